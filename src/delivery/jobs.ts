/** What the two queues of jobs have in common, and what the one inside the process needs of a store. */
import type { Data, JobEngine, JobWriter } from './message.ts';

/** So often a job is tried; then it is dead: it stays where it is and is counted. */
export const MOST_TRIES = 5;
/** So long one try may take. */
export const TRY_MS = 120_000;
/** So long a done job is remembered; meanwhile putting the same kind and key again does nothing. */
export const REMEMBER_MS = 7 * 24 * 3_600_000;

/** A queue whose dead jobs can be counted. */
export interface CountedEngine extends JobEngine {
  /** How many jobs have failed for the last time. */
  dead(): Promise<number>;
}

/** A job taken from the store to be tried. */
export interface ClaimedJob {
  readonly id: number;
  readonly kind: string;
  readonly data: Data;
  /** Which try this is, from 1. */
  readonly tries: number;
}

export interface Claim {
  readonly kinds: readonly string[];
  readonly now: number;
  /** Milliseconds until the next try, if this one, the so-manieth, fails. */
  readonly retryAfter: (tries: number) => number;
}

/** Where jobs wait when there is no queue of its own. */
export interface JobStore extends JobWriter {
  /**
   * The first job that is due, if any. The try is counted and the next one put off before it begins, so that a job that
   * takes the whole process with it comes back, but neither at once nor for ever.
   */
  claim(claim: Claim): Promise<ClaimedJob | undefined>;
  /** It is done, and remembered until then. */
  done(id: number, forgetAt: number): Promise<void>;
  /** Takes away the done jobs that need not be remembered any longer. */
  forget(now: number): Promise<void>;
  dead(): Promise<number>;
}
