import assert from 'node:assert/strict';
import { readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Database, openDatabase } from '../../src/storage/database.ts';
import { SILENT, temporaryFolder } from '../support/databases.ts';
import { type Program, ROOT, runProgram } from '../support/processes.ts';

describe('the lock on a data folder', () => {
  let directory = '';
  let program: Program | undefined;
  let database: Database | undefined;
  beforeEach(async () => {
    directory = await temporaryFolder();
  });
  afterEach(async () => {
    await program?.kill();
    await database?.close();
    program = database = undefined;
    await rm(directory, { recursive: true, force: true });
  });

  const open = async (folder = directory): Promise<Database> => {
    database = await openDatabase({ directory: folder, now: Date.now, log: SILENT });
    return database;
  };
  const openElsewhere = async (): Promise<Program> => {
    program = runProgram(`
      import { openDatabase } from '${ROOT}src/storage/database.ts';
      const database = await openDatabase({ directory: ${JSON.stringify(directory)}, now: Date.now, log: undefined });
      await database.transaction((tx) => tx.insertInto('meta').values({ name: 'first', value: 'kept' }).execute());
      console.log('open');
      setInterval(() => undefined, 1000);
    `);
    await program.line('open');
    return program;
  };

  it('refuses a second process and names the first', async () => {
    const { child } = await openElsewhere();
    await assert.rejects(open(), { code: 'STORAGE_LOCKED', details: [`process ${child.pid}`] });
    await assert.rejects(open(), { code: 'STORAGE_LOCKED' }, 'trying does not free it');
  });

  it('is free when the first was killed, with all it had committed', async () => {
    const first = await openElsewhere();
    await first.kill();
    const kept = await (await open()).transaction((tx) =>
      tx.selectFrom('meta').select('value').where('name', '=', 'first').executeTakeFirst(),
    );
    assert.equal(kept?.value, 'kept');
    assert.equal(await readFile(join(directory, 'droft.pid'), 'utf8'), `${process.pid}\n`);
  });

  it('refuses the same process a second time, and is free when the first was closed', async () => {
    const first = await open();
    await assert.rejects(openDatabase({ directory, now: Date.now, log: SILENT }), {
      code: 'STORAGE_LOCKED',
      details: [`process ${process.pid}`],
    });
    await first.close();
    await open();
  });

  it('says «unknown» where the text beside it tells nothing', async () => {
    await openElsewhere();
    await writeFile(join(directory, 'droft.pid'), 'no number');
    await assert.rejects(open(), { details: ['process unknown'] });
    await rm(join(directory, 'droft.pid'));
    await assert.rejects(open(), { details: ['process unknown'] });
  });

  it('makes the folder and its files for the owner alone', async function () {
    if (process.platform === 'win32') this.skip();
    const inner = join(directory, 'a', 'data');
    await open(inner);
    const modeOf = async (path: string): Promise<string> => ((await stat(path)).mode & 0o777).toString(8);
    assert.equal(await modeOf(inner), '700');
    for (const name of ['droft.sqlite', 'droft.sqlite-wal', 'droft.sqlite-shm', 'droft.lock', 'droft.pid'])
      assert.equal(await modeOf(join(inner, name)), '600', name);
  });

  it('tells that the lock file is no lock file', async () => {
    await writeFile(join(directory, 'droft.lock'), 'something else'.repeat(1000));
    await assert.rejects(open(), { code: 'STORAGE_INVALID', details: ['droft.lock: SQLITE_NOTADB'] });
  });
});
