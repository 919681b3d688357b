import assert from 'node:assert/strict';
import fc from 'fast-check';
import { sql } from 'kysely';
import { DroftError } from '../../src/errors.ts';
import { Conflict, type Database, executorOf, isTaken } from '../../src/storage/database.ts';
import { eachDatabase } from '../support/databases.ts';

const putCounter = (database: Database, name: string, value: number): Promise<void> =>
  database.transaction(async (tx) => void (await tx.insertInto('counters').values({ tenant: 't', name, value }).execute()));

const counter = (database: Database, name: string): Promise<number | undefined> =>
  database.transaction(async (tx) => (await tx.selectFrom('counters').select('value').where('name', '=', name).executeTakeFirst())?.value);

eachDatabase('a database', (open, kind) => {
  let database: Database;
  before(async () => {
    database = await open(() => 1_234_567);
  });

  it('keeps what a transaction committed and gives numbers as numbers', async () => {
    await putCounter(database, 'kept', 1_800_000_000_123);
    assert.equal(await counter(database, 'kept'), 1_800_000_000_123);
    const sum = await database.transaction((tx) =>
      tx
        .selectFrom('counters')
        .select((of) => of.fn.sum('value').as('sum'))
        .executeTakeFirst(),
    );
    assert.equal(sum?.sum, 1_800_000_000_123);
    assert.equal(database.isPostgres, kind === 'postgres');
  });

  it('lets through what the work throws, rolled back', async () => {
    const thrown = new DroftError('CARD_INVALID', ['mine']);
    const failing = database.transaction(async (tx) => {
      await tx.insertInto('counters').values({ tenant: 't', name: 'never', value: 1 }).execute();
      throw thrown;
    });
    await assert.rejects(failing, (caught) => caught === thrown);
    assert.equal(await counter(database, 'never'), undefined);
  });

  it('keeps any text but for NUL and half surrogate pairs', async function () {
    this.timeout(60_000);
    const text = fc.string({
      unit: fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('\0', '\ud83d', '\udc00', '😀', "'", '"', '\\', '$1')),
    });
    await fc.assert(
      fc.asyncProperty(text, async (given) => {
        const kept = await database.transaction(async (tx) => {
          await tx.deleteFrom('meta').where('name', '=', 'text').execute();
          await tx.insertInto('meta').values({ name: 'text', value: given }).execute();
          return tx.selectFrom('meta').select('value').where('value', '=', given).executeTakeFirstOrThrow();
        });
        assert.equal(kept.value, given.replaceAll('\0', '').toWellFormed());
      }),
      { numRuns: 300 },
    );
  });

  it('runs the work again when it says it crossed another', async () => {
    let tries = 0;
    const value = await database.transaction(async (tx) => {
      tries += 1;
      await tx.insertInto('counters').values({ tenant: 't', name: 'crossed', value: tries }).execute();
      if (tries < 4) throw new Conflict();
      return tries;
    });
    assert.equal(value, 4);
    assert.equal(await counter(database, 'crossed'), 4);
  });

  it('gives up after five times more', async () => {
    let tries = 0;
    const failing = database.transaction(async () => {
      tries += 1;
      throw new Conflict();
    });
    await assert.rejects(failing, { code: 'STORAGE_UNAVAILABLE', details: ['CONFLICT'] });
    assert.equal(tries, 6);
  });

  it('tells that a key is taken', async () => {
    await putCounter(database, 'taken', 1);
    await assert.rejects(putCounter(database, 'taken', 2), isTaken);
    assert.equal(await counter(database, 'taken'), 1);
  });

  it('never loses a change when many count at once', async () => {
    await putCounter(database, 'many', 0);
    const one = (): Promise<void> =>
      database.transaction(async (tx) => {
        const row = await tx.selectFrom('counters').select('value').where('name', '=', 'many').executeTakeFirstOrThrow();
        const changed = await tx
          .updateTable('counters')
          .set({ value: row.value + 1 })
          .where('name', '=', 'many')
          .where('value', '=', row.value)
          .executeTakeFirst();
        if (changed.numUpdatedRows === 0n) throw new Conflict();
      });
    const outcomes = await Promise.allSettled(Array.from({ length: 6 }, one));
    const done = outcomes.filter((outcome) => outcome.status === 'fulfilled').length;
    assert.equal(await counter(database, 'many'), done);
    assert.ok(done > 0);
  });

  it('runs SQL of others inside the transaction, with $1 for the first value', async () => {
    const rows = await database.transaction(async (tx) => {
      const { executeSql } = executorOf(tx);
      await executeSql("insert into meta (name, value) values ($2, $1 || ' costs $1')", ['it', 'raw']);
      return (await executeSql('select value from meta where name = $1', ['raw'])).rows;
    });
    assert.deepEqual(
      rows.map((row) => ({ ...row })),
      [{ value: 'it costs $1' }],
    );
    const failing = database.transaction(async (tx) => {
      await executorOf(tx).executeSql('delete from meta where name = $1', ['raw']);
      throw new DroftError('CARD_INVALID');
    });
    await assert.rejects(failing, { code: 'CARD_INVALID' });
    assert.equal(
      (await database.transaction((tx) => executorOf(tx).executeSql('select 1 from meta where name = $1', ['raw']))).rows.length,
      1,
    );
  });

  it('tells the time by its own clock', async () => {
    const now = await database.transaction((tx) => database.now(tx));
    if (kind === 'sqlite') assert.equal(now, 1_234_567);
    else assert.ok(Number.isInteger(now) && Math.abs(now - Date.now()) < 60_000);
  });

  it('is ready, settles, and keeps its rows when closed and opened again', async () => {
    assert.equal(await database.isReady(), true);
    await database.settle();
    await database.close();
    assert.equal(await database.isReady(), false);
    await assert.rejects(counter(database, 'kept'), { code: 'STORAGE_UNAVAILABLE', details: ['CLOSED'] });
    database = await open();
    assert.equal(await counter(database, 'kept'), 1_800_000_000_123);
  });

  it('waits for the transactions under way when it closes', async () => {
    let isDone = false;
    const slow = database.transaction(async (tx) => {
      await new Promise((resolve) => setTimeout(resolve, 100));
      await sql`select 1`.execute(tx);
      isDone = true;
    });
    await database.close();
    assert.equal(isDone, true);
    await slow;
  });
});
