import assert from 'node:assert/strict';
import fc from 'fast-check';
import { localDate } from '../../src/calendar/norway.ts';
import { addHours, endOfDate, isDate, showDate, showTime } from '../../src/calendar/working-time.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const SOME_DATE = fc
  .integer({ min: Date.UTC(2000, 0, 1) / DAY_MS, max: Date.UTC(2100, 11, 31) / DAY_MS })
  .map((day) => new Date(day * DAY_MS).toISOString().slice(0, 10));

describe('the end of a date', () => {
  const rows: readonly (readonly [string, string])[] = [
    ['2026-11-23', '2026-11-24T00:00:00+01:00'],
    ['2026-07-05', '2026-07-06T00:00:00+02:00'],
    ['2026-10-24', '2026-10-25T00:00:00+02:00'],
    ['2026-10-25', '2026-10-26T00:00:00+01:00'],
    ['2027-03-27', '2027-03-28T00:00:00+01:00'],
    ['2027-03-28', '2027-03-29T00:00:00+02:00'],
    ['2026-12-31', '2027-01-01T00:00:00+01:00'],
    ['2028-02-28', '2028-02-29T00:00:00+01:00'],
    ['2028-02-29', '2028-03-01T00:00:00+01:00'],
    ['2100-12-31', '2101-01-01T00:00:00+01:00'],
  ];
  for (const [date, wanted] of rows) it(`${date} is ${wanted}`, () => assert.equal(endOfDate(date), Date.parse(wanted)));

  it('parts it from the next', () => {
    fc.assert(
      fc.property(SOME_DATE, (date) => {
        assert.equal(localDate(endOfDate(date) - 1), date);
        assert.notEqual(localDate(endOfDate(date)), date);
      }),
    );
  });

  it('is 25 hours after the one before when the clock goes back, 23 when it goes forward', () => {
    assert.equal(endOfDate('2026-10-25') - endOfDate('2026-10-24'), 25 * HOUR_MS);
    assert.equal(endOfDate('2027-03-28') - endOfDate('2027-03-27'), 23 * HOUR_MS);
  });

  it('is not to be had for what is no date', () => {
    for (const date of ['', '2027-02-29', '2026-00-10']) assert.throws(() => endOfDate(date), RangeError, date);
  });
});

describe('a date', () => {
  const dates = ['2000-01-01', '2000-02-29', '2026-11-23', '2028-02-29', '2026-12-31', '2100-02-28', '2100-12-31'];
  for (const text of dates) it(`is ${text}`, () => assert.equal(isDate(text), true));

  const others = [
    ...['', ' ', 'i morgen', '23.11.2026', '2026/11/23', '20261123', '2026-11', '2026-1-2', '26-11-23', '+002026-11-23'],
    ...['2026-02-29', '2027-02-29', '2100-02-29', '2026-04-31', '2026-11-31', '2026-12-32', '2026-13-01', '2026-00-01', '2026-01-00'],
    ...[
      '1999-12-31',
      '2101-01-01',
      '0026-11-23',
      '2026-11-23T10:00',
      '2026-11-23Z',
      ' 2026-11-23',
      '2026-11-23\n',
      '2026-11-23[u-ca=hebrew]',
    ],
    ...['２０２６-11-23', '2026–11–23', '-2026-11-23'],
  ];
  for (const text of others) it(`is not ${JSON.stringify(text)}`, () => assert.equal(isDate(text), false));

  it('is each day there is, and no day that is not', () => {
    fc.assert(fc.property(SOME_DATE, (date) => assert.equal(isDate(date), true)));
    const part = fc.integer({ min: 0, max: 99 }).map((value) => String(value).padStart(2, '0'));
    fc.assert(
      fc.property(part, part, (month, day) => {
        const text = `2026-${month}-${day}`;
        const at = Date.UTC(2026, Number(month) - 1, Number(day));
        assert.equal(isDate(text), new Date(at).toISOString().slice(0, 10) === text);
      }),
      { numRuns: 1000 },
    );
  });

  it('is never an error, whatever the text', () => {
    fc.assert(fc.property(fc.string(), (text) => typeof isDate(text) === 'boolean'));
  });
});

