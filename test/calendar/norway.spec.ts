import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isWorkingDay, localDate, ZONE } from '../../src/calendar/norway.ts';

const DAY_MS = 86_400_000;

function daysAfter(date: string, days: number): string {
  return new Date(Date.parse(date) + days * DAY_MS).toISOString().slice(0, 10);
}

function weekday(date: string): number {
  return new Date(date).getUTCDay();
}

/** Easter Sunday by the anonymous Gregorian rule (Meeus), so that the library has something to be held against. */
function easterSunday(year: number): string {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const sum = h + l - 7 * m + 114;
  return new Date(Date.UTC(year, Math.floor(sum / 31) - 1, (sum % 31) + 1)).toISOString().slice(0, 10);
}

/** The days off that are not a Saturday or Sunday, by the two laws and nothing else. */
function holidaysByLaw(year: number): Set<string> {
  const easter = easterSunday(year);
  const moving = [-3, -2, 1, 39, 50].map((days) => daysAfter(easter, days));
  const fixed = ['01-01', '05-01', '05-17', '12-25', '12-26'].map((day) => `${year}-${day}`);
  return new Set([...moving, ...fixed]);
}

function datesOf(year: number): string[] {
  const days = (Date.UTC(year + 1, 0, 1) - Date.UTC(year, 0, 1)) / DAY_MS;
  return Array.from({ length: days }, (_, index) => daysAfter(`${year}-01-01`, index));
}

function assertByLaw(year: number): void {
  const off = holidaysByLaw(year);
  const wanted = datesOf(year).filter((date) => ![0, 6].includes(weekday(date)) && !off.has(date));
  assert.deepEqual(datesOf(year).filter(isWorkingDay), wanted, `${year}`);
}

describe('the date in Norway', () => {
  const rows: readonly (readonly [string, string, string])[] = [
    ['noon', '2026-11-23T12:00:00Z', '2026-11-23'],
    ['the last millisecond of a winter day', '2026-11-23T22:59:59.999Z', '2026-11-23'],
    ['midnight in winter, an hour before London', '2026-11-23T23:00:00Z', '2026-11-24'],
    ['the last millisecond of a summer day', '2026-07-05T21:59:59.999Z', '2026-07-05'],
    ['midnight in summer, two hours before London', '2026-07-05T22:00:00Z', '2026-07-06'],
    ['the night the clock goes back', '2026-10-24T22:00:00Z', '2026-10-25'],
    ['the night after it', '2026-10-25T22:59:59Z', '2026-10-25'],
    ['New Year', '2026-12-31T23:00:00Z', '2027-01-01'],
    ['a leap day', '2028-02-28T23:00:00Z', '2028-02-29'],
    ['the day after it', '2028-02-29T23:00:00Z', '2028-03-01'],
  ];
  for (const [name, iso, wanted] of rows) it(`is ${wanted} at ${name}`, () => assert.equal(localDate(Date.parse(iso)), wanted));

  it('is what the platform says too, at any time', () => {
    const platform = new Intl.DateTimeFormat('en-CA', { timeZone: ZONE, year: 'numeric', month: '2-digit', day: '2-digit' });
    fc.assert(
      fc.property(fc.integer({ min: Date.UTC(1980, 0, 1), max: Date.UTC(2100, 0, 1) }), (ms) => {
        assert.equal(localDate(ms), platform.format(ms));
      }),
    );
  });

  it('is not to be had for what is no time', () => {
    for (const ms of [Number.NaN, Number.POSITIVE_INFINITY, 1e300]) assert.throws(() => localDate(ms), RangeError);
  });
});

