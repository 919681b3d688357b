import assert from 'node:assert/strict';
import fc from 'fast-check';
import { dateIn, datesBetween, instantOf, nextAfter, type Recurrence } from '../../src/calendar/recurrence.ts';

const DAY_MS = 86_400_000;
const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7];
const NO_PAUSES = { holidays: false, july: false, christmas: false };

function dateOf(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

function dayOf(date: string): number {
  return Date.parse(date) / DAY_MS;
}

/** Day 0 was a Thursday, so that the Monday weeks begin on is three days before it. */
function weekOf(date: string): number {
  return Math.floor((dayOf(date) + 3) / 7);
}

/** Easter Days from the almanac: the library under the module is held against it. */
const EASTER: Readonly<Record<string, string>> = { 2026: '2026-04-05', 2027: '2027-03-28', 2028: '2028-04-16', 2029: '2029-04-01' };

function isDayOff(date: string): boolean {
  const easter = dayOf(EASTER[date.slice(0, 4)] ?? '');
  const isMoving = [-3, -2, 1, 39, 50].some((days) => dateOf(easter + days) === date);
  return isMoving || ['01-01', '05-01', '05-17', '12-25', '12-26'].includes(date.slice(5));
}

/** The same rule told in another way. */
function isExpected({ weekdays, everyWeeks, start, end, pauses }: Recurrence, date: string): boolean {
  const weekday = new Date(date).getUTCDay() || 7;
  const isWithin = date >= start && date <= (end ?? '9999-12-31');
  const month = date.slice(5, 7);
  const isChristmas = (month === '12' && date.slice(8) >= '22') || (month === '01' && date.slice(8) <= '02');
  const isOut = (pauses.july && month === '07') || (pauses.christmas && isChristmas) || (pauses.holidays && weekday < 6 && isDayOff(date));
  return isWithin && !isOut && weekdays.includes(weekday) && (weekOf(date) - weekOf(start)) % everyWeeks === 0;
}

/** «2026-10-25 08:00» in a zone, by the platform and not by the library under test. */
function clock(ms: number, timeZone: string): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' }).format(ms);
}

function repeated(rule: Recurrence, after: number, last: string): { date: string; at: number }[] {
  const next = nextAfter(rule, after);
  return next && next.date <= last ? [next, ...repeated(rule, next.at, last)] : [];
}

const FIRST = dayOf('2026-01-01');
const LAST = '2029-12-31';
const SOME_DATE = fc.integer({ min: FIRST, max: dayOf(LAST) }).map(dateOf);
// Zones that change their clocks between 02:00 and 03:00, or not at all.
const SOME_ZONE = fc.constantFrom(
  'Europe/Oslo',
  'America/St_Johns',
  'Pacific/Apia',
  'Asia/Kathmandu',
  'Australia/Sydney',
  'America/New_York',
);
const SOME_TIME = fc
  .tuple(fc.constantFrom('00', '01', '03', '08', '16', '23'), fc.constantFrom('00', '01', '30', '59'))
  .map(([hour, minute]) => `${hour}:${minute}`);
const SOME_RULE: fc.Arbitrary<Recurrence> = fc.record({
  weekdays: fc.subarray(EVERY_DAY, { minLength: 1 }),
  time: SOME_TIME,
  zone: SOME_ZONE,
  everyWeeks: fc.oneof(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 52 })),
  start: SOME_DATE,
  end: fc.option(SOME_DATE, { nil: undefined }),
  pauses: fc.record({ holidays: fc.boolean(), july: fc.boolean(), christmas: fc.boolean() }),
});

describe('any rule', () => {
  it('is held on the dates another telling of it gives', () => {
    fc.assert(
      fc.property(SOME_RULE, SOME_DATE, fc.integer({ min: 0, max: 500 }), (rule, from, days) => {
        const to = dateOf(Math.min(dayOf(from) + days, dayOf(LAST)));
        const all = Array.from({ length: dayOf(to) - dayOf(from) + 1 }, (_, index) => dateOf(dayOf(from) + index));
        assert.deepEqual(
          datesBetween(rule, from, to),
          all.filter((date) => isExpected(rule, date)),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('comes, asked for again and again, on exactly its dates, each later than the last and each at its time by the local clock', () => {
    fc.assert(
      fc.property(SOME_RULE, (rule) => {
        const last = dateOf(Math.min(dayOf(rule.start) + 450, dayOf(LAST)));
        const times = repeated(rule, instantOf(rule.start, { time: '00:00', zone: rule.zone }) - 1, last);
        const dates = times.map((one) => one.date);
        assert.deepEqual(dates, datesBetween(rule, rule.start, last));
        assert.equal(new Set(dates).size, dates.length);
        assert.deepEqual(
          times.map(({ at }) => at),
          [...new Set(times.map(({ at }) => at))].sort((one, other) => one - other),
        );
        for (const { date, at } of times) assert.equal(clock(at, rule.zone), `${date} ${rule.time}`);
      }),
      { numRuns: 120 },
    );
  });

  it('is next at a time that is later than now and with nothing held in between', () => {
    const now = fc.integer({ min: FIRST * DAY_MS, max: dayOf('2027-09-30') * DAY_MS });
    fc.assert(
      fc.property(SOME_RULE, now, (rule, ms) => {
        const next = nextAfter(rule, ms);
        const today = dateIn(rule.zone, ms);
        const last = next?.date ?? dateOf(dayOf(today) + 730);
        const between = datesBetween(rule, today, last).filter((date) => instantOf(date, rule) > ms);
        assert.deepEqual(between, next ? [next.date] : []);
        if (next) assert.ok(next.at > ms && next.at === instantOf(next.date, rule));
      }),
      { numRuns: 300 },
    );
  });
});

describe('a zone that left out a day', () => {
  // Samoa went over the date line: after Thursday 29 December 2011 came Saturday 31 December.
  const one: Recurrence = {
    weekdays: EVERY_DAY,
    time: '08:00',
    zone: 'Pacific/Apia',
    everyWeeks: 1,
    start: '2011-12-28',
    end: '2012-01-02',
    pauses: NO_PAUSES,
  };

  it('has no time on that day, and all on the others', () => {
    const times = repeated(one, Date.parse('2011-12-27T00:00:00Z'), '2012-01-02');
    const wanted = ['2011-12-28', '2011-12-29', '2011-12-31', '2012-01-01', '2012-01-02'];
    assert.deepEqual(
      times.map(({ at }) => clock(at, one.zone)),
      wanted.map((date) => `${date} 08:00`),
    );
  });

  it('gives each time the date it is on', () => {
    for (const { date, at } of repeated(one, Date.parse('2011-12-27T00:00:00Z'), '2012-01-02')) assert.equal(date, dateIn(one.zone, at));
  });
});
