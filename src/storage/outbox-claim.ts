/**
 * The claim: in one transaction leases that are over are ended, the next message is chosen, drawn and marked as being
 * sent. What was withdrawn before the draw is never sent, since the draw sees it.
 */
import { randomUUID } from 'node:crypto';
import type { Claim, Claimed } from '../delivery/deliver.ts';
import type { Drawn, Message } from '../delivery/message.ts';
import { MAX_TRIES } from '../delivery/outcome.ts';
import type { Tx } from './database.ts';
import { apart, DELETED, fail, isReadable, messageOf, type Outbox, type OutboxRow, tell } from './outbox-rows.ts';
import { addressWaitMs, type Head, headsOf, holdDue, nextTimeMs, takeTenant, tenantsInTurn, tenantWaitMs } from './outbox-turns.ts';
import { nextPauseEndMs, pausedMs } from './pauses.ts';

export type Draw<Content> = (message: Message, tx: Tx) => Promise<Drawn<Content> | undefined>;

/** Another instance is claiming for the same tenant, or changing the message: that takes a few milliseconds. */
const BUSY_MS = 20;
/** Messages cancelled, failed or put elsewhere in one transaction, before it is committed and the next begins. */
const MOST_TURNED_AWAY = 20;
/** Leases ended in one transaction. */
const MOST_LEASES = 50;

interface Search<Content> {
  readonly outbox: Outbox;
  readonly tx: Tx;
  now: number;
  readonly draw: Draw<Content>;
  /** How long whatever was passed over has to wait. */
  readonly waits: number[];
  turnedAway: number;
}

/** The next message that may be sent now, claimed; or how long until there may be one. */
export function claim<Content>(outbox: Outbox, draw: Draw<Content>): Promise<Claimed<Content>> {
  const { database } = outbox;
  return database.transaction(async (tx) => {
    const now = await database.now(tx);
    await endLeases(outbox, tx, now);
    const paused = await pausedMs(tx, now);
    if (paused > 0) return { claim: undefined, waitMs: paused };
    const search: Search<Content> = { outbox, tx, now, draw, waits: [], turnedAway: 0 };
    for (const tenant of await tenantsInTurn(tx, now)) {
      const found = await claimOf(search, tenant);
      if (found) return { claim: found };
      if (search.turnedAway >= MOST_TURNED_AWAY) break;
    }
    return { claim: undefined, waitMs: search.turnedAway > 0 ? 0 : await untilNext(search) };
  });
}

async function untilNext<Content>({ tx, now, waits }: Search<Content>): Promise<number | undefined> {
  const times = [...waits, await nextTimeMs(tx, now), await nextPauseEndMs(tx, now)].filter((time) => time !== undefined);
  return times.length === 0 ? undefined : Math.min(...times);
}

async function claimOf<Content>(search: Search<Content>, tenant: string): Promise<Claim<Content> | undefined> {
  const { tx, waits, outbox } = search;
  if (!(await takeTenant(outbox.database, tx, tenant))) {
    waits.push(BUSY_MS);
    return undefined;
  }
  // Read again: somebody may have claimed between the first look at the clock and the lock.
  const now = outbox.database.isPostgres ? await outbox.database.now(tx) : search.now;
  search.now = now;
  const wait = await tenantWaitMs(tx, now, tenant);
  if (wait > 0) {
    waits.push(wait);
    return undefined;
  }
  return claimOldest(search, tenant);
}

async function claimOldest<Content>(search: Search<Content>, tenant: string): Promise<Claim<Content> | undefined> {
  // Those a rate holds back; the tenant's own rate keeps them few.
  const except = new Set<string>();
  for (;;) {
    const heads = await headsOf(search.tx, search.now, { tenant, except });
    if (heads.length === 0) return undefined;
    const turnedAway = search.turnedAway;
    for (const head of heads) {
      const found = await claimHead(search, head);
      if (found || search.turnedAway >= MOST_TURNED_AWAY) return found;
      // What was turned away may have changed who is next.
      if (search.turnedAway > turnedAway) break;
      except.add(head.address);
    }
  }
}

async function claimHead<Content>(search: Search<Content>, head: Head): Promise<Claim<Content> | undefined> {
  const { tx, now, waits, outbox } = search;
  const wait = await addressWaitMs(tx, now, head.address);
  if (wait > 0) {
    waits.push(wait);
    return undefined;
  }
  const row = await holdDue(outbox.database, tx, head.id);
  if (!row) {
    waits.push(BUSY_MS);
    return undefined;
  }
  const drawn = await drawOrTurnAway(search, row);
  if (drawn) return take(search, row, drawn);
  search.turnedAway += 1;
  return undefined;
}

