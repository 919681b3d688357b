/** The whole bot behind the offline rig: real handlers, model, cards and stores; a clock and a draw of cards that the test decides. */

import { correctionsInMemory } from '../../src/corrections.ts';
import { deliverNext } from '../../src/delivery/deliver.ts';
import { createLog } from '../../src/log.ts';
import type { Drawing } from '../../src/messages.ts';
import { createMetrics, type Metrics } from '../../src/metrics.ts';
import { createBot } from '../../src/teams/bot.ts';
import { createNoted } from '../../src/teams/noted.ts';
import { createNotifier } from '../../src/teams/notifier.ts';
import { drawMessage } from '../../src/teams/outgoing.ts';
import type { Services } from '../../src/teams/reply.ts';
import { type TestRecords, type TestRecordsOptions, testRecords } from './records.ts';
import { APP_ID, activity, type Json, type Rig, startRig, TENANT_ID } from './rig.ts';
import { MODEL, PACKS } from './views.ts';

export type Card = Readonly<Record<string, unknown>>;

/** Somebody in Teams: who they are, and their own chat with the bot. */
export interface Actor {
  readonly userId: string;
  readonly name: string;
  readonly conversationId: string;
}

export interface Pressed {
  readonly cards: Card[];
  readonly invoke: Json;
}

export interface Droft {
  readonly rig: Rig;
  readonly metrics: Metrics;
  readonly kept: TestRecords;
  readonly services: Services;
  /** Milliseconds since 1970; set it to move time. */
  clock: number;
  /** Sends a text as a person in the personal chat and gives the cards that came back. */
  say(text: string, changes?: Json): Promise<Card[]>;
  /** Presses a button found by its title on a card, with inputs; gives the cards that came back (new or in place). */
  press(card: Card, title: string, inputs?: Json, changes?: Json): Promise<Pressed>;
  /** Sends what waits in the outbox and gives it: the conversation, whether it was posted or put in place, the card. */
  drain(): Promise<Delivered[]>;
  close(): Promise<void>;
}

export interface Delivered {
  readonly method: string;
  readonly conversationId: string;
  /** The card an update replaced; '' for a new one. */
  readonly activityId: string;
  readonly card: Card;
}

export interface DroftOptions {
  /** The limit of one send, milliseconds. */
  readonly timeoutMs?: number;
  readonly records?: Partial<TestRecordsOptions>;
}

/** Starts everything. */
export async function startDroft(
  services: Partial<Services> = {},
  { timeoutMs = 6000, records: wanted = {} }: DroftOptions = {},
): Promise<Droft> {
  const lines: string[] = [];
  const state = { clock: Date.UTC(2026, 10, 22) };
  const now = (): number => state.clock;
  const log = createLog('debug', { write: (line: string) => void lines.push(line) });
  const metrics = createMetrics(correctionsInMemory(now));
  const kept = await testRecords({ now, log, ...wanted });
  metrics.watchOutbox(() => kept.records.outbox.counts());
  const all: Services = { packs: PACKS, model: MODEL, pick: () => 0, count: metrics.counted, desk: kept.desk, ...services };
  const noted = createNoted({ people: kept.records.people, now, dropFor: kept.records.outbox.dropFor });
  const bot = createBot({ services: all, log, now, timed: metrics.timed, noted, first: kept.records.first });
  const { close: closeRig, ...open } = await startRig({
    logic: bot.turn,
    onTurnFailed: bot.apologise,
    timeoutMs,
    http: { metricsText: metrics.text },
  });
  const close = async (): Promise<void> => {
    await closeRig();
    await kept.close();
  };
  const rig: Rig = { ...open, close };
  rig.connector.numbered = true;
  const notifier = createNotifier({ edge: rig.edge, appId: APP_ID, log, allowedTenants: [TENANT_ID] });
  // One list for both logs, so that the canary looks at everything.
  rig.output.push = (
    (push) =>
    (...more: string[]) =>
      push.apply(rig.output, more)
  )(rig.output.push);
  const sentSince = (from: number): Card[] => rig.connector.requests.slice(from).flatMap((request) => cardsIn(request.body));
  return {
    rig,
    metrics,
    kept,
    services: all,
    get clock() {
      return state.clock;
    },
    set clock(value) {
      state.clock = value;
    },
    say: async (text, changes = {}) => {
      // People take their time; within three seconds a second press counts as the first.
      state.clock += 5000;
      const from = rig.connector.requests.length;
      await rig.post(activity({ text, ...changes }));
      rig.output.push(...lines.splice(0));
      return sentSince(from);
    },
    press: async (card, title, inputs = {}, changes = {}) => {
      const from = rig.connector.requests.length;
      const answer = await rig.post(pressOf(card, title, inputs, changes));
      rig.output.push(...lines.splice(0));
      return { cards: sentSince(from), invoke: answer.body === '' ? {} : (JSON.parse(answer.body) as Json) };
    },
    drain: async () => {
      const from = rig.connector.requests.length;
      for (;;) {
        const step = await deliverNext<Drawing, ReturnType<typeof drawMessage>>({
          claim: kept.records.outbox.claim,
          prepare: (drawn) => drawMessage(drawn, all),
          send: (drawn, one) => notifier.send(drawn.destination, one, drawn.activityId),
          settle: kept.records.outbox.settle,
          random: () => 0.5,
          sleep: async () => undefined,
        });
        if (!step.done) break;
        await step.done;
      }
      rig.output.push(...lines.splice(0));
      return rig.connector.requests.slice(from).map(delivered);
    },
    close,
  };
}

