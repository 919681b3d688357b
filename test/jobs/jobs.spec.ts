import assert from 'node:assert/strict';
import { rm } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import type { CountedEngine } from '../../src/delivery/jobs.ts';
import type { Job, JobHandler } from '../../src/delivery/message.ts';
import { DroftError } from '../../src/errors.ts';
import { createInProcessJobs } from '../../src/jobs/in-process.ts';
import { createPgBossJobs } from '../../src/jobs/pg-boss.ts';
import { createLog } from '../../src/log.ts';
import { type Database, executorOf, openDatabase } from '../../src/storage/database.ts';
import { jobStore } from '../../src/storage/job-store.ts';
import { type Kind, postgresUrl, queryPostgres, SILENT, sharedPostgres, temporaryFolder } from '../support/databases.ts';
import { ROOT, runProgram } from '../support/processes.ts';

const CANARY = 'blaaklokke';
const TWO_MINUTES = 2 * 60_000;
const HOURS = 3 * 3_600_000;

interface Place {
  readonly database: Database;
  readonly url: string;
  readonly directory: string;
  readonly lines: string[];
  /** Added to the clock of the engine inside the process; the other one has the database's. */
  ahead: number;
}

const now =
  (place: Place): (() => number) =>
  () =>
    Date.now() + place.ahead;

function engineOf(place: Place): CountedEngine {
  const log = createLog('debug', { write: (line: string) => void place.lines.push(line) });
  if (!place.database.isPostgres) return createInProcessJobs({ store: jobStore(place.database), now: now(place), log, pollMs: 20 });
  return createPgBossJobs({ url: place.url, log, pollSeconds: 0.5, retrySeconds: 1, trySeconds: 20, watchSeconds: 1 });
}

async function eventually(what: string, isSo: () => boolean | Promise<boolean>): Promise<void> {
  for (let times = 0; times < 400; times++) {
    if (await isSo()) return;
    await wait(50);
  }
  assert.fail(`never happened: ${what}`);
}

