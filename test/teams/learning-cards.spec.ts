import assert from 'node:assert/strict';
import { LANGUAGES } from '../../src/language/language.ts';
import { competenceResult } from '../../src/reflections/competence.ts';
import { newSettings } from '../../src/teams/actions/plan-fields.ts';
import { type CardView, expandCard } from '../../src/teams/cards/card.ts';
import { competenceResultCard } from '../../src/teams/cards/competence-lead.ts';
import { plansCard } from '../../src/teams/cards/plan.ts';
import { allChosen, CENTRE, everyLearningView, sampleCompetence } from '../support/learning-views.ts';
import { PACKS } from '../support/views.ts';

const HOSTILE = ['${title}', '**fet** [lenke](x)', '<at>laget</at>', '"sitat"', '@everyone'];

/** All strings in a card with the type of the element that holds them. */
function textsOf(value: unknown, type = ''): { type: string; text: string }[] {
  if (Array.isArray(value)) return value.flatMap((one) => textsOf(one, type));
  if (typeof value !== 'object' || value === null) return [];
  const own = 'type' in value && typeof value.type === 'string' ? value.type : type;
  const here = 'text' in value && typeof value.text === 'string' ? [{ type: own, text: value.text }] : [];
  return [...here, ...Object.values(value).flatMap((one) => textsOf(one, own))];
}

describe('a learning point on a card', () => {
  const views = new Map(everyLearningView('nb', HOSTILE));

  for (const name of ['points', 'learning-preview', 'learning-card']) {
    it(`stands letter by letter, only in plain runs: ${name}`, () => {
      const texts = textsOf(expandCard(views.get(name) as CardView));
      for (const word of HOSTILE) {
        const holding = texts.filter((one) => one.text.includes(word)).map((one) => one.type);
        assert.ok(holding.length > 0 && holding.every((type) => type === 'TextRun'), word);
      }
    });
  }
});

describe('the result of a self-evaluation', () => {
  it('draws a bar for each statement by its number, and says the same in words where it is not drawn and below', () => {
    const answers = [...Array(5).keys()].map(() => allChosen(PACKS[0], (at) => (at === 0 ? 2 : 4)));
    const result = competenceResult(answers, PACKS[0], 5);
    const card = expandCard(competenceResultCard(sampleCompetence(), { result, packs: PACKS }));
    const [chart] = (card['body'] as { items?: { type: string; data: unknown[]; fallback: unknown }[] }[]).flatMap((part) =>
      (part.items ?? []).filter((item) => item.type.startsWith('Chart.')),
    );
    assert.deepEqual(chart?.data.slice(0, 2), [
      { x: '1', y: 2 },
      { x: '2', y: 4 },
    ]);
    assert.match(textsOf(chart?.fallback)[0]?.text ?? '', /^1\. Jeg kan åpne, styre og avslutte en samtale[^.]*\. Snitt: 2\.$/);
    assert.equal(textsOf(card).filter((one) => one.text.startsWith('1. Jeg kan åpne')).length, 2);
  });
});

describe('the list of a leader', () => {
  const plansOf = (id: string) => ({
    ...newSettings(Date.UTC(2026, 10, 23), 'nb'),
    ...{ id: `0123456789abcdef0123456789abcd-${id}`, tenantId: 't', centreId: id, conversationId: '19:channel' },
    ...{ state: 'active' as const, pausedUntil: undefined, nextAt: Date.UTC(2026, 10, 24), version: 1, createdAt: 1 },
  });

  for (const language of LANGUAGES) {
    it(`holds the way to learn for each of ten centres in ${language}`, () => {
      const centres = Array.from({ length: 10 }, (_, index) => ({ ...CENTRE, id: `0123456789abcdef0123456789abcd-${index}` }));
      const written = JSON.stringify(expandCard(plansCard(language, { centres, plans: centres.map(({ id }) => plansOf(id)) })));
      assert.equal(written.match(/"type":"Action\.Execute","title":"[^"]*","verb":"learn\.show"/g)?.length, centres.length);
    });
  }
});
