/**
 * Teams' side of the wire for tests: signing keys, tokens, activities and a fake Connector.
 * Must not know the bot; `rig.ts` puts the two together and exports all of this too.
 */
import { createPublicKey, generateKeyPairSync, type KeyObject, randomUUID } from 'node:crypto';
import { createServer as createHttp, type IncomingHttpHeaders, type Server, type ServerResponse } from 'node:http';
import jwt from 'jsonwebtoken';

export const APP_ID = '11111111-1111-4111-8111-111111111111';
export const TENANT_ID = '22222222-2222-4222-8222-222222222222';
export const SERVICE_URL = 'https://smba.trafficmanager.net/emea/';
const ISSUER = 'https://api.botframework.com';

export interface Recorded {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  /** Parsed JSON, or '' without a body. */
  readonly body: unknown;
}

/** One answer of the fake Connector: a status (with body and headers), a broken connection, or silence. */
export type Script = { status: number; body?: unknown; headers?: Record<string, string> } | 'reset' | 'hang';

export interface FakeConnector {
  readonly requests: Recorded[];
  readonly port: number;
  /** Used up one by one, before `fallback`. */
  readonly script: Script[];
  /** Given to each request once the script is used up; 201 with an id unless changed. */
  fallback: Script;
  /** Gives each message an id of its own (`sent-1`, `sent-2` …), as Teams does. */
  numbered: boolean;
  close(): Promise<void>;
}

/** Records every request and answers by script. */
export async function startConnector(): Promise<FakeConnector> {
  const requests: Recorded[] = [];
  const script: Script[] = [];
  const server = createHttp((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const text = Buffer.concat(chunks).toString('utf8');
      requests.push({
        method: request.method ?? '',
        path: request.url ?? '',
        headers: request.headers,
        body: text === '' ? '' : JSON.parse(text),
      });
      const next = script.shift() ?? connector.fallback;
      const isPlain = connector.numbered && next === connector.fallback && request.method === 'POST';
      perform(isPlain ? { status: 201, body: { id: `sent-${requests.length}` } } : next, response);
    });
  });
  const port = await listenOn(server);
  const connector: FakeConnector = {
    requests,
    script,
    port,
    fallback: { status: 201, body: { id: 'sent-1' } },
    numbered: false,
    close: () => closeAll(server),
  };
  return connector;
}

function perform(script: Script, response: ServerResponse): void {
  if (script === 'hang') return;
  if (script === 'reset') {
    response.socket?.destroy();
    return;
  }
  response.writeHead(script.status, { 'content-type': 'application/json', ...script.headers });
  response.end(script.body === undefined ? '' : JSON.stringify(script.body));
}

export interface SigningKeys {
  readonly kid: string;
  readonly privateKey: KeyObject;
  readonly publicPem: string;
}

export interface Metadata {
  /** Paths asked for, in order. */
  readonly hits: string[];
  /** The channel's keys (`/ch`) and the emulator's (`/em`). */
  readonly channel: SigningKeys;
  readonly emulator: SigningKeys;
  /** All seven endpoint settings: with one alone the SDK forgets its own defaults. */
  readonly endpoints: Readonly<Record<string, string>>;
  close(): Promise<void>;
}

/** A fresh key pair: 2048 bits, with a random kid. */
export function createKeys(): SigningKeys {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  return { kid: randomUUID(), privateKey, publicPem: publicKey.export({ format: 'pem', type: 'spki' }).toString() };
}

/** OpenID documents and key sets. Start one per test file: the SDK keeps keys per address for the whole process. */
export async function startMetadata(): Promise<Metadata> {
  const hits: string[] = [];
  const channel = createKeys();
  const emulator = createKeys();
  const server = createHttp((request, response) => {
    const path = request.url ?? '';
    hits.push(path);
    const keys = path.startsWith('/em') ? emulator : channel;
    const jwk = { ...createPublicKey(keys.privateKey).export({ format: 'jwk' }), kid: keys.kid, use: 'sig', endorsements: ['msteams'] };
    const base = `http://127.0.0.1:${port}`;
    const body = path.endsWith('keys') ? { keys: [jwk] } : { issuer: ISSUER, jwks_uri: `${base}${path}keys` };
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(body));
  });
  const port = await listenOn(server);
  const base = `http://127.0.0.1:${port}`;
  // The SDK keeps keys by address for the whole process, and ports come again after a thousand rigs.
  const own = randomUUID();
  const endpoints = {
    ToChannelFromBotLoginUrl: 'https://login.microsoftonline.com/botframework.com',
    ToChannelFromBotOAuthScope: ISSUER,
    ToBotFromChannelTokenIssuer: ISSUER,
    OAuthUrl: ISSUER,
    ToBotFromChannelOpenIdMetadataUrl: `${base}/ch/${own}/`,
    ToBotFromEmulatorOpenIdMetadataUrl: `${base}/em/${own}/`,
    CallerId: 'urn:botframework:azure',
  };
  return { hits, channel, emulator, endpoints, close: () => closeAll(server) };
}

export type Json = Readonly<Record<string, unknown>>;

/** A personal message as Teams sends it; a test names only what differs. */
export function activity(changes: Json = {}): Json {
  return {
    type: 'message',
    id: randomUUID(),
    timestamp: '2026-11-22T10:00:00.000Z',
    channelId: 'msteams',
    serviceUrl: SERVICE_URL,
    from: { id: '29:user-1', name: 'Kari', aadObjectId: '33333333-3333-4333-8333-333333333333' },
    conversation: { conversationType: 'personal', tenantId: TENANT_ID, id: 'a:conversation-1' },
    recipient: { id: `28:${APP_ID}`, name: 'Drøft' },
    textFormat: 'plain',
    locale: 'nb-NO',
    text: 'hei',
    entities: [{ locale: 'nb-NO', country: 'NO', platform: 'Web', timezone: 'Europe/Oslo', type: 'clientInfo' }],
    channelData: { tenant: { id: TENANT_ID } },
    ...changes,
  };
}

/** Claims of a good token; expires in an hour. */
export function claims(changes: Json = {}): Json {
  const now = Math.floor(Date.now() / 1000);
  return { iss: ISSUER, aud: APP_ID, serviceurl: SERVICE_URL, nbf: now - 60, exp: now + 3600, ...changes };
}

/** `Bearer …`, signed RS256 with these keys. A claim of `undefined` is left out. */
export function bearer(keys: SigningKeys, changes: Json = {}, header: Json = {}): string {
  const payload = JSON.parse(JSON.stringify(claims(changes)));
  return `Bearer ${jwt.sign(payload, keys.privateKey, { algorithm: 'RS256', noTimestamp: true, header: { alg: 'RS256', kid: keys.kid, ...header } })}`;
}

/** Listens on an unused loopback port and gives it. */
export function listenOn(server: Server): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : 0);
    });
  });
}

/** Closes the server and every connection to it. */
export function closeAll(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
