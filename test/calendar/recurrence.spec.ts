import assert from 'node:assert/strict';
import { addDays, dateIn, datesBetween, instantOf, isHeldOn, monthOf, nextAfter, type Recurrence } from '../../src/calendar/recurrence.ts';

const OSLO = 'Europe/Oslo';
const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7];
const NO_PAUSES = { holidays: false, july: false, christmas: false };

/** Every day at eight in Oslo from the first Monday of 2026, but for what is changed. */
function rule(changes: Partial<Recurrence> = {}): Recurrence {
  const usual = { weekdays: EVERY_DAY, time: '08:00', zone: OSLO, everyWeeks: 1, start: '2026-01-05', end: undefined, pauses: NO_PAUSES };
  return { ...usual, ...changes };
}

/** What nextAfter gives when it is asked again and again, at most so many times. */
function repeated(one: Recurrence, after: string, times: number): string[] {
  const found: string[] = [];
  for (let ms = Date.parse(after); found.length < times; ) {
    const next = nextAfter(one, ms);
    if (!next) break;
    found.push(`${next.date} ${new Date(next.at).toISOString().slice(0, 16)}Z`);
    ms = next.at;
  }
  return found;
}

describe('when something is by the clock', () => {
  const rows: readonly (readonly [string, string, string, string])[] = [
    ['2026-10-24', '08:00', OSLO, '2026-10-24T08:00:00+02:00'],
    ['2026-10-25', '08:00', OSLO, '2026-10-25T08:00:00+01:00'],
    ['2026-10-25', '01:59', OSLO, '2026-10-25T01:59:00+02:00'],
    ['2026-10-25', '03:00', OSLO, '2026-10-25T03:00:00+01:00'],
    ['2027-03-27', '08:00', OSLO, '2027-03-27T08:00:00+01:00'],
    ['2027-03-28', '08:00', OSLO, '2027-03-28T08:00:00+02:00'],
    ['2027-03-28', '01:59', OSLO, '2027-03-28T01:59:00+01:00'],
    ['2027-03-28', '03:00', OSLO, '2027-03-28T03:00:00+02:00'],
    ['2028-02-29', '08:00', OSLO, '2028-02-29T08:00:00+01:00'],
    ['2026-07-01', '08:00', 'America/St_Johns', '2026-07-01T08:00:00-02:30'],
    ['2026-12-01', '08:00', 'America/St_Johns', '2026-12-01T08:00:00-03:30'],
    ['2026-07-01', '08:00', 'Pacific/Apia', '2026-07-01T08:00:00+13:00'],
    ['2026-07-01', '08:00', 'Asia/Kathmandu', '2026-07-01T08:00:00+05:45'],
  ];
  for (const [date, time, zone, wanted] of rows)
    it(`${date} ${time} in ${zone} is ${wanted}`, () => assert.equal(instantOf(date, { time, zone }), Date.parse(wanted)));

  it('is the earlier of two where the clock goes back, and after the gap where it goes forward', () => {
    assert.equal(instantOf('2026-10-25', { time: '02:30', zone: OSLO }), Date.parse('2026-10-25T02:30:00+02:00'));
    assert.equal(instantOf('2027-03-28', { time: '02:30', zone: OSLO }), Date.parse('2027-03-28T03:30:00+02:00'));
    assert.equal(instantOf('2026-09-06', { time: '00:00', zone: 'America/Santiago' }), Date.parse('2026-09-06T01:00:00-03:00'));
  });

  it('has its date and month by the zone, not by London', () => {
    const ms = Date.parse('2026-11-30T23:30:00Z');
    assert.deepEqual(
      [dateIn(OSLO, ms), dateIn('America/St_Johns', ms), dateIn('Pacific/Apia', ms)],
      ['2026-12-01', '2026-11-30', '2026-12-01'],
    );
    assert.deepEqual([monthOf(ms), monthOf(ms, 'America/St_Johns')], ['2026-12', '2026-11']);
  });

  it('goes over leap days and new years when days are added', () => {
    const rows: readonly (readonly [string, number, string])[] = [
      ['2028-02-28', 1, '2028-02-29'],
      ['2027-02-28', 1, '2027-03-01'],
      ['2028-03-01', -1, '2028-02-29'],
      ['2026-12-31', 1, '2027-01-01'],
      ['2026-10-25', 1, '2026-10-26'],
      ['2027-03-28', 0, '2027-03-28'],
    ];
    for (const [date, days, wanted] of rows) assert.equal(addDays(date, days), wanted);
  });
});

