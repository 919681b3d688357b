import assert from 'node:assert/strict';
import { rm } from 'node:fs/promises';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { inspect } from 'node:util';
import { sql } from 'kysely';
import { DroftError } from '../../src/errors.ts';
import { createLog } from '../../src/log.ts';
import { type Database, executorOf, openDatabase, type Tx } from '../../src/storage/database.ts';
import {
  eachDatabase,
  type PostgresServer,
  postgresUrl,
  queryPostgres,
  SILENT,
  startPostgres,
  temporaryFolder,
} from '../support/databases.ts';

const CANARY = 'blaaklokke';

async function thrownBy(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => assert.fail('it should have failed'),
    (thrown: unknown) => thrown,
  );
}

/** The fault that comes out: its code, the database's own code, and nothing else. */
async function faultOf(work: Promise<unknown>): Promise<string> {
  const thrown = await thrownBy(work);
  assert.ok(thrown instanceof DroftError && thrown.code === 'STORAGE_UNAVAILABLE', inspect(thrown));
  assert.equal(thrown.cause, undefined);
  assert.equal(thrown.details.length, 1);
  const shown = `${inspect(thrown, { depth: 9, showHidden: true })}${JSON.stringify(thrown)}${thrown.message}${thrown.stack}`;
  assert.ok(!shown.includes(CANARY), 'what was written stays inside');
  return String(thrown.details[0]);
}

const addRow = (tx: Tx, name: string, value = ''): Promise<unknown> => tx.insertInto('meta').values({ name, value }).execute();
const names = (database: Database): Promise<string[]> =>
  database.transaction(async (tx) => (await tx.selectFrom('meta').select('name').execute()).map((row) => row.name));

eachDatabase('faults of a database', (open, kind) => {
  let database: Database;
  before(async () => {
    database = await open();
  });

  it('never tell what was to be stored', async () => {
    const codes = { sqlite: 'SQLITE_CONSTRAINT_PRIMARYKEY', postgres: '23505' };
    await database.transaction((tx) => addRow(tx, CANARY));
    assert.equal(await faultOf(database.transaction((tx) => addRow(tx, CANARY))), codes[kind]);
    const wrong = (text: string, ...values: unknown[]): Promise<string> =>
      faultOf(database.transaction((tx) => executorOf(tx).executeSql(text, values)));
    await wrong(`select '${CANARY}' from "${CANARY}"`);
    await wrong(`${CANARY} is no SQL`);
    await wrong('insert into counters (tenant, name, value) values ($1, null, 1)', CANARY);
    if (kind === 'postgres') await wrong('insert into counters (tenant, name, value) values (1, 2, $1)', CANARY);
    if (kind === 'postgres') await wrong(`select $1::json`, `{${CANARY}`);
  });

  it('are told to the work itself without what was to be stored', async () => {
    await database.transaction((tx) => addRow(tx, `${CANARY} 2`));
    const failing = database.transaction(async (tx) => {
      await faultOf(addRow(tx, `${CANARY} 2`));
      throw new DroftError('CARD_INVALID');
    });
    await assert.rejects(failing, { code: 'CARD_INVALID' });
  });

  it('do not spoil the next transaction', async () => {
    await faultOf(database.transaction((tx) => executorOf(tx).executeSql('select no_such_column from meta')));
    await database.transaction((tx) => addRow(tx, 'after the fault'));
    assert.ok((await names(database)).includes('after the fault'));
  });

  it('of a fault of the program (no database) come out as they are', async () => {
    const thrown = new TypeError('a fault of ours');
    assert.equal(await thrownBy(database.transaction(() => Promise.reject(thrown))), thrown);
  });

  it('leave nothing of a transaction whose work went on after one', async () => {
    const half = database.transaction(async (tx) => {
      await addRow(tx, 'half');
      await thrownBy(executorOf(tx).executeSql('select no_such_column from meta'));
    });
    if (kind === 'sqlite') await half;
    else assert.equal(await faultOf(half), '25P02');
    assert.equal((await names(database)).includes('half'), kind === 'sqlite');
  });
});

