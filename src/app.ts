/** Wires the parts together. Builds everything and listens to nothing: main.ts and the tests decide when and where. */
import { randomInt } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { loadModel, readPackOverrides } from './assets.ts';
import type { Config } from './config.ts';
import { correctionsInMemory } from './corrections.ts';
import { deliverNext } from './delivery/deliver.ts';
import { loadPacks } from './guidelines/packs/index.ts';
import { createOutboxWorker, type OutboxWorker } from './jobs/outbox-worker.ts';
import type { Log } from './log.ts';
import type { Drawing } from './messages.ts';
import { createMetrics } from './metrics.ts';
import { openRecords, type Records } from './records.ts';
import { type AdapterOptions, createAdapter, type Edge } from './teams/adapter.ts';
import { createBot } from './teams/bot.ts';
import { checkCards } from './teams/cards/check.ts';
import type { Desk } from './teams/desk.ts';
import { createServer, type HttpServer } from './teams/http.ts';
import { createNoted } from './teams/noted.ts';
import { createNotifier } from './teams/notifier.ts';
import { drawMessage } from './teams/outgoing.ts';
import type { Services } from './teams/reply.ts';
import { createRoster } from './teams/roster.ts';
import { createTokens } from './teams/tokens.ts';
import { uploadFile } from './teams/upload.ts';

export interface AppOptions {
  readonly config: Config;
  readonly log: Log;
  /** For tests: a stand-in for Teams' identity and service, a fixed draw of cards, a clock. */
  readonly overrides?: AdapterOptions['overrides'];
  readonly pick?: (count: number) => number;
  readonly now?: () => number;
}

export interface App extends HttpServer {
  readonly records: Records;
  readonly services: Services;
}

/** The whole program, not yet listening. Throws with a code when a pack, the model or the store is faulty. */
export async function buildApp(options: AppOptions): Promise<App> {
  const { config, log } = options;
  const now = options.now ?? Date.now;
  const metrics = createMetrics(correctionsInMemory(now));
  const packs = loadPacks(config.guidelines, readPackOverrides(config.packsDir));
  checkCards(packs);
  const model = loadModel();
  const worker: { current: OutboxWorker | undefined } = { current: undefined };
  const records = await openRecords({ config, log, now, packs, nudge: () => worker.current?.nudge() });
  metrics.watchOutbox(() => records.outbox.counts());
  const appId = config.identity.kind === 'anonymous' ? '' : config.identity.appId;
  const edge = createAdapter({
    identity: config.identity,
    serviceHosts: config.serviceHosts,
    log,
    onTurnFailed: (context, error) => bot.apologise(context, error),
    ...(options.overrides ? { overrides: options.overrides } : {}),
  });
  const desk = deskOf({ records, config, now, roster: createRoster({ edge, appId, log }) });
  const services: Services = { packs, model, pick: options.pick ?? ((count) => randomInt(count)), count: metrics.counted, desk };
  const noted = createNoted({ people: records.people, now, dropFor: records.outbox.dropFor });
  const bot = createBot({ services, log, now, timed: metrics.timed, first: records.first, noted });
  worker.current = outboxWorker(options, { edge, appId, records, services, now });
  const server = createServer({
    config,
    log,
    now,
    receive: (request, response) => edge.process(request, response, bot.turn),
    ready: () => records.isReady(),
    metricsText: metrics.text,
    onRefused: metrics.refused,
  });
  return { ...running(server, { records, worker: worker.current }), records, services };
}

/** Sending and reminders begin with listening; at the end the store is closed last. */
function running(server: HttpServer, { records, worker }: { records: Records; worker: OutboxWorker }): HttpServer {
  return {
    listen: async (port, host) => {
      // Before the first request, which may want to put a job in the queue.
      await records.start();
      const taken = await server.listen(port, host).catch(async (thrown: unknown) => {
        await records.stop();
        throw thrown;
      });
      worker.start();
      return taken;
    },
    close: async () => {
      // Nothing more is claimed while the last requests are answered; what they queue waits for the next start.
      await Promise.all([server.close(), worker.stop()]);
      await records.stop();
    },
  };
}

function deskOf({ records, config, now, roster }: { records: Records; config: Config; now: () => number; roster: Desk['roster'] }): Desk {
  return {
    cases: records.cases,
    reflections: records.reflections,
    workshops: records.workshops,
    learn: records.learn,
    overview: records.overview,
    people: records.people,
    now,
    tokens: createTokens(records.mark),
    admins: config.admins,
    retentionDays: config.retentionDays,
    hasPicker: config.identity.kind !== 'anonymous',
    roster,
    upload: uploadFile,
    messages: {
      resolve: records.outbox.resolve,
      counts: async () => {
        const { states } = await records.outbox.counts();
        return { due: states.due, uncertain: states.uncertain, failed: states.failed };
      },
    },
  };
}

function outboxWorker(
  { config, log }: AppOptions,
  { edge, appId, records, services, now }: { edge: Edge; appId: string; records: Records; services: Services; now: () => number },
): OutboxWorker {
  const notifier = createNotifier({ edge, appId, log, allowedTenants: config.allowedTenants });
  return createOutboxWorker({
    log,
    now,
    next: () =>
      deliverNext<Drawing, ReturnType<typeof drawMessage>>({
        claim: records.outbox.claim,
        prepare: (drawn) => drawMessage(drawn, services),
        send: (drawn, activity) => notifier.send(drawn.destination, activity, drawn.activityId),
        settle: records.outbox.settle,
        random: Math.random,
        sleep: (ms) => sleep(ms),
      }),
  });
}
