import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { tick } from '../../src/reflections/tick.ts';
import { type Database, openDatabase } from '../../src/storage/database.ts';
import { SILENT, temporaryFolder } from '../support/databases.ts';
import { deskOver } from '../support/reflect-desk.ts';
import { sampleRound } from '../support/reflect-views.ts';

describe('the files of a store', () => {
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
  const bytes = (): string =>
    readdirSync(directory)
      .map((name) => readFileSync(join(directory, name), 'latin1'))
      .join('\n');

  it('hold nothing of the answers to a round once it is closed, nor the key they were kept with', async () => {
    const round = sampleRound();
    const desk = deskOver(database, () => round.closesAt);
    await desk.transaction(async (tx) => {
      await tx.insertRound(round);
      for (let who = 0; who < 20; who++) await tx.putAnswer(round, `person ${who}`, { rating: 3, text: `svar ${who}`, share: false });
    });
    const rows = await desk.raw(async (_, raw) => [
      ...(await raw.selectFrom('round_answers').select(['person', 'sealed']).execute()).flatMap((row) => [row.person, row.sealed]),
      ...(await raw.selectFrom('round_keys').select('wrapped').execute()).map((row) => row.wrapped),
    ]);
    assert.equal(rows.length, 41);
    await database.settle();
    const open = bytes();
    for (const row of rows) assert.ok(open.includes(row), 'while it is open it is there');
    await tick(desk);
    await database.settle();
    const closed = bytes();
    for (const row of rows) assert.ok(!closed.includes(row), 'once it is closed it is not');
  });
});
