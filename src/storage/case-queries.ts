/** Questions about cases that need no key. */
import type { Case, CaseMove } from '../cases/case.ts';
import { caseOf } from './case-rows.ts';
import type { Tx } from './database.ts';

/** The case of that tenant with that id. */
export async function find(tx: Tx, tenantId: string, id: string): Promise<Case | undefined> {
  const row = await tx.selectFrom('cases').selectAll().where('tenant', '=', tenantId).where('id', '=', id).executeTakeFirst();
  return row && caseOf(row);
}

/** Cases of one sender or one recipient, the newest first. */
export async function listCases(tx: Tx, by: { sender_key: string } | { tenant: string; recipient: string }): Promise<Case[]> {
  let query = tx.selectFrom('cases').selectAll().orderBy('created_at', 'desc').orderBy('reference', 'desc');
  for (const [column, value] of Object.entries(by)) query = query.where(column as 'tenant', '=', value);
  return (await query.execute()).map(caseOf);
}

/** Ended cases whose texts are still there, the oldest first. */
export async function endedBefore(tx: Tx, time: number, most: number): Promise<Case[]> {
  const rows = await tx
    .selectFrom('cases')
    .selectAll()
    .where('state', 'in', ['closed', 'withdrawn', 'expired'])
    .where('erased_at', 'is', null)
    .where('closed_at', '<', time)
    .orderBy('closed_at')
    .limit(most)
    .execute();
  return rows.map(caseOf);
}

/** Open cases in which nothing has happened since. */
export async function idleSince(tx: Tx, time: number, most: number): Promise<Case[]> {
  const open = ['sent', 'seen', 'taken', 'answered'];
  const rows = await tx
    .selectFrom('cases')
    .selectAll()
    .where('state', 'in', open)
    .where('erased_at', 'is', null)
    .where('changed_at', '<', time)
    .limit(most)
    .execute();
  return rows.map(caseOf);
}

/** SQLite takes a limited number of values in one query. */
const BATCH = 500;

/** Those of the ids that still hold texts. */
export async function unerased(tx: Tx, ids: readonly string[]): Promise<Case[]> {
  const found: Case[] = [];
  for (let from = 0; from < ids.length; from += BATCH) {
    const some = ids.slice(from, from + BATCH);
    const rows = await tx.selectFrom('cases').selectAll().where('id', 'in', some).where('erased_at', 'is', null).execute();
    found.push(...rows.map(caseOf));
  }
  return found;
}

/** Whether the keyed hash is that of the sender. */
export async function isSender(tx: Tx, one: Case, key: string): Promise<boolean> {
  const row = await tx.selectFrom('cases').select('sender_key').where('id', '=', one.id).executeTakeFirst();
  return row?.sender_key === key;
}

/** The history, oldest first. */
export async function readMoves(tx: Tx, one: Case): Promise<CaseMove[]> {
  const rows = await tx.selectFrom('case_moves').selectAll().where('case_id', '=', one.id).orderBy('id').execute();
  return rows.map((row) => ({
    at: row.at,
    actor: row.actor === 'sender' || row.actor === 'recipient' ? row.actor : 'system',
    move: row.move,
    from: row.from_state,
    to: row.to_state as Case['state'],
    ...(row.to_user === null ? {} : { toUser: row.to_user }),
  }));
}

/** The next free reference of the year. */
export async function nextReference(tx: Tx, tenantId: string, year: number): Promise<string> {
  const { value } = await tx
    .insertInto('counters')
    .values({ tenant: tenantId, name: `cases ${year}`, value: 1 })
    .onConflict((conflict) => conflict.columns(['tenant', 'name']).doUpdateSet((set) => ({ value: set('counters.value', '+', 1) })))
    .returning('value')
    .executeTakeFirstOrThrow();
  return `D-${year}-${String(value).padStart(4, '0')}`;
}