describe('a working day', () => {
  /** Skjærtorsdag, langfredag, 2. påskedag, Kristi himmelfartsdag, 2. pinsedag; from the almanac. */
  const movingDays: Readonly<Record<number, readonly string[]>> = {
    2026: ['04-02', '04-03', '04-06', '05-14', '05-25'],
    2027: ['03-25', '03-26', '03-29', '05-06', '05-17'],
    2028: ['04-13', '04-14', '04-17', '05-25', '06-05'],
    2029: ['03-29', '03-30', '04-02', '05-10', '05-21'],
    2030: ['04-18', '04-19', '04-22', '05-30', '06-10'],
    2031: ['04-10', '04-11', '04-14', '05-22', '06-02'],
    2032: ['03-25', '03-26', '03-29', '05-06', '05-17'],
  };
  for (const [year, days] of Object.entries(movingDays)) {
    it(`is none of the moving holidays of ${year}`, () => {
      for (const day of days) assert.equal(isWorkingDay(`${year}-${day}`), false, day);
      const [thursday = '', , monday = ''] = days;
      assert.equal(isWorkingDay(daysAfter(`${year}-${thursday}`, -1)), true, 'the Wednesday before Easter');
      assert.equal(isWorkingDay(daysAfter(`${year}-${monday}`, 1)), true, 'the Tuesday after Easter');
    });
  }

  const rows: readonly (readonly [string, string, boolean])[] = [
    ['2026-11-23', 'a Monday', true],
    ['2026-11-27', 'a Friday', true],
    ['2026-11-28', 'a Saturday', false],
    ['2026-11-29', 'a Sunday', false],
    ['2026-01-01', 'New Year, a Thursday', false],
    ['2026-01-02', 'the Friday after it', true],
    ['2026-05-01', '1 May, a Friday', false],
    ['2027-05-01', '1 May, a Saturday', false],
    ['2027-05-03', 'the Monday after 1 May on a Saturday: no day off instead', true],
    ['2026-05-17', '17 May, a Sunday', false],
    ['2026-05-18', 'the Monday after 17 May on a Sunday: no day off instead', true],
    ['2027-05-17', '17 May, a Monday, Whit Monday too', false],
    ['2027-05-18', 'the Tuesday after it', true],
    ['2028-05-17', '17 May, a Wednesday', false],
    ['2029-05-17', '17 May, a Thursday', false],
    ['2030-05-17', '17 May, a Friday', false],
    ['2031-05-17', '17 May, a Saturday', false],
    ['2031-05-19', 'the Monday after 17 May on a Saturday', true],
    ['2026-05-08', 'Liberation Day, which is a flag day only', true],
    ['2026-05-15', 'the Friday between Ascension Day and the weekend', true],
    ['2028-06-23', 'Midsummer Eve, a Friday', true],
    ['2026-07-29', 'Olsok, a flag day', true],
    ['2026-12-24', 'Christmas Eve, a Thursday', true],
    ['2026-12-25', 'Christmas Day, a Friday', false],
    ['2026-12-26', 'Boxing Day, a Saturday', false],
    ['2026-12-28', 'the Monday after, in ISO week 53', true],
    ['2026-12-31', "New Year's Eve, in ISO week 53", true],
    ['2027-01-01', 'New Year, still in ISO week 53', false],
    ['2028-12-25', 'Christmas Day, a Monday', false],
    ['2028-12-26', 'Boxing Day, a Tuesday', false],
    ['2028-12-27', 'the Wednesday after', true],
    ['2028-02-29', 'a leap day, a Tuesday', true],
  ];
  for (const [date, name, wanted] of rows)
    it(`${wanted ? 'is' : 'is not'} ${date}: ${name}`, () => assert.equal(isWorkingDay(date), wanted));

  it('is what the two laws leave, in every year from 1970 to 2100', () => {
    for (let year = 1970; year <= 2100; year++) assertByLaw(year);
  }).timeout(60_000);

  it('does not depend on the time zone of the host', () => {
    const before = process.env.TZ;
    try {
      // Years no other test asks for: what has been looked up once is kept.
      for (const [index, zone] of ['America/Los_Angeles', 'Pacific/Kiritimati', 'UTC'].entries()) {
        process.env.TZ = zone;
        assertByLaw(2150 + index);
      }
    } finally {
      if (before === undefined) delete process.env.TZ;
      else process.env.TZ = before;
    }
  });

  it('is not to be had for what is no date', () => {
    for (const date of ['', 'i dag', '2026-02-29', '2026-13-01', '2026-11-31']) assert.throws(() => isWorkingDay(date), RangeError, date);
  });
});
