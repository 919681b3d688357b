/**
 * Self-evaluations in the database, and what the year wheel follows. An answer is tied to its writer by a hash alone whose key
 * is destroyed at close.
 */
import type { NewMessage } from '../delivery/message.ts';
import type { Choices, CompetenceRound } from '../reflections/competence.ts';
import type { LearnTx } from '../reflections/learn-ports.ts';
import type { Question } from '../reflections/round.ts';
import { Conflict, type Database, type Tx } from './database.ts';
import { competenceOf, competenceRow } from './learn-rows.ts';
import { learningQueries } from './learning-store.ts';
import { readDirectory } from './people-store.ts';
import { signals } from './signals.ts';
import type { Vault } from './vault.ts';

export interface LearnStoreOptions {
  readonly database: Pick<Database, 'now' | 'isPostgres'>;
  readonly vault: Vault;
  readonly queue: (tx: Tx, message: NewMessage) => Promise<boolean>;
}

/** Self-evaluations, learning points and what the year wheel follows, inside one transaction. */
export function learnTx(tx: Tx, options: LearnStoreOptions): LearnTx {
  return {
    now: () => options.database.now(tx),
    directory: (tenantId) => readDirectory(tx, tenantId),
    queue: (message) => options.queue(tx, message),
    signals: (tenantId, centreId) => signals(tx, tenantId, centreId),
    asked: (tenantId, centreId, most) => asked(tx, { tenantId, centreId, most }),
    ...competenceQueries(tx, options),
    ...choiceQueries(tx, options.vault),
    ...learningQueries(tx, options.vault),
  };
}

type CompetenceQueries = Pick<LearnTx, 'insertCompetence' | 'saveCompetence' | 'competence' | 'competences' | 'overdueCompetences'>;

function competenceQueries(tx: Tx, { database, vault }: LearnStoreOptions): CompetenceQueries {
  const all = tx.selectFrom('competence_rounds').selectAll();
  return {
    insertCompetence: async (round) => {
      const added = await tx
        .insertInto('competence_rounds')
        .values(competenceRow(round))
        .onConflict((conflict) => conflict.columns(['tenant', 'open_key']).doNothing())
        .returning('id')
        .execute();
      if (added.length === 1) await tx.insertInto('competence_keys').values({ round_id: round.id, wrapped: vault.newKey() }).execute();
      return added.length === 1;
    },
    saveCompetence: async (round) =>
      void (await tx.updateTable('competence_rounds').set(competenceRow(round)).where('id', '=', round.id).execute()),
    competence: async (tenantId, id) => {
      const query = all.where('tenant', '=', tenantId).where('id', '=', id);
      const row = await (database.isPostgres ? query.forUpdate() : query).executeTakeFirst();
      return row && competenceOf(row);
    },
    competences: async (tenantId, centreId, most) => {
      const own = all.where('tenant', '=', tenantId).where('centre_id', '=', centreId);
      return (await own.orderBy('at', 'desc').limit(most).execute()).map(competenceOf);
    },
    overdueCompetences: async (now, most) => {
      const over = all.where('state', 'in', ['due', 'open']).where('closes_at', '<=', now).orderBy('closes_at').limit(most);
      return (await (database.isPostgres ? over.forUpdate().skipLocked() : over).execute()).map(competenceOf);
    },
  };
}

type ChoiceQueries = Pick<LearnTx, 'putChoices' | 'choicesOf' | 'allChoices' | 'destroyChoices'>;
type Of = Pick<CompetenceRound, 'id'>;

function choiceQueries(tx: Tx, vault: Vault): ChoiceQueries {
  const keyOf = async ({ id }: Of): Promise<string | undefined> =>
    (await tx.selectFrom('competence_keys').select('wrapped').where('round_id', '=', id).executeTakeFirst())?.wrapped;
  const context = ({ id }: Of): string => `competence ${id}`;
  const opened = (key: string, round: Of, sealed: string): Choices => JSON.parse(vault.open(key, context(round), sealed)) as Choices;
  return {
    putChoices: async (round, userId, choices) => {
      const key = await keyOf(round);
      if (key === undefined) throw new Conflict();
      const own = { round_id: round.id, person: vault.markWith(key, userId) };
      if (Object.keys(choices).length === 0) {
        await tx.deleteFrom('competence_answers').where('round_id', '=', own.round_id).where('person', '=', own.person).execute();
        return;
      }
      const sealed = vault.seal(key, context(round), JSON.stringify(choices));
      await tx
        .insertInto('competence_answers')
        .values({ ...own, sealed })
        .onConflict((conflict) => conflict.columns(['round_id', 'person']).doUpdateSet({ sealed }))
        .execute();
    },
    choicesOf: async (round, userId) => {
      const key = await keyOf(round);
      if (key === undefined) return undefined;
      const rows = tx.selectFrom('competence_answers').select('sealed').where('round_id', '=', round.id);
      const row = await rows.where('person', '=', vault.markWith(key, userId)).executeTakeFirst();
      return row && opened(key, round, row.sealed);
    },
    allChoices: async (round) => {
      const key = await keyOf(round);
      if (key === undefined) return [];
      const rows = await tx.selectFrom('competence_answers').select('sealed').where('round_id', '=', round.id).execute();
      return rows.map((row) => opened(key, round, row.sealed));
    },
    destroyChoices: async ({ id }) => {
      await tx.deleteFrom('competence_keys').where('round_id', '=', id).execute();
      await tx.deleteFrom('competence_answers').where('round_id', '=', id).execute();
    },
  };
}

async function asked(tx: Tx, { tenantId, centreId, most }: { tenantId: string; centreId: string; most: number }): Promise<Question[]> {
  const rows = await tx
    .selectFrom('rounds')
    .select('question')
    .where('tenant', '=', tenantId)
    .where('centre_id', '=', centreId)
    .where('state', 'in', ['open', 'closed'])
    .orderBy('at', 'desc')
    .limit(most)
    .execute();
  return rows.map((row) => JSON.parse(row.question) as Question);
}
