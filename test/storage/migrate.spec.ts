import assert from 'node:assert/strict';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Kysely, type RawBuilder, sql } from 'kysely';
import { openDatabase } from '../../src/storage/database.ts';
import { migrate, type Step } from '../../src/storage/migrate.ts';
import { postgresDialect } from '../../src/storage/postgres.ts';
import type { Schema } from '../../src/storage/schema.ts';
import { openSqlite, sqliteDialect } from '../../src/storage/sqlite.ts';
import { type Kind, postgresUrl, queryPostgres, SILENT, temporaryFolder } from '../support/databases.ts';
import { ROOT, runProgram } from '../support/processes.ts';

const one: Step = async (database) => {
  await sql`create table one (a bigint)`.execute(database);
  await sql`insert into one values (1)`.execute(database);
};
const two: Step = async (database) => {
  await sql`create table two (a bigint)`.execute(database);
  await sql`insert into two select a + 1 from one`.execute(database);
  await sql`delete from one`.execute(database);
};

/** The same as step two, but stops in the middle for ever. */
const BROKEN_OFF = `
  async (database) => {
    await sql\`create table two (a bigint)\`.execute(database);
    await sql\`delete from one\`.execute(database);
    console.log('in the middle');
    await new Promise((resolve) => setInterval(() => undefined, 1000));
  }`;

for (const kind of ['sqlite', 'postgres'] as const satisfies readonly Kind[])
  describe(`bringing the tables up to date (${kind === 'sqlite' ? 'SQLite' : 'PostgreSQL'})`, () => {
    const isPostgres = kind === 'postgres';
    let directory = '';
    let url = '';
    let kysely: Kysely<Schema>;
    before(async () => {
      directory = await temporaryFolder();
    });
    after(() => rm(directory, { recursive: true, force: true }));

    let files = 0;
    beforeEach(async () => {
      files += 1;
      url = isPostgres ? await postgresUrl() : '';
      kysely = new Kysely<Schema>({ dialect: isPostgres ? postgresDialect(url, SILENT, 'patient') : sqliteDialect(openSqlite(file())) });
    });
    afterEach(() => kysely.destroy());
    const file = (): string => join(directory, `${files}.sqlite`);

    const version = async (): Promise<string | undefined> =>
      (await kysely.selectFrom('meta').select('value').where('name', '=', 'version').executeTakeFirst())?.value;
    const values = async (query: RawBuilder<{ a: number }>): Promise<number[]> => (await query.execute(kysely)).rows.map((row) => row.a);

    it('runs each step once and in order, and nothing when there is nothing new', async () => {
      await migrate(kysely, isPostgres, [one]);
      assert.equal(await version(), '1');
      await migrate(kysely, isPostgres, [one, two]);
      assert.equal(await version(), '2');
      await migrate(kysely, isPostgres, [one, two]);
      assert.deepEqual([await values(sql`select a from one`), await values(sql`select a from two`)], [[], [2]]);
    });

    it('goes on after it was killed in the middle of a step', async () => {
      await migrate(kysely, isPostgres, [one]);
      const opening = isPostgres
        ? `new Kysely({ dialect: postgresDialect(${JSON.stringify(url)}, undefined, 'patient') })`
        : `new Kysely({ dialect: sqliteDialect(openSqlite(${JSON.stringify(file())})) })`;
      const program = runProgram(`
        import { Kysely, sql } from '${ROOT}node_modules/kysely/dist/index.js';
        import { migrate } from '${ROOT}src/storage/migrate.ts';
        import { postgresDialect } from '${ROOT}src/storage/postgres.ts';
        import { openSqlite, sqliteDialect } from '${ROOT}src/storage/sqlite.ts';
        await migrate(${opening}, ${isPostgres}, [async () => undefined, ${BROKEN_OFF}]);
      `);
      await program.line('in the middle');
      await program.kill();
      assert.equal(await version(), '1');
      await migrate(kysely, isPostgres, [one, two]);
      assert.equal(await version(), '2');
      assert.deepEqual([await values(sql`select a from one`), await values(sql`select a from two`)], [[], [2]]);
    });

    it('leaves nothing of a step that failed, and names it', async () => {
      const failing: Step = async (database, on) => {
        await two(database, on);
        await sql`create table one (a bigint)`.execute(database);
      };
      const details = isPostgres ? ['step 2: 42P07'] : ['step 2: SQLITE_ERROR'];
      await assert.rejects(migrate(kysely, isPostgres, [one, failing]), { code: 'STORAGE_INVALID', details });
      assert.equal(await version(), '1');
      await migrate(kysely, isPostgres, [one, two]);
      assert.deepEqual(await values(sql`select a from two`), [2]);
    });

    it('refuses what a newer program wrote, and what has no version one can read', async () => {
      await migrate(kysely, isPostgres, [one, two]);
      await assert.rejects(migrate(kysely, isPostgres, [one]), {
        code: 'STORAGE_NEWER',
        details: ['its version is 2, this program knows 1'],
      });
      await kysely.updateTable('meta').set({ value: 'two' }).where('name', '=', 'version').execute();
      await assert.rejects(migrate(kysely, isPostgres, [one, two]), { code: 'STORAGE_INVALID', details: ['its version is no number'] });
    });

    it("refuses another program's table of the same name", async () => {
      await sql`create table meta (theirs bigint)`.execute(kysely);
      const details = [isPostgres ? 'reading its version: 42703' : 'reading its version: SQLITE_ERROR'];
      await assert.rejects(migrate(kysely, isPostgres, [one]), { code: 'STORAGE_INVALID', details });
    });
  });

describe('several instances starting at once (PostgreSQL)', () => {
  it('bring the tables up to date once', async () => {
    const url = await postgresUrl();
    const opened = await Promise.all(Array.from({ length: 5 }, () => openDatabase({ url, directory: '', now: Date.now, log: SILENT })));
    await Promise.all(opened.map((database) => database.close()));
    assert.match(String((await queryPostgres(url, "select value from meta where name = 'version'"))[0]?.value), /^\d+$/);
  });

  it('refuse a database that cannot hold every letter', async () => {
    const url = await postgresUrl();
    const name = `latin_${process.pid}`;
    await queryPostgres(url, `create database ${name} template template0 encoding 'LATIN1' locale 'C'`);
    const latin = new URL(url);
    latin.pathname = `/${name}`;
    await assert.rejects(openDatabase({ url: latin.href, directory: '', now: Date.now, log: SILENT }), { code: 'STORAGE_INVALID' });
  });
});
