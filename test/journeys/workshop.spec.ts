import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { askAboutMeasures } from '../../src/reflections/follow-up.ts';
import { tick } from '../../src/reflections/tick.ts';
import { openDatabase } from '../../src/storage/database.ts';
import { SILENT } from '../support/databases.ts';
import { type Card, type Delivered, type Droft, from, inputsOf, startDroft, wordsOf } from '../support/droft.ts';
import { ANNA, BERIT, DAG, ELI, hand, received, STRANGER } from '../support/people.ts';
import { activity, TENANT_ID } from '../support/rig.ts';
import { PACKS } from '../support/views.ts';
import { answered, drainAll, inChannel, note, postedWords, setAll, settleChannel, start } from '../support/workshops.ts';

interface Asked {
  readonly attachments: readonly { readonly content: { readonly acceptContext: Record<string, string> } }[];
}

const MONDAY = Date.UTC(2026, 10, 23, 9);

describe('a workshop, over the wire', () => {
  let droft: Droft;
  beforeEach(async () => {
    droft = await startDroft();
    droft.clock = MONDAY;
    await settleChannel(droft);
  });
  afterEach(() => droft.close());

  const berit = () => hand(droft, BERIT);
  /** A group's card with the id it got in the channel. */
  const cardOf = (posted: readonly Delivered[], group: number): Card => {
    const found = posted.find((one) => wordsOf(one.card).includes(`Gruppe ${group} ·`));
    assert.ok(found, `group ${group} has no card`);
    return found.card;
  };
  const reload = async (lead: Card): Promise<Card> => {
    // Within three seconds a second press counts as the first.
    droft.clock += 5000;
    return berit().press(lead, 'Oppdater');
  };

  it('goes from groups to map, measures, summary and minutes', async () => {
    const { lead, posted } = await start(droft, '3');
    assert.match(wordsOf(lead), /0 av 3 grupper har skrevet/);
    assert.equal(posted.length, 3);
    assert.match(wordsOf(cardOf(posted, 1)), /Fylke 1 ·[\s\S]*Hva tenker vi[\s\S]*kan leses av alle/);

    const saved = await note(droft, cardOf(posted, 1), { note0: 'Vi trenger mer fag.', note3: 'Fag er viktig.' });
    assert.match(wordsOf(answered(saved)), /Lagret\. Dere kan skrive mer/);
    assert.equal(inputsOf(answered(saved))['note0'], 'Vi trenger mer fag.');
    // The card in the channel shows it to everybody.
    assert.equal(inputsOf(saved.cards[0])['note0'], 'Vi trenger mer fag.');
    await note(droft, answered(saved), { note0: 'Vi trenger mer fag, og tid.' });
    assert.match(wordsOf(await reload(lead)), /1 av 3 grupper har skrevet[\s\S]*Ikke skrevet ennå: gruppe 2, gruppe 3/);

    const map = await setAll(droft, lead, 'way', { '13': 'gap', '1': 'live' });
    assert.match(wordsOf(map), /Kartet er lagret[\s\S]*13 Habilitet: Vi ser et gap/);
    assert.match(JSON.stringify(map), /"type":"Chart.HorizontalBar"[\s\S]*"y":1/);

    const form = await berit().press(await reload(lead), 'Legg til tiltak');
    assert.doesNotMatch(JSON.stringify(form), /Frode/);
    const refused = await berit().press(form, 'Lagre', { text: 'Lage en rutine.', due: '2026-11-22' });
    assert.match(wordsOf(refused), /Velg i dag eller en senere dato/);
    assert.equal(inputsOf(refused)['text'], 'Lage en rutine.');
    const measure = { text: '=Lage en rutine.', guideline: '13', owner: ELI.userId, due: '2026-12-05' };
    const list = await berit().press(form, 'Lagre', measure);
    assert.match(wordsOf(list), /1\. Fylke 13 · Habilitet[\s\S]*Eli Strand[\s\S]*lørdag 5\. desember/);

    const closed = await berit().press(await berit().press(await reload(lead), 'Avslutt verkstedet'), 'Ja, avslutt');
    const sent = await droft.drain();
    const [summary = '', ...more] = postedWords(sent);
    assert.deepEqual(more, []);
    assert.match(summary, /Dette kom verkstedet fram til[\s\S]*Vi ser et gap[\s\S]*=Lage en rutine[\s\S]*Gruppe 1[\s\S]*Fag er viktig/);
    assert.doesNotMatch(summary, /Anna/);
    // The groups' own cards are put in their final form.
    assert.equal(sent.filter((one) => one.method === 'PUT' && /Verkstedet er avsluttet/.test(wordsOf(one.card))).length, 3);

    const minutes = wordsOf(await berit().press(closed, 'Hent referatet'));
    assert.match(minutes, /"Notat";"1";"Fylke 1 ·[^"]*";"Hva tenker vi[^"]*";"Vi trenger mer fag, og tid\.";"";"";""/);
    assert.match(minutes, /"Tiltak";"";"Fylke 13 · Habilitet";"";"'=Lage en rutine\.";"Ikke gjort ennå";"Eli Strand";"2026-12-05"/);
    assert.doesNotMatch(droft.rig.output.join('\n'), /Vi trenger mer|Fag er viktig|Lage en rutine/);
  });

  for (const groups of [1, 40]) {
    it(`works with ${groups} ${groups === 1 ? 'group' : 'groups'}`, async () => {
      const { lead, posted } = await start(droft, String(groups));
      assert.equal(posted.length, groups);
      const all = new Set(posted.flatMap((one) => wordsOf(one.card).match(/Fylke \d+ ·/g) ?? []));
      assert.equal(all.size, PACKS[0].guidelines.length);
      const text = 'Ø"; '.repeat(375);
      for (let group = 1; group <= groups; group++)
        await note(droft, cardOf(posted, group), { note0: text, note3: text }, { activityId: `g-${group}` });
      const now = await reload(lead);
      assert.match(wordsOf(now), /Alle gruppene har skrevet/);
      await setAll(droft, now, 'live');
      const closed = await berit().press(await berit().press(now, 'Avslutt verkstedet'), 'Ja, avslutt');
      const sent = await drainAll(droft);
      assert.equal(postedWords(sent).length, 1);
      assert.match(postedWords(sent)[0] ?? '', new RegExp(`Gruppe ${groups}\\n`));
      assert.equal(sent.filter((one) => one.method === 'PUT').length, groups);
      assert.match(wordsOf(await berit().press(closed, 'Hent referatet')), /"Notat";"1"/);
    });
  }

  it('loses nothing when two save at once', async () => {
    const { posted } = await start(droft, '4');
    const card = cardOf(posted, 2);
    await note(droft, card, { note0: 'Annas tekst' });
    const late = await note(droft, card, { note0: 'Elis tekst', note1: 'mer' }, { actor: ELI });
    // Shown to the late one alone: nothing is put in the channel.
    assert.deepEqual(late.cards, []);
    assert.match(wordsOf(answered(late)), /Noen andre i gruppa lagret[\s\S]*Dette er lagret fra før[\s\S]*Annas tekst/);
    assert.deepEqual([inputsOf(answered(late))['note0'], inputsOf(answered(late))['note1']], ['Elis tekst', 'mer']);
    const together = await note(droft, answered(late), { note0: 'Annas tekst. Elis tekst' }, { actor: ELI });
    assert.deepEqual(inputsOf(answered(together))['note0'], 'Annas tekst. Elis tekst');
    // An old card whose fields others have filled meanwhile takes nothing away.
    const third = await note(droft, card, { note2: 'Dags' }, { actor: DAG });
    assert.deepEqual(
      ['note0', 'note1', 'note2'].map((field) => inputsOf(answered(third))[field]),
      ['Annas tekst. Elis tekst', 'mer', 'Dags'],
    );
  });

  it('gives back what is too long, or too late', async () => {
    const { lead, posted } = await start(droft, '4');
    const card = cardOf(posted, 1);
    const long = await note(droft, card, { note0: 'å'.repeat(1501) });
    assert.match(wordsOf(answered(long)), /litt langt[\s\S]*1500/);
    assert.equal(inputsOf(answered(long))['note0'], 'å'.repeat(1501));
    await berit().press(await berit().press(lead, 'Avslutt verkstedet'), 'Ja, avslutt');
    const late = await note(droft, card, { note0: 'For sent' });
    assert.match(wordsOf(answered(late)), /kom ikke med[\s\S]*For sent/);
    assert.deepEqual(late.cards, []);
  });

  it('is closed once, whoever presses, and posts one summary', async () => {
    const { lead } = await start(droft, '2');
    const ask = await berit().press(lead, 'Avslutt verkstedet');
    await Promise.all([berit().press(ask, 'Ja, avslutt'), hand(droft, DAG).press(ask, 'Ja, avslutt')]);
    await berit().press(ask, 'Ja, avslutt', {}, 'another-card');
    assert.equal(postedWords(await droft.drain()).length, 1);
    const again = await start(droft, '2');
    assert.equal(again.posted.length, 2);
  });

  it('is for the centre’s own leader', async () => {
    const { lead, posted } = await start(droft, '2');
    const centre = {
      id: 'c2',
      name: 'Karriere Innland',
      pack: PACKS[0].id,
      conversationId: '19:other',
      roles: [{ userId: STRANGER.userId, role: 'leader' }],
    } as const;
    await droft.kept.records.people((tx) => tx.saveCentre(TENANT_ID, centre, droft.clock));
    const [anna, stranger] = [hand(droft, ANNA), hand(droft, STRANGER)];
    for (const title of ['Sett status', 'Legg til tiltak', 'Avslutt verkstedet', 'Oppdater']) {
      assert.match(wordsOf(await anna.press(lead, title)), /for lederen og stedfortrederen/, title);
      const seen = wordsOf(await stranger.press(lead, title));
      assert.match(seen, /Karriere Innland/, title);
      assert.doesNotMatch(seen, /Fjordvik/, title);
    }
    // Another channel's people cannot write in it either.
    const { invoke } = await droft.press(
      cardOf(posted, 1),
      'Lagre notatet',
      { note0: 'x' },
      { ...inChannel(ANNA, '19:other'), replyToId: 'c' },
    );
    assert.match(wordsOf((invoke as { value: Card }).value), /finner jeg ikke her/);
    assert.match(wordsOf(await berit().press(lead, 'Oppdater')), /0 av 2/);
  });

  it('asks the owner of a measure on its date, once, and the leader where nobody has it', async () => {
    const make = async (settings: Record<string, string>): Promise<void> => {
      const form = await berit().press(await berit().press(await berit().say('refleksjon'), 'Tiltak'), 'Legg til tiltak');
      await berit().press(form, 'Lagre', { guideline: '0', owner: '-', ...settings });
    };
    await make({ text: 'Elis tiltak', owner: ELI.userId, due: '2026-12-05' });
    await make({ text: 'Ingens tiltak', due: '2026-12-07' });
    droft.clock = Date.UTC(2026, 11, 7, 6, 59);
    await askAboutMeasures(droft.kept.records.workshops);
    assert.deepEqual(await droft.drain(), []);
    droft.clock = Date.UTC(2026, 11, 7, 7, 1);
    await Promise.all([askAboutMeasures(droft.kept.records.workshops), askAboutMeasures(droft.kept.records.workshops)]);
    const sent = await droft.drain();
    assert.equal(sent.length, 2);
    const asked = received(sent, ELI).card;
    assert.match(wordsOf(asked), /Hvordan gikk det med dette\?[\s\S]*Elis tiltak/);
    assert.match(wordsOf(received(sent, BERIT).card), /Ingens tiltak/);
    assert.match(wordsOf(await hand(droft, ANNA).press(asked, 'Gjort')), /finner jeg ikke hos deg/);
    const form = await hand(droft, ELI).press(asked, 'Ny frist');
    assert.match(wordsOf(await hand(droft, ELI).press(form, 'Lagre', { due: '2026-12-06' })), /i dag eller en senere/);
    assert.match(wordsOf(await hand(droft, ELI).press(form, 'Lagre', { due: '2026-12-08' })), /Fristen er flyttet/);
    assert.match(wordsOf(await hand(droft, ELI).press(form, 'Lagre', { due: '2026-12-20' }, 'old')), /er endret siden kortet/);
    droft.clock = Date.UTC(2026, 11, 8, 8);
    await askAboutMeasures(droft.kept.records.workshops);
    const second = received(await droft.drain(), ELI).card;
    assert.match(wordsOf(await hand(droft, ELI).press(second, 'Gjort')), /meldt gjort/);
    droft.clock = Date.UTC(2026, 11, 9, 8);
    await askAboutMeasures(droft.kept.records.workshops);
    assert.deepEqual(await droft.drain(), []);
  });

  it('shows what has changed since the map before, and chooses what the team reflects on next', async () => {
    const first = await start(droft, '1');
    await setAll(droft, first.lead, 'live', { '13': 'gap', '12': 'none' });
    await berit().press(await berit().press(first.lead, 'Avslutt verkstedet'), 'Ja, avslutt');
    droft.clock = MONDAY + 30 * 86_400_000;
    const second = await start(droft, '1');
    const map = await setAll(droft, second.lead, 'live', { '13': 'way', '7': 'gap' });
    assert.match(wordsOf(map), /Endret siden mandag 23\. november 2026[\s\S]*Fylke 13 · Habilitet: fra «Vi ser et gap» til «Vi er på vei»/);
    assert.match(wordsOf(await berit().press(map, 'Kartet før dette')), /Dette er det første kartet deres/);
    const signals = await droft.kept.records.reflections.transaction((tx) => tx.signals(TENANT_ID, 'c1'));
    assert.deepEqual(signals.weak, [7]);
    await tick(droft.kept.records.reflections);
  });

  it('says when a card may be missing, and posts it once more when the leader says so', async () => {
    const form = await berit().press(await berit().say('refleksjon'), 'Verksted');
    const lead = await berit().press(form, 'Start verkstedet', { groups: '2' });
    droft.rig.connector.script.push({ status: 400 }, { status: 400 });
    const told = (await drainAll(droft)).filter((one) => one.conversationId === BERIT.conversationId);
    assert.match(wordsOf(await reload(lead)), /ikke er meldt framme i kanalen ennå: gruppe 1, gruppe 2/);
    assert.equal(told.length, 1);
    await berit().press(told[0]?.card ?? {}, 'Legg ut kort som mangler', {}, 'told-1');
    assert.equal(postedWords(await droft.drain()).length, 2);
    assert.doesNotMatch(wordsOf(await reload(lead)), /meldt framme/);
  });
});

