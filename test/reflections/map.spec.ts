import assert from 'node:assert/strict';
import { chooseQuestion } from '../../src/reflections/choose.ts';
import { changesSince, isStatus, levelOf, STATUSES, statusOf, stepsOf, weakOf, withStatuses } from '../../src/reflections/map.ts';
import { PACKS } from '../support/views.ts';
import { sampleMap } from '../support/workshop-views.ts';

const map = sampleMap({ statuses: { '1': 'live', '2': 'gap', '3': 'none', '4': 'way', '5': 'gap' } });

describe('the map', () => {
  it('takes what nobody set as not discussed', () => {
    assert.equal(statusOf(map, 2), 'gap');
    assert.equal(statusOf(map, 13), 'none');
  });

  it('shows a status as a length', () => assert.deepEqual(STATUSES.map(levelOf), [0, 1, 2, 3]));

  it('is set a few guidelines at a time', () => {
    const next = withStatuses(map, new Map([[2, 'way']]));
    assert.deepEqual(next.statuses, { ...map.statuses, '2': 'way' });
    assert.equal(statusOf(map, 2), 'gap');
  });

  it('calls weak where the team sees a gap, then what it has not discussed', () =>
    assert.deepEqual(weakOf(map, [1, 2, 3, 4, 5, 6]), [2, 5, 3, 6]));

  it('tells what has changed, but nothing between two packs', () => {
    const later = withStatuses(
      map,
      new Map([
        [2, 'live'],
        [3, 'none'],
        [6, 'gap'],
      ] as const),
    );
    assert.deepEqual(changesSince(later, map, [1, 2, 3, 4, 5, 6]), [
      { number: 2, from: 'gap', to: 'live' },
      { number: 6, from: 'none', to: 'gap' },
    ]);
    assert.deepEqual(changesSince(later, undefined, [2]), []);
    assert.deepEqual(changesSince(later, { ...map, pack: 'other' }, [2]), []);
  });

  it('is set in steps of a category, a long one in several, with every guideline in one of them', () => {
    for (const pack of PACKS) {
      const steps = stepsOf(pack);
      assert.deepEqual(
        steps.map((one) => one.category.id),
        pack.categories.map((one) => one.id),
      );
      assert.deepEqual(steps.flatMap((one) => one.guidelines).length, pack.guidelines.length);
    }
    const [pack] = PACKS;
    const many = Array.from({ length: 45 }, () => pack.guidelines.slice(0, 1)).flat();
    assert.deepEqual(
      stepsOf({ categories: pack.categories.slice(0, 2), guidelines: many }).map((one) => one.guidelines.length),
      [20, 20, 5],
    );
  });

  it('knows its own statuses alone', () => {
    assert.deepEqual(['none', 'gap', 'way', 'live'].map(isStatus), [true, true, true, true]);
    assert.deepEqual(['', 'toString', undefined].map(isStatus), [false, false, false]);
  });

  it('leads the loop to what is weakest first', () => {
    const signals = { doubts: new Map(), weak: weakOf(map, [1, 2, 3, 4, 5]) };
    const question = chooseQuestion({ theme: { kind: 'loop' }, pack: PACKS[0], earlier: [], signals: { ...signals, weak: [5, 3] } });
    assert.deepEqual([question.guideline, question.reason], [5, 'map']);
  });
});
