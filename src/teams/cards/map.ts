/** The map as a chart, and the same in words: where a team stands with each guideline, and what has changed. */
import { showDate } from '../../calendar/working-time.ts';
import { citation, guidelineOf, type Pack } from '../../guidelines/guideline.ts';
import type { Language } from '../../language/language.ts';
import { textsIn } from '../../language/texts/index.ts';
import { changesSince, type GuidelineMap, levelOf, statusOf } from '../../reflections/map.ts';
import type { AtCentre } from '../../reflections/measures-manage.ts';
import type { CardData, CardView } from './card.ts';
import { type Button, button, lines } from './parts.ts';

/** Everything the template can hold, empty. */
export const EMPTY_MAP: CardData = { top: [], notes: [], faults: [], paragraphs: [], charts: [], sections: [], footer: [] };

/** Dates of the history that are listed. */
const MOST_DATES = 12;
/** More buttons than this some clients do not draw. */
const MOST_BUTTONS = 5;

/** The map of a centre that is the so-manieth from the newest (0). */
export function mapCard(
  at: AtCentre,
  { language, packs, index, notice }: { language: Language; packs: readonly Pack[]; index: number; notice?: string },
): CardView {
  const { map: words, title } = textsIn(language).workshop;
  const { centre, maps } = at;
  const place = Math.min(Math.max(0, index), Math.max(0, maps.length - 1));
  const map = maps[place];
  const pack = packs.find((one) => one.id === map?.pack);
  const isShown = map !== undefined && pack !== undefined;
  return {
    template: 'map',
    summary: words.title(centre.name),
    data: {
      ...EMPTY_MAP,
      lang: language,
      title: words.title(centre.name),
      top: lines(map ? showDate(map.date, language) : title),
      notes: lines(notice),
      paragraphs: isShown ? changeLines(map, maps[place + 1], { pack, language }) : lines(words.none),
      charts: isShown ? [mapChart(map, pack, language)] : [],
      footer: lines(maps.length > 1 ? words.dates(datesOf(maps, language)) : undefined, isShown ? words.footer : undefined),
      buttons: buttonsOf(at, place, language).map((one) => button(language, one)),
    },
  };
}

/** The chart: a bar for each guideline, with the same in words as its fallback and below it. */
export function mapChart(map: GuidelineMap, pack: Pack, language: Language): CardData {
  const { map: words, status } = textsIn(language).workshop;
  const rows = pack.guidelines.map((one) =>
    words.row({ guideline: `${one.number} ${one.title[language]}`, status: status.choice[statusOf(map, one.number)] }),
  );
  return {
    title: words.chart,
    points: pack.guidelines.map((one) => ({
      x: `${one.number} ${one.title[language]}`,
      y: String(levelOf(statusOf(map, one.number))),
    })),
    rows: lines(...rows),
    spoken: lines(words.scale, rows.join(' · ')),
  };
}

/** How a guideline is cited, or '' where there is none. */
export function citedIn(
  packs: readonly Pack[],
  { pack: id, guideline: number }: { pack: string; guideline: number },
  language: Language,
): string {
  const pack = packs.find((one) => one.id === id);
  const guideline = pack && guidelineOf(pack, number);
  return pack && guideline ? citation(pack, guideline, language) : '';
}

function changeLines(
  map: GuidelineMap,
  earlier: GuidelineMap | undefined,
  { pack, language }: { pack: Pack; language: Language },
): CardData[] {
  const { map: words, status } = textsIn(language).workshop;
  if (!earlier || earlier.pack !== map.pack) return lines(words.first);
  const date = showDate(earlier.date, language);
  const numbers = pack.guidelines.map((one) => one.number);
  const changes = changesSince(map, earlier, numbers).map(({ number, from, to }) =>
    words.change({
      guideline: citedIn([pack], { pack: pack.id, guideline: number }, language),
      from: status.choice[from],
      to: status.choice[to],
    }),
  );
  return changes.length === 0 ? lines(words.noChange(date)) : lines(`${words.changes(date)}:`, ...changes.map((one) => `- ${one}`));
}

function datesOf(maps: readonly GuidelineMap[], language: Language): string {
  return maps
    .slice(0, MOST_DATES)
    .map((one) => showDate(one.date, language))
    .join(' · ');
}

function buttonsOf({ centre, maps }: AtCentre, place: number, language: Language): Button[] {
  const { button: words } = textsIn(language).workshop;
  const map = maps[place];
  const all: Button[] = [
    ...(place + 1 < maps.length ? [{ title: words.earlier, verb: 'map.show', case: centre.id, value: String(place + 1) } as const] : []),
    ...(place > 0 ? [{ title: words.newest, verb: 'map.show', case: centre.id, value: '0' } as const] : []),
    ...(map ? [{ title: words.minutes, verb: 'workshop.minutes', case: map.workshopId } as const] : []),
    { title: words.measures, verb: 'measure.list', case: centre.id },
    { title: words.open, verb: 'workshop.show', case: centre.id, value: 'centre' },
    { title: words.back, verb: 'reflect.show', value: 'list' },
  ];
  return all.slice(0, MOST_BUTTONS);
}