describe('the minutes as a file', () => {
  it('go through Teams’ consent card, and say what is true when it is answered', async () => {
    const files: string[] = [];
    const droft = await startDroft({}, { records: { hasPicker: true } });
    try {
      droft.clock = MONDAY;
      await settleChannel(droft);
      const desk = droft.services.desk as { upload: (url: string, text: string) => Promise<boolean> };
      desk.upload = async (_url, text) => files.push(text) > 0;
      const { lead, posted } = await start(droft, '1');
      const berit = hand(droft, BERIT);
      const closed = await berit.press(await berit.press(lead, 'Avslutt verkstedet'), 'Ja, avslutt');
      const count = droft.rig.connector.requests.length;
      await berit.pressed(closed, 'Hent referatet');
      const [consent] = (droft.rig.connector.requests[count] as unknown as { body: Asked }).body.attachments;
      const context = consent?.content.acceptContext;
      assert.deepEqual([context?.['file'], context?.['language']], ['minutes', 'nb']);
      assert.ok(posted.length === 1);
      const answer = (who: typeof BERIT, given: unknown) =>
        droft.rig.post(
          activity({
            ...from(who),
            type: 'invoke',
            name: 'fileConsent/invoke',
            text: undefined,
            value: { type: 'fileUpload', action: 'accept', context: given, uploadInfo: { uploadUrl: 'https://x.sharepoint.com/f' } },
          }),
        );
      await answer(BERIT, context);
      assert.match(files[0] ?? '', /^\ufeff"Hva";"Gruppe";"Retningslinje"/);
      await answer(ANNA, context);
      await answer(BERIT, { file: 'constructor' });
      assert.equal(files.length, 1);
      await answer(BERIT, {});
      assert.match(files[1] ?? '', /"person"/);
    } finally {
      await droft.close();
    }
  });
});

describe('a workshop after a restart', () => {
  it('goes on where it was', async () => {
    const directory = mkdtempSync(join(tmpdir(), 'droft-test-'));
    const key = 'ab'.repeat(32);
    const open = () => openDatabase({ directory, now: () => MONDAY, log: SILENT });
    const first = await startDroft({}, { records: { database: await open(), key } });
    first.clock = MONDAY;
    await settleChannel(first);
    const { lead, posted } = await start(first, '2');
    await note(first, posted[0]?.card ?? {}, { note0: 'Før omstarten' });
    await first.close();
    const second = await startDroft({}, { records: { database: await open(), key } });
    try {
      second.clock = MONDAY + 3_600_000;
      const again = await note(second, posted[0]?.card ?? {}, { note1: 'Etter omstarten' });
      assert.equal(inputsOf(answered(again))['note0'], 'Før omstarten');
      const berit = hand(second, BERIT);
      assert.match(wordsOf(await berit.press(lead, 'Oppdater')), /1 av 2/);
      await berit.press(await berit.press(lead, 'Avslutt verkstedet'), 'Ja, avslutt');
      assert.equal(postedWords(await second.drain()).length, 1);
    } finally {
      await second.close();
      rmSync(directory, { recursive: true, force: true });
    }
  });
});
