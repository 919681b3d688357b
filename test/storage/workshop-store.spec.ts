import assert from 'node:assert/strict';
import { randomBytes, randomUUID } from 'node:crypto';
import type { NewMessage } from '../../src/delivery/message.ts';
import { monthTable } from '../../src/overview/month.ts';
import { closeWorkshop, startWorkshop } from '../../src/reflections/workshop-manage.ts';
import type { WorkshopDesk, WorkshopTx } from '../../src/reflections/workshop-ports.ts';
import { saveNotes } from '../../src/reflections/workshop-write.ts';
import type { Database, Tx } from '../../src/storage/database.ts';
import { overviewTx } from '../../src/storage/overview-store.ts';
import { peopleTx } from '../../src/storage/people-store.ts';
import { signals } from '../../src/storage/signals.ts';
import { openVault } from '../../src/storage/vault.ts';
import { workshopTx } from '../../src/storage/workshop-store.ts';
import { eachDatabase } from '../support/databases.ts';
import { PACKS } from '../support/views.ts';
import { sampleMap, sampleMeasure, sampleWorkshop } from '../support/workshop-views.ts';

const CANARY = 'KANARIFUGL';

eachDatabase('workshops, maps and measures', (open) => {
  const vault = openVault(randomBytes(32));
  let database: Database;
  const inTx = <Result>(work: (tx: WorkshopTx, raw: Tx) => Promise<Result>): Promise<Result> =>
    database.transaction((tx) => work(workshopTx(tx, { database, vault, queue: async () => true }), tx));
  before(async () => {
    database = await open();
  });
  beforeEach(() =>
    inTx(async (_, raw) => {
      for (const table of [
        'workshops',
        'workshop_notes',
        'workshop_cards',
        'maps',
        'measures',
        'month_tables',
        'centres',
        'roles',
      ] as const)
        await raw.deleteFrom(table).execute();
    }),
  );

  it('keep a workshop as it was, one open at a time for a centre', async () => {
    const one = sampleWorkshop(40, 'nn');
    assert.equal(await inTx((tx) => tx.insertWorkshop(one)), true);
    assert.deepEqual(await inTx((tx) => tx.workshop('t', 'w1')), one);
    assert.deepEqual(await inTx((tx) => tx.openWorkshop('t', 'c1')), one);
    assert.equal(await inTx((tx) => tx.workshop('other', 'w1')), undefined);
    const second = { ...one, id: 'w2' };
    assert.equal(await inTx((tx) => tx.insertWorkshop(second)), false);
    assert.equal(await inTx((tx) => tx.insertWorkshop({ ...second, tenantId: 'other' })), true);
    await inTx((tx) => tx.saveWorkshop({ ...one, state: 'closed' }));
    assert.equal(await inTx((tx) => tx.openWorkshop('t', 'c1')), undefined);
    assert.equal(await inTx((tx) => tx.insertWorkshop({ ...second, id: 'w3' })), true);
  });

  it('let one of two who change it at once win, and the other begin again', async () => {
    const one = sampleWorkshop(1, 'nb');
    await inTx((tx) => tx.insertWorkshop(one));
    let tries = 0;
    await inTx(async (tx) => {
      tries += 1;
      const read = await tx.workshop('t', 'w1');
      assert.ok(read);
      await tx.saveWorkshop(tries === 1 ? { ...read, version: 9 } : read);
    });
    assert.equal(tries, 2);
    assert.equal((await inTx((tx) => tx.workshop('t', 'w1')))?.version, 2);
  });

  it('keep what groups write sealed, in the order of groups, and nothing of it in plain sight', async () => {
    const one = sampleWorkshop(3, 'nb');
    await inTx(async (tx) => {
      await tx.insertWorkshop(one);
      await tx.putNote(one, { group: 2, part: 0, text: `${CANARY} to`, version: 1 });
      await tx.putNote(one, { group: 1, part: 3, text: 'x', version: 1 });
      await tx.putNote(one, { group: 2, part: 0, text: `${CANARY} tre`, version: 2 });
      await tx.putNote(one, { group: 2, part: 1, text: '', version: 3 });
      await tx.insertMeasure(sampleMeasure({ text: CANARY }));
    });
    assert.deepEqual(await inTx((tx) => tx.notes(one)), [
      { group: 1, part: 3, text: 'x', version: 1 },
      { group: 2, part: 0, text: `${CANARY} tre`, version: 2 },
      { group: 2, part: 1, text: '', version: 3 },
    ]);
    const rows = await inTx(async (_, raw) => [
      await raw.selectFrom('workshop_notes').selectAll().execute(),
      await raw.selectFrom('measures').selectAll().execute(),
      await raw.selectFrom('workshops').selectAll().execute(),
    ]);
    assert.doesNotMatch(JSON.stringify(rows), new RegExp(CANARY));
  });

  it('know the newest card of each group', async () => {
    const one = { id: 'w1' };
    await inTx(async (tx) => {
      await tx.putCard(one, 0, 'summary');
      await tx.putCard(one, 40, 'a');
      await tx.putCard(one, 40, 'b');
    });
    assert.deepEqual(
      [...(await inTx((tx) => tx.cards(one)))].sort(),
      [
        [0, 'summary'],
        [40, 'b'],
      ].sort(),
    );
  });

  it('keep one map for a workshop, the newest date first', async () => {
    const map = sampleMap({ version: 0 });
    const earlier = sampleMap({ version: 0, id: 'm0', workshopId: 'w0', date: '2026-05-04' });
    await inTx(async (tx) => {
      await tx.putMap(earlier);
      await tx.putMap(map);
    });
    assert.deepEqual(await inTx((tx) => tx.mapOf({ id: 'w1' })), { ...map, version: 1 });
    await inTx((tx) => tx.putMap({ ...map, version: 1, statuses: { '1': 'gap' } }));
    assert.deepEqual(
      (await inTx((tx) => tx.maps('t', 'c1', 9))).map((one) => [one.id, one.version]),
      [
        ['m1', 2],
        ['m0', 1],
      ],
    );
    assert.deepEqual(await inTx((tx) => tx.maps('t', 'c2', 9)), []);
    let tries = 0;
    await inTx(async (tx) => {
      tries += 1;
      if (tries === 1) await tx.putMap(map);
    });
    assert.equal(tries, 2);
  });

  it('keep measures by date, each once, and find those it is time for', async () => {
    const [late, soon] = [
      sampleMeasure({ id: 'late', due: '2027-01-04', askAt: 2000 }),
      sampleMeasure({ id: 'soon', owner: undefined, askAt: 1000 }),
    ];
    await inTx(async (tx) => {
      assert.equal(await tx.insertMeasure(late), true);
      assert.equal(await tx.insertMeasure(soon), true);
      assert.equal(await tx.insertMeasure({ ...soon, text: 'again' }), false);
    });
    assert.deepEqual(await inTx((tx) => tx.measures('t', 'c1')), [soon, late]);
    assert.deepEqual(await inTx((tx) => tx.measure('t', 'soon')), soon);
    assert.equal(await inTx((tx) => tx.measure('other', 'soon')), undefined);
    assert.deepEqual(await inTx((tx) => tx.measuresOf({ tenantId: 't', userId: 'berit' })), [late]);
    assert.deepEqual(await inTx((tx) => tx.measuresToAsk(999, 9)), []);
    assert.deepEqual(await inTx((tx) => tx.measuresToAsk(1000, 9)), [soon]);
    await inTx((tx) => tx.saveMeasure({ ...soon, state: 'done', askAt: undefined }));
    assert.deepEqual(
      (await inTx((tx) => tx.measuresToAsk(9000, 9))).map((one) => one.id),
      ['late'],
    );
  });

  it('forget who saw to a measure when that person is erased', async () => {
    await inTx((tx) => tx.insertMeasure(sampleMeasure()));
    await database.transaction((tx) => peopleTx(tx).forgetPerson({ tenantId: 't', userId: 'berit' }));
    assert.equal((await inTx((tx) => tx.measure('t', 'x1')))?.owner, undefined);
  });

  it('start once, close once and lose no note, whoever is first of two at the same time', async () => {
    const [pack] = PACKS;
    const roles = [{ userId: 'berit', role: 'leader' }] as const;
    const centre = { id: 'c1', name: 'x', pack: pack.id, conversationId: '19:channel', roles };
    await database.transaction((tx) => peopleTx(tx).saveCentre('t', centre, 0));
    // A key that is queued twice is a fault of the database here, as it is a silent «no» in the outbox.
    const queue = async (tx: Tx, { uniqueKey = '' }: NewMessage): Promise<boolean> => {
      await tx.insertInto('actions_done').values({ action_id: uniqueKey, at: 0 }).execute();
      return true;
    };
    const desk: WorkshopDesk = {
      packs: PACKS,
      nudge: () => undefined,
      newId: randomUUID,
      transaction: (work) => database.transaction((tx) => work(workshopTx(tx, { database, vault, queue }))),
    };
    const who = { tenantId: 't', userId: 'berit' };
    const both = await Promise.all([1, 2].map((groups) => startWorkshop(who, 'c1', { groups, language: 'nb', desk })));
    const ids = new Set(both.map((one) => (one.kind === 'held' ? one.held.workshop.id : one.kind)));
    assert.equal(ids.size, 1);
    const [id = ''] = ids;
    const by = { ...who, conversationId: '19:channel', activityId: 'a' };
    const writing = { workshopId: id, group: 1, seen: [0, 0, 0, 0] };
    const saved = await Promise.all(['en', 'to'].map((text) => saveNotes({ ...writing, texts: [text, '', '', ''] }, { by, desk })));
    assert.deepEqual(saved.map((one) => one.kind).sort(), ['conflict', 'saved']);
    const closed = await Promise.all([closeWorkshop(who, id, desk), closeWorkshop(who, id, desk)]);
    assert.deepEqual(closed.map((one) => one.kind).sort(), ['done', 'over']);
    const keys = await inTx(async (_, raw) => raw.selectFrom('actions_done').select('action_id').execute());
    assert.equal(keys.filter((one) => one.action_id.startsWith('workshop.summary')).length, 1);
  });

  it('tell the loop what the newest map and the newest published table say', async () => {
    const [pack] = PACKS;
    const centre = { id: 'c1', name: 'x', pack: pack.id, conversationId: undefined, roles: [] };
    const counts = { centreId: 'c1', name: 'x', pack: pack.id, people: 12, routes: new Map<string, number>(), rounds: [] };
    const cases = { sent: 0, senders: 0, closed: 0, hours: [] };
    const table = (month: string, doubts: Map<number, number>) => monthTable(month, [{ ...counts, doubts, cases }]);
    const of = (centreId: string) => database.transaction((tx) => signals(tx, 't', centreId));
    await database.transaction((tx) => peopleTx(tx).saveCentre('t', centre, 0));
    assert.deepEqual(await of('c1'), { doubts: new Map(), weak: [] });
    await inTx(async (tx, raw) => {
      await tx.putMap(sampleMap({ version: 0, statuses: { '1': 'live', '2': 'none', '3': 'gap', '4': 'way' } }));
      for (const one of [
        table('2026-09', new Map([[1, 9]])),
        table(
          '2026-10',
          new Map([
            [13, 11],
            [2, 4],
          ]),
        ),
      ])
        await overviewTx(raw, { database, vault }).publish('t', one, 0);
    });
    assert.deepEqual(await of('c1'), { doubts: new Map([[13, 10]]), weak: [3, 2] });
    // Of another pack nothing is said: its numbers are other guidelines.
    await database.transaction((tx) => peopleTx(tx).saveCentre('t', { ...centre, pack: 'other' }, 0));
    assert.deepEqual(await of('c1'), { doubts: new Map(), weak: [] });
    assert.deepEqual(await of('none'), { doubts: new Map(), weak: [] });
  });
});
