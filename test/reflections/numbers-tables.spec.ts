import assert from 'node:assert/strict';
import fc from 'fast-check';
import { monthTable } from '../../src/overview/month.ts';
import { LEAST_K, type Shown, safeTotal, shown } from '../../src/reflections/numbers.ts';
import { boundsOf, byPublished, everyTable, solve, tried, width } from '../support/disclosure.ts';
import { CENTRES, columnPuzzle, countOf, countsOf, type Doubter, GUIDELINES, SOME_PEOPLE, tablePuzzle } from '../support/people-tables.ts';

/** Parts of a column, many of them a person away from the next step: there totals tell most. */
const SOME_PARTS = fc.array(fc.oneof(fc.constantFrom(3, 4, 8, 9), fc.nat(14)), { minLength: 1, maxLength: 7 });
const SOME_K = fc.integer({ min: LEAST_K, max: 8 });

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}

function columns(people: readonly Doubter[], among: readonly Doubter[] = people): number[][] {
  const centres = CENTRES.filter((centre) => among.some((one) => one.centre === centre));
  return GUIDELINES.map((guideline) => centres.map((centre) => countOf(people, centre, guideline)));
}

/** The same for a whole table, its columns and people laid beside each other. */
function assertLeft(people: readonly Doubter[], k: number): void {
  const puzzle = tablePuzzle(monthTable('2026-10', countsOf(people), k));
  for (const [at, { least, most }] of solve(puzzle).entries()) {
    const isHidden = puzzle.unknowns[at]?.least === 0;
    assert.ok(!isHidden || most - least + 1 >= k - 1, `number ${at} is hidden and can only be ${least} to ${most}`);
  }
}

/** How many values are left to the hidden part that has the fewest, by what is published of a column. */
function leftByPublished(parts: readonly number[], k: number, total: (parts: readonly number[], k: number) => Shown): number {
  const cells = parts.map((part) => shown(part, k));
  const bounds = solve(columnPuzzle(cells, total(parts, k), k));
  return Math.min(k, ...bounds.filter((_, at) => cells[at] === undefined).map(width));
}

describe('what can be worked out from bounds', () => {
  it('is what trying everything gives, for one sum', () => {
    const bounds = fc.tuple(fc.nat(4), fc.nat(4)).map(([least, more]) => ({ least, most: least + more }));
    fc.assert(
      fc.property(fc.array(bounds, { minLength: 1, maxLength: 4 }), fc.nat(30), fc.nat(4), (unknowns, from, more) => {
        const puzzle = { unknowns, sums: [{ of: unknowns.map((_, at) => at), is: { least: from, most: from + more } }] };
        const all = tried(puzzle);
        fc.pre(all.every((values) => values.size > 0));
        for (const [at, { least, most }] of solve(puzzle).entries())
          assert.deepEqual([least, most], [Math.min(...(all[at] ?? [])), Math.max(...(all[at] ?? []))]);
      }),
    );
  });

  it('never leaves out what is true, with several sums and people in several columns', () => {
    fc.assert(
      fc.property(SOME_PEOPLE, SOME_K, (people, k) => {
        const counts = countsOf(people);
        const truth = [...counts.map((one) => one.people), ...columns(people).flat()];
        const bounds = solve(tablePuzzle(monthTable('2026-10', counts, k)));
        for (const [at, { least, most }] of bounds.entries()) assert.ok(least <= (truth[at] ?? -1) && (truth[at] ?? -1) <= most, `${at}`);
      }),
    );
  });

  it('breaks a table with exact numbers, and one whose rounded totals are always shown', () => {
    // 3 is hidden, 7 and 9 are not, 19 in all.
    const exact = [7, 9].map((part) => ({ least: part, most: part }));
    const [hidden] = solve({ unknowns: [boundsOf(undefined, 5), ...exact], sums: [{ of: [0, 1, 2], is: { least: 19, most: 19 } }] });
    assert.deepEqual(hidden, { least: 3, most: 3 });
    assert.equal(
      leftByPublished([4, 4, 4, 4, 4], 5, (parts, k) => shown(sum(parts), k)),
      1,
    );
    const naive = fc.property(SOME_PARTS, (parts) => leftByPublished(parts, 5, (all, k) => shown(sum(all), k)) >= 4);
    assert.equal(fc.check(naive, { numRuns: 1000, seed: 1 }).failed, true);
  });
});

