/** Two instances on one PostgreSQL, each with a worker of its own, by the database's real clock. */
import assert from 'node:assert/strict';
import { setTimeout as wait } from 'node:timers/promises';
import { sql } from 'kysely';
import { type DeliverPorts, deliverNext } from '../../src/delivery/deliver.ts';
import { CONVERSATION_RATES, type Rate, TENANT_RATES } from '../../src/delivery/limits.ts';
import type { SendResult } from '../../src/delivery/message.ts';
import { createOutboxWorker, type OutboxWorker } from '../../src/jobs/outbox-worker.ts';
import type { Database } from '../../src/storage/database.ts';
import { outboxStore } from '../../src/storage/outbox-store.ts';
import { eachDatabase, queryPostgres, SILENT, sharedPostgres } from '../support/databases.ts';
import { addressOf, destination, message } from '../support/outbox.ts';

const ADDRESSES = 20;
const EACH = 10;

interface Post {
  readonly tenantId: string;
  readonly userId: string;
  readonly n: number;
}

/** Teams, as far as it matters here: takes a few milliseconds, and notes who had two under way at once. */
class Sink {
  readonly posts: Post[] = [];
  readonly #underWay = new Set<string>();
  crossed = 0;

  async take(post: Post): Promise<SendResult> {
    const address = `${post.tenantId}/${post.userId}`;
    if (this.#underWay.has(address)) this.crossed += 1;
    this.#underWay.add(address);
    this.posts.push(post);
    await wait(2 + (post.n % 4) * 5);
    this.#underWay.delete(address);
    return { kind: 'sent', conversationId: 'a:1', activityId: 'x' };
  }
}

function workerOn(database: Database, sink: Sink): OutboxWorker {
  const store = outboxStore(database, { addressOf, leaseMs: 20_000 });
  const ports: DeliverPorts<Post, Post> = {
    claim: () =>
      store.claim(async ({ tenantId, to, data }) => {
        const userId = 'userId' in to ? to.userId : '';
        return { destination: destination({ tenantId, userId }), content: { tenantId, userId, n: Number(data.n) } };
      }),
    prepare: ({ content }) => content,
    send: (_drawn, post) => sink.take(post),
    settle: (claim, outcome) => store.settle(claim, outcome),
    random: Math.random,
    sleep: async (ms) => void (await wait(ms)),
  };
  return createOutboxWorker({ next: () => deliverNext(ports), log: SILENT, now: Date.now });
}

async function queue(database: Database, tenants: number, each: number): Promise<void> {
  const store = outboxStore(database, { addressOf });
  await database.transaction(async (tx) => {
    for (let n = 0; n < each; n++)
      for (let index = 0; index < tenants * ADDRESSES; index++) {
        const one = message({ tenantId: `tenant-${index % tenants}`, to: { userId: `user-${index}` }, data: { n } });
        await store.queue(tx, one, addressOf(one.tenantId, `user-${index}`));
      }
  });
}

/** Runs the workers until it is done, at most a minute; how many seconds it took. */
async function run(workers: readonly OutboxWorker[], isDone: () => boolean | Promise<boolean>): Promise<number> {
  const started = performance.now();
  for (const worker of workers) worker.start();
  while (!(await isDone()) && performance.now() - started < 60_000) await wait(20);
  const seconds = (performance.now() - started) / 1000;
  await Promise.all(workers.map((worker) => worker.stop()));
  return seconds;
}

/** The most claims any window of the rate held. */
function fullest(times: readonly number[], rate: Rate): number {
  return Math.max(...times.map((end) => times.filter((time) => time > end - rate.windowMs && time <= end).length));
}

function group(rows: readonly { key: string; claimed_at: number | null }[]): number[][] {
  return [...Map.groupBy(rows, (row) => row.key).values()].map((group) => group.map((row) => row.claimed_at ?? 0));
}

eachDatabase('several instances', (open, kind) => {
  if (kind === 'sqlite') {
    it('are not possible on one SQLite file', async () => {
      await open();
      await assert.rejects(open(), { code: 'STORAGE_LOCKED' });
    });
    return;
  }

  let databases: Database[];
  beforeEach(async () => {
    databases = await Promise.all([open(), open()]);
    await databases[0]?.transaction(async (tx) => void (await tx.deleteFrom('outbox').execute()));
  });

  const rows = async () =>
    (await databases[0]?.transaction((tx) => tx.selectFrom('outbox').select(['tenant', 'address', 'claimed_at', 'state']).execute())) ?? [];

  it(`send ${ADDRESSES * EACH} messages once each, in order, one at a time to an address, within the rates`, async () => {
    const sink = new Sink();
    await queue(databases[0] as Database, 1, EACH);
    const total = ADDRESSES * EACH;
    const seconds = await run(
      databases.map((one) => workerOn(one, sink)),
      () => sink.posts.length >= total,
    );
    const found = await rows();
    assert.equal(sink.posts.length, total);
    assert.equal(new Set(sink.posts.map(({ userId, n }) => `${userId} ${n}`)).size, total, 'each once');
    assert.equal(sink.crossed, 0, 'never two under way to one address');
    for (const posts of Map.groupBy(sink.posts, (post) => post.userId).values())
      assert.deepEqual(
        posts.map((post) => post.n),
        posts.map((_, index) => index),
      );
    assert.ok(found.every((row) => row.state === 'sent'));
    for (const rate of TENANT_RATES)
      for (const times of group(found.map((row) => ({ ...row, key: row.tenant })))) assert.ok(fullest(times, rate) <= rate.most);
    for (const rate of CONVERSATION_RATES)
      for (const times of group(found.map((row) => ({ ...row, key: row.address })))) assert.ok(fullest(times, rate) <= rate.most);
    // The first thirty go at once, so the rest decides.
    const reached = (total - 30) / seconds / 30;
    assert.ok(reached > 0.6, `only ${Math.round(reached * 100)} % of the rate`);
  });

  it('send each message at most once though their connections are cut, and lose none', async () => {
    const sink = new Sink();
    await queue(databases[0] as Database, 3, 3);
    const total = 3 * ADDRESSES * 3;
    const workers = databases.map((one) => workerOn(one, sink));
    const { adminUrl } = await sharedPostgres();
    const name = await (databases[0] as Database).transaction((tx) => sql<{ name: string }>`select current_database() as name`.execute(tx));
    const cut = 'select pg_terminate_backend(pid) from pg_stat_activity where datname = $1';
    let cuts = 0;
    await run(workers, async () => {
      if (cuts < 8) {
        await wait(150);
        cuts += 1;
        await queryPostgres(adminUrl, cut, [name.rows[0]?.name]);
        return false;
      }
      return (await rows().catch(() => undefined))?.every((row) => row.state !== 'due') ?? false;
    });
    assert.equal(sink.posts.length, new Set(sink.posts.map((post) => JSON.stringify(post))).size, 'none twice');
    const states = Map.groupBy(await rows(), (row) => row.state);
    const count = (state: string): number => states.get(state)?.length ?? 0;
    assert.equal(count('sent') + count('sending') + count('uncertain') + count('due'), total, 'none lost');
    assert.ok(count('sent') <= sink.posts.length);
    assert.ok(count('sent') >= total - 20, `${count('sent')} of ${total}`);
  });
});
