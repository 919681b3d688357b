import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Choosing, chooseQuestion, NO_SIGNALS, type Signals, WORKSHOP_QUESTIONS } from '../../src/reflections/choose.ts';
import type { Theme } from '../../src/reflections/plan.ts';
import type { Question, Reason } from '../../src/reflections/round.ts';
import { packOf } from '../support/small-pack.ts';

type Earlier = Choosing['earlier'];

const PACK = packOf([1, 2, 3, 2, 1, 4]);

function signals(doubts: Readonly<Record<number, number>>, weak: readonly number[] = []): Signals {
  return { doubts: new Map(Object.entries(doubts).map(([number, people]) => [Number(number), people])), weak };
}

/** Earlier rounds, the newest first. */
function asked(guidelines: readonly number[], changes: Partial<Question> = {}): Earlier {
  return guidelines.map((guideline) => ({ question: { pack: 'p', guideline, index: 0, reason: 'turn', own: '', ...changes } }));
}

function choose(changes: Partial<Choosing>): Question {
  return chooseQuestion({ theme: { kind: 'rotation' }, pack: PACK, earlier: [], signals: NO_SIGNALS, ...changes });
}

/** So many rounds one after the other, the oldest first. */
function held(rounds: number, changes: Partial<Choosing>, signalsOf: (round: number) => Signals = () => NO_SIGNALS): Question[] {
  let earlier: Earlier = changes.earlier ?? [];
  return Array.from({ length: rounds }, (_, round) => {
    const question = choose({ ...changes, earlier, signals: signalsOf(round) });
    earlier = [{ question }, ...earlier];
    return question;
  });
}

function brief({ guideline, index, reason }: Question): string {
  return `${guideline}.${index} ${reason}`;
}

const SOME_SIGNALS: fc.Arbitrary<Signals> = fc
  .record({ doubts: fc.array(fc.tuple(fc.nat(9), fc.constantFrom(0, 5, 10, 15))), weak: fc.array(fc.nat(9), { maxLength: 5 }) })
  .map(({ doubts, weak }) => ({ doubts: new Map(doubts), weak }));
const SOME_PACK = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 9 }).map((counts) => packOf(counts));
const SOME_QUESTION: fc.Arbitrary<Question> = fc.record({
  pack: fc.constantFrom('p', 'q'),
  guideline: fc.nat(12),
  index: fc.nat(4),
  reason: fc.constantFrom<Reason[]>('turn', 'doubts', 'map', 'longAgo', 'chosen', 'own', 'workshop'),
  own: fc.constant(''),
});
const SOME_EARLIER: fc.Arbitrary<Earlier> = fc.array(
  SOME_QUESTION.map((question) => ({ question })),
  { maxLength: 30 },
);
const SOME_THEME: fc.Arbitrary<Theme> = fc.oneof(
  fc.constantFrom<Theme[]>({ kind: 'rotation' }, { kind: 'loop' }, { kind: 'workshop' }, { kind: 'own', question: 'Hva nå?' }),
  fc.nat(12).map((guideline): Theme => ({ kind: 'guideline', guideline })),
);

describe('guidelines in turn', () => {
  it('come in the order of the pack, and again with their next question', () => {
    const first = ['1.0 turn', '2.0 turn', '3.0 turn', '4.0 turn', '5.0 turn', '6.0 turn'];
    const second = ['1.0 turn', '2.1 turn', '3.1 turn', '4.1 turn', '5.0 turn', '6.1 turn'];
    assert.deepEqual(held(12, {}).map(brief), [...first, ...second]);
  });

  it('begin with those never asked about, then with the one asked about longest ago', () => {
    assert.equal(choose({ earlier: asked([4, 1, 2]) }).guideline, 3);
    assert.equal(choose({ earlier: asked([5, 4, 1, 2, 3, 6]) }).guideline, 6);
    assert.equal(choose({ earlier: asked([3, 5, 4, 1, 2, 3, 6]) }).guideline, 6);
  });

  it('regard no rounds on another pack or on no guideline', () => {
    assert.equal(brief(choose({ earlier: asked([1, 2], { pack: 'q' }) })), '1.0 turn');
    assert.equal(brief(choose({ earlier: asked([0, 0], { reason: 'own', own: 'Hva nå?' }) })), '1.0 turn');
  });

  it('all come before any comes again, after any history', () => {
    fc.assert(
      fc.property(SOME_PACK, SOME_EARLIER, (pack, earlier) => {
        const count = pack.guidelines.length;
        const numbers = held(3 * count, { pack, earlier }).map((one) => one.guideline);
        for (let from = 0; from + count <= numbers.length; from++) assert.equal(new Set(numbers.slice(from, from + count)).size, count);
      }),
    );
  });
});