/** What is to be sent; undefined when the message is not to be sent now, and its row says why. */
async function drawOrTurnAway<Content>({ outbox, tx, draw }: Search<Content>, row: OutboxRow): Promise<Drawn<Content> | undefined> {
  const result = isReadable(row) ? await apart(tx, () => draw(messageOf(row), tx)) : { thrown: new TypeError('damaged row') };
  if ('thrown' in result) {
    outbox.options.onFault?.('DRAW', result.thrown);
    await fail(outbox, tx, row, 'DRAW');
    return undefined;
  }
  const drawn = result.value && fitting(row, result.value);
  if (!drawn) {
    await tx.updateTable('outbox').set({ state: 'cancelled', attempt_id: null }).where('id', '=', row.id).execute();
    return undefined;
  }
  const { userId, conversationId = '' } = drawn.destination;
  const address = outbox.options.addressOf(row.tenant, userId || conversationId);
  if (address !== row.address) {
    // It was meant for somebody else when it was queued (the case was passed on): it waits its turn there.
    await tx.updateTable('outbox').set({ address }).where('id', '=', row.id).execute();
    return undefined;
  }
  const closed = await closedState(tx, row.tenant, conversationId);
  if (closed === undefined) return drawn;
  await fail(outbox, tx, row, closed);
  return undefined;
}

/**
 * A post never replaces a card, and an update without a card is not sent: as a new message it could be repeated, since
 * updates are.
 */
function fitting<Content>(row: OutboxRow, drawn: Drawn<Content>): Drawn<Content> | undefined {
  const { activityId, ...rest } = drawn;
  if (row.kind !== 'update') return rest;
  return activityId === undefined || activityId === '' ? undefined : drawn;
}

/** BLOCKED or GONE for a conversation where nothing can be sent until somebody there writes again. */
async function closedState(tx: Tx, tenant: string, id: string): Promise<string | undefined> {
  if (id === '') return undefined;
  const row = await tx.selectFrom('conversations').select('state').where('tenant', '=', tenant).where('id', '=', id).executeTakeFirst();
  return row && row.state !== 'open' ? row.state.toUpperCase() : undefined;
}

async function take<Content>({ outbox, tx, now }: Search<Content>, row: OutboxRow, drawn: Drawn<Content>): Promise<Claim<Content>> {
  const attemptId = randomUUID();
  await tx
    .updateTable('outbox')
    .set({
      state: 'sending',
      attempts: row.attempts + 1,
      attempt_id: attemptId,
      claimed_at: now,
      lease_until: now + outbox.leaseMs,
      status: null,
      reason: null,
    })
    .where('id', '=', row.id)
    .execute();
  return { message: { ...messageOf(row), state: 'sending' }, attemptId, drawn };
}

/** A process ended, or was away for too long, in the middle of sending: nobody knows whether a post arrived; a PUT may be repeated. */
async function endLeases(outbox: Outbox, tx: Tx, now: number): Promise<void> {
  const query = tx
    .selectFrom('outbox')
    .selectAll()
    .where('state', '=', 'sending')
    // One that ends later than a lease is long is from before the clock was set back.
    .where((where) => where.or([where('lease_until', '<=', now), where('lease_until', '>', now + 2 * outbox.leaseMs)]))
    .orderBy('claimed_at')
    .limit(MOST_LEASES);
  const rows = await (outbox.database.isPostgres ? query.forUpdate().skipLocked() : query).execute();
  for (const row of rows) await endLease(outbox, tx, row);
}

async function endLease(outbox: Outbox, tx: Tx, row: OutboxRow): Promise<void> {
  const set = (state: OutboxRow['state']) =>
    tx.updateTable('outbox').set({ state, lease_until: null, reason: 'LEASE' }).where('id', '=', row.id).execute();
  if (row.reason === DELETED) return void (await set('cancelled'));
  if (row.kind === 'update' && row.attempts < MAX_TRIES) return void (await set('due'));
  const became = row.kind === 'update' ? 'failed' : 'uncertain';
  await set(became);
  await tell(outbox, tx, { ...row, state: became }, became, { reason: 'LEASE' });
}
