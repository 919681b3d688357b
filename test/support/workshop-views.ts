/** Every card of workshops, maps and measures, in one language, also as full as they can be. For the tests and the pictures. */
import type { Language } from '../../src/language/language.ts';
import type { Centre, Person } from '../../src/people/people.ts';
import { type GuidelineMap, STATUSES } from '../../src/reflections/map.ts';
import { LONGEST_MEASURE, MEASURE_FAULTS, type Measure } from '../../src/reflections/measures.ts';
import type { AtCentre, SeenMeasure } from '../../src/reflections/measures-manage.ts';
import { dealGroups, LONGEST_NOTE, MOST_GROUPS, NOTE_PARTS, type Note, type Workshop } from '../../src/reflections/workshop.ts';
import type { Held } from '../../src/reflections/workshop-held.ts';
import type { CardView } from '../../src/teams/cards/card.ts';
import { mapCard } from '../../src/teams/cards/map.ts';
import { dateForm, measureCard, measureForm, measuresCard } from '../../src/teams/cards/measure.ts';
import { closeCard, leadCard, startCard, statusCard } from '../../src/teams/cards/workshop.ts';
import { closedGroupCard, groupCard, groupNotice, lateGroupCard } from '../../src/teams/cards/workshop-group.ts';
import { minutesCard, summaryCard, workshopDoubtfulCard } from '../../src/teams/cards/workshop-summary.ts';
import { PACKS } from './views.ts';

const NOON = Date.UTC(2026, 10, 23, 11);
/** Three bytes each, as long as a text can be. */
const WIDE = 'あ'.repeat(LONGEST_NOTE);
/** Twice as many bytes inside a card as on its own, and what a card could take for more than words. */
const ODD = '"\n\\ **fet** [lenke](https://x.no) <at>Kari</at> '.repeat(25);

function person(userId: string, name: string): [string, Person] {
  return [userId, { userId, name, upn: '', pausedUntil: undefined }];
}

const PEOPLE = new Map([
  person('berit', 'Berit Lund'),
  ...Array.from({ length: 150 }, (_, index) => person(`p${index}`, `Person Etternavnesen ${index}`)),
]);
const CENTRE: Centre = {
  id: 'c1',
  name: 'Karriere Fjordvik',
  pack: PACKS[0].id,
  conversationId: '19:channel',
  roles: [...PEOPLE.keys()].map((userId) => ({ userId, role: userId === 'berit' ? 'leader' : 'member' })),
};

/** A workshop of so many groups. */
export function sampleWorkshop(groups: number, language: Language, changes: Partial<Workshop> = {}): Workshop {
  const [pack] = PACKS;
  const place = { id: 'w1', tenantId: 't', centreId: 'c1', conversationId: '19:channel', pack: pack.id, date: '2026-11-23' };
  return { ...place, language, groups: dealGroups(pack, groups), state: 'open', version: 1, createdAt: NOON, ...changes };
}

/** A map with every status in it. */
export function sampleMap(changes: Partial<GuidelineMap> = {}): GuidelineMap {
  const statuses = Object.fromEntries(
    PACKS[0].guidelines.map((one, index) => [String(one.number), STATUSES[index % STATUSES.length] ?? 'none']),
  );
  const place = { id: 'm1', tenantId: 't', centreId: 'c1', workshopId: 'w1', pack: PACKS[0].id, date: '2026-11-23' };
  return { ...place, statuses, version: 1, createdAt: NOON, ...changes };
}

/** A measure that is open. */
export function sampleMeasure(changes: Partial<Measure> = {}): Measure {
  const place = { id: 'x1', tenantId: 't', centreId: 'c1', workshopId: 'w1', pack: PACKS[0].id, guideline: 13 };
  const set = { text: 'Lage en rutine.', owner: 'berit', due: '2026-12-07', state: 'open', askAt: NOON } as const;
  return { ...place, ...set, version: 1, createdAt: NOON, ...changes };
}

function notesOf(groups: number, text: string): Note[] {
  return Array.from({ length: groups }, (_, at) => NOTE_PARTS.map((part) => ({ group: at + 1, part, text, version: 1 }))).flat();
}

function held(groups: number, language: Language, changes: Partial<Held> = {}): Held {
  const workshop = sampleWorkshop(groups, language);
  const names = new Map([...PEOPLE.values()].map((one) => [one.userId, one.name]));
  return { workshop, centre: CENTRE, pack: PACKS[0], notes: [], cards: new Map(), map: undefined, measures: [], names, ...changes };
}

/** Every card. */
export function workshopViews(language: Language): [string, CardView][] {
  return [...groupViews(language), ...leadViews(language), ...measureViews(language)];
}

