/** What failed and is tried again at once, and folders that cannot be used. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openRecords } from '../../src/records.ts';
import { type Database, openMemory } from '../../src/storage/database.ts';
import { SILENT } from '../support/databases.ts';
import { type Droft, startDroft, wordsOf } from '../support/droft.ts';
import { ANNA, BERIT, DOUBT, hand, received, settle } from '../support/people.ts';
import { PACKS } from '../support/views.ts';

describe('a press that was not saved', () => {
  let droft: Droft;
  let isBroken = false;
  beforeEach(async () => {
    isBroken = false;
    const database = await openMemory(() => droft?.clock ?? 0);
    const breakable: Database = {
      ...database,
      transaction: (work) =>
        isBroken ? Promise.reject(Object.assign(new Error('full'), { code: 'SQLITE_FULL' })) : database.transaction(work),
    };
    droft = await startDroft({}, { records: { database: breakable } });
    await settle(droft);
  });
  afterEach(() => droft.close());

  it('is done when it is pressed again a moment later', async () => {
    const anna = hand(droft, ANNA);
    const form = await anna.press(await anna.say(DOUBT), 'Drøft med leder');
    const preview = await anna.press(form, 'Se hva som sendes');
    isBroken = true;
    assert.match(JSON.stringify((await anna.pressed(preview, 'Send', {}, 'own')).invoke), /TURN_FAILED|STORAGE_UNAVAILABLE/);
    isBroken = false;
    assert.match(wordsOf(await anna.press(preview, 'Send', {}, 'own')), /D-2026-0001 · Sendt|D-\d{4}-0001/);
    assert.ok(received(await droft.drain(), BERIT));
  });
});

describe('a data folder that cannot be used', () => {
  let directory = '';
  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'droft-folder-'));
  });
  afterEach(() => rmSync(directory, { recursive: true, force: true }));

  const open = (dataDir: string) =>
    openRecords({
      config: { databaseUrl: undefined, dataDir, encryptionKey: undefined, retentionDays: 90 },
      log: SILENT,
      now: Date.now,
      nudge: () => undefined,
      packs: PACKS,
    });

  it('is named with its code: a file in its place, a file above it', async () => {
    const file = join(directory, 'file');
    writeFileSync(file, '');
    await assert.rejects(open(file), { code: 'STORAGE_INVALID', details: ['the data folder: EEXIST'] });
    await assert.rejects(open(join(file, 'below')), { code: 'STORAGE_INVALID', details: ['the data folder: ENOTDIR'] });
  });

  for (const name of ['demo.key', 'erased.log'])
    it(`is named with its code: a folder in the place of ${name}`, async () => {
      mkdirSync(join(directory, name));
      await assert.rejects(open(directory), { code: 'STORAGE_INVALID', details: [`${name}: EISDIR`] });
    });
});
