import assert from 'node:assert/strict';
import { type Card, type Droft, findAction, inputsOf, startDroft, wordsOf } from '../support/droft.ts';
import { ADA, BERIT, hand, settle } from '../support/people.ts';
import { type Json, TENANT_ID } from '../support/rig.ts';

const [COUNTY, NATIONAL] = ['fylkesvise-karrieresentre', 'nasjonalt-kvalitetsrammeverk'];
const NEXT = 'Lagre og gå videre';

describe('a centre in the set-up by cards', () => {
  let droft: Droft;
  beforeEach(async () => {
    droft = await startDroft();
  });
  afterEach(() => droft.close());

  const ada = () => hand(droft, ADA);
  const centres = async () => (await droft.kept.records.people((tx) => tx.directory(TENANT_ID))).centres;
  const names = async () => (await centres()).map((one) => one.name);
  const press = async (card: Card, title: string, inputs: Json = {}): Promise<Card> => {
    droft.clock += 5000;
    return ada().press(card, title, inputs);
  };
  const first = async (): Promise<Card> => press(await ada().say('oppsett'), 'Kom i gang');
  const menu = async (name = 'Karriere Fjordvik'): Promise<Card> => press(await ada().say('oppsett'), name);
  const renaming = async (): Promise<Card> => press(await menu(), 'Senteret');

  describe('that is new', () => {
    it('goes through seven steps in a row, and each can be left out but the first', async () => {
      let card = await first();
      assert.throws(() => findAction(card, 'Hopp over'), /no button/);
      const said = [wordsOf(card)];
      card = await press(card, NEXT, { name: 'Karriere Fjordvik' });
      while (said.length < 7) {
        said.push(wordsOf(card));
        card = await press(card, 'Hopp over');
      }
      const titles = ['Senteret', 'Ledere', 'Stedfortredere', 'Kolleger', 'Veiledere', 'Kanal', 'Koordinatorer'];
      for (const [at, title] of titles.entries()) {
        assert.ok(said[at]?.startsWith(`Steg ${at + 1} av 7\n`), said[at]);
        assert.ok(said[at]?.includes(title), said[at]);
      }
      assert.match(wordsOf(card), /Karriere Fjordvik[\s\S]*mangler leder · mangler stedfortreder · mangler kanal/);
    });

    it('has the guidelines that were chosen', async () => {
      await press(await first(), NEXT, { name: 'Karriere Fjordvik', packId: NATIONAL });
      assert.deepEqual(
        (await centres()).map((one) => [one.name, one.pack]),
        [['Karriere Fjordvik', NATIONAL]],
      );
    });

    it('is one, also when the same card is pressed again later', async () => {
      const card = await first();
      for (let time = 0; time < 3; time++) await press(card, NEXT, { name: 'Karriere Fjordvik' });
      assert.deepEqual(await names(), ['Karriere Fjordvik']);
    });

    it('is a second one beside the first', async () => {
      await settle(droft);
      await press(await press(await ada().say('oppsett'), 'Nytt senter'), NEXT, { name: ' Karriere Fjell ' });
      assert.deepEqual(await names(), ['Karriere Fjell', 'Karriere Fjordvik']);
      assert.match(wordsOf(await ada().say('oppsett')), /2 sentre er satt opp/);
    });

    for (const [what, inputs] of [
      ['an unknown pack', { packId: 'min-egen' }],
      ['no pack', { packId: '' }],
    ] as const)
      it(`is refused with ${what}, and the name that was typed still stands`, async () => {
        const card = await press(await first(), NEXT, { name: 'Karriere Fjordvik', ...inputs });
        assert.match(wordsOf(card), /Velg retningslinjer fra listen/);
        assert.equal(inputsOf(card).name, 'Karriere Fjordvik');
        assert.deepEqual(await names(), []);
      });

    for (const name of ['', 'K', 'x'.repeat(61)])
      it(`is refused with a name of ${name.length} letters, and all that was chosen still stands`, async () => {
        const card = await press(await first(), NEXT, { name, packId: NATIONAL });
        assert.match(wordsOf(card), /Skriv et navn på 2 til 60 tegn/);
        assert.deepEqual([inputsOf(card).name, inputsOf(card).packId], [name, NATIONAL]);
        assert.deepEqual(await names(), []);
      });

    it('is refused with a name that is taken, which can then be changed where it stands', async () => {
      await settle(droft);
      const card = await press(await press(await ada().say('oppsett'), 'Nytt senter'), NEXT, {
        name: 'karriere fjordvik',
        packId: NATIONAL,
      });
      assert.match(wordsOf(card), /Et annet senter heter det samme/);
      assert.deepEqual([inputsOf(card).name, inputsOf(card).packId], ['karriere fjordvik', NATIONAL]);
    });

    for (const [what, name] of [
      ['control characters', 'Karriere\u0000\u0007 Fjordvik'],
      ['signs that turn the line around', 'Karriere \u202eFjordvik'],
      ['signs that show nothing', '\u200b\u200b\u200b'],
      ['what Teams would work out', 'Karriere {{DATE(2026-01-01,SHORT)}}'],
    ] as const)
      it(`never has a name with ${what}`, async () => {
        await press(await first(), NEXT, { name });
        for (const kept of await names()) assert.doesNotMatch(kept, /[\p{Cc}\p{Cf}]|\{\{/u);
      });

    it('may have any name there is, on every card word for word', async () => {
      const name = 'Kárrier-„senteret“ \\n ${x} <b>Ålesund</b> 日本';
      await press(await first(), NEXT, { name });
      assert.ok(wordsOf(await ada().say('oppsett')).includes(name));
      assert.equal(inputsOf(await press(await menu(name), 'Senteret')).name, name);
    });
  });

  describe('that is there', () => {
    beforeEach(() => settle(droft));

    it('shows what it has and what it lacks', async () => {
      assert.match(wordsOf(await ada().say('oppsett')), /1 leder · 1 stedfortreder · 1 kollega · 1 veileder · mangler kanal/);
      assert.match(wordsOf(await menu()), /Berit Lund[\s\S]*Dag Moe[\s\S]*Eli Strand[\s\S]*Anna Vik[\s\S]*Ingen kanal/);
    });

    it('keeps everybody when it gets another name and other guidelines', async () => {
      const [before] = await centres();
      const card = await press(await renaming(), 'Lagre', { name: 'Karriere Fjell', packId: NATIONAL });
      assert.match(wordsOf(card), /^Karriere Fjell\nLagret\./);
      assert.deepEqual(await centres(), [{ ...before, name: 'Karriere Fjell', pack: NATIONAL }]);
    });

    it('may keep its name, or change its capitals alone', async () => {
      await press(await renaming(), 'Lagre');
      assert.deepEqual(await names(), ['Karriere Fjordvik']);
      await press(await renaming(), 'Lagre', { name: 'KARRIERE FJORDVIK' });
      assert.deepEqual(await names(), ['KARRIERE FJORDVIK']);
    });

    it('keeps its name when the new one is faulty, and what was typed still stands', async () => {
      const card = await press(await renaming(), 'Lagre', { name: 'F', packId: NATIONAL });
      assert.match(wordsOf(card), /Skriv et navn på 2 til 60 tegn/);
      assert.deepEqual([inputsOf(card).name, inputsOf(card).packId], ['F', NATIONAL]);
      const [one] = await centres();
      assert.deepEqual([one?.name, one?.pack], ['Karriere Fjordvik', COUNTY]);
      await press(card, 'Lagre', { name: 'Karriere Fjell' });
      assert.deepEqual(await names(), ['Karriere Fjell']);
    });

    it('goes only after a question, and its removal is told', async () => {
      await press(await press(await ada().say('oppsett'), 'Nytt senter'), NEXT, { name: 'Karriere Fjell' });
      const asked = await press(await menu(), 'Fjern senteret');
      assert.match(wordsOf(asked), /Fjern Karriere Fjordvik\?[\s\S]*Saker som alt er sendt, blir hos dem som har dem/);
      assert.equal((await centres()).length, 2);
      assert.match(wordsOf(await press(asked, 'Fjern nå')), /Karriere Fjordvik er fjernet/);
      assert.deepEqual(await names(), ['Karriere Fjell']);
      assert.match(wordsOf(await press(asked, 'Fjern nå')), /Senteret finnes ikke lenger/);
      assert.deepEqual(await names(), ['Karriere Fjell']);
    });

    it('is told to be gone also when it was the last one', async () => {
      const asked = await press(await menu(), 'Fjern senteret');
      assert.match(wordsOf(await press(asked, 'Fjern nå')), /Karriere Fjordvik er fjernet/);
    });

    for (const title of ['Senteret', 'Ledere', 'Kanal', 'Koordinatorer'])
      it(`is not brought back by a card of before it went («${title}»)`, async () => {
        const step = await press(await menu(), title);
        await droft.kept.records.people((tx) => tx.removeCentre(TENANT_ID, 'c1'));
        await press(step, 'Lagre', { name: 'Karriere Fjordvik', people: BERIT.userId });
        assert.deepEqual(await centres(), []);
      });

    it('is the one of now on a card of before: two administrators take nothing from each other', async () => {
      const [mine, theirs] = [await renaming(), await press(await menu(), 'Ledere')];
      await press(theirs, 'Lagre', { people: ADA.userId });
      await press(mine, 'Lagre', { name: 'Karriere Fjell' });
      const [one] = await centres();
      assert.deepEqual([one?.name, one?.roles.find(({ role }) => role === 'leader')?.userId], ['Karriere Fjell', ADA.userId]);
    });
  });
});
