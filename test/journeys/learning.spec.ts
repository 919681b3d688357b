/** Learning cards: from a closed case to a card before the team, with nothing on it of whose case it was. */
import assert from 'node:assert/strict';
import { openCase } from '../../src/cases/act.ts';
import { sweep } from '../../src/cases/forget.ts';
import { forgetLearningCards, takeRefused } from '../../src/reflections/competence-close.ts';
import { type Card, type Delivered, type Droft, inputsOf, wordsOf } from '../support/droft.ts';
import { ANNA, BERIT, DAG, ELI, hand, received, sendCase } from '../support/people.ts';
import { TENANT_ID } from '../support/rig.ts';
import { CHANNEL, DAY, everyRow, lead, posted, startTeam } from '../support/rounds.ts';

const POINT = 'Spør om lov før du deler noe, også med familien.';
const WEEK = 7 * DAY;

describe('learning cards', () => {
  let droft: Droft;
  beforeEach(async () => {
    droft = await startTeam();
  });
  afterEach(() => droft.close());

  /** A case from Anna to Eli, closed with a learning point that may be shared. Gives Anna's card of its end. */
  const closeWith = async (text: string, offer = 'true'): Promise<Delivered> => {
    const { sent } = await sendCase(droft, { way: 'Drøft med kollega' });
    const eli = hand(droft, ELI);
    const got = received(sent, ELI);
    droft.clock += 5000;
    const step = await eli.press(got.card, 'Avslutt');
    droft.clock += 5000;
    await eli.press(step, 'Avslutt saken', { learning: text, offer });
    return received(await droft.drain(), ANNA);
  };
  const list = async (actor = BERIT): Promise<Card> =>
    lead(droft, await lead(droft, await hand(droft, actor).say('refleksjon'), 'Læring', {}, actor), 'Læringskort', {}, actor);
  const form = async (): Promise<Card> => lead(droft, await list(), 'Læringspunkt 1');
  const preview = async (inputs = {}): Promise<Card> => lead(droft, await form(), 'Se kortet', inputs);
  const put = (card: Card): Promise<Card> => lead(droft, card, 'Legg kortet i kanalen');

  it('say to the sender when a leader can see the point, and give them the time', async () => {
    const end = await closeWith(POINT);
    assert.match(wordsOf(end.card), /tidligst sju dager etter at saken ble avsluttet/);
    droft.clock += WEEK - 60_000;
    assert.match(wordsOf(await list()), /ingen læringspunkter/);
    droft.clock += 60_000;
    assert.match(wordsOf(await list()), /Spør om lov før du deler noe/);
  });

  it('show the leader the point and its guideline, and nothing that leads to a case', async () => {
    const end = await closeWith(POINT);
    const reference = /D-\d{4}-\d{4}/.exec(wordsOf(end.card))?.[0] ?? 'none';
    const [row] = (await everyRow(droft))['cases'] ?? [];
    droft.clock += WEEK;
    const cards = JSON.stringify([await list(), await form(), await preview()]);
    for (const secret of [reference, String(row?.['id']), 'Anna', 'Eli', ANNA.userId, ELI.userId, 'Far ringer'])
      assert.ok(!cards.includes(secret), secret);
    assert.match(cards, /Fylke \d+/);
  });

  it('put the previewed words before the team, once', async () => {
    await closeWith(POINT);
    droft.clock += WEEK;
    const shown = await preview({ text: 'Spør først.', guideline: '11' });
    assert.match(wordsOf(shown), /Fylke 11[\s\S]*Det vi kan lære\nSpør først\.[\s\S]*Snakk om dette\n/);
    const other = await preview({ text: 'Noe annet.' });
    assert.match(wordsOf(await put(shown)), /på vei til kanalen[\s\S]*ingen læringspunkter/);
    const [card, ...more] = posted(await droft.drain());
    assert.equal(card?.conversationId, CHANNEL);
    assert.deepEqual(more, []);
    const words = wordsOf(card?.card);
    assert.match(words, /Noe noen har lært[\s\S]*Fylke 11[\s\S]*Spør først\./);
    assert.doesNotMatch(words, /D-2026|Anna|Berit|Eli|november|desember/);
    assert.match(wordsOf(await put(other)), /kan ikke brukes lenger/);
    assert.deepEqual(posted(await droft.drain()), []);
  });

  it('post nothing but what was previewed', async () => {
    await closeWith(POINT);
    droft.clock += WEEK;
    const shown = await preview();
    const pressed = await lead(droft, shown, 'Legg kortet i kanalen', { draft: 'Noe som ikke ble vist.' });
    assert.match(wordsOf(pressed), /Noe er endret siden du så dette/);
    assert.deepEqual(posted(await droft.drain()), []);
  });

  it('mask what identifies somebody, in the list, the form and the preview, and say so', async () => {
    await closeWith('Ring 98 76 54 32 før du spør Kari Nordmann.');
    droft.clock += WEEK;
    for (const card of [await list(), await form(), await preview({ text: 'Kari Nordmann, tlf. 98 76 54 32, sa det.' })]) {
      assert.doesNotMatch(JSON.stringify(card), /98 76 54 32|Nordmann/);
    }
    assert.match(wordsOf(await form()), /Jeg har skjult/);
    assert.match(String(inputsOf(await form())['text']), /\[telefonnummer\]|\[telefon\]/);
  });

  it('say what is wrong with the words and keep them', async () => {
    await closeWith(POINT);
    droft.clock += WEEK;
    assert.match(wordsOf(await preview({ text: ' ' })), /Skriv hva andre kan lære/);
    const long = await preview({ text: 'a'.repeat(1600) });
    assert.match(wordsOf(long), /for langt/);
    assert.equal(String(inputsOf(long)['text']).length, 1600);
    assert.match(wordsOf(await preview({ guideline: '99' })), /Velg en retningslinje/);
    const again = await lead(droft, await preview({ text: 'Spør først.', guideline: '0' }), 'Endre');
    assert.deepEqual([inputsOf(again)['text'], inputsOf(again)['guideline']], ['Spør først.', '0']);
  });

  it('go from the list as soon as the sender refuses, and come back when they allow it', async () => {
    const end = await closeWith(POINT);
    droft.clock += WEEK;
    const shown = await preview();
    const refused = await lead(droft, end.card, 'Ikke bruk som læringskort', {}, ANNA);
    assert.match(wordsOf(await list()), /ingen læringspunkter/);
    assert.match(wordsOf(await put(shown)), /kan ikke brukes lenger/);
    await lead(droft, refused, 'Greit som læringskort likevel', {}, ANNA);
    assert.match(wordsOf(await list()), /Spør om lov/);
  });

  it('are not sent where the sender refuses while the card is on its way', async () => {
    const end = await closeWith(POINT);
    droft.clock += WEEK;
    await put(await preview());
    await lead(droft, end.card, 'Ikke bruk som læringskort', {}, ANNA);
    assert.deepEqual(posted(await droft.drain()), []);
  });

  it('are taken away from the channel when the sender refuses afterwards, and stay away', async () => {
    const end = await closeWith(POINT);
    droft.clock += WEEK;
    await put(await preview());
    await droft.drain();
    const refused = await lead(droft, end.card, 'Ikke bruk som læringskort', {}, ANNA);
    await takeRefused(droft.services.desk.learn);
    const changed = (await droft.drain()).filter((one) => one.conversationId === CHANNEL);
    assert.deepEqual(
      changed.map((one) => one.method),
      ['PUT'],
    );
    assert.match(wordsOf(changed[0]?.card), /er tatt bort/);
    assert.ok(!JSON.stringify(changed).includes('Spør om lov'));
    await lead(droft, refused, 'Greit som læringskort likevel', {}, ANNA);
    await takeRefused(droft.services.desk.learn);
    assert.deepEqual(
      (await droft.drain()).filter((one) => one.conversationId === CHANNEL),
      [],
    );
    assert.match(wordsOf(await list()), /ingen læringspunkter/);
  });

  it('are never of a point that was not offered, of an erased case, or of a case about the own leader', async () => {
    await closeWith(POINT, 'false');
    droft.clock += WEEK;
    assert.match(wordsOf(await list()), /ingen læringspunkter/);
    await closeWith(POINT);
    droft.clock += WEEK;
    assert.match(wordsOf(await list()), /Spør om lov/);
    await droft.kept.database.transaction((tx) =>
      tx
        .updateTable('cases')
        .set({ excluded: JSON.stringify([BERIT.userId]) })
        .where('learning', '=', 'offered')
        .execute(),
    );
    assert.match(wordsOf(await list(DAG)), /ingen læringspunkter/);
    await droft.kept.database.transaction((tx) => tx.updateTable('cases').set({ excluded: '[]' }).execute());
    droft.clock += 91 * DAY;
    await sweep({ desk: droft.services.desk.cases, retentionDays: 90 });
    assert.match(wordsOf(await list()), /ingen læringspunkter/);
  });

  it('are for whoever leads the centre alone', async () => {
    await closeWith(POINT);
    droft.clock += WEEK;
    const card = await list();
    assert.match(wordsOf(await list(DAG)), /Spør om lov/);
    for (const who of [ANNA, ELI]) {
      droft.clock += 5000;
      assert.match(wordsOf(await hand(droft, who).press(card, 'Læringspunkt 1')), /lederen eller stedfortrederen/);
    }
  });

  it('keep the words sealed until they are sent, and no longer; they go with their case', async () => {
    await closeWith(POINT);
    droft.clock += WEEK;
    await put(await preview());
    const [kept] = (await everyRow(droft))['learning_cards'] ?? [];
    assert.ok(kept?.['sealed']);
    assert.ok(!JSON.stringify(kept).includes('Spør'));
    await droft.drain();
    assert.equal((await everyRow(droft))['learning_cards']?.[0]?.['sealed'], null);
    const [one] = (await everyRow(droft))['cases'] ?? [];
    await droft.services.desk.cases.transaction(async (tx) => {
      const found = await tx.find(TENANT_ID, String(one?.['id']));
      if (found) await tx.erase(found, droft.clock);
    });
    assert.deepEqual((await everyRow(droft))['learning_cards'], []);
  });

  it('ask the leader where nobody knows whether the card arrived, and forget the words after a week', async () => {
    await closeWith(POINT);
    droft.clock += WEEK;
    await put(await preview());
    droft.rig.connector.script.push({ status: 500, body: {} });
    const sent = await droft.drain();
    assert.match(wordsOf(received(sent, BERIT).card), /usikkert om læringskortet kom fram/);
    droft.clock += WEEK + 60_000;
    await forgetLearningCards(droft.services.desk.learn);
    assert.equal((await everyRow(droft))['learning_cards']?.[0]?.['sealed'], null);
  });

  it('leave the case as closed to everybody else as it was', async () => {
    await closeWith(POINT);
    const [one] = (await everyRow(droft))['cases'] ?? [];
    const seen = await openCase({ tenantId: TENANT_ID, userId: BERIT.userId }, String(one?.['id']), { desk: droft.services.desk.cases });
    assert.equal(seen.kind, 'notFound');
  });
});
