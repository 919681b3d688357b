/** The leader's cards of a workshop: start, how far the groups are, the statuses of one category, the end. */
import { showDate } from '../../calendar/working-time.ts';
import { citation, type Pack } from '../../guidelines/guideline.ts';
import { LANGUAGES, type Language } from '../../language/language.ts';
import { textsIn } from '../../language/texts/index.ts';
import type { Centre } from '../../people/people.ts';
import { STATUSES, type Status, statusOf, stepsOf } from '../../reflections/map.ts';
import { groupsWritten, MOST_GROUPS, mayDo } from '../../reflections/workshop.ts';
import { type Held, missingCards } from '../../reflections/workshop-held.ts';
import type { CardData, CardView } from './card.ts';
import { EMPTY_MAP } from './map.ts';
import { type Button, button, lines } from './parts.ts';
import { LANGUAGE_NAMES } from './plan-form.ts';

/** Ids of the inputs. */
export const WORKSHOP_FIELDS = { groups: 'groups', language: 'cardLanguage' } as const;

/** The input of a guideline's status. */
export function statusField(number: number): string {
  return `s${number}`;
}

/** Everything the template of forms can hold, empty. */
export const EMPTY_FIELDS: CardData = {
  top: [],
  notes: [],
  faults: [],
  paragraphs: [],
  sections: [],
  areas: [],
  selects: [],
  dates: [],
  footer: [],
};

/** What was chosen in the form. */
export interface Chosen {
  readonly groups: number;
  readonly language: Language;
  readonly fault?: string;
}

/** Asks how many groups there are. */
export function startCard(language: Language, { centre, pack, chosen }: { centre: Centre; pack: Pack; chosen?: Chosen }): CardView {
  const { start, button: buttons, group } = textsIn(language).workshop;
  const { groups = pack.categories.length, language: spoken = language, fault } = chosen ?? {};
  const counts = Array.from({ length: MOST_GROUPS }, (_, at) => ({ title: start.groupChoice(at + 1), value: String(at + 1) }));
  const languages = LANGUAGES.map((one) => ({ title: LANGUAGE_NAMES[one], value: one }));
  return {
    template: 'fields',
    summary: start.title(centre.name),
    data: {
      ...EMPTY_FIELDS,
      lang: language,
      title: start.title(centre.name),
      paragraphs: lines(start.lead),
      faults: lines(fault),
      selects: [
        { id: WORKSHOP_FIELDS.groups, label: start.groups, value: String(groups), choices: counts },
        { id: WORKSHOP_FIELDS.language, label: start.language, value: spoken, choices: languages },
      ],
      footer: lines(group.open),
      buttons: [
        button(language, { title: buttons.start, verb: 'workshop.start', case: centre.id }),
        button(language, { title: buttons.map, verb: 'map.show', case: centre.id }),
        button(language, { title: buttons.measures, verb: 'measure.list', case: centre.id }),
        button(language, { title: buttons.back, verb: 'reflect.show', value: 'list' }),
      ],
    },
  };
}

/** How far the workshop is. */
export function leadCard(held: Held, language: Language, notice?: string): CardView {
  const { lead: words } = textsIn(language).workshop;
  const { workshop, centre } = held;
  return {
    template: 'map',
    summary: words.title(centre.name),
    data: {
      ...EMPTY_MAP,
      lang: language,
      top: lines(words.since(showDate(workshop.date, language))),
      title: words.title(centre.name),
      notes: lines(notice),
      paragraphs: lines(...factsOf(held, language)),
      buttons: buttonsOf(held, language).map((one) => button(language, one)),
    },
  };
}

/** Asks before the workshop is closed. */
export function closeCard({ workshop, map }: Held, language: Language): CardView {
  const { lead: words, button: buttons } = textsIn(language).workshop;
  return {
    template: 'map',
    summary: words.closeTitle,
    data: {
      ...EMPTY_MAP,
      lang: language,
      title: words.closeTitle,
      paragraphs: lines(words.closeLead, map ? undefined : words.closeNoMap),
      buttons: [
        button(language, { title: buttons.closeSure, verb: 'workshop.close', case: workshop.id }),
        button(language, { title: buttons.back, verb: 'workshop.show', case: workshop.id, value: 'workshop' }),
      ],
    },
  };
}

