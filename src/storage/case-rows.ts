/** A row of `cases` and the case it holds, both ways. */
import type { Selectable } from 'kysely';
import type { Case, CaseState, Learning } from '../cases/case.ts';
import { LANGUAGES } from '../language/language.ts';
import type { Schema } from './schema.ts';

type Row = Selectable<Schema['cases']>;

/** The case in a row. */
export function caseOf(row: Row): Case {
  return {
    id: row.id,
    tenantId: row.tenant,
    reference: row.reference,
    centreId: row.centre_id ?? undefined,
    pack: row.pack,
    guidelines: JSON.parse(row.guidelines),
    route: row.route === 'colleague' ? 'colleague' : 'leader',
    acute: row.acute === 1,
    language: LANGUAGES.find((language) => language === row.language) ?? 'nb',
    hidden: row.hidden === 1,
    recipient: row.recipient,
    mayForward: row.may_forward === 1,
    excluded: JSON.parse(row.excluded),
    state: row.state as CaseState,
    version: row.version,
    reminders: row.reminders,
    learning: row.learning as Learning,
    createdAt: row.created_at,
    actedAt: row.acted_at ?? undefined,
    closedAt: row.closed_at ?? undefined,
    changedAt: row.changed_at,
    erasedAt: row.erased_at ?? undefined,
  };
}

/** Everything of a case that can change, and what it began with; its id and its sender stand apart. */
export function rowOf(one: Case): Omit<Row, 'id' | 'sender_key'> {
  return {
    tenant: one.tenantId,
    reference: one.reference,
    centre_id: one.centreId ?? null,
    pack: one.pack,
    guidelines: JSON.stringify(one.guidelines),
    route: one.route,
    acute: one.acute ? 1 : 0,
    language: one.language,
    hidden: one.hidden ? 1 : 0,
    recipient: one.recipient,
    may_forward: one.mayForward ? 1 : 0,
    excluded: JSON.stringify(one.excluded),
    state: one.state,
    version: one.version,
    reminders: one.reminders,
    learning: one.learning,
    created_at: one.createdAt,
    acted_at: one.actedAt ?? null,
    closed_at: one.closedAt ?? null,
    changed_at: one.changedAt,
    erased_at: one.erasedAt ?? null,
  };
}
