import assert from 'node:assert/strict';
import fc from 'fast-check';
import { KEPT_WEEKS, weekInNorway, weekName } from '../../src/consultations/corrections.ts';
import { correctionsInMemory } from '../../src/corrections.ts';
import { createMetrics } from '../../src/metrics.ts';

const WEEK_MS = 7 * 86_400_000;

function nameAt(iso: string): string {
  return weekName(weekInNorway(Date.parse(iso)));
}

describe('the ISO week in Norway', () => {
  const rows: readonly (readonly [string, string, string])[] = [
    ['a Sunday', '2026-11-22T12:00:00Z', '2026-W47'],
    ['the Monday after', '2026-11-23T12:00:00Z', '2026-W48'],
    ['Monday in Oslo while it is Sunday in London', '2026-11-22T23:30:00Z', '2026-W48'],
    ['the same in summer time, two hours ahead', '2026-07-05T22:30:00Z', '2026-W28'],
    ['a New Year that belongs to the year before', '2027-01-01T12:00:00Z', '2026-W53'],
    ['a December that belongs to the year after', '2024-12-30T12:00:00Z', '2025-W01'],
    ['the week of the first day there is', '1970-01-01T12:00:00Z', '1970-W01'],
    ['a week in which the clock goes back', '2026-10-25T12:00:00Z', '2026-W43'],
  ];
  for (const [name, iso, wanted] of rows) it(`is ${wanted} for ${name}`, () => assert.equal(nameAt(iso), wanted));

  it('has one name for each week, the next one after it, for a hundred years', () => {
    const first = weekInNorway(Date.UTC(1970, 0, 5, 12));
    const names = Array.from({ length: 5200 }, (_, index) => weekName(first + index));
    assert.equal(new Set(names).size, names.length);
    assert.deepEqual([...names].sort(), names);
  });
});

describe('corrections', () => {
  it('are counted by pack, shown, chosen and week', () => {
    let clock = Date.UTC(2026, 10, 22);
    const corrections = correctionsInMemory(() => clock);
    const one = { pack: 'county', shown: 11, chosen: 13 };
    corrections.add(one);
    corrections.add(one);
    corrections.add({ ...one, pack: 'national' });
    clock += WEEK_MS;
    corrections.add(one);
    assert.deepEqual(
      corrections.counts().map(({ pack, week, count }) => [pack, weekName(week), count]),
      [
        ['county', '2026-W47', 2],
        ['national', '2026-W47', 1],
        ['county', '2026-W48', 1],
      ],
    );
  });

  it('are kept for eight weeks, also when nobody corrects anything', () => {
    let clock = Date.UTC(2026, 10, 22);
    const corrections = correctionsInMemory(() => clock);
    corrections.add({ pack: 'county', shown: 11, chosen: 13 });
    clock += (KEPT_WEEKS - 1) * WEEK_MS;
    assert.equal(corrections.counts().length, 1);
    clock += WEEK_MS;
    assert.deepEqual(corrections.counts(), []);
  });

  it('are never of more than eight weeks, whatever the clock does', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 60 }), { maxLength: 80 }), (weeks) => {
        let clock = 0;
        const corrections = correctionsInMemory(() => clock);
        for (const week of weeks) {
          clock = week * WEEK_MS;
          corrections.add({ pack: 'county', shown: 1, chosen: 2 });
          assert.ok(new Set(corrections.counts().map((one) => one.week)).size <= KEPT_WEEKS);
        }
      }),
    );
  });

  it('stand in the metrics with numbers and a week, and go from there too', async () => {
    let clock = Date.UTC(2026, 10, 22);
    const metrics = createMetrics(correctionsInMemory(() => clock));
    metrics.counted({ kind: 'correction', pack: 'county', shown: 11, chosen: 13 });
    metrics.counted({ kind: 'correction', pack: 'county', shown: 11, chosen: 13 });
    const row = 'droft_corrections_total{pack="county",shown="11",chosen="13",week="2026-W47"} 2';
    assert.ok((await metrics.text()).includes(row));
    assert.ok((await metrics.text()).includes(row), 'reading does not count');
    clock += KEPT_WEEKS * WEEK_MS;
    assert.doesNotMatch(await metrics.text(), /droft_corrections_total\{/);
  });
});
