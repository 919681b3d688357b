import assert from 'node:assert/strict';
import { setTimeout as wait } from 'node:timers/promises';
import type { CountedEngine, JobStore } from '../../src/delivery/jobs.ts';
import type { JobHandler } from '../../src/delivery/message.ts';
import { DroftError } from '../../src/errors.ts';
import { createInProcessJobs } from '../../src/jobs/in-process.ts';
import { createLog } from '../../src/log.ts';
import { type Database, executorOf, openMemory } from '../../src/storage/database.ts';
import { jobStore } from '../../src/storage/job-store.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

describe('the queue inside the process', () => {
  let clock = 0;
  let database: Database;
  let engine: CountedEngine;
  let lines: string[];
  const log = createLog('debug', { write: (line: string) => void lines.push(line) });
  beforeEach(async () => {
    clock = Date.UTC(2026, 10, 22);
    lines = [];
    database = await openMemory(() => clock);
  });
  afterEach(async () => {
    await engine.stop();
    await database.close();
  });

  const start = async (handler: JobHandler, changes: { store?: JobStore; tryMs?: number } = {}): Promise<void> => {
    engine = createInProcessJobs({ store: jobStore(database), now: () => clock, log, pollMs: 1, ...changes });
    await engine.start({ kind: handler });
  };
  const put = (key = 'key', runAt = clock): Promise<void> =>
    database.transaction((tx) => engine.put(executorOf(tx), { kind: 'kind', key, data: { case: 'id' }, runAt }));
  /** Long enough for several looks at the queue. */
  const looks = (): Promise<void> => wait(60);

  it('waits 1, 5, 30 and 120 minutes between the tries', async () => {
    const tries: number[] = [];
    const begun = clock;
    await start(async () => {
      tries.push((clock - begun) / MINUTE);
      throw new Error('no');
    });
    await put();
    await looks();
    for (const minutes of [1, 5, 30, 120, 120]) {
      const before = tries.length;
      clock += minutes * MINUTE - 1;
      await looks();
      assert.equal(tries.length, before, `nothing before ${minutes} minutes are over`);
      clock += 1;
      await looks();
    }
    assert.deepEqual(tries, [0, 1, 6, 36, 156]);
    assert.equal(await engine.dead(), 1);
  });

  it('does them one at a time, those due first first, and all of many', async () => {
    const done: unknown[] = [];
    let atOnce = 0;
    let most = 0;
    await start(async () => {
      atOnce += 1;
      most = Math.max(most, atOnce);
      await wait(0);
      atOnce -= 1;
      done.push(clock);
    });
    await database.transaction(async (tx) => {
      for (let index = 0; index < 70; index++)
        await engine.put(executorOf(tx), { kind: 'kind', key: `${index}`, data: {}, runAt: clock - index });
    });
    for (let times = 0; times < 200 && done.length < 70; times++) await wait(20);
    assert.deepEqual([done.length, most], [70, 1]);
  });

  it('counts a try that never ends as failed and goes on with the next', async () => {
    let tries = 0;
    await start(
      async () => {
        tries += 1;
        if (tries === 1) await new Promise(() => undefined);
      },
      { tryMs: 20 },
    );
    await put('one', clock - 1);
    await put('two');
    for (let times = 0; times < 200 && tries < 2; times++) await wait(10);
    assert.equal(tries, 2);
    assert.match(lines[0] ?? '', /"code":"JOB_FAILED"/);
  });

  it('remembers a done job for a week, without its data, and then forgets it', async () => {
    let runs = 0;
    await start(async () => {
      runs += 1;
    });
    await put();
    await looks();
    const rows = () => database.transaction((tx) => tx.selectFrom('jobs').selectAll().execute());
    assert.deepEqual(
      (await rows()).map((row) => row.data),
      ['{}'],
    );
    clock += 7 * DAY - 1;
    await looks();
    await put();
    await looks();
    assert.equal(runs, 1);
    clock += 61 * MINUTE;
    await looks();
    assert.deepEqual(await rows(), []);
    await put();
    await looks();
    assert.equal(runs, 2);
  });

  it('goes on when the store fails for a while, and logs the code once', async () => {
    const store = jobStore(database);
    let faults = 3;
    let runs = 0;
    const failing: JobStore = {
      ...store,
      claim: async (claim) => {
        faults -= 1;
        if (faults >= 0) throw new DroftError('STORAGE_UNAVAILABLE', ['SQLITE_FULL']);
        return store.claim(claim);
      },
    };
    await start(
      async () => {
        runs += 1;
      },
      { store: failing },
    );
    await put();
    await looks();
    assert.equal(runs, 1);
    assert.equal(lines.length, 1);
    assert.match(lines[0] ?? '', /"code":"STORAGE_UNAVAILABLE"/);
  });

  it('can be stopped before it was started, and twice', async () => {
    engine = createInProcessJobs({ store: jobStore(database), now: () => clock, log });
    await engine.stop();
    await engine.stop();
  });
});
