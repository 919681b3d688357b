/**
 * The life of a case while the program comes and goes: stopped or killed and started again between the presses (SQLite),
 * and with every other press at the other of two processes (PostgreSQL). What comes to Teams is counted, every request.
 */
import assert from 'node:assert/strict';
import { postgresUrl, sharedPostgres } from '../support/databases.ts';
import { type Actor, wordsOf } from '../support/droft.ts';
import { ANNA, BERIT, DOUBT } from '../support/people.ts';
import { allSent, type Installation, install, type Program } from '../support/program.ts';
import { newest, type Seen, type Teams, teamsOn } from '../support/program-teams.ts';
import { type Json, startConnector } from '../support/teams-side.ts';

/** Gives the program the next thing that is done goes to. */
type Next = () => Promise<Program>;

interface Stage {
  readonly teams: Teams;
  readonly next: Next;
  /** What came to Teams by the steps so far, a line each. */
  readonly book: string[];
}

/** Does one thing at whichever program is next, waits until all that follows is sent, and writes down what came. */
async function step(stage: Stage, does: (program: Program) => Promise<Seen>): Promise<Seen> {
  stage.teams.mark();
  const program = await stage.next();
  const seen = await does(program);
  await allSent(program);
  // The pressed card's update and the outbox are beside each other.
  const came = stage.teams.arrivals().map((one) => `${one.how} ${one.conversationId}`);
  stage.book.push(came.toSorted().join(', '));
  return seen;
}

const say = (stage: Stage, who: Actor, text: string): Promise<Seen> => step(stage, (program) => stage.teams.say(program, who, text));

const press = (stage: Stage, who: Actor, on: Seen, title: string, inputs: Json = {}): Promise<Seen> =>
  step(stage, (program) => stage.teams.press(program, who, { on, title, inputs }));

const GREETED = ['reply a:berit'];
const SENT = ['reply a:anna', 'reply a:anna', 'update a:anna', 'new a:berit, update a:anna'];
/** A move of Berit's that Anna gets a new card for; the one before becomes small. */
const TOLD = 'new a:anna, update a:anna, update a:berit';

/** From hello to a sent case: Anna's card and Berit's. */
async function send(stage: Stage, inputs: Json = {}): Promise<{ own: Seen; got: Seen }> {
  await say(stage, BERIT, 'hei');
  const answer = await say(stage, ANNA, DOUBT);
  const form = await press(stage, ANNA, answer, 'Drøft med leder');
  const preview = await press(stage, ANNA, form, 'Se hva som sendes', inputs);
  assert.match(wordsOf(preview.card), /Dette får Berit Lund[\s\S]*Far ringer/);
  const own = await press(stage, ANNA, preview, 'Send');
  assert.match(wordsOf(own.card), /D-\d{4}-\d{4} · Sendt/);
  const got = newest(stage.teams.arrivals(), BERIT);
  assert.match(wordsOf(got.card), /Far ringer/);
  return { own, got };
}

async function wholeLife(stage: Stage): Promise<void> {
  const { got } = await send(stage);
  assert.match(wordsOf(got.card), /En sak fra Anna Vik/);
  const taken = await press(stage, BERIT, got, 'Jeg tar den');
  assert.match(wordsOf(taken.card), /Du har tatt saken/);
  assert.match(wordsOf(newest(stage.teams.arrivals(), ANNA).card), /Berit Lund har tatt saken/);
  const answered = await press(stage, BERIT, taken, 'Send svar', { message: 'Hva sier hun selv?' });
  assert.match(wordsOf(answered.card), /Svaret er sendt/);
  assert.match(wordsOf(newest(stage.teams.arrivals(), ANNA).card), /Berit Lund har svart[\s\S]*Hva sier hun selv\?/);
  const closing = await press(stage, BERIT, answered, 'Avslutt');
  const closed = await press(stage, BERIT, closing, 'Avslutt saken', { learning: 'Spør den det gjelder først.' });
  assert.match(wordsOf(closed.card), /Du har avsluttet saken/);
  assert.match(wordsOf(newest(stage.teams.arrivals(), ANNA).card), /Berit Lund har avsluttet saken[\s\S]*Spør den det gjelder først/);
  assert.deepEqual(stage.book, [...GREETED, ...SENT, TOLD, TOLD, 'update a:berit', TOLD]);
}

