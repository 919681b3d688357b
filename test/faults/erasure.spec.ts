/** What is erased is gone: from the tables, from the files, from backups, and from what waits to be sent (faults 34, 61, 62). */
import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { act } from '../../src/cases/act.ts';
import { casesOf, eraseSentBy, sweep } from '../../src/cases/forget.ts';
import { type Move, move } from '../../src/cases/machine.ts';
import type { CaseDesk } from '../../src/cases/ports.ts';
import { remind } from '../../src/cases/remind.ts';
import { type Draft, sendCase } from '../../src/cases/send.ts';
import type { Claim } from '../../src/delivery/deliver.ts';
import { outcomeOf } from '../../src/delivery/outcome.ts';
import type { Drawing } from '../../src/messages.ts';
import { openRecords, type Records } from '../../src/records.ts';
import { type Database, openDatabase } from '../../src/storage/database.ts';
import { eachDatabase, SILENT } from '../support/databases.ts';
import { ANNA, BERIT, DAG } from '../support/people.ts';
import { SERVICE_URL, TENANT_ID } from '../support/rig.ts';
import { PACKS } from '../support/views.ts';

const DAY = 24 * 60 * 60_000;
const CANARY = 'kanarifugl';
const ANNA_ID = { tenantId: TENANT_ID, userId: ANNA.userId };
const BERIT_ID = { tenantId: TENANT_ID, userId: BERIT.userId };
const REPLY = { kind: 'answer' } as const;

interface Store {
  readonly records: Records;
  readonly database: Database;
}

/** A clock all stores of a test share. */
const time = { now: Date.UTC(2026, 10, 23, 9) };
let presses = 0;

async function open(directory: string, encryptionKey: string, database?: Database): Promise<Store> {
  const opened = database ?? (await openDatabase({ directory, now: () => time.now, log: SILENT }));
  const config = { databaseUrl: undefined, dataDir: directory, encryptionKey, retentionDays: 90 };
  const records = await openRecords({ config, log: SILENT, now: () => time.now, nudge: () => undefined, packs: PACKS, database: opened });
  return { records, database: opened };
}

/** A centre whose people can be reached. */
async function settle({ records }: Store): Promise<void> {
  const roles = [BERIT, DAG, ANNA].map(({ userId }, index) => ({
    userId,
    role: (['leader', 'deputy', 'member'] as const)[index] ?? 'member',
  }));
  await records.people(async (tx) => {
    await tx.saveCentre(TENANT_ID, { id: 'c1', name: 'Senter', pack: 'p', conversationId: undefined, roles }, time.now);
    const place = {
      tenantId: TENANT_ID,
      scope: 'personal',
      serviceUrl: SERVICE_URL,
      botId: '28:b',
      name: '',
      locale: 'nb',
      language: '',
    } as const;
    for (const { userId, conversationId } of [BERIT, DAG, ANNA])
      await tx.savePlace({ ...place, conversationId, userId, memberId: `29:${userId}`, seenAt: time.now });
  });
}

const DRAFT: Draft = {
  ...{ recipient: BERIT.userId, hidden: false, mayForward: true, text: `En sak om en ${CANARY}`, pack: 'p', guidelines: [1] },
  ...{ route: 'leader', acute: false, aboutLeader: false, language: 'nb' },
};

async function send({ records }: Store, text = DRAFT.text): Promise<string> {
  const sent = await sendCase(ANNA_ID, { ...DRAFT, text }, { actionId: `press-${presses++}`, desk: records.cases });
  assert.ok('view' in sent);
  return sent.view.case.id;
}

async function doIt({ records }: Store, caseId: string, made: Move, text = ''): Promise<void> {
  const isSender = made.kind === 'withdraw' || made.kind === 'message';
  const wanted = { caseId, side: isSender ? 'sender' : 'recipient', move: made, text, actionId: `press-${presses++}` } as const;
  assert.ok(['done', 'passed'].includes((await act(isSender ? ANNA_ID : BERIT_ID, wanted, records.cases)).kind));
}

type Taken = { readonly claim: Claim<Drawing>; readonly arrives: () => Promise<unknown> };

/** Takes the next message for sending; it has left, and nobody has heard yet that it arrived. */
async function take({ records }: Store): Promise<Taken | undefined> {
  const { claim } = await records.outbox.claim();
  if (!claim) return undefined;
  const { conversationId = '' } = claim.drawn.destination;
  const result = { kind: 'sent', conversationId, activityId: claim.drawn.activityId ?? `card-${presses++}` } as const;
  const outcome = outcomeOf({ kind: claim.message.kind, result, attempts: 1, random: 0 });
  return { claim, arrives: () => records.outbox.settle(claim, outcome) };
}

