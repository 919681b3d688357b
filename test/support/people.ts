/** The people of the stories, the centre they work at, and what each of them does in Teams. */
import { type Actor, type Card, type Delivered, type Droft, from, type Pressed, wordsOf } from './droft.ts';
import { ADMIN } from './records.ts';
import { type Json, TENANT_ID } from './rig.ts';
import { PACKS } from './views.ts';

const actor = (digit: string, name: string): Actor => ({
  userId: `${digit.repeat(8)}-${digit.repeat(4)}-4${digit.repeat(3)}-8${digit.repeat(3)}-${digit.repeat(12)}`,
  name,
  conversationId: `a:${name.split(' ')[0]?.toLowerCase()}`,
});

export const ANNA = actor('a', 'Anna Vik');
export const BERIT = actor('b', 'Berit Lund');
export const DAG = actor('d', 'Dag Moe');
export const ELI = actor('e', 'Eli Strand');
/** At no centre. */
export const STRANGER = actor('f', 'Frode Fremmed');
export const ADA: Actor = { userId: ADMIN, name: 'Ada Admin', conversationId: 'a:ada' };

/** The whole of what one person can do. */
export interface Hand {
  readonly actor: Actor;
  say(text: string): Promise<Card>;
  /** Presses a button on a card that stands in the chat under that id; gives the card that takes its place or comes below. */
  press(card: Card, title: string, inputs?: Json, activityId?: string): Promise<Card>;
  pressed(card: Card, title: string, inputs?: Json, activityId?: string): Promise<Pressed>;
}

/** What that person does, through the rig. */
export function hand(droft: Droft, one: Actor): Hand {
  const pressed = (card: Card, title: string, inputs: Json = {}, activityId = 'card-1') =>
    droft.press(card, title, inputs, { ...from(one), replyToId: activityId });
  return {
    actor: one,
    say: async (text) => (await droft.say(text, from(one)))[0] ?? {},
    pressed,
    press: async (...args) => {
      const { cards, invoke } = await pressed(...args);
      return cards[0] ?? ((invoke as { value?: Card }).value as Card) ?? {};
    },
  };
}

/** A centre with leader, deputy and colleague, each of whom has said hello; Anna is a counsellor there. */
export async function settle(droft: Droft): Promise<void> {
  for (const one of [BERIT, DAG, ELI, ANNA]) await hand(droft, one).say('hei');
  const roles = [
    { userId: BERIT.userId, role: 'leader' },
    { userId: DAG.userId, role: 'deputy' },
    { userId: ELI.userId, role: 'colleague' },
    { userId: ANNA.userId, role: 'member' },
  ] as const;
  const centre = { id: 'c1', name: 'Karriere Fjordvik', pack: PACKS[0].id, conversationId: undefined, roles };
  await droft.kept.records.people((tx) => tx.saveCentre(TENANT_ID, centre, droft.clock));
}

export const DOUBT = 'Far ringer og vil vite hvordan det går med dattera på 19. Kan jeg si noe?';

/** From a doubt to a sent case: the sender's card, and what the outbox sent. */
export async function sendCase(
  droft: Droft,
  {
    sender = ANNA,
    doubt = DOUBT,
    way = 'Drøft med leder',
    inputs = {},
  }: { sender?: Actor; doubt?: string; way?: string; inputs?: Json } = {},
): Promise<{ own: Card; sent: Delivered[] }> {
  const who = hand(droft, sender);
  const form = await who.press(await who.say(doubt), way);
  const preview = await who.press(form, 'Se hva som sendes', inputs, 'form-1');
  const own = await who.press(preview, 'Send', {}, 'form-1');
  return { own, sent: await droft.drain() };
}

/** The newest new card that reached somebody. */
export function received(sent: readonly Delivered[], one: Actor): Delivered {
  const found = sent.filter((delivered) => delivered.method === 'POST' && delivered.conversationId === one.conversationId).at(-1);
  if (!found)
    throw new Error(
      `nothing was sent to ${one.name}: ${sent.map((delivered) => `${delivered.method} ${delivered.conversationId} ${wordsOf(delivered.card).slice(0, 60)}`).join(' | ')}`,
    );
  return found;
}
