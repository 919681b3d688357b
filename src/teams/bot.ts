/**
 * The one place that sends: reads what came in, asks the handlers, draws the card, sends it.
 * Must not know what a reply means. Nothing a person wrote reaches the log from here.
 */
import { type Activity, CardFactory, InputHints, MessageFactory, TurnContext } from 'botbuilder';
import { MAX_TEXT } from '../consultations/consult.ts';
import { errorCode } from '../errors.ts';
import { languageOfLocale } from '../language/language.ts';
import { type Log, whereThrown } from '../log.ts';
import { type ExpandedCard, expandCard } from './cards/card.ts';
import { failedCard, failedLine } from './cards/notices.ts';
import { handle } from './handle.ts';
import { type Inbound, readInbound } from './inbound.ts';
import { createMemory } from './memory.ts';
import type { Noted } from './noted.ts';
import { noteDoubts } from './noted-doubts.ts';
import { createOnce } from './once.ts';
import { SendError } from './outbound.ts';
import { forgetTurn, isFirstOfAll, isRepeat, tried } from './repeats.ts';
import type { CountedEvent, Reply, Services } from './reply.ts';

export interface BotOptions {
  readonly services: Services;
  readonly log: Log;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Notes where somebody can be reached, before they are answered, and in which language, after it. */
  readonly noted: Noted;
  /** Whether this is the first instance to meet the key; what Teams delivers to two of them takes effect once. */
  readonly first: (key: string) => Promise<boolean>;
  /** Called with the milliseconds each turn took. */
  readonly timed: (ms: number) => void;
}

export interface Bot {
  /** Handles one turn: at most one reply, sent or shown in place of the pressed card. */
  readonly turn: (context: TurnContext) => Promise<void>;
  /** Says sorry, with a code; used when a turn failed. */
  readonly apologise: (context: TurnContext, error: unknown) => Promise<void>;
}

/** Teams sends an activity again when an answer took too long; within this time it is the same one. */
const KEEP_MS = 15 * 60_000;
/** A double press within this time is one press, though Teams gives it a new id. */
const DOUBLE_PRESS_MS = 3_000;
const MOST_KEPT = 20_000;
/** What was written a moment ago: 2,000 people at once, for as long as a redelivery is known. */
const MOST_DOUBTS = 2_000;
/** An invoke is answered within 3 s whatever Teams' message service does; a send that takes longer goes on behind it. */
const CARD_TYPE = 'application/vnd.microsoft.card.adaptive';
const INVOKE_WAIT_MS = 2_000;

/** Builds the bot; nothing happens until a turn comes. */
export function createBot(options: BotOptions): Bot {
  const activities = createOnce({ most: MOST_KEPT, keepMs: KEEP_MS, now: options.now });
  const presses = createOnce({ most: MOST_KEPT, keepMs: DOUBLE_PRESS_MS, now: options.now });
  const memory = createMemory({
    most: MOST_DOUBTS,
    mostCharacters: MAX_TEXT,
    keepMs: KEEP_MS,
    now: options.now,
    later: (run, ms) => void setTimeout(run, ms).unref(),
  });
  return {
    turn: async (context) => {
      const started = options.now();
      const inbound = readInbound(context.activity);
      if (isRepeat(inbound, context.activity, { activities, presses })) return answerInvoke(context, inbound);
      if (!(await isFirstOfAll(inbound, options))) return answerInvoke(context, inbound);
      await tried(options.noted.place(inbound, context.activity), options.log);
      const answers: CountedEvent[] = [];
      const services = { ...options.services, count: (event: CountedEvent) => void (options.services.count(event), answers.push(event)) };
      const reply = await handle(inbound, services, memory);
      if (inbound.kind === 'action' && inbound.verb === 'data.erase') options.noted.forget(inbound);
      await answerInvoke(context, inbound);
      if (reply) {
        await tried(options.noted.language(inbound, String(reply.view.data['lang'])), options.log);
        await send({ context, inbound, log: options.log }, reply);
      }
      await tried(noteDoubts(inbound, answers, options.services), options.log);
      options.timed(Math.max(0, options.now() - started));
    },
    apologise: async (context, error) => {
      forgetTurn(readInbound(context.activity), context.activity, { activities, presses });
      const code = errorCode(error, 'TURN_FAILED');
      options.log.error('turn failed', { code, where: whereThrown(error), event: String(context.activity.type) });
      await apologise(context, code, options.log);
    },
  };
}

interface Outgoing {
  readonly context: TurnContext;
  readonly inbound: Inbound;
  readonly log: Log;
}

