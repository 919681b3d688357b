/** Messages, draws and outcomes for tests of the outbox, and a database whose clock the test moves. */
import type { Claim } from '../../src/delivery/deliver.ts';
import type { Destination, Drawn, Message, MessageState, NewMessage } from '../../src/delivery/message.ts';
import type { Outcome } from '../../src/delivery/outcome.ts';
import type { Database, Tx } from '../../src/storage/database.ts';
import { type OutboxOptions, type OutboxStore, outboxStore } from '../../src/storage/outbox-store.ts';

export const TENANT = 'tenant-1';
const START = 1_800_000_000_000;

export function outcome(state: Outcome['state'], changes: Partial<Outcome> = {}): Outcome {
  return { state, waitMs: 0, holdsAddress: false, pauseAllMs: 0, conversation: 'kept', forgetsCard: false, ...changes };
}

export const SENT = outcome('sent', { ids: { conversationId: 'a:1', activityId: 'sent-1' } });

export function addressOf(tenantId: string, userId: string): string {
  return `hash(${tenantId}/${userId})`;
}

/** A post to a person; a test names only what differs. */
export function message(changes: Partial<NewMessage> = {}): NewMessage {
  return { tenantId: TENANT, to: { userId: 'user-1' }, kind: 'post', card: 'case.received', data: { n: 1 }, dueAt: 0, ...changes };
}

export function destination(changes: Partial<Destination> = {}): Destination {
  return {
    tenantId: TENANT,
    conversationId: 'a:user-1',
    userId: 'user-1',
    memberId: '29:user-1',
    serviceUrl: 'https://smba.trafficmanager.net/emea/',
    botId: '28:bot',
    ...changes,
  };
}

/** Draws a message to a person for that person's chat; cases' messages go to `case-user`. */
export async function draw(one: Message): Promise<Drawn<string>> {
  const userId = 'userId' in one.to ? one.to.userId : 'case-user';
  return {
    destination: destination({ tenantId: one.tenantId, userId, conversationId: `a:${userId}` }),
    content: `${one.card} ${one.data.n}`,
    ...(one.kind === 'update' ? { activityId: 'card-1' } : {}),
  };
}

/** A store over a database whose clock stands until the test moves it. */
export class Bench {
  /** The database's clock. */
  now = START;
  readonly database: Database;
  readonly store: OutboxStore;

  constructor(database: Database, options: Partial<OutboxOptions> = {}) {
    this.database = { ...database, now: async () => this.now };
    this.store = outboxStore(this.database, { addressOf, ...options });
  }

  tx<Result>(work: (tx: Tx) => Promise<Result>): Promise<Result> {
    return this.database.transaction(work);
  }

  /** Queues in one transaction, in order, each to the address of its person. */
  async queue(...messages: NewMessage[]): Promise<boolean[]> {
    return this.tx(async (tx) => {
      const results: boolean[] = [];
      for (const one of messages) {
        const userId = 'userId' in one.to ? one.to.userId : 'case-user';
        results.push(await this.store.queue(tx, one, addressOf(one.tenantId, userId)));
      }
      return results;
    });
  }

  /** Claims with the plain draw. Throws when there is nothing. */
  async claim(): Promise<Claim<string>> {
    const { claim } = await this.store.claim(draw);
    if (!claim) throw new Error('nothing to claim');
    return claim;
  }

  /** How long there is nothing to send. Throws when there is something. */
  async wait(): Promise<number | undefined> {
    const claimed = await this.store.claim(draw);
    if (claimed.claim) throw new Error('something to claim');
    return claimed.waitMs;
  }

  /** Claims and sends everything that may go now; gives what was sent, in order. */
  async drain(): Promise<string[]> {
    const sent: string[] = [];
    for (;;) {
      const { claim } = await this.store.claim(draw);
      if (!claim) return sent;
      sent.push(claim.drawn.content);
      await this.store.settle(claim, SENT);
    }
  }

  /** `state:n` of every row, in the order they were queued. */
  async rows(): Promise<string[]> {
    const rows = await this.tx((tx) => tx.selectFrom('outbox').select(['state', 'data', 'reason']).orderBy('id').execute());
    return rows.map((row) => `${row.state}:${(JSON.parse(row.data) as { data?: { n?: number } }).data?.n ?? ''}`);
  }

  async states(): Promise<Partial<Record<MessageState, number>>> {
    const { states } = await this.store.counts();
    return Object.fromEntries(Object.entries(states).filter(([, count]) => count > 0));
  }

  async clear(): Promise<void> {
    await this.tx(async (tx) => {
      for (const table of ['outbox', 'pauses', 'conversations', 'case_cards', 'actions_done'] as const)
        await tx.deleteFrom(table).execute();
    });
  }
}
