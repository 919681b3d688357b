/** Two programs on one PostgreSQL: what is delivered to both, due for both, or lost by both takes effect once (faults 8, 9, 44 and 51). */
import assert from 'node:assert/strict';
import { postgresUrl, queryPostgres, sharedPostgres } from '../support/databases.ts';
import { from, wordsOf } from '../support/droft.ts';
import { ANNA, BERIT } from '../support/people.ts';
import { allSent, type Installation, install, type Program, until } from '../support/program.ts';
import { countNew, newest, pressed, previewOf, type Seen, type Teams, teamsOn } from '../support/program-teams.ts';
import { activity, startConnector } from '../support/teams-side.ts';

const KEY = 'ab'.repeat(32);
const SENT = /D-\d{4}-\d{4} · Sendt/;
const NOT_SAVED = /Det ble ikke lagret, og ingenting er sendt\. [^"]*STORAGE_UNAVAILABLE/;

/** Node's own option for a program whose clock is wrong by so many minutes. */
const clockOff = (minutes: number): string[] => [
  '--import',
  `data:text/javascript,${encodeURIComponent(`const now = Date.now; Date.now = () => now() + ${minutes * 60_000};`)}`,
];

describe('two programs on one PostgreSQL', () => {
  let url = '';
  let homes: Installation[] = [];
  let teams: Teams;
  let one: Program;
  let other: Program;
  before(async () => {
    url = await postgresUrl();
    const settings = { DATABASE_URL: url, DROFT_ENCRYPTION_KEY: KEY };
    homes = [install(settings), install(settings)];
    homes[0]?.setUp();
    teams = teamsOn(await startConnector());
    const started = homes.map((home, index) => home.start({}, index === 0 ? [] : clockOff(-10)));
    [one = assert.fail(), other = assert.fail()] = await Promise.all(started);
    await teams.say(one, BERIT, 'hei');
  });
  beforeEach(() => teams.mark());
  after(async () => {
    await Promise.all(homes.map((home) => home.remove()));
    await teams.connector.close();
    await (await sharedPostgres()).dropDatabase(url);
  });

  const sendPress = (on: Seen) => pressed(ANNA, { on, title: 'Send' }, teams.serviceUrl);
  /** Lets nobody in any more, and puts out who is in. */
  const away = async (isAway: boolean): Promise<void> => {
    const { adminUrl } = await sharedPostgres();
    const name = new URL(url).pathname.slice(1);
    await queryPostgres(adminUrl, `alter database ${name} with allow_connections ${!isAway}`);
    if (isAway) await queryPostgres(adminUrl, 'select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [name]);
  };

  it('8: answer a message once that comes twenty times to both at once, and again later', async () => {
    const message = activity({ text: 'hjelp', serviceUrl: teams.serviceUrl, ...from(ANNA) });
    const answers = await Promise.all(Array.from({ length: 20 }, (_, index) => (index % 2 === 0 ? one : other).post(message)));
    for (const program of [one, other, one]) answers.push(await program.post(message));
    assert.deepEqual([...new Set(answers.map((answer) => answer.status))], [200]);
    assert.equal(teams.arrivals().length, 1);
  });

  it('8, 9: make one case and one card of a press, delivered to both at once, again, and under new ids', async () => {
    const preview = await previewOf(teams, one);
    teams.mark();
    const press = sendPress(preview);
    const answers = await Promise.all([one.post(press), other.post(press), one.post(sendPress(preview)), other.post(sendPress(preview))]);
    answers.push(await other.post(press), await one.post(sendPress(preview)));
    assert.deepEqual([...new Set(answers.map((answer) => answer.status))], [200]);
    await allSent(one);
    assert.equal(countNew(teams, BERIT), 1);
    assert.equal((await queryPostgres(url, 'select id from cases')).length, 1);
    const got = newest(teams.arrivals(), BERIT);
    teams.mark();
    const take = { on: got, title: 'Jeg tar den' };
    await Promise.all([one, other, one, other].map((program) => program.post(pressed(BERIT, take, teams.serviceUrl))));
    await allSent(other);
    assert.equal(countNew(teams, ANNA), 1);
  });

  it('share the outbox, and send each of many once', async () => {
    const previews: Seen[] = [];
    for (let index = 0; index < 6; index++) previews.push(await previewOf(teams, index % 2 === 0 ? one : other));
    await Promise.all(previews.map((preview, index) => (index % 2 === 0 ? one : other).post(sendPress(preview))));
    await allSent(one);
    const references = teams
      .arrivals()
      .filter(({ how }) => how === 'new')
      .map(({ card }) => /D-\d{4}-\d{4}/.exec(wordsOf(card))?.[0]);
    assert.deepEqual([references.length, new Set(references).size], [6, 6]);
  });

  it('44: remind once of a case, though the clock of one is ten minutes slow', async () => {
    await other.post(sendPress(await previewOf(teams, other)));
    await allSent(other);
    teams.mark();
    const due = "update pgboss.job set start_after = now() where name = 'case.remind' and id = $1";
    const [job] = await queryPostgres(url, "select id from pgboss.job where name = 'case.remind' order by created_on desc limit 1");
    await queryPostgres(url, due, [job?.id]);
    const done = "select 1 from pgboss.job where id = $1 and state = 'completed'";
    await until('it is done', async () => (await queryPostgres(url, done, [job?.id])).length === 1);
    await allSent(one);
    await queryPostgres(url, "update pgboss.job set state = 'created', start_after = now(), completed_on = null where id = $1", [job?.id]);
    await until('it is done again', async () => (await queryPostgres(url, done, [job?.id])).length === 1);
    await allSent(one);
    assert.equal(countNew(teams, BERIT), 1);
    assert.equal((await queryPostgres(url, "select 1 from case_moves where move = 'remind'")).length, 1);
  });

  it('44: send at once though the clock of one is ten minutes fast', async () => {
    const fast = await (homes[1] ?? assert.fail()).start({}, clockOff(10));
    await fast.post(sendPress(await previewOf(teams, fast)));
    await allSent(fast);
    await fast.stop();
    assert.equal(countNew(teams, BERIT), 1);
  });

  it('51: say that nothing was saved while the database is away, and save it once when it is back', async () => {
    const preview = await previewOf(teams, one);
    teams.mark();
    await away(true);
    const lost = await one.post(sendPress(preview));
    const readiness = await fetch(`${one.url}/readyz`);
    const refused = homes[0]?.refused();
    await away(false);
    assert.match(lost.body, NOT_SAVED);
    assert.deepEqual([readiness.status, refused?.status, /^STORAGE_UNAVAILABLE: /.test(refused?.stderr ?? '')], [503, 1, true]);
    assert.doesNotMatch(one.output() + refused?.stderr, /Far ringer|password/);
    await until('it is ready', async () => (await fetch(`${one.url}/readyz`)).ok);
    assert.match((await other.post(sendPress(preview))).body, SENT);
    await one.post(sendPress(preview));
    await allSent(one);
    assert.equal(countNew(teams, BERIT), 1);
  });
});
