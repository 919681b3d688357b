/**
 * The queue of an installation with several processes: pg-boss in a schema of its own in the same PostgreSQL. A job
 * belongs to the transaction that put it, is done by one process at a time, and comes back when that process dies.
 * Its clock is the database's.
 */
import { createHash } from 'node:crypto';
import { type JobWithMetadata, PgBoss } from 'pg-boss';
import { type CountedEngine, MOST_TRIES, REMEMBER_MS, TRY_MS } from '../delivery/jobs.ts';
import type { Data, Job, JobHandler } from '../delivery/message.ts';
import { DroftError, plainCode } from '../errors.ts';
import type { Log } from '../log.ts';
import { tryJob } from './try-job.ts';

export interface PgBossOptions {
  readonly url: string;
  readonly log: Log;
  /** How often each kind is looked at; at least half a second. */
  readonly pollSeconds?: number;
  /** So long one try may take; a job whose process died is given to another one after it. */
  readonly trySeconds?: number;
  /** Until the second try; doubles with each further one, up to two hours. */
  readonly retrySeconds?: number;
  /** How often jobs of dead processes are looked for. */
  readonly watchSeconds?: number;
}

const SCHEMA = 'pgboss';
const DAY_SECONDS = 24 * 3600;
const MOST_RETRY_SECONDS = 2 * 3600;
const STOP_MS = TRY_MS;
const QUIET_MS = 60_000;

/** The queue over PostgreSQL. It has to be started before a job is put. */
export function createPgBossJobs(options: PgBossOptions): CountedEngine {
  const { log } = options;
  const boss = bossOf(options);
  boss.on('error', faultsTo(log));
  boss.on('warning', ({ data }) => log.warn('the queue of jobs gives a warning', { name: String((data as { type?: unknown }).type) }));
  return {
    put: async (sql, job) => {
      const db = { executeSql: async (text: string, values?: unknown[]) => ({ rows: [...(await sql.executeSql(text, values)).rows] }) };
      await boss.send(job.kind, job.data, { id: idOf(job), startAfter: new Date(job.runAt), db });
    },
    start: async (handlers) => {
      try {
        await boss.start();
        for (const kind of Object.keys(handlers)) await makeQueue(boss, kind, options);
      } catch (thrown) {
        await boss.stop({ graceful: false }).catch(() => undefined);
        throw new DroftError('STORAGE_UNAVAILABLE', [plainCode(thrown, 'CONNECTION')]);
      }
      for (const [kind, handler] of Object.entries(handlers)) await work(boss, { kind, handler }, options);
    },
    stop: () => boss.stop({ graceful: true, timeout: STOP_MS }),
    dead: async () => {
      const { rows } = await boss.getDb().executeSql(`select count(*)::int as count from ${SCHEMA}.job where state = 'failed'`);
      return Number(rows[0]?.count);
    },
  };
}

/** While the database is away every look at every queue fails; a line a minute is enough. */
function faultsTo(log: Log): (thrown: unknown) => void {
  let quietUntil = 0;
  return (thrown) => {
    if (Date.now() < quietUntil) return;
    quietUntil = Date.now() + QUIET_MS;
    log.warn('the queue of jobs has a fault', { code: plainCode(thrown, 'CONNECTION') });
  };
}

function bossOf({ url, watchSeconds = 60 }: PgBossOptions): PgBoss {
  return new PgBoss({
    connectionString: url,
    schema: SCHEMA,
    application_name: 'droft jobs',
    max: 4,
    connectionTimeoutMillis: 2000,
    superviseIntervalSeconds: watchSeconds,
    monitorIntervalSeconds: watchSeconds,
    // What follows is not used: repeating schedules, a list of instances with their host names, traces.
    schedule: false,
    registerInstance: false,
    openTelemetry: { enabled: false },
  });
}

/** One queue for each kind; settings of an earlier version are replaced. */
async function makeQueue(boss: PgBoss, kind: string, { trySeconds = TRY_MS / 1000, retrySeconds = 120 }: PgBossOptions): Promise<void> {
  const settings = {
    retryLimit: MOST_TRIES - 1,
    retryDelay: retrySeconds,
    retryBackoff: true,
    retryDelayMax: MOST_RETRY_SECONDS,
    expireInSeconds: trySeconds,
    // Waiting jobs are thrown away when they are older than this, so it is the longest pg-boss takes.
    retentionSeconds: 365 * DAY_SECONDS,
    deleteAfterSeconds: REMEMBER_MS / 1000,
  };
  await boss.createQueue(kind, settings);
  await boss.updateQueue(kind, settings);
}

async function work(boss: PgBoss, { kind, handler }: { kind: string; handler: JobHandler }, options: PgBossOptions): Promise<void> {
  const { log, pollSeconds = 2, trySeconds = TRY_MS / 1000 } = options;
  const settings = { pollingIntervalSeconds: pollSeconds, batchSize: 1, includeMetadata: true } as const;
  const worker: string = await boss.work(kind, settings, async ([job]: JobWithMetadata<Data>[]) => {
    if (!job) return;
    // Otherwise it would rest between two jobs even when many wait.
    boss.notifyWorker(worker);
    const failure = await tryJob({ kind, data: job.data, tries: job.retryCount + 1 }, handler, { log, tryMs: trySeconds * 1000 });
    // pg-boss stores what is thrown, so it gets a code alone.
    if (failure !== undefined) throw new Error(failure);
  });
}

/** The same for the same kind and key, in the form of a UUID (version 8: made of something else's hash). */
function idOf({ kind, key }: Pick<Job, 'kind' | 'key'>): string {
  const bytes = createHash('sha256').update(`${kind}\0${key}`).digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
