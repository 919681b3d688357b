/** Running work in a transaction: begun, committed or rolled back, run again when two crossed, and told by codes when it fails. */
import { setTimeout as wait } from 'node:timers/promises';
import type { Kysely, Transaction } from 'kysely';
import { DroftError } from '../errors.ts';
import { DatabaseFault } from './errors.ts';
import type { Schema } from './schema.ts';

type Work<Result> = (tx: Transaction<Schema>) => Promise<Result>;

/** Thrown by a store when what it read has been changed by somebody else: the transaction is run again. */
export class Conflict extends Error {
  override readonly name = 'Conflict';
}

const TAKEN: ReadonlySet<string> = new Set(['23505', 'SQLITE_CONSTRAINT_UNIQUE', 'SQLITE_CONSTRAINT_PRIMARYKEY']);
/** Serialization failure and deadlock. */
const CROSSED: ReadonlySet<string> = new Set(['40001', '40P01']);
/** What PostgreSQL calls a transaction that an earlier fault has spoilt. */
const SPOILT = '25P02';
const MOST_RETRIES = 5;
const FIRST_WAIT_MS = 20;

/** Whether a statement failed because a row with the same key is there already. On PostgreSQL the transaction is lost by then. */
export function isTaken(thrown: unknown): boolean {
  return thrown instanceof DatabaseFault && TAKEN.has(thrown.fault);
}

/** Runs the work in a transaction, and again (at most five times) where it crossed another. Throws STORAGE_UNAVAILABLE. */
export async function runTransaction<Result>(kysely: Kysely<Schema>, work: Work<Result>): Promise<Result> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await runOnce(kysely, work);
    } catch (thrown) {
      if (!isCrossed(thrown)) throw thrown;
      if (attempt === MOST_RETRIES) throw thrown instanceof DatabaseFault ? thrown : new DatabaseFault('CONFLICT');
      // By chance, so that the two that crossed do not meet again.
      await wait(Math.random() * FIRST_WAIT_MS * 2 ** attempt);
    }
  }
}

function isCrossed(thrown: unknown): boolean {
  return thrown instanceof Conflict || (thrown instanceof DatabaseFault && CROSSED.has(thrown.fault));
}

async function runOnce<Result>(kysely: Kysely<Schema>, work: Work<Result>): Promise<Result> {
  let failure: { thrown: unknown } | undefined;
  const watched: Work<Result> = async (tx) => {
    try {
      return await work(tx);
    } catch (thrown) {
      failure = { thrown };
      throw thrown;
    }
  };
  try {
    return await kysely.transaction().execute(watched);
  } catch (thrown) {
    // Rolling back can fail too (the connection is gone); why the work failed says more.
    if (failure) throw failure.thrown;
    throw thrown instanceof DroftError ? thrown : new DatabaseFault(SPOILT);
  }
}
