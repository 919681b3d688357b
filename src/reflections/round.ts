/** One round of reflection: a question put to a channel, open for a while, closed with a result. Data and plain questions. */
import type { Language } from '../language/language.ts';
import type { Band } from './numbers.ts';

/**
 * `due`: its card has not been seen to reach the channel; `open`: it can be answered; `closed`: with its result; `missed`:
 * Drøft was down for too long; `failed`: it is over and the card never arrived.
 */
export type RoundState = 'due' | 'open' | 'closed' | 'missed' | 'failed';

/** Why a question was chosen: shown on the card. */
export type Reason = 'turn' | 'doubts' | 'map' | 'longAgo' | 'chosen' | 'own' | 'workshop';

/** What is asked. */
export interface Question {
  readonly pack: string;
  /** 0 for a question that is about no guideline. */
  readonly guideline: number;
  /** Which of the guideline's questions, or of the workshop's three. */
  readonly index: number;
  readonly reason: Reason;
  /** The leader's own words, else ''. */
  readonly own: string;
}

export interface Round {
  readonly id: string;
  readonly tenantId: string;
  readonly planId: string;
  readonly centreId: string;
  readonly conversationId: string;
  /** The local date it belongs to, YYYY-MM-DD: one round for a plan and date. */
  readonly date: string;
  readonly at: number;
  readonly closesAt: number;
  /** When the one reminder goes out, or undefined. */
  readonly remindAt: number | undefined;
  readonly question: Question;
  readonly language: Language;
  readonly k: number;
  readonly state: RoundState;
  /** The card in the channel, once Teams named it. */
  readonly activityId: string | undefined;
  readonly result: Result | undefined;
}

/** What somebody answered. */
export interface Answer {
  /** 1 «not at all» to 5 «fully»: how well do we live this? */
  readonly rating: number;
  readonly text: string;
  /** Whether the text may be shown to the team, without a name. */
  readonly share: boolean;
}

/** What is shown when a round is closed. Every number counts at least k people and is rounded down to a multiple of k. */
export interface Result {
  /** At least so many answered; undefined: too few, and nothing else is shown. */
  readonly people: number | undefined;
  /** To the nearest half, 1.5 to 4.5. */
  readonly mean: number | undefined;
  /** How the ratings are spread; empty where bands of k people cannot be made. */
  readonly bands: readonly Band[];
  /** Texts their writers allowed, masked, in no order. */
  readonly texts: readonly string[];
}

export const RATINGS = [1, 2, 3, 4, 5] as const;
export const LONGEST_ANSWER = 600;

/** Whether people can answer now. A card whose sending is uncertain has arrived where somebody answers on it. */
export function isAnswerable(round: Round, now: number): boolean {
  return (round.state === 'open' || round.state === 'due') && now < round.closesAt;
}
