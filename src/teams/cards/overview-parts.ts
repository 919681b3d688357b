/** The parts of an overview: what is said of a centre or of all, and the charts. */
import { citation, guidelineOf, type Pack } from '../../guidelines/guideline.ts';
import type { Language } from '../../language/language.ts';
import { textsIn } from '../../language/texts/index.ts';
import type { CentreMonth, MonthTable } from '../../overview/month.ts';
import type { CardData } from './card.ts';
import { lines } from './parts.ts';
import { chart, meanWords } from './result.ts';

const MOST_BARS = 8;
const MOST_MONTHS = 12;

export interface OverviewContext {
  readonly language: Language;
  readonly packs: readonly Pack[];
}

/** «oktober 2026». */
export function monthWords(month: string, language: Language): string {
  const { overview } = textsIn(language);
  const [year = '', number = '1'] = month.split('-');
  return overview.month({ name: overview.months[Number(number) - 1] ?? '', year });
}

export interface CentreParts {
  readonly context: OverviewContext;
  readonly centreId: string;
  readonly tables: readonly MonthTable[];
}

/** One centre's part of a month. */
export function centreParts(table: MonthTable, { context, centreId, tables }: CentreParts): CardData {
  const { language, packs } = context;
  const { overview } = textsIn(language);
  const own = table.centres.find((one) => one.centreId === centreId);
  if (!own) return { facts: lines(overview.noneYet(monthWords(table.month, language))), paragraphs: [], charts: [] };
  const pack = packs.find((one) => one.id === own.pack);
  return {
    facts: lines(own.people === undefined ? overview.peopleFew(table.k) : overview.people(own.people)),
    paragraphs: lines(
      ...noDoubts(own.doubts, table, language),
      ...caseLines(own, table, language),
      ...roundLines(own, language),
      ...routeLines(own, language),
    ),
    charts: [
      ...doubtChart(own.doubts, { pack, language }),
      ...trendChart(
        tables.map((one) => [one.month, one.centres.find((centre) => centre.centreId === centreId)?.people] as const),
        language,
      ),
    ],
  };
}

/** All centres together. */
export function totalParts(table: MonthTable, { language, packs }: OverviewContext): CardData {
  const { doubts } = table.total;
  return {
    facts: [],
    paragraphs: lines(...(Object.values(doubts).every((one) => Object.keys(one).length === 0) ? noDoubts({}, table, language) : [])),
    charts: packs.flatMap((pack) => (doubts[pack.id] ? doubtChart(doubts[pack.id] ?? {}, { pack, language }) : [])),
  };
}

/** Said in words where no guideline has enough people behind it. */
function noDoubts(doubts: Readonly<Record<string, number>>, { k }: MonthTable, language: Language): string[] {
  return Object.keys(doubts).length === 0 ? [textsIn(language).overview.doubtsFew(k)] : [];
}

function caseLines({ cases }: CentreMonth, { k }: MonthTable, language: Language): (string | undefined)[] {
  const { overview } = textsIn(language);
  if (!cases) return [overview.casesFew(k)];
  const { senders, closed, medianHours } = cases;
  return [
    [
      overview.cases(senders),
      closed === undefined ? '' : overview.closed(closed),
      medianHours === undefined ? '' : overview.median(medianHours),
    ]
      .join(' ')
      .trim(),
  ];
}

function roundLines({ rounds }: CentreMonth, language: Language): string[] {
  const { overview } = textsIn(language);
  const { held, few, people, mean } = rounds;
  if (held === 0) return [overview.roundsNone];
  const parts = [
    overview.rounds(held),
    people === undefined ? '' : overview.roundsPeople(people),
    few === 0 ? '' : overview.roundsFew(few),
    mean === undefined ? '' : overview.mean(meanWords(mean, language)),
  ];
  return [parts.filter((part) => part !== '').join(' ')];
}

function routeLines({ routes }: CentreMonth, language: Language): string[] {
  const { overview } = textsIn(language);
  const known = (['leader', 'colleague', 'acute', 'info'] as const).flatMap((route) => {
    const count = routes[route];
    return count === undefined ? [] : [overview.routeRow({ route: overview.route[route], count })];
  });
  return known.length === 0 ? [] : [`${overview.routes}: ${known.join(' · ')}`];
}

function doubtChart(
  doubts: Readonly<Record<string, number>>,
  { pack, language }: { pack: Pack | undefined; language: Language },
): CardData[] {
  const { overview } = textsIn(language);
  const most = Object.entries(doubts)
    .sort(([, one], [, other]) => other - one)
    .slice(0, MOST_BARS);
  if (most.length === 0) return [];
  const points = most.map(([number, count]) => ({ x: number, y: String(count) }));
  const rows = most.map(([number, count]) => {
    const guideline = pack && guidelineOf(pack, Number(number));
    return overview.doubtRow({ guideline: pack && guideline ? citation(pack, guideline, language) : number, count });
  });
  return [chart(overview.doubts, points, rows)];
}

function trendChart(months: readonly (readonly [string, number | undefined])[], language: Language): CardData[] {
  const { overview } = textsIn(language);
  const known = months.flatMap(([month, count]) => (count === undefined ? [] : [{ month, count }])).slice(0, MOST_MONTHS);
  if (known.length < 2) return [];
  const all = known.reverse();
  const points = all.map(({ month, count }) => ({ x: month.slice('20'.length), y: String(count) }));
  return [
    chart(
      overview.trend,
      points,
      all.map(({ month, count }) => overview.trendRow({ month: monthWords(month, language), count })),
    ),
  ];
}
