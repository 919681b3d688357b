import assert from 'node:assert/strict';
import { loadPacks, SHIPPED_PACKS } from '../../src/guidelines/packs/index.ts';
import { type Choosing, chooseQuestion, NO_SIGNALS } from '../../src/reflections/choose.ts';
import type { Theme } from '../../src/reflections/plan.ts';
import type { Question } from '../../src/reflections/round.ts';
import { REMEMBERED } from '../../src/reflections/tick.ts';
import { packOf } from '../support/small-pack.ts';

/** As many rounds as a plan looks back on. */

/** So many rounds one after the other, the oldest first, each chosen by no more than is remembered. */
function held(rounds: number, theme: Theme, pack: Choosing['pack']): Question[] {
  let earlier: Choosing['earlier'] = [];
  return Array.from({ length: rounds }, () => {
    const question = chooseQuestion({ theme, pack, earlier: earlier.slice(0, REMEMBERED), signals: NO_SIGNALS });
    earlier = [{ question }, ...earlier];
    return question;
  });
}

describe('what a plan remembers is enough', () => {
  it('for each question of one guideline to be asked, however often it has been asked about', () => {
    const indexes = held(40, { kind: 'guideline', guideline: 1 }, packOf([4])).map((one) => one.index);
    assert.equal(indexes.join(' '), indexes.map((_, round) => round % 4).join(' '));
  });

  for (const pack of loadPacks(SHIPPED_PACKS)) {
    it(`for every question of ${pack.id} to come in turn`, () => {
      const most = Math.max(...pack.guidelines.map((one) => one.questions.length));
      const asked = held(most * pack.guidelines.length, { kind: 'rotation' }, pack).map((one) => `${one.guideline}.${one.index}`);
      const wanted = pack.guidelines.flatMap((one) => one.questions.map((_, index) => `${one.number}.${index}`));
      const missing = wanted.filter((question) => !asked.includes(question));
      assert.equal(missing.length, 0, `${missing.length} of ${wanted.length} never come, the first ${missing[0]}`);
    });

    it(`for every guideline of ${pack.id} to have the workshop’s three questions`, () => {
      const asked = held(3 * pack.guidelines.length, { kind: 'workshop' }, pack).map((one) => `${one.guideline}.${one.index}`);
      const wanted = pack.guidelines.flatMap((one) => [0, 1, 2].map((index) => `${one.number}.${index}`));
      assert.equal(asked.join(' '), wanted.join(' '));
    });
  }
});
