/** The whole bot behind the offline rig: real handlers, real model, real cards, a clock and a draw of cards that the test decides. */

import { correctionsInMemory } from '../../src/corrections.ts';
import { createLog } from '../../src/log.ts';
import { createMetrics, type Metrics } from '../../src/metrics.ts';
import { createBot } from '../../src/teams/bot.ts';
import type { Services } from '../../src/teams/reply.ts';
import { activity, type Json, type Rig, startRig } from './rig.ts';
import { MODEL, PACKS } from './views.ts';

type Card = Readonly<Record<string, unknown>>;

export interface Droft {
  readonly rig: Rig;
  readonly metrics: Metrics;
  /** Milliseconds since 1970; set it to move time. */
  clock: number;
  /** Sends a text as a person in the personal chat and gives the cards that came back. */
  say(text: string, changes?: Json): Promise<Card[]>;
  /** Presses a button found by its title on a card, with inputs; gives the cards that came back (new or in place). */
  press(card: Card, title: string, inputs?: Json): Promise<{ cards: Card[]; invoke: Json }>;
}

/** `timeoutMs` is the limit of one send. */
export async function startDroft(services: Partial<Services> = {}, { timeoutMs = 2000 } = {}): Promise<Droft> {
  const lines: string[] = [];
  const state = { clock: Date.UTC(2026, 10, 22) };
  const metrics = createMetrics(correctionsInMemory(() => state.clock));
  const bot = createBot({
    services: { packs: PACKS, model: MODEL, pick: () => 0, count: metrics.counted, ...services },
    log: createLog('debug', { write: (line: string) => void lines.push(line) }),
    now: () => state.clock,
    timed: metrics.timed,
  });
  const rig = await startRig({ logic: bot.turn, onTurnFailed: bot.apologise, timeoutMs, http: { metricsText: metrics.text } });
  // One list for both logs, so that the canary looks at everything.
  rig.output.push = (
    (push) =>
    (...more: string[]) =>
      push.apply(rig.output, more)
  )(rig.output.push);
  const sentSince = (from: number): Card[] => rig.connector.requests.slice(from).flatMap((request) => cardsIn(request.body));
  const droft: Droft = {
    rig,
    metrics,
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
    press: async (card, title, inputs = {}) => {
      const from = rig.connector.requests.length;
      const action = findAction(card, title);
      const body = activity({
        type: 'invoke',
        name: 'adaptiveCard/action',
        text: undefined,
        replyToId: 'card-1',
        value: { action: { type: 'Action.Execute', verb: action['verb'], data: { ...(action['data'] as Json), ...inputs } } },
      });
      const answer = await rig.post(body);
      rig.output.push(...lines.splice(0));
      return { cards: sentSince(from), invoke: answer.body === '' ? {} : (JSON.parse(answer.body) as Json) };
    },
  };
  return droft;
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
