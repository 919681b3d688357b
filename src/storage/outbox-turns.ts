/**
 * Whose turn it is: tenants in a ring, in each the oldest message of every address, and how long the rates make it wait.
 */
import { type RawBuilder, sql } from 'kysely';
import { CONVERSATION_RATES, horizonOf, type Rate, TENANT_RATES, waitMs } from '../delivery/limits.ts';
import type { Database, Tx } from './database.ts';
import type { OutboxRow } from './outbox-rows.ts';
import { PAUSE_MOST_MS } from './pauses.ts';

/** Messages looked at together. */
const PAGE = 20;

/** Whether the address is one nothing is sent to just now. Looked up one by one: in a bad hour thousands stand still. */
function standsStill(address: RawBuilder<unknown>, now: number): RawBuilder<boolean> {
  return sql`exists (select 1 from pauses where scope = ${address} and until > ${now} and until <= ${now + PAUSE_MOST_MS})`;
}

/** The tenants with messages that could go, the one whose last claim is longest ago first. */
export async function tenantsInTurn(tx: Tx, now: number): Promise<string[]> {
  // From one tenant to the next by the index: with thousands of messages due the rows themselves are not read.
  const { rows } = await sql<{ tenant: string }>`
    with recursive waiting (tenant) as (
      select min(tenant) from outbox where state = 'due'
      union all
      select (select min(tenant) from outbox where state = 'due' and tenant > waiting.tenant) from waiting where waiting.tenant is not null
    )
    select due.tenant from waiting as due
    where due.tenant is not null
      and exists (
        select 1 from outbox as one
        where one.state = 'due' and one.tenant = due.tenant and one.due_at <= ${now} and not ${standsStill(sql.ref('one.address'), now)}
      )
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
}

/**
 * The oldest due message of some addresses of the tenant, oldest first: none whose address has one under way, stands
 * still or is among the exceptions. Empty when there is none at all.
 */
export async function headsOf(
  tx: Tx,
  now: number,
  scope: { readonly tenant: string; readonly except: ReadonlySet<string> },
): Promise<Head[]> {
  const { tenant, except } = scope;
  const others = except.size === 0 ? sql`` : sql`and address not in (${sql.join([...except])})`;
  // The oldest of all that may go is the oldest of its address too, so nothing has to be compared with its neighbours.
  const { rows } = await sql<Head>`
    select id, address from outbox
    where tenant = ${tenant} and state = 'due' and due_at <= ${now} ${others}
      and address not in (select address from outbox where state = 'sending')
      and not ${standsStill(sql.ref('outbox.address'), now)}
    order by due_at, id limit ${PAGE}`.execute(tx);
  const seen = new Set<string>();
  return rows.filter(({ address }) => !seen.has(address) && seen.add(address));
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
