/** Learning points of closed cases that may become cards for a team: whose they are is not known here. */
import type { Language } from '../language/language.ts';

const DAY = 24 * 60 * 60_000;
/** A learning point waits so long after its case was closed, so that its sender has time to refuse. */
export const WAIT_DAYS = 7;
export const WAIT_MS = WAIT_DAYS * DAY;
/** What was written for a card is kept so long where nobody knows whether it arrived. */
export const KEEP_MS = 7 * DAY;
export const LONGEST_POINT = 1500;

/** A point that may be put before the team of its centre. */
export interface LearningPoint {
  /** Tells nothing about the case; the only id that goes on a card. */
  readonly id: string;
  /** For the store alone. */
  readonly caseId: string;
  readonly pack: string;
  /** The guidelines the case was about; may be empty. */
  readonly guidelines: readonly number[];
  readonly language: Language;
  /** As its writer wrote it. */
  readonly text: string;
}

/** A card for a team, as its leader made it. */
export interface LearningCard {
  readonly id: string;
  readonly tenantId: string;
  readonly centreId: string;
  readonly conversationId: string;
  readonly pack: string;
  /** 0 for none. */
  readonly guideline: number;
  readonly language: Language;
  /** '' once it has been sent. */
  readonly text: string;
  readonly at: number;
}

/** A card that stands before a team and is to be taken away. */
export interface RefusedCard extends Pick<LearningCard, 'id' | 'tenantId' | 'conversationId' | 'language'> {
  readonly activityId: string;
}

/** What a leader sends on. */
export interface LearningDraft {
  readonly text: string;
  readonly guideline: number;
  readonly language: Language;
}

/** The first thing that is wrong with it. */
export function draftFault({ text, guideline }: LearningDraft, numbers: readonly number[]): 'empty' | 'tooLong' | 'guideline' | undefined {
  if (text.trim() === '') return 'empty';
  if (text.length > LONGEST_POINT) return 'tooLong';
  return guideline === 0 || numbers.includes(guideline) ? undefined : 'guideline';
}
