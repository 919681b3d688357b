/**
 * Time limits in Norwegian working time, and dates and times as people write them.
 * Pure: the time is a parameter, in milliseconds since 1970 UTC.
 */
import { Temporal } from 'temporal-polyfill';
import type { Language } from '../language/language.ts';
import { isWorkingDay, timeInNorway, ZONE } from './norway.ts';

const HOUR_MS = 3_600_000;
const OPENS = Temporal.PlainTime.from('08:00');
const CLOSES = Temporal.PlainTime.from('16:00');
/** Four years of working days; more than that is a mistake, not a time limit. */
const MOST_DAYS = 1000;

const DATE = /^(20\d\d|2100)-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

interface Words {
  /** From Monday. */
  readonly days: readonly string[];
  /** From January. */
  readonly months: readonly string[];
  readonly shortMonths: readonly string[];
}

const NORWEGIAN_MONTHS = 'januar februar mars april mai juni juli august september oktober november desember'.split(' ');
const SHORT_NORWEGIAN_MONTHS = 'jan. feb. mars april mai juni juli aug. sep. okt. nov. des.'.split(' ');

/** Written by hand: Node's ICU is not sure to know nynorsk. */
const WORDS: Readonly<Record<Language, Words>> = {
  nb: {
    days: 'mandag tirsdag onsdag torsdag fredag lørdag søndag'.split(' '),
    months: NORWEGIAN_MONTHS,
    shortMonths: SHORT_NORWEGIAN_MONTHS,
  },
  nn: {
    days: 'måndag tysdag onsdag torsdag fredag laurdag søndag'.split(' '),
    months: NORWEGIAN_MONTHS,
    shortMonths: SHORT_NORWEGIAN_MONTHS,
  },
  en: {
    days: 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' '),
    months: 'January February March April May June July August September October November December'.split(' '),
    shortMonths: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' '),
  },
};

/**
 * The time `hours` hours after `ms`, by the clock that does not stop at night, nor change in spring and autumn. Both times
 * are milliseconds since 1970 UTC; parts of an hour and less than none will do, the answer is rounded to a millisecond.
 */
export function addHours(ms: number, hours: number): number {
  return ms + Math.round(hours * HOUR_MS);
}

/**
 * The time `days` working days after `ms` (both times milliseconds since 1970 UTC), at the same time of day in Norway, winter
 * or summer. What starts after 16:00 or on a day off counts from 08:00 on the next working day, and what starts before 08:00
 * from 08:00, so that the answer is always on a working day from 08:00 to 16:00. With 0 days it is the start itself, moved to
 * working hours. RangeError unless `days` is a whole number from 0 to 1000 and `ms` a whole number in reach. Which days are
 * working days, and by what law: see `isWorkingDay`. The hours 08 to 16 are this program's own.
 */
export function addWorkingDays(ms: number, days: number): number {
  if (!Number.isInteger(days) || days < 0 || days > MOST_DAYS) throw new RangeError(`working days: 0 to ${MOST_DAYS}, not ${days}`);
  const start = timeInNorway(ms);
  let { date, time } = firstWorkingTime(start.toPlainDate(), start.toPlainTime());
  for (let left = days; left > 0; left--) date = nextWorkingDay(date);
  return date.toPlainDateTime(time).toZonedDateTime(ZONE, { disambiguation: 'compatible' }).epochMilliseconds;
}

/**
 * The last time in working hours (working days 08:00 to 16:00 in Norway) that is not after `ms`; both are milliseconds since
 * 1970 UTC. RangeError unless `ms` is a whole number in reach.
 */
export function workingTimeBefore(ms: number): number {
  const end = timeInNorway(ms);
  const time = end.toPlainTime();
  const isToday = isWorkingDay(end.toPlainDate().toString()) && Temporal.PlainTime.compare(time, OPENS) >= 0;
  if (isToday && Temporal.PlainTime.compare(time, CLOSES) <= 0) return ms;
  const date = isToday ? end.toPlainDate() : workingDayBefore(end.toPlainDate());
  return date.toPlainDateTime(CLOSES).toZonedDateTime(ZONE).epochMilliseconds;
}

/** Midnight (24:00) in Norway that ends a date (YYYY-MM-DD), milliseconds since 1970 UTC. RangeError if there is no such date. */
export function endOfDate(date: string): number {
  return Temporal.PlainDate.from(date).add({ days: 1 }).toZonedDateTime(ZONE).epochMilliseconds;
}

/** Whether a text is a date that exists, written YYYY-MM-DD, in the years 2000 to 2100. */
export function isDate(text: string): boolean {
  const [, year, month, day] = DATE.exec(text) ?? [];
  if (year === undefined) return false;
  return Number(day) <= Temporal.PlainYearMonth.from(`${year}-${month}`).daysInMonth;
}

/** A date (YYYY-MM-DD) in words: «mandag 7. desember 2026», "Monday 7 December 2026". RangeError if there is no such date. */
export function showDate(date: string, language: Language): string {
  const { dayOfWeek, day, month, year } = Temporal.PlainDate.from(date);
  const { days, months } = WORDS[language];
  return `${days[dayOfWeek - 1]} ${day}${language === 'en' ? '' : '.'} ${months[month - 1]} ${year}`;
}

/**
 * The date and time of day in Norway at `ms` (milliseconds since 1970 UTC, whole), without the year: «7. des. kl. 14.05»,
 * "7 Dec, 14:05". RangeError if it is no such time.
 */
export function showTime(ms: number, language: Language): string {
  const { day, month, hour, minute } = timeInNorway(ms);
  const name = WORDS[language].shortMonths[month - 1];
  return language === 'en'
    ? `${day} ${name}, ${twoDigits(hour)}:${twoDigits(minute)}`
    : `${day}. ${name} kl. ${twoDigits(hour)}.${twoDigits(minute)}`;
}

/** The first time in working hours that is not before the start. */
function firstWorkingTime(date: Temporal.PlainDate, time: Temporal.PlainTime): { date: Temporal.PlainDate; time: Temporal.PlainTime } {
  const isTooLate = Temporal.PlainTime.compare(time, CLOSES) > 0;
  if (isTooLate || !isWorkingDay(date.toString())) return { date: nextWorkingDay(date), time: OPENS };
  return { date, time: Temporal.PlainTime.compare(time, OPENS) < 0 ? OPENS : time };
}

function nextWorkingDay(date: Temporal.PlainDate): Temporal.PlainDate {
  const next = date.add({ days: 1 });
  return isWorkingDay(next.toString()) ? next : nextWorkingDay(next);
}

function workingDayBefore(date: Temporal.PlainDate): Temporal.PlainDate {
  const before = date.subtract({ days: 1 });
  return isWorkingDay(before.toString()) ? before : workingDayBefore(before);
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
