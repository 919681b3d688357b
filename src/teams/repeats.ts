/** Tells what Teams delivers again from what is new: in this process by a short memory, between instances by the store. */
import type { Activity } from 'botbuilder';
import { errorCode } from '../errors.ts';
import { type Log, whereThrown } from '../log.ts';
import type { Inbound } from './inbound.ts';
import type { Once } from './once.ts';

/** Installation and "the bot was added" both mean hello; both share one key so that the welcome comes once. */
export function isRepeat(inbound: Inbound, activity: Partial<Activity>, once: { activities: Once; presses: Once }): boolean {
  const { conversationId } = inbound.origin;
  if (inbound.kind === 'ignored' || inbound.kind === 'deleted') return false;
  if (inbound.kind === 'members-added' && !inbound.bot) return false;
  if (inbound.kind === 'installed' && inbound.removed) {
    // Whoever installs it again right away is greeted again.
    once.activities.forget(`hello ${conversationId}`);
    return false;
  }
  if (inbound.kind === 'installed' || inbound.kind === 'members-added') return !once.activities.first(`hello ${conversationId}`);
  if (!once.activities.first(activityKey(inbound))) return true;
  return inbound.kind === 'action' && !once.presses.first(pressKey(inbound, activity));
}

/** The turn failed and the person was asked to try again: what they then do is no repeat. */
export function forgetTurn(inbound: Inbound, activity: Partial<Activity>, once: { activities: Once; presses: Once }): void {
  once.activities.forget(activityKey(inbound));
  if (inbound.kind === 'action') once.presses.forget(pressKey(inbound, activity));
}

function activityKey(inbound: Inbound): string {
  const { conversationId, activityId, timestamp } = inbound.origin;
  const edited = inbound.kind === 'message' && inbound.edited ? ` edited ${timestamp ?? ''}` : '';
  return `${conversationId} ${activityId}${edited}`;
}

function pressKey({ origin, verb, data }: Extract<Inbound, { kind: 'action' }>, { replyToId }: Partial<Activity>): string {
  return JSON.stringify([origin.conversationId, origin.userId, replyToId, verb, data]);
}

/** Asked of the store for what is said and pressed. Where it does not answer, a doubt is answered all the same: nothing of it is stored. */
export async function isFirstOfAll(
  inbound: Inbound,
  { first, log }: { first: (key: string) => Promise<boolean>; log: Log },
): Promise<boolean> {
  const { kind, origin } = inbound;
  if (kind !== 'message' && kind !== 'action') return true;
  // An edited message comes again under its old id.
  const what = kind === 'message' && inbound.edited ? 'edited' : kind;
  const key = JSON.stringify([origin.tenantId, origin.conversationId, origin.activityId, what, origin.timestamp]);
  return (await tried(first(key), log)) ?? true;
}

/** The result, or undefined and a line in the log: what fails here must not keep anybody from an answer. */
export async function tried<Value>(work: Promise<Value>, log: Log): Promise<Value | undefined> {
  try {
    return await work;
  } catch (thrown) {
    log.warn('not noted', { code: errorCode(thrown, 'STORAGE_UNAVAILABLE'), where: whereThrown(thrown) });
    return undefined;
  }
}
