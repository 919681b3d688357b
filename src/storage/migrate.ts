/**
 * Brings the tables up to date: numbered steps, forward only, each in one transaction with its number, one process at a
 * time. A process that is killed leaves whole steps, and the next one goes on from there.
 *
 * While several instances are renewed one by one, the old program works on the new tables. So a step only adds (tables,
 * columns that may be empty, indexes); what is no longer used is taken away one release later.
 */
import { type Kysely, sql } from 'kysely';
import { DroftError } from '../errors.ts';
import { DatabaseFault, tablesFault } from './errors.ts';
import { up as start } from './migrations/0001-start.ts';
import { up as reflections } from './migrations/0002-reflections.ts';
import type { Schema } from './schema.ts';

export type Step = (database: Kysely<unknown>, isPostgres: boolean) => Promise<void>;

/** A new step goes last and is never changed once it has been released. */
const STEPS: readonly Step[] = [start, reflections];

/** Number of the lock on PostgreSQL, the same for everybody who changes Drøft's tables. */
const LOCK = 44_726_674;
const LOCK_WAIT = '60s';

/** Runs the steps that have not been run. Throws STORAGE_NEWER, STORAGE_INVALID or STORAGE_UNAVAILABLE. */
export async function migrate(kysely: Kysely<Schema>, isPostgres: boolean, steps: readonly Step[] = STEPS): Promise<void> {
  if (isPostgres) await checkEncoding(kysely);
  while (await runNext(kysely, isPostgres, steps));
}

/** Runs one step; false when there was none left. */
async function runNext(kysely: Kysely<Schema>, isPostgres: boolean, steps: readonly Step[]): Promise<boolean> {
  let doing = 'reading its version';
  try {
    return await kysely.transaction().execute(async (tx) => {
      if (isPostgres) await waitForLock(tx);
      await sql`create table if not exists meta (name text primary key, value text not null)`.execute(tx);
      const version = await readVersion(tx);
      if (version > steps.length) throw new DroftError('STORAGE_NEWER', [`its version is ${version}, this program knows ${steps.length}`]);
      const step = steps[version];
      if (!step) return false;
      doing = `step ${version + 1}`;
      await step(tx as unknown as Kysely<unknown>, isPostgres);
      await writeVersion(tx, version + 1);
      return true;
    });
  } catch (thrown) {
    throw thrown instanceof DatabaseFault ? tablesFault(doing, thrown) : thrown;
  }
}

/** Held to the end of the transaction, however that ends. */
async function waitForLock(tx: Kysely<Schema>): Promise<void> {
  await sql`select set_config('lock_timeout', ${LOCK_WAIT}, true)`.execute(tx);
  await sql`select pg_advisory_xact_lock(${sql.lit(LOCK)})`.execute(tx);
}

async function readVersion(tx: Kysely<Schema>): Promise<number> {
  const row = await tx.selectFrom('meta').select('value').where('name', '=', 'version').executeTakeFirst();
  if (row && !/^\d{1,6}$/.test(row.value)) throw new DroftError('STORAGE_INVALID', ['its version is no number']);
  return Number(row?.value ?? 0);
}

async function writeVersion(tx: Kysely<Schema>, version: number): Promise<void> {
  const value = String(version);
  await tx
    .insertInto('meta')
    .values({ name: 'version', value })
    .onConflict((conflict) => conflict.column('name').doUpdateSet({ value }))
    .execute();
}

async function checkEncoding(kysely: Kysely<Schema>): Promise<void> {
  const { rows } = await sql<{ encoding: string }>`select current_setting('server_encoding') as encoding`.execute(kysely);
  const encoding = rows[0]?.encoding;
  if (encoding !== 'UTF8') throw new DroftError('STORAGE_INVALID', ['the database must be made with the encoding UTF8']);
}
