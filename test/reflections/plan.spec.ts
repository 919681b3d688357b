import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Recurrence } from '../../src/calendar/recurrence.ts';
import { LEAST_K, MOST_K } from '../../src/reflections/numbers.ts';
import {
  LONGEST_QUESTION,
  nextRound,
  PLAN_FAULTS,
  type PlanFault,
  type PlanSettings,
  planFaults,
  type Theme,
  WINDOWS,
} from '../../src/reflections/plan.ts';

const GUIDELINES = [1, 2, 5];
const ALL_PAUSES = { holidays: true, july: true, christmas: true };
const RULE: Recurrence = {
  weekdays: [1, 4],
  time: '08:00',
  zone: 'Europe/Oslo',
  everyWeeks: 1,
  start: '2026-11-23',
  end: undefined,
  pauses: ALL_PAUSES,
};
const RIGHT: PlanSettings = { rule: RULE, theme: { kind: 'rotation' }, windowHours: 24, remind: true, language: 'nb', k: 5 };

function faultsWith(changes: Partial<PlanSettings>): PlanFault[] {
  return planFaults({ ...RIGHT, ...changes }, GUIDELINES);
}

function rule(changes: Partial<Recurrence>): Partial<PlanSettings> {
  return { rule: { ...RULE, ...changes } };
}

function own(question: string): Partial<PlanSettings> {
  return { theme: { kind: 'own', question } };
}

type Row = readonly [string, Partial<PlanSettings>];

describe('the settings of a plan', () => {
  const right: readonly Row[] = [
    ['as they are', {}],
    ['with every weekday', rule({ weekdays: [7, 6, 5, 4, 3, 2, 1] })],
    ['with the last date the first', rule({ end: '2026-11-23' })],
    ['every 52 weeks', rule({ everyWeeks: 52 })],
    ['in another zone', rule({ zone: 'America/St_Johns' })],
    ['from a leap day', rule({ start: '2028-02-29' })],
    ...WINDOWS.map((windowHours): Row => [`open for ${windowHours} hours`, { windowHours }]),
    ...(['rotation', 'loop', 'workshop'] as const).map((kind): Row => [`about the ${kind}`, { theme: { kind } }]),
    ['about one guideline', { theme: { kind: 'guideline', guideline: 5 } }],
    ['with a question of one letter', own('?')],
    ['with a question as long as can be, spaces around it', own(` ${'x'.repeat(LONGEST_QUESTION)} `)],
    ...(['nb', 'nn', 'en'] as const).map((language): Row => [`in ${language}`, { language }]),
    ['with the least k', { k: LEAST_K }],
    ['with the greatest k', { k: MOST_K }],
  ];
  for (const [name, changes] of right) it(`are right ${name}`, () => assert.deepEqual(faultsWith(changes), []));

  const wrong: Readonly<Record<PlanFault, readonly Partial<PlanSettings>[]>> = {
    weekdays: [[], [0], [8], [1.5], [1, 1], [Number.NaN], [1, 2, 3, 4, 5, 6, 7, 1]].map((weekdays) => rule({ weekdays })),
    time: ['', '8:00', '24:00', '02:00', '02:30', '02:59', 'morgen'].map((time) => rule({ time })),
    zone: ['', 'Oslo', 'Europe/Olso', '+01:00'].map((zone) => rule({ zone })),
    everyWeeks: [0, -1, 53, 1.5, Number.NaN, Number.POSITIVE_INFINITY].map((everyWeeks) => rule({ everyWeeks })),
    start: ['', '2027-02-29', '23.11.2026', 'i morgen', '1999-12-31'].map((start) => rule({ start })),
    end: ['', '2026-11-22', '2027-02-29', 'aldri'].map((end) => rule({ end })),
    never: [
      rule({ start: '2026-11-24', end: '2026-11-25' }),
      rule({ start: '2027-07-01', end: '2027-07-31' }),
      rule({ weekdays: [2], start: '2026-12-22', end: '2027-01-02' }),
      rule({ weekdays: [1], start: '2027-05-17', end: '2027-05-17' }),
      rule({ weekdays: [1], start: '2026-11-24', end: '2026-12-13', everyWeeks: 3 }),
    ],
    windowHours: [0, 1, 5, 25, 169, -4, Number.NaN].map((windowHours) => ({ windowHours })),
    theme: [
      { theme: { kind: 'guideline', guideline: 3 } },
      { theme: { kind: 'guideline', guideline: 0 } },
      { theme: { kind: 'weather' } as unknown as Theme },
      { theme: { kind: '' } as unknown as Theme },
    ],
    question: [own(''), own(' \n '), own('x'.repeat(LONGEST_QUESTION + 1))],
    language: ['', 'no', 'NB', 'sv'].map((language) => ({ language: language as PlanSettings['language'] })),
    k: [0, 4, MOST_K + 1, 5.5, Number.NaN, -5].map((k) => ({ k })),
  };
  for (const fault of PLAN_FAULTS)
    it(`are wrong in ${fault}, and in nothing else, in ${wrong[fault].length} ways`, () => {
      assert.ok(wrong[fault].length > 0);
      for (const changes of wrong[fault]) assert.deepEqual(faultsWith(changes), [fault], JSON.stringify(changes));
    });

  it('are told every fault they have at once, each once and in the same order', () => {
    const broken = { weekdays: [], time: '02:00', zone: 'Oslo', everyWeeks: 0, start: 'x', end: 'y', pauses: ALL_PAUSES };
    const settings = { ...RIGHT, rule: broken, windowHours: 1, language: 'sv' as PlanSettings['language'], k: 4 };
    const but = (...left: PlanFault[]): PlanFault[] => PLAN_FAULTS.filter((fault) => ![...left, 'never'].includes(fault));
    assert.deepEqual(planFaults({ ...settings, theme: { kind: 'own', question: '' } }, GUIDELINES), but('theme'));
    assert.deepEqual(planFaults({ ...settings, theme: { kind: 'guideline', guideline: 9 } }, GUIDELINES), but('question'));
  });

  it('are told any faults of theirs together', () => {
    const some = fc.subarray(PLAN_FAULTS.filter((fault) => !['never', 'start', 'end', 'question'].includes(fault)));
    fc.assert(
      fc.property(some, fc.nat(), (faults, chance) => {
        const changes = faults.map((fault) => wrong[fault][chance % wrong[fault].length] ?? {});
        const rules = changes.flatMap((one, index) =>
          one.rule ? [{ [faults[index] ?? '']: one.rule[faults[index] as keyof Recurrence] }] : [],
        );
        const settings: PlanSettings = { ...Object.assign({}, RIGHT, ...changes), rule: Object.assign({}, RULE, ...rules) };
        assert.deepEqual(planFaults(settings, GUIDELINES), faults);
      }),
    );
  });
});