/** Sends everything that waits: what, to which conversation, what it shows. */
async function drain(store: Store): Promise<string[]> {
  const sent: string[] = [];
  for (let taken = await take(store); taken; taken = await take(store)) {
    const { message, drawn } = taken.claim;
    const { content } = drawn.content;
    const state = content.card === 'case' ? content.view.case.state : content.card;
    sent.push(`${message.kind} ${drawn.destination.conversationId} ${state}`);
    await taken.arrives();
    time.now += 2000;
  }
  return sent;
}

const rowsOf = ({ database }: Store, caseId: string): Promise<unknown[]> =>
  database.transaction(async (tx) => [
    ...(await tx.selectFrom('case_texts').selectAll().where('case_id', '=', caseId).execute()),
    ...(await tx.selectFrom('case_keys').selectAll().where('case_id', '=', caseId).execute()),
    ...(await tx.selectFrom('case_cards').selectAll().where('case_id', '=', caseId).execute()),
    ...(await tx.selectFrom('outbox').selectAll().where('case_id', '=', caseId).execute()),
  ]);
const clear = (store: Store, desk: CaseDesk = store.records.cases) => sweep({ desk, retentionDays: 90 });

describe('what is erased', () => {
  let directory = '';
  const key = randomBytes(32).toString('hex');
  let store: Store;
  beforeEach(async () => {
    time.now = Date.UTC(2026, 10, 23, 9);
    directory = mkdtempSync(join(tmpdir(), 'droft-erase-'));
    store = await open(directory, key);
    await settle(store);
  });
  afterEach(async () => {
    await store.records.stop();
    rmSync(directory, { recursive: true, force: true });
  });

  /** The bytes of every file there is. */
  const bytes = (): string =>
    readdirSync(directory, { recursive: true })
      .map((name) => join(directory, String(name)))
      .filter((path) => statSync(path).isFile())
      .map((path) => readFileSync(path, 'latin1'))
      .join('\n');

  it('was never readable in a file, and afterwards not even its cipher is there', async () => {
    const caseId = await send(store);
    await drain(store);
    await doIt(store, caseId, REPLY, `Svar ${CANARY}`);
    await doIt(store, caseId, { kind: 'message' }, `Mer ${CANARY}`);
    await doIt(store, caseId, { kind: 'close', learning: true }, `Lærdom ${CANARY}`);
    await drain(store);
    const seen = (await casesOf(ANNA_ID, store.records.cases)).sent[0]?.texts.filter(({ text }) => text.includes(CANARY));
    assert.equal(seen?.length, 4, 'it can be read by those it is for');
    const sealed = await store.database.transaction(async (tx) => [
      ...(await tx.selectFrom('case_texts').select('sealed').execute()).map((row) => row.sealed),
      ...(await tx.selectFrom('case_cards').select('sealed').execute()).map((row) => row.sealed),
      ...(await tx.selectFrom('case_keys').select('wrapped').execute()).map((row) => row.wrapped),
    ]);
    assert.equal(sealed.length, 8);
    assert.ok(!bytes().includes(CANARY));
    // A long value goes over several pages, so its beginning is looked for.
    for (const one of sealed) assert.ok(bytes().includes(one.slice(0, 60)), 'the search finds what is there');
    time.now += 91 * DAY;
    assert.deepEqual(await clear(store), { erased: 1, expired: 0 });
    await store.database.settle();
    const after = bytes();
    assert.ok(!after.includes(CANARY));
    for (const one of sealed) for (const part of [one.slice(0, 40), one.slice(-40)]) assert.ok(!after.includes(part), 'left in a file');
    assert.ok(after.includes('D-2026-0001'), 'the number stays');
    assert.ok(readFileSync(join(directory, 'erased.log'), 'utf8').includes(caseId));
    const row = await store.database.transaction((tx) => tx.selectFrom('cases').selectAll().executeTakeFirstOrThrow());
    assert.deepEqual([row.sender_key, row.recipient, row.excluded], [null, '', '[]']);
  });

  for (const [how, finish] of [
    ['closed', (id: string) => doIt(store, id, { kind: 'close', learning: false })],
    ['withdrawn', (id: string) => doIt(store, id, { kind: 'withdraw' })],
    [
      'run out',
      async () => {
        time.now += 60 * DAY + 1;
        assert.deepEqual(await clear(store), { erased: 0, expired: 1 });
      },
    ],
  ] as const)
    it(`goes 90 days after it was ${how}, not before`, async () => {
      const id = await send(store);
      await drain(store);
      await finish(id);
      await drain(store);
      const [row] = await store.database.transaction((tx) => tx.selectFrom('cases').select('closed_at').execute());
      const ended = row?.closed_at ?? Number.NaN;
      for (const after of [89 * DAY, 90 * DAY - 1]) {
        time.now = ended + after;
        assert.deepEqual(await clear(store), { erased: 0, expired: 0 });
        assert.ok((await rowsOf(store, id)).length > 0);
      }
      time.now = ended + 90 * DAY + 1;
      assert.deepEqual(await clear(store), { erased: 1, expired: 0 });
      assert.deepEqual(await rowsOf(store, id), []);
      assert.deepEqual(await clear(store), { erased: 0, expired: 0 });
      assert.deepEqual(await drain(store), [`update ${BERIT.conversationId} gone`]);
      time.now = ended + 91 * DAY;
      assert.deepEqual(await clear(store), { erased: 0, expired: 0 });
    });

  for (const made of [undefined, { kind: 'take' }, REPLY] as const)
    it(`includes, in the end, what nobody closed (${made?.kind ?? 'sent'})`, async () => {
      const id = await send(store);
      await drain(store);
      if (made) await doIt(store, id, made, made === REPLY ? 'Ja' : '');
      await drain(store);
      time.now += 60 * DAY - 5000;
      assert.deepEqual(await clear(store), { erased: 0, expired: 0 });
      time.now += 10_000;
      assert.deepEqual(await clear(store), { erased: 0, expired: 1 });
      assert.deepEqual((await drain(store)).filter((line) => !line.endsWith('moved')).sort(), [
        `post ${ANNA.conversationId} expired`,
        `update ${BERIT.conversationId} expired`,
      ]);
      time.now += 91 * DAY;
      assert.deepEqual(await clear(store), { erased: 1, expired: 0 });
      assert.deepEqual(await rowsOf(store, id), []);
    });

  it('goes on where it was stopped half-way', async () => {
    const ids: string[] = [];
    for (let count = 0; count < 120; count++) ids.push(await send(store));
    for (const id of ids) await doIt(store, id, { kind: 'withdraw' });
    time.now += 91 * DAY;
    let calls = 0;
    const { cases } = store.records;
    const dies: CaseDesk = {
      ...cases,
      transaction: (work) =>
        cases.transaction(async (tx) => {
          calls += 1;
          let left = calls === 2 ? 7 : Number.POSITIVE_INFINITY;
          // The second batch is cut off in the middle.
          return work({ ...tx, erase: async (one, at) => (left-- > 0 ? tx.erase(one, at) : Promise.reject(new Error('killed'))) });
        }),
    };
    await assert.rejects(clear(store, dies), /killed/);
    await store.records.stop();
    store = await open(directory, key);
    const { erased } = await clear(store);
    assert.ok(erased >= 60 && erased <= 70, String(erased));
    for (const id of ids) assert.deepEqual(await rowsOf(store, id), []);
  });

  /** Takes a backup, lets `later` happen, and starts again from the backup with the list of what was erased. */
  const restoreAfter = async (later: () => Promise<unknown>): Promise<void> => {
    await store.database.settle();
    const backup = mkdtempSync(join(tmpdir(), 'droft-backup-'));
    cpSync(directory, backup, { recursive: true, filter: (path) => !/lock|erased/.test(path) });
    await later();
    await store.records.stop();
    for (const name of readdirSync(directory)) if (name !== 'erased.log') rmSync(join(directory, name), { recursive: true });
    cpSync(backup, directory, { recursive: true });
    rmSync(backup, { recursive: true });
    store = await open(directory, key);
  };

  it('does not come back with a backup, nor is anything of it sent', async () => {
    const [gone, stays] = [await send(store), await send(store, 'Annen tekst')];
    await doIt(store, stays, { kind: 'take' });
    const sealed = await store.database.transaction((tx) =>
      tx.selectFrom('case_keys').select('wrapped').where('case_id', '=', gone).execute(),
    );
    await restoreAfter(() =>
      store.records.cases.transaction(async (tx) => {
        const one = await tx.find(TENANT_ID, gone);
        if (one) await tx.erase(one, time.now);
      }),
    );
    assert.deepEqual(await rowsOf(store, gone), []);
    assert.ok((await rowsOf(store, stays)).length > 0, 'what was not erased is there again');
    await store.database.settle();
    for (const { wrapped } of sealed) assert.ok(!bytes().includes(wrapped.slice(0, 40)));
    for (const line of await drain(store)) assert.match(line, /taken/);
    assert.deepEqual(
      (await casesOf(ANNA_ID, store.records.cases)).sent.map((view) => view.case.id),
      [stays],
    );
  });

  it('and came back with a backup is not counted among what has lain idle', async () => {
    await send(store);
    await restoreAfter(() => eraseSentBy(ANNA_ID, store.records.cases));
    time.now += 61 * DAY;
    assert.deepEqual(await clear(store), { erased: 0, expired: 0 });
  });

  it('and came back in number does not keep the clearing away busy for ever', async () => {
    for (let count = 0; count < 50; count++) await send(store);
    await restoreAfter(() => eraseSentBy(ANNA_ID, store.records.cases));
    time.now += 61 * DAY;
    let calls = 0;
    const { cases } = store.records;
    const counted: CaseDesk = {
      ...cases,
      transaction: (work) => (calls++ < 10 ? cases.transaction(work) : Promise.reject(new Error('it never ends'))),
    };
    await clear(store, counted);
  });

  it('is not sent any more, whatever waited: first cards, answers, reminders, a deputy’s card', async () => {
    const ids = [await send(store), await send(store), await send(store), await send(store)];
    const [, answered = '', reminded = '', passed = ''] = ids;
    await drain(store);
    await send(store);
    await doIt(store, answered, REPLY, 'Ja');
    for (const [id, reminders] of [
      [reminded, 0],
      [passed, 0],
      [passed, 1],
    ] as const)
      await remind({ tenantId: TENANT_ID, caseId: id, recipient: BERIT.userId, reminders }, store.records.cases);
    assert.equal(await eraseSentBy(ANNA_ID, store.records.cases), 5);
    // Berit's cards are emptied; the one that was passed on says so.
    for (const line of await drain(store)) assert.match(line, /^update a:berit (?:gone|passed)$/);
  });

  it('after its time is not sent, though it still waited', async () => {
    const id = await send(store);
    await doIt(store, id, { kind: 'close', learning: true }, `Lærdom ${CANARY}`);
    time.now += 91 * DAY;
    await clear(store);
    assert.deepEqual(await drain(store), []);
  });

  it('or withdrawn is not sent when that happened between queueing and sending', async () => {
    const id = await send(store);
    await doIt(store, id, { kind: 'withdraw' });
    assert.deepEqual(await drain(store), []);
  });

  it('or withdrawn while a card is on its way is put right on that card', async () => {
    const id = await send(store);
    const taken = await take(store);
    await doIt(store, id, { kind: 'withdraw' });
    await taken?.arrives();
    time.now += 2000;
    assert.deepEqual(await drain(store), [`update ${BERIT.conversationId} withdrawn`]);
  });

  it('while a card is on its way is taken from that card', async () => {
    await send(store);
    const taken = await take(store);
    await eraseSentBy(ANNA_ID, store.records.cases);
    await taken?.arrives();
    time.now += 2000;
    assert.deepEqual(await drain(store), [`update ${BERIT.conversationId} gone`]);
  });
});

