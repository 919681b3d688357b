/**
 * Notes where people and channels can be reached, from authenticated activities alone. Written only when something has
 * changed or an hour has passed, so that a chat costs no write for each message.
 */
import type { Activity } from 'botbuilder';
import type { PeopleTx, Place } from '../people/ports.ts';
import type { Inbound } from './inbound.ts';

export interface NotedOptions {
  readonly people: <Result>(work: (tx: PeopleTx) => Promise<Result>) => Promise<Result>;
  readonly now: () => number;
  /** What waits for somebody who removed the app is dropped. */
  readonly dropFor: (who: { tenantId: string; userId: string }) => Promise<void>;
}

/** Another instance may have deleted it meanwhile. */
const ANEW_MS = 60 * 60_000;
const MOST_KNOWN = 20_000;

export interface Noted {
  /** Notes what an activity tells of its conversation. Rejects when the store does not answer. */
  readonly place: (inbound: Inbound, activity: Partial<Activity>) => Promise<void>;
  /** Notes the language a person was answered in, so that what comes to them later is in it too. */
  readonly language: (inbound: Inbound, language: string) => Promise<void>;
  /** The conversation is noted anew the next time: somebody had what was stored of them deleted. */
  readonly forget: (inbound: Inbound) => void;
}

/** Both, with what was noted before in memory. */
export function createNoted(options: NotedOptions): Noted {
  const known = new Map<string, { mark: string; at: number }>();
  const language: Noted['language'] = async ({ kind, origin }, spoken) => {
    // Not remembered here: another instance may have noted another one since, or deleted the chat.
    if (kind !== 'message' || origin.scope !== 'personal') return;
    await options.people((tx) => tx.setLanguage(origin.tenantId, origin.conversationId, spoken));
  };
  const place: Noted['place'] = async (inbound, activity) => {
    const here = placeOf(inbound, activity, options.now());
    if (!here) return;
    const key = `${here.tenantId} ${here.conversationId}`;
    if (inbound.kind === 'installed' && inbound.removed) {
      known.delete(key);
      return remove(options, here);
    }
    const { seenAt, ...rest } = here;
    const mark = JSON.stringify([rest, inbound.origin.userName]);
    const before = known.get(key);
    const isKnown = before?.mark === mark && seenAt - before.at < ANEW_MS;
    // Somebody who had blocked the app and writes again can be reached again.
    if (isKnown && (await options.people((tx) => tx.isOpen(here.tenantId, here.conversationId)))) return;
    await save(options, { place: here, inbound });
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(key, { mark, at: seenAt });
  };
  const forget: Noted['forget'] = ({ origin }) => {
    known.delete(`${origin.tenantId} ${origin.conversationId}`);
  };
  return { place, language, forget };
}

async function save({ people }: NotedOptions, { place, inbound }: { place: Place; inbound: Inbound }): Promise<void> {
  await people(async (tx) => {
    await tx.savePlace(place);
    if (place.userId === '') return;
    await tx.savePerson(place.tenantId, { userId: place.userId, name: inbound.origin.userName, upn: '' }, place.seenAt);
  });
}

async function remove({ people, dropFor }: NotedOptions, place: Place): Promise<void> {
  await people((tx) => tx.removePlace(place.tenantId, place.conversationId));
  if (place.userId !== '') await dropFor({ tenantId: place.tenantId, userId: place.userId });
}

/** The conversation as the activity describes it; undefined where it is no place to send to. */
function placeOf(inbound: Inbound, activity: Partial<Activity>, seenAt: number): Place | undefined {
  const { origin } = inbound;
  const { serviceUrl = '', recipient } = activity;
  if (inbound.kind === 'ignored' || origin.conversationId === '' || serviceUrl === '') return undefined;
  const isPersonal = origin.scope === 'personal';
  // In a personal chat that the bot was added to by somebody else `from` may be the bot or nobody.
  if (isPersonal && (origin.userId === '' || origin.memberId === recipient?.id)) return undefined;
  return {
    tenantId: origin.tenantId,
    conversationId: rootOf(origin.conversationId),
    scope: origin.scope,
    userId: isPersonal ? origin.userId : '',
    memberId: isPersonal ? origin.memberId : '',
    serviceUrl,
    botId: recipient?.id ?? '',
    name: isPersonal ? '' : origin.placeName,
    locale: origin.locale ?? '',
    language: '',
    seenAt,
  };
}

/** A reply in a channel carries the thread in its conversation id; the channel itself is what is noted. */
function rootOf(conversationId: string): string {
  return conversationId.split(';messageid=')[0] ?? conversationId;
}
