import assert from 'node:assert/strict';
import fc from 'fast-check';
import { csvLine, tableRows } from '../../src/overview/csv.ts';
import { type CentreCounts, monthTable } from '../../src/overview/month.ts';

const NONE: CentreCounts['cases'] = { sent: 0, senders: 0, closed: 0, hours: [] };

function centre(centreId: string, doubts: Record<number, number>, changes: Partial<CentreCounts> = {}): CentreCounts {
  const entries = Object.entries(doubts).map(([number, people]) => [Number(number), people] as const);
  const people = Math.max(0, ...entries.map(([, count]) => count));
  return { centreId, name: centreId, pack: 'p', people, doubts: new Map(entries), routes: new Map(), cases: NONE, rounds: [], ...changes };
}

describe('the table of a month', () => {
  it('shows people by guideline in steps of five, and nothing of fewer', () => {
    const { centres } = monthTable('2026-10', [centre('a', { 1: 4, 2: 5, 3: 9, 4: 10, 5: 0 })]);
    assert.deepEqual(centres[0]?.doubts, { 2: 5, 3: 5, 4: 10 });
  });

  it('lowers a total that would tell what a hidden part is', () => {
    // Five parts of four people: each of them is fewer than five, and twenty in all could be nothing else.
    const five = ['a', 'b', 'c', 'd', 'e'].map((id) => centre(id, { 1: 4 }));
    assert.deepEqual(monthTable('2026-10', five).total.doubts, { p: { 1: 15 } });
    // Of two parts each can still be one to four.
    assert.deepEqual(monthTable('2026-10', five.slice(0, 2)).total.doubts, { p: { 1: 5 } });
  });

  it('never adds up guidelines of different packs', () => {
    const both = [centre('a', { 1: 7 }), centre('b', { 1: 8 }, { pack: 'q' })];
    assert.deepEqual(monthTable('2026-10', both).total.doubts, { p: { 1: 5 }, q: { 1: 5 } });
  });

  it('shows times and ends of cases only where at least five people sent them', () => {
    const cases = (senders: number): CentreCounts['cases'] => ({
      sent: 9,
      senders,
      closed: senders,
      hours: [1, 2, 30, undefined, 4, 5, 6],
    });
    const [few, enough] = [4, 6].map((senders) => monthTable('2026-10', [centre('a', {}, { cases: cases(senders) })]).centres[0]?.cases);
    assert.equal(few, undefined);
    assert.deepEqual(enough, { senders: 5, closed: 5, medianHours: 4 });
  });

  it('takes rounds as everybody has seen them', () => {
    const rounds = [
      { people: 10, mean: 3 },
      { people: 5, mean: 4 },
      { people: undefined, mean: undefined },
    ];
    assert.deepEqual(monthTable('2026-10', [centre('a', {}, { rounds })]).centres[0]?.rounds, { held: 3, few: 1, people: 5, mean: 3.5 });
  });

  it('holds no number below five but the number of rounds, whatever is counted', () => {
    const people = fc.integer({ min: 0, max: 30 });
    const counts = fc.record({ doubts: fc.dictionary(fc.constantFrom('1', '2', '3'), people), senders: people, closed: people });
    fc.assert(
      fc.property(fc.array(counts, { minLength: 1, maxLength: 5 }), (all) => {
        const centres = all.map(({ doubts, senders, closed }, index) =>
          centre(`c${index}`, doubts, { cases: { sent: senders, senders, closed: Math.min(closed, senders), hours: [] } }),
        );
        const rows = tableRows([monthTable('2026-10', centres)]).filter((row) => row.what !== 'rounds' && row.count !== undefined);
        for (const { count = 0 } of rows) assert.ok(count >= 5 && count % 5 === 0);
      }),
    );
  });
});

describe('the file of an overview', () => {
  it('says of each number what it counts', () => {
    const rows = tableRows([monthTable('2026-10', [centre('a', { 2: 6 })])]);
    assert.deepEqual(
      rows.filter((row) => row.count !== undefined).map(({ centre: name, what, of, count }) => [name, what, of, count]),
      [
        ['a', 'people', '', 5],
        ['a', 'doubts', '2', 5],
        ['a', 'rounds', '', 0],
        [undefined, 'doubts', '2', 5],
      ],
    );
  });

  it('lets no field begin a formula, end a field or break a line', () => {
    assert.equal(csvLine(['=1+1', '+47', '-x', '@a', 'a;"b"', 'c\r\nd', ' =2']), `"'=1+1";"'+47";"'-x";"'@a";"a;""b""";"c d";"' =2"`);
  });
});
