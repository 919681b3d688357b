/** A case while the program is refused, killed over a send, asked to end, or runs out of room (faults 43, 54, 58 and 59). */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { from, wordsOf } from '../support/droft.ts';
import { ANNA, BERIT } from '../support/people.ts';
import { allSent, type Installation, install, type Program, until } from '../support/program.ts';
import { countNew, type Gate, newest, pressed, previewOf, type Seen, startGate, type Teams, teamsOn } from '../support/program-teams.ts';
import { activity, startConnector } from '../support/teams-side.ts';

const KEY = 'ab'.repeat(32);
const SENT = /D-\d{4}-\d{4} · Sendt/;
const NOT_SAVED = /Det ble ikke lagret, og ingenting er sendt\. [^"]*STORAGE_UNAVAILABLE/;

/** Node's own options for a program that does this when it gets SIGUSR2. */
const onSignal = (does: string, first = ''): string[] => [
  '--import',
  `data:text/javascript,${encodeURIComponent(`${first}; process.on('SIGUSR2', () => { ${does} })`)}`,
];
/** Its database must not be written to any more. */
const READ_ONLY = onSignal(
  "for (const one of all) exec.call(one, 'pragma query_only = 1')",
  `import { DatabaseSync } from 'node:sqlite'; const all = new Set(); const { exec } = DatabaseSync.prototype;
   DatabaseSync.prototype.exec = function (sql) { all.add(this); return exec.call(this, sql); }`,
);
const OUT_OF_MEMORY = [
  '--max-old-space-size=200',
  ...onSignal("const all = []; for (;;) all.push('KANARI'.repeat(1000) + all.length, Array(10_000).fill(0.5))"),
];
const hello = (serviceUrl: string) => activity({ text: 'hei', serviceUrl, ...from(BERIT) });

describe('one program with its data in a folder', () => {
  let home: Installation;
  let teams: Teams;
  /** What Berit is sent. */
  let gate: Gate;
  beforeEach(async () => {
    home = install();
    teams = teamsOn(await startConnector());
    gate = await startGate();
  });
  afterEach(async () => {
    await home.remove();
    await teams.connector.close();
    await gate.close();
  });

  const send = (program: Program, on: Seen): Promise<Seen> => teams.press(program, ANNA, { on, title: 'Send' });
  /** Two cases to Berit: one is being sent and not answered for, and so the other waits. */
  const oneUnderWay = async (program: Program): Promise<void> => {
    await program.post(hello(gate.serviceUrl));
    const previews = [await previewOf(teams, program), await previewOf(teams, program)];
    gate.shut();
    for (const one of previews) assert.match(wordsOf((await send(program, one)).card), SENT);
    await until('one is under way', async () => gate.count() === 2 && (await program.count('sending')) === 1);
    assert.equal(await program.count('due'), 1);
    teams.mark();
  };

  it('54: is alone there; a second one is refused and told who has it, and the first goes on', async () => {
    const first = await home.start();
    const { status, stderr } = home.refused();
    assert.equal(status, 1);
    assert.match(stderr, /^STORAGE_LOCKED: /);
    assert.match(stderr, new RegExp(`process ${first.pid}\n`));
    await teams.say(first, ANNA, 'hei');
  });

  it('is refused with another key, and starts again with its own', async () => {
    home.setUp();
    const { status, stderr } = home.refused({ DROFT_ENCRYPTION_KEY: KEY });
    assert.deepEqual([status, /^STORAGE_KEY_WRONG: /.test(stderr)], [1, true], stderr);
    await teams.say(await home.start(), ANNA, 'hei');
  });

  it('killed over a send, sends what waited once, and leaves what nobody can know to the sender', async () => {
    home.setUp();
    const first = await home.start();
    await oneUnderWay(first);
    await first.kill();
    const sqlite = new DatabaseSync(join(home.dataDir, 'droft.sqlite'));
    sqlite.exec('update outbox set lease_until = 1 where lease_until is not null');
    sqlite.close();
    gate.open();
    const second = await home.start();
    await allSent(second);
    assert.deepEqual([await second.count('uncertain'), gate.count()], [1, 3]);
    assert.equal(countNew(teams, ANNA), 1);
    assert.match(wordsOf(newest(teams.arrivals(), ANNA).card), /D-\d{4}-0001/);
    assert.match(wordsOf((await teams.say(second, ANNA, 'mine saker')).card), /D-\d{4}-0001[\s\S]*D-\d{4}-0002|0002[\s\S]*0001/);
  });

  it('58: asked to end during a send, waits for it, begins no other, and sends the rest the next time', async () => {
    home.setUp();
    const first = await home.start();
    await oneUnderWay(first);
    const ended = first.stop();
    await until('it ends', () => first.output().includes('"msg":"stopping"'));
    gate.open();
    assert.deepEqual([await ended, gate.count()], [0, 2]);
    const second = await home.start();
    await allSent(second);
    assert.deepEqual([await second.count('sent'), await second.count('uncertain'), gate.count()], [2, 0, 3]);
  });

  it('58: asked to end during a turn, answers it first', async () => {
    const program = await home.start();
    gate.shut();
    const answer = program.post(hello(gate.serviceUrl));
    await until('the turn is under way', () => gate.count() === 1);
    const ended = program.stop();
    await until('it ends', () => program.output().includes('"msg":"stopping"'));
    gate.open();
    assert.deepEqual([(await answer).status, await ended], [200, 0]);
  });

  it('says that nothing was saved when it cannot write, answers doubts all the same, and takes the press the next time', async () => {
    home.setUp();
    const first = await home.start({}, READ_ONLY);
    await first.post(hello(gate.serviceUrl));
    const preview = await previewOf(teams, first);
    process.kill(first.pid, 'SIGUSR2');
    await until('the press fails', async () => {
      const { body } = await first.post(pressed(ANNA, { on: preview, title: 'Send' }, teams.serviceUrl));
      return NOT_SAVED.test(body);
    });
    assert.equal((await fetch(`${first.url}/readyz`)).status, 503);
    await previewOf(teams, first);
    assert.doesNotMatch(first.output(), /Far ringer|Anna/);
    await first.kill();
    const second = await home.start();
    assert.match(wordsOf((await send(second, preview)).card), SENT);
    await allSent(second);
    assert.equal(gate.count(), 2);
  });

  it('59: out of memory, ends and writes nothing of it to a file or the log', async () => {
    const program = await home.start({}, OUT_OF_MEMORY);
    process.kill(program.pid, 'SIGUSR2');
    assert.notEqual(await program.ended, 0);
    assert.doesNotMatch(program.output(), /KANARI/);
    const files = readdirSync(dirname(home.dataDir));
    assert.deepEqual(
      files.filter((name) => /report|heap/i.test(name)),
      [],
    );
  });
});
