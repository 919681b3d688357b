/** The queue of an installation with one process: looks every second whether a job is due, and does one at a time. */
import { setTimeout as wait } from 'node:timers/promises';
import { type CountedEngine, type JobStore, REMEMBER_MS, TRY_MS } from '../delivery/jobs.ts';
import type { JobHandler } from '../delivery/message.ts';
import { errorCode } from '../errors.ts';
import { type Log, whereThrown } from '../log.ts';
import { tryJob } from './try-job.ts';

export interface InProcessOptions {
  readonly store: JobStore;
  readonly now: () => number;
  readonly log: Log;
  readonly pollMs?: number;
  readonly tryMs?: number;
}

type Handlers = Readonly<Record<string, JobHandler>>;

/** At most so many in a row before others of the process get their turn. */
const BATCH = 20;
const MINUTE = 60_000;
/** After the first try, the second … that failed. */
const RETRY_AFTER = [1, 5, 30, 120].map((minutes) => minutes * MINUTE);
const LAST_RETRY_AFTER = 120 * MINUTE;
const FORGET_EVERY = 60 * MINUTE;

/** The queue over a store. Times are measured by `now`. */
export function createInProcessJobs(options: InProcessOptions): CountedEngine {
  const { store, log, now, pollMs = 1000 } = options;
  const stopping = new AbortController();
  let running: Promise<void> | undefined;
  let forgetAt = Number.NEGATIVE_INFINITY;

  const batch = async (handlers: Handlers): Promise<number> => {
    let count = 0;
    while (count < BATCH && !stopping.signal.aborted && (await runNext(handlers, options))) count += 1;
    if (now() >= forgetAt) {
      await store.forget(now());
      forgetAt = now() + FORGET_EVERY;
    }
    return count;
  };
  const run = async (handlers: Handlers): Promise<void> => {
    let isFailing = false;
    while (!stopping.signal.aborted) {
      let count = 0;
      try {
        count = await batch(handlers);
        isFailing = false;
      } catch (thrown) {
        // Once, and not with every look while the disk is full.
        if (!isFailing) log.warn('the queue of jobs has a fault', { code: errorCode(thrown, 'JOB_FAILED'), where: whereThrown(thrown) });
        isFailing = true;
      }
      await wait(count === BATCH ? 0 : pollMs, undefined, { signal: stopping.signal }).catch(() => undefined);
    }
  };
  return {
    put: store.put,
    dead: store.dead,
    start: async (handlers) => {
      running ??= run(handlers);
    },
    stop: async () => {
      stopping.abort();
      await running;
    },
  };
}

/** Does the next job that is due; false when there is none. */
async function runNext(handlers: Handlers, { store, now, log, tryMs = TRY_MS }: InProcessOptions): Promise<boolean> {
  const retryAfter = (tries: number): number => RETRY_AFTER[tries - 1] ?? LAST_RETRY_AFTER;
  const job = await store.claim({ kinds: Object.keys(handlers), now: now(), retryAfter });
  const handler = job && handlers[job.kind];
  if (!handler) return false;
  const failure = await tryJob(job, handler, { log, tryMs });
  if (failure === undefined) await store.done(job.id, now() + REMEMBER_MS);
  return true;
}
