/** Drøft as a program of its own: how it refuses to start, what it answers, how it stops. */
import assert from 'node:assert/strict';
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { closeAll, listenOn } from './support/teams-side.ts';

type Env = Readonly<Record<string, string>>;

const MAIN = fileURLToPath(new URL('../src/main.ts', import.meta.url));
const SECRET = 'KANARI-secret';
const REGISTERED: Env = {
  MicrosoftAppId: '11111111-1111-4111-8111-111111111111',
  MicrosoftAppType: 'SingleTenant',
  MicrosoftAppPassword: SECRET,
  MicrosoftAppTenantId: '22222222-2222-4222-8222-222222222222',
  DROFT_METRICS_TOKEN: `${SECRET}-for-metrics`,
  DROFT_ENCRYPTION_KEY: 'ab'.repeat(32),
};
const ANONYMOUS: Env = { DROFT_ANONYMOUS: '1', DROFT_METRICS_TOKEN: `${SECRET}-for-metrics` };

/** Nothing of the tester's own environment reaches the program. */
function childEnv(env: Env): Env {
  return { PATH: process.env.PATH ?? '', ...env };
}

/** An empty folder, so that no settings file of the tester's is read. */
function newFolder(): string {
  return mkdtempSync(join(tmpdir(), 'droft-start-'));
}

/** A loopback port nobody listens on just now. */
async function freePort(): Promise<string> {
  const server = createServer();
  const port = await listenOn(server);
  await closeAll(server);
  return String(port);
}

interface Running {
  readonly child: ChildProcess;
  readonly url: string;
  /** Everything written so far. */
  readonly output: () => string;
  /** Resolves with the exit code. */
  readonly ended: Promise<number | null>;
}

/** Starts Drøft anonymously on a free port; resolves when it says it is ready. */
async function start(nodeOptions: readonly string[] = []): Promise<Running> {
  const cwd = newFolder();
  const port = await freePort();
  const child = spawn(process.execPath, [...nodeOptions, MAIN], {
    cwd,
    env: childEnv({ ...ANONYMOUS, PORT: port }),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let written = '';
  child.stderr.on('data', (chunk: Buffer) => {
    written += chunk.toString();
  });
  const ended = once(child, 'close').then(([code]): number | null => {
    rmSync(cwd, { recursive: true });
    return code;
  });
  await new Promise<void>((resolve, reject) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      written += `${line}\n`;
      if (line.includes('"msg":"ready"')) resolve();
    });
    ended.then((code) => reject(new Error(`ended with ${code} before it was ready: ${written}`)));
  });
  return { child, url: `http://127.0.0.1:${port}`, output: () => written, ended };
}

/** How a start in a folder with these files is refused. */
function refused(env: Env, files: Readonly<Record<string, string>> = {}): { status: number | null; stderr: string; all: string } {
  const cwd = newFolder();
  for (const [name, content] of Object.entries(files)) writeFileSync(join(cwd, name), content);
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN], { cwd, env: childEnv(env), encoding: 'utf8', timeout: 30_000 });
  rmSync(cwd, { recursive: true });
  return { status, stderr, all: stdout + stderr };
}

