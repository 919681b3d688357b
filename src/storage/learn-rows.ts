/** Self-evaluations and learning cards as they stand in their rows. */
import type { Insertable, Selectable } from 'kysely';
import type { Language } from '../language/language.ts';
import type { CompetenceResult, CompetenceRound, CompetenceState } from '../reflections/competence.ts';
import type { LearningCard } from '../reflections/learning-cards.ts';
import { openOwn, sealOwn } from './reflect-rows.ts';
import type { Schema } from './schema.ts';
import type { Vault } from './vault.ts';

/** A self-evaluation as a row. */
export function competenceRow(round: CompetenceRound): Insertable<Schema['competence_rounds']> {
  const { id, pack, language, k, at, state, result } = round;
  const isOver = state === 'closed' || state === 'failed';
  return {
    ...{ id, pack, language, k, at, state },
    tenant: round.tenantId,
    centre_id: round.centreId,
    conversation_id: round.conversationId,
    closes_at: round.closesAt,
    open_key: isOver ? null : round.centreId,
    activity_id: round.activityId ?? null,
    result: result ? JSON.stringify(result) : null,
  };
}

/** The self-evaluation in a row. */
export function competenceOf(row: Selectable<Schema['competence_rounds']>): CompetenceRound {
  return {
    id: row.id,
    tenantId: row.tenant,
    centreId: row.centre_id,
    conversationId: row.conversation_id,
    pack: row.pack,
    language: row.language as Language,
    k: row.k,
    at: row.at,
    closesAt: row.closes_at,
    state: row.state as CompetenceState,
    activityId: row.activity_id ?? undefined,
    result: row.result === null ? undefined : resultIn(row.result),
  };
}

/** JSON leaves out what is undefined, so each place is filled again. */
function resultIn(text: string): CompetenceResult {
  const { people, statements = [] } = JSON.parse(text) as Partial<CompetenceResult>;
  return { people, statements: statements.map((one) => ({ id: one.id, people: one.people, mean: one.mean })) };
}

/** A learning card as a row. */
export function learningCardRow(card: LearningCard, caseId: string, vault: Vault): Insertable<Schema['learning_cards']> {
  const { id, pack, guideline, language, at } = card;
  return {
    ...{ id, pack, guideline, language, at },
    case_id: caseId,
    tenant: card.tenantId,
    centre_id: card.centreId,
    conversation_id: card.conversationId,
    sealed: sealOwn(vault, contextOf(id), card.text),
    activity_id: null,
  };
}

/** The learning card in a row. */
export function learningCardOf(row: Selectable<Schema['learning_cards']>, vault: Vault): LearningCard {
  const { id, pack, guideline, at } = row;
  return {
    ...{ id, pack, guideline, at },
    tenantId: row.tenant,
    centreId: row.centre_id,
    conversationId: row.conversation_id,
    language: row.language as Language,
    text: openOwn(vault, contextOf(id), row.sealed),
  };
}

function contextOf(id: string): string {
  return `learning ${id}`;
}
