import assert from 'node:assert/strict';
import type { Became } from '../../src/delivery/deliver.ts';
import type { Message } from '../../src/delivery/message.ts';
import { MAX_TRIES } from '../../src/delivery/outcome.ts';
import { Conflict, type Tx } from '../../src/storage/database.ts';
import { DatabaseFault } from '../../src/storage/errors.ts';
import type { SettledDetail } from '../../src/storage/outbox-store.ts';
import { eachDatabase } from '../support/databases.ts';
import { addressOf, Bench, destination, draw, message, outcome, SENT, TENANT } from '../support/outbox.ts';

const LEASE_MS = 60_000;

interface Told {
  readonly n: number;
  readonly became: Became;
  readonly detail: SettledDetail;
}

eachDatabase('a claim', (open) => {
  let bench: Bench;
  let told: Told[] = [];
  let faults: string[] = [];
  let hook: (tx: Tx, one: Message) => Promise<void> = async () => undefined;
  before(async () => {
    bench = new Bench(await open(), {
      onSettled: async (tx, one, became, detail) => {
        await hook(tx, one);
        told.push({ n: Number(one.data.n), became, detail });
      },
      onFault: (what) => void faults.push(what),
    });
  });
  beforeEach(async () => {
    told = [];
    faults = [];
    hook = async () => undefined;
    await bench.clear();
  });

  const to = (userId: string, n: number, changes: Parameters<typeof message>[0] = {}) =>
    message({ to: { userId }, data: { n }, ...changes });

  describe('keeps the order of an address:', () => {
    it('one at a time, as they were queued', async () => {
      await bench.queue(...Array.from({ length: 6 }, (_, n) => to('user-1', n)));
      for (let n = 0; n < 6; n++) {
        const claim = await bench.claim();
        assert.equal(claim.message.data.n, n);
        assert.equal(await bench.wait(), LEASE_MS, 'nothing else to the same address meanwhile');
        await bench.store.settle(claim, SENT);
      }
    });

    it('others do not wait for it', async () => {
      await bench.queue(to('user-1', 1), to('user-1', 2), to('user-2', 3));
      const [one, two] = [await bench.claim(), await bench.claim()];
      assert.deepEqual([one.message.data.n, two.message.data.n], [1, 3]);
    });

    it('also when the first has to wait, and the wait is told', async () => {
      await bench.queue(to('user-1', 1), to('user-1', 2), to('user-2', 3));
      await bench.store.settle(await bench.claim(), outcome('due', { waitMs: 5000, holdsAddress: true, status: 429 }));
      assert.deepEqual(await bench.drain(), ['case.received 3']);
      assert.equal(await bench.wait(), 5000);
      bench.now += 5000;
      assert.deepEqual(await bench.drain(), ['case.received 1', 'case.received 2']);
    });

    it('but an update that Teams could not take lets others pass', async () => {
      await bench.queue(to('user-1', 1, { kind: 'update' }), to('user-1', 2));
      await bench.store.settle(await bench.claim(), outcome('due', { waitMs: 5000, status: 502 }));
      assert.deepEqual(await bench.drain(), ['case.received 2']);
      bench.now += 5000;
      assert.deepEqual(await bench.drain(), ['case.received 1']);
    });
  });

  it('goes round the tenants, however much one of them has', async () => {
    await bench.queue(...Array.from({ length: 20 }, (_, n) => to(`user-${n}`, n, { tenantId: 'big' })));
    await bench.queue(
      to('user-1', 101, { tenantId: 'small' }),
      to('user-2', 102, { tenantId: 'small' }),
      to('user-1', 201, { tenantId: 'other' }),
    );
    const tenants: string[] = [];
    for (let turn = 0; turn < 6; turn++) {
      bench.now += 1;
      const claim = await bench.claim();
      tenants.push(claim.message.tenantId);
      await bench.store.settle(claim, SENT);
    }
    assert.deepEqual([...tenants.slice(0, 3)].sort(), ['big', 'other', 'small']);
    assert.deepEqual([...tenants.slice(3, 5)].sort(), ['big', 'small']);
    assert.equal(tenants[5], 'big');
  });

  describe('keeps the rates:', () => {
    it('seven a second and eight in two to one conversation', async () => {
      await bench.queue(...Array.from({ length: 10 }, (_, n) => to('user-1', n)));
      assert.equal((await bench.drain()).length, 7);
      assert.equal(await bench.wait(), 1000);
      bench.now += 999;
      assert.equal((await bench.drain()).length, 0);
      bench.now += 1;
      assert.equal((await bench.drain()).length, 1);
      assert.equal(await bench.wait(), 1000);
      bench.now += 1000;
      assert.equal((await bench.drain()).length, 2);
    });

    it('thirty a second to one tenant, and others go on', async () => {
      await bench.queue(...Array.from({ length: 35 }, (_, n) => to(`user-${n}`, n)), to('user-1', 99, { tenantId: 'other' }));
      assert.equal((await bench.drain()).length, 31);
      assert.equal(await bench.wait(), 1000);
      bench.now += 1000;
      assert.equal((await bench.drain()).length, 5);
    });

    it('passing over a conversation that has to wait', async () => {
      await bench.queue(...Array.from({ length: 8 }, (_, n) => to('user-1', n)), to('user-2', 50));
      assert.equal((await bench.drain()).at(-1), 'case.received 50');
    });
  });

  describe('draws inside its own transaction:', () => {
    it('what was withdrawn before is cancelled and never sent', async () => {
      await bench.queue(to('user-1', 1), to('user-2', 2));
      const { claim } = await bench.store.claim(async (one) => (one.data.n === 1 ? undefined : draw(one)));
      assert.equal(claim?.message.data.n, 2);
      assert.deepEqual(await bench.rows(), ['cancelled:1', 'sending:2']);
    });

    it('sees what the transactions before it have done', async () => {
      await bench.queue(to('user-1', 1));
      await bench.tx((tx) => tx.insertInto('pauses').values({ scope: 'seen', until: 1 }).execute());
      let seen: unknown;
      await bench.store.claim(async (one, tx) => {
        seen = await tx.selectFrom('pauses').select('scope').executeTakeFirst();
        return draw(one);
      });
      assert.deepEqual({ ...(seen as object) }, { scope: 'seen' });
    });

    it('one that cannot be drawn fails, is told, and holds nobody up', async () => {
      await bench.queue(to('user-1', 1), to('user-1', 2));
      const breaking = async (one: Message, tx: Tx) => {
        // On PostgreSQL a faulty statement spoils the transaction it is in.
        if (one.data.n === 1) await tx.insertInto('meta').values({ name: 'version', value: 'x' }).execute();
        return draw(one);
      };
      assert.equal((await bench.store.claim(breaking)).claim?.message.data.n, 2);
      assert.deepEqual([told, faults], [[{ n: 1, became: 'failed', detail: { reason: 'DRAW' } }], ['DRAW']]);
    });

    it('so does a damaged row', async () => {
      await bench.queue(to('user-1', 1));
      await bench.tx((tx) => tx.updateTable('outbox').set({ data: '{"da' }).execute());
      assert.equal((await bench.store.claim(draw)).claim, undefined);
      assert.deepEqual([await bench.states(), faults], [{ failed: 1 }, ['DRAW']]);
    });

    it('is run again where transactions crossed, and its message is no worse for it', async () => {
      await bench.queue(to('user-1', 1));
      const crossings: unknown[] = [new Conflict('x'), new DatabaseFault('40001')];
      const { claim } = await bench.store.claim(async (one) => {
        const crossed = crossings.pop();
        if (crossed) throw crossed;
        return draw(one);
      });
      assert.deepEqual([claim?.message.attempts, faults], [0, []]);
    });

    it('what is now for somebody else waits its turn there', async () => {
      await bench.queue(to('user-2', 1), to('user-2', 2), to('user-1', 3));
      const moved = (one: Message) => draw(one.data.n === 3 ? { ...one, to: { userId: 'user-2' } } : one);
      const sent: number[] = [];
      for (let turn = 0; turn < 4; turn++) {
        const { claim } = await bench.store.claim(moved);
        if (!claim) continue;
        sent.push(Number(claim.message.data.n));
        await bench.store.settle(claim, SENT);
      }
      assert.deepEqual(sent, [1, 2, 3]);
      const rows = await bench.tx((tx) => tx.selectFrom('outbox').select('address').execute());
      assert.deepEqual(new Set(rows.map((row) => row.address)), new Set([addressOf(TENANT, 'user-2')]));
    });

    it('an update without a card is not sent, and a post replaces none', async () => {
      await bench.queue(to('user-1', 1, { kind: 'update' }), to('user-1', 2));
      const { claim } = await bench.store.claim(async (one) => {
        const drawn = await draw(one);
        return { destination: drawn?.destination ?? destination(), content: '', ...(one.kind === 'post' ? { activityId: 'x' } : {}) };
      });
      assert.deepEqual([claim?.message.data.n, claim?.drawn.activityId], [2, undefined]);
      assert.deepEqual(await bench.rows(), ['cancelled:1', 'sending:2']);
    });

    it('a channel is its own address', async () => {
      await bench.queue(to('19:channel', 1));
      const { claim } = await bench.store.claim(async () => ({
        destination: destination({ userId: '', conversationId: '19:channel' }),
        content: 'card',
      }));
      assert.ok(claim);
    });

    for (const state of ['blocked', 'gone']) {
      it(`nothing is sent to a conversation that is ${state}`, async () => {
        const place = { tenant: TENANT, id: 'a:user-1', scope: 'personal', user_id: 'user-1', member_id: '', service_url: '', bot_id: '' };
        await bench.tx((tx) =>
          tx
            .insertInto('conversations')
            .values({ ...place, name: '', locale: '', language: '', state, seen_at: 1 })
            .execute(),
        );
        await bench.queue(to('user-1', 1), to('user-2', 2));
        assert.deepEqual(await bench.drain(), ['case.received 2']);
        assert.deepEqual(told[0], { n: 1, became: 'failed', detail: { reason: state.toUpperCase() } });
      });
    }
  });

  describe('when a lease is over', () => {
    it('makes a post uncertain, tells, and sends it no more', async () => {
      await bench.queue(to('user-1', 1), to('user-1', 2));
      await bench.claim();
      bench.now += LEASE_MS - 1;
      assert.equal(await bench.wait(), 1);
      bench.now += 1;
      assert.deepEqual(await bench.drain(), ['case.received 2']);
      assert.deepEqual(await bench.rows(), ['uncertain:1', 'sent:2']);
      assert.deepEqual(told[0], { n: 1, became: 'uncertain', detail: { reason: 'LEASE' } });
    });

    it('does an update again, but not for ever', async () => {
      await bench.queue(to('user-1', 1, { kind: 'update' }));
      for (let tries = 0; tries < MAX_TRIES; tries++) {
        assert.equal((await bench.claim()).message.attempts, tries);
        bench.now += LEASE_MS;
      }
      await bench.wait();
      assert.deepEqual(await bench.states(), { failed: 1 });
      assert.equal(told[0]?.became, 'failed');
    });

    it('is not put off by a clock that was set back', async () => {
      await bench.queue(to('user-1', 1));
      await bench.claim();
      bench.now -= 3_600_000;
      await bench.wait();
      assert.deepEqual(await bench.states(), { uncertain: 1 });
    });

    it('goes on though telling of it throws, and takes back what was told half', async () => {
      hook = async (tx) => {
        await tx.insertInto('pauses').values({ scope: 'half', until: 1 }).execute();
        await tx.insertInto('meta').values({ name: 'version', value: 'x' }).execute();
      };
      await bench.queue(to('user-1', 1), to('user-2', 2));
      await bench.claim();
      bench.now += LEASE_MS;
      assert.deepEqual((await bench.claim()).message.data.n, 2);
      assert.deepEqual([await bench.states(), faults, told], [{ uncertain: 1, sending: 1 }, ['SETTLED'], []]);
      assert.deepEqual(await bench.tx((tx) => tx.selectFrom('pauses').selectAll().execute()), []);
    });

    it('lets the telling queue a message for whoever may decide', async () => {
      hook = async (tx, one) => {
        await bench.store.queue(tx, to('user-2', 99, { data: { n: 99, about: one.id } }), addressOf(TENANT, 'user-2'));
      };
      await bench.queue(to('user-1', 1));
      const { message: lost } = await bench.claim();
      bench.now += LEASE_MS;
      const { message: notice } = await bench.claim();
      assert.deepEqual(notice.data, { n: 99, about: lost.id });
    });
  });

  it('turns many messages away without holding the database for long', async () => {
    await bench.queue(...Array.from({ length: 50 }, (_, n) => to(`user-${n}`, n)));
    const nothing = async () => undefined;
    assert.deepEqual(await bench.store.claim(nothing), { claim: undefined, waitMs: 0 });
    assert.deepEqual(await bench.states(), { cancelled: 20, due: 30 });
  });

  it('waits while all sending stands still', async () => {
    await bench.queue(to('user-1', 1), to('user-2', 2));
    await bench.store.settle(await bench.claim(), outcome('due', { waitMs: 30_000, holdsAddress: true, pauseAllMs: 30_000 }));
    assert.equal(await bench.wait(), 30_000);
    bench.now += 30_000;
    assert.deepEqual(await bench.drain(), ['case.received 1', 'case.received 2']);
  });
});
