/** The jobs of the queue inside the process, in the table `jobs`. */
import { type ClaimedJob, type JobStore, MOST_TRIES } from '../delivery/jobs.ts';
import type { Database } from './database.ts';

/** Stands in `attempts` of a job that is done; `run_at` is then when it can be forgotten. */
const DONE = -1;

/** The store for one process that takes one job at a time. */
export function jobStore(database: Database): JobStore {
  return {
    put: async (sql, { kind, key, data, runAt }) => {
      const values = [kind, key, JSON.stringify(data), runAt];
      await sql.executeSql(
        'insert into jobs (kind, key, data, run_at, attempts) values ($1, $2, $3, $4, 0) on conflict (kind, key) do nothing',
        values,
      );
    },
    claim: ({ kinds, now, retryAfter }) =>
      database.transaction(async (tx): Promise<ClaimedJob | undefined> => {
        const row = await tx
          .selectFrom('jobs')
          .selectAll()
          .where('run_at', '<=', now)
          .where('attempts', '>=', 0)
          .where('attempts', '<', MOST_TRIES)
          .where('kind', 'in', kinds)
          .orderBy('run_at')
          .orderBy('id')
          .limit(1)
          .executeTakeFirst();
        if (!row) return undefined;
        const tries = row.attempts + 1;
        const next = { attempts: tries, run_at: now + retryAfter(tries) };
        await tx.updateTable('jobs').set(next).where('id', '=', row.id).execute();
        return { id: row.id, kind: row.kind, data: JSON.parse(row.data), tries };
      }),
    done: (id, forgetAt) =>
      database.transaction(async (tx) => {
        await tx.updateTable('jobs').set({ attempts: DONE, data: '{}', run_at: forgetAt }).where('id', '=', id).execute();
      }),
    forget: (now) =>
      database.transaction(async (tx) => {
        await tx.deleteFrom('jobs').where('attempts', '=', DONE).where('run_at', '<=', now).execute();
      }),
    dead: () =>
      database.transaction(async (tx) => {
        const counted = tx.selectFrom('jobs').select((of) => of.fn.countAll<number>().as('count'));
        return (await counted.where('attempts', '>=', MOST_TRIES).executeTakeFirstOrThrow()).count;
      }),
  };
}
