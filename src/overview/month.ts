/**
 * The numbers of a month, for a centre and for all centres: made once when the month is over, then frozen. Every number
 * counts at least k people and is rounded (see reflections/numbers.ts). Pure.
 */
import { LEAST_K, type Shown, safeTotal, shown } from '../reflections/numbers.ts';

/** What is counted at one centre in one month, before anything is hidden. */
export interface CentreCounts {
  readonly centreId: string;
  readonly name: string;
  readonly pack: string;
  /** People who had any doubt answered. */
  readonly people: number;
  /** People by guideline number, and by route: each person once in each. */
  readonly doubts: ReadonlyMap<number, number>;
  readonly routes: ReadonlyMap<string, number>;
  /** Cases sent, the people who sent them, and the hours until each was acted on (undefined: not yet). */
  readonly cases: {
    readonly sent: number;
    readonly senders: number;
    readonly closed: number;
    readonly hours: readonly (number | undefined)[];
  };
  /** Rounds that were closed with their results as everybody could see them. */
  readonly rounds: readonly { readonly people: number | undefined; readonly mean: number | undefined }[];
}

/** The same as it is shown: what is missing is «too few». */
export interface CentreMonth {
  readonly centreId: string;
  readonly name: string;
  readonly pack: string;
  readonly people?: number;
  readonly doubts: Readonly<Record<string, number>>;
  readonly routes: Readonly<Record<string, number>>;
  readonly cases?: { readonly senders: number; readonly closed?: number; readonly medianHours?: number };
  readonly rounds: { readonly held: number; readonly few: number; readonly people?: number; readonly mean?: number };
}

export interface MonthTable {
  /** YYYY-MM. */
  readonly month: string;
  readonly k: number;
  readonly centres: readonly CentreMonth[];
  /** Over all centres; guidelines of different packs are never added up. */
  readonly total: { readonly doubts: Readonly<Record<string, Readonly<Record<string, number>>>> };
}

/** The table of a month. */
export function monthTable(month: string, centres: readonly CentreCounts[], k: number = LEAST_K): MonthTable {
  const packs = [...new Set(centres.map((one) => one.pack))];
  const doubts = packs.map(
    (pack) =>
      [
        pack,
        totals(
          centres.filter((one) => one.pack === pack),
          k,
        ),
      ] as const,
  );
  return {
    month,
    k,
    centres: centres.map((one) => centreMonth(one, k)),
    // No total of people: beside the doubts of the same people it would tell more than either alone.
    total: { doubts: Object.fromEntries(doubts) },
  };
}

function centreMonth(one: CentreCounts, k: number): CentreMonth {
  const { centreId, name, pack } = one;
  const people = shown(one.people, k);
  const cases = casesOf(one, k);
  return {
    centreId,
    name,
    pack,
    ...(people === undefined ? {} : { people }),
    doubts: shownOnly(one.doubts, k),
    routes: shownOnly(one.routes, k),
    ...(cases ? { cases } : {}),
    rounds: roundsOf(one),
  };
}

function totals(centres: readonly CentreCounts[], k: number): Record<string, number> {
  const numbers = [...new Set(centres.flatMap((one) => [...one.doubts.keys()]))].sort((one, other) => one - other);
  return Object.fromEntries(
    numbers.flatMap((number) => {
      const total = safeTotal(
        centres.map((one) => one.doubts.get(number) ?? 0),
        k,
      );
      return total === undefined ? [] : [[String(number), total]];
    }),
  );
}

function shownOnly<Key>(counts: ReadonlyMap<Key, number>, k: number): Record<string, number> {
  return Object.fromEntries(
    [...counts].flatMap(([key, people]) => {
      const count = shown(people, k);
      return count === undefined ? [] : [[String(key), count]];
    }),
  );
}

/** Times and ends of cases are shown where at least k people sent them. */
function casesOf({ cases }: CentreCounts, k: number): CentreMonth['cases'] {
  const senders = shown(cases.senders, k);
  if (senders === undefined) return undefined;
  const closed: Shown = shown(cases.closed, k);
  const hours = cases.hours.filter((one) => one !== undefined).sort((one, other) => one - other);
  const median = hours[Math.floor((hours.length - 1) / 2)];
  return {
    senders,
    ...(closed === undefined ? {} : { closed }),
    ...(hours.length >= k && median !== undefined ? { medianHours: Math.max(1, Math.round(median)) } : {}),
  };
}

/** Made of numbers that have been shown already. */
function roundsOf({ rounds }: CentreCounts): CentreMonth['rounds'] {
  const seen = rounds.flatMap(({ people }) => (people === undefined ? [] : [people]));
  const means = rounds.flatMap(({ mean }) => (mean === undefined ? [] : [mean]));
  const mean = means.reduce((sum, one) => sum + one, 0) / means.length;
  return {
    held: rounds.length,
    few: rounds.length - seen.length,
    ...(seen.length > 0 ? { people: Math.min(...seen) } : {}),
    ...(means.length > 0 ? { mean: Math.round(mean * 2) / 2 } : {}),
  };
}