/** The fields of an activity that say who it is from. */
export function from(actor: Actor): Json {
  return {
    from: { id: `29:${actor.userId}`, name: actor.name, aadObjectId: actor.userId },
    conversation: { conversationType: 'personal', tenantId: TENANT_ID, id: actor.conversationId },
  };
}

/** The press of a button as Teams sends it: the card's own inputs come along, as they stand or as they were changed. */
export function pressOf(card: Card, title: string, inputs: Json = {}, changes: Json = {}): Json {
  const action = findAction(card, title);
  return activity({
    type: 'invoke',
    name: 'adaptiveCard/action',
    text: undefined,
    replyToId: 'card-1',
    value: {
      action: { type: 'Action.Execute', verb: action['verb'], data: { ...(action['data'] as Json), ...inputsOf(card), ...inputs } },
    },
    ...changes,
  });
}

/** The values of a card's inputs as they stand. */
export function inputsOf(card: unknown): Json {
  const values: Record<string, unknown> = {};
  const look = (value: unknown): void => {
    if (Array.isArray(value)) for (const one of value) look(one);
    else if (typeof value === 'object' && value !== null) {
      const fields = value as Json;
      if (String(fields['type']).startsWith('Input.') && typeof fields['id'] === 'string') values[fields['id']] = fields['value'] ?? '';
      Object.values(fields).forEach(look);
    }
  };
  look(card);
  return values;
}

function delivered({ method, path, body }: { method: string; path: string; body: unknown }): Delivered {
  const [, conversationId = '', activityId = ''] = /conversations\/([^/]+)\/activities(?:\/([^/?]+))?/.exec(path) ?? [];
  return {
    method,
    conversationId: decodeURIComponent(conversationId),
    activityId: decodeURIComponent(activityId),
    card: cardsIn(body)[0] ?? {},
  };
}

function cardsIn(body: unknown): Card[] {
  const attachments = (body as { attachments?: { content: Card }[] } | undefined)?.attachments ?? [];
  return attachments.map((attachment) => attachment.content);
}

/** The action with that title, among the buttons or the pressable rows. */
export function findAction(card: unknown, title: string): Json {
  const found: Json[] = [];
  const look = (value: unknown): void => {
    if (Array.isArray(value)) for (const one of value) look(one);
    else if (typeof value === 'object' && value !== null) {
      const fields = value as Json;
      if (fields['type'] === 'Action.Execute' && fields['title'] === title) found.push(fields);
      Object.values(fields).forEach(look);
    }
  };
  look(card);
  if (!found[0]) throw new Error(`no button «${title}»`);
  return found[0];
}

/** All words on a card, one string. */
export function wordsOf(card: unknown): string {
  const words: string[] = [];
  const look = (value: unknown, key = ''): void => {
    if (typeof value === 'string' && ['text', 'title', 'label'].includes(key)) words.push(value);
    else if (Array.isArray(value)) for (const one of value) look(one);
    else if (typeof value === 'object' && value !== null) for (const [name, inner] of Object.entries(value)) look(inner, name);
  };
  look(card);
  return words.join('\n');
}
