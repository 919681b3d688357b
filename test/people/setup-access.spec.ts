import assert from 'node:assert/strict';
import { type Card, type Droft, findAction, from, startDroft, wordsOf } from '../support/droft.ts';
import { ADA, ANNA, BERIT, hand, STRANGER, settle } from '../support/people.ts';
import { activity, type Json, SERVICE_URL, TENANT_ID } from '../support/rig.ts';

const REFUSED = /Oppsettet gjøres av en administrator\. Spør den som har ansvar for Drøft hos dere/;
const CHANNEL = { conversationType: 'channel', tenantId: TENANT_ID, id: '19:etikk@thread.tacv2;messageid=1' };

describe('who may set up', () => {
  let droft: Droft;
  beforeEach(async () => {
    droft = await startDroft();
    await settle(droft);
  });
  afterEach(() => droft.close());

  const directory = () => droft.kept.records.people((tx) => tx.directory(TENANT_ID));
  const centres = async () => (await directory()).centres;
  const ada = () => hand(droft, ADA);
  const press = async (card: Card, title: string, inputs: Json = {}, who = ADA): Promise<Card> => {
    droft.clock += 5000;
    return hand(droft, who).press(card, title, inputs);
  };
  /** Posts a press as it is, from somebody; gives what was sent back. */
  const forged = async (verb: string, data: Json, changes: Json): Promise<string> => {
    droft.clock += 5000;
    const before = droft.rig.connector.requests.length;
    const { body } = await droft.rig.post(
      activity({ type: 'invoke', name: 'adaptiveCard/action', replyToId: 'card-9', value: { action: { verb, data } }, ...changes }),
    );
    return `${wordsOf(droft.rig.connector.requests.slice(before).map((one) => one.body))}\n${body}`;
  };

  const VERBS: readonly (readonly [string, Json])[] = [
    ['setup.show', {}],
    ['setup.open', { case: 'c1', value: 'menu' }],
    ['setup.open', { case: 'c1', value: 'leader.one' }],
    ['setup.save', { case: '', value: 'centre.first', name: 'Mitt senter', packId: 'fylkesvise-karrieresentre' }],
    ['setup.save', { case: 'c1', value: 'leader.one', people: STRANGER.userId }],
    ['setup.save', { case: 'c1', value: 'channel.one', channel: 'none' }],
    ['setup.removeOpen', { case: 'c1' }],
    ['setup.remove', { case: 'c1' }],
  ];
  for (const [verb, data] of VERBS)
    it(`are not others with a forged press on ${verb}${data.value ? ` (${data.value})` : ''}, and they are told so kindly`, async () => {
      const before = await centres();
      for (const who of [STRANGER, BERIT, ANNA]) {
        const told = await forged(verb, { language: 'nb', ...data }, from(who));
        assert.match(told, REFUSED);
        assert.doesNotMatch(told, /Karriere Fjordvik|Dag Moe/);
      }
      // What a card says of who pressed it counts for nothing.
      const pretending = { language: 'nb', ...data, userId: ADA.userId, aadObjectId: ADA.userId, from: ADA.userId };
      assert.match(await forged(verb, pretending, from(STRANGER)), REFUSED);
      assert.deepEqual(await centres(), before);
    });

  it('are not others with a card that an administrator has open', async () => {
    const before = await centres();
    const menu = await press(await ada().say('oppsett'), 'Karriere Fjordvik');
    const leaders = await press(menu, 'Ledere');
    const asked = await press(menu, 'Fjern senteret');
    for (const [card, title] of [
      [menu, 'Stedfortredere'],
      [leaders, 'Lagre'],
      [asked, 'Fjern nå'],
    ] as const)
      assert.match(wordsOf(await press(card, title, { people: STRANGER.userId }, STRANGER)), REFUSED);
    assert.deepEqual(await centres(), before);
  });

  it('are not administrators of before', async () => {
    const menu = await press(await ada().say('oppsett'), 'Karriere Fjordvik');
    const desk = { ...droft.services.desk, admins: [] };
    const later = await startDroft({ desk });
    try {
      for (const title of ['Ledere', 'Kanal', 'Fjern senteret'])
        assert.match(wordsOf(await hand(later, ADA).press(menu, title, {}, `card-${title}`)), REFUSED);
    } finally {
      await later.close();
    }
  });

  it('are administrators alone in their own chat: nothing is shown or changed in a channel', async () => {
    const before = await centres();
    const inChannel = { ...from(ADA), conversation: CHANNEL };
    for (const [verb, data] of VERBS) {
      const told = await forged(verb, { language: 'nb', ...data }, inChannel);
      assert.match(told, /Oppsettet gjøres i den personlige chatten/);
      assert.doesNotMatch(told, /Karriere Fjordvik|Berit|Dag Moe/);
    }
    assert.match(wordsOf(await droft.say('oppsett', inChannel)), /Oppsettet gjøres i den personlige chatten/);
    assert.deepEqual(await centres(), before);
  });

  for (const [what, id] of [
    ['in capitals', ADA.userId.toUpperCase()],
    ['in small letters', ADA.userId.toLowerCase()],
  ] as const)
    it(`are known by their id, ${what}`, async () => {
      const [card] = await droft.say('oppsett', { ...from(ADA), from: { id: '29:ada', name: 'Ada', aadObjectId: id } });
      assert.match(wordsOf(card), /Ett senter er satt opp/);
    });

  it('are not people with the name of an administrator, or with their id on the channel', async () => {
    for (const who of [
      { id: '29:frode', name: ADA.name, aadObjectId: STRANGER.userId },
      { id: ADA.userId, name: 'Frode', aadObjectId: STRANGER.userId },
    ])
      assert.match(wordsOf(await droft.say('oppsett', { ...from(STRANGER), from: who })), REFUSED);
  });

  for (const [language, words, told] of [
    ['nb', ['oppsett', 'sett opp', 'administrer', 'innstillinger', 'OPPSETT!'], /Ett senter er satt opp/],
    ['nn', ['set opp', 'innstillingar'], /Eitt senter er sett opp/],
    ['en', ['setup', 'set-up', 'settings'], /One centre has been set up/],
  ] as const)
    it(`find it in ${language} by every word it has`, async () => {
      for (const word of words) assert.match(wordsOf(await ada().say(word)), told, word);
    });

  it('are led there by the welcome, and others are not', async () => {
    const added = (who: typeof ADA): Json => ({ ...from(who), type: 'installationUpdate', action: 'add', serviceUrl: SERVICE_URL });
    const [welcome = {}] = await droft.say('', added(ADA));
    assert.match(wordsOf(await press(welcome, 'Oppsett')), /Ett senter er satt opp/);
    const [plain = {}] = await droft.say('', added(STRANGER));
    assert.throws(() => findAction(plain, 'Oppsett'), /no button/);
  });
});
