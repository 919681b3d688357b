/**
 * `npm run demo`: Drøft and the Microsoft 365 Agents Playground side by side on this machine, on free ports.
 * Ctrl-C stops both.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../main.ts', import.meta.url));
const PLAYGROUND = createRequire(import.meta.url).resolve('@microsoft/m365agentsplayground/cli.js');
const READY_WITHIN_MS = 60_000;
const ASK_EVERY_MS = 200;

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

async function main(): Promise<void> {
  const [botPort, playgroundPort] = [await freePort(), await freePort()];
  const children: ChildProcess[] = [];
  const stop = (code: number): void => {
    for (const child of children) child.kill('SIGTERM');
    setTimeout(() => process.exit(code), 300);
  };
  process.once('SIGINT', () => stop(0));
  process.once('SIGTERM', () => stop(0));
  try {
    const env = {
      ...process.env,
      MicrosoftAppId: '',
      MicrosoftAppPassword: '',
      MicrosoftAppType: '',
      NODE_ENV: 'development',
      DROFT_ANONYMOUS: '1',
      HOST: '127.0.0.1',
      PORT: String(botPort),
      LOG_LEVEL: process.env['LOG_LEVEL'] ?? 'warn',
    };
    const bot = spawn(process.execPath, [MAIN], { env, stdio: 'inherit' });
    children.push(bot);
    await answers(`http://127.0.0.1:${botPort}/readyz`, bot);
    const endpoint = `http://127.0.0.1:${botPort}/api/messages`;
    const playground = spawn(
      process.execPath,
      [PLAYGROUND, '-e', endpoint, '-c', 'msteams', '-p', String(playgroundPort), '--disable-telemetry'],
      { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, BROWSER: 'none' } },
    );
    children.push(playground);
    await answers(`http://127.0.0.1:${playgroundPort}/`, playground);
    console.log(`\n  Drøft is running. Open  http://127.0.0.1:${playgroundPort}  in a browser and write a doubt.\n  Ctrl-C stops it.\n`);
    for (const child of children) child.once('exit', () => stop(1));
  } catch (thrown) {
    console.error(`The demo could not start: ${thrown instanceof Error ? thrown.message : 'unknown reason'}`);
    stop(1);
  }
}

await main();
