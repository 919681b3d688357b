/**
 * The leader's Playground over Drøft in this process, with a clock the test moves, and the rest of the team writing over
 * HTTP. Knows nothing of what the bot should say.
 */
import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type App, buildApp } from '../../src/app.ts';
import { DEMO_SETUP, DEMO_TENANT, LEADER, startPlayground } from '../../src/cli/playgrounds.ts';
import { readConfig } from '../../src/config.ts';
import type { Log } from '../../src/log.ts';
import { importSetup } from '../../src/people/setup-file.ts';
import { openPage, type Playground } from './playground.ts';
import type { Json } from './rig.ts';

const SILENT: Log = { info: () => undefined, warn: () => undefined, error: () => undefined, debug: () => undefined };

/** The channel of the team in the leader's Playground. */
export const CHANNEL = `19:etikk-${LEADER.id}@thread.tacv2`;

export interface TeamPlayground extends Playground {
  readonly app: App;
  /** Moves the clock on and waits until what became due has been done and sent. */
  forward(ms: number): Promise<void>;
  /** Somebody of the team (by number) presses in the channel; the answer shown to them alone. */
  pressAs(person: number, verb: string, data: Json): Promise<Json>;
}

/** Starts it at a time, milliseconds since 1970. */
export async function startTeamPlayground(executablePath: string, startsAt: number): Promise<TeamPlayground> {
  const folder = mkdtempSync(join(tmpdir(), 'droft-team-'));
  let ahead = startsAt - Date.now();
  const config = readConfig({ DROFT_ANONYMOUS: '1', DROFT_DATA_DIR: join(folder, 'data'), DROFT_ADMINS: LEADER.id });
  const app = await buildApp({ config, log: SILENT, now: () => Date.now() + ahead });
  const centres = DEMO_SETUP.centres.map((one) => ({ ...one, channel: CHANNEL }));
  await app.records.people((tx) => importSetup(tx, { centres }, { tenantId: DEMO_TENANT, at: startsAt }));
  const port = await app.listen(0, '127.0.0.1');
  const endpoint = `http://127.0.0.1:${port}/api/messages`;
  const webPort = port + 1000;
  const child = startPlayground(LEADER, { endpoint, port: webPort, folder });
  const side = await openPage(executablePath, `http://127.0.0.1:${webPort}/`);
  return {
    ...side,
    app,
    forward: async (ms) => {
      ahead += ms;
      await settled(app);
    },
    pressAs: (person, verb, data) => press(endpoint, { person, verb, data, serviceUrl: `http://127.0.0.1:${webPort}/_connector` }),
    close: async () => {
      await side.close();
      await ended(child);
      await app.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The queue looks every second, the outbox at once. */
async function settled(app: App): Promise<void> {
  await wait(2500);
  for (let tries = 0; tries < 100; tries++) {
    const { states } = await app.records.outbox.counts();
    if (states.due + states.sending === 0) return;
    await wait(100);
  }
}

async function press(
  endpoint: string,
  { person, verb, data, serviceUrl }: { person: number; verb: string; data: Json; serviceUrl: string },
): Promise<Json> {
  const id = `c0000000-0000-4000-8000-00000000000${person}`;
  const body = {
    type: 'invoke',
    name: 'adaptiveCard/action',
    id: `${verb}-${person}-${Date.now()}`,
    channelId: 'msteams',
    serviceUrl,
    from: { id: `29:${id}`, aadObjectId: id, name: `Person ${person}` },
    recipient: { id: '28:droft', name: 'Drøft' },
    conversation: { conversationType: 'channel', tenantId: DEMO_TENANT, id: `${CHANNEL};messageid=1`, isGroup: true },
    channelData: { tenant: { id: DEMO_TENANT } },
    replyToId: `pressed-${person}`,
    value: { action: { type: 'Action.Execute', verb, data } },
  };
  const response = await fetch(endpoint, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
  return (await response.json()) as Json;
}

async function ended(child: ChildProcess): Promise<void> {
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await gone;
}
