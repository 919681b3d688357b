/** Learning points and the cards made of them in the database. A point is known outside by a hash of its case. */
import type { Language } from '../language/language.ts';
import type { LearnTx } from '../reflections/learn-ports.ts';
import type { LearningPoint, RefusedCard } from '../reflections/learning-cards.ts';
import { caseOf } from './case-rows.ts';
import { secretsOf } from './case-store.ts';
import type { Tx } from './database.ts';
import { learningCardOf, learningCardRow } from './learn-rows.ts';
import type { Vault } from './vault.ts';

type LearningQueries = Pick<
  LearnTx,
  'learningPoints' | 'insertLearningCard' | 'learningCard' | 'arrivedLearningCard' | 'emptyLearningCards' | 'takeRefusedCards'
>;

/** Learning points and cards inside one transaction. */
export function learningQueries(tx: Tx, vault: Vault): LearningQueries {
  const emptied = tx.updateTable('learning_cards').set({ sealed: null });
  return {
    learningPoints: (tenantId, centreId, closedBefore) => learningPoints(tx, { tenantId, centreId, closedBefore, vault }),
    insertLearningCard: async (card, { caseId }) => {
      const added = await tx
        .insertInto('learning_cards')
        .values(learningCardRow(card, caseId, vault))
        .onConflict((conflict) => conflict.column('case_id').doNothing())
        .returning('id')
        .execute();
      return added.length === 1;
    },
    learningCard: async (tenantId, id) => {
      const row = await tx
        .selectFrom('learning_cards')
        .innerJoin('cases', 'cases.id', 'learning_cards.case_id')
        .selectAll('learning_cards')
        .where('learning_cards.tenant', '=', tenantId)
        .where('learning_cards.id', '=', id)
        .where('sealed', 'is not', null)
        .where('cases.learning', '=', 'offered')
        .where('cases.erased_at', 'is', null)
        .executeTakeFirst();
      return row && learningCardOf(row, vault);
    },
    arrivedLearningCard: async ({ id }, activityId) => void (await emptied.set({ activity_id: activityId }).where('id', '=', id).execute()),
    takeRefusedCards: (most) => takeRefusedCards(tx, most),
    emptyLearningCards: async (before) => void (await emptied.where('at', '<', before).where('sealed', 'is not', null).execute()),
  };
}

/** The newest first would tell when a case was closed, so they come in the order of a hash. */
async function learningPoints(
  tx: Tx,
  { tenantId, centreId, closedBefore, vault }: { tenantId: string; centreId: string; closedBefore: number; vault: Vault },
): Promise<LearningPoint[]> {
  const rows = await tx
    .selectFrom('cases')
    .selectAll()
    .where('tenant', '=', tenantId)
    .where('centre_id', '=', centreId)
    .where('state', '=', 'closed')
    .where('learning', '=', 'offered')
    .where('erased_at', 'is', null)
    .where('closed_at', '<=', closedBefore)
    // A case that must not reach somebody, as it is about their own leader, becomes no card at that centre.
    .where('excluded', '=', '[]')
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom('learning_cards').select('case_id').whereRef('case_id', '=', 'cases.id'))),
    )
    .execute();
  const points: LearningPoint[] = [];
  for (const one of rows.map(caseOf)) {
    const text = (await secretsOf(tx, vault).read(one, ['learning'])).at(-1)?.text ?? '';
    const { id: caseId, pack, guidelines, language } = one;
    if (text !== '') points.push({ id: vault.mark('learning', caseId), caseId, pack, guidelines, language, text });
  }
  return points.sort((one, other) => (one.id < other.id ? -1 : 1));
}

async function takeRefusedCards(tx: Tx, most: number): Promise<RefusedCard[]> {
  const rows = await tx
    .selectFrom('learning_cards')
    .innerJoin('cases', 'cases.id', 'learning_cards.case_id')
    .selectAll('learning_cards')
    .where('cases.learning', '=', 'refused')
    .where('activity_id', 'is not', null)
    .limit(most)
    .execute();
  const taken: RefusedCard[] = [];
  for (const { id, tenant, conversation_id, language, activity_id: activityId } of rows) {
    // Whoever empties the place takes the card away: on two instances one of them.
    const own = tx.updateTable('learning_cards').set({ activity_id: null }).where('id', '=', id).where('activity_id', 'is not', null);
    const { numUpdatedRows } = await own.executeTakeFirst();
    if (numUpdatedRows === 1n && activityId !== null)
      taken.push({ id, tenantId: tenant, conversationId: conversation_id, language: language as Language, activityId });
  }
  return taken;
}
