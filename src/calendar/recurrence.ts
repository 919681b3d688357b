/**
 * On which dates something is held that comes again, and when that is by the clock. Pure: the time is a parameter.
 * The key of an occurrence is its local date, never its time of day, so that neither summer time nor a changed clock can
 * make two of one.
 */
import { Temporal } from 'temporal-polyfill';
import { isWorkingDay, ZONE } from './norway.ts';

/** What comes again: weekdays in every so-manieth week, within bounds, with the pauses of the Norwegian year. */
export interface Recurrence {
  /** 1 Monday to 7 Sunday. */
  readonly weekdays: readonly number[];
  /** HH:MM by the clock of the zone; see `isTimeOfDay`. */
  readonly time: string;
  /** A time zone of the IANA list. */
  readonly zone: string;
  /** 1 to 52: every week, every other week … counted from the ISO week of `start`. */
  readonly everyWeeks: number;
  /** The first date it can be on, YYYY-MM-DD. */
  readonly start: string;
  /** The last date it can be on, or undefined. */
  readonly end: string | undefined;
  /** Left out on public holidays, in July, and from 22 December to 2 January. */
  readonly pauses: { readonly holidays: boolean; readonly july: boolean; readonly christmas: boolean };
}

const DAYS_A_WEEK = 7;
const JULY = 7;
/** The days between terms in which hardly anybody is at work: this program's own choice. */
const CHRISTMAS_FROM = '12-22';
const CHRISTMAS_TO = '01-02';
/** A look this far ahead (four years) finds the next one even with a year between two and a July in the way. */
const LOOK_AHEAD_DAYS = 1500;

/** Whether it is a time of day, HH:MM, that comes exactly once on every date in Norway: not from 02:00 to 02:59, when clocks are changed. */
export function isTimeOfDay(text: string): boolean {
  return /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(text) && !text.startsWith('02:');
}

/** Whether this machine knows the time zone. */
export function isZone(name: string): boolean {
  try {
    return Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name).timeZoneId.includes('/');
  } catch {
    return false;
  }
}

/** The date in a zone at `ms`, YYYY-MM-DD. RangeError for a zone or time that does not exist. */
export function dateIn(zone: string, ms: number): string {
  return Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(zone).toPlainDate().toString();
}

/** When a date's time of day is, milliseconds since 1970 UTC. Where clocks are changed the earlier of two, and after a gap. */
export function instantOf(date: string, { time, zone }: Pick<Recurrence, 'time' | 'zone'>): number {
  return Temporal.PlainDateTime.from(`${date}T${time}`).toZonedDateTime(zone, { disambiguation: 'compatible' }).epochMilliseconds;
}

/** The date `days` days after (or, below nought, before) another. */
export function addDays(date: string, days: number): string {
  return Temporal.PlainDate.from(date).add({ days }).toString();
}

/** Whether it is held on that date. */
export function isHeldOn(rule: Recurrence, date: string): boolean {
  const day = Temporal.PlainDate.from(date);
  if (date < rule.start || (rule.end !== undefined && date > rule.end)) return false;
  if (!rule.weekdays.includes(day.dayOfWeek)) return false;
  return weeksSince(rule.start, day) % rule.everyWeeks === 0 && !isPaused(rule, date);
}

/** The dates from `from` to `to`, both with them, on which it is held, in order. */
export function datesBetween(rule: Recurrence, from: string, to: string): string[] {
  const dates: string[] = [];
  for (let date = from < rule.start ? rule.start : from; date <= to; date = addDays(date, 1)) {
    if (isHeldOn(rule, date) && isOn(date, instantOf(date, rule), rule)) dates.push(date);
  }
  return dates;
}

/** The next time it is held after `ms`, milliseconds since 1970 UTC, with its date; undefined when there is none in four years. */
export function nextAfter(rule: Recurrence, ms: number): { readonly date: string; readonly at: number } | undefined {
  const today = dateIn(rule.zone, ms);
  const first = today < rule.start ? rule.start : today;
  for (let days = 0; days < LOOK_AHEAD_DAYS; days++) {
    const date = addDays(first, days);
    if (rule.end !== undefined && date > rule.end) return undefined;
    const at = isHeldOn(rule, date) ? instantOf(date, rule) : Number.NEGATIVE_INFINITY;
    if (at > ms && isOn(date, at, rule)) return { date, at };
  }
  return undefined;
}

/** Some zones have left out a whole day to change sides of the date line: nothing is held on it. */
function isOn(date: string, at: number, { zone }: Recurrence): boolean {
  return dateIn(zone, at) === date;
}

/** The month of a date, YYYY-MM: the window in which doubts are counted. */
export function monthOf(ms: number, zone: string = ZONE): string {
  return dateIn(zone, ms).slice(0, 'YYYY-MM'.length);
}

/** Whole ISO weeks from the week of one date to that of another; week 53 counts as any other. */
function weeksSince(start: string, day: Temporal.PlainDate): number {
  const first = Temporal.PlainDate.from(start);
  const monday = first.subtract({ days: first.dayOfWeek - 1 });
  return Math.floor(monday.until(day, { largestUnit: 'days' }).days / DAYS_A_WEEK);
}

function isPaused({ pauses }: Recurrence, date: string): boolean {
  const day = date.slice('YYYY-'.length);
  if (pauses.july && Temporal.PlainDate.from(date).month === JULY) return true;
  if (pauses.christmas && (day >= CHRISTMAS_FROM || day <= CHRISTMAS_TO)) return true;
  return pauses.holidays && isHoliday(date);
}

function isHoliday(date: string): boolean {
  const weekday = Temporal.PlainDate.from(date).dayOfWeek;
  // Weekends are the rule's own matter: only days off on which people otherwise work are left out.
  return weekday <= 5 && !isWorkingDay(date);
}
