/**
 * Whose turn it is: tenants in a ring, in each the oldest message of every address, and how long the rates make it wait.
 */
import { sql } from 'kysely';
import { CONVERSATION_RATES, horizonOf, type Rate, TENANT_RATES, waitMs } from '../delivery/limits.ts';
import type { Database, Tx } from './database.ts';
import type { OutboxRow } from './outbox-rows.ts';
import { PAUSE_MOST_MS } from './pauses.ts';

/** Messages looked at together. Those that may not go yet (a rate) are passed over. */
const PAGE = 20;

/** The tenants with messages that are due, the one whose last claim is longest ago first. */
export async function tenantsInTurn(tx: Tx, now: number): Promise<string[]> {
  const { rows } = await sql<{ tenant: string }>`
    select due.tenant from (select distinct tenant from outbox where state = 'due' and due_at <= ${now}) as due
    order by coalesce((select max(claimed_at) from outbox as one where one.tenant = due.tenant), 0), due.tenant`.execute(tx);
  return rows.map((row) => row.tenant);
}

/**
 * Takes the right to claim for a tenant until the transaction ends, so that instances count its rates one after another
 * and no address has two under way. False when another instance has it just now. On SQLite one work runs at a time anyway.
 */
export async function takeTenant(database: Database, tx: Tx, tenant: string): Promise<boolean> {
  if (!database.isPostgres) return true;
  // Tried and not waited for: waiting for one tenant while holding another could end in a deadlock.
  const { rows } = await sql<{ taken: boolean }>`
    select pg_try_advisory_xact_lock(hashtextextended('droft outbox ' || ${tenant}::text, 0)) as taken`.execute(tx);
  return rows[0]?.taken === true;
}

/** Milliseconds until the tenant may be sent to. */
export function tenantWaitMs(tx: Tx, now: number, tenant: string): Promise<number> {
  return ratesWaitMs(tx, now, { column: 'tenant', value: tenant, rates: TENANT_RATES });
}

/** Milliseconds until the conversation may be sent to. */
export function addressWaitMs(tx: Tx, now: number, address: string): Promise<number> {
  return ratesWaitMs(tx, now, { column: 'address', value: address, rates: CONVERSATION_RATES });
}

/** Counted from the rows themselves. A row holds its last claim alone; a try again is at least 2 s after the one before. */
async function ratesWaitMs(
  tx: Tx,
  now: number,
  scope: { readonly column: 'tenant' | 'address'; readonly value: string; readonly rates: readonly Rate[] },
): Promise<number> {
  const { most, windowMs } = horizonOf(scope.rates);
  const rows = await tx
    .selectFrom('outbox')
    .select('claimed_at')
    .where(scope.column, '=', scope.value)
    .where('claimed_at', '>', now - windowMs)
    .where('claimed_at', '<=', now)
    .orderBy('claimed_at', 'desc')
    .limit(most)
    .execute();
  return waitMs(
    rows.map((row) => row.claimed_at ?? 0),
    now,
    scope.rates,
  );
}

export interface Head {
  readonly id: string;
  readonly address: string;
  readonly due_at: number;
}

/**
 * The oldest due message of each address of the tenant, oldest first, those after `last`: none whose address has one
 * under way or stands still.
 */
export async function headsAfter(
  tx: Tx,
  now: number,
  scope: { readonly tenant: string; readonly last: Head | undefined },
): Promise<Head[]> {
  const { tenant, last } = scope;
  const after = last ? sql`and (o.due_at > ${last.due_at} or (o.due_at = ${last.due_at} and o.id > ${last.id}))` : sql``;
  const { rows } = await sql<Head>`
    select o.id, o.address, o.due_at from outbox as o
    where o.tenant = ${tenant} and o.state = 'due' and o.due_at <= ${now} ${after}
      and not exists (select 1 from outbox as s where s.address = o.address and s.state = 'sending')
      and not exists (select 1 from outbox as e where e.address = o.address and e.state = 'due'
        and (e.due_at < o.due_at or (e.due_at = o.due_at and e.id < o.id)))
      and not exists (select 1 from pauses as p where p.scope = o.address and p.until > ${now} and p.until <= ${now + PAUSE_MOST_MS})
    order by o.due_at, o.id limit ${PAGE}`.execute(tx);
  return rows;
}

/** The row, held until the transaction ends; undefined when somebody else is changing it or it is no longer due. */
export async function holdDue(database: Database, tx: Tx, id: string): Promise<OutboxRow | undefined> {
  const query = tx.selectFrom('outbox').selectAll().where('id', '=', id).where('state', '=', 'due');
  return (database.isPostgres ? query.forUpdate().skipLocked() : query).executeTakeFirst();
}

/** Milliseconds until a message that waits becomes due, or a lease is over. */
export async function nextTimeMs(tx: Tx, now: number): Promise<number | undefined> {
  const { rows } = await sql<{ at: number | null }>`
    select min(due_at) as at from outbox where state = 'due' and due_at > ${now}
    union all select min(lease_until) as at from outbox where state = 'sending'`.execute(tx);
  const times = rows.flatMap((row) => (row.at === null ? [] : [Number(row.at) - now]));
  return times.length === 0 ? undefined : Math.max(Math.min(...times), 0);
}
