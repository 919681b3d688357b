/** What time and trouble do to a team's check-ins: the reminder, pauses, standing still, cards that do not arrive. */
import assert from 'node:assert/strict';
import { tick } from '../../src/reflections/tick.ts';
import { type Delivered, type Droft, wordsOf } from '../support/droft.ts';
import { BERIT, hand, received } from '../support/people.ts';
import { testRecords } from '../support/records.ts';
import { answer, at, CHANNEL, DAY, everyRow, HOUR, KEY, lead, posted, question, setUp, startTeam, TUESDAY } from '../support/rounds.ts';
import { inChannel } from '../support/workshops.ts';

const CLOSES = TUESDAY + DAY;
/** Every day of the week at nine, four hours to answer. */
const DAILY = { days: '1,2,3,4,5,6,7', every: '1', window: '4' };

describe('a check-in as time passes', () => {
  let droft: Droft;
  beforeEach(async () => {
    droft = await startTeam();
  });
  afterEach(() => droft.close());
  const planNow = async (): Promise<string> => {
    const list = await hand(droft, BERIT).say('refleksjon');
    const [title = ''] = /^\S.* kl\. \d\d\.\d\d, .*$/m.exec(wordsOf(list)) ?? [];
    return wordsOf(await lead(droft, list, title));
  };
  const words = (sent: readonly Delivered[]): string[] => posted(sent).map((one) => wordsOf(one.card));

  it('is reminded of once, in working hours, and never late', async () => {
    await setUp(droft);
    await at(droft, TUESDAY);
    assert.deepEqual(words(await at(droft, TUESDAY + 7 * HOUR - 1000)), []);
    const [reminder, ...more] = words(await at(droft, TUESDAY + 7 * HOUR));
    assert.match(reminder ?? '', /Det er fortsatt tid til å tenke[\s\S]*åpen til 2\. des\. kl\. 09\.00/);
    assert.deepEqual([...more, ...words(await at(droft, TUESDAY + 7 * HOUR + 60_000)), ...words(await at(droft, CLOSES - 1000))], []);
    await at(droft, CLOSES);
    await at(droft, TUESDAY + 14 * DAY);
    // Nobody was there at four in the afternoon: at night it is not made up for.
    assert.deepEqual(words(await at(droft, TUESDAY + 14 * DAY + 18 * HOUR)), []);
  });

  it('is not reminded of where the leader does not want it, nor when there is no time', async () => {
    await setUp(droft, { remind: 'false' });
    await setUp(droft, { window: '4', time: '15:00' });
    const sent: string[] = [];
    for (let hour = 0; hour < 30; hour++) sent.push(...words(await at(droft, TUESDAY + hour * HOUR)));
    assert.deepEqual(
      sent.filter((one) => one.includes('fortsatt tid')),
      [],
    );
    assert.equal(sent.filter((one) => one.includes('To minutter til å tenke')).length, 2);
  });

  it('pauses until a date and goes on by itself', async () => {
    const plan = await setUp(droft, { every: '1' });
    const form = await lead(droft, plan, 'Ta pause');
    for (const until of ['', '2026-11-29', '2026-02-30', 'i morgen'])
      assert.match(wordsOf(await lead(droft, form, 'Ta pause', { until })), /Velg en startdato som finnes/);
    const paused = await lead(droft, form, 'Ta pause', { until: '2026-12-08' });
    assert.match(wordsOf(paused), /Lagret[\s\S]*Pause til onsdag 9\. desember 2026\. Rundene går i gang igjen av seg selv/);
    for (const days of [0, 7]) assert.deepEqual(words(await at(droft, TUESDAY + days * DAY)), []);
    assert.equal(words(await at(droft, TUESDAY + 14 * DAY)).length, 1);
    assert.doesNotMatch(await planNow(), /Pause til/);
  });

  it('goes on at once when the pause is ended', async () => {
    const form = await lead(droft, await setUp(droft), 'Ta pause');
    const paused = await lead(droft, form, 'Ta pause', { until: '2027-06-01' });
    assert.match(wordsOf(await lead(droft, paused, 'Avslutt pausen')), /Neste runde: tirsdag 1\. desember 2026/);
    assert.equal(words(await at(droft, TUESDAY)).length, 1);
  });

  it('stops after a second question; what is open goes on to its end, and old cards change nothing', async () => {
    const plan = await setUp(droft, { every: '1' });
    const edit = await lead(droft, plan, 'Endre');
    const asked = question(await at(droft, TUESDAY));
    const list = await lead(droft, await lead(droft, plan, 'Stopp rundene'), 'Ja, stopp');
    assert.match(wordsOf(list), /Rundene er stoppet[\s\S]*Ingen runder er satt opp/);
    for (const [card, title] of [
      [edit, 'Lagre'],
      [plan, 'Endre'],
      [plan, 'Ta pause'],
    ] as const)
      assert.match(wordsOf(await lead(droft, card, title)), /Dette er endret siden kortet ble laget[\s\S]*Ingen runder er satt opp/);
    assert.match((await answer(droft, asked, { who: 0, rating: '3' })).words, /svaret er lagret/);
    assert.match(words(await at(droft, CLOSES)).join(), /For få svar/);
    assert.deepEqual(words(await at(droft, TUESDAY + 7 * DAY)), []);
  });

  it('is asked late after standing still, but not when it is old: what was missed is shown', async () => {
    await setUp(droft, DAILY);
    const sent = await at(droft, TUESDAY + 3 * DAY + 5 * HOUR);
    assert.equal(words(sent).length, 1);
    assert.match(wordsOf(question(sent).card), /Åpent til 4\. des\. kl\. 18\.00/);
    const rows = (await planNow()).split('\n').filter((line) => line.startsWith('- '));
    assert.deepEqual(
      rows.map((row) => [/\d+\. desember/.exec(row)?.[0], /ble ikke lagt ut, for Drøft var nede|åpen for svar/.exec(row)?.[0]]),
      [
        ['4. desember', 'åpen for svar'],
        ['3. desember', 'ble ikke lagt ut, for Drøft var nede'],
        ['2. desember', 'ble ikke lagt ut, for Drøft var nede'],
        ['1. desember', 'ble ikke lagt ut, for Drøft var nede'],
      ],
    );
    assert.deepEqual(
      words(await at(droft, TUESDAY + 4 * DAY + 7 * HOUR)).filter((one) => one.includes('To minutter')),
      [],
    );
  });

  it('is posted once though the minute comes twice, and at two instances at once', async () => {
    const { database } = droft.kept;
    const other = await testRecords({ now: () => droft.clock, database, key: KEY });
    await setUp(droft, { remind: 'false' });
    const desks = [droft.services.desk.reflections, other.records.reflections];
    const both = async (ms: number): Promise<Delivered[]> => {
      droft.clock = ms;
      await Promise.all([...desks, ...desks].map(tick));
      return droft.drain();
    };
    assert.equal(posted(await both(TUESDAY)).length, 1);
    assert.equal(posted(await both(TUESDAY + HOUR)).length, 0);
    const closing = await both(CLOSES);
    assert.deepEqual(closing.map((one) => one.method).sort(), ['POST', 'PUT']);
    assert.deepEqual(await both(CLOSES + 60_000), []);
    assert.equal((await everyRow(droft)).rounds?.length, 1);
  });
});

