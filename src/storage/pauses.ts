/** When sending stands still: for one address, or for all. */
import { sql } from 'kysely';
import { BACKOFF_MOST_MS } from '../delivery/outcome.ts';
import type { Tx } from './database.ts';

export const ALL = 'all';

/** No pause is longer; one that seems to be was set before the clock was set back, and does not count. */
export const PAUSE_MOST_MS = BACKOFF_MOST_MS;

/** Nothing is sent to the scope for so long from now; a longer pause that is on already stays. */
export async function pause(tx: Tx, scope: string, at: { readonly now: number; readonly ms: number }): Promise<void> {
  const until = at.now + Math.min(at.ms, PAUSE_MOST_MS);
  await tx
    .insertInto('pauses')
    .values({ scope, until })
    .onConflict((conflict) =>
      conflict.column('scope').doUpdateSet({
        until: sql`case when pauses.until between ${until} and ${at.now + PAUSE_MOST_MS} then pauses.until else ${until} end`,
      }),
    )
    .execute();
}

/** Milliseconds until all sending goes on; 0 when it does. */
export async function pausedMs(tx: Tx, now: number): Promise<number> {
  const row = await tx.selectFrom('pauses').select('until').where('scope', '=', ALL).executeTakeFirst();
  return row && row.until > now && row.until <= now + PAUSE_MOST_MS ? row.until - now : 0;
}

/** Milliseconds until the next pause of an address is over. */
export async function nextPauseEndMs(tx: Tx, now: number): Promise<number | undefined> {
  const row = await tx
    .selectFrom('pauses')
    .select((of) => of.fn.min('until').as('until'))
    .where('until', '>', now)
    .where('until', '<=', now + PAUSE_MOST_MS)
    .where('scope', '<>', ALL)
    .executeTakeFirst();
  return row?.until == null ? undefined : Number(row.until) - now;
}

/** Takes away what is over. */
export async function forgetPauses(tx: Tx, now: number): Promise<void> {
  await tx.deleteFrom('pauses').where('until', '<=', now).execute();
  await tx
    .deleteFrom('pauses')
    .where('until', '>', now + PAUSE_MOST_MS)
    .execute();
}
