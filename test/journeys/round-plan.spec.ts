/** A leader sets up a team's check-ins, over the wire. */
import assert from 'node:assert/strict';
import { type Droft, inputsOf, wordsOf } from '../support/droft.ts';
import { ANNA, BERIT, DAG, hand, STRANGER } from '../support/people.ts';
import { TENANT_ID } from '../support/rig.ts';
import { at, lead, newForm, question, setUp, startTeam, TUESDAY } from '../support/rounds.ts';
import { inChannel } from '../support/workshops.ts';

describe('a leader who sets up check-ins', () => {
  let droft: Droft;
  beforeEach(async () => {
    droft = await startTeam();
  });
  afterEach(() => droft.close());

  it('gets everything back as it was written, with what is wrong, until it can be saved', async () => {
    const wrong = {
      days: '',
      time: '02:30',
      every: '13',
      start: '2026-12-24',
      end: '2026-12-01',
      theme: 'own',
      own: 'Når sa du sist ifra? '.repeat(20).trim(),
      window: '72',
      remind: 'false',
      holidays: 'false',
      cardLanguage: 'nn',
      k: '10',
    };
    const again = await lead(droft, await newForm(droft), 'Lagre', wrong);
    for (const fault of ['Velg minst én dag', 'Velg et klokkeslett', 'Sluttdatoen må komme etter', 'Skriv spørsmålet, med høyst 300'])
      assert.match(wordsOf(again), new RegExp(fault));
    assert.deepEqual(inputsOf(again), { ...inputsOf(await newForm(droft)), ...wrong });
    const right = { days: '1,4', time: '10:15', end: '', own: 'Når sa du sist ifra?' };
    const saved = await lead(droft, again, 'Lagre', right);
    assert.match(wordsOf(saved), /Lagret\.[\s\S]*Mandager, torsdager kl\. 10\.15, hver 13\. uke/);
    // The days before Christmas are left out, and then it is every thirteenth week.
    assert.match(wordsOf(saved), /Neste runde: mandag 22\. mars 2027/);
    assert.deepEqual(inputsOf(await lead(droft, saved, 'Endre')), { ...inputsOf(again), ...right });
  });

  it('sees the next date on the plan, and changes it', async () => {
    const plan = await setUp(droft);
    assert.match(wordsOf(plan), /Tirsdager kl\. 09\.00, annenhver uke[\s\S]*etter tur[\s\S]*Neste runde: tirsdag 1\. desember 2026/);
    const changed = await lead(droft, await lead(droft, plan, 'Endre'), 'Lagre', { days: '5', theme: 'guideline', guideline: '13' });
    assert.match(wordsOf(changed), /Fredager[\s\S]*Fylke 13[\s\S]*Neste runde: fredag 4\. desember 2026/);
    const list = await hand(droft, BERIT).say('refleksjon');
    assert.match(wordsOf(list), /Karriere Fjordvik\n(?:Fredager kl\. 09\.00, annenhver uke\n)+Neste runde: fredag 4\./);
  });

  it('leads the centre, or is told that they do not; another centre is not theirs to see', async () => {
    const plan = await setUp(droft);
    const own = await hand(droft, BERIT).say('refleksjon');
    for (const actor of [ANNA, STRANGER]) {
      assert.match(wordsOf(await hand(droft, actor).say('refleksjon')), /settes opp av lederen eller stedfortrederen/);
      for (const title of ['Endre', 'Ta pause', 'Stopp rundene'])
        assert.match(wordsOf(await lead(droft, plan, title, {}, actor)), /settes opp av lederen/);
    }
    assert.match(wordsOf(await hand(droft, DAG).say('refleksjon')), /Tirsdager kl\. 09\.00/);
    const other = { id: 'c2', name: 'Karriere Dalen', pack: '', conversationId: '19:dalen@thread.tacv2' };
    const roles = [{ userId: STRANGER.userId, role: 'leader' }] as const;
    await droft.kept.records.people((tx) => tx.saveCentre(TENANT_ID, { ...other, roles }, droft.clock));
    const theirs = await hand(droft, STRANGER).say('refleksjon');
    assert.match(wordsOf(theirs), /Karriere Dalen/);
    for (const title of ['Endre', 'Ta pause', 'Stopp rundene', 'Tilbake']) {
      const got = await lead(droft, plan, title, {}, STRANGER);
      assert.doesNotMatch(wordsOf(got), /Fjordvik|Tirsdager|09\.00/, title);
      assert.match(wordsOf(got), /Karriere Dalen/, title);
    }
    assert.doesNotMatch(wordsOf(await lead(droft, own, 'Tirsdager kl. 09.00, annenhver uke', {}, STRANGER)), /Fjordvik|Tirsdager/);
    assert.doesNotMatch(wordsOf(await lead(droft, own, 'Sett opp runder', {}, STRANGER)), /Fjordvik/);
    const forms = [await lead(droft, plan, 'Endre'), await newForm(droft)];
    for (const form of forms) assert.doesNotMatch(wordsOf(await lead(droft, form, 'Lagre', { days: '3' }, STRANGER)), /Fjordvik|Lagret/);
    assert.match(wordsOf(await hand(droft, BERIT).say('refleksjon')), /Tirsdager kl\. 09\.00/);
    assert.doesNotMatch(wordsOf(await hand(droft, BERIT).say('refleksjon')), /Onsdager/);
  });

  it('needs a channel first, and a chat of their own to do it in', async () => {
    const centre = { id: 'c1', name: 'Karriere Fjordvik', pack: '', roles: [{ userId: BERIT.userId, role: 'leader' }] } as const;
    await droft.kept.records.people((tx) => tx.saveCentre(TENANT_ID, { ...centre, conversationId: undefined }, droft.clock));
    assert.match(wordsOf(await newForm(droft)), /Karriere Fjordvik har ingen kanal ennå/);
    const [inChannelCard] = await droft.say('refleksjon', inChannel(BERIT));
    assert.match(wordsOf(inChannelCard), /settes opp i den personlige chatten/);
  });

  it('can ask in their own words, which do nothing but stand there', async () => {
    const own = '**Når** sa du <at>Kari</at> {{DATE(2026-01-01)}} ${title}?';
    await setUp(droft, { theme: 'own', own });
    const { card } = question(await at(droft, TUESDAY));
    assert.match(wordsOf(card), /Spørsmålet er fra lederen[\s\S]*Hvor godt får vi til dette hos oss/);
    const { body } = card as { body: { type: string; inlines?: { text: string }[] }[] };
    const holding = body.filter((part) => JSON.stringify(part).includes('sa du'));
    assert.deepEqual(
      holding.map((part) => [part.type, part.inlines?.[0]?.text]),
      [['RichTextBlock', own.replace('{{', '{ {')]],
    );
    assert.doesNotMatch(JSON.stringify(droft.rig.connector.requests.at(-1)?.body), /"entities":\[\{/);
  });
});
