/**
 * The HTTP door: routes, limits, refusals. The only file that imports restify.
 * Must not know the SDK, nor what an activity means. No answer but an invoke's, health and metrics has a body.
 */
import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, Server as NodeServer, ServerResponse } from 'node:http';
import { pino } from 'pino';
import { createServer as createRestify, type Server as Restify } from 'restify';
import type { Config } from '../config.ts';
import { DroftError, type ErrorCode, errorCode } from '../errors.ts';
import { type Log, whereThrown } from '../log.ts';
import { type Body, readBody, refuse } from './body.ts';
import { refusal } from './guards.ts';

export type Request = IncomingMessage & { body?: unknown };
export type Response = ServerResponse;

export interface HttpOptions {
  /** Gets a request whose parsed `body` the guards let pass, and answers it. */
  readonly receive: (request: Request, response: Response) => Promise<void>;
  readonly config: Pick<Config, 'allowedTenants' | 'serviceHosts' | 'identity' | 'metricsToken'>;
  readonly log: Log;
  readonly ready: () => boolean | Promise<boolean>;
  /** Prometheus text. */
  readonly metricsText: () => Promise<string>;
  /** Called for every refused request, for a counter. */
  readonly onRefused?: (code: ErrorCode) => void;
  /** Milliseconds since 1970; for tests. */
  readonly now?: () => number;
  /** Longest time to wait for a body, milliseconds; 15 000 unless told. */
  readonly bodyTimeoutMs?: number;
}

export interface HttpServer {
  /** The port listened on (an unused one for 0). Rejects with PORT_TAKEN. */
  listen(port: number, host: string): Promise<number>;
  /** Stops taking connections, waits for open requests (at most 5 s), resolves when all is closed. */
  close(): Promise<void>;
}

/** 512 KiB: the largest Teams message is about 100 KiB, a card press with inputs somewhat more. */
const MAX_BODY_BYTES = 512 * 1024;
const BODY_TIMEOUT_MS = 15_000;
const CLOSE_TIMEOUT_MS = 5000;
const CLOSE_LOOK_MS = 50;
const LOG_EVERY_MS = 60_000;
const LOOPBACK = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1']);
const STATUS: Partial<Record<ErrorCode, number>> = {
  REQUEST_MALFORMED: 400,
  REQUEST_UNAUTHENTICATED: 401,
  REQUEST_FORBIDDEN: 403,
  REQUEST_TOO_LARGE: 413,
  REQUEST_ENCODED: 415,
};

/** A server with POST /api/messages, GET /healthz, /readyz and /metrics, not yet listening. */
export function createServer(options: HttpOptions): HttpServer {
  const settings = { name: 'droft' };
  // Its types ask for bunyan where it takes pino. Silent, since it would log paths and errors.
  Object.assign(settings, { log: pino({ level: 'silent' }) });
  const server = createRestify(settings);
  const node = limited(server);
  const refused = refusalCounter(options);
  server.post('/api/messages', async (request, response) => {
    await receiveMessage({ request, response }, options, refused);
  });
  server.get('/healthz', async (_request, response) => text(response, 200, 'ok'));
  server.get('/readyz', async (_request, response) => ((await options.ready()) ? text(response, 200, 'ok') : text(response, 503, '')));
  server.get('/metrics', async (request, response) => {
    const mayRead = mayReadMetrics(request, options.config.metricsToken);
    text(response, mayRead ? 200 : 404, mayRead ? await options.metricsText() : '');
  });
  return { listen: (port, host) => listen(server, node, { port, host, log: options.log }), close: () => close(node) };
}

/** Sets limits, and silences restify's own answers: they repeat the path. */
function limited(server: Restify): NodeServer {
  const node: NodeServer = server.server;
  node.requestTimeout = 15_000;
  node.headersTimeout = 10_000;
  node.keepAliveTimeout = 65_000;
  node.maxConnections = 500;
  server.on(
    'restifyError',
    (_request: unknown, response: { headersSent: boolean; sendRaw(...values: unknown[]): void }, error: unknown, done: () => void) => {
      const status = typeof error === 'object' && error !== null && 'statusCode' in error ? error.statusCode : 500;
      // sendRaw marks the answer as sent, or restify would send its own.
      if (!response.headersSent) response.sendRaw(status === 404 || status === 405 ? status : 500, '', { 'Content-Length': '0' });
      done();
    },
  );
  // Without a listener restify leaves such sockets open for ever.
  server.on('upgrade', (_request: unknown, socket: { destroy(): void }) => socket.destroy());
  return node;
}

type Refused = (code: ErrorCode) => void;

