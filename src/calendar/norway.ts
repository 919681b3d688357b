/**
 * The calendar of Norway: which date it is there, and which days people work.
 * Pure: the time is a parameter. The holidays of a year never change, so they are looked up once and kept.
 */
import Holidays from 'date-holidays';
import { Temporal } from 'temporal-polyfill';

/** Norway's time zone; Svalbard and Jan Mayen keep the same time. */
export const ZONE = 'Europe/Oslo';

const FRIDAY = 5;
const DATE_LENGTH = 'YYYY-MM-DD'.length;
const HOLIDAYS = new Holidays('NO');
/** Filled by year as they are asked for: the library takes some ten milliseconds for one. */
const HOLIDAYS_BY_YEAR = new Map<number, ReadonlySet<string>>();

/** The clock and the calendar in Norway at `ms` (milliseconds since 1970 UTC, whole). RangeError if it is no such time. */
export function timeInNorway(ms: number): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(ZONE);
}

/** The date in Norway at `ms` (milliseconds since 1970 UTC, whole), YYYY-MM-DD. RangeError if it is no such time. */
export function localDate(ms: number): string {
  return timeInNorway(ms).toPlainDate().toString();
}

/**
 * Whether people work on a date (YYYY-MM-DD): Monday to Friday, and no public holiday. Right for 1970 to 2100; RangeError if
 * there is no such date. The holidays are those of the law on holidays and the peace of holidays («lov om helligdager og
 * helligdagsfred», 1995) and of the law on 1 and 17 May («lov om 1. og 17. mai», 1947). Christmas Eve and New Year's Eve are
 * not among them: they are working days.
 */
export function isWorkingDay(date: string): boolean {
  const day = Temporal.PlainDate.from(date);
  return day.dayOfWeek <= FRIDAY && !holidaysIn(day.year).has(day.toString());
}

function holidaysIn(year: number): ReadonlySet<string> {
  const known = HOLIDAYS_BY_YEAR.get(year);
  if (known) return known;
  // The list also has flag days, Sundays in Advent and the like; only «public» are days off.
  const days = HOLIDAYS.getHolidays(year).filter((day) => day.type === 'public');
  const dates = new Set(days.map((day) => day.date.slice(0, DATE_LENGTH)));
  HOLIDAYS_BY_YEAR.set(year, dates);
  return dates;
}
