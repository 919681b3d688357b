/** The year wheel: a leader pages through the months and copies an agenda. */
import assert from 'node:assert/strict';
import { type Card, type Droft, inputsOf, wordsOf } from '../support/droft.ts';
import { ANNA, BERIT, hand } from '../support/people.ts';
import { lead, startTeam } from '../support/rounds.ts';

describe('the year wheel of a centre', () => {
  let droft: Droft;
  beforeEach(async () => {
    droft = await startTeam();
  });
  afterEach(() => droft.close());

  const open = async (): Promise<Card> => lead(droft, await lead(droft, await hand(droft, BERIT).say('refleksjon'), 'Læring'), 'Årshjul');

  it('begins with this month and can be copied as text', async () => {
    const card = await open();
    const words = wordsOf(card);
    assert.match(words, /Avdelingsmøte\nÅrshjul for Karriere Fjordvik: november 2026/);
    assert.match(words, /Hvorfor nå: Retningslinjene kommer etter tur/);
    assert.match(
      String(inputsOf(card)['agenda']),
      /^Avdelingsmøte · november 2026 · Karriere Fjordvik\nTema: Fylke 1 · Faglig oppdatert\n\n1\. Åpning/,
    );
  });

  it('is paged by month to the end of the year and back', async () => {
    let card = await open();
    for (let month = 1; month < 12; month += 1) card = await lead(droft, card, 'Neste måned');
    assert.match(wordsOf(card), /oktober 2027/);
    assert.doesNotMatch(JSON.stringify(card), /Neste måned/);
    assert.match(wordsOf(await lead(droft, card, 'Måneden før')), /september 2027/);
  });

  it('has an agenda for each kind of meeting, in the same month', async () => {
    const next = await lead(droft, await open(), 'Neste måned');
    const talk = await lead(droft, next, 'Medarbeidersamtale');
    assert.match(wordsOf(talk), /Medarbeidersamtale\nÅrshjul for Karriere Fjordvik: desember 2026[\s\S]*Tenk høyt/);
    const peers = await lead(droft, talk, 'Kollegaveiledning');
    assert.match(wordsOf(peers), /Kollegaveiledning\nÅrshjul for Karriere Fjordvik: desember 2026/);
  });

  it('begins with what the map of a workshop calls weak, and says why', async () => {
    await droft.kept.database.transaction((tx) =>
      tx
        .insertInto('maps')
        .values({
          ...{ id: 'm1', tenant: '', centre_id: 'c1', workshop_id: 'w1', pack: 'fylkesvise-karrieresentre', date: '2026-11-01' },
          ...{ statuses: JSON.stringify({ 7: 'gap' }), version: 1, created_at: 1 },
        })
        .execute(),
    );
    await droft.kept.database.transaction(async (tx) => {
      const { tenant } = await tx.selectFrom('centres').select('tenant').executeTakeFirstOrThrow();
      await tx.updateTable('maps').set({ tenant }).execute();
    });
    assert.match(wordsOf(await open()), /Tema: Fylke 7[\s\S]*Hvorfor nå: Valgt fordi kartet deres/);
  });

  it('stores nothing and reads nothing of what is changed in the field', async () => {
    const card = await lead(droft, await open(), 'Neste måned', { agenda: 'KANARI' });
    assert.doesNotMatch(JSON.stringify(card), /KANARI/);
  });

  it('is for whoever leads the centre', async () => {
    const hub = await lead(droft, await hand(droft, BERIT).say('refleksjon'), 'Læring');
    droft.clock += 5000;
    assert.match(wordsOf(await hand(droft, ANNA).press(hub, 'Årshjul')), /lederen eller stedfortrederen/);
  });
});