describe('a full disk (SQLite)', () => {
  let directory = '';
  let database: Database;
  before(async () => {
    directory = await temporaryFolder();
    database = await openDatabase({ directory, now: Date.now, log: SILENT });
  });
  after(async () => {
    await database.close();
    await rm(directory, { recursive: true, force: true });
  });
  const pages = async (most: number): Promise<void> =>
    void (await database.transaction((tx) => sql`pragma max_page_count = ${sql.lit(most)}`.execute(tx)));

  it('refuses to write, still reads, is not ready, and is ready by itself when there is room', async () => {
    await database.transaction((tx) => addRow(tx, 'before'));
    await pages(1);
    const tooMuch = database.transaction(async (tx) => {
      await addRow(tx, 'first');
      await addRow(tx, 'too much', CANARY.repeat(100_000));
    });
    assert.equal(await faultOf(tooMuch), 'SQLITE_FULL');
    assert.deepEqual(
      (await names(database)).filter((name) => name !== 'version'),
      ['before'],
    );
    assert.equal(await database.isReady(), false);
    assert.equal(await database.isReady(), false);
    await pages(1_000_000);
    assert.equal(await database.isReady(), true);
    await database.transaction((tx) => addRow(tx, 'too much', CANARY.repeat(100_000)));
    assert.equal(await database.isReady(), true);
    assert.deepEqual((await names(database)).toSorted(), ['before', 'too much', 'version']);
  });

  it('is the same when the file must not be written to', async () => {
    const only = (on: boolean): Promise<unknown> =>
      database.transaction((tx) => sql`pragma query_only = ${sql.lit(on ? 1 : 0)}`.execute(tx));
    await only(true);
    assert.equal(await faultOf(database.transaction((tx) => addRow(tx, 'no'))), 'SQLITE_READONLY');
    assert.ok((await names(database)).includes('before'));
    assert.equal(await database.isReady(), false);
    await only(false);
    assert.equal(await database.isReady(), true);
  });
});

describe('transactions that cross (PostgreSQL)', () => {
  let database: Database;
  before(async () => {
    database = await openDatabase({ url: await postgresUrl(), directory: '', now: Date.now, log: SILENT });
    await database.transaction(async (tx) => {
      for (const name of ['a', 'b']) await tx.insertInto('counters').values({ tenant: 't', name, value: 0 }).execute();
    });
  });
  after(() => database.close());

  const add = (tx: Tx, name: string): Promise<unknown> => sql`update counters set value = value + 1 where name = ${name}`.execute(tx);
  const value = async (name: string): Promise<number | undefined> =>
    (await database.transaction((tx) => tx.selectFrom('counters').select('value').where('name', '=', name).executeTakeFirst()))?.value;
  /** Resolves when it was called as often as there are sides, the first time round. */
  const meeting = (sides: number): (() => Promise<void>) => {
    const { promise, resolve } = Promise.withResolvers<void>();
    let come = 0;
    return () => {
      come += 1;
      if (come >= sides) resolve();
      return promise;
    };
  };

  it('are run again after a deadlock, both with effect', async () => {
    const meet = meeting(2);
    let tries = 0;
    const crossing = (first: string, second: string): Promise<void> =>
      database.transaction(async (tx) => {
        tries += 1;
        await add(tx, first);
        await meet();
        await add(tx, second);
      });
    await Promise.all([crossing('a', 'b'), crossing('b', 'a')]);
    assert.deepEqual([await value('a'), await value('b')], [2, 2]);
    assert.ok(tries > 2, 'there was a deadlock');
  });

  it('are run again after a serialization failure, both with effect', async () => {
    const meet = meeting(2);
    let tries = 0;
    const before = (await value('a')) ?? 0;
    const crossing = (): Promise<void> =>
      database.transaction(async (tx) => {
        tries += 1;
        await sql`set transaction isolation level serializable`.execute(tx);
        const read = await tx.selectFrom('counters').select('value').where('name', '=', 'a').executeTakeFirstOrThrow();
        await meet();
        await tx
          .updateTable('counters')
          .set({ value: read.value + 1 })
          .where('name', '=', 'a')
          .execute();
      });
    await Promise.all([crossing(), crossing()]);
    assert.equal(await value('a'), before + 2);
    assert.ok(tries > 2, 'they crossed');
  });
});

