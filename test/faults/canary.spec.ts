/** One long story with a word of its own in every field: where each word may be, and that it is nowhere else (faults 59, 60). */
import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Database, openDatabase } from '../../src/storage/database.ts';
import { SILENT } from '../support/databases.ts';
import { type Card, type Droft, startDroft, wordsOf } from '../support/droft.ts';
import { ANNA, BERIT, ELI, hand, received, settle } from '../support/people.ts';
import type { Answer, Json, Script } from '../support/rig.ts';

/** What each word was written as, and whose chats it may be in. */
const WORDS = {
  kanarialfa: ['the doubt', [ANNA]],
  kanaribravo: ['a text that was previewed and cancelled', [ANNA]],
  kanaricharlie: ['the text of the case', [ANNA, BERIT, ELI]],
  kanaridelta: ['an answer that was too long', [BERIT]],
  kanariekko: ['the answer', [ANNA, BERIT, ELI]],
  kanarifoks: ['a message', [ANNA, BERIT, ELI]],
  kanarigolf: ['the learning point', [ANNA, ELI]],
  kanarihotell: ['a body that is no activity', []],
  kanariindia: ['what Teams says with a fault', []],
  kanarijuliett: ['what the database says with a fault', []],
} as const;
const [DOUBT, CANCELLED, TEXT, LONG, ANSWER, MESSAGE, LEARNING, GARBAGE, FROM_TEAMS, FROM_STORE] = Object.keys(WORDS);
const TABLES = [
  'cases',
  'case_keys',
  'case_texts',
  'case_moves',
  'case_cards',
  'outbox',
  'jobs',
  'actions_done',
  'counters',
  'pauses',
] as const;

const fault = (status: number): Script => ({
  status,
  body: { error: { code: status === 403 ? 'MessageWritesBlocked' : 'ServiceError', message: `said ${FROM_TEAMS}` } },
  ...(status === 429 ? { headers: { 'retry-after': '1' } } : {}),
});

