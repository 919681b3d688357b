/** A workshop's people and what they do: the leader in the personal chat, the groups in the centre's channel. */
import { type Actor, type Card, type Delivered, type Droft, from, type Pressed, wordsOf } from './droft.ts';
import { ANNA, BERIT, DAG, ELI, hand, settle } from './people.ts';
import { type Json, TENANT_ID } from './rig.ts';
import { PACKS } from './views.ts';

export const CHANNEL = '19:fjordvik@thread.tacv2';

/** Everybody of the centre, and its channel with the bot in it. */
export async function settleChannel(droft: Droft): Promise<void> {
  await settle(droft);
  await droft.say('hjelp', inChannel(ANNA));
  const roles = [
    { userId: BERIT.userId, role: 'leader' },
    { userId: DAG.userId, role: 'deputy' },
    { userId: ELI.userId, role: 'colleague' },
    { userId: ANNA.userId, role: 'member' },
  ] as const;
  const centre = { id: 'c1', name: 'Karriere Fjordvik', pack: PACKS[0].id, conversationId: CHANNEL, roles };
  await droft.kept.records.people((tx) => tx.saveCentre(TENANT_ID, centre, droft.clock));
}

/** The fields of an activity from somebody in the channel. */
export function inChannel(actor: Actor, conversationId: string = CHANNEL): Json {
  return { ...from(actor), conversation: { conversationType: 'channel', tenantId: TENANT_ID, id: conversationId } };
}

/** The leader's workshop card after it was started with so many groups; what went to the channel comes along. */
export async function start(droft: Droft, groups: string, inputs: Json = {}): Promise<{ lead: Card; posted: Delivered[] }> {
  const berit = hand(droft, BERIT);
  const form = await berit.press(await berit.say('refleksjon'), 'Verksted');
  const lead = await berit.press(form, 'Start verkstedet', { groups, ...inputs });
  return { lead, posted: (await drainAll(droft)).filter((one) => one.conversationId === CHANNEL) };
}

/** Everything that waits, at the pace a channel allows. */
export async function drainAll(droft: Droft): Promise<Delivered[]> {
  const all: Delivered[] = [];
  for (let sent = await droft.drain(); sent.length > 0; sent = await droft.drain()) {
    all.push(...sent);
    droft.clock += 30_000;
  }
  return all;
}

/** A group saves its note in the channel. */
export async function note(droft: Droft, card: Card, inputs: Json, { actor = ANNA, activityId = 'sent-1' } = {}): Promise<Pressed> {
  return droft.press(card, 'Lagre notatet', inputs, { ...inChannel(actor), replyToId: activityId });
}

/** The card in the answer to a press. */
export function answered({ invoke }: Pressed): Card {
  return ((invoke as { value?: Card }).value as Card) ?? {};
}

/** Sets the same status everywhere but for what `changed` says, and gives the map that follows. */
export async function setAll(droft: Droft, lead: Card, status: string, changed: Readonly<Record<string, string>> = {}): Promise<Card> {
  const berit = hand(droft, BERIT);
  let card = await berit.press(lead, 'Sett status');
  for (const category of PACKS[0].categories) {
    const own = PACKS[0].guidelines.filter((one) => one.category === category.id);
    const inputs = Object.fromEntries(own.map(({ number }) => [`s${number}`, changed[String(number)] ?? status]));
    card = await berit.press(card, 'Lagre og gå videre', inputs);
  }
  return card;
}

/** What was posted in the channel, in words. */
export function postedWords(sent: readonly Delivered[]): string[] {
  return sent.filter((one) => one.method === 'POST' && one.conversationId === CHANNEL).map((one) => wordsOf(one.card));
}
