/**
 * The Bot Framework SDK with its doors closed: who may call in, where calls may go, and what may leave in an answer.
 * Must not know what an activity means, nor the environment. Nothing here can be switched off by a setting.
 */
import './quiet.ts'; // before the SDK: it writes keys and errors to the console
import type { ServerResponse } from 'node:http';
import { type Activity, CloudAdapter, ConfigurationBotFrameworkAuthentication, type TurnContext } from 'botbuilder';
import type { Identity } from '../config.ts';
import { DroftError, errorCode } from '../errors.ts';
import { type Log, whereThrown } from '../log.ts';
import { isServiceUrlAllowed } from './guards.ts';
import { guardConnector, type OutboundPolicy, SEND_TIMEOUT_MS } from './outbound.ts';
import { checkClaims, isChannelToken } from './token.ts';

type SdkArguments = ConstructorParameters<typeof ConfigurationBotFrameworkAuthentication>;
type ConnectorFactory = ReturnType<ConfigurationBotFrameworkAuthentication['createConnectorFactory']>;
type Authenticated = Awaited<ReturnType<ConfigurationBotFrameworkAuthentication['authenticateRequest']>>;
type Claims = Authenticated['claimsIdentity']['claims'];

export interface AdapterOptions {
  readonly identity: Identity;
  /** Host names replies may go to; `*.x` = any name under x. */
  readonly serviceHosts: readonly string[];
  readonly log: Log;
  /** Called when the logic of a turn throws. Gets a context it can still answer with. */
  readonly onTurnFailed: (context: TurnContext, error: unknown) => Promise<void>;
  /** For tests: other metadata addresses, credentials that need no network, another transport, shorter limits. */
  readonly overrides?: {
    readonly endpoints?: Readonly<Record<string, string>>;
    readonly credentials?: SdkArguments[1];
    readonly transport?: OutboundPolicy;
    readonly timeoutMs?: number;
  };
}

export interface EdgeRequest {
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  /** The parsed body; guards have let it pass. */
  readonly body?: unknown;
}

export interface Edge {
  /**
   * Authenticates the request, runs the logic and answers: 200, an invoke's own status and body, or 401/403 without
   * body. Rejects with what the SDK threw when no answer could be made; nothing has been written then.
   */
  process(request: EdgeRequest, response: ServerResponse, logic: (context: TurnContext) => Promise<void>): Promise<void>;
  /** For proactive sends; its own `process`, sockets and pipes are not to be used. */
  readonly adapter: CloudAdapter;
}

/** An adapter for this identity. Throws when the SDK refuses the credentials' form. */
export function createAdapter(options: AdapterOptions): Edge {
  const adapter = new ClosedAdapter(new ClosedAuthentication(options));
  adapter.onTurnError = (context, error) => options.onTurnFailed(context, error);
  adapter.use(async (context, next) => {
    // Second lock: no turn runs with a client the factories below did not prepare.
    guardConnector(context.turnState.get<object>(adapter.ConnectorClientKey), guardOptions(options));
    await next();
  });
  return { adapter, process: (request, response, logic) => answer(adapter, { request, response }, logic) };
}

async function answer(
  adapter: ClosedAdapter,
  turn: { request: EdgeRequest; response: ServerResponse },
  logic: (context: TurnContext) => Promise<void>,
): Promise<void> {
  try {
    const result = await adapter.receive(turn.request, logic);
    if (result === undefined) return reply(turn.response, 200);
    return reply(turn.response, result.status, result.body);
  } catch (thrown) {
    const code = errorCode(thrown, 'TURN_FAILED');
    if (code === 'REQUEST_UNAUTHENTICATED') return reply(turn.response, 401);
    if (code === 'REQUEST_FORBIDDEN') return reply(turn.response, 403);
    throw thrown;
  }
}

function reply(response: ServerResponse, status: number, body?: unknown): void {
  if (response.headersSent || response.destroyed) return;
  const text = body === undefined || body === null ? '' : JSON.stringify(body);
  const type = text === '' ? {} : { 'Content-Type': 'application/json; charset=utf-8' };
  response.writeHead(status, { ...type, 'Content-Length': Buffer.byteLength(text) });
  response.end(text);
}

