import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Closing, resultOf } from '../../src/reflections/close.ts';
import { bandsOf, shown } from '../../src/reflections/numbers.ts';
import type { Answer } from '../../src/reflections/round.ts';

const FIRST: Closing = { k: 5, language: 'nb', pick: () => 0 };
const LAST: Closing = { ...FIRST, pick: (count) => count - 1 };

function answer(changes: Partial<Answer> = {}): Answer {
  return { rating: 3, text: '', share: false, ...changes };
}

function answers(count: number, changes: Partial<Answer> = {}): Answer[] {
  return Array.from({ length: count }, () => answer(changes));
}

/** So many who write a number of their own and share it. */
function writers(count: number): Answer[] {
  return Array.from({ length: count }, (_, index) => answer({ text: `tanke ${'x'.repeat(index + 1)}`, share: true }));
}

const SOME_ANSWER = fc.record({
  rating: fc.integer({ min: 1, max: 5 }),
  text: fc.constantFrom('', ' ', 'tid', 'rom', 'ro'),
  share: fc.boolean(),
});

describe('the result of a round', () => {
  it('below k is nothing but that there were too few', () => {
    const nothing = { people: undefined, mean: undefined, bands: [], texts: [] };
    for (const count of [0, 1, 4]) assert.deepEqual(resultOf(writers(count), FIRST), nothing, `${count}`);
    assert.deepEqual(resultOf(writers(7), { ...FIRST, k: 8 }), nothing);
    assert.notEqual(resultOf(writers(8), { ...FIRST, k: 8 }).people, undefined);
  });

  it('from k on has people in steps, and the texts that may be shown', () => {
    const result = resultOf([...writers(2), ...answers(5)], FIRST);
    assert.deepEqual([result.people, result.texts], [5, ['tanke x', 'tanke xx']]);
    assert.equal(result.mean, 3);
    assert.deepEqual(result.bands, []);
  });

  it('has bands where there are enough for two', () => {
    assert.deepEqual(resultOf([...answers(6, { rating: 1 }), ...answers(11, { rating: 4 })], FIRST).bands, bandsOf([6, 0, 0, 11, 0], 5));
    assert.equal(resultOf([...answers(6, { rating: 1 }), ...answers(11, { rating: 4 })], FIRST).bands.length, 2);
  });

  it('shows no text its writer did not share, and none that is empty', () => {
    const texts = [answer({ text: 'hemmelig' }), answer({ text: 'delt', share: true }), answer({ text: ' \n ', share: true })];
    assert.deepEqual(resultOf([...answers(9), ...texts], FIRST).texts, ['delt']);
  });

  it('masks what may tell who somebody is, in the language of the plan, and trims', () => {
    const text = '  Ring meg på 912 34 567 eller ola.nordmann@example.no  ';
    const [nb, en] = (['nb', 'en'] as const).map(
      (language) => resultOf([answer({ text, share: true }), ...answers(4)], { ...FIRST, language }).texts[0] ?? '',
    );
    for (const masked of [nb, en]) {
      assert.doesNotMatch(masked ?? '', /912|567|ola|nordmann|example/i);
      assert.equal(masked, masked?.trim());
    }
    assert.match(nb ?? '', /^Ring meg på \[telefon\] eller \[e-post\]$/);
    assert.match(en ?? '', /^Ring meg på \[phone[^\]]*\] eller \[e-?mail[^\]]*\]$/);
  });

  it('has its texts in the order chance gives, not that of the answers', () => {
    const all = writers(10).map((one) => one.text);
    assert.deepEqual(resultOf(writers(10), LAST).texts, [...all].reverse());
    const asked: number[] = [];
    const pick = (count: number): number => {
      asked.push(count);
      return Math.floor(count / 2);
    };
    const { texts } = resultOf(writers(10), { ...FIRST, pick });
    assert.deepEqual(asked, [10, 9, 8, 7, 6, 5, 4, 3, 2, 1]);
    assert.notDeepEqual(texts, all);
    assert.deepEqual([...texts].sort(), [...all].sort());
  });

  it('gives every text its chance of a place: each order of three comes of one way to pick', () => {
    const orders = [0, 1, 2].flatMap((first) =>
      [0, 1].map((second) => {
        const picks = [first, second, 0];
        return resultOf([...writers(3), ...answers(2)], { ...FIRST, pick: () => picks.shift() ?? 0 }).texts.join(', ');
      }),
    );
    assert.equal(new Set(orders).size, 6);
  });

  it('has twelve texts at most, no more than the number of people that is shown, and which they are is chance', () => {
    const all = writers(30).map((one) => one.text);
    assert.deepEqual(resultOf(writers(9), FIRST).texts, all.slice(0, 5));
    assert.deepEqual(resultOf(writers(12), FIRST).texts, all.slice(0, 10));
    assert.deepEqual(resultOf(writers(30), FIRST).texts, all.slice(0, 12));
    assert.deepEqual(resultOf(writers(30), LAST).texts, all.slice(-12).reverse());
  });

  it('is right for any answers, changes none of them, and never repeats a text', () => {
    const some = fc.array(SOME_ANSWER, { maxLength: 40 });
    fc.assert(
      fc.property(some, fc.integer({ min: 5, max: 10 }), fc.infiniteStream(fc.nat()), (all, k, chances) => {
        const before = JSON.stringify(all);
        const result = resultOf(all, { k, language: 'nn', pick: (count) => (chances.next().value ?? 0) % count });
        assert.equal(JSON.stringify(all), before);
        assert.equal(result.people, shown(all.length, k));
        const shared: string[] = all.filter((one) => one.share && one.text.trim() !== '').map((one) => one.text);
        assert.equal(result.texts.length, Math.min(12, shared.length, shown(all.length, k) ?? 0));
        for (const text of result.texts) {
          assert.ok(shared.includes(text));
          shared.splice(shared.indexOf(text), 1);
        }
      }),
    );
  });
});
