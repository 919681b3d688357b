import assert from 'node:assert/strict';
import { consult } from '../../src/consultations/consult.ts';
import type { Pack } from '../../src/guidelines/guideline.ts';
import { numberIn } from '../../src/guidelines/sets.ts';
import { textsIn } from '../../src/language/texts/index.ts';
import { type Droft, startDroft, wordsOf } from '../support/droft.ts';
import { BETWEEN_TWO } from '../support/follow-ups.ts';
import { MODEL, PACKS } from '../support/views.ts';

/** A doubt in bokmål that the model finds to lie between two guidelines, with the question for it. */
function doubtBetween(): { text: string; numbers: readonly [number, number]; question: string; answers: readonly [string, string] } {
  for (const [, text] of BETWEEN_TWO) {
    const { clarify, language } = consult(text, MODEL, { set: 'county', fallbackLanguage: 'nb' });
    if (!clarify || language !== 'nb') continue;
    const [question, first, second] = textsIn('nb').clarify.between[clarify.between];
    return { text, numbers: clarify.numbers, question, answers: [first, second] };
  }
  throw new Error('no text in BETWEEN_TWO lies between two guidelines for this model; write one that does');
}

/** A centre's own pack: the county thirteen in the opposite order. */
function turnedRound(pack: Pack): Pack {
  const guidelines = pack.guidelines.map((one) => ({
    ...one,
    number: 14 - one.number,
    related: [],
    crosswalk: { 'fylkesvise-karrieresentre': [one.number] },
  }));
  return { ...pack, id: 'eget', guidelines };
}

describe('a doubt between two guidelines, over the wire', () => {
  let droft: Droft;
  const { text, numbers, question, answers } = doubtBetween();
  before(async () => {
    droft = await startDroft();
  });
  after(() => droft.rig.close());

  async function ask(): Promise<Readonly<Record<string, unknown>>> {
    await droft.say('ny tvil');
    const [card] = await droft.say(text);
    assert.ok(card);
    return card;
  }

  it('gets one question instead of guidelines by name', async () => {
    const words = wordsOf(await ask());
    for (const wanted of [question, ...answers, 'Noe annet', 'Hjelp meg litt']) assert.ok(words.includes(wanted), wanted);
    assert.doesNotMatch(words, /Fylke \d/);
  });

  for (const place of [0, 1] as const)
    it(`gets the full answer for the guideline answer ${place + 1} speaks for`, async () => {
      const { cards } = await droft.press(await ask(), answers[place]);
      const words = wordsOf(cards[0]);
      assert.match(words, new RegExp(`Fylke ${numbers[place]} ·`));
      assert.match(words, /Å tenke med[\s\S]*Drøft det med[\s\S]*Traff ikke/);
    });

  it('gets the candidates by name, and the areas, for «something else», in place of the question', async () => {
    const { cards, invoke } = await droft.press(await ask(), 'Noe annet');
    const words = wordsOf(cards[0]);
    assert.match(words, new RegExp(`Fylke ${numbers[0]} ·`));
    assert.match(words, new RegExp(`Fylke ${numbers[1]} ·`));
    assert.match(words, /Eller velg et område/);
    assert.equal(invoke['type'], 'application/vnd.microsoft.card.adaptive');
  });

  it('gets the list for «something else» from a card with a forged way', async () => {
    const { cards } = await droft.press(await ask(), 'Noe annet', { value: '${evil}' });
    assert.match(wordsOf(cards[0]), /Velg en for å lese den/);
  });

  it('gets the question for the numbers of the centre’s own pack', async () => {
    const own = turnedRound(PACKS[0]);
    const other = await startDroft({ packs: [own] });
    try {
      const [card] = await other.say(text);
      const wanted = numberIn(own, numbers[0]);
      assert.equal(wanted, 14 - numbers[0]);
      assert.match(wordsOf((await other.press(card ?? {}, answers[0])).cards[0]), new RegExp(`Fylke ${wanted} ·`));
    } finally {
      await other.rig.close();
    }
  });
});