eachDatabase('what is erased while somebody presses', (openEmpty, kind) => {
  it('stays erased', async () => {
    const directory = mkdtempSync(join(tmpdir(), 'droft-erase-'));
    const store = await open(directory, randomBytes(32).toString('hex'), await openEmpty(() => time.now));
    await settle(store);
    const id = await send(store);
    await doIt(store, id, { kind: 'close', learning: true }, 'Lærdom');
    const { cases } = store.records;
    const erase = () =>
      cases.transaction(async (tx) => {
        const one = await tx.find(TENANT_ID, id);
        if (one && one.erasedAt === undefined) await tx.erase(one, time.now);
      });
    // On SQLite one works at a time; on PostgreSQL the one erases between the other's reading and writing.
    if (kind === 'sqlite') await erase();
    await cases.transaction(async (tx) => {
      const one = await tx.find(TENANT_ID, id);
      if (kind === 'postgres') await erase();
      const moved = one && move(one, { actor: 'sender', move: { kind: 'refuseLearning' }, at: time.now });
      if (moved) await tx.save(moved);
    });
    const row = await store.database.transaction((tx) => tx.selectFrom('cases').selectAll().where('id', '=', id).executeTakeFirstOrThrow());
    assert.deepEqual([row.erased_at === null, row.recipient], [false, '']);
    await store.records.stop();
    rmSync(directory, { recursive: true, force: true });
  });
});