async function receiveMessage(turn: { request: Request; response: Response }, options: HttpOptions, refused: Refused): Promise<void> {
  const { request, response } = turn;
  try {
    const fault = headerFault(request, options.config) ?? (await takeBody(request, options));
    if (fault === 'REQUEST_ABORTED') return;
    if (fault !== undefined) {
      if (fault !== 'REQUEST_TIMEOUT') refused(fault);
      return refuse(request, response, fault === 'REQUEST_TIMEOUT' ? 408 : (STATUS[fault] ?? 500));
    }
    await options.receive(request, response);
    if (response.statusCode === 401) refused('REQUEST_UNAUTHENTICATED');
    if (!response.headersSent && !response.destroyed) throw new DroftError('TURN_FAILED', ['no answer']);
  } catch (thrown) {
    options.log.error('turn failed', { code: errorCode(thrown, 'TURN_FAILED'), where: whereThrown(thrown) });
    refuse(request, response, 500);
  }
}

/** What is wrong before the body is read. Whether a token is there at all comes first, so that strangers learn nothing else. */
function headerFault(request: Request, config: HttpOptions['config']): ErrorCode | undefined {
  const { authorization = '', 'content-encoding': encoding, 'content-type': type = '', 'content-length': length } = request.headers;
  if (config.identity.kind !== 'anonymous' && !/^Bearer \S/.test(authorization)) return 'REQUEST_UNAUTHENTICATED';
  if (encoding !== undefined || !/^application\/json\s*(?:;\s*charset="?utf-8"?\s*)?$/i.test(type)) return 'REQUEST_ENCODED';
  return Number(length ?? 0) > MAX_BODY_BYTES ? 'REQUEST_TOO_LARGE' : undefined;
}

const BODY_FAULTS = {
  'too-large': 'REQUEST_TOO_LARGE',
  'too-slow': 'REQUEST_TIMEOUT',
  aborted: 'REQUEST_ABORTED',
  'not-text': 'REQUEST_MALFORMED',
} as const satisfies Record<Exclude<Body['kind'], 'text'>, string>;

/** Puts the parsed body on the request, or says what is wrong with it. */
async function takeBody(request: Request, options: HttpOptions): Promise<ErrorCode | 'REQUEST_TIMEOUT' | 'REQUEST_ABORTED' | undefined> {
  const { identity, allowedTenants, serviceHosts } = options.config;
  const body = await readBody(request, { bytes: MAX_BODY_BYTES, timeoutMs: options.bodyTimeoutMs ?? BODY_TIMEOUT_MS });
  if (body.kind !== 'text') return BODY_FAULTS[body.kind];
  try {
    request.body = JSON.parse(body.text);
  } catch {
    return 'REQUEST_MALFORMED'; // the thrown error quotes the body
  }
  return refusal(request.body, { allowedTenants, serviceHosts, anonymous: identity.kind === 'anonymous' });
}

/** Counts every refusal and logs at most one line a minute for each code: an attack must not fill the disk. */
function refusalCounter(options: HttpOptions): Refused {
  const now = options.now ?? Date.now;
  const seen = new Map<ErrorCode, { loggedAtMs: number; count: number }>();
  return (code) => {
    options.onRefused?.(code);
    const entry = seen.get(code) ?? { loggedAtMs: Number.NEGATIVE_INFINITY, count: 0 };
    entry.count += 1;
    if (now() - entry.loggedAtMs >= LOG_EVERY_MS) {
      options.log.warn('requests refused', { code, count: entry.count });
      entry.loggedAtMs = now();
      entry.count = 0;
    }
    seen.set(code, entry);
  };
}

function text(response: ServerResponse, status: number, body: string): void {
  const type = body === '' ? {} : { 'Content-Type': 'text/plain; charset=utf-8' };
  response.writeHead(status, { ...type, 'Content-Length': Buffer.byteLength(body) });
  response.end(body);
}

/** This machine, unless a proxy on it passes someone else's request on; or whoever has the token. */
function mayReadMetrics(request: IncomingMessage, token: string | undefined): boolean {
  const isForwarded = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip'].some((name) => request.headers[name] !== undefined);
  if (!isForwarded && LOOPBACK.has(request.socket.remoteAddress ?? '')) return true;
  if (token === undefined) return false;
  const digest = (value: string) => createHash('sha256').update(value).digest();
  return timingSafeEqual(digest(request.headers.authorization ?? ''), digest(`Bearer ${token}`));
}

function listen(server: Restify, node: NodeServer, options: { port: number; host: string; log: Log }): Promise<number> {
  return new Promise((resolve, reject) => {
    const onError = (error: NodeJS.ErrnoException): void =>
      reject(error.code === 'EADDRINUSE' ? new DroftError('PORT_TAKEN', [String(options.port)]) : error);
    server.once('error', onError);
    node.listen(options.port, options.host, () => {
      server.removeListener('error', onError);
      server.on('error', (error: unknown) => options.log.error('server error', { where: whereThrown(error) }));
      const address = node.address();
      resolve(typeof address === 'object' && address !== null ? address.port : options.port);
    });
  });
}

async function close(node: NodeServer): Promise<void> {
  const timer = setTimeout(() => node.closeAllConnections(), CLOSE_TIMEOUT_MS);
  // A connection whose last answer has just been given is idle from then on, and nobody is told.
  const looking = setInterval(() => node.closeIdleConnections(), CLOSE_LOOK_MS);
  await new Promise((resolve) => node.close(resolve));
  clearTimeout(timer);
  clearInterval(looking);
}