/** Goes past the SDK's own `process`, which answers with error messages and turns refused tokens into 500. */
class ClosedAdapter extends CloudAdapter {
  async receive(
    request: EdgeRequest,
    logic: (context: TurnContext) => Promise<void>,
  ): Promise<{ status: number; body?: unknown } | undefined> {
    const authorization = request.headers.authorization;
    return this.processActivity(typeof authorization === 'string' ? authorization : '', activityOf(request.body), logic);
  }
}

/** A copy with real dates, as the SDK's types promise, and without the fields by which a body could steer the SDK. */
function activityOf(body: unknown): Activity {
  if (!isActivity(body)) throw new DroftError('REQUEST_MALFORMED');
  const activity = { ...body };
  for (const key of ['deliveryMode', 'callerId', 'relatesTo']) Reflect.deleteProperty(activity, key);
  for (const key of ['timestamp', 'localTimestamp', 'expiration'] as const) {
    if (typeof activity[key] === 'string') activity[key] = new Date(activity[key]);
  }
  return activity;
}

function isActivity(body: unknown): body is Activity {
  return typeof body === 'object' && body !== null && 'type' in body && typeof body.type === 'string';
}

class ClosedAuthentication extends ConfigurationBotFrameworkAuthentication {
  readonly #options: AdapterOptions;

  constructor(options: AdapterOptions) {
    const { overrides, identity } = options;
    const validateClaims = async (claims: Claims): Promise<void> => checkClaims(claims, identity);
    super({ ...overrides?.endpoints, ...credentialsOf(identity) }, overrides?.credentials, {
      requiredEndorsements: ['msteams'],
      validateClaims,
    });
    this.#options = options;
  }

  /** Throws REQUEST_UNAUTHENTICATED for whatever is wrong with the token, also where the SDK would answer 500 or accept. */
  override async authenticateRequest(activity: Activity, header: string): Promise<Authenticated> {
    const { identity, overrides, log } = this.#options;
    if (identity.kind !== 'anonymous' && !isChannelToken(header)) throw new DroftError('REQUEST_UNAUTHENTICATED');
    try {
      // The SDK fetches signing keys without a time limit.
      const result = await within(overrides?.timeoutMs ?? SEND_TIMEOUT_MS, super.authenticateRequest(activity, header));
      checkClaims(result.claimsIdentity.claims, identity, activity.serviceUrl);
      if (result.connectorFactory) result.connectorFactory = this.#closed(result.connectorFactory);
      return result;
    } catch (thrown) {
      log.debug('token refused', { code: 'REQUEST_UNAUTHENTICATED', where: whereThrown(thrown) });
      throw new DroftError('REQUEST_UNAUTHENTICATED');
    }
  }

  override createConnectorFactory(claimsIdentity: Authenticated['claimsIdentity']): ConnectorFactory {
    return this.#closed(super.createConnectorFactory(claimsIdentity));
  }

  /** A factory whose clients send once, in time, and to allowed addresses only (REQUEST_FORBIDDEN). */
  #closed(factory: ConnectorFactory): ConnectorFactory {
    const { serviceHosts, identity } = this.#options;
    return {
      create: async (serviceUrl, audience) => {
        if (!isServiceUrlAllowed(serviceUrl, { serviceHosts, anonymous: identity.kind === 'anonymous' }))
          throw new DroftError('REQUEST_FORBIDDEN');
        const connector = await factory.create(serviceUrl, audience);
        guardConnector(connector, guardOptions(this.#options));
        return connector;
      },
    };
  }
}

function guardOptions(options: AdapterOptions): { timeoutMs: number; transport?: OutboundPolicy | undefined } {
  return { timeoutMs: options.overrides?.timeoutMs ?? SEND_TIMEOUT_MS, transport: options.overrides?.transport };
}

function credentialsOf(identity: Identity): Record<string, string> {
  if (identity.kind === 'anonymous') return { MicrosoftAppId: '', MicrosoftAppPassword: '' };
  const { appId: MicrosoftAppId, tenantId: MicrosoftAppTenantId } = identity;
  if (identity.kind === 'SingleTenant')
    return { MicrosoftAppId, MicrosoftAppTenantId, MicrosoftAppType: 'SingleTenant', MicrosoftAppPassword: identity.password };
  return { MicrosoftAppId, MicrosoftAppTenantId, MicrosoftAppType: 'UserAssignedMsi' };
}

async function within<Value>(timeoutMs: number, work: Promise<Value>): Promise<Value> {
  const { promise: late, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new DroftError('REQUEST_UNAUTHENTICATED', ['no signing keys in time'])), timeoutMs);
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