async function send(turn: Outgoing, reply: Reply): Promise<void> {
  const { context, inbound } = turn;
  const card = expandCard(reply.view);
  const outgoing = reply.file ? consentMessage(reply.file) : message(card, reply.view.summary);
  const pressed = context.activity.replyToId;
  const isInvoke = inbound.kind === 'action' && inbound.invoke;
  // Theirs alone: where the press has no answer of its own nothing is posted for others to see.
  if (reply.mode === 'own') return isInvoke ? respond(context, { statusCode: 200, type: CARD_TYPE, value: card }) : undefined;
  if (reply.mode === 'replace' && pressed) {
    // The invoke's answer shows the new card at once; the update makes it stay when the chat is opened again.
    if (isInvoke) await respond(context, { statusCode: 200, type: CARD_TYPE, value: card });
    const updating = update(turn, outgoing, { pressed, isShown: isInvoke });
    return isInvoke ? inTime(updating, turn.log) : updating;
  }
  return isInvoke ? inTime(post(context, outgoing), turn.log) : post(context, outgoing);
}

/** Goes past the context's own method, which touches the context after the send: a late one would find it closed. */
async function post(context: TurnContext, outgoing: Partial<Activity>): Promise<void> {
  const reference = TurnContext.getConversationReference(context.activity);
  await context.adapter.sendActivities(context, [TurnContext.applyConversationReference({ ...outgoing }, reference)]);
}

/** Puts the card in the place of the pressed one. Where that is gone it comes below; where it is shown already nothing is lost. */
async function update(turn: Outgoing, outgoing: Partial<Activity>, card: { pressed: string; isShown: boolean }): Promise<void> {
  try {
    await turn.context.updateActivity({ ...outgoing, id: card.pressed });
  } catch (thrown) {
    if (card.isShown) turn.log.warn('card not updated', { code: errorCode(thrown, 'SEND_FAILED'), where: whereThrown(thrown) });
    else if (thrown instanceof SendError && thrown.statusCode === 404) await post(turn.context, outgoing);
    else throw thrown;
  }
}

/** Waits for a send as long as an invoke may take. A failure after that can only be logged: the turn is over. */
async function inTime(sending: Promise<void>, log: Log): Promise<void> {
  const { promise: late, resolve } = Promise.withResolvers<void>();
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    resolve();
  }, INVOKE_WAIT_MS);
  const watched = sending.catch((thrown: unknown) => {
    if (!isLate) throw thrown;
    log.error('late send failed', { code: errorCode(thrown, 'SEND_FAILED'), where: whereThrown(thrown) });
  });
  try {
    await Promise.race([watched, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Every invoke must be answered, or the person sees an error though the work was done. */
async function answerInvoke(context: TurnContext, inbound: Inbound, words = ''): Promise<void> {
  if (inbound.kind === 'action' && inbound.invoke) {
    await respond(context, { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: words });
  } else if (inbound.kind === 'file-consent') {
    await context.sendActivity({ type: 'invokeResponse', value: { status: 200 } });
  } else if (inbound.kind === 'unsupported-invoke') {
    await context.sendActivity({ type: 'invokeResponse', value: { status: 501 } });
  }
}

async function respond(context: TurnContext, body: { statusCode: number; type: string; value: unknown }): Promise<void> {
  await context.sendActivity({ type: 'invokeResponse', value: { status: 200, body } });
}

/** Teams' own card that asks where a file may be put. */
function consentMessage({ name, about, bytes, context = {} }: NonNullable<Reply['file']>): Partial<Activity> {
  const content = { description: about, sizeInBytes: bytes, acceptContext: context, declineContext: context };
  return MessageFactory.attachment({ contentType: 'application/vnd.microsoft.teams.card.file.consent', name, content });
}

/** A card with one line for notifications. No text beside the card: Teams would show both. */
function message(card: ExpandedCard, summary: string): Partial<Activity> {
  const activity = MessageFactory.attachment(CardFactory.adaptiveCard(card), undefined, undefined, InputHints.AcceptingInput);
  return { ...activity, summary };
}

/** In the invoke's own answer where there is one: it needs no message service, which may be what failed. */
async function apologise(context: TurnContext, code: string, log: Log): Promise<void> {
  const inbound = readInbound(context.activity);
  if (inbound.kind === 'ignored' || inbound.kind === 'deleted') return;
  const language = languageOfLocale(inbound.origin.locale);
  if (inbound.kind === 'action' && inbound.invoke) return answerInvoke(context, inbound, failedLine(language, code));
  if (inbound.kind === 'unsupported-invoke') return answerInvoke(context, inbound);
  try {
    const view = failedCard(language, code);
    await context.sendActivity(message(expandCard(view), view.summary));
  } catch (thrown) {
    log.error('apology failed', { code: errorCode(thrown, 'SEND_FAILED'), where: whereThrown(thrown) });
  }
}
