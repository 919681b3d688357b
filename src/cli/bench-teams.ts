/** Teams as the benchmark plays it: a stand-in for its message service, and people who write and press. Must not know the bot. */
import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

type Json = Readonly<Record<string, unknown>>;

/** Somebody in Teams, and their own chat with the bot. */
export interface BenchPerson {
  readonly tenantId: string;
  readonly userId: string;
  readonly name: string;
  readonly conversationId: string;
}

/** A new message that came, with its card and the time it was all there. */
export interface Arrival {
  readonly id: string;
  readonly card: unknown;
  /** By performance.now(). */
  readonly at: number;
}

/** The stand-in for Teams' message service (the Connector), on loopback. */
export interface StandIn {
  readonly serviceUrl: string;
  /** When each new message came, by performance.now(); updates of cards are taken and not counted. */
  readonly times: number[];
  /** The next new message in the conversation. Rejects when none comes within half a minute. */
  next(conversationId: string): Promise<Arrival>;
  close(): Promise<void>;
}

const PATH = /^\/v3\/conversations\/([^/]+)\/activities/;
const MOST_MS = 30_000;

/** Starts the stand-in; it answers every request at once. */
export async function startStandIn(): Promise<StandIn> {
  const times: number[] = [];
  const waiting = new Map<string, (arrival: Arrival) => void>();
  const server = createServer(async (request, response) => {
    const text = await textOf(request);
    const id = randomUUID();
    if (request.method === 'POST') {
      const at = performance.now();
      times.push(at);
      const conversationId = decodeURIComponent(PATH.exec(request.url ?? '')?.[1] ?? '');
      const wanted = waiting.get(conversationId);
      waiting.delete(conversationId);
      wanted?.({ id, card: cardIn(JSON.parse(text)), at });
    }
    answer(response, id);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return {
    serviceUrl: `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}/`,
    times,
    next: (conversationId) =>
      new Promise((resolve, reject) => {
        const timer = setTimeout(() => reject(new Error('a message did not come')), MOST_MS);
        waiting.set(conversationId, (arrival) => {
          clearTimeout(timer);
          resolve(arrival);
        });
      }),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

function answer(response: ServerResponse, id: string): void {
  response.writeHead(201, { 'content-type': 'application/json' });
  response.end(JSON.stringify({ id }));
}

function cardIn(activity: { readonly attachments?: readonly { readonly content: unknown }[] }): unknown {
  return activity.attachments?.[0]?.content;
}

/** What a person writes, as Teams sends it. */
export function saying(person: BenchPerson, text: string, serviceUrl: string): Json {
  return { ...activityOf(person, serviceUrl), type: 'message', textFormat: 'plain', text };
}

/** The press of the button with that title on a card, with the card's inputs as they stand, as Teams sends it. */
export function pressing(person: BenchPerson, title: string, on: { card: unknown; id: string; serviceUrl: string }): Json {
  const { button, inputs } = readCard(on.card, title);
  if (!button) throw new Error(`no button «${title}»`);
  const action = { type: 'Action.Execute', verb: button.verb, data: { ...(button.data as Json), ...inputs } };
  return {
    ...activityOf(person, on.serviceUrl),
    type: 'invoke',
    name: 'adaptiveCard/action',
    replyToId: on.id,
    value: { action },
  };
}

function activityOf(person: BenchPerson, serviceUrl: string): Json {
  return {
    id: randomUUID(),
    timestamp: new Date().toISOString(),
    channelId: 'msteams',
    serviceUrl,
    from: { id: `29:${person.userId}`, name: person.name, aadObjectId: person.userId },
    conversation: { conversationType: 'personal', tenantId: person.tenantId, id: person.conversationId },
    recipient: { id: '28:bench', name: 'Drøft' },
    locale: 'nb-NO',
    channelData: { tenant: { id: person.tenantId } },
  };
}

/** The button with that title, and the values of the card's inputs. */
function readCard(card: unknown, title: string): { button: Json | undefined; inputs: Json } {
  const inputs: Record<string, unknown> = {};
  let button: Json | undefined;
  const look = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const fields = value as Json;
    if (fields.type === 'Action.Execute' && fields.title === title) button ??= fields;
    if (String(fields.type).startsWith('Input.')) inputs[String(fields.id)] = fields.value ?? '';
    Object.values(fields).forEach(look);
  };
  look(card);
  return { button, inputs };
}

/** POSTs an activity to the bot; the card in the answer of an invoke, where there is one, and how long the answer took. */
export async function postTo(url: string, activity: Json): Promise<{ card: unknown; ms: number }> {
  const body = JSON.stringify(activity);
  const started = performance.now();
  const response = await fetch(`${url}/api/messages`, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
  const text = await response.text();
  const ms = performance.now() - started;
  if (!response.ok) throw new Error(`the bot answered ${response.status}`);
  return { card: text === '' ? undefined : (JSON.parse(text) as { value?: unknown }).value, ms };
}
