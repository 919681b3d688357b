/** Teams beside a running Drøft: people who write and press, and what the stand-in for the message service was sent. */
import assert from 'node:assert/strict';
import { createServer, type ServerResponse } from 'node:http';
import { type Actor, type Card, from, pressOf } from './droft.ts';
import { ANNA, DOUBT } from './people.ts';
import type { Program } from './program.ts';
import { activity, closeAll, type FakeConnector, type Json, listenOn, type Recorded } from './teams-side.ts';

/** A card as it stands in somebody's chat. */
export interface Seen {
  readonly id: string;
  readonly card: Card;
}

/** What came to Teams: a card of itself (`new`), below what was written (`reply`), or in place of another (`update`). */
export interface Arrival extends Seen {
  readonly how: 'new' | 'reply' | 'update';
  readonly conversationId: string;
  readonly raw: string;
}

/** Teams: people who write and press, and the service cards are sent to. */
export interface Teams {
  readonly connector: FakeConnector;
  /** The address activities name. */
  readonly serviceUrl: string;
  /** All that came since the last `mark`. */
  arrivals(): Arrival[];
  mark(): void;
  say(program: Program, who: Actor, text: string): Promise<Seen>;
  /** Presses a button; gives the card that took the place of the pressed one, or came below. */
  press(program: Program, who: Actor, press: Press): Promise<Seen>;
}

export interface Press {
  readonly on: Seen;
  readonly title: string;
  readonly inputs?: Json;
}

/** Over a stand-in that is running. */
export function teamsOn(connector: FakeConnector): Teams {
  connector.numbered = true;
  const serviceUrl = `http://127.0.0.1:${connector.port}/`;
  let since = 0;
  const arrivals = (): Arrival[] => connector.requests.map(arrivalOf).slice(since);
  return {
    connector,
    serviceUrl,
    arrivals,
    mark: () => {
      since = connector.requests.length;
    },
    say: async (program, who, text) => {
      assert.equal((await program.post(activity({ text, serviceUrl, ...from(who) }))).status, 200);
      return newest(connector.requests.map(arrivalOf), who, 'reply');
    },
    press: async (program, who, press) => {
      const { status, body } = await program.post(pressed(who, press, serviceUrl));
      assert.equal(status, 200, body);
      const { value } = JSON.parse(body) as { value: Card | '' };
      return value === '' ? newest(connector.requests.map(arrivalOf), who, 'reply') : { id: press.on.id, card: value };
    },
  };
}

/** The press as Teams sends it. */
export function pressed(who: Actor, { on, title, inputs = {} }: Press, serviceUrl: string): Json {
  return pressOf(on.card, title, inputs, { serviceUrl, ...from(who), replyToId: on.id });
}

/** The last card that came to somebody that way. */
export function newest(arrivals: readonly Arrival[], who: Actor, how: Arrival['how'] = 'new'): Arrival {
  const found = arrivals.findLast((one) => one.how === how && one.conversationId === who.conversationId);
  return found ?? assert.fail(`nothing (${how}) came to ${who.name}`);
}

/** The stand-in names what it takes by its place in the row. */
function arrivalOf({ method, path, body }: Recorded, index: number): Arrival {
  const [, conversationId = '', activityId] = /conversations\/([^/]+)\/activities(?:\/([^/?]+))?/.exec(path) ?? [];
  const how = method === 'PUT' ? 'update' : activityId === undefined ? 'new' : 'reply';
  const [attachment] = (body as { attachments?: { content: Card }[] }).attachments ?? [];
  return {
    how,
    conversationId: decodeURIComponent(conversationId),
    id: how === 'update' ? decodeURIComponent(activityId ?? '') : `sent-${index + 1}`,
    card: attachment?.content ?? {},
    raw: JSON.stringify(body),
  };
}

/** Anna's doubt as far as the preview, from where «Send» sends it. */
export async function previewOf(teams: Teams, program: Program): Promise<Seen> {
  const form = await teams.press(program, ANNA, { on: await teams.say(program, ANNA, DOUBT), title: 'Drøft med leder' });
  return teams.press(program, ANNA, { on: form, title: 'Se hva som sendes' });
}

/** How many cards came to somebody by themselves. */
export function countNew(teams: Teams, who: Actor): number {
  return teams.arrivals().filter((one) => one.how === 'new' && one.conversationId === who.conversationId).length;
}

/** A message service that takes what it is sent and answers when it is told to. */
export interface Gate {
  readonly serviceUrl: string;
  /** How many requests it has had, the answered ones too. */
  count(): number;
  /** From now on it keeps its answers back. */
  shut(): void;
  /** Gives all answers it kept back, and the next ones at once. */
  open(): void;
  close(): Promise<void>;
}

/** Open until it is shut. */
export async function startGate(): Promise<Gate> {
  const held: ServerResponse[] = [];
  let requests = 0;
  let isOpen = true;
  const answer = (response: ServerResponse): void => {
    response.writeHead(201, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ id: `gate-${requests}` }));
  };
  const server = createServer((request, response) => {
    request.resume();
    requests += 1;
    if (isOpen) answer(response);
    else held.push(response);
  });
  const port = await listenOn(server);
  return {
    serviceUrl: `http://127.0.0.1:${port}/`,
    count: () => requests,
    shut: () => {
      isOpen = false;
    },
    open: () => {
      isOpen = true;
      for (const response of held.splice(0)) answer(response);
    },
    close: () => closeAll(server),
  };
}
