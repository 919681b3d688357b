import assert from 'node:assert/strict';
import type { Message } from '../../src/delivery/message.ts';
import { BACKOFF_MOST_MS } from '../../src/delivery/outcome.ts';
import { createIds } from '../../src/storage/outbox-rows.ts';
import { eachDatabase } from '../support/databases.ts';
import { addressOf, Bench, draw, message, outcome, SENT, TENANT } from '../support/outbox.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

function update(n: number, changes: Parameters<typeof message>[0] = {}) {
  return message({ kind: 'update', to: { caseId: 'case-1', side: 'recipient' }, data: { n }, ...changes });
}

eachDatabase('the outbox', (open) => {
  let bench: Bench;
  before(async () => {
    bench = new Bench(await open());
  });
  beforeEach(() => bench.clear());

  it('keeps a message until it is sent, and knows it as it was queued', async () => {
    const one = message({ uniqueKey: 'k', to: { caseId: 'case-1', side: 'sender' }, data: { n: 5, code: 'x' } });
    assert.deepEqual(await bench.queue(one), [true]);
    const { message: claimed } = await bench.claim();
    const { id, ...rest } = claimed;
    assert.match(id, /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    assert.deepEqual(rest, { ...one, dueAt: bench.now, state: 'sending', attempts: 0 });
    assert.deepEqual(await bench.tx((tx) => bench.store.find(tx, id)), { ...claimed, attempts: 1 });
    assert.equal(await bench.tx((tx) => bench.store.find(tx, 'no-such')), undefined);
  });

  it('belongs to the transaction of its cause', async () => {
    const failing = bench.tx(async (tx) => {
      await bench.store.queue(tx, message(), addressOf(TENANT, 'user-1'));
      throw new Error('the cause did not happen');
    });
    await assert.rejects(failing);
    assert.deepEqual(await bench.rows(), []);
  });

  it('takes a unique key once', async () => {
    const one = message({ uniqueKey: 'case-1:reminder:1' });
    assert.deepEqual(await bench.queue(one, one, message(), message()), [true, false, true, true]);
    await bench.drain();
    assert.deepEqual(await bench.queue(one), [false]);
  });

  it('sends nothing before its time', async () => {
    await bench.queue(message({ dueAt: bench.now + 5000 }));
    assert.equal(await bench.wait(), 5000);
    bench.now += 4999;
    assert.equal(await bench.wait(), 1);
    bench.now += 1;
    assert.equal((await bench.drain()).length, 1);
  });

  it('stores the id of a person only where the message is for a person', async () => {
    await bench.queue(message({ to: { caseId: 'case-1', side: 'sender' } }));
    const rows = await bench.tx((tx) => tx.selectFrom('outbox').selectAll().execute());
    assert.doesNotMatch(JSON.stringify({ ...rows[0], address: '' }), /user-|case-user/);
    assert.match(rows[0]?.data ?? '', /"userId":""/);
  });

  describe('lets an update that waits do for the next one', () => {
    it('of the same card, case and side', async () => {
      assert.deepEqual(await bench.queue(update(1), update(2), update(3)), [true, true, true]);
      assert.deepEqual(await bench.rows(), ['due:3']);
    });

    it('but not for another card, case, side or address, nor for a post', async () => {
      await bench.queue(
        update(1),
        update(2, { card: 'case.sent' }),
        update(3, { to: { caseId: 'case-2', side: 'recipient' } }),
        update(4, { to: { caseId: 'case-1', side: 'sender' } }),
        update(5, { kind: 'post' }),
        update(6, { uniqueKey: 'k' }),
        update(7, { to: { userId: 'user-1' } }),
        update(8, { to: { userId: 'user-1' } }),
      );
      await bench.tx((tx) => bench.store.queue(tx, update(9), 'elsewhere'));
      assert.equal((await bench.rows()).length, 9);
    });

    it('but not when it is under way: that one was drawn before', async () => {
      await bench.queue(update(1));
      const claim = await bench.claim();
      await bench.queue(update(2));
      assert.deepEqual(await bench.rows(), ['sending:1', 'due:2']);
      await bench.store.settle(claim, SENT);
      assert.deepEqual(await bench.drain(), ['case.received 2']);
    });

    it('at the earlier of the two times', async () => {
      await bench.queue(update(1, { dueAt: bench.now + 60_000 }), update(2), update(3, { dueAt: bench.now + 90_000 }));
      assert.deepEqual(await bench.drain(), ['case.received 3']);
    });

    it('but no earlier when it has been tried: it waits for a reason', async () => {
      await bench.queue(update(1));
      await bench.store.settle(await bench.claim(), outcome('due', { waitMs: 30_000 }));
      await bench.queue(update(2));
      assert.equal(await bench.wait(), 30_000);
    });
  });

  describe('leaves it to a person', () => {
    async function uncertain(): Promise<Message> {
      await bench.queue(message());
      const claim = await bench.claim();
      await bench.store.settle(claim, outcome('uncertain', { status: 502 }));
      return claim.message;
    }

    it('to have it sent again, and then it is sent once more', async () => {
      const { id } = await uncertain();
      assert.equal(await bench.wait(), undefined);
      assert.equal(await bench.tx((tx) => bench.store.resolve(tx, id, 'resend')), true);
      assert.equal((await bench.tx((tx) => bench.store.find(tx, id)))?.attempts, 1);
      assert.equal((await bench.drain()).length, 1);
      assert.deepEqual(await bench.states(), { sent: 1 });
    });

    it('to say that it arrived', async () => {
      const { id } = await uncertain();
      assert.equal(await bench.tx((tx) => bench.store.resolve(tx, id, 'arrived')), true);
      assert.deepEqual(await bench.states(), { sent: 1 });
    });

    it('to drop it', async () => {
      const { id } = await uncertain();
      assert.equal(await bench.tx((tx) => bench.store.resolve(tx, id, 'drop')), true);
      assert.deepEqual(await bench.states(), { cancelled: 1 });
    });

    it('once, and only what failed or is uncertain', async () => {
      const { id } = await uncertain();
      await bench.tx((tx) => bench.store.resolve(tx, id, 'drop'));
      for (const decision of ['resend', 'arrived', 'drop'] as const)
        assert.equal(await bench.tx((tx) => bench.store.resolve(tx, id, decision)), false);
      await bench.queue(message());
      const claim = await bench.claim();
      assert.equal(await bench.tx((tx) => bench.store.resolve(tx, claim.message.id, 'resend')), false);
      assert.equal(await bench.tx((tx) => bench.store.resolve(tx, 'no-such', 'resend')), false);
    });

    it('and what comes late does not undo what was decided', async () => {
      await bench.queue(message());
      const claim = await bench.claim();
      bench.now += 61_000;
      await bench.wait();
      assert.deepEqual(await bench.states(), { uncertain: 1 });
      await bench.tx((tx) => bench.store.resolve(tx, claim.message.id, 'drop'));
      assert.deepEqual(await bench.store.settle(claim, outcome('due', { waitMs: 2000, holdsAddress: true })), {
        became: undefined,
        others: 0,
      });
      assert.deepEqual(await bench.states(), { cancelled: 1 });
    });
  });

  describe('when a case is deleted', () => {
    const ofCase = (n: number) => message({ to: { caseId: 'case-1', side: 'recipient' }, data: { n }, uniqueKey: `case-1:${n}` });
    const erase = () => bench.tx((tx) => bench.store.cancelFor(tx, 'case-1'));

    it('takes away what waits and leaves that of others', async () => {
      await bench.queue(ofCase(1), ofCase(2), message({ data: { n: 3 } }));
      await erase();
      assert.deepEqual(await bench.drain(), ['case.received 3']);
    });

    it('has nothing left to do for a send under way', async () => {
      await bench.queue(ofCase(1), ofCase(2));
      const claim = await bench.claim();
      await erase();
      assert.deepEqual(await bench.store.settle(claim, SENT), { became: 'cancelled', others: 0 });
      assert.deepEqual(await bench.states(), { cancelled: 1 });
    });

    it('is not uncertain about a send that never ended', async () => {
      await bench.queue(ofCase(1));
      await bench.claim();
      await erase();
      bench.now += 61_000;
      await bench.wait();
      assert.deepEqual(await bench.states(), { cancelled: 1 });
    });

    it('forgets its name in every row', async () => {
      await bench.queue(ofCase(1), ofCase(2), ofCase(3));
      await bench.store.settle(await bench.claim(), SENT);
      await bench.store.settle(await bench.claim(), outcome('uncertain'));
      await bench.claim();
      await erase();
      const rows = await bench.tx((tx) => tx.selectFrom('outbox').selectAll().execute());
      assert.equal(rows.length, 3);
      assert.doesNotMatch(JSON.stringify(rows), /case-1|"n"/);
      assert.ok(
        rows.every((row) => row.claimed_at === bench.now),
        'the rates still count them',
      );
    });
  });

  describe('clears away', () => {
    it('what was sent or cancelled a day ago, and keeps what nobody has decided on', async () => {
      await bench.queue(message({ data: { n: 1 } }), message({ data: { n: 2 } }), message({ data: { n: 3 } }));
      await bench.store.settle(await bench.claim(), SENT);
      await bench.store.settle(await bench.claim(), outcome('uncertain'));
      await bench.store.settle(await bench.claim(), outcome('failed'));
      await bench.queue(message({ data: { n: 4 }, dueAt: bench.now + 40 * DAY }));
      bench.now += DAY;
      assert.equal(await bench.store.forget(DAY), 0);
      bench.now += 1;
      assert.equal(await bench.store.forget(DAY), 1);
      assert.deepEqual(await bench.rows(), ['uncertain:2', 'failed:3', 'due:4']);
      bench.now += 30 * DAY;
      assert.equal(await bench.store.forget(DAY), 2);
      assert.deepEqual(await bench.rows(), ['due:4']);
    });

    it('nothing the hourly rate counts, and pauses that are over', async () => {
      await bench.queue(message());
      await bench.store.settle(await bench.claim(), outcome('due', { waitMs: 5000, holdsAddress: true }));
      bench.now += 5000;
      await bench.drain();
      bench.now += HOUR;
      await bench.store.forget(0);
      assert.deepEqual(await bench.states(), { sent: 1 });
      assert.deepEqual(await bench.tx((tx) => tx.selectFrom('pauses').selectAll().execute()), []);
      bench.now += 1;
      assert.equal(await bench.store.forget(0), 1);
    });
  });

  it('counts by state and tells how long the oldest has waited', async () => {
    assert.deepEqual(await bench.store.counts(), {
      states: { due: 0, sending: 0, sent: 0, failed: 0, uncertain: 0, cancelled: 0 },
      oldestDueMs: undefined,
    });
    await bench.queue(message({ dueAt: bench.now + 1000 }));
    assert.equal((await bench.store.counts()).oldestDueMs, undefined);
    await bench.queue(message({ to: { userId: 'user-2' } }));
    bench.now += 500;
    assert.deepEqual([(await bench.store.counts()).oldestDueMs, await bench.states()], [500, { due: 2 }]);
  });

  it('has no pause longer than an hour, and a shorter one does not end a longer', async () => {
    await bench.queue(message(), message());
    const first = await bench.claim();
    await bench.store.settle(first, outcome('due', { waitMs: 60_000, holdsAddress: true, pauseAllMs: 90_000 }));
    await bench.store.settle(first, outcome('due', { pauseAllMs: 5000 }));
    assert.equal(await bench.wait(), 90_000);
    bench.now -= 2 * HOUR;
    await bench.queue(message({ to: { userId: 'user-2' }, data: { n: 9 } }));
    assert.deepEqual(await bench.drain(), ['case.received 9'], 'the clock was set back: the pause does not last for hours');
    assert.ok(BACKOFF_MOST_MS === HOUR);
  });

  it('gives ids that grow, also within a millisecond and when the clock is set back', () => {
    const newId = createIds();
    const ids = Array.from({ length: 20_000 }, (_, index) => newId(1_800_000_000_000 - (index % 3) * 1000));
    assert.deepEqual([...ids].sort(), ids);
    assert.equal(new Set(ids).size, ids.length);
  });

  it('draws nothing that is not there', async () => {
    assert.deepEqual(await bench.store.claim(draw), { claim: undefined, waitMs: undefined });
  });
});
