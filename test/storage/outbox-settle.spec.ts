import assert from 'node:assert/strict';
import type { Became } from '../../src/delivery/deliver.ts';
import type { Tx } from '../../src/storage/database.ts';
import type { SettledDetail } from '../../src/storage/outbox-store.ts';
import { eachDatabase } from '../support/databases.ts';
import { addressOf, Bench, destination, message, outcome, SENT, TENANT } from '../support/outbox.ts';

const LEASE_MS = 60_000;
const PLACE = {
  tenant: TENANT,
  id: 'a:user-1',
  scope: 'personal',
  user_id: 'user-1',
  member_id: '',
  service_url: '',
  bot_id: '',
  name: '',
};

eachDatabase('the outcome of a try', (open) => {
  let bench: Bench;
  let told: [number, Became, SettledDetail][] = [];
  let hook: (tx: Tx) => Promise<void> = async () => undefined;
  let faults = 0;
  before(async () => {
    bench = new Bench(await open(), {
      onSettled: async (tx, one, became, detail) => {
        await hook(tx);
        told.push([Number(one.data.n), became, detail]);
      },
      onFault: () => {
        faults += 1;
      },
    });
  });
  beforeEach(async () => {
    told = [];
    faults = 0;
    hook = async () => undefined;
    await bench.clear();
  });

  const queue = (count: number, changes: Parameters<typeof message>[0] = {}) =>
    bench.queue(...Array.from({ length: count }, (_, index) => message({ data: { n: index + 1 }, ...changes })));

  it('that arrived is told with the card’s place, in the same transaction', async () => {
    await queue(1);
    hook = async (tx) => void (await tx.insertInto('case_cards').values({ case_id: 'c', side: 'sender', sealed: 'x' }).execute());
    assert.deepEqual(await bench.store.settle(await bench.claim(), SENT), { became: 'sent', others: 0 });
    assert.deepEqual(told, [[1, 'sent', { destination: destination(), ids: { conversationId: 'a:1', activityId: 'sent-1' } }]]);
    assert.equal((await bench.tx((tx) => tx.selectFrom('case_cards').selectAll().execute())).length, 1);
  });

  it('keeps its state though telling of it throws', async () => {
    await queue(1);
    hook = async (tx) => {
      await tx.insertInto('meta').values({ name: 'version', value: 'x' }).execute();
    };
    await bench.store.settle(await bench.claim(), SENT);
    assert.deepEqual([await bench.states(), faults], [{ sent: 1 }, 1]);
  });

  it('that nobody knows is told, and the row says why', async () => {
    await queue(1);
    const settled = await bench.store.settle(await bench.claim(), outcome('uncertain', { status: 502, reason: 'BadGateway' }));
    assert.deepEqual(settled, { became: 'uncertain', others: 0 });
    assert.deepEqual(told, [[1, 'uncertain', { destination: destination(), status: 502, reason: 'BadGateway' }]]);
    const row = await bench.tx((tx) => tx.selectFrom('outbox').select(['state', 'status', 'reason', 'lease_until']).executeTakeFirst());
    assert.deepEqual({ ...row }, { state: 'uncertain', status: 502, reason: 'BadGateway', lease_until: null });
  });

  it('that is tried again is told to nobody', async () => {
    await queue(1);
    await bench.store.settle(await bench.claim(), outcome('due', { waitMs: 2000, holdsAddress: true }));
    assert.deepEqual(told, []);
    bench.now += 2000;
    assert.equal((await bench.claim()).message.attempts, 1);
  });

  for (const conversation of ['blocked', 'gone'] as const) {
    it(`ends a conversation that is ${conversation}, and with it all that waits for it`, async () => {
      await bench.tx((tx) =>
        tx
          .insertInto('conversations')
          .values({ ...PLACE, locale: '', language: '', state: 'open', seen_at: 1 })
          .execute(),
      );
      await queue(3);
      await bench.queue(message({ to: { userId: 'user-2' }, data: { n: 9 } }));
      const settled = await bench.store.settle(await bench.claim(), outcome('failed', { status: 403, conversation }));
      assert.deepEqual(settled, { became: 'failed', others: 2 });
      assert.deepEqual(await bench.rows(), ['failed:1', 'failed:2', 'failed:3', 'due:9']);
      assert.deepEqual(
        told.map(([n, became, { reason }]) => [n, became, reason]),
        [
          [1, 'failed', undefined],
          [2, 'failed', conversation.toUpperCase()],
          [3, 'failed', conversation.toUpperCase()],
        ],
      );
      const place = await bench.tx((tx) => tx.selectFrom('conversations').select('state').executeTakeFirst());
      assert.equal(place?.state, conversation);
    });
  }

  it('can fail all that waits for somebody, when the app is removed there', async () => {
    await queue(3);
    const claim = await bench.claim();
    assert.equal(await bench.tx((tx) => bench.store.failAll(tx, addressOf(TENANT, 'user-1'), 'GONE')), 2);
    // What was under way when it happened is noted as what it became.
    await bench.store.settle(claim, SENT);
    assert.deepEqual(await bench.rows(), ['sent:1', 'failed:2', 'failed:3']);
  });

  it('of an update whose card is gone tells which card it was, so that nobody looks for it again', async () => {
    await bench.queue(message({ kind: 'update', to: { caseId: 'case-1', side: 'recipient' } }));
    const gone = outcome('failed', { status: 404, reason: 'ActivityNotFoundInConversation', forgetsCard: true });
    assert.equal((await bench.store.settle(await bench.claim(), gone)).became, 'failed');
    assert.equal(told[0]?.[2].goneActivityId, 'card-1');
  });

  describe('that comes after its lease', () => {
    it('still counts while nobody has decided', async () => {
      await queue(1);
      const claim = await bench.claim();
      bench.now += LEASE_MS;
      await bench.wait();
      assert.deepEqual(await bench.states(), { uncertain: 1 });
      assert.equal((await bench.store.settle(claim, SENT)).became, 'sent');
      assert.deepEqual(await bench.states(), { sent: 1 });
    });

    it('is not told twice when it is uncertain itself', async () => {
      await queue(1);
      const claim = await bench.claim();
      bench.now += LEASE_MS;
      await bench.wait();
      assert.equal((await bench.store.settle(claim, outcome('uncertain', { reason: 'ETIMEDOUT' }))).became, 'uncertain');
      assert.equal(told.length, 1);
    });

    it('counts for an update that waits to be done again', async () => {
      await queue(1, { kind: 'update' });
      const claim = await bench.claim();
      bench.now += LEASE_MS;
      await bench.tx((tx) =>
        tx
          .insertInto('pauses')
          .values({ scope: addressOf(TENANT, 'user-1'), until: bench.now + 5000 })
          .execute(),
      );
      assert.equal(await bench.wait(), 5000);
      assert.deepEqual(await bench.states(), { due: 1 });
      assert.equal((await bench.store.settle(claim, SENT)).became, 'sent');
      assert.deepEqual(await bench.states(), { sent: 1 });
    });

    it('is nothing once another try has the message', async () => {
      await queue(1, { kind: 'update' });
      const first = await bench.claim();
      bench.now += LEASE_MS;
      const second = await bench.claim();
      assert.equal((await bench.store.settle(first, outcome('failed'))).became, undefined);
      assert.deepEqual(await bench.states(), { sending: 1 });
      assert.equal((await bench.store.settle(second, SENT)).became, 'sent');
      assert.equal((await bench.store.settle(second, SENT)).became, undefined, 'nor a second time');
    });
  });

  it('stops all sending even when its own message is gone', async () => {
    await queue(1, { to: { caseId: 'case-1', side: 'sender' } });
    const claim = await bench.claim();
    await bench.tx((tx) => bench.store.cancelFor(tx, 'case-1'));
    await bench.store.settle(claim, outcome('due', { waitMs: 300_000, holdsAddress: true, pauseAllMs: 300_000, status: 401 }));
    await queue(1);
    assert.equal(await bench.wait(), 300_000);
  });
});