describe('the next round of a plan', () => {
  const NOW = Date.parse('2026-11-24T12:00:00+01:00');
  const next = (changes: Partial<Parameters<typeof nextRound>[0]>, now: number = NOW): string | undefined => {
    const at = nextRound({ rule: RULE, state: 'active', pausedUntil: undefined, ...changes }, now);
    return at === undefined ? undefined : new Date(at).toISOString();
  };
  const thursday = '2026-11-26T07:00:00.000Z';

  it('is the next time of its rule', () => {
    assert.equal(next({}), thursday);
    assert.equal(next({}, Date.parse(thursday) - 1), thursday);
    assert.equal(next({}, Date.parse(thursday)), '2026-11-30T07:00:00.000Z');
  });

  it('is none when it is stopped, paused or not', () => {
    assert.equal(next({ state: 'stopped' }), undefined);
    assert.equal(next({ state: 'stopped', pausedUntil: '2026-12-01' }), undefined);
  });

  it('is on the day a pause ends, or the first after it', () => {
    assert.equal(next({ pausedUntil: '2026-12-03' }), '2026-12-03T07:00:00.000Z');
    assert.equal(next({ pausedUntil: '2026-12-04' }), '2026-12-07T07:00:00.000Z');
    const midnight = { rule: { ...RULE, time: '00:00' }, pausedUntil: '2026-12-03' };
    assert.equal(next(midnight), '2026-12-02T23:00:00.000Z');
  });

  it('has its pause by the clock of its own zone', () => {
    const zone = 'America/St_Johns';
    assert.equal(next({ rule: { ...RULE, zone, time: '00:00' }, pausedUntil: '2026-12-03' }), '2026-12-03T03:30:00.000Z');
  });

  it('regards no pause that is over', () => {
    for (const pausedUntil of ['2026-11-24', '2026-11-23', '2020-01-01']) assert.equal(next({ pausedUntil }), thursday);
  });

  it('is none after the last date, also where the pause lasts that long', () => {
    const rule = { ...RULE, end: '2026-11-26' };
    assert.equal(next({ rule }), thursday);
    assert.equal(next({ rule }, Date.parse(thursday)), undefined);
    assert.equal(next({ rule, pausedUntil: '2026-11-26' }), thursday);
    assert.equal(next({ rule, pausedUntil: '2026-11-27' }), undefined);
  });

  it('leaves out the pauses of the year on top of its own', () => {
    assert.equal(next({ pausedUntil: '2026-12-20' }), '2026-12-21T07:00:00.000Z');
    assert.equal(next({ pausedUntil: '2026-12-22' }), '2027-01-04T07:00:00.000Z');
  });
});
