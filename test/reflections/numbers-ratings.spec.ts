import assert from 'node:assert/strict';
import fc from 'fast-check';
import { resultOf } from '../../src/reflections/close.ts';
import { bandsOf, roundedMean, shown } from '../../src/reflections/numbers.ts';
import type { Result } from '../../src/reflections/round.ts';
import { byPublished, everyTable } from '../support/disclosure.ts';

const K = 5;
const UP_TO_FOURTEEN = { least: 0, most: 14 };
/** How many gave each of the five ratings, in every way there is with five to fourteen people. */
const ROUNDS = everyTable([...Array(4).fill(UP_TO_FOURTEEN)])
  .filter((four) => sum(four) <= 14)
  .flatMap((four) => everyTable([{ least: Math.max(0, 5 - sum(four)), most: 14 - sum(four) }]).map(([five = 0]) => [...four, five]));

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}

function ratingsOf(counts: readonly number[]): number[] {
  return counts.flatMap((people, index) => Array<number>(people).fill(index + 1));
}

/** The result that everybody sees of so many ratings, nobody having written anything. */
function resultFor(counts: readonly number[], k: number = K): Result {
  const answers = ratingsOf(counts).map((rating) => ({ rating, text: '', share: false }));
  return resultOf(answers, { k, language: 'nb', pick: () => 0 });
}

/** The ratings fewer than five gave and for which there are fewer than `least` numbers of people to choose from. */
function told(publish: (counts: readonly number[]) => unknown, least: number): string[] {
  const left = byPublished(ROUNDS, publish);
  return ROUNDS.flatMap((counts, at) => {
    const worst = counts.flatMap((people, index) => ((left[at]?.[index]?.size ?? 0) < least && people < K ? [index + 1] : []));
    return worst.length > 0 ? [`${counts.join(' ')}: rating ${worst.join(', ')} in ${JSON.stringify(publish(counts))}`] : [];
  });
}

describe('a published round', () => {
  it('does not tell how many gave any rating that fewer than five people gave', () => {
    const all = told(resultFor, 2);
    assert.equal(all.length, 0, `${all.length} of ${ROUNDS.length}, the first ${all[0]}`);
  });

  it('would tell it if its numbers were exact, and so would an exact mean alone', () => {
    assert.ok(told((counts) => [sum(counts), bandsOf(counts, K), sum(ratingsOf(counts))], 2).length > 0);
    assert.ok(told((counts) => [sum(counts), sum(ratingsOf(counts)) / sum(counts)], 2).length > 0);
  });

  it('leaves all but one of its values to each rating fewer than five gave, by its bands', () => {
    assert.deepEqual(
      told((counts) => [shown(sum(counts), K), bandsOf(counts, K)], K - 1),
      [],
    );
  });

  it('does not tell how many gave a rating by its rounded mean', () => {
    assert.deepEqual(
      told((counts) => [shown(sum(counts), K), roundedMean(ratingsOf(counts), K)], 2),
      [],
    );
  });

  it('never tells that all gave the same, even to those who know how many they were', () => {
    const same = new Map<string, boolean>();
    for (const counts of ROUNDS) {
      const key = JSON.stringify([sum(counts), resultFor(counts)]);
      const isSame = counts.includes(sum(counts));
      same.set(key, isSame && (same.get(key) ?? true));
    }
    assert.deepEqual(
      [...same].filter(([, isSame]) => isSame).map(([key]) => key),
      [],
    );
  });

  it('of fives looks like one with a four in it, for any number of people', () => {
    fc.assert(
      fc.property(fc.integer({ min: 5, max: 200 }), fc.integer({ min: 5, max: 12 }), (people, k) => {
        assert.deepEqual(resultFor([0, 0, 0, 0, people], k), resultFor([0, 0, 0, 1, people - 1], k));
        assert.deepEqual(resultFor([people, 0, 0, 0, 0], k), resultFor([people - 1, 1, 0, 0, 0], k));
      }),
    );
  });

  it('changes by one step at most in people, mean and bands that are cut as before when one person leaves', () => {
    const SOME_COUNTS = fc.array(fc.nat(16), { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(SOME_COUNTS, fc.integer({ min: 5, max: 8 }), fc.nat(4), (counts, k, at) => {
        fc.pre((counts[at] ?? 0) > 0);
        const [before, after] = [resultFor(counts, k), resultFor(counts.with(at, (counts[at] ?? 0) - 1), k)];
        assert.ok([0, k].includes((before.people ?? 0) - (after.people ?? 0)));
        // Beside bands the mean is worked out from them.
        const isOwn = before.bands.length + after.bands.length === 0;
        if (isOwn && before.mean !== undefined && after.mean !== undefined) assert.ok(Math.abs(before.mean - after.mean) <= 0.5);
        const cuts = ({ bands }: Result): string => bands.map((band) => band.to).join(' ');
        for (const { count } of [...before.bands, ...after.bands]) assert.ok(count >= k && count % k === 0);
        if (cuts(before) !== cuts(after)) return;
        for (const [index, { count }] of before.bands.entries()) assert.ok([0, k].includes(count - (after.bands[index]?.count ?? 0)));
      }),
      { numRuns: 2000 },
    );
  });
});
