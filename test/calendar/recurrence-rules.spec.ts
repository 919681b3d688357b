import assert from 'node:assert/strict';
import { datesBetween, isHeldOn, isTimeOfDay, isZone, nextAfter, type Recurrence } from '../../src/calendar/recurrence.ts';

const NO_PAUSES = { holidays: false, july: false, christmas: false };
const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7];

function rule(changes: Partial<Recurrence> = {}): Recurrence {
  const usual = { weekdays: EVERY_DAY, time: '08:00', zone: 'Europe/Oslo', everyWeeks: 1, start: '2026-01-01', end: undefined };
  return { ...usual, pauses: NO_PAUSES, ...changes };
}

describe('a time of day', () => {
  const right = ['00:00', '01:59', '03:00', '08:00', '09:05', '19:59', '20:00', '23:59'];
  for (const text of right) it(`is ${text}`, () => assert.equal(isTimeOfDay(text), true));

  it('is no time at which clocks are changed: nothing from 02:00 to 02:59', () => {
    for (let minute = 0; minute < 60; minute++) assert.equal(isTimeOfDay(`02:${String(minute).padStart(2, '0')}`), false, `02:${minute}`);
  });

  const wrong = [
    ...['', ' ', '8:00', '08.00', '0800', '08:0', '08:000', '24:00', '25:00', '08:60', '-1:00', '08:00:00', ' 08:00', '08:00 ', '08:00\n'],
    ...['08:00Z', '08:00+01:00', 'åtte', '０８:00', '1e:00', '3:14', '99:99', 'T08:00', '08:00\n08:00'],
  ];
  for (const text of wrong) it(`is not ${JSON.stringify(text)}`, () => assert.equal(isTimeOfDay(text), false));
});

describe('a time zone', () => {
  const right = ['Europe/Oslo', 'Arctic/Longyearbyen', 'America/St_Johns', 'Pacific/Apia', 'Asia/Kathmandu', 'America/Argentina/Ushuaia'];
  for (const name of right) it(`is ${name}`, () => assert.equal(isZone(name), true));

  const wrong = [
    '',
    ' ',
    '/',
    'Oslo',
    'Europe',
    'Europe/',
    'Europe/Olso',
    'Europe/Oslo ',
    '+01:00',
    '01:00',
    'CET',
    'W. Europe Standard Time',
    '../Oslo',
  ];
  for (const name of wrong) it(`is not ${JSON.stringify(name)}`, () => assert.equal(isZone(name), false));
});

describe('every so many weeks', () => {
  const rows: readonly (readonly [string, Partial<Recurrence>, string, readonly string[]])[] = [
    [
      'every other Monday over week 53 and new year',
      { weekdays: [1], everyWeeks: 2, start: '2026-12-07' },
      '2027-02-01',
      ['2026-12-07', '2026-12-21', '2027-01-04', '2027-01-18', '2027-02-01'],
    ],
    [
      'every other Monday that falls on week 53 itself',
      { weekdays: [1], everyWeeks: 2, start: '2026-12-14' },
      '2027-01-25',
      ['2026-12-14', '2026-12-28', '2027-01-11', '2027-01-25'],
    ],
    [
      'every third week over new year',
      { weekdays: [4, 7], everyWeeks: 3, start: '2026-12-10' },
      '2027-01-31',
      ['2026-12-10', '2026-12-13', '2026-12-31', '2027-01-03', '2027-01-21', '2027-01-24'],
    ],
    [
      'counted from the week of the first date, also where that is a Sunday',
      { weekdays: [1, 7], everyWeeks: 2, start: '2026-11-29' },
      '2026-12-31',
      ['2026-11-29', '2026-12-07', '2026-12-13', '2026-12-21', '2026-12-27'],
    ],
    [
      'where the first date is on none of the weekdays',
      { weekdays: [2], everyWeeks: 2, start: '2026-11-25' },
      '2026-12-31',
      ['2026-12-08', '2026-12-22'],
    ],
    [
      'every fourth week over the leap day',
      { weekdays: [2], everyWeeks: 4, start: '2028-02-01' },
      '2028-04-01',
      ['2028-02-01', '2028-02-29', '2028-03-28'],
    ],
    ['once in 52 weeks', { weekdays: [3], everyWeeks: 52, start: '2026-12-30' }, '2028-12-31', ['2026-12-30', '2027-12-29', '2028-12-27']],
    ['over both changes of the clock', { weekdays: [7], everyWeeks: 22, start: '2026-10-25' }, '2027-04-30', ['2026-10-25', '2027-03-28']],
  ];
  for (const [name, changes, to, wanted] of rows)
    it(`is ${name}`, () => assert.deepEqual(datesBetween(rule(changes), '2000-01-01', to), wanted));

  it('counts from the first date wherever the look begins', () => {
    const one = rule({ weekdays: [1], everyWeeks: 2, start: '2026-12-07' });
    assert.deepEqual(datesBetween(one, '2026-12-29', '2027-01-20'), ['2027-01-04', '2027-01-18']);
    assert.equal(nextAfter(one, Date.parse('2026-12-29T00:00:00Z'))?.date, '2027-01-04');
  });
});

