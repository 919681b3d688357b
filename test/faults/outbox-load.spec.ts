/** Row 50 of the table of faults: ten thousand messages at once. Memory stays where it is and nobody waits behind somebody else's. */
import assert from 'node:assert/strict';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { eachDatabase } from '../support/databases.ts';
import { addressOf, Bench, draw, message, SENT } from '../support/outbox.ts';

const MANY = 10_000;
const TENANTS = 20;

eachDatabase('50: ten thousand messages that are due', (open) => {
  let bench: Bench;
  before(async () => {
    bench = new Bench(await open());
  });
  beforeEach(() => bench.clear());

  /** Queues them in one go; `of` says which tenant and which person the message with that number is for. */
  async function fill(count: number, of: (n: number) => readonly [tenantId: string, userId: string]): Promise<void> {
    await bench.tx(async (tx) => {
      for (let n = 0; n < count; n++) {
        const [tenantId, userId] = of(n);
        await bench.store.queue(tx, message({ tenantId, to: { userId }, data: { n } }), addressOf(tenantId, userId));
      }
    });
  }

  it('are taken in turns by tenants, in bounded memory', async function () {
    this.timeout(120_000);
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc') as () => void;
    await fill(MANY, (n) => [`tenant-${n % TENANTS}`, `user-${n % 1000}`]);
    collect();
    const before = process.memoryUsage().heapUsed;
    const turns = new Map<string, number>();
    for (let sent = 0; sent < TENANTS * 10; sent++) {
      bench.now += 1;
      const claim = await bench.claim();
      turns.set(claim.message.tenantId, (turns.get(claim.message.tenantId) ?? 0) + 1);
      await bench.store.settle(claim, SENT);
    }
    collect();
    const grown = process.memoryUsage().heapUsed - before;
    assert.equal(turns.size, TENANTS);
    assert.ok(
      [...turns.values()].every((count) => count === 10),
      'ten turns each',
    );
    assert.ok(grown < 10e6, `${grown} bytes`);
  });

  it('for one person hold up nobody else', async function () {
    this.timeout(120_000);
    await fill(MANY, (n) => (n < MANY - 2 ? ['big', 'user-1'] : n === MANY - 2 ? ['big', 'user-2'] : ['small', 'user-1']));
    const sent: string[] = [];
    for (let turn = 0; turn < 9; turn++) {
      const { claim } = await bench.store.claim(draw);
      if (!claim) break;
      sent.push(`${claim.message.tenantId} ${claim.drawn.destination.userId}`);
      await bench.store.settle(claim, SENT);
    }
    assert.equal(sent.filter((one) => one === 'big user-1').length, 7, 'as many as Teams takes in a second');
    assert.ok(sent.includes('big user-2') && sent.slice(0, 2).includes('small user-1'));
    assert.equal(await bench.wait(), 1000);
  });
});
