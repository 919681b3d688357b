/** Starts Drøft: reads the settings, builds the program, listens, and stops in good order. */
import 'dotenv/config';
import { buildApp } from './app.ts';
import { readConfig } from './config.ts';
import { DroftError, errorCode } from './errors.ts';
import { createLog, whereThrown } from './log.ts';

async function main(): Promise<void> {
  const config = readConfig(process.env);
  const log = createLog(config.logLevel);
  const started = performance.now();
  const server = await buildApp({ config, log });
  // Before it says that it is ready, since a stop may come at once.
  stopOnSignals(async () => {
    log.info('stopping');
    await server.close();
  });
  // Without these Node would print the message, which can hold what a person wrote.
  for (const event of ['unhandledRejection', 'uncaughtException'] as const) {
    process.on(event, (thrown: unknown) => {
      log.error('unhandled fault', { code: errorCode(thrown, 'TURN_FAILED'), where: whereThrown(thrown) });
      process.exit(1);
    });
  }
  const port = await server.listen(config.port, config.host);
  log.info('ready', { port, address: config.host, ms: Math.round(performance.now() - started), event: config.identity.kind });
  if (config.identity.kind === 'anonymous') log.warn('anonymous mode: for the Playground on this machine only, no identity is checked');
}

function stopOnSignals(stop: () => Promise<void>): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      stop().then(
        () => process.exit(0),
        () => process.exit(1),
      );
    });
  }
}

/** The operating system's own word for it (EACCES for a port that is not ours, EADDRNOTAVAIL for a HOST that is not this machine). */
function systemCode(thrown: unknown): string | undefined {
  const code = thrown instanceof Error && 'code' in thrown ? thrown.code : undefined;
  return typeof code === 'string' && /^E[A-Z]{2,20}$/.test(code) ? code : undefined;
}

main().catch((thrown: unknown) => {
  // Our own errors say what to do and hold no values; of a stranger only the place is shown.
  process.stderr.write(
    `${thrown instanceof DroftError ? `${thrown.code}: ${thrown.message}` : `Drøft could not start (${systemCode(thrown) ?? whereThrown(thrown)})`}\n`,
  );
  process.exit(1);
});
