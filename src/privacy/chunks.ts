/** Runs of digits, and the groups they stand in. */

/** A run of digits as written. */
export interface Chunk {
  readonly digits: string;
  readonly start: number;
  readonly end: number;
}

const GAP = /^(?:\s{0,2}[._\-/·•:*|'()~=\\]{0,2}\s{0,2}|,|[\p{M}\p{So}\p{Sk} ]{1,12})$/u;
const YEAR = /^(?:19|20)\d\d$/;

/** Digits with only small things between them belong together. */
export function groupsOf(text: string): Chunk[][] {
  const groups: Chunk[][] = [];
  let last: Chunk | undefined;
  for (const match of text.matchAll(/\d+/g)) {
    const chunk = { digits: match[0], start: match.index, end: match.index + match[0].length };
    const near = last && chunk.start - last.end <= 12 && GAP.test(text.slice(last.end, chunk.start));
    if (near) groups.at(-1)?.push(chunk);
    else groups.push([chunk]);
    last = chunk;
  }
  return groups;
}

/** The chunks from `at` that hold exactly `size` digits. */
export function exactly(group: readonly Chunk[], at: number, size: number): readonly Chunk[] | undefined {
  for (let end = at, sum = 0; end < group.length && sum < size; end++) {
    sum += group[end]?.digits.length ?? 0;
    if (sum === size) return group.slice(at, end + 1);
  }
  return undefined;
}

/** The number of digits. */
export function sizeOf(chunks: readonly Chunk[]): number {
  return chunks.reduce((sum, chunk) => sum + chunk.digits.length, 0);
}

/** The digits alone. */
export function digitsOf(chunks: readonly Chunk[]): string {
  return chunks.map((chunk) => chunk.digits).join('');
}

/** The sizes of the chunks, as in «323» for 912 34 567. */
export function shapeOf(chunks: readonly Chunk[]): string {
  return chunks.map((chunk) => chunk.digits.length).join('');
}

/** What stands just before the chunks. */
export function contextOf(text: string, chunks: readonly Chunk[]): string {
  const start = chunks[0]?.start ?? 0;
  return text.slice(Math.max(0, start - 40), start);
}

/** Whether four digits are a year of our time. */
export function isYear(digits: string): boolean {
  return YEAR.test(digits);
}

/** How many chunks make a date with its year (12.05.2024, 2024-05-12); 0 when none. */
export function dateLength(group: readonly Chunk[], at: number): number {
  const [a, b, c] = group.slice(at, at + 3).map((chunk) => chunk.digits);
  if (!a || !b || !c) return 0;
  if (isYear(c) && isDay(a) && isMonth(b)) return 3;
  return isYear(a) && isMonth(b) && isDay(c) ? 3 : 0;
}

function isDay(digits: string): boolean {
  return digits.length <= 2 && Number(digits) >= 1 && Number(digits) <= 31;
}

function isMonth(digits: string): boolean {
  return digits.length <= 2 && Number(digits) >= 1 && Number(digits) <= 12;
}
