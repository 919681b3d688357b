import assert from 'node:assert/strict';
import type { PeopleTx, Place } from '../../src/people/ports.ts';
import { readInbound } from '../../src/teams/inbound.ts';
import { createNoted, type Noted } from '../../src/teams/noted.ts';
import { from } from '../support/droft.ts';
import { ANNA, BERIT } from '../support/people.ts';
import { type TestRecords, testRecords } from '../support/records.ts';
import { APP_ID, activity, type Json, SERVICE_URL, TENANT_ID } from '../support/rig.ts';

const NOON = Date.UTC(2026, 10, 23, 12);
const MINUTE = 60_000;
const CHANNEL = '19:etikk@thread.tacv2';

describe('where somebody can be reached', () => {
  let kept: TestRecords;
  let noted: Noted;
  let clock: number;
  let dropped: unknown[];
  /** Whether the store answers. */
  let isUp: boolean;
  /** What was asked of the store, by name. */
  let asked: string[];

  const people = <Result>(work: (tx: PeopleTx) => Promise<Result>): Promise<Result> => {
    if (!isUp) return Promise.reject(new Error('down'));
    const get = (whole: PeopleTx, name: string | symbol): unknown => {
      asked.push(String(name));
      return whole[name as keyof PeopleTx];
    };
    return kept.records.people((tx) => work(new Proxy(tx, { get })));
  };
  const fresh = (): Noted => createNoted({ people, now: () => clock, dropFor: async (who) => void dropped.push(who) });
  beforeEach(async () => {
    [clock, isUp, asked, dropped] = [NOON, true, [], []];
    kept = await testRecords({ now: () => clock });
    noted = fresh();
  });
  afterEach(() => kept.close());

  const note = (changes: Json = {}, by = noted): Promise<void> => {
    const one = activity({ ...from(ANNA), ...changes });
    return by.place(readInbound(one), one);
  };
  const speak = (language: string, changes: Json = {}, by = noted): Promise<void> =>
    by.language(readInbound(activity({ ...from(ANNA), ...changes })), language);
  const placesOf = ({ userId }: { userId: string }): Promise<Place[]> =>
    kept.records.people((tx) => tx.placesOf({ tenantId: TENANT_ID, userId }));
  const channels = (): Promise<Place[]> => kept.records.people((tx) => tx.channels(TENANT_ID));
  const isOpen = (): Promise<boolean> => kept.records.people((tx) => tx.isOpen(TENANT_ID, ANNA.conversationId));
  const close = (state: 'blocked' | 'gone') =>
    kept.database.transaction((tx) => tx.updateTable('conversations').set({ state }).where('id', '=', ANNA.conversationId).execute());
  const channel = (changes: Json = {}): Json => ({
    conversation: { conversationType: 'channel', tenantId: TENANT_ID, id: `${CHANNEL};messageid=17` },
    channelData: { tenant: { id: TENANT_ID }, team: { name: 'Karriere' }, channel: { name: 'Etikk' } },
    ...changes,
  });
  const removal: Json = { type: 'installationUpdate', action: 'remove', text: undefined };

  it('is their own chat, as the activity describes it, with their name', async () => {
    await note();
    assert.deepEqual(await placesOf(ANNA), [
      {
        tenantId: TENANT_ID,
        conversationId: ANNA.conversationId,
        scope: 'personal',
        userId: ANNA.userId,
        memberId: `29:${ANNA.userId}`,
        serviceUrl: SERVICE_URL,
        botId: `28:${APP_ID}`,
        name: '',
        locale: 'nb-NO',
        language: '',
        seenAt: NOON,
      },
    ]);
    const { people: known } = await kept.records.people((tx) => tx.directory(TENANT_ID));
    assert.deepEqual([...known.values()], [{ userId: ANNA.userId, name: ANNA.name, upn: '', pausedUntil: undefined }]);
  });

  it('is the channel itself and not the thread, and nobody in it is noted', async () => {
    await note(channel());
    assert.deepEqual(
      (await channels()).map((one) => [one.conversationId, one.name, one.userId, one.memberId]),
      [[CHANNEL, 'Karriere › Etikk', '', '']],
    );
    const { people: known } = await kept.records.people((tx) => tx.directory(TENANT_ID));
    assert.deepEqual([...known], []);
  });

  for (const [what, changes] of [
    ['has no address to answer to', { serviceUrl: undefined }],
    ['has no conversation', { conversation: { conversationType: 'personal', tenantId: TENANT_ID, id: '' } }],
    ['is of a kind nobody knows', { type: 'typing' }],
    ['is from the bot itself', { from: { id: `28:${APP_ID}`, name: 'Drøft' } }],
    ['is from nobody', { from: undefined }],
  ] as const)
    it(`is not noted from an activity that ${what}`, async () => {
      await note(changes);
      assert.deepEqual(asked, []);
    });

  it('is not written anew for each message, but once an hour', async () => {
    for (const [minutes, saves] of [
      [0, 1],
      [1, 1],
      [59, 1],
      [60, 2],
      [61, 2],
      [121, 3],
    ] as const) {
      clock = NOON + minutes * MINUTE;
      await note({ text: `melding ${minutes}` });
      assert.equal(asked.filter((name) => name === 'savePlace').length, saves, `after ${minutes} minutes`);
    }
    assert.equal((await placesOf(ANNA))[0]?.seenAt, NOON + 121 * MINUTE);
  });

  for (const [what, changes, field, value] of [
    [
      'the service has a new address',
      { serviceUrl: 'https://smba.trafficmanager.net/no/' },
      'serviceUrl',
      'https://smba.trafficmanager.net/no/',
    ],
    ['the person has another language in Teams', { locale: 'nn-NO' }, 'locale', 'nn-NO'],
    ['the person has another id on the channel', { from: { ...(from(ANNA).from as Json), id: '29:new' } }, 'memberId', '29:new'],
  ] as const)
    it(`is written at once when ${what}`, async () => {
      await note();
      clock += MINUTE;
      await note(changes);
      assert.equal((await placesOf(ANNA))[0]?.[field], value);
    });

  it('has the new name of somebody who changed it, and keeps the old one where none comes', async () => {
    const nameIs = async () => (await kept.records.people((tx) => tx.directory(TENANT_ID))).people.get(ANNA.userId)?.name;
    await note();
    await note({ from: { ...(from(ANNA).from as Json), name: 'Anna Vik Berg' } });
    assert.equal(await nameIs(), 'Anna Vik Berg');
    await note({ from: { ...(from(ANNA).from as Json), name: undefined } });
    assert.equal(await nameIs(), 'Anna Vik Berg');
  });

  it('is of one person: what another one sends changes nothing of it', async () => {
    await note();
    await note(from(BERIT));
    assert.deepEqual([(await placesOf(ANNA)).length, (await placesOf(BERIT)).length], [1, 1]);
  });

  for (const state of ['blocked', 'gone'] as const)
    it(`is open again with the first word of somebody who was ${state}, also within the hour`, async () => {
      await note();
      await close(state);
      assert.equal(await isOpen(), false);
      clock += MINUTE;
      await note();
      assert.equal(await isOpen(), true);
    });

  it('is closed when the app is removed, and what waits is dropped; it is open again when it comes back', async () => {
    await note();
    await note(removal);
    assert.deepEqual([await isOpen(), dropped], [false, [{ tenantId: TENANT_ID, userId: ANNA.userId }]]);
    await note({ type: 'installationUpdate', action: 'add', text: undefined });
    assert.equal(await isOpen(), true);
  });

  it('loses the channel when the app is removed from it, and drops nothing of whoever did it', async () => {
    await note(channel());
    await note(channel(removal));
    assert.deepEqual([await channels(), dropped], [[], []]);
  });

  it('is noted anew after it was forgotten', async () => {
    await note();
    await kept.records.people((tx) => tx.forgetPerson({ tenantId: TENANT_ID, userId: ANNA.userId }));
    noted.forget(readInbound(activity(from(ANNA))));
    await note();
    await speak('en');
    assert.deepEqual(
      (await placesOf(ANNA)).map((one) => one.language),
      ['en'],
    );
  });

  it('rejects while the store is down, and is noted with the next message once it is up', async () => {
    isUp = false;
    for (const work of [note, () => note(removal), () => speak('nb')]) await assert.rejects(work(), /down/);
    assert.deepEqual(dropped, []);
    isUp = true;
    await note();
    await speak('nb');
    assert.deepEqual(
      (await placesOf(ANNA)).map((one) => one.language),
      ['nb'],
    );
  });
});
