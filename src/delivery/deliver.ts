/**
 * One message delivered: claimed, sent once, its outcome noted. Must not know SQL, Teams or what is sent.
 * The claim is committed before anything leaves, so that whatever happens after it nobody sends the same message again.
 */
import { DroftError, type ErrorCode } from '../errors.ts';
import type { Drawn, Message, SendResult } from './message.ts';
import { type Outcome, outcomeOf } from './outcome.ts';

/** A message that is this process's to send, once, while its lease lasts. */
export interface Claim<Content> {
  readonly message: Message;
  /** Names this one try: only with it an outcome is taken. */
  readonly attemptId: string;
  readonly drawn: Drawn<Content>;
}

/** A claim, or nothing and the milliseconds until there may be something (undefined: nobody knows of anything). */
export type Claimed<Content> = { readonly claim: Claim<Content> } | { readonly claim: undefined; readonly waitMs: number | undefined };

export type Became = Outcome['state'] | 'cancelled';

export interface Settled {
  /** Undefined when the message was no longer this try's: deleted, or decided on by somebody. */
  readonly became: Became | undefined;
  /** How many other messages to the same address failed with it. */
  readonly others: number;
}

export interface DeliverPorts<Content, Prepared> {
  readonly claim: () => Promise<Claimed<Content>>;
  /** Makes what is sent. Nothing has left when it throws. */
  readonly prepare: (drawn: Drawn<Content>) => Prepared;
  /** One POST or PUT, no repetition. Does not throw; if it does, nobody knows. */
  readonly send: (drawn: Drawn<Content>, prepared: Prepared) => Promise<SendResult>;
  readonly settle: (claim: Claim<Content>, outcome: Outcome) => Promise<Settled>;
  /** From 0 up to 1. */
  readonly random: () => number;
  readonly sleep: (ms: number) => Promise<void>;
}

/** What became of one message, for counters and the log. Holds no ids and no text. */
export interface Delivery {
  readonly kind: Message['kind'];
  readonly card: string;
  readonly outcome: Outcome;
  readonly settled: Settled | undefined;
  /** Why the outcome could not be noted; the lease will make a post `uncertain`. */
  readonly fault?: ErrorCode;
}

/** One step of the sender: something is under way (`done` never rejects), or there is nothing to do for a while. */
export type Step = { readonly done: Promise<Delivery> } | { readonly done: undefined; readonly waitMs: number | undefined };

/** Waits before the outcome is noted again: 4 s together, well within the lease. */
const SETTLE_WAITS_MS = [200, 800, 3000];

/** Claims the next message and begins to send it. Rejects when the store does not answer; then nothing was claimed, or the lease ends it. */
export async function deliverNext<Content, Prepared>(ports: DeliverPorts<Content, Prepared>): Promise<Step> {
  const claimed = await ports.claim();
  if (claimed.claim === undefined) return { done: undefined, waitMs: claimed.waitMs };
  return { done: deliver(ports, claimed.claim) };
}

async function deliver<Content, Prepared>(ports: DeliverPorts<Content, Prepared>, claim: Claim<Content>): Promise<Delivery> {
  const { kind, card, attempts } = claim.message;
  const result = await sendOnce(ports, claim.drawn);
  const outcome = outcomeOf({ kind, result, attempts: attempts + 1, random: ports.random() });
  return { kind, card, outcome, ...(await settle(ports, claim, outcome)) };
}

async function sendOnce<Content, Prepared>(ports: DeliverPorts<Content, Prepared>, drawn: Drawn<Content>): Promise<SendResult> {
  const failed = (reason: string, uncertain: boolean): SendResult => ({
    kind: 'failed',
    status: undefined,
    reason,
    retryAfterSeconds: undefined,
    uncertain,
  });
  let prepared: Prepared;
  try {
    prepared = ports.prepare(drawn);
  } catch {
    return failed('DRAW', false);
  }
  try {
    return await ports.send(drawn, prepared);
  } catch {
    return failed('THROWN', true);
  }
}

async function settle<Content, Prepared>(
  ports: DeliverPorts<Content, Prepared>,
  claim: Claim<Content>,
  outcome: Outcome,
): Promise<Pick<Delivery, 'settled' | 'fault'>> {
  for (let tries = 0; ; tries++) {
    try {
      return { settled: await ports.settle(claim, outcome) };
    } catch (thrown) {
      const wait = SETTLE_WAITS_MS[tries];
      if (wait === undefined) return { settled: undefined, fault: thrown instanceof DroftError ? thrown.code : 'STORAGE_UNAVAILABLE' };
      await ports.sleep(wait);
    }
  }
}