describe('what comes again', () => {
  it('stays at eight when the clock goes back', () => {
    assert.deepEqual(repeated(rule(), '2026-10-23T12:00:00Z', 3), [
      '2026-10-24 2026-10-24T06:00Z',
      '2026-10-25 2026-10-25T07:00Z',
      '2026-10-26 2026-10-26T07:00Z',
    ]);
  });

  it('stays at eight when the clock goes forward', () => {
    assert.deepEqual(repeated(rule(), '2027-03-26T12:00:00Z', 3), [
      '2027-03-27 2027-03-27T07:00Z',
      '2027-03-28 2027-03-28T06:00Z',
      '2027-03-29 2027-03-29T06:00Z',
    ]);
  });

  it('is strictly after the time asked about, to the millisecond', () => {
    const at = Date.parse('2026-10-26T08:00:00+01:00');
    assert.deepEqual(nextAfter(rule(), at - 1), { date: '2026-10-26', at });
    assert.equal(nextAfter(rule(), at)?.date, '2026-10-27');
  });

  it('is on the first and on the last date, and on none outside them', () => {
    const one = rule({ start: '2026-11-24', end: '2026-11-26' });
    assert.deepEqual(datesBetween(one, '2026-01-01', '2027-01-01'), ['2026-11-24', '2026-11-25', '2026-11-26']);
    assert.deepEqual(
      repeated(one, '2020-01-01T00:00:00Z', 9).map((text) => text.slice(0, 10)),
      ['2026-11-24', '2026-11-25', '2026-11-26'],
    );
    assert.deepEqual(
      ['2026-11-23', '2026-11-24', '2026-11-26', '2026-11-27'].map((date) => isHeldOn(one, date)),
      [false, true, true, false],
    );
  });

  it('is never where its last date is over, is before the first, or has no right weekday', () => {
    const none: readonly (readonly [Partial<Recurrence>, string])[] = [
      [{ end: '2026-11-26' }, '2026-11-26T08:00:00+01:00'],
      [{ end: '2025-11-26' }, '2020-01-01T00:00:00Z'],
      [{ start: '2026-11-23', end: '2026-11-25', weekdays: [5] }, '2026-01-01T00:00:00Z'],
      [{ weekdays: [] }, '2026-01-01T00:00:00Z'],
      [{ start: '2026-07-01', end: '2026-07-31', pauses: { ...NO_PAUSES, july: true } }, '2026-01-01T00:00:00Z'],
    ];
    for (const [changes, after] of none) assert.equal(nextAfter(rule(changes), Date.parse(after)), undefined, JSON.stringify(changes));
  });

  it('has no dates between two of which the later comes first, and one between a date and itself', () => {
    assert.deepEqual(datesBetween(rule(), '2026-11-24', '2026-11-23'), []);
    assert.deepEqual(datesBetween(rule(), '2026-11-24', '2026-11-24'), ['2026-11-24']);
  });

  it('is found behind a year between two and a July in the way', () => {
    const yearly = { weekdays: [5], everyWeeks: 52, pauses: { ...NO_PAUSES, july: true } };
    const next = (start: string, after: string): string | undefined => nextAfter(rule({ ...yearly, start }), Date.parse(after))?.date;
    assert.equal(next('2024-06-28', '2024-06-28T12:00:00Z'), '2025-06-27');
    // 3 July 2026 and 2 July 2027 are left out.
    assert.equal(next('2026-07-03', '2026-07-01T12:00:00Z'), '2028-06-30');
  });
});
