/** What a case is. Data only; the moves are in machine.ts. */
import type { Side } from '../delivery/message.ts';
import type { Language } from '../language/language.ts';

export const CASE_STATES = ['sent', 'seen', 'taken', 'answered', 'closed', 'withdrawn', 'expired'] as const;
export type CaseState = (typeof CASE_STATES)[number];

/** Whether what was learnt may become a card for others: nothing offered, offered by the recipient, refused by the sender. */
export type Learning = 'none' | 'offered' | 'refused';

export interface Case {
  readonly id: string;
  readonly tenantId: string;
  /** D-2026-0042: the year and a running number. */
  readonly reference: string;
  readonly centreId: string | undefined;
  /** Guideline pack and numbers the doubt touched; may be empty. */
  readonly pack: string;
  readonly guidelines: readonly number[];
  readonly route: 'leader' | 'colleague';
  readonly acute: boolean;
  /** The language the sender reads. */
  readonly language: Language;
  /** The recipient is not told who sent it. */
  readonly hidden: boolean;
  /** Entra object id. */
  readonly recipient: string;
  /** The sender has agreed that it may go on to others at the centre. */
  readonly mayForward: boolean;
  /** People it never goes to: the leader the text is about. */
  readonly excluded: readonly string[];
  readonly state: CaseState;
  /** Rises by one with every change. */
  readonly version: number;
  /** Reminders sent to the present recipient. */
  readonly reminders: number;
  readonly learning: Learning;
  /** Milliseconds since 1970, as all times here. */
  readonly createdAt: number;
  /** The first act of a recipient beyond seeing it. */
  readonly actedAt: number | undefined;
  readonly closedAt: number | undefined;
  readonly changedAt: number;
  /** The texts are gone since then. */
  readonly erasedAt: number | undefined;
}

/** Something written in a case. */
export interface CaseText {
  readonly kind: 'text' | 'message' | 'learning';
  readonly side: Side;
  readonly at: number;
  readonly text: string;
}

/** One line of the history: no text. */
export interface CaseMove {
  readonly at: number;
  readonly actor: Side | 'system';
  readonly move: string;
  readonly from: string;
  readonly to: CaseState;
  /** The new recipient, where it was passed on. */
  readonly toUser?: string;
}

/** Longest text of a case, a message or a learning point, in UTF-16 units. Three of them and a thread fit in a card. */
export const MAX_CASE_TEXT = 3000;
export const MAX_MESSAGE = 1500;
