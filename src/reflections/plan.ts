/** The plan of a team's check-ins: what a leader sets, checked. Pure. */
import { instantOf, isTimeOfDay, isZone, nextAfter, type Recurrence } from '../calendar/recurrence.ts';
import { isDate } from '../calendar/working-time.ts';
import { LANGUAGES, type Language } from '../language/language.ts';
import { LEAST_K, MOST_K } from './numbers.ts';

export const THEMES = ['rotation', 'loop', 'guideline', 'workshop', 'own'] as const;
/**
 * What the rounds are about: the pack's guidelines in turn, what the team's doubts and map point to, one guideline, one of
 * the workshop's three questions in turn, or a question of the leader's own.
 */
export type Theme =
  | { readonly kind: 'rotation' | 'loop' | 'workshop' }
  | { readonly kind: 'guideline'; readonly guideline: number }
  | { readonly kind: 'own'; readonly question: string };

/** What a leader sets. */
export interface PlanSettings {
  readonly rule: Recurrence;
  readonly theme: Theme;
  /** How long people can answer, in hours: one of `WINDOWS`. */
  readonly windowHours: number;
  /** One reminder in the channel before it closes. */
  readonly remind: boolean;
  readonly language: Language;
  /** At least so many answers before anything of them is shown. */
  readonly k: number;
}

export interface Plan extends PlanSettings {
  readonly id: string;
  readonly tenantId: string;
  readonly centreId: string;
  /** The channel. */
  readonly conversationId: string;
  readonly state: 'active' | 'stopped';
  /** Nothing is held before that date (YYYY-MM-DD); it goes on by itself then. */
  readonly pausedUntil: string | undefined;
  /** When the next round is due, milliseconds since 1970; undefined when there is none. */
  readonly nextAt: number | undefined;
  /** Rises with every change; a change on an old version is refused. */
  readonly version: number;
  readonly createdAt: number;
}

/** Four hours, a day, three days, a week. */
export const WINDOWS = [4, 24, 72, 168] as const;
export const LONGEST_QUESTION = 300;
const MOST_WEEKS = 52;

export const PLAN_FAULTS = [
  'weekdays',
  'time',
  'zone',
  'everyWeeks',
  'start',
  'end',
  'never',
  'windowHours',
  'theme',
  'question',
  'language',
  'k',
] as const;
export type PlanFault = (typeof PLAN_FAULTS)[number];

/** Everything that is wrong with the settings, each fault once; empty when a plan can be made of them. */
export function planFaults(settings: PlanSettings, guidelines: readonly number[]): PlanFault[] {
  const { rule, theme, windowHours, language, k } = settings;
  const isRightEnd = rule.end === undefined || (isDate(rule.end) && rule.end >= rule.start);
  const checks: readonly (readonly [PlanFault, boolean])[] = [
    ['weekdays', isListOf(rule.weekdays, 7)],
    ['time', isTimeOfDay(rule.time)],
    ['zone', isZone(rule.zone)],
    ['everyWeeks', isBetween(rule.everyWeeks, 1, MOST_WEEKS)],
    ['start', isDate(rule.start)],
    ['end', isRightEnd],
    ['windowHours', (WINDOWS as readonly number[]).includes(windowHours)],
    ['theme', (THEMES as readonly string[]).includes(theme.kind) && (theme.kind !== 'guideline' || guidelines.includes(theme.guideline))],
    ['question', theme.kind !== 'own' || isBetween(theme.question.trim().length, 1, LONGEST_QUESTION)],
    ['language', (LANGUAGES as readonly string[]).includes(language)],
    ['k', isBetween(k, LEAST_K, MOST_K)],
  ];
  const faults = checks.filter(([, isRight]) => !isRight).map(([fault]) => fault);
  // Only a rule that is right in its parts can be asked whether it is ever held.
  return faults.length > 0 || isEverHeld(rule) ? faults : ['never'];
}

/** When the plan's next round is after `now`, its pause and its state regarded; undefined when there is none. */
export function nextRound(plan: Pick<Plan, 'rule' | 'state' | 'pausedUntil'>, now: number): number | undefined {
  if (plan.state === 'stopped') return undefined;
  const from = plan.pausedUntil === undefined ? now : Math.max(now, justBefore(plan.pausedUntil, plan.rule));
  return nextAfter(plan.rule, from)?.at;
}

function isEverHeld(rule: Recurrence): boolean {
  return nextAfter(rule, justBefore(rule.start, rule)) !== undefined;
}

/** The last millisecond before a date begins in the rule's zone. */
function justBefore(date: string, { zone }: Recurrence): number {
  return instantOf(date, { time: '00:00', zone }) - 1;
}

function isListOf(numbers: readonly number[], most: number): boolean {
  return numbers.length > 0 && new Set(numbers).size === numbers.length && numbers.every((one) => isBetween(one, 1, most));
}

function isBetween(value: number, least: number, most: number): boolean {
  return Number.isInteger(value) && value >= least && value <= most;
}
