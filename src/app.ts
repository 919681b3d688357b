/** Wires the parts together. Builds everything and listens to nothing: main.ts and the tests decide when and where. */
import { randomInt } from 'node:crypto';
import { loadModel, readPackOverrides } from './assets.ts';
import type { Config } from './config.ts';
import { correctionsInMemory } from './corrections.ts';
import { loadPacks } from './guidelines/packs/index.ts';
import type { Log } from './log.ts';
import { createMetrics } from './metrics.ts';
import { type AdapterOptions, createAdapter } from './teams/adapter.ts';
import { createBot } from './teams/bot.ts';
import { checkCards } from './teams/cards/check.ts';
import { createServer, type HttpServer } from './teams/http.ts';
import type { Services } from './teams/reply.ts';

export interface AppOptions {
  readonly config: Config;
  readonly log: Log;
  /** For tests: a stand-in for Teams' identity and service, a fixed draw of cards, a clock. */
  readonly overrides?: AdapterOptions['overrides'];
  readonly pick?: (count: number) => number;
  readonly now?: () => number;
}

/** The whole program, not yet listening. Throws with a code when a pack or the model is faulty. */
export function buildApp(options: AppOptions): HttpServer {
  const { config, log } = options;
  const now = options.now ?? Date.now;
  const metrics = createMetrics(correctionsInMemory(now));
  const packs = loadPacks(config.guidelines, readPackOverrides(config.packsDir));
  checkCards(packs);
  const services: Services = {
    packs,
    model: loadModel(),
    pick: options.pick ?? ((count) => randomInt(count)),
    count: metrics.counted,
  };
  const bot = createBot({ services, log, now, timed: metrics.timed });
  const edge = createAdapter({
    identity: config.identity,
    serviceHosts: config.serviceHosts,
    log,
    onTurnFailed: bot.apologise,
    ...(options.overrides ? { overrides: options.overrides } : {}),
  });
  return createServer({
    config,
    log,
    now,
    receive: (request, response) => edge.process(request, response, bot.turn),
    ready: () => true,
    metricsText: metrics.text,
    onRefused: metrics.refused,
  });
}