describe('a date in words', () => {
  const rows: readonly (readonly [string, string, string, string])[] = [
    ['2026-12-07', 'mandag 7. desember 2026', 'måndag 7. desember 2026', 'Monday 7 December 2026'],
    ['2027-01-05', 'tirsdag 5. januar 2027', 'tysdag 5. januar 2027', 'Tuesday 5 January 2027'],
    ['2027-02-10', 'onsdag 10. februar 2027', 'onsdag 10. februar 2027', 'Wednesday 10 February 2027'],
    ['2027-03-11', 'torsdag 11. mars 2027', 'torsdag 11. mars 2027', 'Thursday 11 March 2027'],
    ['2027-04-30', 'fredag 30. april 2027', 'fredag 30. april 2027', 'Friday 30 April 2027'],
    ['2027-05-01', 'lørdag 1. mai 2027', 'laurdag 1. mai 2027', 'Saturday 1 May 2027'],
    ['2027-06-06', 'søndag 6. juni 2027', 'søndag 6. juni 2027', 'Sunday 6 June 2027'],
    ['2027-07-05', 'mandag 5. juli 2027', 'måndag 5. juli 2027', 'Monday 5 July 2027'],
    ['2027-08-03', 'tirsdag 3. august 2027', 'tysdag 3. august 2027', 'Tuesday 3 August 2027'],
    ['2027-09-01', 'onsdag 1. september 2027', 'onsdag 1. september 2027', 'Wednesday 1 September 2027'],
    ['2027-10-07', 'torsdag 7. oktober 2027', 'torsdag 7. oktober 2027', 'Thursday 7 October 2027'],
    ['2027-11-05', 'fredag 5. november 2027', 'fredag 5. november 2027', 'Friday 5 November 2027'],
    ['2028-02-29', 'tirsdag 29. februar 2028', 'tysdag 29. februar 2028', 'Tuesday 29 February 2028'],
  ];
  for (const [date, nb, nn, en] of rows) {
    it(`is «${nb}»`, () => assert.deepEqual([showDate(date, 'nb'), showDate(date, 'nn'), showDate(date, 'en')], [nb, nn, en]));
  }

  it('is what the platform says too, in bokmål and English', () => {
    const style = { timeZone: 'UTC', weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const;
    const platform = { nb: new Intl.DateTimeFormat('nb', style), en: new Intl.DateTimeFormat('en-GB', style) };
    fc.assert(
      fc.property(SOME_DATE, fc.constantFrom('nb' as const, 'en' as const), (date, language) => {
        assert.equal(showDate(date, language), platform[language].format(Date.parse(date)).replace(',', ''));
      }),
    );
  });

  it('is not to be had for what is no date', () => assert.throws(() => showDate('2026-02-29', 'nb'), RangeError));
});

describe('a time in words', () => {
  const rows: readonly (readonly [string, string, string])[] = [
    ['2026-12-07T14:05:00+01:00', '7. des. kl. 14.05', '7 Dec, 14:05'],
    ['2026-12-07T14:05:59.999+01:00', '7. des. kl. 14.05', '7 Dec, 14:05'],
    ['2026-01-31T00:00:00+01:00', '31. jan. kl. 00.00', '31 Jan, 00:00'],
    ['2026-02-01T08:09:00+01:00', '1. feb. kl. 08.09', '1 Feb, 08:09'],
    ['2026-03-01T12:00:00+01:00', '1. mars kl. 12.00', '1 Mar, 12:00'],
    ['2026-04-01T12:00:00+02:00', '1. april kl. 12.00', '1 Apr, 12:00'],
    ['2026-05-01T12:00:00+02:00', '1. mai kl. 12.00', '1 May, 12:00'],
    ['2026-06-01T12:00:00+02:00', '1. juni kl. 12.00', '1 Jun, 12:00'],
    ['2026-07-05T22:30:00Z', '6. juli kl. 00.30', '6 Jul, 00:30'],
    ['2026-08-01T12:00:00+02:00', '1. aug. kl. 12.00', '1 Aug, 12:00'],
    ['2026-09-01T12:00:00+02:00', '1. sep. kl. 12.00', '1 Sep, 12:00'],
    ['2026-10-25T02:30:00+02:00', '25. okt. kl. 02.30', '25 Oct, 02:30'],
    ['2026-10-25T02:30:00+01:00', '25. okt. kl. 02.30', '25 Oct, 02:30'],
    ['2026-11-30T23:30:00Z', '1. des. kl. 00.30', '1 Dec, 00:30'],
    ['2026-11-30T23:59:00+01:00', '30. nov. kl. 23.59', '30 Nov, 23:59'],
    ['2027-03-28T03:00:00+02:00', '28. mars kl. 03.00', '28 Mar, 03:00'],
  ];
  for (const [iso, norwegian, en] of rows) {
    const ms = Date.parse(iso);
    it(`is «${norwegian}» at ${iso}`, () =>
      assert.deepEqual([showTime(ms, 'nb'), showTime(ms, 'nn'), showTime(ms, 'en')], [norwegian, norwegian, en]));
  }
});

describe('hours added', () => {
  it('do not mind nights, weekends and the clock', () => {
    const rows: readonly (readonly [string, number, string])[] = [
      ['2026-11-27T23:30:00+01:00', 1, '2026-11-28T00:30:00+01:00'],
      ['2026-10-25T02:30:00+02:00', 1, '2026-10-25T02:30:00+01:00'],
      ['2027-03-28T01:30:00+01:00', 1, '2027-03-28T03:30:00+02:00'],
      ['2026-11-27T12:00:00+01:00', 0.5, '2026-11-27T12:30:00+01:00'],
      ['2026-11-27T12:00:00+01:00', 0, '2026-11-27T12:00:00+01:00'],
      ['2026-11-27T12:00:00+01:00', -2, '2026-11-27T10:00:00+01:00'],
    ];
    for (const [start, hours, wanted] of rows) assert.equal(addHours(Date.parse(start), hours), Date.parse(wanted), start);
  });

  it('are whole milliseconds', () => assert.equal(addHours(0, 1 / 7), 514_286));
});
