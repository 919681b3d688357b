import assert from 'node:assert/strict';
import type { Pack } from '../../src/guidelines/guideline.ts';
import { LANGUAGES } from '../../src/language/language.ts';
import { LONGEST_NOTE, NOTE_PARTS } from '../../src/reflections/workshop.ts';
import { type CardView, expandCard } from '../../src/teams/cards/card.ts';
import { mapCard } from '../../src/teams/cards/map.ts';
import { statusCard } from '../../src/teams/cards/workshop.ts';
import { groupCard } from '../../src/teams/cards/workshop-group.ts';
import { summaryCard } from '../../src/teams/cards/workshop-summary.ts';
import { inputsOf, wordsOf } from '../support/droft.ts';
import { PACKS } from '../support/views.ts';
import { sampleMap, sampleMeasure, sampleWorkshop } from '../support/workshop-views.ts';

const COUNT = 40;

/** A pack a centre could bring: many guidelines, with long texts, in one category. */
function longPack(): Pack {
  const [pack] = PACKS;
  const [first] = pack.guidelines;
  const [category] = pack.categories;
  assert.ok(first && category);
  const guidelines = Array.from({ length: COUNT }, (_, at) => ({ ...first, number: at + 1, text: { nb: 'Retningslinje '.repeat(30) } }));
  return { ...pack, categories: [category], guidelines };
}

describe('cards of a workshop over a long pack', () => {
  const pack = longPack();
  const numbers = pack.guidelines.map((one) => one.number);
  const map = sampleMap({ statuses: Object.fromEntries(numbers.map((number) => [String(number), 'gap'])) });
  const wide = 'あ'.repeat(LONGEST_NOTE);
  const notes = Array.from({ length: COUNT }, (_, at) =>
    NOTE_PARTS.map((part) => ({ group: at + 1, part, text: wide, version: 1 })),
  ).flat();
  const centre = { id: 'c1', name: 'x', pack: pack.id, conversationId: undefined, roles: [] };
  const bytes = (view: CardView): number => Buffer.byteLength(JSON.stringify(expandCard(view)));

  for (const language of LANGUAGES) {
    const workshop = { ...sampleWorkshop(1, language), groups: Array.from({ length: COUNT }, () => numbers) };
    const held = { workshop, centre, pack, notes, cards: new Map(), map, measures: [sampleMeasure()], names: new Map() };

    it(`keep what a group wrote whole, and shorten the guidelines instead, in ${language}`, () => {
      const card = expandCard(groupCard(workshop, { group: 1, notes, packs: [pack] }));
      assert.deepEqual(Object.values(inputsOf(card)), [wide, wide, wide, wide]);
    });

    it(`are small enough for Teams in ${language}`, () => {
      const at = {
        kind: 'centre',
        centre,
        pack,
        directory: { centres: [], people: new Map() },
        maps: [map, sampleMap({ statuses: {} })],
        measures: [],
        now: 0,
      } as const;
      for (const view of [summaryCard(held), mapCard(at, { language, packs: [pack], index: 0 }), statusCard(held, { language, index: 0 })])
        assert.ok(bytes(view) < 28_000, view.summary);
      assert.match(wordsOf(expandCard(summaryCard(held))), /あ…/);
    });
  }
});
