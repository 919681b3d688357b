/**
 * The outbox: messages wait in the database until they are sent, each with at most one POST without a person's decision.
 * Must not know Teams, nor what is in a message.
 */
import { sql } from 'kysely';
import type { Claim, Claimed, Settled } from '../delivery/deliver.ts';
import { CONVERSATION_RATES, horizonOf } from '../delivery/limits.ts';
import { MESSAGE_STATES, type Message, type MessageState, type NewMessage } from '../delivery/message.ts';
import type { Outcome } from '../delivery/outcome.ts';
import type { Database, Tx } from './database.ts';
import { claim, type Draw } from './outbox-claim.ts';
import { createIds, DELETED, dataOf, messageOf, type Outbox, type OutboxOptions } from './outbox-rows.ts';
import { failAll, settle } from './outbox-settle.ts';
import { forgetPauses } from './pauses.ts';

export type { Draw } from './outbox-claim.ts';
export type { OutboxOptions, SettledDetail } from './outbox-rows.ts';

/** A person's decision on a message whose fate nobody knows, or that failed. */
export type Decision = 'resend' | 'arrived' | 'drop';

export interface OutboxCounts {
  readonly states: Readonly<Record<MessageState, number>>;
  /** How long the oldest message that could go has waited, in milliseconds; undefined when none waits. */
  readonly oldestDueMs: number | undefined;
}

export interface OutboxStore {
  /**
   * Puts a message in, as part of the caller's transaction; not before its time (a time in the past means now). False
   * when one with its unique key is there. An update of a case's card that is still waiting is not queued twice.
   */
  queue(tx: Tx, message: NewMessage, address: string): Promise<boolean>;
  /** Claims the next message, or says how long to wait. `draw` may run again; undefined from it cancels the message. */
  claim<Content>(draw: Draw<Content>): Promise<Claimed<Content>>;
  settle(claim: Claim<unknown>, outcome: Outcome): Promise<Settled>;
  /** A person's decision. False when there was nothing to decide: unknown, sent, or decided by somebody else. */
  resolve(tx: Tx, id: string, decision: Decision): Promise<boolean>;
  find(tx: Tx, id: string): Promise<Message | undefined>;
  /** The case is deleted: nothing of it is sent any more, and no row names it. */
  cancelFor(tx: Tx, caseId: string): Promise<void>;
  /** Whatever waits for the address has failed (the app was removed there); how many. */
  failAll(tx: Tx, address: string, reason: string): Promise<number>;
  /**
   * Deletes what was sent or cancelled longer ago (at least an hour, which the rates need) and what nobody decided on in
   * 30 days, and gives the number. A unique key is free again then: whoever needs it for longer keeps it in its own tables.
   */
  forget(olderThanMs: number): Promise<number>;
  counts(): Promise<OutboxCounts>;
}

const LEASE_MS = 60_000;
const UNDECIDED_MS = 30 * 24 * 60 * 60_000;

/** The outbox of this database. */
export function outboxStore(database: Database, options: OutboxOptions): OutboxStore {
  const outbox: Outbox = { database, options, leaseMs: options.leaseMs ?? LEASE_MS };
  const newId = createIds();
  return {
    queue: async (tx, message, address) => queue(tx, { message, address, newId, now: await database.now(tx) }),
    claim: (draw) => claim(outbox, draw),
    settle: (one, outcome) => settle(outbox, one, outcome),
    resolve: async (tx, id, decision) => resolve(tx, { id, decision, now: await database.now(tx) }),
    find: async (tx, id) => {
      const row = await tx.selectFrom('outbox').selectAll().where('id', '=', id).executeTakeFirst();
      return row && messageOf(row);
    },
    cancelFor: (tx, caseId) => cancelFor(tx, caseId),
    failAll: (tx, address, reason) => failAll(outbox, tx, address, reason),
    forget: (olderThanMs) => database.transaction(async (tx) => forget(tx, await database.now(tx), olderThanMs)),
    counts: () => database.transaction(async (tx) => counts(tx, await database.now(tx))),
  };
}

interface Queued {
  readonly message: NewMessage;
  readonly address: string;
  readonly newId: (now: number) => string;
  readonly now: number;
}

