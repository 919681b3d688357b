/** One try of a job: within its time, and with nothing but a code coming out of a failure. */
import { setTimeout as wait } from 'node:timers/promises';
import { MOST_TRIES } from '../delivery/jobs.ts';
import type { Data, JobHandler } from '../delivery/message.ts';
import { DroftError, errorCode } from '../errors.ts';
import { type Log, whereThrown } from '../log.ts';

export interface Try {
  readonly kind: string;
  readonly data: Data;
  /** Which try this is, from 1. */
  readonly tries: number;
}

/** Does the job. Gives the code of what went wrong, which is also logged (never its text), or nothing when it is done. */
export async function tryJob(job: Try, handler: JobHandler, { log, tryMs }: { log: Log; tryMs: number }): Promise<string | undefined> {
  const limit = new AbortController();
  try {
    await Promise.race([handler(job.data), tooLong(tryMs, limit.signal)]);
    return undefined;
  } catch (thrown) {
    const code = errorCode(thrown, 'JOB_FAILED');
    const fields = { code, name: job.kind, count: job.tries, where: whereThrown(thrown) };
    if (job.tries < MOST_TRIES) log.warn('a job failed and will be tried again', fields);
    else log.error('a job failed for the last time', fields);
    return code;
  } finally {
    limit.abort();
  }
}

/** A job that never comes to an end must not hold up the others. */
async function tooLong(ms: number, signal: AbortSignal): Promise<never> {
  await wait(ms, undefined, { signal });
  throw new DroftError('JOB_FAILED', ['it took too long']);
}
