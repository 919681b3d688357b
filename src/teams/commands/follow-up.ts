/**
 * A doubt in the personal chat, with what the same person wrote a moment ago: read together, edited, taken back, or read alone.
 * Whether two messages belong together is decided elsewhere.
 */
import { consultAfter, consultTogether, type FollowUp, isSameText, type Pair, type Read } from '../../consultations/follow-up.ts';
import { textsIn } from '../../language/texts/index.ts';
import { sentenceCard } from '../cards/notices.ts';
import { markTogether } from '../cards/together.ts';
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
  const place = said.edited ? held.findIndex((message) => message.id === said.id) : -1;
  const message = recall.message(said.id, said.text);
  if (place >= 0) return answerEdited(held.with(place, message), place, { turn, recall });
  // What was sent once more is the same message, and an edit of something older follows nothing.
  const before = said.edited ? [] : held.filter((one) => !isSameText(one.text, said.text));
  return answerNext([...before, message], { turn, recall });
}

/** Forgets a message that was edited into something else than a doubt, or deleted. */
export function takeBack(said: { readonly id: string; readonly edited: boolean }, turn: Turn): void {
  if (said.edited) turn.recall?.drop(said.id);
}

/** The answer to one message of those remembered, by the number in the button, without the ones before it. */
export function answerAlone(reference: string, turn: Turn): Reply {
  const held = turn.recall?.messages() ?? [];
  const place = held.findIndex((message) => String(message.reference) === reference);
  const message = held[place];
  if (!turn.recall || !message) {
    const { followUp } = textsIn(turn.locale);
    return below(sentenceCard(turn.locale, followUp.forgottenTitle, followUp.forgotten));
  }
  turn.recall.hold(held.slice(place));
  return { view: doubtCard(message.text, readDoubt(message.text, turn), turn), mode: 'replace' };
}

interface Remembering {
  readonly turn: Turn;
  readonly recall: Recall;
}

/** The last message, which may follow from those before it or be a doubt of its own. */
function answerNext(messages: readonly HeldMessage[], { turn, recall }: Remembering): Reply {
  const last = messages.at(-1);
  if (!last) throw new RangeError('there is a message to answer');
  if (messages.length === 1) return answerFirst(last, { turn, recall });
  const answer = consultAfter(pairOf(messages), reader(turn));
  if (answer.isTogether) return showTogether(messages, answer, { turn, recall });
  // Small talk between a doubt and what more there is to say of it does not make the doubt forgotten.
  if (answer.consultation.route !== 'none') recall.hold([last]);
  return below(doubtCard(last.text, answer.consultation, turn));
}

function answerFirst(message: HeldMessage, { turn, recall }: Remembering): Reply {
  const consultation = readDoubt(message.text, turn);
  if (consultation.route !== 'none') recall.hold([message]);
  return below(doubtCard(message.text, consultation, turn));
}

/** The edited text stands where the old one stood; messages that came after it still belong to it. */
function answerEdited(messages: readonly HeldMessage[], place: number, { turn, recall }: Remembering): Reply {
  if (place === messages.length - 1) {
    // The old text goes before anything can fail.
    recall.hold(messages.slice(0, -1));
    return answerNext(messages, { turn, recall });
  }
  recall.hold(messages);
  return showTogether(messages, consultTogether(pairOf(messages), reader(turn)), { turn, recall });
}

/** A card for several messages, marked as such where they were read as one. */
function showTogether(messages: readonly HeldMessage[], answer: FollowUp, { turn, recall }: Remembering): Reply {
  recall.hold(messages);
  const text = messages.map((message) => message.text).join('\n');
  const view = doubtCard(text, answer.consultation, turn);
  const last = messages.at(-1);
  return below(answer.isTogether && last ? markTogether(view, answer.consultation.language, last.reference) : view);
}

function reader(turn: Turn): Read {
  return (text, fallback) => readDoubt(text, turn, fallback);
}

function pairOf(messages: readonly HeldMessage[]): Pair {
  const texts = messages.map((message) => message.text);
  return { earlier: texts.slice(0, -1).join('\n'), text: texts.at(-1) ?? '' };
}
