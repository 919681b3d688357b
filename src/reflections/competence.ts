/** One round of competence self-evaluation: what is stored of it, and what may be shown when it closes. Pure. */
import type { Pack } from '../guidelines/guideline.ts';
import { LANGUAGES, type Language } from '../language/language.ts';
import type { StatementId } from '../language/texts/competence/competence.ts';
import { LEAST_K, MOST_K, roundedMean, type Shown, shown } from './numbers.ts';
import { WINDOWS } from './plan.ts';
import { RATINGS } from './round.ts';
import { type Statement, statementGroups } from './statements.ts';

/** `due`: its card has not been seen to reach the channel; `open`; `closed`: with its result; `failed`: the card never arrived. */
export type CompetenceState = 'due' | 'open' | 'closed' | 'failed';

export interface CompetenceRound {
  readonly id: string;
  readonly tenantId: string;
  readonly centreId: string;
  readonly conversationId: string;
  readonly pack: string;
  readonly language: Language;
  readonly k: number;
  readonly at: number;
  readonly closesAt: number;
  readonly state: CompetenceState;
  /** The card in the channel, once Teams named it. */
  readonly activityId: string | undefined;
  readonly result: CompetenceResult | undefined;
}

/** What somebody chose: 1 «not yet» to 5 «confident in this»; what is missing was skipped. */
export type Choices = Readonly<Partial<Record<StatementId, number>>>;

/** A statement as the team can see it. */
export interface StatementResult {
  readonly id: StatementId;
  /** At least so many answered it; undefined: too few, and no mean either. */
  readonly people: Shown;
  /** To the nearest half, 1.5 to 4.5. */
  readonly mean: number | undefined;
}

export interface CompetenceResult {
  /** At least so many answered anything; undefined: too few, and nothing else is shown. */
  readonly people: Shown;
  readonly statements: readonly StatementResult[];
}

/** What a leader sets. */
export interface CompetenceSettings {
  readonly windowHours: number;
  readonly k: number;
  readonly language: Language;
}

/** From here on a team is strong in something; below the other it lacks something. */
const STRONG = 4;
const LACKING = 3.5;
const MOST_NAMED = 3;

/** Whether a round can be started with these. */
export function areRight({ windowHours, k, language }: CompetenceSettings): boolean {
  const isK = Number.isInteger(k) && k >= LEAST_K && k <= MOST_K;
  return isK && (WINDOWS as readonly number[]).includes(windowHours) && LANGUAGES.includes(language);
}

/** Whether people can answer now. A card whose sending is uncertain has arrived where somebody answers on it. */
export function isOpenAt({ state, closesAt }: CompetenceRound, now: number): boolean {
  return (state === 'open' || state === 'due') && now < closesAt;
}

/** The result of all answers, one for each person. */
export function competenceResult(answers: readonly Choices[], pack: Pick<Pack, 'id' | 'categories'>, k: number): CompetenceResult {
  const given = answers.filter((one) => Object.keys(one).length > 0);
  const people = shown(given.length, k);
  if (people === undefined) return { people, statements: [] };
  const statements = statementsOf(pack).map(({ id }): StatementResult => {
    const ratings = given.flatMap((one) => one[id] ?? []);
    return { id, people: shown(ratings.length, k), mean: roundedMean(ratings, k) };
  });
  return { people, statements };
}

/** What was chosen before with what is chosen now: a rating takes the place of the one before, 0 takes it away. */
export function merged(before: Choices, chosen: Choices, pack: Pick<Pack, 'id' | 'categories'>): Choices {
  const entries = statementsOf(pack).flatMap(({ id }): [StatementId, number][] => {
    const rating = chosen[id] ?? before[id];
    return rating !== undefined && (RATINGS as readonly number[]).includes(rating) ? [[id, rating]] : [];
  });
  return Object.fromEntries(entries);
}

export interface Standing {
  readonly strong: readonly StatementId[];
  readonly lacking: readonly StatementId[];
}

/** What stands out, the most first, at most three each: of a team's means, or of what one person chose for themselves. */
export function standingOf(values: readonly { readonly id: StatementId; readonly mean: number | undefined }[]): Standing {
  const known = values.flatMap(({ id, mean }) => (mean === undefined ? [] : [{ id, mean }]));
  const by = (sign: 1 | -1) => [...known].sort((one, other) => sign * (one.mean - other.mean));
  const named = (list: readonly { id: StatementId }[]): StatementId[] => list.slice(0, MOST_NAMED).map(({ id }) => id);
  return {
    strong: named(by(-1).filter(({ mean }) => mean >= STRONG)),
    lacking: named(by(1).filter(({ mean }) => mean < LACKING)),
  };
}

/** Every statement of a pack, in the order it is asked. */
export function statementsOf(pack: Pick<Pack, 'id' | 'categories'>): Statement[] {
  return statementGroups(pack).flatMap(({ statements }) => statements);
}
