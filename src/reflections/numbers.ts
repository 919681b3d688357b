/**
 * Which numbers about people may be shown. Every number counts at least k people and is rounded down to a multiple of k,
 * so that one person more or less is not seen; what is fewer is «too few», nought as well as four. Pure.
 *
 * Why so: an exact number and the same a week later differ by the one who came; a total less its parts is the part that
 * was left out. With rounded numbers both give ranges and no values, except where many small parts add up to a great total:
 * there `safeTotal` hides the total (complementary suppression).
 */

/** Never fewer than five people behind a number (the project's own rule; it can be set higher, not lower). */
export const LEAST_K = 5;
/** Above this a team would see no numbers at all. */
export const MOST_K = 50;

/** A number as it may be shown: `count` means from `count` to `count + k - 1`; undefined is «too few». */
export type Shown = number | undefined;

/** The number of people as it may be shown. RangeError unless `people` is a whole number from 0 and k one from 5. */
export function shown(people: number, k: number): Shown {
  if (!Number.isInteger(people) || people < 0) throw new RangeError('people are counted in whole numbers from 0');
  if (!Number.isInteger(k) || k < LEAST_K) throw new RangeError(`k is a whole number from ${LEAST_K}`);
  return people < k ? undefined : Math.floor(people / k) * k;
}

/**
 * «At least so many» for the total of parts that are shown beside it; undefined is «too few». It is lowered by k until no
 * hidden part could be worked out from it: each must stay possible with at least k - 1 of its k values (0 to k - 1). Leaving
 * an unsafe total out instead would tell that it was unsafe, and with that what is hidden.
 */
export function safeTotal(parts: readonly number[], k: number): Shown {
  const sum = parts.reduce((all, part) => all + part, 0);
  const most = parts.map((part) => (shown(part, k) ?? 0) + k - 1);
  const isHidden = parts.map((part) => shown(part, k) === undefined);
  const all = most.reduce((total, one) => total + one, 0);
  let total = shown(sum, k);
  // What is left for a hidden part when all others are as great as they can be.
  while (total !== undefined && most.some((own, index) => isHidden[index] && (total ?? 0) - (all - own) > 1))
    total = total > k ? total - k : undefined;
  return total;
}

/** A band of neighbouring ratings with the people who gave one of them. */
export interface Band {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/**
 * Ratings from 1 to `counts.length` put together with their neighbours until each band holds at least k people: as many
 * bands as can be, and of those the most even. The bands always cover the whole scale, so that no band tells that a rating
 * was given by nobody. Empty with fewer than k people; one band tells nothing, so it is left out too.
 */
export function bandsOf(counts: readonly number[], k: number): Band[] {
  const best = split(counts, 0, k);
  if (!best || best.length < 2) return [];
  return best.map((band) => ({ ...band, count: shown(band.count, k) ?? 0 }));
}

/** The mean of ratings to the nearest half, never nearer to the ends of the scale (1 to 5) than half a step, so that «all said 5» cannot be seen. */
export function roundedMean(ratings: readonly number[], k: number): number | undefined {
  if (ratings.length < k) return undefined;
  return toHalf(ratings.reduce((sum, rating) => sum + rating, 0) / ratings.length);
}

/** About the mean, worked out from bands as they are shown, each rating in the middle of its band: it tells nothing the bands do not. */
export function meanOfBands(bands: readonly Band[]): number {
  const people = bands.reduce((sum, { count }) => sum + count, 0);
  return toHalf(bands.reduce((sum, { from, to, count }) => sum + ((from + to) / 2) * count, 0) / people);
}

function toHalf(mean: number): number {
  return Math.min(4.5, Math.max(1.5, Math.round(mean * 2) / 2));
}

/** The best way to cut the ratings from `start` on into bands of at least k, or undefined where there is none. */
function split(counts: readonly number[], start: number, k: number): Band[] | undefined {
  if (start === counts.length) return [];
  let best: Band[] | undefined;
  let count = 0;
  for (let end = start; end < counts.length; end++) {
    count += counts[end] ?? 0;
    if (count < k) continue;
    const rest = split(counts, end + 1, k);
    const bands = rest && [{ from: start + 1, to: end + 1, count }, ...rest];
    if (bands && (!best || isBetter(bands, best))) best = bands;
  }
  return best;
}

function isBetter(one: readonly Band[], other: readonly Band[]): boolean {
  if (one.length !== other.length) return one.length > other.length;
  const least = (bands: readonly Band[]): number => Math.min(...bands.map((band) => band.count));
  return least(one) > least(other);
}
