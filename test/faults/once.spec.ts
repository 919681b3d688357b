/** What is met twice, under a clock that misbehaves and keys that are large. */
import assert from 'node:assert/strict';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { createOnce } from '../../src/teams/once.ts';

function clocked(most = 100): { clock: { ms: number }; once: ReturnType<typeof createOnce> } {
  const clock = { ms: 1_000_000 };
  return { clock, once: createOnce({ most, keepMs: 3000, now: () => clock.ms }) };
}

describe('what has been handled', () => {
  it('is remembered for its time and no longer', () => {
    const { clock, once } = clocked();
    assert.ok(once.first('a'));
    clock.ms += 2999;
    assert.ok(!once.first('a'));
    clock.ms += 1;
    assert.ok(once.first('a'));
  });

  it('is not remembered for an hour because the clock was set back an hour', () => {
    const { clock, once } = clocked();
    once.first('a');
    clock.ms -= 3_600_000;
    assert.ok(!once.first('a'), 'just now is still just now');
    clock.ms += 3000;
    assert.ok(once.first('a'));
  });

  it('survives a clock that goes back at every look', () => {
    const { clock, once } = clocked(5);
    for (let i = 0; i < 1000; i++) {
      clock.ms -= 60_000;
      assert.ok(once.first(`key ${i}`));
    }
    assert.ok(!once.first('key 999'));
  });

  it('can be forgotten', () => {
    const { once } = clocked();
    once.first('a');
    once.forget('a');
    assert.ok(once.first('a'));
  });

  it('gives way to newer things when there are too many', () => {
    const { once } = clocked(2);
    for (const key of ['a', 'b', 'c']) once.first(key);
    assert.ok(once.first('a'));
    assert.ok(!once.first('c'));
  });

  it('takes the same little room however much a card brought', () => {
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc') as () => void;
    const { once } = clocked(20_000);
    collect();
    const before = process.memoryUsage().heapUsed;
    for (let i = 0; i < 200; i++) once.first(`${i} ${'tekst'.repeat(100_000)}`);
    collect();
    const grown = process.memoryUsage().heapUsed - before;
    assert.ok(grown < 20e6, `${grown} bytes for 100 MB of keys`);
    assert.ok(!once.first(`199 ${'tekst'.repeat(100_000)}`));
  });
});
