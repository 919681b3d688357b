import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isWorkingDay, localDate, ZONE } from '../../src/calendar/norway.ts';
import { addWorkingDays, workingTimeBefore } from '../../src/calendar/working-time.ts';

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
const CLOCK = new Intl.DateTimeFormat('en-GB', {
  timeZone: ZONE,
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  fractionalSecondDigits: 3,
});
const SOME_TIME = fc.integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2040, 0, 1) });

function isWorkingTime(ms: number): boolean {
  const clock = CLOCK.format(ms);
  return isWorkingDay(localDate(ms)) && clock >= '08:00:00.000' && clock <= '16:00:00.000';
}

describe('the last working time before', () => {
  const rows: readonly (readonly [string, string, string])[] = [
    ['a time in working hours is that time', '2026-11-24T13:45:00+01:00', '2026-11-24T13:45:00+01:00'],
    ['08:00 is 08:00', '2026-11-24T08:00:00+01:00', '2026-11-24T08:00:00+01:00'],
    ['a millisecond before 08:00 is 16:00 the day before', '2026-11-24T07:59:59.999+01:00', '2026-11-23T16:00:00+01:00'],
    ['16:00 is 16:00', '2026-11-24T16:00:00+01:00', '2026-11-24T16:00:00+01:00'],
    ['a millisecond after 16:00 is 16:00', '2026-11-24T16:00:00.001+01:00', '2026-11-24T16:00:00+01:00'],
    ['late at night is 16:00', '2026-11-24T23:59:59+01:00', '2026-11-24T16:00:00+01:00'],
    ['midnight is 16:00 the day before', '2026-11-25T00:00:00+01:00', '2026-11-24T16:00:00+01:00'],
    ['Saturday is Friday', '2026-11-28T12:00:00+01:00', '2026-11-27T16:00:00+01:00'],
    ['Sunday is Friday', '2026-11-29T12:00:00+01:00', '2026-11-27T16:00:00+01:00'],
    ['early on Monday is Friday', '2026-11-30T07:00:00+01:00', '2026-11-27T16:00:00+01:00'],
    ['Easter Monday 2027 is the Wednesday, before summer time', '2027-03-29T12:00:00+02:00', '2027-03-24T16:00:00+01:00'],
    ['the Sunday the clock goes back is Friday in summer time', '2026-10-25T12:00:00+01:00', '2026-10-23T16:00:00+02:00'],
    ['early on the Monday after it too', '2026-10-26T07:30:00+01:00', '2026-10-23T16:00:00+02:00'],
    ['17 May is the Friday before', '2027-05-17T12:00:00+02:00', '2027-05-14T16:00:00+02:00'],
    ['1 May on a Friday is the Thursday', '2026-05-01T12:00:00+02:00', '2026-04-30T16:00:00+02:00'],
    ['Christmas Day is Christmas Eve', '2026-12-25T12:00:00+01:00', '2026-12-24T16:00:00+01:00'],
    ['New Year is New Year Eve', '2027-01-01T00:00:00+01:00', '2026-12-31T16:00:00+01:00'],
    ['early on 1 March in a leap year is the leap day', '2028-03-01T07:00:00+01:00', '2028-02-29T16:00:00+01:00'],
    ['00:30 in Norway, while it is the day before in London, is the day before', '2026-12-02T00:30:00+01:00', '2026-12-01T16:00:00+01:00'],
  ];
  for (const [name, time, wanted] of rows) it(name, () => assert.equal(workingTimeBefore(Date.parse(time)), Date.parse(wanted)));

  it('any time is in working hours and not after it', () => {
    fc.assert(
      fc.property(SOME_TIME, (ms) => {
        const before = workingTimeBefore(ms);
        assert.ok(before <= ms && isWorkingTime(before), `${ms}`);
      }),
      { numRuns: 500 },
    );
  });

  it('any time leaves no working time out: the very next millisecond is none, nor is any minute up to it', () => {
    fc.assert(
      fc.property(SOME_TIME, (ms) => {
        const before = workingTimeBefore(ms);
        assert.ok(before === ms || !isWorkingTime(before + 1), `${ms}`);
        for (let at = before + MINUTE_MS; at <= ms; at += 31 * MINUTE_MS) assert.equal(isWorkingTime(at), false, `${ms} ${at}`);
      }),
      { numRuns: 150 },
    );
  });

  it('any time that is one already is itself, and what is asked twice is the same', () => {
    fc.assert(
      fc.property(SOME_TIME, (ms) => {
        const before = workingTimeBefore(ms);
        assert.equal(workingTimeBefore(before), before);
        assert.equal(addWorkingDays(before, 0), before);
        assert.ok(ms - before < 7 * DAY_MS);
      }),
    );
  });

  it('is not to be had for what is no time', () => {
    for (const ms of [Number.NaN, Number.POSITIVE_INFINITY, 1e300, 0.5]) assert.throws(() => workingTimeBefore(ms), RangeError, `${ms}`);
  });
});