for (const kind of ['sqlite', 'postgres'] as const satisfies readonly Kind[])
  describe(`the queue of jobs (${kind === 'sqlite' ? 'inside the process' : 'pg-boss'})`, function () {
    this.timeout(60_000);
    let place: Place;
    let engines: CountedEngine[] = [];
    let keys = 0;

    before(async () => {
      const [url, directory] = [kind === 'postgres' ? await postgresUrl() : '', await temporaryFolder()];
      const database = await openDatabase({ ...(url && { url }), directory, now: Date.now, log: SILENT });
      place = { database, url, directory, lines: [], ahead: 0 };
    });
    after(async () => {
      await place.database.close();
      await rm(place.directory, { recursive: true, force: true });
      if (place.url) await (await sharedPostgres()).dropDatabase(place.url);
    });
    afterEach(async () => {
      await Promise.all(engines.map((engine) => engine.stop()));
      engines = [];
      place.ahead = 0;
      place.lines.length = 0;
    });

    const start = async (handlers: Record<string, JobHandler>): Promise<CountedEngine> => {
      const engine = engineOf(place);
      engines.push(engine);
      await engine.start(handlers);
      return engine;
    };
    const put = (engine: CountedEngine, ...jobs: Job[]): Promise<void> =>
      place.database.transaction(async (tx) => {
        for (const job of jobs) await engine.put(executorOf(tx), job);
      });
    const job = (changes: Partial<Job> = {}): Job => {
      keys += 1;
      return { kind: 'test.kind', key: `key ${keys}`, data: { number: keys, id: 'an id' }, runAt: Date.now(), ...changes };
    };

    it('does a job of a committed transaction, with its data, and not before its time', async () => {
      const runs: { data: unknown; at: number }[] = [];
      const engine = await start({ 'test.kind': async (data) => void runs.push({ data, at: Date.now() }) });
      const later = job({ runAt: Date.now() + 1500 });
      const soon = job({ runAt: Date.now() - 1 });
      await put(engine, later, soon);
      await eventually('both ran', () => runs.length === 2);
      assert.deepEqual(
        runs.map((run) => run.data),
        [soon.data, later.data],
      );
      assert.ok((runs[1]?.at ?? 0) >= later.runAt);
    });

    it('never does a job of a transaction that was rolled back', async () => {
      const runs: unknown[] = [];
      const engine = await start({ 'test.kind': async (data) => void runs.push(data.number) });
      const never = job();
      const failing = place.database.transaction(async (tx) => {
        await engine.put(executorOf(tx), never);
        throw new DroftError('CARD_INVALID');
      });
      await assert.rejects(failing, { code: 'CARD_INVALID' });
      const after = job();
      await put(engine, after);
      await eventually('the job after it ran', () => runs.length === 1);
      await wait(1000);
      assert.deepEqual(runs, [after.data.number]);
    });

    it('does a job once that is put again with the same kind and key, waiting or done', async () => {
      const runs: unknown[] = [];
      const handler: JobHandler = async (data) => void runs.push(data.number);
      const engine = await start({ 'test.kind': handler, 'test.other': handler });
      const one = job();
      await put(engine, one, { ...one, data: { number: -1 } });
      await put(engine, one);
      await eventually('it ran', () => runs.length === 1);
      await put(engine, one, { ...one, kind: 'test.other', data: { number: -2 } });
      await eventually('the one of the other kind ran', () => runs.length === 2);
      await wait(1000);
      assert.deepEqual(runs, [one.data.number, -2]);
    });

    it('tries a job again that failed, and keeps nothing of what was thrown but a code', async () => {
      let tries = 0;
      const engine = await start({
        'test.kind': async () => {
          tries += 1;
          place.ahead += HOURS;
          if (tries === 1) throw new Error(`a text: ${CANARY}`, { cause: { text: CANARY } });
          if (tries === 2) throw new DroftError('SEND_FAILED');
        },
      });
      if (kind === 'postgres')
        await queryPostgres(place.url, "update pgboss.queue set retry_delay = 0, retry_backoff = false where name = 'test.kind'");
      await put(engine, job());
      await eventually('the third try', () => tries === 3);
      await engine.stop();
      const stored = JSON.stringify([place.lines, await everything(place)]);
      assert.ok(!stored.includes(CANARY));
      assert.deepEqual(
        place.lines.map((line) => JSON.parse(line)).map(({ code, name, count }) => [code, name, count]),
        [
          ['JOB_FAILED', 'test.kind', 1],
          ['SEND_FAILED', 'test.kind', 2],
        ],
      );
    });

    it('gives a job up after five tries and counts it', async () => {
      let tries = 0;
      const engine = await start({
        'test.kind': async () => {
          tries += 1;
          place.ahead += HOURS;
          throw new DroftError('SEND_FAILED');
        },
      });
      const before = await engine.dead();
      if (kind === 'postgres')
        await queryPostgres(place.url, "update pgboss.queue set retry_delay = 0, retry_backoff = false where name = 'test.kind'");
      await put(engine, job());
      await eventually('it is dead', async () => (await engine.dead()) === before + 1);
      await wait(1500);
      assert.equal(tries, 5);
      assert.match(place.lines.at(-1) ?? '', /"level":50.*"code":"SEND_FAILED".*"count":5/);
    });

    it('leaves alone what it has no handler for', async () => {
      const runs: string[] = [];
      const first = await start({ 'test.kind': async () => void runs.push('kind'), 'test.late': async () => void runs.push('late') });
      await first.stop();
      const second = await start({ 'test.kind': async () => void runs.push('kind') });
      const third = kind === 'postgres' ? engineOf(place) : second;
      if (third !== second) {
        engines.push(third);
        await third.start({ 'test.late': async () => void runs.push('late') });
        await third.stop();
      }
      await put(second, job({ kind: 'test.late' }), job());
      await eventually('the other ran', () => runs.length === 1);
      await second.stop();
      await start({ 'test.late': async () => void runs.push('late') });
      await eventually('it ran when there was a handler', () => runs.length === 2);
      assert.deepEqual(runs, ['kind', 'late']);
    });

    it('waits, when it is stopped, for the job under way and begins no other', async () => {
      const marks: string[] = [];
      const engine = await start({
        'test.kind': async () => {
          marks.push('begun');
          await wait(700);
          marks.push('done');
        },
      });
      await put(engine, job(), job());
      await eventually('it has begun', () => marks.length === 1);
      await engine.stop();
      assert.deepEqual(marks, ['begun', 'done']);
      await wait(700);
      assert.deepEqual(marks, ['begun', 'done']);
      const again: string[] = [];
      await start({ 'test.kind': async () => void again.push('second') });
      await eventually('the second is done by the next', () => again.length === 1);
    });

    it('does a job again whose process was killed', async () => {
      const [key, text] = [job().key, JSON.stringify];
      const making =
        kind === 'postgres'
          ? `createPgBossJobs({ url: ${text(place.url)}, log, pollSeconds: 0.5, trySeconds: 1, watchSeconds: 1, retrySeconds: 1 })`
          : `createInProcessJobs({ store: jobStore(database), now: Date.now, log, pollMs: 20 })`;
      const folder = await temporaryFolder();
      const where = kind === 'postgres' ? `url: ${text(place.url)}, directory: ''` : `directory: ${text(folder)}`;
      const program = runProgram(`
        import { createInProcessJobs } from '${ROOT}src/jobs/in-process.ts';
        import { createPgBossJobs } from '${ROOT}src/jobs/pg-boss.ts';
        import { createLog } from '${ROOT}src/log.ts';
        import { executorOf, openDatabase } from '${ROOT}src/storage/database.ts';
        import { jobStore } from '${ROOT}src/storage/job-store.ts';
        const log = createLog('silent');
        const database = await openDatabase({ ${where}, now: Date.now, log });
        const engine = ${making};
        await engine.start({ 'test.killed': async () => { console.log('under way'); await new Promise(() => undefined); } });
        const job = { kind: 'test.killed', key: ${text(key)}, data: { number: 7 }, runAt: Date.now() };
        await database.transaction((tx) => engine.put(executorOf(tx), job));
      `);
      await program.line('under way');
      await program.kill();
      const database = kind === 'postgres' ? place.database : await openDatabase({ directory: folder, now: Date.now, log: SILENT });
      const next: Place = { ...place, database, ahead: kind === 'postgres' ? 0 : TWO_MINUTES };
      const runs: unknown[] = [];
      const engine = engineOf(next);
      engines.push(engine);
      await engine.start({ 'test.killed': async (data) => void runs.push(data.number) });
      await eventually('it ran again', () => runs.length === 1);
      assert.deepEqual(runs, [7]);
      await engine.stop();
      if (database !== place.database) await database.close();
      await rm(folder, { recursive: true, force: true });
    });

    it('goes on when the database was away for a moment', async () => {
      const runs: unknown[] = [];
      const engine = await start({ 'test.kind': async (data) => void runs.push(data.number) });
      if (kind === 'postgres')
        await queryPostgres(
          (await sharedPostgres()).adminUrl,
          'select pg_terminate_backend(pid) from pg_stat_activity where datname = $1',
          [new URL(place.url).pathname.slice(1)],
        );
      await eventually('a job can be put', () =>
        put(engine, job()).then(
          () => true,
          () => false,
        ),
      );
      await eventually('it ran', () => runs.length === 1);
    });

    if (kind === 'postgres')
      it('does each of 100 jobs once with two engines at work', async () => {
        const runs: string[] = [];
        const handler =
          (engine: string): JobHandler =>
          async (data) => {
            runs.push(`${data.number}`);
            by.add(engine);
            await wait(20);
          };
        const by = new Set<string>();
        const [one] = await Promise.all([start({ 'test.kind': handler('one') }), start({ 'test.kind': handler('two') })]);
        const jobs = Array.from({ length: 100 }, () => job());
        await put(one, ...jobs);
        await eventually('all ran', () => runs.length >= 100);
        await wait(1000);
        assert.deepEqual(runs.toSorted(), jobs.map((each) => `${each.data.number}`).toSorted());
        assert.deepEqual([...by].toSorted(), ['one', 'two']);
      });
  });

/** Every row a queue keeps. */
async function everything(place: Place): Promise<unknown> {
  if (place.database.isPostgres) return queryPostgres(place.url, 'select * from pgboss.job');
  return place.database.transaction((tx) => tx.selectFrom('jobs').selectAll().execute());
}
