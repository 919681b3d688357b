/**
 * `npm run demo`: Drøft with a small centre, and two Microsoft 365 Agents Playgrounds on this machine: a counsellor's and a
 * leader's. Everything is kept in a folder of its own that goes when it ends. Ctrl-C stops all.
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { COUNSELLOR, DEMO_SETUP, DEMO_TENANT, LEADER, startPlayground } from './playgrounds.ts';

const MAIN = fileURLToPath(new URL('../main.ts', import.meta.url));
const SETUP = fileURLToPath(new URL('./setup.ts', import.meta.url));
const READY_WITHIN_MS = 60_000;
const ASK_EVERY_MS = 200;
const STOP_WITHIN_MS = 3000;

/** A port nobody listens on just now. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => (address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port'))));
    });
  });
}

/** Resolves when the address answers; rejects after a minute or when the child has ended. */
async function answers(url: string, child: ChildProcess): Promise<void> {
  const until = Date.now() + READY_WITHIN_MS;
  while (Date.now() < until) {
    if (child.exitCode !== null) throw new Error(`a program ended with exit code ${child.exitCode}; see the lines above`);
    const response = await fetch(url, { signal: AbortSignal.timeout(2000) }).catch(() => undefined);
    if (response?.ok) return;
    await wait(ASK_EVERY_MS);
  }
  throw new Error('it did not start within a minute; see the lines above');
}

/** The settings of the demo: anonymous, on this machine, with both people as administrators. */
function demoEnv(folder: string, port: number): NodeJS.ProcessEnv {
  return {
    ...process.env,
    MicrosoftAppId: '',
    MicrosoftAppPassword: '',
    MicrosoftAppType: '',
    DATABASE_URL: '',
    DROFT_ENCRYPTION_KEY: '',
    NODE_ENV: 'development',
    DROFT_ANONYMOUS: '1',
    DROFT_DATA_DIR: join(folder, 'data'),
    DROFT_ADMINS: `${COUNSELLOR.id},${LEADER.id}`,
    HOST: '127.0.0.1',
    PORT: String(port),
    LOG_LEVEL: process.env.LOG_LEVEL ?? 'warn',
  };
}

/** Puts the demo centre in place, as an administrator would with the same file. */
function setUp(folder: string, env: NodeJS.ProcessEnv): void {
  const file = join(folder, 'setup.json');
  writeFileSync(file, JSON.stringify(DEMO_SETUP));
  const { status } = spawnSync(process.execPath, [SETUP, 'import', file, '--tenant', DEMO_TENANT], {
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error('the demo centre could not be set up; see the lines above');
}

async function run(folder: string, children: ChildProcess[]): Promise<void> {
  const [botPort, counsellorPort, leaderPort] = [await freePort(), await freePort(), await freePort()];
  const env = demoEnv(folder, botPort);
  setUp(folder, env);
  const bot = spawn(process.execPath, [MAIN], { env, stdio: 'inherit' });
  children.push(bot);
  await answers(`http://127.0.0.1:${botPort}/readyz`, bot);
  const endpoint = `http://127.0.0.1:${botPort}/api/messages`;
  for (const [me, port] of [
    [COUNSELLOR, counsellorPort],
    [LEADER, leaderPort],
  ] as const) {
    const playground = startPlayground(me, { endpoint, port, folder });
    children.push(playground);
    await answers(`http://127.0.0.1:${port}/`, playground);
  }
  console.log(`
  Drøft is running. Open both in a browser:

    ${COUNSELLOR.name} (counsellor)   http://127.0.0.1:${counsellorPort}    write a doubt, then «Drøft med leder»
    ${LEADER.name} (leader)      http://127.0.0.1:${leaderPort}    write «hei» once, so that cases can arrive

  «oppsett» shows the set-up. The leader's «refleksjon» sets up rounds and workshops, which come in the channel «Etikk»;
  «oversikt» shows the numbers of months that are over. Ctrl-C stops everything, and nothing is kept.
`);
}

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'droft-demo-'));
  const children: ChildProcess[] = [];
  let isStopping = false;
  const stop = async (code: number): Promise<void> => {
    if (isStopping) return;
    isStopping = true;
    const ended = children.map((child) => new Promise((resolve) => (child.exitCode === null ? child.once('exit', resolve) : resolve(0))));
    for (const child of children) child.kill('SIGTERM');
    await Promise.race([Promise.all(ended), wait(STOP_WITHIN_MS)]);
    rmSync(folder, { recursive: true, force: true });
    process.exit(code);
  };
  process.once('SIGINT', () => void stop(0));
  process.once('SIGTERM', () => void stop(0));
  try {
    await run(folder, children);
    for (const child of children) child.once('exit', () => void stop(1));
  } catch (thrown) {
    console.error(`The demo could not start: ${thrown instanceof Error ? thrown.message : 'unknown reason'}`);
    await stop(1);
  }
}

await main();