describe('a PostgreSQL that goes away', function () {
  this.timeout(60_000);
  let server: PostgresServer;
  let url = '';
  let database: Database;
  const lines: string[] = [];
  before(async () => {
    server = await startPostgres();
    url = await server.newDatabase();
    database = await openDatabase({
      url,
      directory: '',
      now: Date.now,
      log: createLog('debug', { write: (line: string) => void lines.push(line) }),
    });
  });
  after(async () => {
    await database.close();
    await server.stop();
  });
  const endConnections = (): Promise<unknown> =>
    queryPostgres(server.adminUrl, "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'droft'");

  it('in the middle of a transaction: nothing is saved, the next one works', async () => {
    const failing = database.transaction(async (tx) => {
      await addRow(tx, CANARY);
      await endConnections();
      await addRow(tx, 'second');
    });
    assert.match(await faultOf(failing), /^(?:57P01|CONNECTION|EPIPE|ECONNRESET)$/);
    await database.transaction((tx) => addRow(tx, 'next'));
    assert.deepEqual((await names(database)).toSorted(), ['next', 'version']);
  });

  it('before the commit: it is not told as saved', async () => {
    const failing = database.transaction(async (tx) => {
      await addRow(tx, 'never');
      await endConnections();
    });
    await faultOf(failing);
    assert.ok(!(await names(database)).includes('never'));
  });

  it('before the work throws: what the work threw comes out', async () => {
    const failing = database.transaction(async (tx) => {
      await addRow(tx, 'never');
      await endConnections();
      throw new DroftError('CARD_INVALID');
    });
    await assert.rejects(failing, { code: 'CARD_INVALID' });
  });

  it('while no transaction is under way: logged by its code alone', async () => {
    await names(database);
    lines.length = 0;
    await endConnections();
    for (let times = 0; times < 100 && lines.length === 0; times++) await new Promise((resolve) => setTimeout(resolve, 20));
    assert.deepEqual(Object.keys(JSON.parse(lines[0] ?? '{}')).toSorted(), ['code', 'level', 'msg', 'time']);
    assert.equal(JSON.parse(lines[0] ?? '{}').code, '57P01');
    assert.ok((await names(database)).length > 0);
  });

  it('for longer: told soon, not ready, and it works again when it is back', async () => {
    await server.halt();
    const begun = Date.now();
    assert.match(await faultOf(names(database)), /^[A-Z0-9]+$/);
    assert.ok(Date.now() - begun < 3000, 'told within three seconds');
    assert.equal(await database.isReady(), false);
    const fault = await faultOf(openDatabase({ url, directory: '', now: Date.now, log: SILENT }));
    assert.equal(fault, 'ECONNREFUSED');
    await server.resume();
    assert.equal(await database.isReady(), true);
    assert.ok((await names(database)).includes('next'));
  });

  it('with all connections in use: told, and the others come to their end', async () => {
    const { promise: free, resolve } = Promise.withResolvers<void>();
    const holding = Array.from({ length: 10 }, () => database.transaction(() => free));
    assert.equal(await faultOf(names(database)), 'CONNECTION');
    assert.equal(await database.isReady(), false);
    resolve();
    await Promise.all(holding);
    assert.equal(await database.isReady(), true);
  });
});

describe('an address with no PostgreSQL behind it', () => {
  it('that takes the connection and never answers is told in time', async () => {
    const sockets: Socket[] = [];
    const silent = createServer((socket) => void sockets.push(socket));
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
    const { port } = silent.address() as AddressInfo;
    const url = `postgres://${CANARY}:${CANARY}@127.0.0.1:${port}/${CANARY}`;
    assert.equal(await faultOf(openDatabase({ url, directory: '', now: Date.now, log: SILENT })), 'CONNECTION');
    for (const socket of sockets) socket.destroy();
    silent.close();
  });

  it('that is wrong, or whose password is, does not appear in the fault', async () => {
    const wrong = new URL(await postgresUrl());
    wrong.password = CANARY;
    const addresses = [wrong.href, `postgres://${CANARY}:${CANARY}@[nonsense/x`, `postgres://${CANARY}:${CANARY}@no-such-host.invalid/x`];
    const faults = [];
    for (const url of addresses) faults.push(await faultOf(openDatabase({ url, directory: '', now: Date.now, log: SILENT })));
    assert.equal(faults[0], '28P01');
    assert.equal(faults[1], 'ERR_INVALID_URL');
    assert.match(faults[2] ?? '', /^(?:ENOTFOUND|EAI_AGAIN|CONNECTION)$/);
  });
});