describe('the words people write', () => {
  let directory = '';
  let database: Database;
  let droft: Droft;
  let isBroken = false;
  /** Every answer of the HTTP server with the conversation it was given in; '' for none. */
  const answers: { conversationId: string; answer: Answer }[] = [];
  let leftBerit = 0;

  before('tells the story', async function () {
    this.timeout(60_000);
    directory = mkdtempSync(join(tmpdir(), 'droft-canary-'));
    database = await openDatabase({ directory, now: () => droft?.clock ?? 0, log: SILENT });
    const breakable: Database = {
      ...database,
      transaction: (work) => (isBroken ? Promise.reject(faultOfStore()) : database.transaction(work)),
    };
    droft = await startDroft({}, { records: { database: breakable } });
    const { post } = droft.rig;
    (droft.rig as { post: typeof post }).post = async (body, headers) => {
      const answer = await post(body, headers);
      const { conversation } = body as { conversation?: { id?: string } };
      answers.push({ conversationId: conversation?.id ?? '', answer });
      return answer;
    };
    droft.clock = Date.UTC(2026, 10, 23, 9);
    await settle(droft);
    await story();
  });
  after(async () => {
    await droft.close();
    rmSync(directory, { recursive: true, force: true });
  });

  const faultOfStore = (): Error =>
    Object.assign(new Error(`insert into case_texts values ('${FROM_STORE}')`), {
      code: 'SQLITE_FULL',
      detail: FROM_STORE,
      stack: `Error: ${FROM_STORE}\n    at x`,
    });
  /** The same press, first while the store does not answer. */
  const twice = async (press: () => Promise<Card>): Promise<Card> => {
    isBroken = true;
    const failed = JSON.stringify(await press());
    assert.match(failed, /TURN_FAILED|STORAGE_UNAVAILABLE/, 'the first time it is not saved');
    isBroken = false;
    droft.clock += 10_000;
    return press();
  };
  /** Sends what waits while Teams answers so; and again later. */
  const drain = async (...script: Script[]) => {
    droft.rig.connector.script.push(...script);
    const sent = await droft.drain();
    droft.clock += 120_000;
    return [...sent, ...(await droft.drain())];
  };

  const story = async (): Promise<void> => {
    const [anna, berit, eli] = [ANNA, BERIT, ELI].map((one) => hand(droft, one)) as [Hand, Hand, Hand];
    type Hand = ReturnType<typeof hand>;
    droft.rig.connector.script.push(fault(500), fault(500));
    const doubt = `Far til ${DOUBT} ringer og vil vite hvordan det går med dattera på 19. Kan jeg si noe?`;
    await anna.say(doubt);
    const answer = await anna.say(`${doubt} `);
    const first = await anna.press(await anna.press(answer, 'Drøft med leder'), 'Se hva som sendes', { text: `Om ${CANCELLED}` });
    assert.match(wordsOf(first), new RegExp(`${CANCELLED}`));
    await anna.press(first, 'Avbryt');
    // Within three seconds a second press counts as the first.
    droft.clock += 5000;
    const form = await anna.press(answer, 'Drøft med leder');
    const preview = await anna.press(form, 'Se hva som sendes', { text: `Om ${TEXT}`, name: 'hidden' });
    const own = await twice(() => anna.press(preview, 'Send', {}, 'own'));
    assert.match(wordsOf(own), /D-2026-0001 · Sendt/);
    const got = received(await drain(fault(429)), BERIT);
    assert.match(wordsOf(got.card), new RegExp(`${TEXT}`));
    const long = await berit.press(got.card, 'Send svar', { message: `${LONG} `.repeat(200) });
    assert.match(wordsOf(long), /Det ble for langt/);
    await twice(() => berit.press(got.card, 'Send svar', { message: `Om ${ANSWER}` }));
    const doubtful = received(await drain(fault(500)), BERIT);
    assert.match(wordsOf(doubtful.card), /usikkert om den kom fram/);
    await berit.press(doubtful.card, 'Send på nytt');
    const seen = received(await drain(), ANNA);
    assert.match(wordsOf(seen.card), new RegExp(`${ANSWER}`));
    await twice(() => anna.press(seen.card, 'Send melding', { message: `Om ${MESSAGE}` }));
    const failed = received(await drain(fault(403)), ANNA);
    assert.match(wordsOf(failed.card), /kom ikke fram/);
    droft.clock += 2 * 60 * 60_000;
    await berit.say('hei');
    await anna.press(failed.card, 'Send på nytt');
    const more = received(await drain('reset'), BERIT);
    assert.match(wordsOf(more.card), /D-2026-0001/);
    const step = await berit.press(more.card, 'Send videre').catch(async () => berit.press(got.card, 'Send videre'));
    await berit.press(step, 'Send videre nå', { to: ELI.userId });
    leftBerit = droft.rig.connector.requests.length;
    const passed = received(await drain(), ELI);
    assert.match(wordsOf(passed.card), new RegExp(`${TEXT}[\\s\\S]*${ANSWER}[\\s\\S]*${MESSAGE}`));
    const close = await eli.press(passed.card, 'Avslutt');
    await twice(() => eli.press(close, 'Avslutt saken', { learning: `Om ${LEARNING}`, offer: 'true' }));
    const ended = received(await drain(), ANNA);
    assert.match(wordsOf(ended.card), new RegExp(`${LEARNING}`));
    await anna.press(ended.card, 'Ikke bruk som læringskort');
    await drain();
    await anna.press(await anna.say('mine data'), 'Få alt som fil');
    await droft.rig.post(`{"type":"message","text":"${GARBAGE}`);
    await droft.rig.post({ type: 'message', text: GARBAGE }, { authorization: undefined });
    await anna.say('hei');
    await drain();
  };

  const absent = (where: string, text: string, words = Object.keys(WORDS)): void => {
    for (const word of words)
      assert.ok(
        !text.includes(word),
        `${word} is in ${where}: …${text.slice(Math.max(0, text.indexOf(word) - 80), text.indexOf(word) + 80)}…`,
      );
  };

  it('are in no log and on no terminal', () => {
    const output = droft.rig.output.join('\n');
    assert.match(output, /TURN_FAILED|STORAGE_UNAVAILABLE/, 'the faults were logged');
    absent('the output', output);
    for (const one of [ANNA.userId, ANNA.name, BERIT.name]) assert.ok(!output.includes(one), one);
  });

  it('are in no number that is counted', async () => {
    absent('the metrics', await droft.metrics.text());
  });

  it('come with no answer of the server but those to the person’s own presses', async () => {
    for (const { conversationId, answer } of answers) {
      const own = Object.entries(WORDS).filter(([, [, chats]]) =>
        chats.some((one: { conversationId: string }) => one.conversationId === conversationId),
      );
      absent(
        `an answer to ${conversationId}`,
        answer.body,
        Object.keys(WORDS).filter((word) => !own.some(([name]) => name === word)),
      );
    }
    for (const path of ['/', '/healthz', '/readyz', '/metrics', `/${TEXT}`, '/api/messages'])
      absent(path, await (await fetch(`${droft.rig.url}${path}`)).text());
    assert.ok(
      answers.some(({ answer }) => answer.body.includes(String(TEXT))),
      'the search finds what is there',
    );
  });

  for (const [word, [what, chats]] of Object.entries(WORDS))
    it(`${word} (${what}) is in the chats it was meant for, and in no other`, () => {
      const asked = droft.rig.connector.requests;
      const found = asked.filter(({ body, path }) => JSON.stringify(body).includes(word) || path.includes(word));
      const places = [...new Set(found.map(({ path }) => decodeURIComponent(/conversations\/([^/]+)/.exec(path)?.[1] ?? path)))].sort();
      assert.deepEqual(places, chats.map((one: { conversationId: string }) => one.conversationId).sort());
    });

  it('reach nobody who has passed the case on', () => {
    const late = droft.rig.connector.requests
      .slice(leftBerit)
      .filter(({ path }) => decodeURIComponent(path).includes(BERIT.conversationId));
    absent('a card to the former recipient', JSON.stringify(late));
  });

  it('nor does a hidden sender’s name or id reach another chat', () => {
    for (const { path, body } of droft.rig.connector.requests) {
      if (decodeURIComponent(path).includes(ANNA.conversationId)) continue;
      for (const one of [ANNA.userId, ANNA.name, ANNA.conversationId])
        assert.ok(!JSON.stringify([path, body as Json]).includes(one), `${one} in ${path}`);
    }
  });

  it('stand in no file', () => {
    const files = [directory, droft.kept.directory].flatMap((root) =>
      readdirSync(root, { recursive: true }).map((name) => join(root, String(name))),
    );
    const bytes = files.filter((path) => statSync(path).isFile()).map((path) => readFileSync(path, 'latin1'));
    assert.ok(bytes.join().includes('D-2026-0001'), 'the search finds what is there');
    absent('a file', bytes.join());
  });

  it('nor does anything about a case name its hidden sender', async () => {
    const tables = await database.transaction(async (tx) => {
      const rows: [string, string][] = [];
      for (const table of TABLES) rows.push([table, JSON.stringify(await tx.selectFrom(table).selectAll().execute())]);
      return rows;
    });
    for (const [table, rows] of tables) {
      for (const one of [ANNA.userId, ANNA.name, ANNA.conversationId]) assert.ok(!rows.includes(one), `${one} in ${table}`);
      absent(table, rows);
    }
    assert.ok(
      tables.every(([table, rows]) => rows !== '[]' || table === 'pauses'),
      'the story went through all of them',
    );
    assert.ok(
      tables.some(([, rows]) => rows.includes(ELI.userId)),
      'while the one who has it is named',
    );
  });
});
