/** A team's check-ins: the leader who sets them up, the people who answer in the channel, and the time that passes. */
import { tick } from '../../src/reflections/tick.ts';
import { openVault } from '../../src/storage/vault.ts';
import { type Actor, type Card, type Delivered, type Droft, type DroftOptions, inputsOf, startDroft, wordsOf } from './droft.ts';
import { BERIT, hand } from './people.ts';
import type { Json } from './rig.ts';
import { CHANNEL, inChannel, settleChannel } from './workshops.ts';

export { CHANNEL };
export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;
/** Monday 30 November 2026, nine in the morning in Norway. */
export const MONDAY = Date.UTC(2026, 10, 30, 8);
export const TUESDAY = MONDAY + DAY;
export const KEY = 'ab'.repeat(32);
export const VAULT = openVault(Buffer.from(KEY, 'hex'));

/** People who have never written to Drøft in their own chat. */
export const TEAM: readonly Actor[] = Array.from({ length: 9 }, (_, index) => ({
  userId: `c0ffee0${index}-0000-4000-8000-00000000000${index}`,
  name: `Person ${index}`,
  conversationId: `a:person-${index}`,
}));

/** Drøft on the Monday, with a centre, its people and its channel. */
export async function startTeam(options: DroftOptions['records'] = {}): Promise<Droft> {
  const droft = await startDroft({}, { records: { key: KEY, ...options } });
  droft.clock = MONDAY;
  await settleChannel(droft);
  droft.clock = MONDAY;
  return droft;
}

/** The leader's press; they take their time between two. */
export async function lead(droft: Droft, card: Card, title: string, inputs: Json = {}, actor: Actor = BERIT): Promise<Card> {
  droft.clock += 5000;
  return hand(droft, actor).press(card, title, inputs);
}

/** The form of a new plan at the centre. */
export async function newForm(droft: Droft): Promise<Card> {
  return lead(droft, await hand(droft, BERIT).say('refleksjon'), 'Sett opp runder');
}

/** A plan with these fields; the rest is as the form proposes. Gives the plan's card. */
export async function setUp(droft: Droft, inputs: Json = {}): Promise<Card> {
  return lead(droft, await newForm(droft), 'Lagre', inputs);
}

/** Time passes; everything that became due then is done and sent. */
export async function at(droft: Droft, ms: number): Promise<Delivered[]> {
  droft.clock = ms;
  await tick(droft.services.desk.reflections);
  return droft.drain();
}

/** What was said to one person alone, and how many requests went to Teams for it. */
export interface Told {
  readonly card: Card;
  readonly words: string;
  readonly sent: number;
}

/** Somebody of the team answers on the card in the channel, in the thread Teams makes of it. */
export async function answer(
  droft: Droft,
  one: Delivered,
  { who, place = CHANNEL, title = 'Send svaret', ...inputs }: { who: number; place?: string; title?: string } & Json,
): Promise<Told> {
  const changes = { ...inChannel(TEAM[who] ?? BERIT, `${place};messageid=1`), replyToId: one.activityId || 'question' };
  // Within three seconds a second press of the same counts as the first.
  droft.clock += 5000;
  const from = droft.rig.connector.requests.length;
  const { invoke } = await droft.press(one.card, title, inputs, changes);
  const card = ((invoke as { value?: Card }).value as Card) ?? {};
  return { card, words: wordsOf(card), sent: droft.rig.connector.requests.length - from };
}

/** The new cards in the channel. */
export function posted(sent: readonly Delivered[]): Delivered[] {
  return sent.filter((one) => one.method === 'POST' && one.conversationId === CHANNEL);
}

/** The question that was posted, or a failure that says what was sent instead. */
export function question(sent: readonly Delivered[]): Delivered {
  const found = posted(sent).find((one) => wordsOf(one.card).includes('To minutter til å tenke'));
  if (!found) throw new Error(`no question: ${sent.map((one) => `${one.conversationId} ${wordsOf(one.card)}`).join(' | ')}`);
  return found;
}

/** Whether a card asks for anything. */
export function hasFields(card: Card): boolean {
  return Object.keys(inputsOf(card)).length > 0;
}

/** Every row of every table, as it lies there. */
export async function everyRow({ kept }: Droft): Promise<Record<string, Record<string, unknown>[]>> {
  return kept.database.transaction(async (tx) => {
    const names = await tx.introspection.getTables();
    const all: Record<string, Record<string, unknown>[]> = {};
    for (const { name } of names)
      all[name] = await tx
        .selectFrom(name as 'plans')
        .selectAll()
        .execute();
    return all;
  });
}