describe('a pause', () => {
  /** Weekdays, and by which of the three it is left out. */
  const rows: readonly (readonly [string, string, keyof Recurrence['pauses']])[] = [
    ['Maundy Thursday', '2027-03-25', 'holidays'],
    ['Good Friday', '2027-03-26', 'holidays'],
    ['Easter Monday', '2027-03-29', 'holidays'],
    ['1 May', '2026-05-01', 'holidays'],
    ['17 May', '2027-05-17', 'holidays'],
    ['Ascension Day', '2027-05-06', 'holidays'],
    ['Whit Monday', '2026-05-25', 'holidays'],
    ['1 July', '2026-07-01', 'july'],
    ['31 July', '2026-07-31', 'july'],
    ['22 December', '2026-12-22', 'christmas'],
    ['31 December', '2026-12-31', 'christmas'],
    ['2 January', '2029-01-02', 'christmas'],
  ];
  for (const [name, date, pause] of rows) {
    it(`for ${pause}, and no other, leaves out ${name}`, () => {
      assert.equal(isHeldOn(rule(), date), true);
      assert.equal(isHeldOn(rule({ pauses: { ...NO_PAUSES, [pause]: true } }), date), false);
      assert.equal(isHeldOn(rule({ pauses: { holidays: true, july: true, christmas: true, [pause]: false } }), date), true);
    });
  }

  it('for Christmas Day and New Year is in both of two, and either is enough', () => {
    for (const date of ['2026-12-25', '2027-01-01', '2028-12-26']) {
      assert.equal(isHeldOn(rule(), date), true, date);
      assert.equal(isHeldOn(rule({ pauses: { ...NO_PAUSES, holidays: true } }), date), false, date);
      assert.equal(isHeldOn(rule({ pauses: { ...NO_PAUSES, christmas: true } }), date), false, date);
    }
  });

  it('ends where it ends: the days beside it are held', () => {
    const all = rule({ pauses: { holidays: true, july: true, christmas: true } });
    for (const date of ['2026-06-30', '2026-08-01', '2026-12-21', '2027-01-03', '2026-05-18', '2027-03-24', '2027-03-30', '2026-05-04'])
      assert.equal(isHeldOn(all, date), true, date);
  });

  it('for holidays leaves the weekend to the weekdays of the rule: 17 May on a Sunday, Easter Day', () => {
    const sundays = rule({ weekdays: [7], pauses: { ...NO_PAUSES, holidays: true } });
    for (const date of ['2026-05-17', '2027-03-28', '2026-12-27']) assert.equal(isHeldOn(sundays, date), true, date);
    assert.equal(isHeldOn(rule({ weekdays: [6], pauses: { ...NO_PAUSES, holidays: true } }), '2026-12-26'), true);
  });

  it('moves no week: every other week goes on as if nothing had been left out', () => {
    const one = rule({ weekdays: [1], everyWeeks: 2, start: '2027-05-03', pauses: { holidays: true, july: true, christmas: true } });
    assert.deepEqual(datesBetween(one, '2027-01-01', '2027-08-31'), [
      '2027-05-03',
      '2027-05-31',
      '2027-06-14',
      '2027-06-28',
      '2027-08-09',
      '2027-08-23',
    ]);
    assert.equal(nextAfter(one, Date.parse('2027-06-28T12:00:00Z'))?.date, '2027-08-09');
  });

  it('for Christmas is passed over in one step', () => {
    const one = rule({ weekdays: [2, 5], pauses: { ...NO_PAUSES, christmas: true } });
    assert.equal(nextAfter(one, Date.parse('2026-12-18T08:00:00+01:00'))?.date, '2027-01-05');
  });
});
