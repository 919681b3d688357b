/** Self-evaluation: a leader starts it, each answers alone, and the team sees the whole of it and nothing of anybody. */
import assert from 'node:assert/strict';
import { startChores } from '../../src/chores.ts';
import type { JobEngine, JobHandler } from '../../src/delivery/message.ts';
import { closeCompetences } from '../../src/reflections/competence-close.ts';
import { type Card, type Delivered, type Droft, inputsOf, wordsOf } from '../support/droft.ts';
import { ANNA, BERIT, DAG, ELI, hand, received, STRANGER } from '../support/people.ts';
import { answer, CHANNEL, DAY, everyRow, hasFields, lead, posted, startTeam, TEAM } from '../support/rounds.ts';

const NEXT = 'Lagre og gå videre';
const FINISH = 'Lagre og se mine svar';

describe('competence self-evaluation', () => {
  let droft: Droft;
  beforeEach(async () => {
    droft = await startTeam();
  });
  afterEach(() => droft.close());

  const open = async (actor = BERIT): Promise<Card> =>
    lead(droft, await lead(droft, await hand(droft, actor).say('refleksjon'), 'Læring', {}, actor), 'Kompetansekartlegging', {}, actor);
  const begin = async (inputs = {}): Promise<Delivered> => {
    await lead(droft, await open(), 'Start kartleggingen', inputs);
    const [card] = posted(await droft.drain());
    assert.ok(card);
    return card;
  };
  /** One person goes through all steps, with the same rating everywhere but where `rated` says otherwise. */
  const fill = async (prompt: Delivered, who: number, rating: string, rated: Record<string, string> = {}): Promise<Card> => {
    let { card } = await answer(droft, prompt, { who, title: 'Svar for deg selv' });
    while (hasFields(card)) {
      const inputs = Object.fromEntries(Object.keys(inputsOf(card)).map((id) => [id, rated[id] ?? rating]));
      const title = JSON.stringify(card).includes(FINISH) ? FINISH : NEXT;
      card = (await answer(droft, { ...prompt, card }, { who, title, ...inputs })).card;
    }
    return card;
  };
  const over = async (days = 8): Promise<Delivered[]> => {
    droft.clock += days * DAY;
    await closeCompetences(droft.services.desk.learn);
    return droft.drain();
  };

  it('is started once for a centre, by who leads it, in the channel of the centre', async () => {
    const prompt = await begin();
    assert.equal(prompt.conversationId, CHANNEL);
    assert.match(wordsOf(prompt.card), /12 korte utsagn[\s\S]*minst 5 har svart/);
    assert.equal(hasFields(prompt.card), false);
    assert.match(wordsOf(await open(DAG)), /Kortet ligger i kanalen/);
    const again = await lead(droft, await open(), 'Oppdater');
    assert.doesNotMatch(JSON.stringify(again), /competence\.start/);
    assert.deepEqual(posted(await droft.drain()), []);
  });

  it('is for nobody else, wherever the button comes from', async () => {
    const form = await open();
    for (const who of [ANNA, ELI, STRANGER]) {
      droft.clock += 5000;
      assert.match(wordsOf(await hand(droft, who).press(form, 'Start kartleggingen')), /lederen eller stedfortrederen/);
    }
    assert.deepEqual(await droft.drain(), []);
  });

  it('is answered a category at a time, seen by the one who answers alone', async () => {
    const prompt = await begin();
    const first = await answer(droft, prompt, { who: 0, title: 'Svar for deg selv' });
    assert.equal(first.sent, 0);
    assert.match(first.words, /Del 1 av 5 · Bare du ser dette/);
    assert.equal(Object.keys(inputsOf(first.card)).length, 4);
    const second = await answer(droft, { ...prompt, card: first.card }, { who: 0, title: NEXT, 'c-structure': '4' });
    assert.equal(second.sent, 0);
    assert.match(second.words, /Del 2 av 5/);
    const back = await answer(droft, { ...prompt, card: second.card }, { who: 0, title: 'Forrige del' });
    assert.equal(inputsOf(back.card)['c-structure'], '4');
    const other = await answer(droft, prompt, { who: 1, title: 'Svar for deg selv' });
    assert.equal(inputsOf(other.card)['c-structure'], '');
  });

  it('ends in a private summary with what to look into, and can be changed until it closes', async () => {
    const prompt = await begin();
    const own = await fill(prompt, 0, '5', { 'c-limits': '2' });
    const words = wordsOf(own);
    assert.match(words, /Bare du ser dette[\s\S]*Det du kan se nærmere på\n- Jeg kjenner grensen for hva jeg kan hjelpe med/);
    assert.match(words, /Å tenke med: /);
    const again = await answer(droft, { ...prompt, card: own }, { who: 0, title: 'Endre svarene' });
    assert.equal(inputsOf(again.card)['c-structure'], '5');
    assert.match(wordsOf(await fill(prompt, 0, '4')), /Ingenting av det du har svart på/);
  });

  it('shows what the team is strong in and lacks, how to learn it, and the chart in words', async () => {
    const prompt = await begin();
    for (const who of [0, 1, 2, 3, 4, 5]) await fill(prompt, who, '4', { 'c-limits': '2', 'c-ties': '3' });
    const sent = await over();
    const [result] = posted(sent);
    assert.ok(result);
    const words = wordsOf(result.card);
    assert.match(words, /Minst 5 svarte/);
    assert.match(words, /8\. Jeg kjenner grensen for hva jeg kan hjelpe med, og vet hvem jeg kan vise til\. Snitt: 2\./);
    assert.match(words, /Her har vi mer å lære\nJeg kjenner grensen[^\n]*\nJeg sier fra tidlig/);
    assert.match(words, /Slik kan vi lære det\nFylke 7[^\n]*Begynn med: [\s\S]*Tenk høyt/);
    assert.match(words, /Spørsmål til retningslinje 7/);
    assert.ok(sent.some((one) => one.method === 'PUT' && /over/.test(wordsOf(one.card))));
    assert.match(wordsOf(await lead(droft, await open(), 'Se siste resultat')), /Minst 5 svarte[\s\S]*Her har vi mer å lære/);
  });

  it('says too few below five, and nothing else', async () => {
    const prompt = await begin();
    for (const who of [0, 1, 2, 3]) await fill(prompt, who, '1');
    const [result] = posted(await over());
    const words = wordsOf(result?.card);
    assert.match(words, /For få svar: færre enn 5/);
    assert.doesNotMatch(words, /Snitt|Chart|Jeg /);
  });

  it('keeps no name, no answer that can be read, and nothing at all once it is over', async () => {
    const prompt = await begin();
    for (const who of [0, 1, 2, 3, 4]) await fill(prompt, who, '3');
    const rows = await everyRow(droft);
    assert.equal(rows['competence_answers']?.length, 5);
    const stored = JSON.stringify(rows['competence_answers']);
    for (const { userId } of TEAM) assert.ok(!stored.includes(userId));
    assert.doesNotMatch(stored, /structure|limits/);
    assert.deepEqual(
      [...new Set((rows['competence_answers'] ?? []).map((row) => String(row['sealed']).length))].length,
      1,
      'all answers are of one length',
    );
    await over();
    const after = await everyRow(droft);
    assert.deepEqual([after['competence_answers'], after['competence_keys']], [[], []]);
  });

  it('closes once, however often time is looked at, and takes nothing more', async () => {
    const prompt = await begin();
    const { card } = await answer(droft, prompt, { who: 0, title: 'Svar for deg selv' });
    assert.equal(posted(await over()).length, 1);
    assert.equal(posted(await over(1)).length, 0);
    const late = await answer(droft, { ...prompt, card }, { who: 0, title: NEXT, 'c-structure': '4' });
    assert.match(late.words, /er over/);
    assert.match(JSON.stringify(await open()), /competence\.start/);
  });

  it('closes by the minute, also where the rounds of check-ins cannot', async () => {
    const prompt = await begin();
    await fill(prompt, 0, '3');
    const handlers: Record<string, JobHandler> = {};
    const jobs: JobEngine = {
      put: async () => undefined,
      stop: async () => undefined,
      start: async (all) => void Object.assign(handlers, all),
    };
    const { database, records } = droft.kept;
    const broken = { ...records.reflections, transaction: () => Promise.reject(new Error('no')) };
    const chores = { ...records, reflections: broken, jobs, database, config: { retentionDays: 90 }, now: () => droft.clock };
    await startChores({ ...chores, outbox: undefined as never });
    droft.clock += 8 * DAY;
    await assert.rejects(async () => handlers['reflect']?.({}));
    assert.match(wordsOf(posted(await droft.drain())[0]?.card), /For få svar/);
  });

  it('is unknown in another channel', async () => {
    const prompt = await begin();
    const told = await answer(droft, prompt, { who: 0, title: 'Svar for deg selv', place: '19:other@thread.tacv2' });
    assert.match(told.words, /finner jeg ikke her/);
  });

  it('tells the leader when the card did not reach the channel', async () => {
    await lead(droft, await open(), 'Start kartleggingen');
    droft.rig.connector.script.push({ status: 403, body: {} });
    assert.match(wordsOf(received(await droft.drain(), BERIT).card), /kom ikke fram til kanalen/);
  });

  it('is posted again, once, if the leader says so', async () => {
    await lead(droft, await open(), 'Start kartleggingen');
    droft.rig.connector.script.push({ status: 500, body: {} });
    const { card } = received(await droft.drain(), BERIT);
    for (const title of ['Legg ut på nytt', 'Legg ut på nytt']) await lead(droft, card, title);
    const [again, ...more] = posted(await droft.drain());
    assert.match(wordsOf(again?.card), /Svar for deg selv/);
    assert.deepEqual(more, []);
  });

  it('counts answers on a card of which nobody knew whether it arrived', async () => {
    await lead(droft, await open(), 'Start kartleggingen');
    droft.rig.connector.script.push({ status: 500, body: {} });
    const sent = await droft.drain();
    assert.match(wordsOf(sent.find((one) => one.conversationId === BERIT.conversationId)?.card), /usikkert om kortet kom fram/);
    const [prompt] = sent;
    assert.ok(prompt);
    for (const who of [0, 1, 2, 3, 4]) await fill(prompt, who, '3');
    assert.match(wordsOf(posted(await over())[0]?.card), /Minst 5 svarte/);
  });

  it('cannot be started with numbers of somebody’s own', async () => {
    const refused = await lead(droft, await open(), 'Start kartleggingen', { k: '2' });
    assert.match(wordsOf(refused), /Velg hvor lenge/);
    assert.deepEqual(await droft.drain(), []);
  });
});
