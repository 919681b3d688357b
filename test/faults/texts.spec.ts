/** Texts nobody should write and somebody will: one answer each, in time that grows with the length (faults 17, 26, 27, 29). */
import assert from 'node:assert/strict';
import { consult, MAX_TEXT } from '../../src/consultations/consult.ts';
import { situationOf } from '../../src/guidelines/questions.ts';
import { expandCard } from '../../src/teams/cards/card.ts';
import { answerText } from '../../src/teams/commands/doubt.ts';
import { type Droft, startDroft, wordsOf } from '../support/droft.ts';
import { NO_DESK } from '../support/records.ts';
import { activity } from '../support/rig.ts';
import { MODEL, PACKS } from '../support/views.ts';

/** A doubt that the model is sure of. */
const DOUBT = 'Naboen min er veisøkeren min, er jeg inhabil når jeg skal skrive uttalelse om ham?';
const SEEDS: readonly string[] = [
  ...['«', '"', '“', '» ', '« ', '«a» ', 'a', 'a ', 'Kari ', '1', '1 ', '1-', '12.', '12345678901 ', '.', '? ', '… ', '\n', '.\n'],
  ...['@', 'a@', 'a@a.', 'http://', 'www.', '+47 ', 'AB 12345 ', 'pass nr ', 'født ', 'gata 1 ', 'K.L. ', "a'", '’', '´', '-', 'a-'],
  ...['\u0301', 'e\u0301', '\u{1F600}', '\ud800', '\udc00', '\u0000', '\u0007', '\u200b', '\u202e', '\u2028', '\u{E0041}', '\ufeff'],
  ...['ﷺ', 'ǅ', 'İ', 'ß', 'ﬁ', '１', '٣', '${', '](', '{{DATE(', '<at>', '&amp;', '\\', '|', '#', '`', '^', '_', '*'],
  ...['leder ', 'sjefen min ', 'min ', 'har ', 'jeg har ', 'ta livet ', 'slår ', 'truer ', 'kan jeg ', 'en kollega ', 'taushetsplikt'],
];

function filled(seed: string, length: number): string {
  return seed.repeat(Math.ceil(length / seed.length)).slice(0, length);
}

/** The best of three, since a machine that does other things only ever makes it slower. */
function milliseconds(work: () => void): number {
  return Math.min(
    ...[1, 2, 3].map(() => {
      const started = performance.now();
      work();
      return performance.now() - started;
    }),
  );
}

describe('reading a text', () => {
  const read = (text: string): void => {
    consult(text, MODEL, { set: 'county', fallbackLanguage: 'nb' });
    situationOf(text);
  };
  before(() => {
    for (const seed of SEEDS) read(filled(seed, 200));
  });

  for (const seed of SEEDS) {
    it(`takes time in step with its length for a text of ${JSON.stringify(seed)}`, () => {
      const short = milliseconds(() => read(filled(seed, MAX_TEXT / 10)));
      const long = milliseconds(() => read(filled(seed, MAX_TEXT)));
      // Ten times the text in ten times the time; forty leaves room for the clock, quadratic would be a hundred.
      assert.ok(long < 40 * Math.max(short, 1), `${short.toFixed(1)} ms → ${long.toFixed(1)} ms`);
    });
  }
});

describe('a text of one kind of letter only', () => {
  const services = { packs: PACKS, model: MODEL, pick: () => 0, count: () => undefined, desk: NO_DESK };
  for (const personal of [true, false]) {
    it(`gets a card that can be sent, well-formed, ${personal ? 'in the personal chat' : 'in a channel'}`, () => {
      for (const seed of SEEDS) {
        for (const text of [filled(seed, MAX_TEXT), seed, `Naboen min er veisøkeren min ${filled(seed, 5000)}`]) {
          const card = JSON.stringify(expandCard(answerText(text, { services, locale: 'nb', personal }).view));
          assert.ok(card.isWellFormed() && !/\\ud[89a-f]/i.test(card), seed);
          assert.doesNotMatch(card, /\\u0000|\u202e|\u200b/, seed);
        }
      }
    });
  }

  it('is quoted in part when a word of it is thousands of letters long', () => {
    for (const word of ['kollegaen', 'svigerinne', 'naboen', 'instagram', 'journalen', 'taushetsplikten']) {
      for (const start of ['Hun er min ', 'Jeg skrev i journalen om ', 'Er det greit å ']) {
        const { view } = answerText(`${start}${word}${'øxyz'.repeat(4800)}, hva gjør jeg?`, { services, locale: 'nb', personal: true });
        assert.ok(JSON.stringify(expandCard(view)).length < 12_000, `${start}${word}`);
      }
    }
  });
});

describe('a message of an odd size', () => {
  let droft: Droft;
  before(async () => {
    droft = await startDroft();
  });
  after(() => droft.rig.close());

  const ODD: readonly [string, string, RegExp][] = [
    ['of 20,000 characters in one word', 'å'.repeat(20_000), /./],
    ['of 5,000 lines', `${DOUBT}\n${'ja\n'.repeat(5000)}`, /./],
    ['of one character more than is read', `Naboen ${'x'.repeat(MAX_TEXT)}`, /20.000/],
    ['of 100,000 combining marks', `Naboen${'\u0301'.repeat(100_000)} er veisøker`, /20.000/],
    ['of 19,000 combining marks', `${DOUBT}${'\u0301'.repeat(19_000)}`, /Fylke/],
    ['of lone surrogates', `\ud800 ${DOUBT} \udfff`, /Fylke/],
    ['with a NUL in every word', 'Na\u0000boen min er vei\u0000søkeren min', /./],
    ['of nothing', '', /Hva er du i tvil om|tvil/],
    ['of white space', ' \n\t\u00a0\u2003', /tvil/],
    ['of emoji', '🤷‍♀️🤔👨‍👩‍👧', /tvil/],
    ['of invisible letters', '\u200b\u200d\ufeff\u{E0041}', /tvil/],
    ['in another language', 'Привіт, чи можу я розповісти колезі про клієнта?', /./],
  ];
  for (const [name, text, wanted] of ODD) {
    it(`${name} gets one card`, async () => {
      const cards = await droft.say(text);
      assert.equal(cards.length, 1);
      assert.match(wordsOf(cards[0]), wanted);
      assert.doesNotMatch(wordsOf(cards[0]), /TURN_FAILED|CARD_INVALID/);
    });
  }

  it('without any text field, or with one that is no text, gets one card', async () => {
    for (const text of [undefined, null, 7, {}, ['hei']]) {
      const from = droft.rig.connector.requests.length;
      assert.equal((await droft.rig.post(activity({ text }))).status, 200);
      assert.equal(droft.rig.connector.requests.length - from, 1);
    }
  });

  it('in whatever locale gets one card', async () => {
    for (const locale of [
      '',
      'xx',
      'nn',
      'nb_NO',
      'en-US-x-priv',
      '../../etc',
      '__proto__',
      'constructor',
      'a'.repeat(5000),
      'zh-Hant-TW',
      null,
    ]) {
      assert.equal((await droft.say('hjelp', { locale })).length, 1, String(locale).slice(0, 20));
    }
  });
});