async function hiddenLife(stage: Stage): Promise<void> {
  const before = stage.teams.connector.requests.length;
  const { got } = await send(stage, { name: 'hidden' });
  assert.match(wordsOf(got.card), /En sak fra en som vil være skjult/);
  await press(stage, BERIT, got, 'Send svar', { message: 'Er hun over 18?' });
  const seen = newest(stage.teams.arrivals(), ANNA);
  assert.match(wordsOf(seen.card), /Er hun over 18\?/);
  await press(stage, ANNA, seen, 'Send melding', { message: 'Ja, 19.' });
  assert.match(wordsOf(newest(stage.teams.arrivals(), BERIT).card), /Avsenderen har skrevet mer[\s\S]*Ja, 19\./);
  const answer = 'new a:berit, update a:anna, update a:berit';
  assert.deepEqual(stage.book, [...GREETED, ...SENT, TOLD, answer]);
  const requests = stage.teams.connector.requests.slice(before);
  const toBerit = requests.filter(({ path }) => decodeURIComponent(path).includes(BERIT.conversationId));
  assert.equal(toBerit.length, 5);
  assert.doesNotMatch(JSON.stringify(toBerit), new RegExp(`Anna|${ANNA.userId}|${ANNA.conversationId}`));
}

async function withdrawn(stage: Stage): Promise<void> {
  const { own, got } = await send(stage);
  const asked = await press(stage, ANNA, own, 'Trekk tilbake');
  const gone = await press(stage, ANNA, asked, 'Trekk saken tilbake');
  assert.match(wordsOf(gone.card), /Trukket tilbake/);
  const update = newest(stage.teams.arrivals(), BERIT, 'update');
  assert.equal(update.id, got.id);
  assert.match(wordsOf(update.card), /Trukket tilbake/);
  const late = await press(stage, BERIT, got, 'Jeg tar den');
  assert.match(wordsOf(late.card), /Trukket tilbake/);
  assert.deepEqual(stage.book, [...GREETED, ...SENT, 'update a:anna', 'update a:anna, update a:berit', 'update a:berit']);
}

const STORIES = [
  { title: 'is taken, answered and closed, and each card comes once', story: wholeLife, life: 2 },
  { title: 'names its hidden sender to nobody, and both can write', story: hiddenLife, life: 3 },
  { title: 'is withdrawn in silence, and stays withdrawn', story: withdrawn, life: 3 },
] as const;

/** A program that lives for so many things to do, and is then stopped and killed by turns. */
function comingAndGoing(home: Installation): (life: number) => Next {
  let program: Program | undefined;
  let ends = 0;
  return (life) => {
    let done = 0;
    return async () => {
      if (program && done % life === 0) {
        ends += 1;
        if (ends % 2 === 1) assert.equal(await program.stop(), 0, program.output());
        else await program.kill();
        program = undefined;
      }
      done += 1;
      program ??= await home.start();
      return program;
    };
  };
}

describe('a case whose program is stopped and killed all the time (SQLite)', () => {
  let home: Installation;
  let teams: Teams;
  let nextOf: ReturnType<typeof comingAndGoing>;
  before(async () => {
    home = install();
    home.setUp();
    teams = teamsOn(await startConnector());
    nextOf = comingAndGoing(home);
  });
  after(async () => {
    await home.remove();
    await teams.connector.close();
  });

  for (const { title, story, life } of STORIES) it(title, () => story({ teams, next: nextOf(life), book: [] }));
});

describe('a case between two programs (PostgreSQL)', () => {
  let url = '';
  let homes: Installation[] = [];
  let teams: Teams;
  let programs: Program[];
  before(async () => {
    url = await postgresUrl();
    const settings = { DATABASE_URL: url, DROFT_ENCRYPTION_KEY: 'ab'.repeat(32) };
    homes = [install(settings), install(settings)];
    homes[0]?.setUp();
    teams = teamsOn(await startConnector());
    programs = await Promise.all(homes.map((home) => home.start()));
  });
  after(async () => {
    await Promise.all(homes.map((home) => home.remove()));
    await teams.connector.close();
    await (await sharedPostgres()).dropDatabase(url);
  });
  const next = async (): Promise<Program> => {
    programs.reverse();
    return programs[0] ?? assert.fail();
  };

  for (const { title, story } of STORIES) it(title, () => story({ teams, next, book: [] }));
});
