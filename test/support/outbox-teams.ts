/**
 * Teams' message service for tests of what is sent outside of turns: the real adapter and SDK, a fake Connector for each
 * host, and a login service that the test can take away.
 */
import { Agent } from 'node:http';
import type { LookupFunction } from 'node:net';
import { ConfigurationServiceClientCredentialFactory } from 'botbuilder';
import type { Identity } from '../../src/config.ts';
import { createLog } from '../../src/log.ts';
import { createAdapter, type Edge } from '../../src/teams/adapter.ts';
import { createNotifier, type Notifier } from '../../src/teams/notifier.ts';
import type { OutboundPolicy, OutboundRequest } from '../../src/teams/outbound.ts';
import { APP_ID, type FakeConnector, type Recorded, SERVICE_URL, startConnector, TENANT_ID } from './teams-side.ts';

const IDENTITY: Identity = { kind: 'SingleTenant', appId: APP_ID, password: 'not-a-real-password', tenantId: TENANT_ID };
export const OTHER_SERVICE_URL = 'https://emea.ng.botframework.com/teams/';
const HOSTS = [new URL(SERVICE_URL).host, new URL(OTHER_SERVICE_URL).host];

export interface TeamsOptions {
  readonly identity?: Identity;
  readonly serviceHosts?: readonly string[];
  readonly timeoutMs?: number;
  readonly allowedTenants?: readonly string[];
}

export interface Teams {
  readonly notifier: Notifier;
  readonly edge: Edge;
  /** Answers for the usual host, and for the other one. */
  readonly connector: FakeConnector;
  readonly other: FakeConnector;
  /** What the login service does. */
  token: 'given' | 'refused' | 'hangs';
  /** What the network does before anything is connected: an error code, or nothing. */
  network: string | undefined;
  readonly output: string[];
  /** Apologies the adapter would have sent because something was thrown out of the notifier's turn. */
  apologies: number;
  posts(): Recorded[];
  close(): Promise<void>;
}

/** Starts two fake Connectors and an adapter whose requests for Teams' hosts go there. */
export async function startTeams(options: TeamsOptions = {}): Promise<Teams> {
  const [connector, other] = await Promise.all([startConnector(), startConnector()]);
  const output: string[] = [];
  const log = createLog('debug', { write: (line: string) => void output.push(line) });
  const identity = options.identity ?? IDENTITY;
  const isAnonymous = identity.kind === 'anonymous';
  const edge = createAdapter({
    identity,
    serviceHosts: options.serviceHosts ?? HOSTS,
    log,
    onTurnFailed: async () => {
      teams.apologies += 1;
    },
    overrides: {
      ...(isAnonymous ? {} : { credentials: credentials(() => teams.token) }),
      transport: transport([connector, other], () => teams.network),
      timeoutMs: options.timeoutMs ?? 300,
    },
  });
  const { allowedTenants = [] } = options;
  const notifier = createNotifier({ edge, appId: isAnonymous ? '' : APP_ID, allowedTenants, log });
  const teams: Teams = {
    notifier,
    edge,
    connector,
    other,
    token: 'given',
    network: undefined,
    output,
    apologies: 0,
    posts: () => [...connector.requests, ...other.requests],
    close: async () => void (await Promise.all([connector.close(), other.close()])),
  };
  return teams;
}

function credentials(token: () => Teams['token']): ConfigurationServiceClientCredentialFactory {
  class Offline extends ConfigurationServiceClientCredentialFactory {
    override createCredentials(): ReturnType<ConfigurationServiceClientCredentialFactory['createCredentials']> {
      return Promise.resolve({
        signRequest: async (request) => {
          if (token() === 'refused') throw Object.assign(new Error('AADSTS7000222 KANARI'), { code: 'invalid_client' });
          if (token() === 'hangs') await new Promise(() => undefined);
          request.headers.set('authorization', 'Bearer outgoing');
          return request;
        },
      });
    }
  }
  const { appId: MicrosoftAppId, tenantId: MicrosoftAppTenantId } = { appId: APP_ID, tenantId: TENANT_ID };
  return new Offline({ MicrosoftAppId, MicrosoftAppPassword: 'x', MicrosoftAppType: 'SingleTenant', MicrosoftAppTenantId });
}

function transport(connectors: readonly FakeConnector[], network: () => string | undefined): OutboundPolicy {
  return {
    name: 'testTransport',
    async sendRequest(request, next) {
      const code = network();
      if (code) return next(unreachable(request, code));
      const url = new URL(request.url);
      const connector = connectors[HOSTS.indexOf(url.host)];
      if (!connector && url.hostname !== '127.0.0.1') throw new Error(`stray call to ${url.host}`);
      if (connector) request.url = `http://127.0.0.1:${connector.port}${url.pathname}${url.search}`;
      request.allowInsecureConnection = true;
      return next(request);
    },
  };
}

/** The real client finds nobody there: the name of the host leads to this error. */
function unreachable(request: OutboundRequest, code: string): OutboundRequest {
  const lookup: LookupFunction = (_name, _options, done) => done(Object.assign(new Error(`connect ${code} KANARI`), { code }), '', 4);
  Reflect.set(request, 'agent', new Agent({ lookup }));
  return Object.assign(request, { url: 'http://nobody.test/', allowInsecureConnection: true });
}