describe('a start with faulty settings', () => {
  const rows: readonly (readonly [string, Env, RegExp])[] = [
    ['the app id is empty', { ...REGISTERED, MicrosoftAppId: '' }, /^CONFIG_ANONYMOUS_REFUSED: .*MicrosoftAppId/s],
    ['nothing is set', {}, /^CONFIG_ANONYMOUS_REFUSED: .*DROFT_ANONYMOUS/s],
    ['the app type is misspelt', { ...REGISTERED, MicrosoftAppType: 'SingleTennant' }, /^CONFIG_INVALID: .*MicrosoftAppType/s],
    ['the password is missing', { ...REGISTERED, MicrosoftAppPassword: '' }, /^CONFIG_INVALID: .*MicrosoftAppPassword/s],
    ['the metrics token is too short', { ...REGISTERED, DROFT_METRICS_TOKEN: SECRET }, /^CONFIG_INVALID: .*DROFT_METRICS_TOKEN/s],
    [
      'the guideline pack is unknown',
      { ...ANONYMOUS, DROFT_GUIDELINES: 'no-such-pack' },
      /^PACK_UNKNOWN: .*known: fylkesvise-karrieresentre/s,
    ],
  ];
  for (const [name, env, wanted] of rows) {
    describe(`because ${name}`, () => {
      let answer: ReturnType<typeof refused>;
      before(() => {
        answer = refused(env);
      });

      it(`is refused with a code and what to do (${name})`, () => {
        assert.deepEqual([answer.status, wanted.test(answer.stderr)], [1, true], answer.stderr);
      });

      it(`shows no secret and no trace of the program (${name})`, () => assert.doesNotMatch(answer.all, /KANARI|\n\s+at /));
    });
  }

  it('is refused when the settings file holds the fault, without a word of the file', () => {
    const lines = Object.entries({ ...REGISTERED, MicrosoftAppType: SECRET }).map(([name, value]) => `${name}=${value}`);
    const { status, all } = refused({}, { '.env': lines.join('\n') });
    assert.deepEqual([status, /^CONFIG_INVALID: /.test(all), /KANARI/.test(all)], [1, true, false], all);
  });

  it('is refused when the port is taken by another program', async () => {
    const other = createServer();
    const port = await listenOn(other);
    const { status, stderr } = refused({ ...ANONYMOUS, PORT: String(port) });
    await closeAll(other);
    assert.deepEqual([status, stderr.startsWith('PORT_TAKEN: ')], [1, true], stderr);
  });

  it('is refused for a faulty pack of the centre’s own, with the file and what is wrong in it', () => {
    const env = { ...ANONYMOUS, DROFT_PACKS_DIR: '.', DROFT_GUIDELINES: 'egen-pakke' };
    const { status, stderr } = refused(env, { 'egen-pakke.json': '{"id":"egen-pakke"}' });
    assert.deepEqual([status, /^PACK_INVALID: .*egen-pakke\.json: guidelines/s.test(stderr)], [1, true], stderr);
  });
});

describe('Drøft while it runs', () => {
  let running: Running;
  before(async () => {
    running = await start();
  });
  after(async () => {
    running.child.kill('SIGKILL');
    await running.ended;
  });

  const requests = [
    ['GET', '/healthz', 200],
    ['GET', '/readyz', 200],
    ['GET', '/metrics', 200],
    ['GET', '/nothing', 404],
    ['HEAD', '/api/messages', 405],
    ['POST', '/api/messages', 415],
  ] as const;
  for (const [method, path, status] of requests) {
    it(`answers ${method} ${path} with ${status} and goes on living`, async () => {
      const answer = await fetch(running.url + path, { method });
      const next = await fetch(`${running.url}/healthz`);
      assert.deepEqual([answer.status, next.status], [status, 200], running.output());
    });
  }
});

describe('the end of Drøft', () => {
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    it(`comes in good order on ${signal}`, async () => {
      const { child, ended } = await start();
      child.kill(signal);
      assert.equal(await ended, 0);
    });
  }

  for (const [name, fault] of [
    ['an error nobody caught', 'throw new Error("KANARI")'],
    ['a promise nobody waited for', 'Promise.reject(new Error("KANARI"))'],
  ] as const) {
    it(`comes with a code in the log, and without the message, after ${name}`, async () => {
      const { child, ended, output } = await start(['--import', `data:text/javascript,process.on("SIGUSR2",()=>{${fault}})`]);
      child.kill('SIGUSR2');
      const code = await ended;
      assert.deepEqual([code, /"code":"TURN_FAILED"/.test(output()), /KANARI/.test(output())], [1, true, false], output());
    });
  }
});