describe('a published table', () => {
  it('leaves each hidden part all but one of its values, column by column', () => {
    fc.assert(
      fc.property(SOME_PEOPLE, SOME_K, (people, k) => {
        for (const parts of columns(people)) assert.ok(leftByPublished(parts, k, safeTotal) >= k - 1, parts.join(' '));
      }),
      { numRuns: 300 },
    );
    fc.assert(
      fc.property(SOME_PARTS, SOME_K, (parts, k) => assert.ok(leftByPublished(parts, k, safeTotal) >= k - 1, parts.join(' '))),
      { numRuns: 1000 },
    );
  });

  it('leaves them all but one by trying everything too', () => {
    fc.assert(
      fc.property(SOME_PARTS, (parts) => {
        fc.pre(parts.length <= 4);
        const cells = parts.map((part) => shown(part, 5));
        const values = tried(columnPuzzle(cells, safeTotal(parts, 5), 5));
        for (const [at, cell] of cells.entries()) if (cell === undefined) assert.ok((values[at]?.size ?? 0) >= 4, parts.join(' '));
      }),
      { numRuns: 300 },
    );
  });

  it('leaves them all but one to those who lay its columns and its people beside each other', () => {
    // At each of two centres seven people; three of the first have the second doubt, three of the second the first.
    const both = (centre: string, many: number, few: number): Doubter[] => [
      ...Array.from({ length: 4 }, () => ({ centre, guidelines: [many] })),
      ...Array.from({ length: 3 }, () => ({ centre, guidelines: [many, few] })),
    ];
    assertLeft([...both('a', 1, 2), ...both('b', 2, 1)], 5);
    fc.assert(fc.property(SOME_PEOPLE, SOME_K, assertLeft), { numRuns: 3000 });
  });

  it('leaves them all but one to those who know by what rule a total is left out', () => {
    for (const [parts, most] of [
      [2, 14],
      [3, 14],
      [4, 9],
      [5, 9],
    ] as const) {
      const tables = everyTable(Array.from({ length: parts }, () => ({ least: 0, most })));
      const left = byPublished(tables, (table) => [table.map((part) => shown(part, 5) ?? 0), safeTotal(table, 5) ?? 0]);
      for (const [at, table] of tables.entries())
        for (const [index, part] of table.entries()) {
          const values = [...(left[at]?.[index] ?? [])];
          assert.ok(part >= 5 || values.length >= 4, `${table.join(' ')}: part ${index + 1} can only be ${values.join(' or ')}`);
        }
    }
  });

  it('shows one person more or less by one step at most: in its cells', () => {
    fc.assert(
      fc.property(SOME_PEOPLE, SOME_K, fc.nat(), (people, k, chance) => {
        fc.pre(people.length > 0);
        const fewer = people.filter((_, index) => index !== chance % people.length);
        const cells = (all: readonly Doubter[]): number[] =>
          columns(all, people).flatMap((parts) => parts.map((part) => shown(part, k) ?? 0));
        const [before, after] = [cells(people), cells(fewer)];
        for (const [at, count] of before.entries()) assert.ok([0, k].includes(count - (after[at] ?? 0)));
      }),
    );
  });

  it('shows one person more or less by one step at most: in its totals', () => {
    for (const parts of everyTable(Array.from({ length: 4 }, () => ({ least: 0, most: 10 }))))
      for (const [at, part] of parts.entries()) {
        const fewer = parts.with(at, Math.max(0, part - 1));
        const step = Math.abs((safeTotal(parts, 5) ?? 0) - (safeTotal(fewer, 5) ?? 0));
        assert.ok(step <= 5, `${parts.join(' ')}: ${safeTotal(parts, 5)}, ${fewer.join(' ')}: ${safeTotal(fewer, 5)}`);
      }
  });
});
