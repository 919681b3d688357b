import assert from 'node:assert/strict';
import { setTimeout as wait } from 'node:timers/promises';
import { localDate, ZONE } from '../../src/calendar/norway.ts';
import { eraseSentBy, sweep } from '../../src/cases/forget.ts';
import { remind } from '../../src/cases/remind.ts';
import type { Role } from '../../src/people/people.ts';
import { jobStore } from '../../src/storage/job-store.ts';
import { type Actor, type Delivered, type Droft, startDroft, wordsOf } from '../support/droft.ts';
import { ANNA, BERIT, DAG, ELI, hand, received, sendCase, settle } from '../support/people.ts';
import { TENANT_ID } from '../support/rig.ts';
import { PACKS } from '../support/views.ts';

const CLOCK = new Intl.DateTimeFormat('en-GB', { timeZone: ZONE, hour: '2-digit', minute: '2-digit' });
const HOUR = 60 * 60_000;
const ACUTE = { doubt: 'Hun sier at hun skal ta livet sitt i kveld', way: 'Varsle lederen' };
const COLLEAGUE = { way: 'Drøft med kollega' };
const ANNA_ID = { tenantId: TENANT_ID, userId: ANNA.userId };

/** When a time is in Norway: «2027-03-30 14:00». */
const shown = (ms: number): string => `${localDate(ms)} ${CLOCK.format(ms)}`;

