/**
 * The one place that sends: reads what came in, asks the handlers, draws the card, sends it.
 * Must not know what a reply means. Nothing a person wrote reaches the log from here.
 */
import { type Activity, CardFactory, InputHints, MessageFactory, type TurnContext } from 'botbuilder';
import { errorCode } from '../errors.ts';
import { languageOfLocale } from '../language/language.ts';
import { type Log, whereThrown } from '../log.ts';
import { type ExpandedCard, expandCard } from './cards/card.ts';
import { failedCard } from './cards/notices.ts';
import { handle } from './handle.ts';
import { type Inbound, readInbound } from './inbound.ts';
import { createOnce, type Once } from './once.ts';
import type { Reply, Services } from './reply.ts';

export interface BotOptions {
  readonly services: Services;
  readonly log: Log;
  /** Milliseconds since 1970. */
  readonly now: () => number;
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

/** Builds the bot; nothing happens until a turn comes. */
export function createBot(options: BotOptions): Bot {
  const activities = createOnce({ most: MOST_KEPT, keepMs: KEEP_MS, now: options.now });
  const presses = createOnce({ most: MOST_KEPT, keepMs: DOUBLE_PRESS_MS, now: options.now });
  return {
    turn: async (context) => {
      const started = options.now();
      const inbound = readInbound(context.activity);
      if (isRepeat(inbound, context.activity, { activities, presses })) return answerInvoke(context, inbound);
      const reply = handle(inbound, options.services);
      if (reply) await send(context, reply, inbound);
      else await answerInvoke(context, inbound);
      options.timed(options.now() - started);
    },
    apologise: async (context, error) => {
      const code = errorCode(error, 'TURN_FAILED');
      options.log.error('turn failed', { code, where: whereThrown(error), event: String(context.activity.type) });
      await apologise(context, code, options.log);
    },
  };
}

/** Installation and "the bot was added" both mean hello; both share one key so that the welcome comes once. */
function isRepeat(inbound: Inbound, activity: Partial<Activity>, once: { activities: Once; presses: Once }): boolean {
  const { conversationId, activityId, userId } = inbound.origin;
  if (inbound.kind === 'ignored') return false;
  if (inbound.kind === 'members-added' && !inbound.bot) return false;
  if (inbound.kind === 'installed' || inbound.kind === 'members-added') {
    return inbound.kind === 'installed' && inbound.removed ? false : !once.activities.first(`hello ${conversationId}`);
  }
  const edited = inbound.kind === 'message' && inbound.edited ? ` edited ${inbound.origin.timestamp ?? ''}` : '';
  if (!once.activities.first(`${conversationId} ${activityId}${edited}`)) return true;
  if (inbound.kind !== 'action') return false;
  return !once.presses.first([conversationId, userId, activity.replyToId ?? '', inbound.verb, ...Object.values(inbound.data)].join(' '));
}

async function send(context: TurnContext, reply: Reply, inbound: Inbound): Promise<void> {
  const card = expandCard(reply.view);
  const invoked = inbound.kind === 'action' && inbound.invoke;
  const pressed = context.activity.replyToId;
  if (reply.mode === 'replace' && pressed) {
    // The invoke's answer shows the new card at once; the update makes it stay when the chat is opened again.
    await context.updateActivity({ ...message(card, reply.view.summary), id: pressed });
    if (invoked) await respond(context, { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: card });
    return;
  }
  await context.sendActivity(message(card, reply.view.summary));
  if (invoked) await answerInvoke(context, inbound);
}

/** Every invoke must be answered, or the person sees an error though the work was done. */
async function answerInvoke(context: TurnContext, inbound: Inbound): Promise<void> {
  if (inbound.kind === 'action' && inbound.invoke) {
    await respond(context, { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: '' });
  } else if (inbound.kind === 'unsupported-invoke') {
    await context.sendActivity({ type: 'invokeResponse', value: { status: 501 } });
  }
}

async function respond(context: TurnContext, body: { statusCode: number; type: string; value: unknown }): Promise<void> {
  await context.sendActivity({ type: 'invokeResponse', value: { status: 200, body } });
}

/** A card with one line for notifications. No text beside the card: Teams would show both. */
function message(card: ExpandedCard, summary: string): Partial<Activity> {
  const activity = MessageFactory.attachment(CardFactory.adaptiveCard(card), undefined, undefined, InputHints.AcceptingInput);
  return { ...activity, summary };
}

async function apologise(context: TurnContext, code: string, log: Log): Promise<void> {
  const inbound = readInbound(context.activity);
  if (inbound.kind === 'ignored') return;
  try {
    const view = failedCard(languageOfLocale(inbound.origin.locale), code);
    await context.sendActivity(message(expandCard(view), view.summary));
    await answerInvoke(context, inbound);
  } catch (thrown) {
    log.error('apology failed', { code: errorCode(thrown, 'SEND_FAILED'), where: whereThrown(thrown) });
  }
}
