/**
 * One database, SQLite in a file or PostgreSQL, opened, brought up to date and used through transactions alone.
 * Must not know what is in the tables.
 */
import { setTimeout as wait } from 'node:timers/promises';
import { CompiledQuery, Kysely, SqliteAdapter, sql, type Transaction } from 'kysely';
import type { SqlExecutor } from '../delivery/message.ts';
import type { Log } from '../log.ts';
import { DatabaseFault } from './errors.ts';
import { openFolder } from './file.ts';
import { migrate } from './migrate.ts';
import { postgresDialect } from './postgres.ts';
import type { Schema } from './schema.ts';
import { openSqlite, sqliteDialect } from './sqlite.ts';
import { runTransaction } from './transactions.ts';

export { Conflict, isTaken } from './transactions.ts';

export type Tx = Transaction<Schema>;

export interface Database {
  readonly isPostgres: boolean;
  /**
   * Runs the work in one transaction and commits it. Where two got in each other's way (or the work throws Conflict) it
   * is run again, at most five times, so the work must have no effect outside; nor may it begin another transaction.
   * Throws STORAGE_UNAVAILABLE when the database does not answer; what else the work throws comes through, rolled back.
   *
   * On SQLite one work runs at a time. On PostgreSQL they run side by side, each seeing what has been committed (read
   * committed): what a decision rests on is guarded by a version, a unique key or a lock on the row.
   */
  transaction<Result>(work: (tx: Tx) => Promise<Result>): Promise<Result>;
  /** The store's own clock, milliseconds since 1970: leases are measured by it, since instances' clocks differ. */
  now(tx: Tx): Promise<number>;
  /** Whether it answers within a second and can be written to. */
  isReady(): Promise<boolean>;
  /** Writes what stands in the log beside a SQLite file into it and empties the log, so that what was erased is gone there too. */
  settle(): Promise<void>;
  /** Waits for the transactions under way; later ones are refused. */
  close(): Promise<void>;
}

export interface DatabaseOptions {
  /** postgres://… or postgresql://…; without it an SQLite file in the folder. */
  readonly url?: string | undefined;
  readonly directory: string;
  readonly now: () => number;
  readonly log: Log;
}

/** The disk is full, gone, write-protected or damaged. */
const UNWRITABLE = /^SQLITE_(?:FULL|IOERR|READONLY|CORRUPT|NOTADB|CANTOPEN|PERM)/;
const READY_MS = 1000;
/** More than one page, since a full disk may have room for half of one. */
const PROBE = ' '.repeat(16_384);

/** The database of the settings, up to date. Throws a code beginning with STORAGE_. */
export function openDatabase(options: DatabaseOptions): Promise<Database> {
  return options.url === undefined ? openFile(options) : openServer(options.url, options.log);
}

/** A database in memory, empty and up to date, for tests; the clock is given. */
export async function openMemory(now: () => number): Promise<Database> {
  const kysely = new Kysely<Schema>({ dialect: sqliteDialect(openSqlite(':memory:')) });
  await migrate(kysely, false);
  const isReady = async (): Promise<boolean> => true;
  return over({ kysely, isPostgres: false, now: async () => now(), isReady, close: () => kysely.destroy() });
}

/** Runs SQL of somebody else's (a queue's) inside the caller's transaction; placeholders are $1, $2 … on both databases. */
export function executorOf(tx: Tx): SqlExecutor {
  const isSqlite = tx.getExecutor().adapter instanceof SqliteAdapter;
  return {
    executeSql: async (text, values = []) => {
      const query = CompiledQuery.raw(isSqlite ? numbered(text) : text, [...values]);
      return { rows: (await tx.executeQuery<Record<string, unknown>>(query)).rows };
    },
  };
}

/** `$1` as SQLite counts it, `?1`; what stands in quotes is left alone. */
function numbered(text: string): string {
  return text.replace(/'(?:[^']|'')*'|"(?:[^"]|"")*"|\$(\d+)/g, (found, number?: string) => (number ? `?${number}` : found));
}

async function openFile({ directory, now }: DatabaseOptions): Promise<Database> {
  const { sqlite, lock } = openFolder(directory);
  let isSick = false;
  const dialect = sqliteDialect(sqlite, (fault) => {
    if (UNWRITABLE.test(fault)) isSick = true;
  });
  const kysely = new Kysely<Schema>({ dialect });
  const close = async (): Promise<void> => {
    try {
      await kysely.destroy();
    } finally {
      lock.release();
    }
  };
  // Nobody writes to a store that says it is not ready, so it has to find out itself when it can be written to again.
  const isReady = async (): Promise<boolean> => {
    await (isSick ? tryWriting(kysely) : sql`select value from meta limit 1`.execute(kysely));
    isSick = false;
    return true;
  };
  try {
    await migrate(kysely, false);
  } catch (thrown) {
    await close();
    throw thrown;
  }
  return over({ kysely, isPostgres: false, now: async () => now(), isReady, close });
}

async function tryWriting(kysely: Kysely<Schema>): Promise<void> {
  const row = { name: 'probe', value: PROBE };
  await kysely.replaceInto('meta').values(row).execute();
  await kysely.deleteFrom('meta').where('name', '=', row.name).execute();
}

async function openServer(url: string, log: Log): Promise<Database> {
  const patient = new Kysely<Schema>({ dialect: postgresDialect(url, log, 'patient') });
  try {
    await migrate(patient, true);
  } finally {
    await patient.destroy();
  }
  const kysely = new Kysely<Schema>({ dialect: postgresDialect(url, log) });
  const now = async (tx: Tx): Promise<number> => {
    const { rows } = await sql<{ ms: number }>`select floor(extract(epoch from clock_timestamp()) * 1000)::bigint as ms`.execute(tx);
    return rows[0]?.ms ?? Number.NaN;
  };
  const isReady = async (): Promise<boolean> => (await sql`select 1`.execute(kysely)).rows.length === 1;
  return over({ kysely, isPostgres: true, now, isReady, close: () => kysely.destroy() });
}

interface Store extends Pick<Database, 'isPostgres' | 'now' | 'isReady' | 'close'> {
  readonly kysely: Kysely<Schema>;
}

function over({ kysely, isPostgres, now, isReady, close }: Store): Database {
  const running = new Set<Promise<unknown>>();
  let closed: Promise<void> | undefined;
  const counted = <Result>(work: () => Promise<Result>): Promise<Result> => {
    if (closed) return Promise.reject(new DatabaseFault('CLOSED'));
    const one = work();
    running.add(one);
    const gone = (): unknown => running.delete(one);
    one.then(gone, gone);
    return one;
  };
  return {
    isPostgres,
    now,
    transaction: (work) => counted(() => runTransaction(kysely, work)),
    isReady: () => inTime(counted(isReady)),
    settle: () => counted(async () => void (isPostgres || (await emptyLog(kysely)))),
    close: () => {
      closed ??= Promise.allSettled(running).then(close);
      return closed;
    },
  };
}

/** False when it fails or takes too long. */
async function inTime(ready: Promise<boolean>): Promise<boolean> {
  const limit = new AbortController();
  try {
    return await Promise.race([ready, wait(READY_MS, false, { signal: limit.signal })]);
  } catch {
    return false;
  } finally {
    limit.abort();
  }
}

async function emptyLog(kysely: Kysely<Schema>): Promise<void> {
  const { rows } = await sql<{ busy: number }>`pragma wal_checkpoint(truncate)`.execute(kysely);
  if (rows[0]?.busy) throw new DatabaseFault('SQLITE_BUSY');
}