/** The statuses of one category of the pack; `chosen` is what somebody has just set and is not stored. */
export function statusCard(
  held: Held,
  { language, index, chosen, notice }: { language: Language; index: number; chosen?: ReadonlyMap<number, Status>; notice?: string },
): CardView {
  const { status: words, button: buttons } = textsIn(language).workshop;
  const { workshop, pack, map } = held;
  const steps = stepsOf(pack);
  const { category, guidelines: own = [] } = steps[index] ?? {};
  const stored = (number: number): Status => (map ? statusOf(map, number) : 'none');
  const choices = STATUSES.map((one) => ({ title: words.choice[one], value: one }));
  const differing = own.filter(({ number }) => chosen && chosen.get(number) !== stored(number));
  return {
    template: 'fields',
    summary: buttons.status,
    data: {
      ...EMPTY_FIELDS,
      lang: language,
      top: lines(words.step({ at: index + 1, of: steps.length })),
      title: category?.title[language] ?? buttons.status,
      faults: lines(
        notice,
        ...(notice === undefined ? [] : differing.map((one) => `${citation(pack, one, language)}: ${words.choice[stored(one.number)]}`)),
      ),
      paragraphs: lines(words.lead),
      selects: own.map((one) => ({
        id: statusField(one.number),
        label: citation(pack, one, language),
        value: chosen?.get(one.number) ?? stored(one.number),
        choices,
      })),
      buttons: [
        button(language, { title: buttons.saveStatus, verb: 'workshop.status', case: workshop.id, value: `${index}.${map?.version ?? 0}` }),
        button(language, { title: buttons.back, verb: 'workshop.show', case: workshop.id, value: 'workshop' }),
      ],
    },
  };
}

function factsOf(held: Held, language: Language): (string | undefined)[] {
  const { lead: words, group } = textsIn(language).workshop;
  const { workshop, notes, map, measures } = held;
  const total = workshop.groups.length;
  const written = groupsWritten(notes);
  const named = (groups: readonly number[]): string => groups.map((one) => group.name(one).toLowerCase()).join(', ');
  const waiting = workshop.groups.map((_, at) => at + 1).filter((one) => !written.includes(one));
  const isOpen = mayDo(workshop, 'write');
  const missing = isOpen ? missingCards(held) : [];
  return [
    isOpen ? undefined : held.cards.has(0) ? words.told : words.closed,
    words.written({ count: written.length, total }),
    isOpen ? (waiting.length === 0 ? words.all : words.waiting(named(waiting))) : undefined,
    missing.length === 0 ? undefined : words.missing(named(missing)),
    isOpen ? (map ? words.map : words.noMap) : undefined,
    words.measures(measures.length),
  ];
}

function buttonsOf(held: Held, language: Language): Button[] {
  const { button: words } = textsIn(language).workshop;
  const { workshop, map, centre, cards } = held;
  const own = { case: workshop.id } as const;
  const back: Button = { title: words.back, verb: 'reflect.show', value: 'list' };
  const repost: Button = { title: words.repost, verb: 'workshop.repost', ...own };
  const toMap: Button[] = map ? [{ title: words.map, verb: 'map.show', case: centre.id, value: '0' }] : [];
  const measures: Button = { title: words.measures, verb: 'measure.list', case: centre.id };
  const reload: Button = { title: words.reload, verb: 'workshop.show', ...own, value: 'workshop' };
  if (!mayDo(workshop, 'write'))
    return [{ title: words.minutes, verb: 'workshop.minutes', ...own }, ...toMap, measures, ...(cards.has(0) ? [] : [repost]), back];
  return [
    { title: words.status, verb: 'workshop.statusOpen', ...own, value: '0' },
    { title: words.newMeasure, verb: 'measure.new', case: centre.id },
    { title: words.close, verb: 'workshop.closeOpen', ...own },
    reload,
    ...(missingCards(held).length > 0 ? [repost] : [...toMap, back].slice(0, 1)),
  ];
}
