import assert from 'node:assert/strict';
import fc from 'fast-check';
import { CONVERSATION_RATES, horizonOf, type Rate, TENANT_RATES, waitMs } from '../../src/delivery/limits.ts';

const NOW = 1_800_000_000_000;

/** So many sends, the newest `ms` ago, each `apart` before the next. */
function times(count: number, ms: number, apart = 0): number[] {
  return Array.from({ length: count }, (_, index) => NOW - ms - index * apart);
}

/** A reference that knows only the rule: the first moment when every window that ends there has room for one more. */
function firstMoment(sent: readonly number[], rates: readonly Rate[]): number {
  const ends = [NOW, ...sent.flatMap((time) => rates.map((rate) => time + rate.windowMs))]
    .filter((time) => time >= NOW)
    .sort((a, b) => a - b);
  const hasRoom = (at: number): boolean =>
    rates.every((rate) => sent.filter((time) => time <= NOW && time > at - rate.windowMs).length < rate.most);
  return ends.find(hasRoom) ?? Number.NaN;
}

describe('how long a send has to wait', () => {
  const TABLE: readonly (readonly [string, number[], number])[] = [
    ['nothing was sent', [], 0],
    ['six in the last second', times(6, 100), 0],
    ['seven 100 ms ago', times(7, 100), 900],
    ['seven exactly a second ago', times(7, 1000), 0],
    ['eight within two seconds, seven of them over a second ago', times(8, 600, 150), 350],
    ['eight just over a second ago', times(8, 1001), 999],
    ['60 spread over the last 29 seconds', times(60, 500, 480), 30_000 - 500 - 59 * 480],
    ['1800 within the hour', times(1800, 5000, 1900), 3_600_000 - 5000 - 1799 * 1900],
    ['1799 within the hour', times(1799, 5000, 1900), 0],
    ['seven in the future: the clock was set back', times(7, -500), 0],
  ];
  for (const [name, sent, wait] of TABLE) {
    it(`after ${name}: ${wait} ms`, () => assert.equal(waitMs(sent, NOW, CONVERSATION_RATES), wait));
  }

  it('of a tenant is about thirty in a second', () => {
    assert.equal(waitMs(times(29, 0), NOW, TENANT_RATES), 0);
    assert.equal(waitMs(times(30, 0), NOW, TENANT_RATES), 1000);
    assert.equal(waitMs(times(30, 10, 33), NOW, TENANT_RATES), 1000 - 10 - 29 * 33);
  });

  it('is known from the newest times alone', () => {
    assert.deepEqual(horizonOf(CONVERSATION_RATES), { most: 1800, windowMs: 3_600_000 });
    assert.deepEqual(horizonOf(TENANT_RATES), { most: 30, windowMs: 1000 });
  });

  it('is the first moment when every window has room', () => {
    const rates: readonly Rate[] = [
      { most: 2, windowMs: 10 },
      { most: 3, windowMs: 25 },
      { most: 7, windowMs: 200 },
    ];
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -20, max: 220 }), { maxLength: 12 }), (ages) => {
        const sent = ages.map((age) => NOW - age);
        assert.equal(NOW + waitMs(sent, NOW, rates), firstMoment(sent, rates));
      }),
      { numRuns: 500 },
    );
  });

  it('keeps every window when somebody sends whenever allowed, and uses the most there is', () => {
    const sent: number[] = [];
    let now = NOW;
    while (sent.length < 400) {
      const wait = waitMs(sent, now, CONVERSATION_RATES);
      now += wait;
      if (wait === 0) sent.push(now);
    }
    for (const { most, windowMs } of CONVERSATION_RATES) {
      const fullest = Math.max(...sent.map((end) => sent.filter((time) => time <= end && time > end - windowMs).length));
      assert.ok(fullest <= most, `${fullest} in ${windowMs} ms`);
    }
    // 60 in 30 s is the tightest in the long run.
    assert.ok(400 / ((now - NOW) / 1000) > 1.9);
  });
});
