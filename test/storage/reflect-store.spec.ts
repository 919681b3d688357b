import assert from 'node:assert/strict';
import { answerRound } from '../../src/reflections/answer.ts';
import type { Plan } from '../../src/reflections/plan.ts';
import type { Answer, Round } from '../../src/reflections/round.ts';
import { tick } from '../../src/reflections/tick.ts';
import type { Database } from '../../src/storage/database.ts';
import { inPeople } from '../../src/storage/people-store.ts';
import { eachDatabase } from '../support/databases.ts';
import { deskOver, type TestDesk } from '../support/reflect-desk.ts';
import { samplePlan, sampleRound } from '../support/reflect-views.ts';
import { PACKS } from '../support/views.ts';

const CANARY = 'KANARIFUGL';
const HOUR = 3_600_000;
const NINE = Date.UTC(2026, 11, 1, 8);
const CENTRE = { id: 'c', name: 'Karriere Fjordvik', pack: PACKS[0].id, conversationId: '19:team@thread.tacv2', roles: [] };
const said = (changes: Partial<Answer> = {}): Answer => ({ rating: 4, text: CANARY, share: true, ...changes });

eachDatabase('plans, rounds and answers', (open, kind) => {
  const clock = { now: NINE };
  let desks: TestDesk[] = [];
  let desk: TestDesk;
  let databases: readonly Database[] = [];
  let database: Database;
  before(async () => {
    database = await open();
    // One process alone can open a file; a server takes several.
    const other = kind === 'postgres' ? await open() : database;
    databases = [database, other];
    desks = databases.map((one) => deskOver(one, () => clock.now));
    desk = desks[0] ?? assert.fail();
  });
  beforeEach(async () => {
    clock.now = NINE;
    await desk.raw(async (_, raw) => {
      for (const table of ['plans', 'rounds', 'round_keys', 'round_answers', 'outbox', 'centres'] as const)
        await raw.deleteFrom(table).execute();
    });
    await inPeople(database)((tx) => tx.saveCentre('t', CENTRE, NINE));
  });
  const found = (one: Round): Promise<Round> => desk.transaction(async (tx) => (await tx.round('t', one.id)) ?? assert.fail('no round'));
  const cards = async (): Promise<string[]> =>
    (await desk.raw((_, raw) => raw.selectFrom('outbox').select('card').execute())).map((row) => row.card).sort();

  it('are kept as they were, and what people wrote is sealed', async () => {
    const plan = samplePlan('nn', { theme: { kind: 'own', question: CANARY }, pausedUntil: '2027-01-01', nextAt: undefined });
    const result = { people: 5, mean: 2.5, bands: [], texts: [CANARY, 'en til'] };
    const round = sampleRound({ state: 'closed', result, remindAt: NINE }, { own: CANARY, reason: 'own', guideline: 0 });
    await desk.transaction(async (tx) => {
      await tx.insertPlan(plan);
      await tx.insertRound({ ...round, state: 'open', result: undefined });
      await tx.putAnswer(round, 'anna', said());
      await tx.saveRound(round);
    });
    assert.deepEqual(await desk.transaction((tx) => tx.plan('t', plan.id)), plan);
    assert.deepEqual(await desk.transaction((tx) => tx.plan('other', plan.id)), undefined);
    assert.deepEqual(await found(round), round);
    assert.deepEqual(await desk.transaction((tx) => tx.round('other', round.id)), undefined);
    const rows = await desk.raw(async (_, raw) => [
      await raw.selectFrom('plans').selectAll().execute(),
      await raw.selectFrom('rounds').selectAll().execute(),
      await raw.selectFrom('round_answers').selectAll().execute(),
    ]);
    assert.doesNotMatch(JSON.stringify(rows), new RegExp(`${CANARY}|en til|anna`));
  });

  it('hold one round for a plan, a date and a conversation, also when two begin it at once', async () => {
    const one = sampleRound();
    const added = await Promise.all(
      [...desks, ...desks].map((each, index) => each.transaction((tx) => tx.insertRound({ ...one, id: `r${index}` }))),
    );
    assert.deepEqual(added.filter(Boolean).length, 1);
    const others = [{ date: '2026-12-02' }, { conversationId: '19:other' }, { planId: 'p2' }];
    for (const [index, changes] of others.entries())
      assert.equal(await desk.transaction((tx) => tx.insertRound({ ...one, id: `o${index}`, ...changes })), true);
    const keys = await desk.raw((_, raw) => raw.selectFrom('round_keys').select('round_id').execute());
    assert.equal(keys.length, 4);
  });

  it('let one of two who change a plan at once win, and the other begin again', async () => {
    const plan = samplePlan('nb');
    await desk.transaction((tx) => tx.insertPlan(plan));
    let tries = 0;
    await desk.transaction(async (tx) => {
      tries += 1;
      const read: Plan = (await tx.plan('t', plan.id)) ?? assert.fail();
      await tx.savePlan(tries === 1 ? { ...read, version: read.version - 1 } : { ...read, windowHours: 4 });
    });
    const saved = await desk.transaction((tx) => tx.plan('t', plan.id));
    assert.deepEqual([tries, saved?.version, saved?.windowHours], [2, plan.version + 1, 4]);
    await assert.rejects(
      desk.transaction((tx) => tx.savePlan(plan)),
      { code: 'STORAGE_UNAVAILABLE' },
    );
  });

  it('keep each person’s last answer, and destroy all of a round’s at its close', async () => {
    const [one, other] = [sampleRound(), sampleRound({ id: 'r2', date: '2026-12-02' })];
    await desk.transaction(async (tx) => {
      for (const round of [one, other]) await tx.insertRound(round);
      for (const text of ['a', 'b', 'c']) await tx.putAnswer(one, 'anna', said({ text }));
      await tx.putAnswer(one, 'berit', said({ text: 'd' }));
      await tx.putAnswer(other, 'anna', said({ text: 'e' }));
    });
    await desk.transaction(async (tx) => {
      assert.deepEqual([await tx.countAnswers(one), (await tx.answers(one)).map(({ text }) => text).sort()], [2, ['c', 'd']]);
      assert.deepEqual(await tx.answerOf(one, 'anna'), said({ text: 'c' }));
      assert.equal(await tx.answerOf(one, 'dag'), undefined);
      await tx.destroyAnswers(one);
    });
    const rows = await desk.raw((_, raw) => raw.selectFrom('round_answers').selectAll().execute());
    assert.deepEqual(
      rows.map((row) => row.round_id),
      [other.id],
    );
    await desk.transaction(async (tx) => {
      assert.deepEqual([await tx.countAnswers(one), await tx.answers(one), await tx.answerOf(one, 'anna')], [0, [], undefined]);
      assert.equal((await tx.answerOf(other, 'anna'))?.text, 'e');
    });
    await assert.rejects(
      desk.transaction((tx) => tx.putAnswer(one, 'anna', said())),
      { code: 'STORAGE_UNAVAILABLE' },
    );
  });

  it('count an answer that comes as its round closes, or refuse it, and lose none', async () => {
    // The minute turns while answers are under way: they read the clock just before it, and the close just after.
    const closesAt = NINE + 24 * HOUR;
    const early = databases.map((one) => deskOver(one, () => closesAt - 1));
    for (let turn = 0; turn < 12; turn++) {
      const round = sampleRound({ id: `r${turn}`, date: `2026-12-${10 + turn}`, closesAt });
      await desk.transaction(async (tx) => {
        await tx.insertRound(round);
        for (const who of 'abcde') await tx.putAnswer(round, who, said({ share: false }));
      });
      clock.now = closesAt;
      const late = Array.from({ length: 6 }, (_, who) => {
        const by = { tenantId: 't', userId: `late ${who}`, conversationId: round.conversationId, activityId: 'card' };
        return answerRound(round.id, said({ text: `svar ${who}` }), { by, desk: early[who % early.length] ?? desk });
      });
      const closing = desks.map((one) => tick(one));
      const answered = await Promise.all(late);
      await Promise.all(closing);
      await tick(desk);
      const { state, result } = await found(round);
      const counted = answered.flatMap(({ kind: became }, who) => (became === 'saved' ? [`svar ${who}`] : []));
      assert.equal(state, 'closed');
      assert.deepEqual([...(result?.texts ?? [])].sort(), counted);
      assert.deepEqual(
        [...new Set(answered.map(({ kind: became }) => became))].filter((became) => !['saved', 'over'].includes(became)),
        [],
      );
    }
  });

  it('begin, remind and close once, whichever instance is first', async () => {
    const plan = samplePlan('nb');
    const all = (): Promise<unknown> => Promise.all([...desks, ...desks].map(tick));
    await desk.transaction((tx) => tx.insertPlan({ ...plan, createdAt: NINE - HOUR }));
    await all();
    const [round, ...more] = await desk.transaction((tx) => tx.rounds(plan, 9));
    assert.ok(round && more.length === 0);
    assert.deepEqual(await cards(), ['round.prompt']);
    await desk.transaction((tx) => tx.saveRound({ ...round, state: 'open', activityId: 'card' }));
    clock.now = NINE + 7 * HOUR;
    await all();
    assert.deepEqual(await cards(), ['round.prompt', 'round.reminder']);
    clock.now = NINE + 24 * HOUR;
    await all();
    assert.deepEqual(await cards(), ['round.closed', 'round.prompt', 'round.reminder', 'round.result']);
    assert.equal((await found(round)).state, 'closed');
  });

  it('stop with their centre', async () => {
    const plan = samplePlan('nb', { centreId: 'gone' });
    await desk.transaction((tx) => tx.insertPlan(plan));
    await tick(desk);
    const stopped = await desk.transaction((tx) => tx.plan('t', plan.id));
    assert.deepEqual([stopped?.state, stopped?.nextAt, await cards()], ['stopped', undefined, []]);
  });
});