function groupViews(language: Language): [string, CardView][] {
  const one = sampleWorkshop(1, language);
  const fresh = { group: 1, notes: [], packs: PACKS };
  const full = { ...fresh, notes: notesOf(1, WIDE) };
  const texts = [WIDE, WIDE, ODD, 'å'];
  const seen = [0, 0, 0, 0];
  return [
    ['group', groupCard(sampleWorkshop(4, language), { ...fresh, group: 3 })],
    ['group-own-wording', groupCard({ ...one, pack: PACKS.at(-1)?.id ?? '' }, fresh)],
    ['group-saved', groupCard(one, { ...full, note: 'x' })],
    ['group-conflict', groupCard(one, { ...full, own: { texts, seen, parts: [0, 1, 2], fault: 'x' } })],
    [
      'group-too-long',
      groupCard(one, { ...full, own: { texts: [WIDE.repeat(10), ODD.repeat(10), 'x', ''], seen, parts: [], fault: 'x' } }),
    ],
    ['group-closed', closedGroupCard(one, full)],
    ['group-closed-empty', closedGroupCard(one, fresh)],
    ['group-late', lateGroupCard(one, fresh, [ODD, ODD, ODD, ODD])],
    ['group-unknown', groupNotice(language)],
  ];
}

function leadViews(language: Language): [string, CardView][] {
  const all = MOST_GROUPS;
  const closed = sampleWorkshop(all, language, { state: 'closed' });
  const measures = Array.from({ length: 20 }, (_, at) => sampleMeasure({ id: `x${at}`, text: 'あ'.repeat(LONGEST_MEASURE) }));
  const everything = held(all, language, { notes: notesOf(all, WIDE), map: sampleMap(), measures, workshop: closed });
  return [
    ['workshop-start', startCard(language, { centre: CENTRE, pack: PACKS[0] })],
    ['workshop-start-fault', startCard(language, { centre: CENTRE, pack: PACKS[0], chosen: { groups: 40, language: 'nn', fault: 'x' } })],
    ['workshop', leadCard(held(4, language), language, 'x')],
    ['workshop-full', leadCard(held(all, language, { notes: notesOf(20, 'x'), map: sampleMap(), measures }), language)],
    ['workshop-arrived', leadCard(held(1, language, { notes: notesOf(1, 'x'), map: sampleMap(), cards: new Map([[1, 'a']]) }), language)],
    ['workshop-closed', leadCard(everything, language)],
    ['workshop-close', closeCard(held(1, language), language)],
    ...PACKS[0].categories.map((_, index): [string, CardView] => [
      `workshop-status-${index}`,
      statusCard(held(4, language, { map: sampleMap() }), { language, index, chosen: new Map([[1, 'live']]), notice: 'x' }),
    ]),
    ['workshop-summary', summaryCard(held(3, language, { map: sampleMap(), measures: [sampleMeasure()], notes: notesOf(3, ODD) }))],
    ['workshop-summary-empty', summaryCard(held(1, language))],
    ['workshop-summary-full', summaryCard(everything)],
    ['workshop-doubtful', workshopDoubtfulCard(sampleWorkshop(1, language), language)],
    ['workshop-minutes', minutesCard(language, { name: 'x.csv', text: ODD.repeat(40), most: 12_000 })],
  ];
}

function measureViews(language: Language): [string, CardView][] {
  const directory = { centres: [CENTRE], people: PEOPLE };
  const maps = [sampleMap(), sampleMap({ statuses: {}, date: '2026-05-04', id: 'm0' }), sampleMap({ date: '2025-11-03', pack: 'other' })];
  const base = { kind: 'centre', centre: CENTRE, pack: PACKS[0], directory, now: NOON } as const;
  const none: AtCentre = { ...base, maps: [], measures: [] };
  const measures = Array.from({ length: 40 }, (_, at) => sampleMeasure({ id: `x${at}`, text: ODD.slice(0, LONGEST_MEASURE) }));
  const full: AtCentre = { ...base, maps, measures };
  const seen: SeenMeasure = { measure: sampleMeasure(), centre: CENTRE, leads: true, ownerName: 'Berit Lund', now: NOON };
  const wide: SeenMeasure = { ...seen, measure: sampleMeasure({ text: 'あ'.repeat(LONGEST_MEASURE), guideline: 0 }), ownerName: '' };
  const context = { language, packs: PACKS };
  const filled = { text: WIDE.repeat(3), guideline: 99, owner: 'nobody', due: 'i går' };
  return [
    ['map-none', mapCard(none, { ...context, index: 0 })],
    ['map-first', mapCard({ ...full, maps: maps.slice(0, 1) }, { ...context, index: 0, notice: 'x' })],
    ['map', mapCard(full, { ...context, index: 0 })],
    ['map-earlier', mapCard(full, { ...context, index: 1 })],
    ['measures-none', measuresCard(none, { ...context, notice: 'x' })],
    ['measures', measuresCard(full, { ...context, page: 2 })],
    ['measure', measureCard(seen, { ...context, leads: true, notice: 'x' })],
    ['measure-wide', measureCard(wide, context)],
    ['measure-done', measureCard({ ...seen, measure: sampleMeasure({ state: 'done' }) }, context)],
    ['measure-due', measureCard(seen, { ...context, isAsked: true })],
    ['measure-new', measureForm(none, { language, id: '0' })],
    ['measure-faults', measureForm(full, { language, id: '0', filled, faults: MEASURE_FAULTS })],
    ['measure-date', dateForm(wide, { ...context, due: '2026-11-30', fault: 'x' })],
  ];
}
