import assert from 'node:assert/strict';
import sinon from 'sinon';
import type { Delivery, Step } from '../../src/delivery/deliver.ts';
import type { Outcome } from '../../src/delivery/outcome.ts';
import { DroftError } from '../../src/errors.ts';
import { createOutboxWorker, type OutboxWorker, type OutboxWorkerOptions } from '../../src/jobs/outbox-worker.ts';
import type { Log, LogFields } from '../../src/log.ts';

const SENT: Outcome = { state: 'sent', waitMs: 0, holdsAddress: false, pauseAllMs: 0, conversation: 'kept', forgetsCard: false };

/** Sends that end when the test says so. */
class Sends {
  looks = 0;
  waiting = 0;
  readonly underWay: ((delivery?: Partial<Delivery>) => void)[] = [];
  most = 0;

  readonly next = async (): Promise<Step> => {
    this.looks += 1;
    if (this.waiting === 0) return { done: undefined, waitMs: undefined };
    this.waiting -= 1;
    const { promise, resolve } = Promise.withResolvers<Delivery>();
    this.underWay.push((changes) => resolve({ kind: 'post', card: 'c', outcome: SENT, settled: undefined, ...changes }));
    this.most = Math.max(this.most, this.underWay.length);
    return { done: promise };
  };

  finishAll(changes?: Partial<Delivery>): void {
    for (const finish of this.underWay.splice(0)) finish(changes);
  }
}