async function queue(tx: Tx, queued: Queued): Promise<boolean> {
  const { message, address, now } = queued;
  if (await joinsWaiting(tx, queued)) return true;
  const isCase = 'caseId' in message.to;
  const rows = await tx
    .insertInto('outbox')
    .values({
      id: queued.newId(now),
      tenant: message.tenantId,
      address,
      kind: message.kind,
      card: message.card,
      case_id: isCase ? message.to.caseId : null,
      side: isCase ? message.to.side : '',
      data: dataOf(message),
      unique_key: message.uniqueKey ?? null,
      state: 'due',
      attempts: 0,
      // By the store's clock: the caller's may be slow, and messages of the same moment keep their order.
      due_at: Math.max(message.dueAt, now),
      created_at: now,
    })
    .onConflict((conflict) => conflict.column('unique_key').doNothing())
    .returning('id')
    .execute();
  return rows.length === 1;
}

/** An update shows what is true when it is drawn, so one that waits does for both. */
async function joinsWaiting(tx: Tx, { message, address, now }: Queued): Promise<boolean> {
  if (message.kind !== 'update' || message.uniqueKey !== undefined || !('caseId' in message.to)) return false;
  const dueAt = Math.max(message.dueAt, now);
  const rows = await tx
    .updateTable('outbox')
    // One that has been tried keeps its time: it waits for a reason.
    .set({ data: dataOf(message), due_at: sql`case when attempts = 0 and due_at > ${dueAt} then ${dueAt} else due_at end` })
    .where('case_id', '=', message.to.caseId)
    .where('side', '=', message.to.side)
    .where('card', '=', message.card)
    .where('address', '=', address)
    .where('kind', '=', 'update')
    .where('state', '=', 'due')
    .where('unique_key', 'is', null)
    .returning('id')
    .execute();
  return rows.length > 0;
}

async function resolve(tx: Tx, { id, decision, now }: { id: string; decision: Decision; now: number }): Promise<boolean> {
  const changes = {
    resend: { state: 'due', due_at: now },
    arrived: { state: 'sent', sent_at: now },
    drop: { state: 'cancelled' },
  }[decision];
  const rows = await tx
    .updateTable('outbox')
    // Without its attempt an outcome that comes late changes nothing of what a person decided.
    .set({ ...changes, attempt_id: null, lease_until: null })
    .where('id', '=', id)
    .where('state', 'in', ['uncertain', 'failed'])
    .returning('id')
    .execute();
  return rows.length === 1;
}

async function cancelFor(tx: Tx, caseId: string): Promise<void> {
  await tx.deleteFrom('outbox').where('case_id', '=', caseId).where('claimed_at', 'is', null).execute();
  // Those that were claimed stay without a name, since the rates count them.
  const nameless = { case_id: null, side: '', data: '{}', unique_key: null, reason: DELETED };
  await tx.updateTable('outbox').set(nameless).where('case_id', '=', caseId).where('state', '=', 'sending').execute();
  await tx
    .updateTable('outbox')
    .set({ ...nameless, state: sql`case when state = 'sent' then state else 'cancelled' end`, attempt_id: null })
    .where('case_id', '=', caseId)
    .execute();
}

async function forget(tx: Tx, now: number, olderThanMs: number): Promise<number> {
  await forgetPauses(tx, now);
  const age = Math.max(olderThanMs, horizonOf(CONVERSATION_RATES).windowMs);
  const last = sql<number>`coalesce(sent_at, claimed_at, due_at)`;
  const deleteBefore = async (states: MessageState[], ms: number): Promise<number> =>
    Number(
      (
        await tx
          .deleteFrom('outbox')
          .where('state', 'in', states)
          .where(last, '<', now - ms)
          .executeTakeFirst()
      ).numDeletedRows,
    );
  return (await deleteBefore(['sent', 'cancelled'], age)) + (await deleteBefore(['failed', 'uncertain'], Math.max(age, UNDECIDED_MS)));
}

async function counts(tx: Tx, now: number): Promise<OutboxCounts> {
  const rows = await tx
    .selectFrom('outbox')
    .select(['state', (of) => of.fn.countAll().as('count'), (of) => of.fn.min('due_at').as('oldest')])
    .groupBy('state')
    .execute();
  const states = Object.fromEntries(
    MESSAGE_STATES.map((state) => [state, Number(rows.find((row) => row.state === state)?.count ?? 0)]),
  ) as Record<MessageState, number>;
  const oldest = rows.find((row) => row.state === 'due')?.oldest;
  return { states, oldestDueMs: oldest === undefined || Number(oldest) > now ? undefined : now - Number(oldest) };
}
