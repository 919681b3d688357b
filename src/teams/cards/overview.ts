/** The overview: the months of a centre, or of all, as charts and in words. Every number was made and rounded when its month was published. */
import type { Language } from '../../language/language.ts';
import { textsIn } from '../../language/texts/index.ts';
import type { Seen } from '../../overview/publish.ts';
import type { CardData, CardView } from './card.ts';
import { noticeCard } from './notices.ts';
import { centreParts, monthWords, type OverviewContext, totalParts } from './overview-parts.ts';
import { type Button, button, lines } from './parts.ts';

/** Stands for all centres in a button. */
export const ALL = 'all';
/** The centres somebody can look at. */
export function overviewListCard(seen: Seen, { language }: OverviewContext): CardView {
  const { overview } = textsIn(language);
  const row = (title: string, id: string): CardData => ({
    ...button(language, { title, verb: 'overview.centre', case: id }),
    text: newest(seen, language),
  });
  const rows = [...(seen.isCoordinator ? [row(overview.all, ALL)] : []), ...seen.centres.map((centre) => row(centre.name, centre.id))];
  return {
    template: 'list',
    summary: overview.title,
    data: {
      lang: language,
      title: overview.title,
      paragraphs: lines(overview.lead, seen.tables.length === 0 ? overview.none : undefined),
      groups: [{ title: textsIn(language).overview.button.centres, rows }],
      footer: [],
      buttons: [
        ...(seen.tables.length > 0 ? [button(language, { title: overview.button.file, verb: 'overview.file' })] : []),
        button(language, { title: textsIn(language).reflections.button.open, verb: 'reflect.show', value: 'list' }),
      ],
      links: [],
    },
  };
}

/** One month of one centre, or of all: the newest of the tables that were asked for. */
export function overviewCard(seen: Seen, context: OverviewContext, centreId: string): CardView {
  const { language } = context;
  const { overview } = textsIn(language);
  const [table] = seen.tables;
  const name = centreId === ALL ? overview.all : (seen.centres.find((one) => one.id === centreId)?.name ?? overview.title);
  if (!table)
    return noticeCard(language, {
      title: name,
      paragraphs: [overview.none],
      buttons: [{ title: overview.button.centres, verb: 'overview.show', value: 'list' }],
    });
  const title = overview.centreTitle({ centre: name, month: monthWords(table.month, language) });
  const shown = centreId === ALL ? totalParts(table, context) : centreParts(table, { context, centreId, tables: seen.tables });
  return {
    template: 'result',
    summary: title,
    data: {
      lang: language,
      top: lines(overview.title),
      title,
      guideline: [],
      quotes: [],
      next: [],
      ...shown,
      footer: lines(overview.frozen(table.k), centreId === ALL ? overview.totalHidden : undefined),
      buttons: ways(seen, { language, centreId, month: table.month }).map((spec) => button(language, spec)),
    },
  };
}

function newest({ tables }: Seen, language: Language): string {
  const [table] = tables;
  return table ? monthWords(table.month, language) : textsIn(language).overview.none;
}

function ways({ months, led }: Seen, { language, centreId, month }: { language: Language; centreId: string; month: string }): Button[] {
  const { button: words } = textsIn(language).overview;
  const index = months.indexOf(month);
  const to = (title: string, value: string | undefined): Button[] =>
    value === undefined ? [] : [{ title, verb: 'overview.month', case: centreId, value }];
  return [
    ...to(words.earlier, months[index + 1]),
    ...to(words.later, months[index - 1]),
    { title: words.centres, verb: 'overview.show', value: 'list' },
    ...(led.includes(centreId) ? [{ title: textsIn(language).workshop.row.map, verb: 'map.show', case: centreId } as const] : []),
    { title: words.file, verb: 'overview.file' },
  ];
}
