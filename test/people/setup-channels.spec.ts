import assert from 'node:assert/strict';
import { type Card, type Droft, from, inputsOf, startDroft, wordsOf } from '../support/droft.ts';
import { ADA, ANNA, hand, settle } from '../support/people.ts';
import { activity, type Json, SERVICE_URL, TENANT_ID } from '../support/rig.ts';

const CHANNEL = '19:etikk@thread.tacv2';
const PACK = 'fylkesvise-karrieresentre';
const idOf = (number: number): string => `${String(number).padStart(8, '0')}-0000-4000-8000-000000000000`;

let droft: Droft;
const ada = () => hand(droft, ADA);
const directory = () => droft.kept.records.people((tx) => tx.directory(TENANT_ID));
const centre = async () => (await directory()).centres.find((one) => one.id === 'c1');
const press = async (card: Card, title: string, inputs: Json = {}): Promise<Card> => {
  droft.clock += 5000;
  return ada().press(card, title, inputs);
};
const step = async (title: string): Promise<Card> => press(await press(await ada().say('oppsett'), 'Karriere Fjordvik'), title);
const channel = (changes: Json = {}, id = CHANNEL, name = 'Etikk'): Promise<unknown> =>
  droft.rig.post(
    activity({
      ...from(ANNA),
      conversation: { conversationType: 'channel', tenantId: TENANT_ID, id },
      channelData: { tenant: { id: TENANT_ID }, team: { name: 'Karriere' }, channel: { name } },
      ...changes,
    }),
  );
const begin = async (): Promise<void> => {
  droft = await startDroft();
  await settle(droft);
};

describe('the channel of a centre in the set-up by cards', () => {
  beforeEach(begin);
  afterEach(() => droft.close());

  it('is none while Drøft is in no team, and the card says how to get one', async () => {
    const card = await step('Kanal');
    assert.match(wordsOf(card), /Drøft er ikke lagt til i noe team ennå/);
    await press(card, 'Lagre');
    assert.equal((await centre())?.conversationId, undefined);
  });

  it('is chosen among those the bot is in, stands there, and is taken away again', async () => {
    await channel({}, `${CHANNEL};messageid=3`);
    await press(await step('Kanal'), 'Lagre', { channel: CHANNEL });
    assert.equal((await centre())?.conversationId, CHANNEL);
    const card = await step('Kanal');
    assert.equal(inputsOf(card).channel, CHANNEL);
    assert.match(wordsOf(await press(card, 'Lagre')), /Karriere › Etikk/);
    await press(await step('Kanal'), 'Lagre', { channel: 'none' });
    assert.equal((await centre())?.conversationId, undefined);
  });

  for (const brought of ['', undefined, '19:nowhere@thread.tacv2', ANNA.conversationId])
    it(`stays as it is when a card brings ${brought || String(brought === '' ? 'nothing' : brought)}`, async () => {
      await channel({}, `${CHANNEL};messageid=3`);
      await press(await step('Kanal'), 'Lagre', { channel: CHANNEL });
      await press(await step('Kanal'), 'Lagre', { channel: brought });
      assert.equal((await centre())?.conversationId, CHANNEL);
    });

  it('is not offered once the bot was removed from it', async () => {
    await channel({}, `${CHANNEL};messageid=3`);
    await channel({ type: 'installationUpdate', action: 'remove', serviceUrl: SERVICE_URL });
    assert.match(wordsOf(await step('Kanal')), /Drøft er ikke lagt til i noe team ennå/);
  });
});

describe('the set-up by cards of a large organisation', () => {
  beforeEach(begin);
  afterEach(() => droft.close());

  it('opens with two hundred centres, as many as a file may name', async () => {
    await droft.kept.records.people(async (tx) => {
      for (let index = 1; index < 200; index++) {
        const one = { id: `x${index}`, name: `Karriere nummer ${index}`, pack: PACK, conversationId: undefined, roles: [] };
        await tx.saveCentre(TENANT_ID, one, droft.clock);
      }
    });
    assert.match(wordsOf(await ada().say('oppsett')), /200 sentre er satt opp/);
    assert.match(wordsOf(await step('Ledere')), /Ledere får sakene/);
  });

  it('has a channel chosen among two hundred', async () => {
    for (let index = 0; index < 200; index++) await channel({}, `19:${'x'.repeat(44)}${index}@thread.tacv2`, `Etikk ${index}`);
    assert.match(wordsOf(await step('Kanal')), /Kanalen der teamet får refleksjonskort/);
  });

  it('opens a centre with five hundred counsellors, as many as a file may name, and keeps them', async () => {
    const members = Array.from({ length: 500 }, (_, index) => idOf(index));
    const before = await centre();
    assert.ok(before);
    await droft.kept.records.people(async (tx) => {
      for (const [index, userId] of members.entries())
        await tx.savePerson(TENANT_ID, { userId, name: `Anna ${index}`, upn: '' }, droft.clock);
      const roles = members.map((userId) => ({ userId, role: 'member' as const }));
      await tx.saveCentre(TENANT_ID, { ...before, roles }, droft.clock);
    });
    const card = await step('Veiledere');
    assert.match(wordsOf(card), /De som hører til ved senteret/);
    await press(card, 'Lagre');
    assert.equal((await centre())?.roles.length, 500);
  });
});
