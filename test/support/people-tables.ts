/** People with their doubts at several centres, counted as a month counts them, and the puzzle that its published table sets. */
import fc from 'fast-check';
import type { CentreCounts, MonthTable } from '../../src/overview/month.ts';
import { type Bounds, boundsOf, type Puzzle } from './disclosure.ts';

export const CENTRES = ['a', 'b', 'c', 'd', 'e', 'f'];
export const GUIDELINES = [1, 2, 3, 4];

/** Somebody at a centre who had doubts about some guidelines, each told once. */
export interface Doubter {
  readonly centre: string;
  readonly guidelines: readonly number[];
}

const NO_CASES: CentreCounts['cases'] = { sent: 0, senders: 0, closed: 0, hours: [] };

const SOME_DOUBTS = fc.subarray(GUIDELINES, { minLength: 1 });
/** People of a centre whose doubts have nothing to do with each other's. */
const SCATTERED = fc.integer({ min: 1, max: 14 }).chain((maxLength) => fc.array(SOME_DOUBTS, { maxLength }));
/** As few people as can have so many doubts, many of the counts a person away from the next step: there a table tells most. */
const DENSE = fc
  .array(fc.constantFrom(0, 3, 4, 7, 8, 9), { minLength: GUIDELINES.length, maxLength: GUIDELINES.length })
  .map((counts) => Array.from({ length: Math.max(...counts) }, (_, person) => GUIDELINES.filter((__, at) => person < (counts[at] ?? 0))));

/** From nobody to a dozen at each of one to six centres; about half the cells are fewer than five people. */
export const SOME_PEOPLE: fc.Arbitrary<Doubter[]> = fc
  .array(fc.oneof(SCATTERED, DENSE), { minLength: 1, maxLength: CENTRES.length })
  .map((all) => all.flatMap((people, at) => people.map((guidelines) => ({ centre: CENTRES[at] ?? '', guidelines }))));

/** The people of a cell. */
export function countOf(people: readonly Doubter[], centre: string, guideline: number): number {
  return people.filter((one) => one.centre === centre && one.guidelines.includes(guideline)).length;
}

/** What a month counts of them, for centres where there is anybody. */
export function countsOf(people: readonly Doubter[]): CentreCounts[] {
  const centres = CENTRES.filter((centre) => people.some((one) => one.centre === centre));
  return centres.map((centre) => ({
    centreId: centre,
    name: centre,
    pack: 'p',
    people: people.filter((one) => one.centre === centre).length,
    doubts: new Map(GUIDELINES.map((guideline) => [guideline, countOf(people, centre, guideline)])),
    routes: new Map(),
    cases: NO_CASES,
    rounds: [],
  }));
}

/** A total is «at least so many»: it may have been lowered. */
function atLeast(total: number): Bounds {
  return { least: total, most: Number.POSITIVE_INFINITY };
}

/** One part for each centre, with their total. */
export function columnPuzzle(parts: readonly (number | undefined)[], total: number | undefined, k: number): Puzzle {
  const sums = total === undefined ? [] : [{ of: parts.map((_, at) => at), is: atLeast(total) }];
  return { unknowns: parts.map((part) => boundsOf(part, k)), sums };
}

/** All of a table at once: nobody has a doubt at a centre without being one of its people. */
export function tablePuzzle({ centres, total, k }: MonthTable): Puzzle {
  const columns = [undefined, ...GUIDELINES];
  const unknowns: Bounds[] = columns.flatMap((column) =>
    centres.map((one) => boundsOf(column === undefined ? one.people : one.doubts[String(column)], k)),
  );
  const at = (column: number, row: number): number => column * centres.length + row;
  const sums = columns.flatMap((column, index) => {
    const count = column === undefined ? undefined : total.doubts['p']?.[String(column)];
    return count === undefined ? [] : [{ of: centres.map((_, row) => at(index, row)), is: atLeast(count) }];
  });
  const atMost = GUIDELINES.flatMap((_, index) => centres.map((__, row) => [at(index + 1, row), at(0, row)] as const));
  return { unknowns, sums, atMost };
}
