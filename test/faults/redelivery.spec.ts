/** What comes twice, at once, late or edited takes effect once (faults 8, 9 and 22). */
import assert from 'node:assert/strict';
import { type Droft, startDroft, wordsOf } from '../support/droft.ts';
import { activity, type Json, TENANT_ID } from '../support/rig.ts';

const BOT = '28:11111111-1111-4111-8111-111111111111';

function press(changes: Json = {}, from: Json = {}): Json {
  const data = { verb: 'choose.set', v: '1', language: 'nb', pack: '', numbers: '13', value: 'leader.', choice: '9' };
  const value = { action: { type: 'Action.Execute', verb: 'choose.set', data } };
  return activity({ type: 'invoke', name: 'adaptiveCard/action', text: undefined, replyToId: 'card-1', value, ...changes, ...from });
}

describe('an activity that comes again', () => {
  let droft: Droft;
  let from = 0;
  const sent = (): number => droft.rig.connector.requests.length - from;
  before(async () => {
    droft = await startDroft();
  });
  beforeEach(() => {
    droft.clock += 3_600_000;
    from = droft.rig.connector.requests.length;
  });
  after(() => droft.rig.close());

  it('is answered once, one after the other', async () => {
    const one = activity({ text: 'hjelp' });
    for (let i = 0; i < 3; i++) assert.equal((await droft.rig.post(one)).status, 200);
    assert.equal(sent(), 1);
  });

  it('is answered once, twenty at the same time', async () => {
    const one = activity({ text: 'Kan jeg ta imot en gave fra en veisøker?' });
    await Promise.all(Array.from({ length: 20 }, () => droft.rig.post(one)));
    assert.equal(sent(), 1);
  });

  it('is answered for each conversation though the ids are the same', async () => {
    const one = activity({ text: 'hjelp' });
    await droft.rig.post(one);
    await droft.rig.post({ ...one, conversation: { conversationType: 'personal', tenantId: TENANT_ID, id: 'a:other' } });
    assert.equal(sent(), 2);
  });

  it('with a new id counts once when it is the same press, and the invoke is answered each time', async () => {
    const answers = await Promise.all([droft.rig.post(press()), droft.rig.post(press()), droft.rig.post(press())]);
    for (const answer of answers) assert.equal(answer.status, 200);
    assert.equal(sent(), 1);
    assert.match(await droft.metrics.text(), /droft_corrections_total\{pack="county",shown="13",chosen="9",week="[\d-W]+"\} 1\n/);
  });

  it('counts for each person who presses', async () => {
    await droft.rig.post(press());
    await droft.rig.post(press({}, { from: { id: '29:user-2', aadObjectId: '44444444-4444-4444-8444-444444444444' } }));
    assert.equal(sent(), 2);
  });

  it('counts again after the clock was set back a day', async () => {
    await droft.rig.post(press());
    droft.clock -= 86_400_000;
    await droft.rig.post(press());
    assert.equal(sent(), 1);
    droft.clock += 5000;
    await droft.rig.post(press());
    assert.equal(sent(), 2);
  });

  it('answers two different messages of one conversation at the same time, each by itself', async () => {
    await Promise.all([droft.rig.post(activity({ text: 'hjelp' })), droft.rig.post(activity({ text: 'retningslinje 13' }))]);
    const words = droft.rig.connector.requests.slice(from).map((request) => JSON.stringify(request.body));
    assert.equal(words.length, 2);
    assert.ok(words.some((one) => one.includes('Fylke 13')));
  });

  it('is answered anew for each edit, and once for each', async () => {
    const edit = { type: 'messageUpdate', text: 'retningslinje 9', channelData: { tenant: { id: TENANT_ID }, eventType: 'editMessage' } };
    const first = activity({ id: 'same', ...edit });
    await droft.rig.post(activity({ id: 'same', text: 'retningslinje 13' }));
    await droft.rig.post(first);
    await droft.rig.post(first);
    await droft.rig.post({ ...first, timestamp: '2026-11-22T10:05:00.000Z' });
    assert.equal(sent(), 3);
  });

  it('says nothing when a message is deleted or brought back', async () => {
    for (const changes of [
      { type: 'messageDelete', channelData: { tenant: { id: TENANT_ID }, eventType: 'softDeleteMessage' } },
      { type: 'messageUpdate', channelData: { tenant: { id: TENANT_ID }, eventType: 'undeleteMessage' }, text: 'KANARISLETT' },
    ])
      assert.equal((await droft.rig.post(activity(changes))).status, 200);
    assert.equal(sent(), 0);
  });

  it('greets again when Drøft is removed and installed anew at once, and still once each time', async () => {
    const add = { type: 'installationUpdate', action: 'add', text: undefined };
    await droft.rig.post(activity(add));
    await droft.rig.post(activity({ type: 'conversationUpdate', text: undefined, membersAdded: [{ id: BOT }] }));
    await droft.rig.post(activity({ ...add, action: 'remove' }));
    await droft.rig.post(activity(add));
    assert.equal(sent(), 2);
    assert.match(JSON.stringify(droft.rig.connector.requests.at(-1)?.body), /jeg er Drøft/);
    assert.match(wordsOf((await droft.say('hjelp'))[0]), /./);
  });
});
