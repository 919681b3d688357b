import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { copyFile, readFile, rename, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { DroftError } from '../../src/errors.ts';
import { type Database, openDatabase } from '../../src/storage/database.ts';
import { SILENT, temporaryFolder } from '../support/databases.ts';

const open = (directory: string): Promise<Database> => openDatabase({ directory, now: Date.now, log: SILENT });
const digest = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex');

describe('the SQLite file', () => {
  let directory = '';
  let path = '';
  let backup = '';
  beforeEach(async () => {
    directory = await temporaryFolder();
    path = join(directory, 'droft.sqlite');
    backup = join(directory, 'backup');
    const database = await open(directory);
    await database.transaction(async (tx) => {
      for (let index = 0; index < 200; index++)
        await tx
          .insertInto('meta')
          .values({ name: `row ${index}`, value: 'a counsellor wrote this'.repeat(40) })
          .execute();
    });
    await database.close();
    await copyFile(path, backup);
  });
  afterEach(() => rm(directory, { recursive: true, force: true }));

  const refuses = async (code: string, detail: string): Promise<void> => {
    const before = digest(path);
    for (const time of ['first', 'second'])
      await assert.rejects(open(directory), (thrown) => {
        assert.ok(thrown instanceof DroftError);
        assert.deepEqual({ code: thrown.code, details: thrown.details }, { code, details: [detail] }, `the ${time} time`);
        return true;
      });
    assert.equal(digest(path), before, 'what was found is left as it was');
    await rm(path);
    await rm(`${path}-wal`, { force: true });
    await rm(`${path}-shm`, { force: true });
    await rename(backup, path);
    const restored = await open(directory);
    const { count } = await restored.transaction((tx) =>
      tx
        .selectFrom('meta')
        .select((of) => of.fn.countAll().as('count'))
        .executeTakeFirstOrThrow(),
    );
    await restored.close();
    assert.ok(Number(count) >= 200, 'a backup put in its place works');
  };

  it('is refused when it is no database', async () => {
    await writeFile(path, 'not a database at all, only words. '.repeat(500));
    await refuses('STORAGE_INVALID', 'droft.sqlite: no SQLite file');
  });

  it('is refused when it belongs to another program', async () => {
    await rm(path);
    const foreign = new DatabaseSync(path);
    foreign.exec('create table theirs (a); insert into theirs values (1)');
    foreign.close();
    await refuses('STORAGE_INVALID', 'droft.sqlite: an SQLite file of another program');
  });

  for (const length of [0, 15, 99])
    it(`is refused when only ${length} bytes are left`, async () => {
      await truncate(path, length);
      await refuses('STORAGE_INVALID', `droft.sqlite: only ${length} bytes long, cut off`);
    });

  for (const share of [0.1, 0.5, 0.99])
    it(`is refused when ${share * 100} % are left`, async () => {
      const { length } = await readFile(path);
      await truncate(path, Math.floor(length * share));
      await assert.rejects(open(directory), (thrown) => {
        assert.ok(thrown instanceof DroftError && thrown.code === 'STORAGE_INVALID');
        assert.match(thrown.details.join(), /^droft\.sqlite: (?:damaged|SQLITE_CORRUPT)$/);
        return true;
      });
      await refuses('STORAGE_INVALID', await detailOf(directory));
    });

  it('is refused when it was scribbled on', async () => {
    const bytes = await readFile(path);
    bytes.fill(0xa5, 4096 * 3, 4096 * 5);
    await writeFile(path, bytes);
    await refuses('STORAGE_INVALID', await detailOf(directory));
  });

  it('is refused when a newer version wrote it', async () => {
    const database = await open(directory);
    await database.transaction((tx) => tx.updateTable('meta').set({ value: '999' }).where('name', '=', 'version').execute());
    await database.close();
    await assert.rejects(open(directory), (thrown) => {
      assert.ok(thrown instanceof DroftError && thrown.code === 'STORAGE_NEWER');
      assert.match(thrown.details.join(), /^its version is 999, this program knows \d+$/);
      return true;
    });
  });

  it('is not made anew where its log is left', async () => {
    await rm(path);
    await writeFile(`${path}-wal`, 'the last things that were written');
    await assert.rejects(open(directory), {
      code: 'STORAGE_INVALID',
      details: ['droft.sqlite: the file is gone, but droft.sqlite-wal holds data of it'],
    });
    assert.equal(existsSync(path), false);
    assert.equal(await readFile(`${path}-wal`, 'utf8'), 'the last things that were written');
  });

  it('is made anew where an earlier making was broken off', async () => {
    await rm(path);
    await writeFile(`${path}.new`, 'half');
    await (await open(directory)).close();
    assert.equal(existsSync(`${path}.new`), false);
  });

  it('lives beside other files and leaves them alone', async () => {
    await writeFile(join(directory, 'PG_VERSION'), '18\n');
    await (await open(directory)).close();
    assert.equal(await readFile(join(directory, 'PG_VERSION'), 'utf8'), '18\n');
  });

  it('cannot be where the folder is a file, or cannot be made', async () => {
    await assert.rejects(open(path), { code: 'STORAGE_INVALID', details: ['the data folder: EEXIST'] });
    await assert.rejects(open(join(path, 'inner')), { code: 'STORAGE_INVALID', details: ['the data folder: ENOTDIR'] });
  });

  it('has nothing left in it or its log of what was deleted, once settled', async () => {
    const database = await open(directory);
    const files = (): string => [path, `${path}-wal`].map((one) => (existsSync(one) ? readFileSync(one, 'latin1') : '')).join();
    await database.transaction((tx) =>
      tx
        .insertInto('meta')
        .values({ name: 'c', value: 'blaaklokke'.repeat(2000) })
        .execute(),
    );
    assert.ok(files().includes('blaaklokke'));
    await database.transaction((tx) => tx.deleteFrom('meta').where('name', '=', 'c').execute());
    await database.settle();
    assert.ok(!files().includes('blaaklokke'));
    await database.close();
  });
});

/** What the refusal says; it depends on which page was met first. */
async function detailOf(directory: string): Promise<string> {
  const thrown = await open(directory).then(
    () => undefined,
    (caught: unknown) => caught,
  );
  assert.ok(thrown instanceof DroftError);
  return thrown.details.join();
}
