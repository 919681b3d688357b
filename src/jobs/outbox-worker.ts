/**
 * The loop that sends what waits: claims one message after another and keeps a few sends under way at once.
 * Must not know the database, Teams or what is sent.
 */
import type { Delivery, Step } from '../delivery/deliver.ts';
import { DroftError, errorCode } from '../errors.ts';
import type { Log } from '../log.ts';

export interface OutboxWorkerOptions {
  /** Claims and begins one send. */
  readonly next: () => Promise<Step>;
  readonly log: Log;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Sends under way at once; 8 unless given. A send takes a fraction of a second, so eight are well over the 30 a second of a tenant. */
  readonly concurrency?: number;
  /** Longest time between two looks in milliseconds; what other instances queued is found then. 1 s unless given. */
  readonly idleMs?: number;
  /** Hears what became of each message, for counters. */
  readonly onDelivered?: (delivery: Delivery) => void;
}

export interface OutboxWorker {
  /** Begins; a second call does nothing. */
  start(): void;
  /** Something was queued in this process: looks at once. */
  nudge(): void;
  /** Claims nothing more; resolves when what is under way is done, or after 10 s. */
  stop(): Promise<void>;
}

const STOP_MS = 10_000;
/** Between two looks that found nothing: never a hot loop, whatever the store says. */
const LEAST_WAIT_MS = 5;
/** After a fault of the database: doubling from the first to the last. */
const FAULT_FIRST_MS = 500;
const FAULT_MOST_MS = 30_000;
const LOG_EVERY_MS = 60_000;

/** A worker that has not begun. */
export function createOutboxWorker(options: OutboxWorkerOptions): OutboxWorker {
  const loop = new Loop(options);
  return { start: () => loop.start(), nudge: () => loop.nudge(), stop: () => loop.stop() };
}

class Loop {
  readonly #options: OutboxWorkerOptions;
  readonly #underWay = new Set<Promise<void>>();
  readonly #say: (message: string, fields: { code: string; status?: number; event?: string }) => void;
  #running: Promise<void> | undefined;
  #isStopping = false;
  /** Something happened since the last look. */
  #isNudged = false;
  #faults = 0;
  #wake: () => void = () => undefined;

  constructor(options: OutboxWorkerOptions) {
    this.#options = options;
    this.#say = onceAMinute(options);
  }

  start(): void {
    if (!this.#isStopping) this.#running ??= this.#run();
  }

  nudge(): void {
    this.#isNudged = true;
    // After a fault the wait is not cut short: a busy bot would make it a hot loop.
    if (this.#faults === 0) this.#wake();
  }

  async stop(): Promise<void> {
    this.#isStopping = true;
    this.#wake();
    const done = (async () => {
      await this.#running;
      await Promise.all(this.#underWay);
    })();
    const { promise: late, resolve } = Promise.withResolvers<void>();
    const timer = setTimeout(resolve, STOP_MS);
    await Promise.race([done, late]);
    clearTimeout(timer);
  }

  async #run(): Promise<void> {
    while (!this.#isStopping) {
      if (this.#underWay.size >= (this.#options.concurrency ?? 8)) await Promise.race(this.#underWay);
      else await this.#look();
    }
  }

  async #look(): Promise<void> {
    this.#isNudged = false;
    try {
      const step = await this.#options.next();
      this.#faults = 0;
      if (step.done) this.#track(step.done);
      else if (!this.#isNudged) await this.#sleep(Math.min(step.waitMs ?? Number.POSITIVE_INFINITY, this.#options.idleMs ?? 1000));
    } catch (thrown) {
      this.#faults += 1;
      this.#say('the outbox cannot be read', { code: errorCode(thrown, 'STORAGE_UNAVAILABLE'), ...faultOf(thrown) });
      await this.#sleep(Math.min(FAULT_FIRST_MS * 2 ** (this.#faults - 1), FAULT_MOST_MS));
    }
  }

  #track(done: Promise<Delivery>): void {
    const one = done
      .then((delivery) => this.#tell(delivery))
      .catch((thrown: unknown) => this.#say('a send failed unexpectedly', { code: errorCode(thrown, 'SEND_FAILED') }));
    const tracked = one.finally(() => {
      this.#underWay.delete(tracked);
      this.nudge(); // the next message to the same address may go
    });
    this.#underWay.add(tracked);
  }

  #tell(delivery: Delivery): void {
    const { outcome, fault } = delivery;
    const fields = {
      ...(outcome.status === undefined ? {} : { status: outcome.status }),
      ...(outcome.reason === undefined ? {} : { event: outcome.reason }),
    };
    if (outcome.pauseAllMs > 0) this.#say('all sending stands still for a while', { code: 'SEND_FAILED', ...fields });
    if (fault) this.#say('what became of a message could not be noted', { code: fault });
    this.#options.onDelivered?.(delivery);
  }

  #sleep(ms: number): Promise<void> {
    if (this.#isStopping) return Promise.resolve();
    const { promise, resolve } = Promise.withResolvers<void>();
    const timer = setTimeout(resolve, Math.max(ms, LEAST_WAIT_MS));
    this.#wake = resolve;
    return promise.finally(() => {
      clearTimeout(timer);
      this.#wake = () => undefined;
    });
  }
}

/** The database's own code (a SQLSTATE, SQLITE_BUSY), which storage puts in the details of its error. */
function faultOf(thrown: unknown): { event?: string } {
  const detail = thrown instanceof DroftError ? thrown.details[0] : undefined;
  return detail === undefined ? {} : { event: detail };
}

/** Logs an error of a kind at most once a minute: a database that is down must not fill the disk as well. */
function onceAMinute({
  log,
  now,
}: OutboxWorkerOptions): (message: string, fields: { code: string; status?: number; event?: string }) => void {
  const said = new Map<string, number>();
  return (message, fields) => {
    const time = now();
    const last = said.get(message);
    // A clock that was set back must not silence the log until it has caught up.
    if (last !== undefined && time >= last && time - last < LOG_EVERY_MS) return;
    said.set(message, time);
    log.error(message, fields);
  };
}
