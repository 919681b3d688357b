import assert from 'node:assert/strict';
import fc from 'fast-check';
import { consult } from '../../src/consultations/consult.ts';
import { LANGUAGES } from '../../src/language/language.ts';
import { BETWEEN } from '../../src/language/texts/between/between.ts';
import { textsIn } from '../../src/language/texts/index.ts';
import { between, CLOSE, clarificationFor } from '../../src/triage/clarify.ts';
import { BETWEEN_TWO } from '../support/follow-ups.ts';
import { MODEL, PACKS } from '../support/views.ts';

const SETS = [
  { set: 'county', numbers: PACKS[0].guidelines.map((one) => one.number), least: 24 },
  { set: 'national', numbers: (PACKS[1] ?? PACKS[0]).guidelines.map((one) => one.number), least: 12 },
] as const;

function pairs(numbers: readonly number[]): [number, number][] {
  return numbers.flatMap((one) => numbers.filter((other) => other > one).map((other): [number, number] => [one, other]));
}

describe('the questions that part two guidelines', () => {
  for (const { set, numbers, least } of SETS) {
    const found = pairs(numbers).flatMap(([one, other]) => between(set, one, other) ?? []);

    it(`are at least ${least} in the ${set} set, no pair asked about in two ways`, () => {
      assert.ok(found.length >= least, String(found.length));
      assert.equal(new Set(found.map((one) => one.between)).size, found.length);
    });

    it(`are the same in the ${set} set whichever comes first`, () => {
      for (const [one, other] of pairs(numbers)) assert.deepEqual(between(set, one, other), between(set, other, one));
    });

    it(`are about guidelines the ${set} set has`, () => {
      for (const { numbers: pair } of found) assert.ok(pair.every((number) => numbers.includes(number)));
    });
  }

  it('are each in use', () => {
    const used = SETS.flatMap(({ set, numbers }) => pairs(numbers).map(([one, other]) => between(set, one, other)?.between));
    assert.deepEqual(
      BETWEEN.filter((name) => !used.includes(name)),
      [],
    );
  });

  it('part no guideline from itself', () => assert.equal(between('county', 11, 11), undefined));

  for (const language of LANGUAGES) {
    it(`are questions with two different short answers in ${language}, no two questions alike`, () => {
      const sentences = textsIn(language).clarify.between;
      for (const name of BETWEEN) {
        const [question, first, second] = sentences[name];
        assert.match(question, /\?$/, name);
        assert.ok(question.length <= 110 && first.length <= 60 && second.length <= 60, name);
        assert.notEqual(first, second, name);
        assert.doesNotMatch(first + second, /[.?]$/, name);
      }
      const questions = BETWEEN.map((name) => sentences[name][0]);
      assert.equal(new Set(questions).size, questions.length);
    });
  }
});

describe('when two guidelines are close', () => {
  const ask = (first: number, second: number) =>
    clarificationFor('county', [
      { number: 12, score: first },
      { number: 11, score: second },
    ]);

  it('there is a question, with the answers in the order of the table', () => {
    assert.deepEqual(ask(0.38, 0.3), { between: 'saidOrWritten', numbers: [11, 12] });
  });

  it('there is none when one is unlikely, leads clearly, or no question parts them', () => {
    assert.equal(ask(0.3, CLOSE.least - 0.01), undefined);
    assert.equal(ask(0.25 * CLOSE.ratio, 0.25), undefined);
    assert.equal(
      clarificationFor('county', [
        { number: 1, score: 0.3 },
        { number: 10, score: 0.3 },
      ]),
      undefined,
    );
    assert.equal(clarificationFor('county', [{ number: 1, score: 0.3 }]), undefined);
    assert.equal(clarificationFor('county', []), undefined);
  });

  it('it is asked about the two first and nothing else, for any ranking', () => {
    const score = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.shuffledSubarray([...SETS[0].numbers], { minLength: 2 }), score, score, (numbers, one, other) => {
        const [first = 0, second = 0] = numbers;
        const [high, low] = one > other ? [one, other] : [other, one];
        const asked = clarificationFor('county', [
          { number: first, score: high },
          { number: second, score: low },
        ]);
        if (asked) assert.deepEqual([...asked.numbers].sort(), [first, second].sort());
        if (asked) assert.ok(low >= CLOSE.least && high < CLOSE.ratio * low);
      }),
    );
  });
});

describe('on doubts made up between two guidelines', () => {
  const asked = BETWEEN_TWO.flatMap(([wanted, text]) => {
    const { clarify, confident } = consult(text, MODEL, { set: 'county', fallbackLanguage: 'nb' });
    return clarify ? [{ wanted, clarify, confident }] : [];
  });

  it('a question is asked of some, and never of a sure one', () => {
    assert.ok(asked.length > 0);
    assert.ok(asked.every((one) => !one.confident));
  });

  it('nearly always one of its answers is right', () => {
    const right = asked.filter(({ wanted, clarify }) => clarify.numbers.some((number) => wanted.includes(number)));
    assert.ok(right.length >= asked.length * 0.8, `${right.length} of ${asked.length}`);
  });
});
