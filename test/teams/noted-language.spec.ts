import assert from 'node:assert/strict';
import type { PeopleTx } from '../../src/people/ports.ts';
import { readInbound } from '../../src/teams/inbound.ts';
import { createNoted, type Noted } from '../../src/teams/noted.ts';
import { type Droft, from, startDroft, wordsOf } from '../support/droft.ts';
import { ANNA, BERIT, DOUBT, hand, received, sendCase, settle } from '../support/people.ts';
import { type TestRecords, testRecords } from '../support/records.ts';
import { activity, bearer, createKeys, type Json, TENANT_ID } from '../support/rig.ts';

describe('the language somebody was answered in', () => {
  let kept: TestRecords;
  let noted: Noted;
  let writes: number;
  /** What the store does before each piece of work. */
  let before: () => Promise<void>;

  const people = async <Result>(work: (tx: PeopleTx) => Promise<Result>): Promise<Result> => {
    await before();
    return kept.records.people((tx) =>
      work({
        ...tx,
        setLanguage: (...args) => {
          writes += 1;
          return tx.setLanguage(...args);
        },
      }),
    );
  };
  const fresh = (): Noted => createNoted({ people, now: () => 0, dropFor: async () => undefined });
  beforeEach(async () => {
    writes = 0;
    before = async () => undefined;
    kept = await testRecords({ now: () => 0 });
    noted = fresh();
  });
  afterEach(() => kept.close());

  /** One turn: where they are, then what they were answered in. A store that fails keeps nobody from an answer. */
  const turn = async (language: string, { by = noted, changes = {} }: { by?: Noted; changes?: Json } = {}): Promise<void> => {
    const one = activity({ ...from(ANNA), ...changes });
    await by.place(readInbound(one), one).catch(() => undefined);
    await by.language(readInbound(one), language).catch(() => undefined);
  };
  const languageIs = () =>
    kept.records.people(async (tx) => (await tx.placesOf({ tenantId: TENANT_ID, userId: ANNA.userId }))[0]?.language);

  it('is the newest', async () => {
    for (const language of ['nb', 'nb', 'nn', 'nn', 'nb']) {
      await turn(language);
      assert.equal(await languageIs(), language);
    }
  });

  it('stays when the place is noted anew', async () => {
    await turn('nn');
    await turn('nn', { changes: { locale: 'en-GB' } });
    assert.equal(await languageIs(), 'nn');
  });

  for (const [what, changes] of [
    ['in a channel', { conversation: { conversationType: 'channel', tenantId: TENANT_ID, id: '19:x@thread.tacv2' } }],
    ['in a group chat', { conversation: { conversationType: 'groupChat', tenantId: TENANT_ID, id: '19:y@thread.v2' } }],
    ['by a press', { type: 'invoke', name: 'adaptiveCard/action', value: { action: { verb: 'help.show', data: {} } } }],
    ['when the app is added', { type: 'installationUpdate', action: 'add' }],
  ] as const)
    it(`is not taken from what happens ${what}`, async () => {
      await turn('nb');
      await turn('en', { changes });
      assert.deepEqual([await languageIs(), writes], ['nb', 1]);
    });

  it('is tried again with the next message where it could not be written', async () => {
    await turn('nb');
    before = () => Promise.reject(new Error('down'));
    await turn('nn');
    before = async () => undefined;
    await turn('nn');
    assert.equal(await languageIs(), 'nn');
  });

  it('is noted with the next message where the place itself could not be', async () => {
    let failures = 1;
    before = async () => {
      if (failures-- > 0) throw new Error('down');
    };
    await turn('nn');
    await turn('nn');
    assert.equal(await languageIs(), 'nn');
  });

  it('is noted anew where another instance had deleted it meanwhile', async () => {
    await turn('nn');
    await kept.records.people((tx) => tx.forgetPerson({ tenantId: TENANT_ID, userId: ANNA.userId }));
    await turn('nn');
    assert.equal(await languageIs(), 'nn');
  });

  it('is the newest also where two instances answer in turn', async () => {
    const other = fresh();
    await turn('nb');
    await turn('nn', { by: other });
    await turn('nb');
    assert.equal(await languageIs(), 'nb');
  });
});

describe('what is noted of the people who write', () => {
  let droft: Droft;
  beforeEach(async () => {
    droft = await startDroft();
  });
  afterEach(() => droft.close());

  const rows = () => droft.kept.database.transaction((tx) => tx.selectFrom('conversations').selectAll().orderBy('id').execute());

  it('comes from authenticated activities alone', async () => {
    const { rig } = droft;
    const one = activity(from(ANNA));
    const stranger = bearer(createKeys());
    const expired = bearer(rig.metadata.channel, { exp: Math.floor(Date.now() / 1000) - 3600 });
    const otherBot = bearer(rig.metadata.channel, { aud: '99999999-9999-4999-8999-999999999999' });
    const otherAddress = bearer(rig.metadata.channel, { serviceurl: 'https://smba.trafficmanager.net/other/' });
    for (const authorization of [undefined, 'Bearer x', stranger, expired, otherBot, otherAddress]) {
      const { status } = await rig.post(one, { authorization });
      assert.ok(status === 401 || status === 403, String(status));
    }
    const elsewhere = { ...one, conversation: { conversationType: 'personal', tenantId: 'another', id: 'a:x' } };
    assert.equal((await rig.post(elsewhere)).status, 403);
    assert.deepEqual(await rows(), []);
    await rig.post(one);
    assert.equal((await rows()).length, 1);
  });

  it('keeps an address that a forged activity would change', async () => {
    await hand(droft, ANNA).say('hei');
    const before = await rows();
    const evil = { ...activity(from(ANNA)), serviceUrl: 'https://evil.example.com/' };
    assert.equal((await droft.rig.post(evil)).status, 403);
    droft.clock += 2 * 60 * 60_000;
    await droft.rig.post(activity({ ...from(ANNA), locale: 'en-GB' }), { authorization: bearer(createKeys()) });
    assert.deepEqual(await rows(), before);
  });

  it('lets what comes later be in the language they last wrote in', async () => {
    await settle(droft);
    await hand(droft, BERIT).say('Eg lurer på om eg kan fortelje dette til ein kollega, ho spurde ikkje sjølv');
    const { sent } = await sendCase(droft);
    assert.equal(received(sent, BERIT).card.lang, 'nn');
  });

  it('does not hold up an answer while it cannot be written, and is there after the next message', async () => {
    const rename = (is: string, becomes: string): Promise<void> =>
      droft.kept.database.transaction((tx) => tx.schema.alterTable(is).renameTo(becomes).execute());
    await rename('conversations', 'away');
    assert.match(wordsOf(await hand(droft, ANNA).say(DOUBT)), /Fylke 11/);
    await rename('away', 'conversations');
    assert.deepEqual(await rows(), []);
    await hand(droft, ANNA).say(DOUBT);
    assert.deepEqual(
      (await rows()).map((one) => [one.user_id, one.state, one.seen_at]),
      [[ANNA.userId, 'open', droft.clock]],
    );
  });
});
