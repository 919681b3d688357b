import assert from 'node:assert/strict';
import { guidelineOf } from '../../src/guidelines/guideline.ts';
import { type Droft, startDroft, wordsOf } from '../support/droft.ts';
import { PACKS } from '../support/views.ts';

const NEIGHBOUR = 'Vi er naboer, hun jeg skal veilede og jeg';
const GUIDELINE = guidelineOf(PACKS[0], 13);
const TWISTS = GUIDELINE?.twists.map((twist) => twist.nb) ?? [];
const QUESTIONS = GUIDELINE?.questions.map((question) => question.nb) ?? [];

describe('«Hva om …?»', () => {
  let droft: Droft;
  before(async () => {
    droft = await startDroft();
  });
  after(() => droft.rig.close());

  /** The twist and the questions that stand on a card. */
  function on(card: unknown): { twists: string[]; questions: string[] } {
    const words = wordsOf(card).split('\n');
    return { twists: TWISTS.filter((one) => words.includes(one)), questions: QUESTIONS.filter((one) => words.includes(one)) };
  }

  it('shows one turn of the guideline with one question the answer did not have', async () => {
    const [answer] = await droft.say(NEIGHBOUR);
    const { cards } = await droft.press(answer ?? {}, 'Hva om …?');
    assert.equal(on(cards[0]).twists.length, 1);
    assert.equal(on(cards[0]).questions.length, 1);
    assert.ok(!on(answer).questions.includes(on(cards[0]).questions[0] ?? ''));
  });

  it('goes through all turns, never the same twice in a row, in place', async () => {
    const [answer] = await droft.say(NEIGHBOUR);
    let card = (await droft.press(answer ?? {}, 'Hva om …?')).cards[0];
    const seen = [on(card).twists[0]];
    for (let press = 0; press < TWISTS.length + 2; press++) {
      droft.clock += 5000;
      const next = await droft.press(card ?? {}, 'En til');
      assert.equal(next.invoke['type'], 'application/vnd.microsoft.card.adaptive');
      card = next.cards[0];
      assert.notEqual(on(card).twists[0], seen.at(-1));
      seen.push(on(card).twists[0]);
    }
    assert.equal(new Set(seen).size, TWISTS.length);
  });

  it('stands its ground against places no button of ours has', async () => {
    const [answer] = await droft.say(NEIGHBOUR);
    for (const value of ['-1', '1e9', '99999999', 'x', '', '0.5']) {
      droft.clock += 5000;
      const { cards } = await droft.press(answer ?? {}, 'Hva om …?', { value });
      assert.equal(on(cards[0]).twists.length, 1, value);
    }
    droft.clock += 5000;
    assert.match(wordsOf((await droft.press(answer ?? {}, 'Hva om …?', { numbers: '99' })).cards[0]), /Dette kortet er gammelt/);
  });

  it('has no «one more» where a guideline has one turn alone', async () => {
    const [pack] = PACKS;
    const single = { ...pack, guidelines: pack.guidelines.map((one) => ({ ...one, twists: one.twists.slice(0, 1) })) };
    const other = await startDroft({ packs: [single] });
    try {
      const [answer] = await other.say(NEIGHBOUR);
      assert.doesNotMatch(wordsOf((await other.press(answer ?? {}, 'Hva om …?')).cards[0]), /En til/);
    } finally {
      await other.rig.close();
    }
  });
});

describe('the card of the day for one guideline', () => {
  let droft: Droft;
  before(async () => {
    droft = await startDroft();
  });
  after(() => droft.rig.close());

  for (const [text, wanted] of [
    ['kort 13', /Dagens kort[\s\S]*Fylke 13/],
    ['Dagens kort 4', /Dagens kort[\s\S]*Fylke 4/],
    ['kortet for dagen 4', /Kortet for dagen[\s\S]*Fylke 4/],
    ['card 13', /County 13/],
    ['kort nr. 7', /Fylke 7/],
    ['kort 44', /nummerert fra 1 til 13/],
    ['kort', /Dagens kort/],
  ] as const)
    it(`is shown for «${text}»`, async () => assert.match(wordsOf((await droft.say(text))[0]), wanted));

  it('goes on with the same guideline and another question', async () => {
    const [card] = await droft.say('kort 13');
    const next = await droft.press(card ?? {}, 'Et annet kort');
    assert.match(wordsOf(next.cards[0]), /Fylke 13/);
    assert.notEqual(wordsOf(next.cards[0]), wordsOf(card));
  });

  it('takes a doubt that begins with the word as a doubt', async () => {
    assert.doesNotMatch(wordsOf((await droft.say('Kort tid igjen av timen, og jeg har ikke spurt om målet hennes'))[0]), /Dagens kort/);
  });
});
