/**
 * Makes the SDK's Connector clients safe to send with: one POST per call, a time limit, no redirects, allowed addresses
 * only, and errors without text. Must not know turns, tokens or what is sent.
 */
import { DroftError } from '../errors.ts';

/** 10 s: Teams answers in well under one; a turn has 15 s before Teams sends the request again. */
export const SEND_TIMEOUT_MS = 10_000;
const TEAMS_CODE = /^[A-Za-z_]{1,60}$/;

/**
 * A send that failed, without anything that was sent or answered. With neither 4xx status nor a sure cause nobody can
 * know whether Teams took it; `uncertain` says so, and such a send must not be repeated without a person's decision.
 */
export class SendError extends DroftError {
  readonly statusCode: number | undefined;
  /** Teams' own code (ConversationNotFound …) or the network's (ECONNRESET …; ETIMEDOUT for our own limit). */
  readonly reason: string | undefined;
  readonly retryAfterSeconds: number | undefined;
  readonly uncertain: boolean;

  constructor(failure: { statusCode?: number | undefined; reason?: string | undefined; retryAfterSeconds?: number | undefined }) {
    super('SEND_FAILED', [`status ${failure.statusCode ?? 'none'}`, `reason ${failure.reason ?? 'none'}`]);
    this.statusCode = failure.statusCode;
    this.reason = failure.reason;
    this.retryAfterSeconds = failure.retryAfterSeconds;
    const status = failure.statusCode ?? 0;
    const neverSent = status === 0 && /^(?:ECONNREFUSED|ENOTFOUND|EAI_AGAIN|TOKEN)$/.test(failure.reason ?? '');
    this.uncertain = !neverSent && !(status >= 300 && status < 500 && status !== 408);
  }
}

/** The part of an outgoing request this file (and the tests' transport) may touch. */
export interface OutboundRequest {
  url: string;
  abortSignal?: unknown;
  allowInsecureConnection?: boolean;
}

export interface OutboundPolicy {
  readonly name: string;
  sendRequest(request: OutboundRequest, next: (request: OutboundRequest) => Promise<unknown>): Promise<unknown>;
}

interface Pipeline {
  removePolicy(options: { name: string }): readonly unknown[];
  addPolicy(policy: OutboundPolicy, options?: { beforePolicies: string[] }): void;
}

const guarded = new WeakSet<object>();

/**
 * Changes the client in place, once. Throws TURN_FAILED when the SDK no longer looks as expected: better no send than
 * four. `transport` is for tests.
 */
export function guardConnector(connector: object, options: { timeoutMs: number; transport?: OutboundPolicy | undefined }): void {
  if (guarded.has(connector)) return;
  const pipeline = pipelineOf(connector);
  // Measured: without this a 502 or a reset gives four POSTs, each a message to a person.
  if (pipeline.removePolicy({ name: 'defaultRetryPolicy' }).length !== 1)
    throw new DroftError('TURN_FAILED', ['no retry policy in the SDK client']);
  // A redirect would take text and token to a host nobody allowed.
  pipeline.removePolicy({ name: 'redirectPolicy' });
  // Outermost, so that the limit covers fetching the bot's token too.
  pipeline.addPolicy(limit(options.timeoutMs), { beforePolicies: ['ServiceClientContext_Credentials_SignRequest'] });
  if (options.transport) pipeline.addPolicy(options.transport);
  guarded.add(connector);
}

function pipelineOf(connector: object): Pipeline {
  // A private field of botframework-connector 4.23.3: the version is pinned and tests count the POSTs.
  const client: unknown = Reflect.get(connector, 'client');
  const pipeline: unknown = typeof client === 'object' && client !== null ? Reflect.get(client, 'pipeline') : undefined;
  if (!isPipeline(pipeline)) throw new DroftError('TURN_FAILED', ['no pipeline in the SDK client']);
  return pipeline;
}

function isPipeline(value: unknown): value is Pipeline {
  return typeof value === 'object' && value !== null && 'removePolicy' in value && 'addPolicy' in value;
}

function limit(timeoutMs: number): OutboundPolicy {
  return {
    name: 'droftLimit',
    async sendRequest(request, next) {
      const controller = new AbortController();
      request.abortSignal = controller.signal;
      let timer: NodeJS.Timeout | undefined;
      const late = new Promise<never>((_, reject) => {
        timer = setTimeout(() => {
          reject(new SendError({ reason: 'ETIMEDOUT' }));
          controller.abort();
        }, timeoutMs);
      });
      try {
        return await Promise.race([next(request), late]);
      } catch (thrown) {
        throw sendError(thrown);
      } finally {
        clearTimeout(timer);
      }
    },
  };
}

/** The SDK's error holds the whole message and Teams' answer; only status, code and waiting time are taken over, no cause. */
function sendError(thrown: unknown): SendError {
  if (thrown instanceof SendError) return thrown;
  const error = fieldsOf(thrown);
  const statusCode = typeof error.statusCode === 'number' ? error.statusCode : undefined;
  const reason = [teamsCode(error), error.code, error.name].find((code) => typeof code === 'string' && TEAMS_CODE.test(code));
  return new SendError({ statusCode, reason: typeof reason === 'string' ? reason : undefined, retryAfterSeconds: retryAfter(error) });
}

function teamsCode(error: Record<string, unknown>): unknown {
  const details = fieldsOf(error.details);
  return fieldsOf(details.error).code ?? details.code;
}

function retryAfter(error: Record<string, unknown>): number | undefined {
  const headers: unknown = fieldsOf(error.response).headers;
  if (typeof headers !== 'object' || headers === null || !('get' in headers) || typeof headers.get !== 'function') return undefined;
  const value: unknown = headers.get('retry-after');
  return typeof value === 'string' && /^\d{1,6}$/.test(value) ? Number(value) : undefined;
}

function fieldsOf(value: unknown): Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(Object.getOwnPropertyNames(value).map((key): [string, unknown] => [key, Reflect.get(value, key)]));
}
