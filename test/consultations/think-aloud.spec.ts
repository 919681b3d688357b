import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  answered,
  decodeReflection,
  encodeReflection,
  identifyingIn,
  isFinished,
  MAX_THOUGHT,
  MAX_THOUGHT_BYTES,
  type Move,
  move,
  REFLECTION_MODELS,
  type Reflection,
  startReflection,
} from '../../src/consultations/think-aloud.ts';

const MOVES: readonly Move[] = ['next', 'back', 'skip', 'finish'];

/** A reflection on the six steps after these moves, with a text written in each step. */
function walked(...ways: readonly Move[]): Reflection {
  const started = { ...startReflection('six'), thoughts: ['a', 'b', 'c', 'd', 'e', 'f'] };
  return ways.reduce(move, started);
}

/** What comes back when this was written in the first step. */
function written(text: string): Reflection {
  const reflection = decodeReflection('eight.1.', [text]);
  assert.ok(reflection);
  return reflection;
}

describe('thinking aloud in steps', () => {
  it('has eight steps in one model and six in the other, none twice', () => {
    const { eight, six } = REFLECTION_MODELS;
    assert.deepEqual([eight.length, six.length, new Set([...eight, ...six]).size], [8, 6, 14]);
  });

  it('starts at the first step with nothing written', () => {
    assert.deepEqual(startReflection('six'), {
      model: 'six',
      at: 1,
      thoughts: ['', '', '', '', '', ''],
      skipped: [],
      shortened: false,
    });
  });

  it('goes on, and back, and no further back than the first step', () => {
    assert.deepEqual(
      [walked('next').at, walked('next', 'next', 'back').at, walked('back').at, walked('next', 'back', 'back').at],
      [2, 2, 1, 1],
    );
  });

  it('ends after the last step, or at once, and stays ended', () => {
    const atLast = walked('next', 'next', 'next', 'next', 'next');
    assert.deepEqual([atLast.at, isFinished(atLast)], [6, false]);
    for (const ended of [move(atLast, 'next'), move(atLast, 'skip'), walked('finish')]) {
      assert.ok(isFinished(ended));
      for (const way of MOVES) assert.equal(move(ended, way), ended);
    }
  });

  it('leaves a skipped step out of the note but keeps its text for going back', () => {
    const skipped = walked('skip', 'next', 'finish');
    assert.deepEqual(
      answered(skipped).map((one) => one.text),
      ['b', 'c', 'd', 'e', 'f'],
    );
    assert.equal(skipped.thoughts[0], 'a');
  });

  it('takes a skipped step in again when one comes back and goes on from it', () => {
    const again = walked('skip', 'back', 'next', 'finish');
    assert.equal(answered(again)[0]?.text, 'a');
  });

  it('names the answered steps in order and leaves empty ones out', () => {
    const some: Reflection = { ...startReflection('eight'), thoughts: ['', 'b', '', '', 'e', '', '', ''] };
    assert.deepEqual(answered(some), [
      { number: 2, step: 'framework', text: 'b' },
      { number: 5, step: 'consequences', text: 'e' },
    ]);
  });

  it('finds identifying details in every step of the note, and none in what was skipped', () => {
    const details: Reflection = { ...startReflection('six'), thoughts: ['ring 98 76 54 32', '', 'kari@eksempel.no', '', '', ''] };
    assert.deepEqual(
      identifyingIn(details).map((one) => one.type),
      ['phone', 'email'],
    );
    assert.deepEqual(identifyingIn({ ...details, skipped: [1, 3] }), []);
  });
});

describe('a reflection that travels in a card', () => {
  it('comes back as it went, wherever it is', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('eight' as const, 'six' as const),
        fc.array(fc.constantFrom(...MOVES), { maxLength: 12 }),
        (model, ways) => {
          const gone = ways.reduce(move, { ...startReflection(model), thoughts: REFLECTION_MODELS[model].map((step) => `om ${step}`) });
          assert.deepEqual(decodeReflection(encodeReflection(gone), gone.thoughts), isFinished(gone) ? undefined : gone);
        },
      ),
    );
  });

  it('holds no words in its code', () => {
    assert.match(encodeReflection(walked('skip', 'next', 'skip')), /^six\.4\.13$/);
  });

  it('is nothing when the code is none, and never throws', () => {
    for (const code of [
      '',
      'eight',
      'eight.0.',
      'eight.9.',
      'six.7.',
      'ten.1.',
      'eight.1.9',
      'toString.1.',
      'eight.1.123456781',
      'EIGHT.1.',
    ]) {
      assert.equal(decodeReflection(code, []), undefined, code);
    }
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.array(fc.string({ unit: 'binary' })),
        (code, texts) => void decodeReflection(code, texts),
      ),
    );
  });

  it('takes marks of steps that are not there for none', () => {
    assert.deepEqual(decodeReflection('six.2.8117', [])?.skipped, [1]);
  });

  it('keeps 1200 letters with æ, ø, å, emoji, quotes and line breaks to the last', () => {
    for (const text of ['å'.repeat(MAX_THOUGHT), '🙈'.repeat(MAX_THOUGHT / 2), `"${'\n\\'.repeat(MAX_THOUGHT / 2 - 1)}"`]) {
      assert.deepEqual([written(text).thoughts[0], written(text).shortened], [text, false]);
    }
  });

  it('cuts what there is no room for between two characters, and says so', () => {
    for (const text of ['a'.repeat(MAX_THOUGHT + 1), '漢'.repeat(MAX_THOUGHT), `a${'🙈'.repeat(MAX_THOUGHT)}`]) {
      const { thoughts, shortened } = written(text);
      assert.ok(shortened && text.startsWith(thoughts[0] ?? '-') && (thoughts[0] ?? '').isWellFormed());
    }
  });

  it('never holds more than there is room for, whatever was written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 3000, size: 'max' }), (text) => {
        const thought = written(text).thoughts[0] ?? '';
        assert.ok(thought.length <= MAX_THOUGHT);
        assert.ok(Buffer.byteLength(JSON.stringify(thought)) <= MAX_THOUGHT_BYTES + 2);
      }),
      { numRuns: 300 },
    );
  });

  it('counts a text of blanks as nothing, and shows no control characters', () => {
    assert.deepEqual(answered(written(' \n\t ')), []);
    assert.equal(written('a\u0000b\u0007\r\nc\rd\ud800').thoughts[0], 'ab\nc\nd\ufffd');
  });
});
