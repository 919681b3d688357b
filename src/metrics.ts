/** The numbers Drøft gives to Prometheus. Labels are codes and numbers of ours; nothing a person wrote can be one. */
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { type Corrections, weekName } from './consultations/corrections.ts';
import type { ErrorCode } from './errors.ts';
import type { CountedEvent } from './teams/reply.ts';

export interface Metrics {
  readonly counted: (event: CountedEvent) => void;
  readonly refused: (code: ErrorCode) => void;
  /** Milliseconds of one turn. */
  readonly timed: (ms: number) => void;
  /** Shows how many messages wait, are in doubt or did not arrive, asked for each time the numbers are read. */
  readonly watchOutbox: (counts: () => Promise<{ states: Readonly<Record<string, number>>; oldestDueMs: number | undefined }>) => void;
  /** Prometheus text. */
  readonly text: () => Promise<string>;
}

/** Fresh counters; each call has its own registry. What was corrected is kept by `corrections` and read when asked for. */
export function createMetrics(corrections: Corrections): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const registers = [registry];
  const answers = new Counter({
    name: 'droft_answers_total',
    help: 'Doubts answered',
    labelNames: ['route', 'language', 'confident'],
    registers,
  });
  showCorrections(registry, corrections);
  const refusals = new Counter({
    name: 'droft_refused_requests_total',
    help: 'Requests refused, by code',
    labelNames: ['code'],
    registers,
  });
  const turns = new Histogram({
    name: 'droft_turn_seconds',
    help: 'Time of one turn',
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 3, 10],
    registers,
  });
  return {
    counted: (event) => {
      if (event.kind === 'answer') answers.inc({ route: event.route, language: event.language, confident: String(event.confident) });
      else corrections.add({ pack: event.pack, shown: event.shown, chosen: event.chosen });
    },
    refused: (code) => refusals.inc({ code }),
    timed: (ms) => turns.observe(ms / 1000),
    watchOutbox: (counts) => showOutbox(registry, counts),
    text: () => registry.metrics(),
  };
}

/** Written anew each time it is read, since weeks that are no longer kept go. */
function showCorrections(registry: Registry, corrections: Corrections): void {
  const shown = new Counter({
    name: 'droft_corrections_total',
    help: 'Guideline shown and the one chosen instead, by ISO week in Norway',
    labelNames: ['pack', 'shown', 'chosen', 'week'],
    registers: [registry],
    collect: () => {
      shown.reset();
      for (const { week, count, ...one } of corrections.counts())
        shown.inc({ pack: one.pack, shown: String(one.shown), chosen: String(one.chosen), week: weekName(week) }, count);
    },
  });
}

/** An unanswered question leaves the numbers out: the rest is shown all the same. */
function showOutbox(registry: Registry, counts: Parameters<Metrics['watchOutbox']>[0]): void {
  const registers = [registry];
  const oldest = new Gauge({ name: 'droft_outbox_oldest_due_seconds', help: 'How long the oldest message has waited', registers });
  const messages = new Gauge({
    name: 'droft_outbox_messages',
    help: 'Messages by state; uncertain and failed ones want a person',
    labelNames: ['state'],
    registers,
    collect: async () => {
      messages.reset();
      oldest.reset();
      const read = await counts().catch(() => undefined);
      for (const [state, count] of Object.entries(read?.states ?? {})) messages.set({ state }, count);
      oldest.set((read?.oldestDueMs ?? 0) / 1000);
    },
  });
}
