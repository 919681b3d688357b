import assert from 'node:assert/strict';
import { type Droft, startDroft, wordsOf } from '../support/droft.ts';
import { ANNA, BERIT, DAG, DOUBT, ELI, hand, received, STRANGER, sendCase, settle } from '../support/people.ts';
import { TENANT_ID } from '../support/rig.ts';

const DAY = 24 * 60 * 60_000;

describe('a case, over the wire', () => {
  let droft: Droft;
  beforeEach(async () => {
    droft = await startDroft();
    droft.clock = Date.UTC(2026, 10, 23, 9);
    await settle(droft);
  });
  afterEach(() => droft.close());

  it('reaches the leader with the very words of the preview', async () => {
    const anna = hand(droft, ANNA);
    const form = await anna.press(
      await anna.say('Kari Nordmann (tlf 91234567) vil at jeg skal ringe faren. Far ringer også. Kan jeg si noe?'),
      'Drøft med leder',
    );
    assert.match(wordsOf(form), /Jeg har skjult et telefonnummer og et navn/);
    const preview = await anna.press(form, 'Se hva som sendes');
    const own = await anna.press(preview, 'Send');
    assert.match(wordsOf(own), /D-2026-0001 · Sendt/);
    const { card } = received(await droft.drain(), BERIT);
    const box = (one: unknown): unknown =>
      (one as { body: { type: string; style?: string; items: unknown[] }[] }).body.find((part) => part.style === 'emphasis')?.items;
    const [first, ...rest] = box(preview) as { text: string }[];
    assert.equal(first?.text, 'En sak fra Anna Vik');
    // The first line of the preview's box is the title of the recipient's card; the rest is the same, letter by letter.
    assert.deepEqual(box(card), rest);
    assert.match(wordsOf(card), /En sak fra Anna Vik[\s\S]*\[navn\] \(tlf \[telefon\]\)/);
    assert.doesNotMatch(wordsOf(card), /Kari|9123/);
  });

  it('is taken, answered, written in, closed, and its point refused', async () => {
    const [anna, berit] = [hand(droft, ANNA), hand(droft, BERIT)];
    const { sent } = await sendCase(droft);
    const taken = await berit.press(received(sent, BERIT).card, 'Jeg tar den');
    assert.match(wordsOf(taken), /Tatt[\s\S]*Du har tatt saken/);
    assert.match(wordsOf(received(await droft.drain(), ANNA).card), /Berit Lund har tatt saken/);
    const answered = await berit.press(taken, 'Send svar', { message: 'Hva sier hun selv?' });
    assert.match(wordsOf(answered), /Svaret er sendt/);
    const seen = received(await droft.drain(), ANNA);
    assert.match(wordsOf(seen.card), /Berit Lund har svart[\s\S]*Hva sier hun selv\?/);
    await anna.press(seen.card, 'Send melding', { message: 'Hun sier nei.' });
    const told = received(await droft.drain(), BERIT);
    assert.match(wordsOf(told.card), /Anna Vik har skrevet mer[\s\S]*Hun sier nei\./);
    const step = await berit.press(told.card, 'Avslutt');
    const closed = await berit.press(step, 'Avslutt saken', { learning: 'Spør den det gjelder først.', offer: 'true' });
    assert.match(wordsOf(closed), /Avsluttet/);
    const end = received(await droft.drain(), ANNA);
    assert.match(wordsOf(end.card), /Er det greit at læringspunktet/);
    const refused = await anna.press(end.card, 'Ikke bruk som læringskort');
    assert.match(wordsOf(refused), /Skal ikke brukes som læringskort/);
    assert.match(wordsOf(await anna.press(refused, 'Greit som læringskort likevel')), /Kan brukes som læringskort/);
  });

  it('makes the card before the newest small, on both sides', async () => {
    const { sent } = await sendCase(droft);
    const first = received(sent, BERIT);
    const own = await hand(droft, BERIT).press(first.card, 'Jeg tar den', {}, 'sent-berit');
    await hand(droft, BERIT).press(own, 'Send svar', { message: 'Ja.' }, 'sent-berit');
    const updates = (await droft.drain()).filter((one) => one.method === 'PUT');
    assert.ok(
      updates.some(
        (one) => one.conversationId === ANNA.conversationId && one.activityId === 'form-1' && /nyere kort/.test(wordsOf(one.card)),
      ),
    );
  });

  it('keeps a hidden sender hidden, while both can write', async () => {
    const { sent } = await sendCase(droft, { inputs: { name: 'hidden' } });
    const got = received(sent, BERIT);
    assert.match(wordsOf(got.card), /En sak fra en som vil være skjult/);
    assert.doesNotMatch(JSON.stringify(got), new RegExp(`${ANNA.name}|${ANNA.userId}|${ANNA.conversationId}`));
    assert.doesNotMatch(wordsOf(got.card), /Foreslå møte/);
    await hand(droft, BERIT).press(got.card, 'Send svar', { message: 'Er hun over 18?' });
    const seen = received(await droft.drain(), ANNA);
    assert.match(wordsOf(seen.card), /Er hun over 18/);
    await hand(droft, ANNA).press(seen.card, 'Send melding', { message: 'Ja, 19.' });
    const told = received(await droft.drain(), BERIT);
    assert.match(wordsOf(told.card), /Avsenderen har skrevet mer[\s\S]*Ja, 19\./);
    assert.doesNotMatch(JSON.stringify(told), /Anna|a:anna/);
  });

  it('is passed on, told of, and gone from the hands it was in', async () => {
    const { sent } = await sendCase(droft);
    const berit = hand(droft, BERIT);
    const got = received(sent, BERIT);
    const step = await berit.press(got.card, 'Send videre');
    assert.doesNotMatch(wordsOf(step), /Anna Vik|Berit Lund –/);
    const passed = await berit.press(step, 'Send videre nå', { to: ELI.userId });
    assert.match(wordsOf(passed), /D-2026-0001 er hos en annen/);
    assert.doesNotMatch(wordsOf(passed), /Far ringer/);
    const more = await droft.drain();
    assert.match(wordsOf(received(more, ELI).card), /Saken er sendt videre til deg[\s\S]*Far ringer/);
    assert.match(wordsOf(received(more, ANNA).card), /Saken er sendt videre til Eli Strand/);
    assert.match(wordsOf(await berit.press(got.card, 'Jeg tar den')), /er hos en annen/);
    assert.match(wordsOf(await hand(droft, ELI).press(received(more, ELI).card, 'Jeg tar den')), /Du har tatt saken/);
  });

  it('may not be passed on where the sender said no', async () => {
    const { sent } = await sendCase(droft, { inputs: { onward: 'false' } });
    assert.doesNotMatch(wordsOf(received(sent, BERIT).card), /Send videre/);
  });

  it('is withdrawn in silence before anybody has begun, and told of afterwards', async () => {
    const anna = hand(droft, ANNA);
    const { own, sent } = await sendCase(droft);
    const gone = await anna.press(await anna.press(own, 'Trekk tilbake'), 'Trekk saken tilbake');
    assert.match(wordsOf(gone), /Trukket tilbake/);
    const quiet = await droft.drain();
    assert.deepEqual(
      quiet.map((one) => [one.method, one.conversationId]),
      [['PUT', BERIT.conversationId]],
    );
    assert.match(
      wordsOf(await hand(droft, BERIT).press(received(sent, BERIT).card, 'Jeg tar den')),
      /Kortet var gammelt[\s\S]*|Trukket tilbake/,
    );
    const second = await sendCase(droft, { doubt: 'Jeg sukket da han kom for sent, og han så det. Hva gjør jeg?' });
    await hand(droft, BERIT).press(received(second.sent, BERIT).card, 'Jeg tar den');
    await droft.drain();
    await anna.press(await anna.press(second.own, 'Trekk tilbake'), 'Trekk saken tilbake');
    assert.match(wordsOf(received(await droft.drain(), BERIT).card), /Avsenderen har trukket saken tilbake/);
  });

  it('is never offered to the leader it is about, nor to the one who sends it', async () => {
    const anna = hand(droft, ANNA);
    const answer = await anna.say('Lederen min ber meg skrive i journalen at han møtte, men det gjorde han ikke. Sjefen presser meg.');
    const form = await anna.press(answer, 'Drøft med leder');
    assert.match(wordsOf(form), /Derfor står ikke lederen din på listen/);
    assert.doesNotMatch(wordsOf(form), /Berit Lund|Anna Vik/);
    assert.match(wordsOf(form), /Dag Moe/);
    const forced = await anna.press(form, 'Se hva som sendes', { to: BERIT.userId });
    assert.match(wordsOf(forced), /Saken kan ikke gå til den personen/);
    const preview = await anna.press(form, 'Se hva som sendes', { to: DAG.userId });
    await anna.press(preview, 'Send');
    const { card } = received(await droft.drain(), DAG);
    const step = await hand(droft, DAG).press(card, 'Send videre');
    assert.doesNotMatch(wordsOf(step), /Berit Lund|Anna Vik/);
    assert.match(wordsOf(await hand(droft, DAG).press(step, 'Send videre nå', { to: BERIT.userId })), /Velg hvem saken skal gå til/);
  });

  it('goes to a colleague by the same way', async () => {
    const { sent } = await sendCase(droft, { way: 'Drøft med kollega' });
    assert.match(wordsOf(received(sent, ELI).card), /En sak fra Anna Vik/);
  });

  it('in danger goes to the leader at once, after the numbers', async () => {
    const { sent } = await sendCase(droft, { doubt: 'Hun sier at hun skal ta livet sitt i kveld', way: 'Varsle lederen' });
    assert.match(wordsOf(received(sent, BERIT).card), /HASTER[\s\S]*113/);
  });

  it('asks for what is missing and loses nothing', async () => {
    const anna = hand(droft, ANNA);
    const form = await anna.press(await anna.say('Far ringer og vil vite hvordan det går med dattera. Kan jeg si noe?'), 'Drøft med leder');
    const again = await anna.press(form, 'Se hva som sendes', { text: '  ' });
    assert.match(wordsOf(again), /Skriv noen ord om saken først/);
    const { sent } = await sendCase(droft);
    const berit = hand(droft, BERIT);
    const empty = await berit.press(received(sent, BERIT).card, 'Send svar', { message: '' });
    assert.match(wordsOf(empty), /Skriv noe i feltet først/);
    const long = await berit.press(empty, 'Send svar', { message: 'x'.repeat(1501) });
    assert.match(wordsOf(long), /Det ble for langt/);
    assert.ok(JSON.stringify(long).includes('x'.repeat(1501)));
    assert.match(wordsOf(await berit.press(long, 'Send svar', { message: 'Kort.' })), /Svaret er sendt/);
  });

  it('shows the preview again where something was changed on the way', async () => {
    const anna = hand(droft, ANNA);
    const preview = await anna.press(await anna.press(await anna.say(DOUBT), 'Drøft med leder'), 'Se hva som sendes');
    const changed = await anna.press(preview, 'Send', { text: 'Noe helt annet' });
    assert.match(wordsOf(changed), /Noe er endret[\s\S]*Noe helt annet/);
    assert.deepEqual(await droft.drain(), []);
    assert.match(wordsOf(await anna.press(changed, 'Send')), /D-2026-0001/);
  });

  it('hides what identifies somebody with one press', async () => {
    const anna = hand(droft, ANNA);
    const form = await anna.press(await anna.say(DOUBT), 'Drøft med leder');
    const preview = await anna.press(form, 'Se hva som sendes', { text: 'Kari Nordmann ringte fra 91234567' });
    assert.match(wordsOf(preview), /Jeg ser et navn og et telefonnummer/);
    const masked = await anna.press(preview, 'Skjul kjennetegn');
    assert.match(wordsOf(masked), /\[navn\] ringte fra \[telefon\]/);
    assert.doesNotMatch(JSON.stringify(masked), /Kari|9123/);
  });

  it('is in the list of both, and of nobody else', async () => {
    const { sent } = await sendCase(droft);
    assert.match(wordsOf(await hand(droft, ANNA).say('mine saker')), /Saker du har sendt[\s\S]*D-2026-0001/);
    assert.match(wordsOf(await hand(droft, BERIT).say('mine saker')), /Saker du har fått[\s\S]*D-2026-0001/);
    assert.match(wordsOf(await hand(droft, STRANGER).say('mine saker')), /Du har ingen saker her/);
    const list = await hand(droft, BERIT).say('mine saker');
    assert.match(wordsOf(await hand(droft, BERIT).press(list, 'D-2026-0001')), /En sak fra Anna Vik/);
    assert.ok(sent.length > 0);
  });

  it('goes with everything of the person, at once and everywhere', async () => {
    const anna = hand(droft, ANNA);
    const { sent } = await sendCase(droft);
    assert.match(wordsOf(await anna.say('mine data')), /Saker du har sendt: 1/);
    const shown = await anna.press(await anna.say('mine data'), 'Få alt som fil');
    assert.match(wordsOf(shown), /Far ringer og vil vite/);
    const erased = await anna.press(await anna.say('slett mine data'), 'Slett alt nå');
    assert.match(wordsOf(erased), /Dataene dine er slettet[\s\S]*Én sak er slettet/);
    const update = (await droft.drain()).at(-1);
    assert.deepEqual([update?.method, update?.conversationId], ['PUT', BERIT.conversationId]);
    assert.match(wordsOf(update?.card), /D-2026-0001 er slettet/);
    assert.match(wordsOf(await hand(droft, BERIT).press(received(sent, BERIT).card, 'Jeg tar den')), /Fant ingen slik sak/);
    const rows = await droft.kept.database.transaction(async (tx) => ({
      keys: await tx.selectFrom('case_keys').selectAll().execute(),
      texts: await tx.selectFrom('case_texts').selectAll().execute(),
      people: await tx.selectFrom('people').selectAll().where('user_id', '=', ANNA.userId).execute(),
      cases: await tx.selectFrom('cases').selectAll().execute(),
    }));
    assert.deepEqual([rows.keys, rows.texts, rows.cases.map((one) => [one.sender_key, one.recipient])], [[], [], [[null, '']]]);
    // And noted anew when she writes again.
    assert.deepEqual(rows.people, []);
    await anna.say('hei');
    const { people } = await droft.kept.records.people((tx) => tx.directory(TENANT_ID));
    assert.equal(people.get(ANNA.userId)?.name, ANNA.name);
  });

  it('goes to the deputy while the leader is away, and the preview says so', async () => {
    const berit = hand(droft, BERIT);
    await berit.press(await berit.say('pause'), 'Sett pause', { until: '2026-12-01' });
    const anna = hand(droft, ANNA);
    const form = await anna.press(await anna.say(DOUBT), 'Drøft med leder');
    assert.match(wordsOf(form), /Berit Lund \(borte til tirsdag 1\. desember 2026\)/);
    const preview = await anna.press(form, 'Se hva som sendes');
    assert.match(wordsOf(preview), /Dette får Dag Moe[\s\S]*Berit Lund er borte nå, så saken går til Dag Moe/);
    await anna.press(preview, 'Send');
    assert.match(wordsOf(received(await droft.drain(), DAG).card), /En sak fra Anna Vik/);
    droft.clock += 9 * DAY;
    assert.doesNotMatch(wordsOf(await anna.press(await anna.say(DOUBT), 'Drøft med leder')), /borte til/);
  });

  it('is answered from the guidelines of the centre', async () => {
    const roles = [{ userId: ANNA.userId, role: 'member' }] as const;
    const national = { id: 'c2', name: 'Karriere Nes', pack: 'nasjonalt-kvalitetsrammeverk', conversationId: '19:nes', roles };
    assert.match(wordsOf(await hand(droft, ANNA).say(DOUBT)), /Fylke 11/);
    await droft.kept.records.people((tx) => tx.saveCentre(TENANT_ID, { ...national, id: 'c1' }, droft.clock));
    droft.clock += 31_000;
    await hand(droft, ANNA).say('ny tvil');
    assert.match(wordsOf(await hand(droft, ANNA).say(DOUBT)), /Nasjonal 8/);
    const inChannel = { conversation: { conversationType: 'channel', tenantId: TENANT_ID, id: '19:nes;messageid=1' } };
    assert.match(wordsOf((await droft.say(DOUBT, inChannel))[0]), /Nasjonal 8/);
  });

  it('says so where nobody is set up', async () => {
    await droft.kept.records.people((tx) => tx.removeCentre(TENANT_ID, 'c1'));
    const anna = hand(droft, ANNA);
    assert.match(wordsOf(await anna.press(await anna.say(DOUBT), 'Drøft med leder')), /Ingen å sende til ennå/);
  });
});