describe('reminders', () => {
  let droft: Droft;
  beforeEach(async () => {
    droft = await startDroft();
    droft.clock = Date.UTC(2026, 10, 23, 9);
    await settle(droft);
  });
  afterEach(() => droft.close());

  /** The next look at a case that waits in the queue. */
  const next = async (): Promise<number | undefined> =>
    droft.kept.database.transaction(async (tx) => {
      const jobs = tx.selectFrom('jobs').select('run_at').where('kind', '=', 'case.remind').where('attempts', '=', 0);
      return (await jobs.orderBy('run_at').executeTakeFirst())?.run_at;
    });
  /** Does the jobs that are due, through the real queue, and sends what came of it. */
  const look = async (): Promise<Delivered[]> => {
    const store = jobStore(droft.kept.database);
    for (;;) {
      const job = await store.claim({ kinds: ['case.remind'], now: droft.clock, retryAfter: () => HOUR });
      if (!job) return droft.drain();
      await remind(job.data, droft.kept.records.cases);
      await store.done(job.id, droft.clock);
    }
  };
  /** Moves time to the next look, which has to be there, and does it. */
  const step = async (): Promise<Delivered[]> => {
    const at = await next();
    assert.ok(at !== undefined, 'no further look waits');
    droft.clock = at;
    return look();
  };
  /** Sends a case at a time written with its distance to UTC. */
  const sendAt = async (time: string, options: Parameters<typeof sendCase>[1] = {}): ReturnType<typeof sendCase> => {
    droft.clock = Date.parse(time);
    return sendCase(droft, options);
  };
  const pause = (one: Actor, until: number) =>
    droft.kept.records.people((tx) => tx.pause({ tenantId: TENANT_ID, userId: one.userId }, until));
  const setRoles = (roles: readonly { userId: string; role: Role }[]) =>
    droft.kept.records.people((tx) =>
      tx.saveCentre(TENANT_ID, { id: 'c1', name: 'Karriere Fjordvik', pack: PACKS[0].id, conversationId: undefined, roles }, droft.clock),
    );
  const posts = (sent: readonly Delivered[]): string[] => sent.filter((one) => one.method === 'POST').map((one) => one.conversationId);

  for (const [name, options, sent, first, second] of [
    ['a leader after one working day', {}, '2026-11-24T14:00:00+01:00', '2026-11-25 14:00', '2026-11-26 14:00'],
    ['a leader, Friday afternoon', {}, '2026-11-27T14:00:00+01:00', '2026-11-30 14:00', '2026-12-01 14:00'],
    ['a colleague after two', COLLEAGUE, '2026-11-27T14:00:00+01:00', '2026-12-01 14:00', '2026-12-03 14:00'],
    ['a leader over Easter', {}, '2027-03-24T14:00:00+01:00', '2027-03-30 14:00', '2027-03-31 14:00'],
    ['a colleague over Easter', COLLEAGUE, '2027-03-24T14:00:00+01:00', '2027-03-31 14:00', '2027-04-02 14:00'],
    ['a leader over 17 May', {}, '2027-05-14T14:00:00+02:00', '2027-05-18 14:00', '2027-05-19 14:00'],
    ['a colleague over 17 May', COLLEAGUE, '2027-05-14T14:00:00+02:00', '2027-05-19 14:00', '2027-05-21 14:00'],
    ['a leader, on a Saturday', {}, '2026-11-28T14:00:00+01:00', '2026-12-01 08:00', '2026-12-02 08:00'],
    ['in danger after an hour, also at night', ACUTE, '2026-11-28T23:30:00+01:00', '2026-11-29 00:30', '2026-11-29 01:30'],
  ] as const) {
    it(`${name}: sent ${sent}, reminded ${first}, passed on ${second}`, async () => {
      await sendAt(sent, options);
      const has = options === COLLEAGUE ? ELI : BERIT;
      assert.equal(shown((await next()) ?? 0), first);
      droft.clock = ((await next()) ?? 0) - 1;
      assert.deepEqual(await look(), [], 'before its time');
      const reminded = received(await step(), has);
      assert.match(wordsOf(reminded.card), /^D-202[67]-0001 · /);
      assert.match(wordsOf(reminded.card), /Påminnelse: Denne saken venter på deg/);
      assert.equal(shown((await next()) ?? 0), second);
      assert.match(wordsOf(received(await step(), DAG).card), /Du får saken som stedfortreder/);
    });
  }

  it('go to the one who has it, then to a deputy, and then the sender is told', async () => {
    await sendCase(droft, { inputs: { name: 'hidden' } });
    assert.deepEqual(posts(await step()), [BERIT.conversationId], 'the sender hears nothing of a reminder');
    const second = await step();
    const passed = second.find((one) => one.method === 'PUT' && one.conversationId === BERIT.conversationId);
    assert.match(wordsOf(passed?.card), /D-2026-0001 er hos en annen/);
    assert.doesNotMatch(JSON.stringify(passed), /Far ringer|Anna|Dag Moe/);
    assert.match(wordsOf(received(second, ANNA).card), /D-2026-0001[\s\S]*Ingen hadde begynt på saken, så den er gått til Dag Moe/);
    const card = received(second, DAG);
    assert.match(wordsOf(card.card), /Far ringer[\s\S]*/);
    assert.doesNotMatch(JSON.stringify(card), new RegExp(`Anna|${ANNA.userId}`), 'hidden stays hidden');
    const third = await step();
    assert.deepEqual(posts(third), [DAG.conversationId]);
    assert.match(wordsOf(received(third, DAG).card), /Påminnelse/);
    const fourth = await step();
    assert.deepEqual(posts(fourth), [ANNA.conversationId]);
    assert.match(wordsOf(received(fourth, ANNA).card), /D-2026-0001[\s\S]*Dag Moe har ikke svart ennå/);
    assert.equal(await next(), undefined, 'and then nobody is troubled any more');
  });

  it('leave the former one with nothing to press', async () => {
    const { sent } = await sendCase(droft);
    await step();
    await step();
    assert.match(wordsOf(await hand(droft, BERIT).press(received(sent, BERIT).card, 'Jeg tar den')), /er hos en annen/);
  });

  for (const [what, doIt] of [
    ['taken', (card) => hand(droft, BERIT).press(card, 'Jeg tar den')],
    ['answered', (card) => hand(droft, BERIT).press(card, 'Send svar', { message: 'Ja.' })],
    ['closed', async (card) => hand(droft, BERIT).press(await hand(droft, BERIT).press(card, 'Avslutt'), 'Avslutt saken')],
    ['withdrawn', async (_, own) => hand(droft, ANNA).press(await hand(droft, ANNA).press(own, 'Trekk tilbake'), 'Trekk saken tilbake')],
    ['erased', () => eraseSentBy(ANNA_ID, droft.kept.records.cases)],
  ] as const satisfies readonly (readonly [string, (card: Delivered['card'], own: Delivered['card']) => Promise<unknown>])[])
    for (const when of ['before the look', 'between the reminder and its sending', 'after the reminder'] as const)
      it(`stop when it is ${what} ${when}`, async () => {
        const { own, sent } = await sendCase(droft);
        const { card } = received(sent, BERIT);
        if (when === 'between the reminder and its sending') {
          const { id, recipient } = await only();
          droft.clock = (await next()) ?? 0;
          await remind({ tenantId: TENANT_ID, caseId: id, recipient, reminders: 0 }, droft.kept.records.cases);
        }
        if (when === 'after the reminder') await step();
        await doIt(card, own);
        const more = [...(await droft.drain())];
        for (let at = await next(); at !== undefined; at = await next()) {
          droft.clock = at;
          more.push(...(await look()));
        }
        assert.doesNotMatch(more.map((one) => wordsOf(one.card)).join('\n'), /Påminnelse|stedfortreder|har ikke svart ennå/);
      });

  const only = async () => {
    const rows = await droft.kept.database.transaction((tx) => tx.selectFrom('cases').selectAll().execute());
    assert.equal(rows.length, 1);
    return rows[0] as (typeof rows)[number];
  };

  it('do not stop because it was seen, nor because the sender wrote more', async () => {
    const { own } = await sendCase(droft);
    await hand(droft, BERIT).press(await hand(droft, BERIT).say('mine saker'), 'D-2026-0001');
    await hand(droft, ANNA).press(own, 'Send melding', { message: 'Det haster litt.' });
    await droft.drain();
    assert.match(wordsOf(received(await step(), BERIT).card), /Sett[\s\S]*Påminnelse/);
  });

  it('begin anew for somebody it is sent on to', async () => {
    const { sent } = await sendCase(droft);
    await step();
    const passOn = await hand(droft, BERIT).press(received(sent, BERIT).card, 'Send videre');
    await hand(droft, BERIT).press(passOn, 'Send videre nå', { to: ELI.userId });
    await droft.drain();
    const all = [...(await step()), ...(await step())];
    assert.match(wordsOf(received(all, ELI).card), /Påminnelse/);
    assert.ok(!posts(all).includes(BERIT.conversationId), 'the former one is left in peace');
  });

  for (const [why, prepare, inputs] of [
    ['the deputy is away', () => pause(DAG, droft.clock + 1e10), {}],
    [
      'there is no deputy',
      () =>
        setRoles([
          { userId: BERIT.userId, role: 'leader' },
          { userId: ELI.userId, role: 'colleague' },
        ]),
      {},
    ],
    [
      'the deputy sent it',
      () =>
        setRoles([
          { userId: BERIT.userId, role: 'leader' },
          { userId: ANNA.userId, role: 'deputy' },
        ]),
      {},
    ],
    ['it may not go on', async () => undefined, { onward: 'false' }],
  ] as const)
    it(`tell the sender that nobody has answered where ${why}`, async () => {
      await sendCase(droft, { inputs });
      await prepare();
      assert.deepEqual(posts(await step()), [BERIT.conversationId]);
      const told = await step();
      assert.deepEqual(posts(told), [ANNA.conversationId]);
      assert.match(wordsOf(received(told, ANNA).card), /D-2026-0001[\s\S]*Berit Lund har ikke svart ennå/);
      assert.equal((await only()).recipient, BERIT.userId);
      assert.equal(await next(), undefined);
    });

  it('pass a case on at once where the one who has it is away', async () => {
    await sendCase(droft);
    await pause(BERIT, droft.clock + 1e10);
    const sent = await step();
    assert.deepEqual(posts(sent).sort(), [ANNA.conversationId, DAG.conversationId].sort());
    assert.deepEqual([(await only()).recipient, (await only()).reminders], [DAG.userId, 0]);
  });

  it('do their work once, however often the same job runs', async () => {
    await sendCase(droft, { inputs: { onward: 'false' } });
    const { id, recipient } = await only();
    for (const reminders of [0, 1]) {
      droft.clock += 4 * 24 * HOUR;
      const data = { tenantId: TENANT_ID, caseId: id, recipient, reminders };
      await Promise.all([remind(data, droft.kept.records.cases), remind(data, droft.kept.records.cases)]);
      await remind(data, droft.kept.records.cases);
      assert.equal(posts(await droft.drain()).length, 1);
      assert.equal((await only()).reminders, 1);
    }
  });

  it('of another tenant or of no case do nothing', async () => {
    await sendCase(droft);
    const { id, recipient } = await only();
    for (const data of [{ tenantId: 'other', caseId: id }, { tenantId: TENANT_ID, caseId: 'none' }, {}])
      await remind({ ...data, recipient, reminders: 0 }, droft.kept.records.cases);
    assert.deepEqual([(await only()).reminders, await droft.drain()], [0, []]);
  });

  it('have nothing to say of a case that ran out', async () => {
    await sendCase(droft);
    droft.clock += 61 * 24 * HOUR;
    await sweep({ desk: droft.kept.records.cases, retentionDays: 90 });
    assert.deepEqual((await droft.drain()).map((one) => one.method).sort(), ['POST', 'PUT', 'PUT'], 'the end itself');
    assert.deepEqual(await look(), []);
  });

  it('run by themselves once it has started', async () => {
    await sendCase(droft);
    await droft.kept.records.start();
    droft.clock = (await next()) ?? 0;
    let sent: Delivered[] = [];
    for (let times = 0; times < 400 && sent.length === 0; times++) {
      await wait(50);
      sent = await droft.drain();
    }
    assert.match(wordsOf(received(sent, BERIT).card), /Påminnelse/);
  });
});