describe('the loop that sends', () => {
  let clock: sinon.SinonFakeTimers;
  let sends: Sends;
  let lines: [string, LogFields | undefined][];
  const workers: OutboxWorker[] = [];

  beforeEach(() => {
    clock = sinon.useFakeTimers({ now: 1_800_000_000_000, toFake: ['setTimeout', 'clearTimeout', 'Date'] });
    sends = new Sends();
    lines = [];
  });
  afterEach(async () => {
    sends.finishAll();
    const stopped = Promise.all(workers.splice(0).map((one) => one.stop()));
    await clock.tickAsync(20_000);
    await stopped;
    clock.restore();
  });

  function begin(changes: Partial<OutboxWorkerOptions> = {}): OutboxWorker {
    const error: Log['error'] = (message, fields) => void lines.push([message, fields]);
    const log: Log = { error, warn: error, info: () => undefined, debug: () => undefined };
    const worker = createOutboxWorker({ next: sends.next, log, now: Date.now, ...changes });
    workers.push(worker);
    worker.start();
    return worker;
  }

  it('looks once a second when nothing waits', async () => {
    begin();
    await clock.tickAsync(10_500);
    assert.ok(sends.looks >= 10 && sends.looks <= 12, `${sends.looks} looks`);
  });

  it('looks at once when it is nudged, also when that happens during a look', async () => {
    const worker = begin();
    await clock.tickAsync(1);
    sends.waiting = 1;
    worker.nudge();
    await clock.tickAsync(1);
    assert.equal(sends.underWay.length, 1);
    let isFirst = true;
    const slow = async (): Promise<Step> => {
      if (isFirst) {
        isFirst = false;
        await clock.tickAsync(50);
        other.nudge();
        sends.waiting = 1;
        return { done: undefined, waitMs: undefined };
      }
      return sends.next();
    };
    const other = begin({ next: slow });
    await clock.tickAsync(60);
    assert.equal(sends.underWay.length, 2);
  });

  it('comes back when a message may go, and not in a hot loop when it is told to come at once', async () => {
    const waits = [120, 0, 0, 0, 0, 0, 0, 0, 0, 0];
    let looks = 0;
    begin({ next: async () => ({ done: undefined, waitMs: waits[looks++] }) });
    await clock.tickAsync(119);
    assert.equal(looks, 1);
    await clock.tickAsync(11);
    assert.ok(looks >= 2 && looks <= 4, `${looks} looks`);
  });

  it('keeps at most eight under way, and goes on as soon as one is done', async () => {
    sends.waiting = 20;
    begin();
    await clock.tickAsync(100);
    assert.equal(sends.underWay.length, 8);
    sends.underWay.shift()?.();
    await clock.tickAsync(1);
    assert.equal(sends.underWay.length, 8);
    assert.equal(sends.waiting, 11);
    assert.equal(sends.most, 8);
  });

  it('is not run twice by a second start', async () => {
    const worker = begin();
    worker.start();
    await clock.tickAsync(1);
    assert.equal(sends.looks, 1);
  });

  it('stops when what is under way is done, and claims nothing more', async () => {
    sends.waiting = 3;
    const worker = begin({ concurrency: 2 });
    await clock.tickAsync(1);
    let isStopped = false;
    const stopping = worker.stop().then(() => {
      isStopped = true;
    });
    await clock.tickAsync(5000);
    assert.equal(isStopped, false);
    sends.finishAll();
    await clock.tickAsync(1);
    await stopping;
    assert.equal(sends.waiting, 1);
    worker.start();
    worker.nudge();
    await clock.tickAsync(5000);
    assert.equal(sends.waiting, 1);
  });

  it('sends what was being claimed when it was stopped', async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    sends.waiting = 1;
    const worker = begin({ next: () => promise.then(() => sends.next()) });
    const stopping = worker.stop();
    resolve();
    await clock.tickAsync(1);
    assert.equal(sends.underWay.length, 1);
    sends.finishAll();
    await stopping;
  });

  it('stops after ten seconds though a send hangs', async () => {
    sends.waiting = 1;
    const worker = begin();
    await clock.tickAsync(1);
    const stopping = worker.stop();
    await clock.tickAsync(10_000);
    await stopping;
  });

  it('waits longer and longer while the database is down, however much it is nudged, and logs one line a minute', async () => {
    let looks = 0;
    let isDown = true;
    const next = async (): Promise<Step> => {
      looks += 1;
      if (isDown) throw new DroftError('STORAGE_UNAVAILABLE', ['57P01']);
      return sends.next();
    };
    const worker = begin({ next });
    for (let second = 0; second < 300; second++) {
      for (let nudges = 0; nudges < 5; nudges++) worker.nudge();
      await clock.tickAsync(1000);
    }
    assert.ok(looks < 20, `${looks} looks`);
    assert.deepEqual(new Set(lines.map(([message]) => message)), new Set(['the outbox cannot be read']));
    assert.ok(lines.length >= 4 && lines.length <= 6, `${lines.length} lines`);
    assert.deepEqual(lines[0]?.[1], { code: 'STORAGE_UNAVAILABLE', event: '57P01' });
    isDown = false;
    sends.waiting = 1;
    await clock.tickAsync(30_000);
    assert.equal(sends.underWay.length, 1);
  });

  it('goes on when something other than the database throws, without its words', async () => {
    let looks = 0;
    begin({
      next: async () => {
        looks += 1;
        throw new TypeError('KANARI');
      },
    });
    await clock.tickAsync(5000);
    assert.ok(looks > 2);
    assert.doesNotMatch(JSON.stringify(lines), /KANARI/);
  });

  it('goes on when a counter throws', async () => {
    sends.waiting = 2;
    begin({
      concurrency: 1,
      onDelivered: () => {
        throw new Error('KANARI');
      },
    });
    await clock.tickAsync(1);
    sends.finishAll();
    await clock.tickAsync(1);
    assert.equal(sends.underWay.length, 1);
    assert.deepEqual(lines, [['a send failed unexpectedly', { code: 'SEND_FAILED' }]]);
  });

  it('says when all sending stands still, and when an outcome could not be noted', async () => {
    const heard: Delivery[] = [];
    sends.waiting = 2;
    begin({ onDelivered: (delivery) => void heard.push(delivery) });
    await clock.tickAsync(1);
    sends.finishAll({
      outcome: { ...SENT, state: 'due', status: 401, reason: 'BotNotRegistered', pauseAllMs: 300_000 },
      fault: 'STORAGE_UNAVAILABLE',
    });
    await clock.tickAsync(1);
    assert.deepEqual(lines, [
      ['all sending stands still for a while', { code: 'SEND_FAILED', status: 401, event: 'BotNotRegistered' }],
      ['what became of a message could not be noted', { code: 'STORAGE_UNAVAILABLE' }],
    ]);
    assert.equal(heard.length, 2);
  });
});
