/**
 * The buttons of «Tenk høyt». What was written comes with each press, goes on in the next card and is kept nowhere:
 * it must not reach the log, the metrics or an error.
 */
import { mayTellOfDanger } from '../../consultations/danger.ts';
import {
  decodeReflection,
  isFinished,
  isReflectionModel,
  type Move,
  move,
  type Reflection,
  startReflection,
} from '../../consultations/think-aloud.ts';
import { guidelineOf } from '../../guidelines/guideline.ts';
import { textsIn } from '../../language/texts/index.ts';
import { sentenceCard } from '../cards/notices.ts';
import { choiceCard, noteCard, stepCard, type ThinkContext, thoughtId } from '../cards/think.ts';
import { below, type Reply, type Turn } from '../reply.ts';
import type { Press } from './press.ts';

const MOST_STEPS = 8;

/** The card that offers the two models, below; used by the command too. */
export function openThinking(context: ThinkContext, turn: Turn): Reply {
  if (!turn.personal) {
    const { think } = textsIn(context.language);
    return below(sentenceCard(context.language, think.title, think.personalOnly));
  }
  return below(choiceCard(context));
}

/** «Tenk høyt» on an answer card, and «Begynn på nytt» on a note. */
export function openFromButton(press: Press, turn: Turn): Reply {
  return openThinking(contextOf(press), turn);
}

/** The first step of the chosen model, in place of the choice. */
export function startThinking(press: Press, turn: Turn): Reply {
  if (!turn.personal || !isReflectionModel(press.value)) return openFromButton(press, turn);
  return { view: stepCard(startReflection(press.value), contextOf(press)), mode: 'replace' };
}

/** A handler for one of the moves. A card whose code cannot be read is left standing, with a new choice below it. */
export function moveThinking(way: Move): (press: Press, turn: Turn) => Reply {
  return (press, turn) => {
    const written = Array.from({ length: MOST_STEPS }, (_, index) => press.fields[thoughtId(index + 1)] ?? '');
    const reflection = turn.personal ? decodeReflection(press.value, written) : undefined;
    if (!reflection) return openFromButton(press, turn);
    const moved = move(reflection, way);
    const context = { ...contextOf(press), danger: tellsOfDanger(moved, press, turn) };
    return { view: isFinished(moved) ? noteCard(moved, context) : stepCard(moved, context), mode: 'replace' };
  };
}

/** The card without its texts, for those who want them gone from the chat. */
export function clearThinking(press: Press, turn: Turn): Reply {
  if (!turn.personal) return openFromButton(press, turn);
  return { view: choiceCard(contextOf(press), textsIn(press.language).think.cleared), mode: 'replace' };
}

function contextOf({ language, pack, numbers }: Press): ThinkContext {
  return { language, pack, guideline: guidelineOf(pack, numbers[0] ?? 0) };
}

function tellsOfDanger(reflection: Reflection, press: Press, turn: Turn): boolean {
  const written = reflection.thoughts.filter((text) => text !== '');
  return mayTellOfDanger(written, turn.services.model, press.language);
}
