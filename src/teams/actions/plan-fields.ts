/** The fields of the form of a plan, read: what is no choice of ours becomes something the check refuses by name. */

import { ZONE } from '../../calendar/norway.ts';
import { dateIn, type Recurrence } from '../../calendar/recurrence.ts';
import { LANGUAGES, type Language } from '../../language/language.ts';
import { LEAST_K } from '../../reflections/numbers.ts';
import type { PlanSettings, Theme } from '../../reflections/plan.ts';
import { PLAN_FIELDS } from '../cards/plan-form.ts';
import { safeText } from '../safe-text.ts';

type Fields = Readonly<Record<string, string>>;

/** What a new plan begins with: Tuesday at nine every other week, the guidelines in turn, a day to answer. */
export function newSettings(now: number, language: Language): PlanSettings {
  return {
    rule: {
      weekdays: [2],
      time: '09:00',
      zone: ZONE,
      everyWeeks: 2,
      start: dateIn(ZONE, now),
      end: undefined,
      pauses: { holidays: true, july: true, christmas: true },
    },
    theme: { kind: 'rotation' },
    windowHours: 24,
    remind: true,
    language,
    k: LEAST_K,
  };
}

/** What was set. A missing or strange value is kept as one that is refused. */
export function settingsIn(fields: Fields): PlanSettings {
  const language = LANGUAGES.find((one) => one === fields[PLAN_FIELDS.language]);
  return {
    rule: ruleIn(fields),
    theme: themeIn(fields),
    windowHours: numberIn(fields[PLAN_FIELDS.window]),
    remind: fields[PLAN_FIELDS.remind] === 'true',
    language: language ?? 'nb',
    k: numberIn(fields[PLAN_FIELDS.k]),
  };
}

function ruleIn(fields: Fields): Recurrence {
  const end = (fields[PLAN_FIELDS.end] ?? '').trim();
  const days = (fields[PLAN_FIELDS.days] ?? '').split(/[,;]/).filter((day) => day !== '');
  return {
    weekdays: [...new Set(days.map(numberIn))],
    time: fields[PLAN_FIELDS.time] ?? '',
    zone: ZONE,
    everyWeeks: numberIn(fields[PLAN_FIELDS.every]),
    start: fields[PLAN_FIELDS.start] ?? '',
    end: end === '' ? undefined : end,
    pauses: {
      holidays: fields[PLAN_FIELDS.holidays] === 'true',
      july: fields[PLAN_FIELDS.july] === 'true',
      christmas: fields[PLAN_FIELDS.christmas] === 'true',
    },
  };
}

function themeIn(fields: Fields): Theme {
  const kind = fields[PLAN_FIELDS.theme];
  if (kind === 'guideline') return { kind, guideline: numberIn(fields[PLAN_FIELDS.guideline]) };
  if (kind === 'own') return { kind, question: safeText(fields[PLAN_FIELDS.own] ?? '') };
  return { kind: kind === 'loop' || kind === 'workshop' ? kind : 'rotation' };
}

function numberIn(text: string | undefined): number {
  return /^\d{1,3}$/.test(text ?? '') ? Number(text) : 0;
}
