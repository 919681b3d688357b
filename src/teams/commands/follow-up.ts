/**
 * A doubt in the personal chat, with what the same person wrote a moment ago: read together, edited, taken back, or read alone.
 * Whether two messages belong together is decided elsewhere.
 */
import { consultAfter, consultTogether, type FollowUp, isSameText, type Pair, type Read } from '../../consultations/follow-up.ts';
import { textsIn } from '../../language/texts/index.ts';
import { sentenceCard } from '../cards/notices.ts';
import { markReading } from '../cards/together.ts';
import type { HeldMessage, Recall } from '../memory.ts';
import { below, type Reply, type Turn } from '../reply.ts';
import { answerText, doubtCard, readDoubt, unreadable } from './doubt.ts';

/** A message as it came: Teams' id of it, and whether it replaces what it said before. */
export interface Said {
  readonly id: string;
  readonly text: string;
  readonly edited: boolean;
}

/** The answer to a message that is no command, in the light of what is remembered; remembers it. */
export function answerMessage(said: Said, turn: Turn): Reply {
  const { recall } = turn;
  if (!recall) return answerText(said.text, turn);
  const refused = unreadable(said.text, turn);
  if (refused) {
    takeBack(said, turn);
    return refused;
  }
  const held = recall.messages();
  const message = recall.message(said.id, said.text);
  // What was sent once more is the same message.
  if (!said.edited) return answerNext(message, { turn, recall, before: held.filter((one) => !isSameText(one.text, said.text)) });
  return answerEdited(message, { turn, recall, before: held });
}

/** Forgets a message that was edited into something else than a doubt, or deleted. */
export function takeBack(said: { readonly id: string; readonly edited: boolean }, turn: Turn): void {
  if (said.edited) turn.recall?.drop(said.id);
}

/** The answer to one message of those remembered, by the number in the button, without the ones before it. */
export function answerAlone(reference: string, turn: Turn): Reply {
  const { found, held, place } = findHeld(reference, turn);
  if (!turn.recall || !found) return forgotten(turn);
  turn.recall.hold(held.with(place, { ...found, part: 'start' }));
  return { view: doubtCard(found.text, readDoubt(found.text, turn), turn), mode: 'replace' };
}

/** The answer to one message of those remembered, by the number in the button, read with the doubt before it. */
export function answerTogether(reference: string, turn: Turn): Reply {
  const { found, held, place } = findHeld(reference, turn);
  const earlier = latestDoubt(held.slice(0, place));
  if (!turn.recall || !found || earlier.length === 0) return forgotten(turn);
  const { part: _, ...carrying } = found;
  const messages = [...earlier, carrying];
  const reply = showTogether(messages, consultTogether(pairOf(messages), reader(turn)), turn);
  turn.recall.hold([...messages, ...held.slice(place + 1)]);
  return { ...reply, mode: 'replace' };
}

interface Found {
  readonly held: readonly HeldMessage[];
  readonly place: number;
  readonly found: HeldMessage | undefined;
}

function findHeld(reference: string, turn: Turn): Found {
  const held = turn.recall?.messages() ?? [];
  const place = held.findIndex((message) => String(message.reference) === reference);
  return { held, place, found: held[place] };
}

function forgotten(turn: Turn): Reply {
  const { followUp } = textsIn(turn.locale);
  return below(sentenceCard(turn.locale, followUp.forgottenTitle, followUp.forgotten));
}

interface Remembering {
  readonly turn: Turn;
  readonly recall: Recall;
  /** What is held of before, oldest first. */
  readonly before: readonly HeldMessage[];
}

/** A message that may carry on with the doubt before it or be one of its own. */
function answerNext(message: HeldMessage, { turn, recall, before }: Remembering): Reply {
  const earlier = latestDoubt(before);
  if (earlier.length === 0) return answerFirst(message, { turn, recall, before });
  const messages = [...earlier, message];
  const answer = consultAfter(pairOf(messages), reader(turn));
  if (answer.isTogether) {
    recall.hold([...before, message]);
    return showTogether(messages, answer, turn);
  }
  const { route, language } = answer.consultation;
  // Small talk between a doubt and what more there is to say of it does not make the doubt forgotten.
  recall.hold([...(route === 'none' ? before : earlier), { ...message, part: route === 'none' ? 'aside' : 'start' }]);
  const view = doubtCard(message.text, answer.consultation, turn);
  if (route === 'acute' || route === 'info') return below(view);
  return below(markReading(view, { language, reference: message.reference, isTogether: false }));
}

function answerFirst(message: HeldMessage, { turn, recall }: Remembering): Reply {
  const consultation = readDoubt(message.text, turn);
  if (consultation.route !== 'none') recall.hold([{ ...message, part: 'start' }]);
  return below(doubtCard(message.text, consultation, turn));
}

/** The edited text stands where the old one stood; messages that came after it still belong to it. */
function answerEdited(message: HeldMessage, { turn, recall, before }: Remembering): Reply {
  const place = before.findIndex((one) => one.id === message.id);
  const later = latestDoubt(before);
  const inDoubt = later.findIndex((one) => one.id === message.id);
  // The old text goes before anything can fail. An edit of something older than the latest doubt follows nothing.
  const rest = before.filter((one) => one.id !== message.id);
  recall.hold(rest);
  if (place < 0) return answerFirst(message, { turn, recall, before: [] });
  if (inDoubt < 0 || inDoubt === later.length - 1) return answerNext(message, { turn, recall, before: rest });
  const part = before[place]?.part;
  const edited = { ...message, ...(part ? { part } : {}) };
  recall.hold(before.with(place, edited));
  const messages = later.with(inDoubt, edited);
  return showTogether(messages, consultTogether(pairOf(messages), reader(turn)), turn);
}

/** The messages of the latest doubt: from the last one that began something of its own, without small talk. */
function latestDoubt(held: readonly HeldMessage[]): readonly HeldMessage[] {
  const start = held.findLastIndex((message) => message.part === 'start');
  return held.slice(Math.max(0, start)).filter((message) => message.part !== 'aside');
}

/** A card for several messages, marked as such where they were read as one. */
function showTogether(messages: readonly HeldMessage[], answer: FollowUp, turn: Turn): Reply {
  const text = messages.map((message) => message.text).join('\n');
  const view = doubtCard(text, answer.consultation, turn);
  const last = messages.at(-1);
  if (!answer.isTogether || !last) return below(view);
  return below(markReading(view, { language: answer.consultation.language, reference: last.reference, isTogether: true }));
}

function reader(turn: Turn): Read {
  return (text, fallback) => readDoubt(text, turn, fallback);
}

function pairOf(messages: readonly HeldMessage[]): Pair {
  const texts = messages.map((message) => message.text);
  return { earlier: texts.slice(0, -1).join('\n'), text: texts.at(-1) ?? '' };
}
