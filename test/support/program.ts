/**
 * Drøft as it runs in production but for the identity: `src/main.ts` in a process of its own, in anonymous mode. Can be
 * stopped, killed and started again on the same data. `program-teams.ts` is Teams beside it.
 */
import assert from 'node:assert/strict';
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { ANNA, BERIT, DAG } from './people.ts';
import { closeAll, type Json, listenOn, TENANT_ID } from './teams-side.ts';

type Env = Readonly<Record<string, string>>;

const MAIN = fileURLToPath(new URL('../../src/main.ts', import.meta.url));
const SETUP = fileURLToPath(new URL('../../src/cli/setup.ts', import.meta.url));
const PACK = 'fylkesvise-karrieresentre';
const MOST_MS = 20_000;
/** What Node has compiled, for all programs of this run: each then starts faster. */
const COMPILED = mkdtempSync(join(tmpdir(), 'droft-compiled-'));
after('takes away what was compiled', () => rmSync(COMPILED, { recursive: true, force: true }));

export interface Answer {
  readonly status: number;
  readonly body: string;
}

/** One process of Drøft. */
export interface Program {
  readonly pid: number;
  readonly url: string;
  /** Everything it wrote so far. */
  output(): string;
  /** Resolves with its exit code; null when it was killed. */
  readonly ended: Promise<number | null>;
  /** Posts an activity as it is to /api/messages. */
  post(body: Json): Promise<Answer>;
  /** How many messages of the outbox are in these states, all at the same instant. */
  count(...states: readonly string[]): Promise<number>;
  /** Asks it to end (SIGTERM); gives the exit code. */
  stop(): Promise<number | null>;
  /** As a power cut would (SIGKILL). */
  kill(): Promise<void>;
}

/** A place where Drøft is installed: a folder with its data, and settings. */
export interface Installation {
  readonly dataDir: string;
  /** Starts it on a free port; resolves when it says that it is ready. */
  start(more?: Env, nodeOptions?: readonly string[]): Promise<Program>;
  /** A start that has to be refused: how it ended and what it wrote. */
  refused(more?: Env): { readonly status: number | null; readonly stderr: string };
  /** Imports the centre of the stories: Berit leads, Dag is her deputy, Anna works there. */
  setUp(): void;
  /** Kills what still runs and takes the folder away. */
  remove(): Promise<void>;
}

/** An installation in a new folder. Without `DATABASE_URL` it keeps its data there in SQLite. */
export function install(settings: Env = {}): Installation {
  const folder = mkdtempSync(join(tmpdir(), 'droft-program-'));
  const dataDir = join(folder, 'data');
  const children: ChildProcess[] = [];
  const envOf = (more: Env = {}): Env => ({
    PATH: process.env.PATH ?? '',
    DROFT_ANONYMOUS: '1',
    DROFT_METRICS_TOKEN: 'token-for-the-numbers',
    DROFT_DATA_DIR: dataDir,
    NODE_COMPILE_CACHE: COMPILED,
    ...settings,
    ...more,
  });
  const run = (file: string, args: readonly string[], env: Env) =>
    spawnSync(process.execPath, [file, ...args], { cwd: folder, env, encoding: 'utf8', timeout: MOST_MS });
  return {
    dataDir,
    start: async (more, nodeOptions = []) => {
      const env = { ...envOf(more), PORT: await freePort() };
      const child = spawn(process.execPath, [...nodeOptions, MAIN], { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] });
      children.push(child);
      return ready(child);
    },
    refused: (more) => {
      const { status, stderr } = run(MAIN, [], { ...envOf(more), PORT: '1' });
      return { status, stderr };
    },
    setUp: () => {
      const file = join(folder, 'set-up.json');
      writeFileSync(file, JSON.stringify(CENTRES));
      const { status, stderr } = run(SETUP, ['import', file, '--tenant', TENANT_ID], envOf());
      assert.equal(status, 0, stderr);
    },
    remove: async () => {
      await Promise.all(children.map(end));
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Kills it where it still runs, and waits until it is gone. */
async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
}

/** Resolves when the program says that it is ready. Rejects with what it wrote when it ends before. */
async function ready(child: ChildProcess): Promise<Program> {
  let written = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    written += chunk.toString();
  });
  const ended = once(child, 'close').then(([code]): number | null => code);
  const port = await new Promise<number>((resolve, reject) => {
    if (child.stdout)
      createInterface({ input: child.stdout }).on('line', (line) => {
        written += `${line}\n`;
        if (line.includes('"msg":"ready"')) resolve((JSON.parse(line) as { port: number }).port);
      });
    ended.then((code) => reject(new Error(`ended with ${code} before it was ready: ${written}`)));
  });
  const url = `http://127.0.0.1:${port}`;
  const post = async (body: Json): Promise<Answer> => {
    // A connection for each: one that is kept would hold up the end of the program.
    const headers = { 'content-type': 'application/json', connection: 'close' };
    const answer = await fetch(`${url}/api/messages`, { method: 'POST', headers, body: JSON.stringify(body) });
    return { status: answer.status, body: await answer.text() };
  };
  const told = (signal: NodeJS.Signals): Promise<number | null> => {
    child.kill(signal);
    return ended;
  };
  return {
    pid: child.pid ?? 0,
    url,
    output: () => written,
    ended,
    post,
    count: async (...states) => {
      const text = await (await fetch(`${url}/metrics`)).text();
      return states.reduce((sum, state) => sum + numberOf(text, state), 0);
    },
    stop: () => told('SIGTERM'),
    kill: async () => void (await told('SIGKILL')),
  };
}

function numberOf(metrics: string, state: string): number {
  const found = new RegExp(`^droft_outbox_messages\\{state="${state}"\\} (\\d+)$`, 'm').exec(metrics)?.[1];
  return Number(found ?? assert.fail(`no number for ${state}`));
}

/** A loopback port nobody listens on just now. */
async function freePort(): Promise<string> {
  const server = createServer();
  const port = await listenOn(server);
  await closeAll(server);
  return String(port);
}

/** Looks until it is so. */
export async function until(what: string, isSo: () => boolean | Promise<boolean>): Promise<void> {
  const end = Date.now() + MOST_MS;
  while (!(await isSo())) {
    if (Date.now() > end) throw new Error(`waited in vain until ${what}`);
    await wait(15);
  }
}

/** Waits until nothing is to be sent, or being sent, any more. */
export async function allSent(program: Program): Promise<void> {
  await until('all is sent', async () => (await program.count('due', 'sending')) === 0);
}

const CENTRES = {
  centres: [
    {
      name: 'Karriere Fjordvik',
      pack: PACK,
      leaders: [{ id: BERIT.userId, name: BERIT.name }],
      deputies: [{ id: DAG.userId, name: DAG.name }],
      members: [{ id: ANNA.userId, name: ANNA.name }],
    },
  ],
};
