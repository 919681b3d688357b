import assert from 'node:assert/strict';
import fc from 'fast-check';
import { bandsOf, LEAST_K, roundedMean, safeTotal, shown } from '../../src/reflections/numbers.ts';

const SOME_K = fc.integer({ min: LEAST_K, max: 12 });
const SOME_COUNTS = fc.array(fc.oneof(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 60 })), { minLength: 1, maxLength: 7 });

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}

describe('a number of people', () => {
  const rows: readonly (readonly [number, number, number | undefined])[] = [
    ...([0, 1, 4] as const).map((people) => [people, 5, undefined] as const),
    ...([5, 6, 9] as const).map((people) => [people, 5, 5] as const),
    [10, 5, 10],
    [1004, 5, 1000],
    [6, 7, undefined],
    [7, 7, 7],
    [13, 7, 7],
    [14, 7, 14],
  ];
  for (const [people, k, wanted] of rows)
    it(`of ${people} is shown as ${wanted ?? 'too few'} in steps of ${k}`, () => assert.equal(shown(people, k), wanted));

  it('is whole and not below nought, and k is whole and not below five', () => {
    for (const people of [-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY]) assert.throws(() => shown(people, 5), RangeError, `${people}`);
    for (const k of [4, 1, 0, -5, 5.5, Number.NaN, Number.POSITIVE_INFINITY]) assert.throws(() => shown(7, k), RangeError, `${k}`);
  });

  it('is at least k and a multiple of k, not above the truth and less than k below it', () => {
    fc.assert(
      fc.property(fc.nat(5000), SOME_K, (people, k) => {
        const count = shown(people, k);
        if (count === undefined) assert.ok(people < k);
        else assert.ok(count >= k && count % k === 0 && count <= people && people < count + k);
      }),
    );
  });

  it('changes by one step or not at all when one person leaves', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), SOME_K, (people, k) => {
        const change = (shown(people, k) ?? 0) - (shown(people - 1, k) ?? 0);
        assert.ok(change === 0 || change === k);
      }),
    );
  });
});

describe('a total', () => {
  const rows: readonly (readonly [string, readonly number[], number | undefined])[] = [
    ['of nothing is too few', [], undefined],
    ['of few is too few', [1, 3], undefined],
    ['of one part is that part', [13], 10],
    ['of two hidden parts that may each be nearly anything', [4, 4], 5],
    ['of parts that are all shown, however great', [9, 9, 9, 9, 9, 9], 50],
    ['of five fours would be twenty, which nothing else can be, so it is lowered', [4, 4, 4, 4, 4], 15],
    ['of one hidden part beside one that is shown', [9, 4], 10],
    ['with an empty part beside a shown one', [9, 0], 5],
  ];
  for (const [name, parts, wanted] of rows) it(name, () => assert.equal(safeTotal(parts, 5), wanted));

  it('is at least k, a multiple of k and never above the truth', () => {
    fc.assert(
      fc.property(SOME_COUNTS, SOME_K, (parts, k) => {
        const total = safeTotal(parts, k);
        if (total !== undefined) assert.ok(total >= k && total % k === 0 && total <= sum(parts));
      }),
    );
  });
});

describe('bands of ratings', () => {
  const band = (from: number, to: number, count: number) => ({ from, to, count });
  const rows: readonly (readonly [string, readonly number[], ReturnType<typeof band>[]])[] = [
    ['none for nobody', [0, 0, 0, 0, 0], []],
    ['none for fewer than ten, since one band tells nothing', [2, 2, 1, 2, 2], []],
    ['none where all gave the same', [0, 0, 0, 0, 40], []],
    ['two of five', [1, 2, 2, 3, 2], [band(1, 3, 5), band(4, 5, 5)]],
    ['five where each rating has enough', [5, 6, 9, 10, 14], [band(1, 1, 5), band(2, 2, 5), band(3, 3, 5), band(4, 4, 10), band(5, 5, 10)]],
    ['the most even of several', [5, 3, 1, 1, 4], [band(1, 2, 5), band(3, 5, 5)]],
    ['as many as can be before as even as can be', [5, 1, 4, 9, 6], [band(1, 1, 5), band(2, 3, 5), band(4, 4, 5), band(5, 5, 5)]],
  ];
  for (const [name, counts, wanted] of rows) it(`are ${name}`, () => assert.deepEqual(bandsOf(counts, 5), wanted));

  it('cover the whole scale without gap or overlap, hold at least k each, and agree with the number of people', () => {
    fc.assert(
      fc.property(SOME_COUNTS, SOME_K, (counts, k) => {
        const bands = bandsOf(counts, k);
        if (bands.length === 0) return;
        assert.ok(bands.length >= 2);
        assert.deepEqual(
          bands.flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, index) => from + index)),
          counts.map((_, index) => index + 1),
        );
        for (const { from, to, count } of bands) assert.equal(count, shown(sum(counts.slice(from - 1, to)), k));
        const people = shown(sum(counts), k) ?? 0;
        const all = sum(bands.map((one) => one.count));
        assert.ok(all <= people + k - 1 && people <= all + bands.length * (k - 1));
      }),
      { numRuns: 500 },
    );
  });

  it('are as many as any cutting gives, and of those none has a greater least band', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(14), { minLength: 5, maxLength: 5 }), SOME_K, (counts, k) => {
        const cuttings = Array.from({ length: 16 }, (_, cuts) => bandsBy(counts, cuts)).filter((bands) => Math.min(...bands) >= k);
        const most = Math.max(0, ...cuttings.map((bands) => bands.length));
        const bands = bandsOf(counts, k).map(({ from, to }) => sum(counts.slice(from - 1, to)));
        assert.equal(bands.length, most < 2 ? 0 : most);
        const least = cuttings.filter((one) => one.length === most).map((one) => Math.min(...one));
        if (most >= 2) assert.equal(Math.min(...bands), Math.max(...least));
      }),
      { numRuns: 500 },
    );
  });
});

/** Five counts cut after each of them whose bit is set. */
function bandsBy(counts: readonly number[], cuts: number): number[] {
  return counts.reduce<number[]>((bands, count, index) => {
    const isNew = index === 0 || (cuts >> (index - 1)) % 2 === 1;
    return isNew ? [...bands, count] : [...bands.slice(0, -1), (bands.at(-1) ?? 0) + count];
  }, []);
}

describe('a mean', () => {
  const rows: readonly (readonly [readonly number[], number | undefined])[] = [
    [[5, 5, 5, 5], undefined],
    [[], undefined],
    [[5, 5, 5, 5, 5], 4.5],
    [[4, 5, 5, 5, 5], 4.5],
    [[1, 1, 1, 1, 1], 1.5],
    [[1, 1, 1, 1, 2], 1.5],
    [[3, 3, 3, 3, 3], 3],
    [[2, 3, 3, 3, 3], 3],
    [[3, 3, 3, 4, 4], 3.5],
    [[1, 5, 1, 5, 3], 3],
  ];
  for (const [ratings, wanted] of rows) it(`of ${ratings.join(' ')} is ${wanted}`, () => assert.equal(roundedMean(ratings, 5), wanted));

  it('is a half or a whole from 1.5 to 4.5, no more than half a step from the truth', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 5, maxLength: 60 }), (ratings) => {
        const mean = roundedMean(ratings, 5) ?? 0;
        assert.ok(mean >= 1.5 && mean <= 4.5 && Number.isInteger(mean * 2));
        assert.ok(Math.abs(mean - sum(ratings) / ratings.length) <= 0.5);
      }),
    );
  });
});
