/**
 * «Traff ikke» in numbers: which guideline was shown, which was chosen instead, in which week. No text, no person.
 * Pure; must not know where the counts are kept or shown.
 */

/** One choice: numbers and the pack's set. */
export interface Correction {
  readonly pack: string;
  readonly shown: number;
  readonly chosen: number;
}

/** How often a choice was made in a week. */
export interface CorrectionCount extends Correction {
  /** Weeks since the one that holds 1 January 1970; `weekName` makes it readable. */
  readonly week: number;
  readonly count: number;
}

/** Where the counts live. */
export interface Corrections {
  readonly add: (correction: Correction) => void;
  /** The counts of the weeks that are kept. */
  readonly counts: () => readonly CorrectionCount[];
}

/** Weeks kept: this one and the seven before. */
export const KEPT_WEEKS = 8;

const DAY_MS = 86_400_000;
const DAYS = 7;
/** 1 January 1970 was a Thursday, three days after the Monday its week began with. */
const EPOCH_WEEKDAY = 3;
const OSLO_DAY = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Oslo', year: 'numeric', month: '2-digit', day: '2-digit' });

/** The ISO week (Monday to Sunday) in Norway at a time, as a running number. `atMs` is milliseconds since 1970. */
export function weekInNorway(atMs: number): number {
  const [year = 0, month = 1, day = 1] = OSLO_DAY.format(atMs).split('-').map(Number);
  return Math.floor((Date.UTC(year, month - 1, day) / DAY_MS + EPOCH_WEEKDAY) / DAYS);
}

/** «2026-W47»: the ISO year is the one that holds the week's Thursday. */
export function weekName(week: number): string {
  const thursdayMs = week * DAYS * DAY_MS;
  const year = Number(OSLO_DAY.format(thursdayMs).slice(0, 4));
  const first = weekInNorway(Date.UTC(year, 0, 4));
  return `${year}-W${String(week - first + 1).padStart(2, '0')}`;
}

/** The counts with one correction more, without the weeks that are no longer kept. */
export function withCorrection(counts: readonly CorrectionCount[], correction: Correction, week: number): CorrectionCount[] {
  const { pack, shown, chosen } = correction;
  const isSame = (one: CorrectionCount): boolean => one.week === week && one.pack === pack && one.shown === shown && one.chosen === chosen;
  const before = counts.find(isSame)?.count ?? 0;
  const others = counts.filter((one) => !isSame(one));
  return keptWeeks([...others, { pack, shown, chosen, week, count: before + 1 }], week);
}

/** The counts of the weeks that are kept in a week. A clock that was set back does not make more of them. */
export function keptWeeks(counts: readonly CorrectionCount[], week: number): CorrectionCount[] {
  const latest = counts.reduce((most, one) => Math.max(most, one.week), week);
  return counts.filter((one) => one.week > latest - KEPT_WEEKS);
}