describe('a check-in whose card does not arrive', () => {
  let droft: Droft;
  beforeEach(async () => {
    droft = await startTeam();
    await setUp(droft);
  });
  afterEach(() => droft.close());

  it('is asked about where nobody knows, and an answer on the card proves that it is there', async () => {
    droft.rig.connector.script.push({ status: 500 });
    const sent = await at(droft, TUESDAY);
    const asked = question(sent);
    assert.match(wordsOf(received(sent, BERIT).card), /Det er usikkert om kortet for tirsdag 1\. desember 2026 kom fram/);
    assert.deepEqual(posted(await at(droft, TUESDAY + HOUR)), []);
    assert.match((await answer(droft, { ...asked, activityId: 'arrived' }, { who: 0, rating: '3' })).words, /svaret er lagret/);
    const closing = await at(droft, CLOSES);
    assert.deepEqual(closing.map((one) => [one.method, one.conversationId, one.activityId]).sort(), [
      ['POST', CHANNEL, ''],
      ['PUT', CHANNEL, 'arrived'],
    ]);
  });

  it('is posted again if the leader says so, once', async () => {
    droft.rig.connector.script.push({ status: 500 });
    const { card } = received(await at(droft, TUESDAY), BERIT);
    await lead(droft, card, 'Legg ut på nytt');
    await lead(droft, card, 'Legg ut på nytt');
    const again = await droft.drain();
    assert.equal(posted(again).length, 1);
    assert.match((await answer(droft, question(again), { who: 0, rating: '3' })).words, /svaret er lagret/);
  });

  it('is told of where Teams refuses it, and can be posted when that is mended', async () => {
    droft.rig.connector.script.push({ status: 403, body: { error: { code: 'MessageWritesBlocked' } } });
    const { card } = received(await at(droft, TUESDAY), BERIT);
    await lead(droft, card, 'Legg ut på nytt');
    // The channel is still closed to the bot: the leader hears of that, and the bot does not try.
    const still = await droft.drain();
    assert.deepEqual(posted(still), []);
    await droft.say('hjelp', inChannel(BERIT));
    await lead(droft, received(still, BERIT).card, 'Legg ut på nytt');
    const again = await droft.drain();
    assert.equal(posted(again).length, 1);
    await answer(droft, question(again), { who: 0, rating: '3' });
    assert.match(wordsOf(posted(await at(droft, CLOSES))[0]?.card), /For få svar/);
  });

  it('is shown as not arrived where Teams refused it and nobody did anything', async () => {
    droft.rig.connector.script.push({ status: 403, body: { error: { code: 'MessageWritesBlocked' } } });
    const told = received(await at(droft, TUESDAY), BERIT);
    assert.match(wordsOf(told.card), /Kortet for tirsdag 1\. desember 2026 kom ikke fram/);
    assert.doesNotMatch(wordsOf(told.card), /Kortet er der/);
    assert.deepEqual(await at(droft, CLOSES), []);
    const list = await hand(droft, BERIT).say('refleksjon');
    assert.match(wordsOf(await lead(droft, list, 'Tirsdager kl. 09.00, annenhver uke')), /kom ikke fram til kanalen/);
  });
});
