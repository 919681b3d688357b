/** What a workshop arrived at, for its channel: the map, the measures, what the groups want to say; and when cards may be missing. */
import { showDate } from '../../calendar/working-time.ts';
import type { Language } from '../../language/language.ts';
import { textsIn } from '../../language/texts/index.ts';
import type { Measure } from '../../reflections/measures.ts';
import type { Workshop } from '../../reflections/workshop.ts';
import type { Held } from '../../reflections/workshop-held.ts';
import { summariesIn } from '../../reflections/workshop-write.ts';
import type { CardData, CardView } from './card.ts';
import { firstThatFits, fitted, shortened } from './fit.ts';
import { citedIn, EMPTY_MAP, mapChart } from './map.ts';
import { noticeCard } from './notices.ts';
import { button, lines } from './parts.ts';

/** Bytes for the measures and for the summaries where there is room; the card around forty of them and the map take the rest. */
const ROOM_MEASURES = 3_000;
const ROOM_GROUPS = 6_000;
const MOST_MEASURES = 8;
const LONGEST_LABEL = 200;

/** Where a pack has many guidelines the map takes more, and the words are shortened further. */
const SHARES = [1, 0.5, 0.2] as const;
const LEAST_SHARE = 0.05;

/** The summary. */
export function summaryCard(held: Held): CardView {
  return firstThatFits(() => summaryWithin(held, LEAST_SHARE), ...SHARES.map((share) => () => summaryWithin(held, share)));
}

function summaryWithin(held: Held, share: number): CardView {
  const { workshop, map, pack } = held;
  const { language } = workshop;
  const { summary: words, map: mapWords } = textsIn(language).workshop;
  const groups = groupSection(held, language, share);
  return {
    template: 'map',
    summary: words.title,
    data: {
      ...EMPTY_MAP,
      lang: language,
      title: words.title,
      paragraphs: lines(words.lead(showDate(workshop.date, language)), map ? undefined : words.noMap),
      charts: map ? [mapChart(map, pack, language)] : [],
      sections: [measureSection(held, language, share), groups.section],
      footer: lines(groups.isCut ? words.cut : undefined, map ? mapWords.footer : undefined),
      buttons: [button(language, { title: textsIn(language).button.guidelines, verb: 'guidelines.list' })],
    },
  };
}

/** Guideline, who sees to it, by when: what stands above the words of a measure. */
export function measureLabels(
  measure: Measure,
  { language, packs, ownerName }: { language: Language; packs: Parameters<typeof citedIn>[0]; ownerName: string },
): CardData[] {
  const parts = [citedIn(packs, measure, language), measureFacts(measure, ownerName, language)].filter((part) => part !== '');
  return lines(shortened(parts.join(' · '), 2 * LONGEST_LABEL));
}

/** Who sees to it, and by when. */
export function measureFacts(measure: Measure, ownerName: string, language: Language): string {
  const { measure: words } = textsIn(language).workshop;
  const owner = ownerName === '' ? words.noOwner : words.owner(ownerName);
  return `${owner} · ${measure.state === 'done' ? words.isDone : words.due(showDate(measure.due, language))}`;
}

/** The minutes as they are, for clients that take no files; the end of long ones is left out. */
export function minutesCard(language: Language, { name, text, most }: { name: string; text: string; most: number }): CardView {
  const { minutes, button: words } = textsIn(language).workshop;
  const shown = shortened(text, most);
  return {
    template: 'map',
    summary: minutes.shown,
    data: {
      ...EMPTY_MAP,
      lang: language,
      title: minutes.shown,
      paragraphs: lines(shown === text ? undefined : minutes.cut),
      sections: [{ title: name, rows: [{ labels: [], text: shown }] }],
      buttons: [button(language, { title: words.back, verb: 'reflect.show' })],
    },
  };
}

/** For a leader: cards may not have reached the channel. */
export function workshopDoubtfulCard(workshop: Workshop, language: Language): CardView {
  const { doubtful, button: words } = textsIn(language).workshop;
  return noticeCard(language, {
    title: doubtful.title,
    paragraphs: [doubtful.text],
    buttons: [
      { title: words.open, verb: 'workshop.show', case: workshop.id, value: 'workshop' },
      { title: words.repost, verb: 'workshop.repost', case: workshop.id },
    ],
  });
}

function measureSection({ measures, pack, names }: Held, language: Language, share: number): CardData {
  const { summary: words } = textsIn(language).workshop;
  const listed = measures.slice(0, MOST_MEASURES);
  const texts = fitted(
    listed.map((one) => one.text),
    ROOM_MEASURES * share,
  );
  const rows = listed.map((one, at) => ({
    labels: measureLabels(one, { language, packs: [pack], ownerName: one.owner === undefined ? '' : (names.get(one.owner) ?? '') }),
    text: texts[at] ?? '',
  }));
  const more = measures.length - listed.length;
  const rest = more > 0 ? [{ labels: [], text: words.more(more) }] : [];
  return { title: words.measures, rows: rows.length === 0 ? [{ labels: [], text: words.noMeasures }] : [...rows, ...rest] };
}

function groupSection({ notes }: Held, language: Language, share: number): { section: CardData; isCut: boolean } {
  const { summary: words, group } = textsIn(language).workshop;
  const written = summariesIn(notes);
  const texts = fitted(
    written.map((one) => one.text),
    ROOM_GROUPS * share,
  );
  const rows = written.map((one, at) => ({ labels: lines(group.name(one.group)), text: texts[at] ?? '' }));
  return {
    section: { title: words.groups, rows: rows.length === 0 ? [{ labels: [], text: words.noGroups }] : rows },
    isCut: written.some((one, at) => one.text !== texts[at]),
  };
}
