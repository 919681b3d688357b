import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import type * as Reader from 'adaptivecards';
import { DroftError } from '../../src/errors.ts';
import { LANGUAGES, type Language } from '../../src/language/language.ts';
import { type CardView, expandCard } from '../../src/teams/cards/card.ts';
import { schemaFaults } from '../support/card-schema.ts';
import { caseViews } from '../support/case-views.ts';
import { everyLearningView } from '../support/learning-views.ts';
import { overviewViews } from '../support/overview-views.ts';
import { reflectViews } from '../support/reflect-views.ts';
import { everyView as answerViews } from '../support/views.ts';
import { workshopViews } from '../support/workshop-views.ts';

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
  return [
    ...answerViews(language, because),
    ...caseViews(language),
    ...reflectViews(language, because),
    ...workshopViews(language),
    ...overviewViews(language),
    ...everyLearningView(language),
  ];
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
          // Teams' own charts it does not know; their fallback it reads.
          (message) => !message.endsWith('for property "lang".') && !message.startsWith('Unknown element type "Chart.'),
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

  it('of a team are in the question and the result letter by letter, only in plain runs', () => {
    const views = new Map(reflectViews('nb', HOSTILE));
    for (const name of ['round-own', 'round-closed-own', 'round-reminder-own', 'result', 'result-own']) {
      const texts = textsOf(expandCard(views.get(name) as CardView));
      for (const word of HOSTILE) {
        const holding = texts.filter((one) => one.text.includes(word)).map((one) => one.type);
        assert.ok(holding.length > 0 && holding.every((type) => type === 'TextRun'), `${name}: ${word}`);
      }
    }
  });

  it('never make a mention or an action', () => {
    const written = JSON.stringify(expandCard(everyView('nb', HOSTILE)[0]?.[1] as CardView));
    const plain = JSON.stringify(expandCard(everyView('nb', ['kor'])[0]?.[1] as CardView));
    assert.doesNotMatch(written, /"entities"/);
    assert.equal(written.match(/"type":"Action\./g)?.length, plain.match(/"type":"Action\./g)?.length);
  });
});

describe('a chart', () => {
  const chartsIn = (value: unknown): { data: { x: unknown; y: unknown }[]; fallback: unknown }[] =>
    (value as { body: { items?: { type: string }[] }[] }).body.flatMap(
      (part) => (part.items ?? []).filter((item) => item.type === 'Chart.VerticalBar') as never[],
    );

  it('draws its bars from numbers, and says the same in words where it is not drawn', () => {
    const [spread, trend] = chartsIn(expandCard(new Map(reflectViews('nb')).get('result') as CardView));
    assert.deepEqual(spread?.data, [
      { x: '1–3', y: 5 },
      { x: '4–5', y: 5 },
    ]);
    assert.deepEqual(
      trend?.data.map((one) => one.y),
      [1.5, 2, 2.5, 3, 3.5, 4, 4.5, 3.5],
    );
    assert.deepEqual(
      textsOf(spread?.fallback).map((one) => one.text),
      ['1–3: minst 5', '4–5: minst 5'],
    );
    assert.match(
      textsOf(trend?.fallback)
        .map((one) => one.text)
        .join(),
      /1,5 eller lavere.*2,5.*4,5 eller høyere/,
    );
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
