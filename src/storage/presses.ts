/** What has taken effect once and must not again: presses by their id, activities by a keyed hash. Holds no text. */
import type { Database } from './database.ts';

const DAY = 24 * 60 * 60_000;
/** A card stands in a chat for as long as anybody scrolls back; its token is refused by the state of the case long before. */
const PRESS_DAYS = 400;
const ACTIVITY = 'activity ';

/** True for the first of all instances to meet the mark. */
export async function firstTime(database: Database, mark: string, at: number): Promise<boolean> {
  return database.transaction(async (tx) => {
    const rows = await tx
      .insertInto('actions_done')
      .values({ action_id: `${ACTIVITY}${mark}`, at })
      .onConflict((conflict) => conflict.doNothing())
      .returning('action_id')
      .execute();
    return rows.length === 1;
  });
}

/** Deletes marks of activities after a day and of presses after 400 days. */
export async function forgetPresses(database: Database, at: number): Promise<void> {
  await database.transaction(async (tx) => {
    await tx
      .deleteFrom('actions_done')
      .where('action_id', 'like', `${ACTIVITY}%`)
      .where('at', '<', at - DAY)
      .execute();
    await tx
      .deleteFrom('actions_done')
      .where('at', '<', at - PRESS_DAYS * DAY)
      .execute();
  });
}
