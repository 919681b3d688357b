/** A message of the outbox as it stands in its row, and what the parts of the store share. */
import { randomBytes } from 'node:crypto';
import { type Selectable, sql } from 'kysely';
import type { Became } from '../delivery/deliver.ts';
import type { Addressee, Data, Destination, Message, MessageState, NewMessage } from '../delivery/message.ts';
import { Conflict, type Database, type Tx } from './database.ts';
import { DatabaseFault } from './errors.ts';
import type { Schema } from './schema.ts';

export type OutboxRow = Selectable<Schema['outbox']>;

/** What is told beside what became of a message. */
export interface SettledDetail {
  /** Where the message stands now, when it was sent and Teams named it. */
  readonly ids?: { readonly conversationId: string; readonly activityId: string };
  readonly destination?: Destination;
  /** Teams' or the network's code; LEASE when a process ended in the middle, DRAW when the card could not be made, BLOCKED, GONE. */
  readonly reason?: string;
  readonly status?: number;
  /** The card that was to be updated is not there any more: a pointer to it is to be forgotten, and it is not posted anew. */
  readonly goneActivityId?: string;
}

export interface OutboxOptions {
  /** The keyed hash of somebody; for a channel of its conversation id. The same the caller of `queue` uses. */
  readonly addressOf: (tenantId: string, userId: string) => string;
  /** How long one try may take, in milliseconds. Longer than opening a chat, posting and noting the outcome; 60 s unless given. */
  readonly leaseMs?: number;
  /**
   * Runs in the same transaction whenever a message was sent, failed or became uncertain; so it may run again. When it
   * throws, what it wrote is taken back and the message's state stays.
   */
  readonly onSettled?: (tx: Tx, message: Message, became: Became, detail: SettledDetail) => Promise<void>;
  /** Hears that a draw or `onSettled` threw, for the log. */
  readonly onFault?: (what: 'DRAW' | 'SETTLED', thrown: unknown) => void;
}

/** What every part of the store works with. */
export interface Outbox {
  readonly database: Database;
  readonly options: OutboxOptions;
  readonly leaseMs: number;
}

/** Stands in `reason` of a row in `sending` whose case was deleted: its outcome is nobody's any more. */
export const DELETED = 'DELETED';

/** The message in a row. What cannot be read gives an empty one: `isReadable` says so. */
export function messageOf(row: OutboxRow): Message {
  const { data, ...whom } = contentOf(row.data) ?? { data: {}, userId: '' };
  return {
    id: row.id,
    tenantId: row.tenant,
    to: addresseeOf(row, whom),
    kind: row.kind === 'update' ? 'update' : 'post',
    card: row.card,
    data,
    dueAt: row.due_at,
    ...(row.unique_key === null ? {} : { uniqueKey: row.unique_key }),
    state: row.state as MessageState,
    attempts: row.attempts,
  };
}

/** Whether the row holds what was once queued. */
export function isReadable(row: OutboxRow): boolean {
  return contentOf(row.data) !== undefined;
}

function addresseeOf(row: OutboxRow, { userId, channel }: { userId: string; channel?: string }): Addressee {
  if (row.case_id !== null) return { caseId: row.case_id, side: row.side === 'sender' ? 'sender' : 'recipient' };
  return channel === undefined ? { userId } : { channel };
}

/** What goes into `data`: the person's id only where the message is for a person and not for a side of a case. */
export function dataOf({ data, to }: NewMessage): string {
  const channel = 'channel' in to ? { channel: to.channel } : {};
  return JSON.stringify({ data, userId: 'userId' in to ? to.userId : '', ...channel });
}

function contentOf(text: string): { data: Data; userId: string; channel?: string } | undefined {
  try {
    const { data, userId, channel } = JSON.parse(text) as { data?: Data; userId?: string; channel?: string };
    if (typeof data !== 'object' || data === null || typeof userId !== 'string') return undefined;
    return typeof channel === 'string' ? { data, userId, channel } : { data, userId };
  } catch {
    return undefined; // damaged; the parser's message would quote it
  }
}

/**
 * Ids that grow with time and, within a process, with every call (UUID version 7, RFC 9562, method 1): messages queued in
 * the same millisecond keep their order.
 */
export function createIds(): (now: number) => string {
  let latest = 0;
  let count = 0;
  return (now) => {
    count = now > latest ? 0 : count + 1;
    if (count > 0xfff) {
      latest += 1;
      count = 0;
    }
    latest = Math.max(latest, now);
    const time = latest.toString(16).padStart(12, '0');
    const chance = randomBytes(8);
    chance[0] = ((chance[0] ?? 0) & 0x3f) | 0x80;
    const end = chance.toString('hex');
    return `${time.slice(0, 8)}-${time.slice(8)}-7${count.toString(16).padStart(3, '0')}-${end.slice(0, 4)}-${end.slice(4)}`;
  };
}

/**
 * Runs somebody else's work in a part of the transaction of its own: when it throws, only its part is taken back. A
 * transaction that has to run again, or that is lost altogether, is thrown on.
 */
export async function apart<Result>(
  tx: Tx,
  work: () => Promise<Result>,
): Promise<{ readonly value: Result } | { readonly thrown: unknown }> {
  await sql`savepoint apart`.execute(tx);
  try {
    const value = await work();
    await sql`release savepoint apart`.execute(tx);
    return { value };
  } catch (thrown) {
    if (thrown instanceof Conflict || (thrown instanceof DatabaseFault && /^(?:40001|40P01)$/.test(thrown.fault))) throw thrown;
    await sql`rollback to savepoint apart`.execute(tx);
    await sql`release savepoint apart`.execute(tx);
    return { thrown };
  }
}

/** Tells the caller's hook what became of a message; a hook that throws changes nothing of it. */
export async function tell(outbox: Outbox, tx: Tx, row: OutboxRow, became: Became, detail: SettledDetail = {}): Promise<void> {
  const { onSettled, onFault } = outbox.options;
  if (!onSettled) return;
  const told = await apart(tx, () => onSettled(tx, messageOf(row), became, detail));
  if ('thrown' in told) onFault?.('SETTLED', told.thrown);
}

/** Marks a message as failed and tells of it. */
export async function fail(outbox: Outbox, tx: Tx, row: OutboxRow, reason: string): Promise<void> {
  await tx
    .updateTable('outbox')
    .set({ state: 'failed', reason, status: null, attempt_id: null, lease_until: null })
    .where('id', '=', row.id)
    .execute();
  await tell(outbox, tx, { ...row, state: 'failed' }, 'failed', { reason });
}
