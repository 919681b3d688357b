import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import type * as Reader from 'adaptivecards';
import { DroftError } from '../../src/errors.ts';
import { LANGUAGES, type Language } from '../../src/language/language.ts';
import { type CardView, expandCard } from '../../src/teams/cards/card.ts';
import { schemaFaults } from '../support/card-schema.ts';
import { caseViews } from '../support/case-views.ts';
import { everyView as answerViews } from '../support/views.ts';

// The package's module form lacks file endings; its bundle is read instead.
const { AdaptiveCard, SerializationContext } = createRequire(import.meta.url)('adaptivecards/dist/adaptivecards.js') as typeof Reader;

/** What a hostile or unlucky person could write; each must come out letter by letter and do nothing. */
const HOSTILE = [
  '${title}',
  '${1+1}',
  '${$root}',
  '**fet** [lenke](https://x.no)',
  '<at>Kari</at>',
  '<b>hei</b>',
  '{{DATE(2026-01-01)}}',
  '`tick`',
  '"quote"',
  '\\',
  '@everyone',
  '\u202etxet',
];

function everyView(language: Language, because?: readonly string[]): [string, CardView][] {
  return [...answerViews(language, because), ...caseViews(language)];
}

/** All strings in a card with the type of the element that holds them. */
function textsOf(value: unknown, type = ''): { type: string; text: string }[] {
  if (Array.isArray(value)) return value.flatMap((one) => textsOf(one, type));
  if (typeof value !== 'object' || value === null) return [];
  const own = 'type' in value && typeof value.type === 'string' ? value.type : type;
  const here = 'text' in value && typeof value.text === 'string' ? [{ type: own, text: value.text }] : [];
  return [...here, ...Object.values(value).flatMap((one) => textsOf(one, own))];
}

describe('every card', () => {
  for (const language of LANGUAGES) {
    it(`follows the Adaptive Cards schema in ${language}`, () => {
      for (const [name, view] of everyView(language)) assert.deepEqual(schemaFaults(expandCard(view)), [], name);
    });

    it(`is read without a complaint by Microsoft's own reader in ${language}`, () => {
      for (const [name, view] of everyView(language)) {
        const context = new SerializationContext();
        const card = new AdaptiveCard();
        card.parse(expandCard(view), context);
        // Its check of `lang` keeps state between calls (a global regular expression) and fails every second time.
        const events = Array.from({ length: context.eventCount }, (_, index) => context.getEventAt(index).message).filter(
          (message) => !message.endsWith('for property "lang".'),
        );
        assert.deepEqual(events, [], name);
        assert.deepEqual(
          card.validateProperties().validationEvents.map((event) => event.message),
          [],
          name,
        );
      }
    });

    it(`has no unbound place, at most six actions and under 28 kB in ${language}`, () => {
      for (const [name, view] of everyView(language)) {
        const card = expandCard(view);
        const written = JSON.stringify(card);
        assert.doesNotMatch(written, /\$\{/, name);
        assert.ok(Buffer.byteLength(written) < 28_000, name);
        assert.ok((card['actions'] as unknown[]).length <= 6, name);
      }
    });

    it(`says in ${language} what language it is in and what it says where cards are not shown`, () => {
      for (const [name, view] of everyView(language)) {
        const card = expandCard(view);
        assert.equal(card['lang'], language, name);
        assert.equal(card['fallbackText'], view.summary, name);
      }
    });
  }

  it('always offers a way on', () => {
    for (const [name, view] of everyView('nb')) assert.ok((expandCard(view)['actions'] as unknown[]).length > 0, name);
  });
});

describe('words a person wrote', () => {
  it('come out letter by letter, only in plain runs', () => {
    const card = expandCard(everyView('nb', HOSTILE)[0]?.[1] as CardView);
    const runs = textsOf(card)
      .filter((one) => one.type === 'TextRun')
      .map((one) => one.text);
    for (const word of HOSTILE) {
      assert.ok(
        runs.some((run) => run.includes(`«${word}»`)),
        word,
      );
      assert.deepEqual(
        textsOf(card).filter((one) => one.type !== 'TextRun' && one.text.includes(word)),
        [],
        word,
      );
    }
  });

  it('never make a mention or an action', () => {
    const written = JSON.stringify(expandCard(everyView('nb', HOSTILE)[0]?.[1] as CardView));
    const plain = JSON.stringify(expandCard(everyView('nb', ['kor'])[0]?.[1] as CardView));
    assert.doesNotMatch(written, /"entities"/);
    assert.equal(written.match(/"type":"Action\./g)?.length, plain.match(/"type":"Action\./g)?.length);
  });
});

describe('a card that cannot be drawn', () => {
  it('is refused with a code when a place is unbound', () => {
    const view: CardView = { template: 'daily', summary: 's', data: { lang: 'nb' } };
    assert.throws(
      () => expandCard(view),
      (error: unknown) => error instanceof DroftError && error.code === 'CARD_INVALID',
    );
  });

  it('is refused when it grows too large, and the fault does not hold its words', () => {
    const base = everyView('nb')[0]?.[1] as CardView;
    const view: CardView = { ...base, data: { ...base.data, reason: 'KANARI'.repeat(6000) } };
    assert.throws(
      () => expandCard(view),
      (error: unknown) => error instanceof DroftError && error.code === 'CARD_INVALID' && !error.message.includes('KANARI'),
    );
  });
});
