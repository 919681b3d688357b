/** A team's check-in over the wire: asked in the channel, answered by each alone, closed with a result. */
import assert from 'node:assert/strict';
import { answerRound } from '../../src/reflections/answer.ts';
import { type Delivered, type Droft, findAction, inputsOf, wordsOf } from '../support/droft.ts';
import { type Json, TENANT_ID } from '../support/rig.ts';
import {
  answer,
  at,
  CHANNEL,
  DAY,
  everyRow,
  HOUR,
  hasFields,
  posted,
  question,
  setUp,
  startTeam,
  TEAM,
  TUESDAY,
  VAULT,
} from '../support/rounds.ts';

const RATINGS = [2, 3, 4, 4, 5, 5, 1];
const TEXTS = ['Ring Kari Nordmann på 91234567', 'Hemmelig uten ja', 'Vi spør for sjelden', '', '', 'Ikke vis denne', ''];
const SHARED = [true, false, true, true, false, false, false];
const NOON = TUESDAY + 3 * HOUR;
const CLOSES = TUESDAY + DAY;

describe('a check-in in the centre’s channel', () => {
  let droft: Droft;
  let asked: Delivered;
  let roundId = '';
  beforeEach(async () => {
    droft = await startTeam();
    await setUp(droft);
    assert.deepEqual(await at(droft, TUESDAY - 1000), []);
    asked = question(await at(droft, TUESDAY));
    // The id that Teams gave the card when it was posted.
    asked = { ...asked, activityId: `sent-${droft.rig.connector.requests.length}` };
    roundId = String((findAction(asked.card, 'Send svaret').data as Json).case);
    droft.clock = NOON;
  });
  afterEach(() => droft.close());

  const fill = (who: number, changes: Json = {}) =>
    answer(droft, asked, { who, rating: String(RATINGS[who]), text: TEXTS[who] ?? '', share: String(SHARED[who]), ...changes });
  const everybody = async (count = TEAM.length): Promise<string[]> => {
    const told = [];
    for (let who = 0; who < Math.min(count, RATINGS.length); who++) told.push(await fill(who));
    return told.map((one) => one.words);
  };

  it('is asked once, with what is asked about, why, and what becomes of the answer', async () => {
    assert.match(wordsOf(asked.card), /Åpent til 2\. des\. kl\. 09\.00[\s\S]*Fylke 1[\s\S]*kommer etter tur[\s\S]*minst 5 har svart/);
    assert.ok(hasFields(asked.card));
    assert.deepEqual(posted([...(await at(droft, TUESDAY)), ...(await at(droft, NOON))]), []);
  });

  it('is answered by each alone, and nothing of it goes to the channel', async () => {
    const before = droft.rig.connector.requests.length;
    const told = await everybody();
    assert.deepEqual(
      told.map((words) => /Minst 5 har svart/.test(words)),
      [false, false, false, false, true, true, true],
    );
    for (const words of told) {
      assert.match(words, /Takk, svaret er lagret\. Du kan endre det til 2\. des\. kl\. 09\.00\./);
      assert.doesNotMatch(words, /\b[2346789] har svart|Minst (?!5)/);
    }
    assert.equal(droft.rig.connector.requests.length, before);
    const everything = JSON.stringify(droft.rig.connector.requests) + droft.rig.output.join('');
    for (const text of TEXTS.filter(Boolean)) assert.ok(!everything.includes(text), text);
  });

  it('can be answered anew: the later answer counts, once', async () => {
    await everybody(4);
    const own = await fill(0);
    assert.match(own.words, /Færre enn 5 har svart/);
    assert.deepEqual(inputsOf(own.card), { rating: '2', text: TEXTS[0], share: 'true' });
    const changed = await answer(droft, { ...asked, card: own.card }, { who: 0, title: 'Endre svaret', rating: '5', text: 'Ny tanke' });
    assert.deepEqual(inputsOf(changed.card), { rating: '5', text: 'Ny tanke', share: 'true' });
    assert.match(changed.words, /Færre enn 5 har svart/);
    await fill(4);
    const [result] = posted(await at(droft, CLOSES));
    assert.match(wordsOf(result?.card), /Ny tanke/);
    assert.doesNotMatch(wordsOf(result?.card), /telefon/);
  });

  it('gives back what was too long or had no rating, and stores nothing of it', async () => {
    const long = 'å'.repeat(601);
    const tooLong = await fill(0, { text: long, share: 'true' });
    assert.match(tooLong.words, /Kort det ned til 600 tegn/);
    assert.deepEqual(inputsOf(tooLong.card), { rating: '2', text: long, share: 'true' });
    for (const rating of ['', '0', '6', '3.5', 'fem']) {
      const none = await fill(1, { rating, text: 'Hør her' });
      assert.match(none.words, /Velg et tall fra 1 til 5/, rating);
      assert.deepEqual(inputsOf(none.card), { rating: '', text: 'Hør her', share: 'false' });
    }
    assert.equal(tooLong.sent, 0);
    assert.deepEqual((await everyRow(droft)).round_answers, []);
  });

  it('is not found from another channel or another tenant, nor in a chat of one’s own', async () => {
    assert.match((await fill(0, { place: '19:other@thread.tacv2' })).words, /Denne runden finner jeg ikke her/);
    const by = { tenantId: TENANT_ID, userId: 'u', conversationId: CHANNEL, activityId: 'x' };
    const whole = { rating: 3, text: '', share: false };
    const { reflections: desk } = droft.services.desk;
    assert.deepEqual(await answerRound(roundId, whole, { by: { ...by, tenantId: 'other' }, desk }), { kind: 'unknown' });
    const abroad = {
      conversation: { conversationType: 'channel', tenantId: 'other', id: CHANNEL },
      channelData: { tenant: { id: 'other' } },
    };
    const refused = await droft.press(asked.card, 'Send svaret', { rating: '3' }, abroad);
    assert.doesNotMatch(JSON.stringify(refused), /svaret er lagret|AdaptiveCard/);
    const { cards, invoke } = await droft.press(asked.card, 'Send svaret', { rating: '3' });
    assert.deepEqual(cards, []);
    assert.match(wordsOf(invoke.value), /Denne runden finner jeg ikke her/);
    assert.deepEqual((await everyRow(droft)).round_answers, []);
  });

  it('ends with a result of shown numbers and allowed texts, and a card without fields', async () => {
    await everybody();
    assert.deepEqual(posted(await at(droft, CLOSES - 1000)), []);
    const sent = await at(droft, CLOSES);
    const [closed, ...others] = sent.filter((one) => one.method === 'PUT');
    assert.deepEqual([closed?.conversationId, closed?.activityId, others.length], [CHANNEL, asked.activityId, 0]);
    assert.match(wordsOf(closed?.card), /Runden er over/);
    assert.equal(hasFields(closed?.card ?? {}), false);
    const [result, ...more] = posted(sent);
    assert.equal(more.length, 0);
    const words = wordsOf(result?.card);
    assert.match(words, /Minst 5 svarte\.[\s\S]*I snitt rundt 3,5 av 5\./);
    assert.match(words, /Ring \[navn\] på \[telefon\]/);
    assert.match(words, /Vi spør for sjelden/);
    assert.doesNotMatch(words, /Kari|9123|Hemmelig|Ikke vis|\b7\b/);
    assert.deepEqual(await at(droft, CLOSES + 60_000), []);
    assert.match((await fill(7, { rating: '3' })).words, /Runden er over, så svaret ble ikke tatt med/);
  });

  it('keeps nothing that ties an answer to a person, not even for who has the key', async () => {
    await everybody();
    const open = await everyRow(droft);
    const wrapped = String(open.round_keys?.[0]?.wrapped);
    const hashes = TEAM.slice(0, 7).map(({ userId }) => VAULT.markWith(wrapped, userId));
    assert.deepEqual(open.round_answers?.map((row) => row.person).sort(), [...hashes].sort());
    await at(droft, CLOSES);
    const closed = await everyRow(droft);
    assert.deepEqual([closed.round_answers, closed.round_keys], [[], []]);
    const stored = JSON.stringify(closed);
    const keys = [...new Set(stored.match(/v1\.[\w-]+/g))].filter((text) => isKey(text));
    for (const { userId, name } of TEAM) {
      for (const sign of [userId, name, VAULT.mark('address', userId), ...keys.map((key) => VAULT.markWith(key, userId))])
        assert.ok(!stored.includes(sign), sign);
    }
    const [round] = closed.rounds ?? [];
    const [key = '', sealed = ''] = String(round?.texts).split(' ');
    const texts = JSON.parse(VAULT.open(key, `texts ${roundId}`, sealed)) as string[];
    assert.deepEqual(texts.sort(), ['Ring [navn] på [telefon]', 'Vi spør for sjelden']);
  });

  it('says nothing but «too few» where fewer than five answered', async () => {
    await everybody(4);
    const [result] = posted(await at(droft, CLOSES));
    const words = wordsOf(result?.card);
    assert.match(words, /For få svar: færre enn 5[\s\S]*Til neste møte/);
    assert.doesNotMatch(words, /snitt|svarte|Slik svarte|navn|telefon|spør for|av 5/);
    assert.doesNotMatch(JSON.stringify(result?.card), /Chart/);
    assert.deepEqual([(await everyRow(droft)).rounds?.[0]?.texts], [null]);
  });
});

function isKey(text: string): boolean {
  try {
    return VAULT.markWith(text, '') !== '';
  } catch {
    return false;
  }
}