describe('the loop', () => {
  const theme: Theme = { kind: 'loop' };

  it('goes to where most people have doubts, then to the weakest on the map, then on in turn', () => {
    const known = signals({ 2: 5, 4: 10 }, [3, 2]);
    assert.deepEqual(held(6, { theme }, () => known).map(brief), [
      '4.0 doubts',
      '2.0 doubts',
      '3.0 map',
      '1.0 turn',
      '4.1 doubts',
      '2.1 doubts',
    ]);
    assert.equal(brief(choose({ theme, signals: signals({}, [5, 1]) })), '5.0 map');
    assert.equal(brief(choose({ theme })), '1.0 turn');
  });

  it('lets the pack decide between as many doubts, and takes none for no doubts', () => {
    assert.equal(brief(choose({ theme, signals: signals({ 5: 10, 3: 10 }) })), '3.0 doubts');
    assert.equal(brief(choose({ theme, signals: signals({ 5: 0 }) })), '1.0 turn');
  });

  it('knows nothing of guidelines that are not in the pack', () => {
    assert.equal(brief(choose({ theme, signals: signals({ 9: 50, 0: 50 }, [8, 0]) })), '1.0 turn');
  });

  it('leaves a guideline alone for half the pack, and takes it up again after that', () => {
    const known = signals({ 4: 10 });
    for (const [earlier, wanted] of [
      [[4], '1.0 turn'],
      [[1, 2, 4], '3.0 turn'],
      [[1, 2, 3, 4], '4.1 doubts'],
    ] as const)
      assert.equal(brief(choose({ theme, earlier: asked(earlier), signals: known })), wanted);
  });

  it('leaves no guideline alone for one of the same number in another pack', () => {
    assert.equal(brief(choose({ theme, earlier: asked([4, 2], { pack: 'q' }), signals: signals({ 4: 10 }) })), '4.0 doubts');
  });

  it('never comes back to a guideline within half the pack, whatever the doubts and the map', () => {
    fc.assert(
      fc.property(SOME_PACK, fc.array(SOME_SIGNALS, { minLength: 1, maxLength: 30 }), (pack, known) => {
        const numbers = held(known.length, { theme, pack }, (round) => known[round] ?? NO_SIGNALS).map((one) => one.guideline);
        const rest = Math.floor(pack.guidelines.length / 2);
        for (const [at, number] of numbers.entries())
          assert.ok(!numbers.slice(Math.max(0, at - rest), at).includes(number), numbers.join(' '));
      }),
    );
  });
});

describe('one guideline, and a question of the leader', () => {
  it('has each of its questions before the first comes again', () => {
    const theme: Theme = { kind: 'guideline', guideline: 3 };
    assert.deepEqual(held(4, { theme }).map(brief), ['3.0 chosen', '3.1 chosen', '3.2 chosen', '3.0 chosen']);
    assert.equal(choose({ theme, earlier: asked([3, 1, 3], { pack: 'q' }) }).index, 0);
    assert.equal(choose({ theme, earlier: asked([3, 1]) }).index, 1);
  });

  it('is asked in the leader’s words, about no guideline', () => {
    const wanted: Question = { pack: 'p', guideline: 0, index: 0, reason: 'own', own: 'Hva nå?' };
    const theme: Theme = { kind: 'own', question: 'Hva nå?' };
    assert.deepEqual(held(3, { theme, earlier: asked([1, 2]) }), [wanted, wanted, wanted]);
  });
});

describe('the workshop’s questions', () => {
  const theme: Theme = { kind: 'workshop' };

  it('are asked one after the other, and then of the next guideline', () => {
    const wanted = ['1.0', '1.1', '1.2', '2.0', '2.1', '2.2', '3.0'].map((one) => `${one} workshop`);
    assert.equal(WORKSHOP_QUESTIONS, 3);
    assert.deepEqual(held(7, { theme }).map(brief), wanted);
  });

  it('begin anew after a round of another kind or on another pack', () => {
    assert.equal(brief(choose({ theme, earlier: asked([1]) })), '2.0 workshop');
    assert.equal(brief(choose({ theme, earlier: asked([1], { reason: 'workshop', pack: 'q' }) })), '1.0 workshop');
    assert.equal(brief(choose({ theme, earlier: asked([1], { reason: 'workshop', index: 1 }) })), '1.2 workshop');
  });
});

describe('any history', () => {
  it('gives a question that can be asked, and is left as it was', () => {
    fc.assert(
      fc.property(SOME_THEME, SOME_PACK, SOME_EARLIER, SOME_SIGNALS, (theme, pack, earlier, known) => {
        const before = JSON.stringify(earlier);
        const { pack: packId, guideline, index, reason, own } = chooseQuestion({ theme, pack, earlier, signals: known });
        assert.equal(JSON.stringify(earlier), before);
        assert.equal(packId, 'p');
        assert.deepEqual([own !== '', reason === 'own'], [theme.kind === 'own', theme.kind === 'own']);
        if (theme.kind === 'rotation' || theme.kind === 'loop') {
          const questions = pack.guidelines.find((one) => one.number === guideline)?.questions.length ?? 0;
          assert.ok(index >= 0 && index < questions, `${guideline}.${index}`);
        } else assert.ok(Number.isInteger(index) && index >= 0 && index < 4);
      }),
      { numRuns: 1000 },
    );
  });

  it('is no error on a pack without guidelines either', () => {
    for (const kind of ['rotation', 'loop', 'workshop'] as const) assert.equal(choose({ theme: { kind }, pack: packOf([]) }).guideline, 0);
  });
});
