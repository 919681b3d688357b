import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isWorkingDay, localDate, ZONE } from '../../src/calendar/norway.ts';
import { addWorkingDays } from '../../src/calendar/working-time.ts';

const HOUR_MS = 3_600_000;
const CLOCK = new Intl.DateTimeFormat('en-GB', {
  timeZone: ZONE,
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  fractionalSecondDigits: 3,
});

/** «14:05:00.000» in Norway, by the platform and not by the library under test. */
function clock(ms: number): string {
  return CLOCK.format(ms);
}

function shown(ms: number): string {
  return `${localDate(ms)} ${clock(ms).slice(0, 5)}`;
}

const SOME_TIME = fc.integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2040, 0, 1) });
const SOME_DAYS = fc.integer({ min: 0, max: 12 });

/** Times here carry their distance to UTC, so that a row can be read without a calculator: +01:00 winter, +02:00 summer. */
type Row = readonly [name: string, start: string, days: number, wanted: string];

function eachRow(rows: readonly Row[]): void {
  for (const [name, start, days, wanted] of rows) {
    it(`${name}: ${start} + ${days} is ${wanted}`, () => assert.equal(shown(addWorkingDays(Date.parse(start), days)), wanted));
  }
}

describe('working days added', () => {
  describe('in a common week', () => {
    eachRow([
      ['the next day at the same time', '2026-11-23T14:05:00+01:00', 1, '2026-11-24 14:05'],
      ['two days on', '2026-11-23T14:05:00+01:00', 2, '2026-11-25 14:05'],
      ['Friday afternoon', '2026-11-27T15:30:00+01:00', 1, '2026-11-30 15:30'],
      ['Friday afternoon, two', '2026-11-27T15:30:00+01:00', 2, '2026-12-01 15:30'],
      ['Thursday, two', '2026-11-26T09:00:00+01:00', 2, '2026-11-30 09:00'],
      ['a week of five', '2026-11-25T09:00:00+01:00', 5, '2026-12-02 09:00'],
      ['at 16:00, still today', '2026-11-27T16:00:00+01:00', 1, '2026-11-30 16:00'],
      ['a millisecond after 16:00', '2026-11-27T16:00:00.001+01:00', 1, '2026-12-01 08:00'],
      ['Friday evening counts from Monday', '2026-11-27T19:00:00+01:00', 1, '2026-12-01 08:00'],
      ['Saturday', '2026-11-28T11:00:00+01:00', 1, '2026-12-01 08:00'],
      ['Sunday, a minute to midnight', '2026-11-29T23:59:00+01:00', 1, '2026-12-01 08:00'],
      ['Monday, as it begins', '2026-11-30T00:00:00+01:00', 1, '2026-12-01 08:00'],
      ['early in the morning', '2026-11-30T06:30:00+01:00', 1, '2026-12-01 08:00'],
      ['at 08:00', '2026-11-30T08:00:00+01:00', 1, '2026-12-01 08:00'],
      ['Tuesday in Norway while it is Monday in London', '2026-12-01T00:30:00+01:00', 1, '2026-12-02 08:00'],
    ]);
  });

  describe('none at all', () => {
    eachRow([
      ['in working hours', '2026-11-23T14:05:00+01:00', 0, '2026-11-23 14:05'],
      ['too early', '2026-11-23T05:00:00+01:00', 0, '2026-11-23 08:00'],
      ['too late', '2026-11-23T17:00:00+01:00', 0, '2026-11-24 08:00'],
      ['on a Saturday', '2026-11-28T12:00:00+01:00', 0, '2026-11-30 08:00'],
    ]);
  });

  describe('over holidays', () => {
    eachRow([
      ['Easter 2026', '2026-04-01T13:00:00+02:00', 1, '2026-04-07 13:00'],
      ['Easter 2026, from Maundy Thursday', '2026-04-02T13:00:00+02:00', 1, '2026-04-08 08:00'],
      ['Easter 2027, with summer time from Easter Day', '2027-03-24T13:00:00+01:00', 1, '2027-03-30 13:00'],
      ['Easter 2028', '2028-04-12T13:00:00+02:00', 2, '2028-04-19 13:00'],
      ['Easter 2029', '2029-03-28T13:00:00+02:00', 1, '2029-04-03 13:00'],
      ['Easter 2030', '2030-04-17T13:00:00+02:00', 1, '2030-04-23 13:00'],
      ['Easter 2031', '2031-04-09T13:00:00+02:00', 1, '2031-04-15 13:00'],
      ['Easter 2032, with summer time from Easter Day', '2032-03-24T13:00:00+01:00', 1, '2032-03-30 13:00'],
      ['1 May on a Friday', '2026-04-30T10:00:00+02:00', 1, '2026-05-04 10:00'],
      ['17 May on a Sunday', '2026-05-15T10:00:00+02:00', 1, '2026-05-18 10:00'],
      ['17 May on a Monday', '2027-05-14T10:00:00+02:00', 1, '2027-05-18 10:00'],
      ['17 May on a Wednesday', '2028-05-16T10:00:00+02:00', 1, '2028-05-18 10:00'],
      ['17 May on a Saturday', '2031-05-16T10:00:00+02:00', 1, '2031-05-19 10:00'],
      ['Ascension Day', '2026-05-13T10:00:00+02:00', 2, '2026-05-18 10:00'],
      ['Whit Monday', '2026-05-22T10:00:00+02:00', 1, '2026-05-26 10:00'],
      ['Christmas on a Friday and Saturday', '2026-12-24T10:00:00+01:00', 1, '2026-12-28 10:00'],
      ['Christmas on a Monday and Tuesday', '2028-12-22T15:00:00+01:00', 1, '2028-12-27 15:00'],
      ['Christmas to New Year in ISO week 53', '2026-12-28T10:00:00+01:00', 4, '2027-01-04 10:00'],
      ['New Year on a Friday', '2026-12-31T15:59:00+01:00', 1, '2027-01-04 15:59'],
      ['a leap day, to it', '2028-02-28T10:00:00+01:00', 1, '2028-02-29 10:00'],
      ['a leap day, over it', '2028-02-28T10:00:00+01:00', 2, '2028-03-01 10:00'],
      ['no leap day', '2027-02-26T10:00:00+01:00', 1, '2027-03-01 10:00'],
    ]);
  });

  describe('over the change of the clock', () => {
    eachRow([
      ['back, from the Friday', '2026-10-23T09:15:00+02:00', 1, '2026-10-26 09:15'],
      ['back, from the first of the two hours', '2026-10-25T02:30:00+02:00', 1, '2026-10-27 08:00'],
      ['back, from the second', '2026-10-25T02:30:00+01:00', 1, '2026-10-27 08:00'],
      ['forward, in Easter', '2027-03-24T09:15:00+01:00', 2, '2027-03-31 09:15'],
      ['forward, a Sunday', '2027-03-28T03:00:00+02:00', 0, '2027-03-30 08:00'],
      ['forward, a common week', '2026-03-27T15:45:00+01:00', 1, '2026-03-30 15:45'],
    ]);

    it('is 73 hours over a weekend in autumn and 71 in spring', () => {
      const autumn = Date.parse('2026-10-23T09:15:00+02:00');
      const spring = Date.parse('2026-03-27T15:45:00+01:00');
      assert.equal(addWorkingDays(autumn, 1) - autumn, 73 * HOUR_MS);
      assert.equal(addWorkingDays(spring, 1) - spring, 71 * HOUR_MS);
    });
  });

  it('end on a working day, from 08:00 to 16:00', () => {
    fc.assert(
      fc.property(SOME_TIME, SOME_DAYS, (start, days) => {
        const end = addWorkingDays(start, days);
        assert.ok(isWorkingDay(localDate(end)), localDate(end));
        assert.ok(clock(end) >= '08:00:00.000' && clock(end) <= '16:00:00.000', clock(end));
      }),
      { numRuns: 500 },
    );
  });

  it('are later than the start, and never before it with none', () => {
    fc.assert(
      fc.property(SOME_TIME, SOME_DAYS, (start, days) => {
        const end = addWorkingDays(start, days);
        assert.ok(days === 0 ? end >= start : end > start);
      }),
      { numRuns: 500 },
    );
  });

  it('end later, the more they are', () => {
    fc.assert(
      fc.property(SOME_TIME, SOME_DAYS, (start, days) => {
        assert.ok(addWorkingDays(start, days) < addWorkingDays(start, days + 1));
      }),
    );
  });

  it('end no earlier for a later start', () => {
    const longer = fc.integer({ min: 0, max: 5 * 24 * HOUR_MS });
    fc.assert(
      fc.property(SOME_TIME, longer, SOME_DAYS, (start, more, days) => {
        assert.ok(addWorkingDays(start, days) <= addWorkingDays(start + more, days));
      }),
    );
  });

  it('come to the same one by one as all at once', () => {
    fc.assert(
      fc.property(SOME_TIME, SOME_DAYS, (start, days) => {
        let end = addWorkingDays(start, 0);
        for (let left = days; left > 0; left--) end = addWorkingDays(end, 1);
        assert.equal(end, addWorkingDays(start, days));
      }),
    );
  });

  it('pass over as many working days as were asked for', () => {
    fc.assert(
      fc.property(SOME_TIME, SOME_DAYS, (start, days) => {
        const last = localDate(addWorkingDays(start, days));
        let passed = 0;
        // Twelve o'clock in UTC is the same date in Norway, all year.
        for (let day = Date.parse(`${localDate(addWorkingDays(start, 0))}T12:00Z`); localDate(day) < last; day += 24 * HOUR_MS) {
          if (isWorkingDay(localDate(day))) passed++;
        }
        assert.equal(passed, days);
      }),
    );
  });

  it('keep the time of day in working hours, over both changes of the clock', () => {
    const days = fc.constantFrom('2026-03-23', '2026-03-27', '2027-03-24', '2026-10-19', '2026-10-23', '2029-10-26');
    const sinceEight = fc.integer({ min: 0, max: 8 * HOUR_MS });
    fc.assert(
      fc.property(days, sinceEight, fc.integer({ min: 1, max: 8 }), (date, ms, count) => {
        const offset = date.includes('-03-') ? '+01:00' : '+02:00';
        const start = Date.parse(`${date}T08:00:00${offset}`) + ms;
        assert.equal(clock(addWorkingDays(start, count)), clock(start));
      }),
      { numRuns: 300 },
    );
  });

  it('refuse what is no number of days and no time', () => {
    const start = Date.parse('2026-11-23T14:05:00+01:00');
    for (const days of [-1, 0.5, 1001, Number.NaN, Number.POSITIVE_INFINITY]) assert.throws(() => addWorkingDays(start, days), RangeError);
    for (const ms of [Number.NaN, Number.POSITIVE_INFINITY, 1e300]) assert.throws(() => addWorkingDays(ms, 1), RangeError);
    assert.ok(addWorkingDays(start, 1000) > start);
  });
});
