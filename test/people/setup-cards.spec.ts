import assert from 'node:assert/strict';
import { type Card, type Droft, startDroft, wordsOf } from '../support/droft.ts';
import { ADA, BERIT, DAG, hand, STRANGER, settle } from '../support/people.ts';
import { TENANT_ID } from '../support/rig.ts';

describe('set-up by cards', () => {
  let droft: Droft;
  beforeEach(async () => {
    droft = await startDroft();
  });
  afterEach(() => droft.close());

  const ada = () => hand(droft, ADA);
  const centres = async () => (await droft.kept.records.people((tx) => tx.directory(TENANT_ID))).centres;
  const press = async (card: Card, title: string, inputs = {}): Promise<Card> => {
    droft.clock += 5000;
    return ada().press(card, title, inputs);
  };
  const opened = async (): Promise<Card> =>
    press(await ada().say('oppsett'), 'Kom i gang').catch(async () => press(await ada().say('oppsett'), 'Nytt senter'));

  it('is for administrators alone, whoever says so', async () => {
    const card = await ada().say('oppsett');
    for (const who of [STRANGER, BERIT]) {
      assert.match(wordsOf(await hand(droft, who).say('oppsett')), /Oppsettet gjøres av en administrator/);
      droft.clock += 5000;
      const title = wordsOf(card).includes('Kom i gang') ? 'Kom i gang' : 'Nytt senter';
      assert.match(wordsOf(await hand(droft, who).press(card, title)), /Oppsettet gjøres av en administrator/);
    }
    assert.deepEqual(await centres(), []);
  });

  it('leads an administrator from the first card through all steps to a centre that works', async () => {
    for (const one of [BERIT, DAG]) await hand(droft, one).say('hei');
    let card = await opened();
    assert.match(wordsOf(card), /Steg 1 av/);
    card = await press(card, 'Lagre og gå videre', { name: 'Karriere Fjordvik' });
    assert.match(wordsOf(card), /Ledere/);
    card = await press(card, 'Lagre og gå videre', { people: BERIT.userId });
    card = await press(card, 'Lagre og gå videre', { people: DAG.userId });
    for (let step = 0; step < 8 && !/Oppsettet er klart/.test(wordsOf(card)); step++)
      card = await press(card, 'Lagre og gå videre').catch(() => press(card, 'Hopp over'));
    assert.match(wordsOf(card), /Oppsettet er klart/);
    const [one] = await centres();
    assert.deepEqual(one?.roles, [
      { userId: BERIT.userId, role: 'leader' },
      { userId: DAG.userId, role: 'deputy' },
    ]);
  });

  it('says what is wrong with a name, and makes nothing', async () => {
    const first = await opened();
    for (const name of ['', 'K', 'x'.repeat(61)])
      assert.match(wordsOf(await press(first, 'Lagre og gå videre', { name })), /Skriv et navn på 2 til 60 tegn/);
    assert.deepEqual(await centres(), []);
  });

  it('makes one centre of one press, however often it comes', async () => {
    const first = await opened();
    for (let time = 0; time < 3; time++) await ada().press(first, 'Lagre og gå videre', { name: 'Karriere Fjordvik' });
    assert.equal((await centres()).length, 1);
  });

  it('refuses a name that is taken', async () => {
    await settle(droft);
    const card = await opened();
    assert.match(wordsOf(await press(card, 'Lagre og gå videre', { name: 'karriere FJORDVIK' })), /heter det samme/);
    assert.equal((await centres()).length, 1);
  });

  it('takes a channel only where the bot is, whatever a card brings', async () => {
    await settle(droft);
    const menu = await press(await ada().say('oppsett'), 'Karriere Fjordvik');
    const step = await press(menu, 'Kanal');
    await press(step, 'Lagre', { channel: '19:nowhere@thread.tacv2' }).catch(() => undefined);
    assert.equal((await centres())[0]?.conversationId, undefined);
  });

  it('takes a centre away after asking, and a press on its old card changes nothing', async () => {
    await settle(droft);
    const menu = await press(await ada().say('oppsett'), 'Karriere Fjordvik');
    const asked = await press(menu, 'Fjern senteret');
    assert.equal((await centres()).length, 1);
    await press(asked, 'Fjern nå');
    assert.deepEqual(await centres(), []);
    const old = await press(menu, 'Ledere');
    assert.match(wordsOf(old), /Velkommen til oppsettet/);
  });
});
