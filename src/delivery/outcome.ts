/**
 * What a try to send means for its message, for the messages behind it and for the conversation. Pure.
 * The rule above all: a post that may have arrived is never sent again without a person's decision.
 */
import type { NewMessage, SendResult } from './message.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** The first wait is half of this to all of it, and doubles. Not under 2 s, so that a row tried again never hides a claim within the 1 s and 2 s rates. */
export const BACKOFF_FIRST_MS = 4 * SECOND;
/** Longest wait between two tries; also the most of a `Retry-After` that is believed. */
export const BACKOFF_MOST_MS = HOUR;
/** Ten waits that double (0.9 h in the mean) and 31 of 45 minutes: about 24 h. */
export const MAX_TRIES = 42;
/** 401 means that Teams does not know the bot: somebody has to mend its registration. */
export const PAUSE_UNREGISTERED_MS = 5 * MINUTE;
/** No token to be had: the login service is down, or the secret has expired. */
export const PAUSE_TOKEN_MS = 30 * SECOND;

/** Known not to have been sent, and to stay so however often it is tried: an address that is not allowed, a card that could not be drawn. */
const HOPELESS: ReadonlySet<string> = new Set(['DRAW', 'FORBIDDEN', 'UNSENT']);

export interface Tried {
  readonly kind: NewMessage['kind'];
  readonly result: SendResult;
  /** How often it has been tried, this time included. */
  readonly attempts: number;
  /** From 0 up to 1: instances that failed together shall not come back together. */
  readonly random: number;
}

export interface Outcome {
  readonly state: 'sent' | 'due' | 'failed' | 'uncertain';
  /** Where it stands now. Missing when Teams took it without naming it. */
  readonly ids?: { readonly conversationId: string; readonly activityId: string };
  readonly status?: number;
  /** Teams' own code or the network's. */
  readonly reason?: string;
  /** Milliseconds until it may be tried again; 0 unless it is `due`. */
  readonly waitMs: number;
  /** While it waits the messages behind it to the same address wait too, so that the order is kept. */
  readonly holdsAddress: boolean;
  /** Milliseconds for which nothing at all is sent: whoever runs the bot has to hear of it. */
  readonly pauseAllMs: number;
  /** What is known of the conversation: the bot may not write there, or it is gone. */
  readonly conversation: 'kept' | 'blocked' | 'gone';
  /** The card to be updated is not there any more; it is not posted anew. */
  readonly forgetsCard: boolean;
}

const PLAIN = { waitMs: 0, holdsAddress: false, pauseAllMs: 0, conversation: 'kept', forgetsCard: false } as const;

/**
 * What becomes of a message after one try. By Teams' table of status codes (msteams-docs, «Status codes from bot
 * conversational APIs») but for 408, 5xx, silence and broken connections on a post: there Teams may have taken it.
 */
export function outcomeOf(tried: Tried): Outcome {
  const { result, kind } = tried;
  if (result.kind === 'sent') {
    const { conversationId, activityId } = result;
    return { ...PLAIN, state: 'sent', ...(activityId === '' ? {} : { ids: { conversationId, activityId } }) };
  }
  const told = toldBy(result);
  // Teams took it and only its answer could not be read.
  if (isBetween(result.status, 200, 299)) return { ...PLAIN, ...told, state: 'sent' };
  if (result.uncertain) return kind === 'post' ? { ...PLAIN, ...told, state: 'uncertain' } : again(tried, { holdsAddress: false });
  return result.status === undefined ? notAccepted(tried) : refused(tried, result.status);
}

type Failed = Extract<SendResult, { kind: 'failed' }>;

function toldBy(result: Failed): Pick<Outcome, 'status' | 'reason'> {
  return {
    ...(result.status === undefined ? {} : { status: result.status }),
    ...(result.reason === undefined ? {} : { reason: result.reason }),
  };
}

/** It never left, or nobody was there to take it. */
function notAccepted(tried: Tried): Outcome {
  const reason = tried.result.kind === 'failed' ? (tried.result.reason ?? '') : '';
  if (HOPELESS.has(reason)) return failed(tried);
  return again(tried, { holdsAddress: true, pauseAllMs: reason === 'TOKEN' ? PAUSE_TOKEN_MS : 0 });
}

function refused(tried: Tried, status: number): Outcome {
  const reason = tried.result.kind === 'failed' ? tried.result.reason : undefined;
  if (status === 401) return again(tried, { holdsAddress: true, pauseAllMs: PAUSE_UNREGISTERED_MS });
  // 408 and 5xx only come here where it is known that no message was posted: while a chat was being opened.
  if (status === 429 || status === 412 || status === 408 || status >= 500) return again(tried, { holdsAddress: true });
  if (status === 403) return failed(tried, { conversation: 'blocked' });
  if (status === 404 && reason === 'ConversationNotFound') return failed(tried, { conversation: 'gone' });
  if (status === 404 && reason === 'ActivityNotFoundInConversation' && tried.kind === 'update') return failed(tried, { forgetsCard: true });
  return failed(tried);
}

function failed(tried: Tried, changes: Partial<Outcome> = {}): Outcome {
  return { ...PLAIN, ...(tried.result.kind === 'failed' ? toldBy(tried.result) : {}), ...changes, state: 'failed' };
}

function again(tried: Tried, changes: Partial<Outcome>): Outcome {
  const { pauseAllMs = 0 } = changes;
  if (tried.attempts >= MAX_TRIES) return failed(tried, { pauseAllMs });
  const retryAfter = tried.result.kind === 'failed' ? (tried.result.retryAfterSeconds ?? 0) : 0;
  const askedMs = Math.min(retryAfter * SECOND, BACKOFF_MOST_MS);
  const waitMs = Math.max(askedMs, backoffMs(tried.attempts, tried.random), pauseAllMs);
  return { ...failed(tried), ...changes, state: 'due', waitMs };
}

/** How long to wait after that many tries, in milliseconds: doubling, at most an hour, of which a random half is left off. */
export function backoffMs(attempts: number, random: number): number {
  const full = Math.min(BACKOFF_FIRST_MS * 2 ** Math.min(Math.max(attempts - 1, 0), 30), BACKOFF_MOST_MS);
  return Math.round(full / 2 + (full / 2) * random);
}

function isBetween(status: number | undefined, low: number, high: number): boolean {
  return status !== undefined && status >= low && status <= high;
}
