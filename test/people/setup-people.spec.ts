import assert from 'node:assert/strict';
import type { Role } from '../../src/people/people.ts';
import type { Place } from '../../src/people/ports.ts';
import { type Card, type Droft, type DroftOptions, from, inputsOf, startDroft, wordsOf } from '../support/droft.ts';
import { ADA, ANNA, BERIT, DAG, ELI, hand, STRANGER, settle } from '../support/people.ts';
import { activity, type Json, TENANT_ID } from '../support/rig.ts';

const CHANNEL = '19:etikk@thread.tacv2';
const UNMET = '77777777-7777-4777-8777-777777777777';
const STEPS = {
  Ledere: 'leader',
  Stedfortredere: 'deputy',
  Kolleger: 'colleague',
  Veiledere: 'member',
  Koordinatorer: 'coordinator',
} as const;
const idOf = (number: number): string => `${String(number).padStart(8, '0')}-0000-4000-8000-000000000000`;

describe('the people of a centre in the set-up by cards', () => {
  let droft: Droft;
  afterEach(() => droft.close());

  const start = async (records: DroftOptions['records'] = {}): Promise<void> => {
    droft = await startDroft({}, { records });
    await settle(droft);
  };
  const ada = () => hand(droft, ADA);
  const centre = async () => (await droft.kept.records.people((tx) => tx.directory(TENANT_ID))).centres[0];
  const holders = async (role: Role) => (await centre())?.roles.filter((one) => one.role === role).map((one) => one.userId);
  const press = async (card: Card, title: string, inputs: Json = {}): Promise<Card> => {
    droft.clock += 5000;
    return ada().press(card, title, inputs);
  };
  const step = async (title: string): Promise<Card> => press(await press(await ada().say('oppsett'), 'Karriere Fjordvik'), title);
  /** The ids a card offers. */
  const offered = (card: unknown): string[] =>
    [...JSON.stringify(card).matchAll(/"value":"([\w:-]+[\w@.]*)"\}/g)].map((one) => one[1] ?? '');
  const meetChannel = (name = 'Etikk', id = CHANNEL) =>
    droft.rig.post(
      activity({
        ...from(ANNA),
        conversation: { conversationType: 'channel', tenantId: TENANT_ID, id: `${id};messageid=3` },
        channelData: { tenant: { id: TENANT_ID }, team: { name: 'Karriere' }, channel: { name } },
      }),
    );

  describe('with the list', () => {
    beforeEach(() => start());

    for (const [title, role] of Object.entries(STEPS))
      it(`are chosen as ${role}, several at once, and nobody loses another role`, async () => {
        const before = (await centre())?.roles.filter((one) => one.role !== role);
        const card = await step(title);
        for (const one of [BERIT, DAG, ELI, ANNA]) assert.ok(offered(card).includes(one.userId), one.name);
        const saved = await press(card, 'Lagre', { people: `${ELI.userId},${DAG.userId}` });
        assert.match(wordsOf(saved), /Lagret\./);
        assert.deepEqual(await holders(role), [DAG.userId, ELI.userId]);
        assert.deepEqual(
          (await centre())?.roles.filter((one) => one.role !== role),
          before,
        );
      });

    it('stand ticked as they are, and stay so when nothing is changed', async () => {
      const card = await step('Ledere');
      assert.equal(inputsOf(card).people, BERIT.userId);
      await press(card, 'Lagre');
      assert.deepEqual(await holders('leader'), [BERIT.userId]);
    });

    for (const people of ['', undefined])
      it(`are taken away when nobody is ticked (${people === undefined ? 'the field is missing' : 'the field is empty'})`, async () => {
        await press(await step('Ledere'), 'Lagre', { people });
        assert.deepEqual(await holders('leader'), []);
        assert.match(wordsOf(await ada().say('oppsett')), /mangler leder/);
      });

    it('are counted once when they come twice', async () => {
      await press(await step('Ledere'), 'Lagre', { people: `${DAG.userId},${DAG.userId};${DAG.userId}` });
      assert.deepEqual(await holders('leader'), [DAG.userId]);
    });

    it('are told when there are more than fifty, and those who were ticked still stand', async () => {
      const many = [BERIT.userId, ...Array.from({ length: 50 }, (_, index) => idOf(index))];
      const card = await press(await step('Ledere'), 'Lagre', { people: many.join(',') });
      assert.match(wordsOf(card), /Velg høyst 50 personer/);
      assert.deepEqual(await holders('leader'), [BERIT.userId]);
      assert.deepEqual(new Set(String(inputsOf(card).people).split(',')), new Set(many));
    });

    it('are fifty at most, and those fifty are saved', async () => {
      await press(await step('Kolleger'), 'Lagre', { people: Array.from({ length: 50 }, (_, index) => idOf(index)).join(',') });
      assert.equal((await holders('colleague'))?.length, 50);
    });

    it('are not what is no id', async () => {
      await press(await step('Ledere'), 'Lagre', { people: `${DAG.userId},<script>, ,29:x,${'x'.repeat(65)}` });
      assert.deepEqual(await holders('leader'), [DAG.userId]);
    });

    it('keep their role while they fall off a list that has grown long', async () => {
      await droft.kept.records.people(async (tx) => {
        for (let index = 0; index < 120; index++)
          await tx.savePerson(TENANT_ID, { userId: idOf(index), name: `Aa ${index}`, upn: '' }, droft.clock);
      });
      const card = await step('Ledere');
      assert.match(wordsOf(card), /Listen viser 80 personer/);
      assert.ok(offered(card).includes(BERIT.userId));
      await press(card, 'Lagre');
      assert.deepEqual(await holders('leader'), [BERIT.userId]);
    });
  });

  it('are those of the teams the bot is in, asked for when somebody sets up', async () => {
    const asked: string[] = [];
    const members = [{ userId: UNMET, name: 'Guro Ny', upn: 'guro@fylket.no' }];
    await start({ roster: async (place: Place) => (asked.push(place.conversationId) > 0 ? members : []) });
    await meetChannel();
    const card = await step('Ledere');
    assert.deepEqual(asked, [CHANNEL]);
    assert.match(wordsOf(card), /Guro Ny/);
    await press(card, 'Lagre', { people: UNMET });
    assert.deepEqual(await holders('leader'), [UNMET]);
  });

  it('are those who are known where a team does not answer', async () => {
    await start({ roster: async () => [] });
    await meetChannel();
    const card = await step('Ledere');
    assert.match(wordsOf(card), /Berit Lund[\s\S]*Dag Moe/);
  });

  describe('with the search for people', () => {
    beforeEach(() => start({ hasPicker: true }));

    it('can be somebody Drøft has never met, who is known by name with their first word', async () => {
      const card = await step('Ledere');
      assert.match(JSON.stringify(card), /"dataset":"graph\.microsoft\.com\/users"/);
      await press(card, 'Lagre', { people: `${BERIT.userId},${STRANGER.userId}` });
      assert.deepEqual(await holders('leader'), [BERIT.userId, STRANGER.userId]);
      assert.match(wordsOf(await press(await ada().say('oppsett'), 'Karriere Fjordvik')), /Berit Lund, Ukjent navn/);
      await hand(droft, STRANGER).say('hei');
      assert.match(wordsOf(await press(await ada().say('oppsett'), 'Karriere Fjordvik')), /Berit Lund, Frode Fremmed/);
    });

    it('are the same person in whatever case the search writes their id', async () => {
      await press(await step('Ledere'), 'Lagre', { people: DAG.userId.toUpperCase() });
      assert.deepEqual(await holders('leader'), [DAG.userId]);
    });
  });
});
