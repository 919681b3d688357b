/**
 * The offline rig: Teams' side of the wire on loopback, around the real SDK and the real HTTP server.
 *
 *   const rig = await startRig({ logic: async (context) => { await context.sendActivity('hei'); } });
 *   const answer = await rig.post(activity({ text: 'hei' }));   // signed as Teams would
 *   rig.connector.requests                                     // what the bot sent
 *   await rig.close();
 *
 * Nothing is switched off: tokens are signed with a real key and verified, serviceUrl is Teams' own https address.
 * Only three things differ from production: where the signing keys are fetched, which token the bot sends out, and a
 * transport policy that takes requests for Teams' host to the fake Connector, as a DNS entry would.
 */
import { ConfigurationServiceClientCredentialFactory, type TurnContext } from 'botbuilder';
import type { Identity } from '../../src/config.ts';
import { createLog } from '../../src/log.ts';
import { type AdapterOptions, createAdapter, type Edge } from '../../src/teams/adapter.ts';
import { createServer, type HttpOptions } from '../../src/teams/http.ts';
import type { OutboundPolicy } from '../../src/teams/outbound.ts';
import { APP_ID, bearer, type FakeConnector, type Metadata, SERVICE_URL, startConnector, startMetadata, TENANT_ID } from './teams-side.ts';

export * from './teams-side.ts';

export const SERVICE_HOSTS = ['smba.trafficmanager.net', '*.botframework.com'];
export const IDENTITY: Identity = { kind: 'SingleTenant', appId: APP_ID, password: 'not-a-real-password', tenantId: TENANT_ID };

export interface RigOptions {
  /** What a turn does; nothing unless given. */
  readonly logic?: (context: TurnContext) => Promise<void>;
  readonly identity?: Identity;
  readonly serviceHosts?: readonly string[];
  readonly onTurnFailed?: AdapterOptions['onTurnFailed'];
  readonly timeoutMs?: number;
  readonly http?: Partial<HttpOptions>;
}

export interface Answer {
  readonly status: number;
  readonly body: string;
}

export interface Rig {
  readonly url: string;
  readonly port: number;
  readonly edge: Edge;
  readonly connector: FakeConnector;
  readonly metadata: Metadata;
  /** Lines of the log, and everything written to standard output and error while the rig ran. */
  readonly output: string[];
  /** Hosts other than Teams' that the bot tried to call; nothing leaves the machine. */
  readonly strayHosts: string[];
  readonly refused: string[];
  /** POST to /api/messages with a good token, unless headers say otherwise (`authorization: undefined` sends none). */
  post(body: unknown, headers?: Readonly<Record<string, string | undefined>>): Promise<Answer>;
  close(): Promise<void>;
}

/** Starts everything on unused ports. */
export async function startRig(options: RigOptions = {}): Promise<Rig> {
  const [metadata, connector] = await Promise.all([startMetadata(), startConnector()]);
  const { output, stop } = recordOutput();
  const strayHosts: string[] = [];
  const refused: string[] = [];
  const log = createLog('debug', { write: (line: string) => void output.push(line) });
  const identity = options.identity ?? IDENTITY;
  const serviceHosts = options.serviceHosts ?? SERVICE_HOSTS;
  const anonymous = identity.kind === 'anonymous';
  const overrides = {
    ...(anonymous
      ? {}
      : { endpoints: metadata.endpoints, credentials: offlineCredentials(), transport: toConnector(connector, strayHosts) }),
    timeoutMs: options.timeoutMs ?? 2000,
  };
  const edge = createAdapter({ identity, serviceHosts, log, onTurnFailed: options.onTurnFailed ?? (async () => undefined), overrides });
  const server = createServer({
    receive: (request, response) => edge.process(request, response, options.logic ?? (async () => undefined)),
    config: { identity, serviceHosts, allowedTenants: anonymous ? [] : [TENANT_ID], metricsToken: undefined },
    log,
    ready: () => true,
    metricsText: async () => 'droft_up 1',
    onRefused: (code) => void refused.push(code),
    ...options.http,
  });
  const port = await server.listen(0, '127.0.0.1');
  const url = `http://127.0.0.1:${port}`;
  const post = (body: unknown, headers: Readonly<Record<string, string | undefined>> = {}) =>
    send(`${url}/api/messages`, body, { authorization: bearer(metadata.channel), ...headers });
  const close = async (): Promise<void> => {
    await Promise.all([server.close(), connector.close(), metadata.close()]);
    stop();
  };
  return { url, port, edge, connector, metadata, output, strayHosts, refused, post, close };
}

/** POSTs a string as it is and anything else as JSON. */
async function send(url: string, body: unknown, given: Readonly<Record<string, string | undefined>>): Promise<Answer> {
  const headers = Object.entries({ 'content-type': 'application/json', ...given }).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  const answer = await fetch(url, { method: 'POST', headers, body: typeof body === 'string' ? body : JSON.stringify(body) });
  return { status: answer.status, body: await answer.text() };
}

/** The real factory with the one step that needs Microsoft's login service left out. */
function offlineCredentials(): ConfigurationServiceClientCredentialFactory {
  class Offline extends ConfigurationServiceClientCredentialFactory {
    override createCredentials(): ReturnType<ConfigurationServiceClientCredentialFactory['createCredentials']> {
      return Promise.resolve({
        signRequest: async (request) => {
          request.headers.set('authorization', 'Bearer outgoing');
          return request;
        },
      });
    }
  }
  return new Offline({
    MicrosoftAppId: APP_ID,
    MicrosoftAppPassword: 'not-a-real-password',
    MicrosoftAppType: 'SingleTenant',
    MicrosoftAppTenantId: TENANT_ID,
  });
}

function toConnector(connector: FakeConnector, strayHosts: string[]): OutboundPolicy {
  return {
    name: 'testTransport',
    async sendRequest(request, next) {
      const url = new URL(request.url);
      if (url.host !== new URL(SERVICE_URL).host) {
        strayHosts.push(url.host);
        throw new Error('stray call');
      }
      request.url = `http://127.0.0.1:${connector.port}${url.pathname}${url.search}`;
      request.allowInsecureConnection = true;
      return next(request);
    },
  };
}

/** Copies what is written to standard output and error, and still lets it through. */
function recordOutput(): { output: string[]; stop: () => void } {
  const output: string[] = [];
  const restores = [process.stdout, process.stderr].map((stream) => {
    const write = stream.write.bind(stream);
    // The SDK and the log write with one argument; mocha's reporter too.
    stream.write = (chunk: string | Uint8Array): boolean => {
      output.push(String(chunk));
      return write(chunk);
    };
    return () => {
      stream.write = write;
    };
  });
  const stop = (): void => {
    for (const restore of restores) restore();
  };
  return { output, stop };
}
