/**
 * Row 43 of the table of faults: the process is killed (SIGKILL) at each point of sending, over and over on the same data.
 * Nothing is lost, nothing is sent twice, and exactly what nobody can know is uncertain.
 */
import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createLog } from '../../src/log.ts';
import { openDatabase } from '../../src/storage/database.ts';
import { closeAll, listenOn } from '../support/teams-side.ts';

const CHILD = fileURLToPath(new URL('../support/outbox-child.ts', import.meta.url));
const KILLS = 30;
/** Two cores: more at once would not be faster. */
const AT_ONCE = 2;

/** Where it dies; what Teams has then of the message it dies over, and whether that one is uncertain. */
const POINTS = [
  { point: 'claim', name: 'before the claim', records: 1, isUncertain: false },
  { point: 'draw', name: 'in the middle of the claim', records: 1, isUncertain: false },
  { point: 'claimed', name: 'after the claim, before the POST', records: 0, isUncertain: true },
  { point: 'receipt', name: 'when Teams has the POST and has not answered', records: 1, isUncertain: true },
  { point: 'answered', name: 'after the answer, before the outcome is noted', records: 1, isUncertain: true },
  { point: 'noting', name: 'in the middle of noting the outcome', records: 1, isUncertain: true },
  { point: 'noted', name: 'after the outcome is noted', records: 1, isUncertain: false },
] as const;

type Point = (typeof POINTS)[number]['point'];

interface Story {
  kills: number;
  /** Keys whose queueing was committed, and those it died over. */
  readonly queued: string[];
  readonly over: string[];
  /** How many messages each process found when it began, against how many there had to be. */
  readonly found: [number, number][];
  /** What Teams received. */
  readonly records: string[];
  readonly states: Map<string, string>;
}

/** Takes each POST down; at `receipt` it kills the sender over the second one and never answers. */
async function startSink(story: Story, current: () => ChildProcess | undefined): Promise<{ server: Server; port: number }> {
  const server = createServer((request, response) => {
    let key = '';
    request.setEncoding('utf8').on('data', (text: string) => {
      key += text;
    });
    request.on('end', () => {
      story.records.push(key);
      if (request.url === '/receipt/2') {
        story.over.push(key);
        current()?.kill('SIGKILL');
        return;
      }
      // Not chained: restify, where it is loaded, replaces writeHead for the whole process by one that returns nothing.
      response.writeHead(201);
      response.end('{}');
    });
  });
  return { server, port: await listenOn(server) };
}

async function live(point: Point): Promise<Story> {
  const story: Story = { kills: 0, queued: [], over: [], found: [], records: [], states: new Map() };
  const directory = await mkdtemp(join(tmpdir(), 'droft-kill-'));
  let child: ChildProcess | undefined;
  const { server, port } = await startSink(story, () => child);
  const once = async (mode: string, run: number): Promise<NodeJS.Signals | number | null> => {
    const expected = story.queued.length;
    const one = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', CHILD, directory, String(port), mode, String(run)], {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, NODE_COMPILE_CACHE: join(directory, 'compiled') },
    });
    child = one;
    let output = '';
    one.stdout.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
    const ended = await new Promise<NodeJS.Signals | number | null>((resolve) =>
      one.once('close', (code, signal) => resolve(signal ?? code)),
    );
    for (const [what, value = ''] of output.split('\n').map((line) => line.split(' '))) {
      if (what === 'queued') story.queued.push(value);
      if (what === 'over') story.over.push(value);
      if (what === 'rows') story.found.push([Number(value), expected]);
    }
    return ended;
  };
  try {
    // One that ends by itself leaves its compiled code behind, which those that are killed cannot.
    assert.equal(await once('none', 0), 0);
    for (let run = 1; run <= KILLS; run++) if ((await once(point, run)) === 'SIGKILL') story.kills += 1;
    assert.equal(await once('none', KILLS + 1), 0, 'the last one ends by itself');
    await readStates(directory, story);
  } finally {
    child?.kill('SIGKILL');
    await closeAll(server);
    await rm(directory, { recursive: true, force: true });
  }
  return story;
}

async function readStates(directory: string, story: Story): Promise<void> {
  const database = await openDatabase({ directory, now: Date.now, log: createLog('silent') });
  const rows = await database.transaction((tx) => tx.selectFrom('outbox').select(['unique_key', 'state']).execute());
  await database.close();
  for (const row of rows) story.states.set(row.unique_key ?? '', row.state);
}

describe('43: killed over and over', () => {
  const stories = new Map<Point, PromiseWithResolvers<Story>>(POINTS.map(({ point }) => [point, Promise.withResolvers<Story>()]));

  before(() => {
    const waiting = POINTS.map(({ point }) => point);
    const work = async (): Promise<void> => {
      for (let point = waiting.shift(); point; point = waiting.shift())
        await live(point).then(stories.get(point)?.resolve, stories.get(point)?.reject);
    };
    for (let index = 0; index < AT_ONCE; index++) void work();
    // A failure is told by its own test, which may not be the one that runs just now.
    for (const story of stories.values()) story.promise.catch(() => undefined);
  });

  for (const { point, name, records, isUncertain } of POINTS) {
    it(`${name}: nothing is lost, nothing is sent twice (${KILLS} times)`, async function () {
      this.timeout(180_000);
      const story = (await stories.get(point)?.promise) as Story;
      assert.equal(story.kills, KILLS);
      for (const [found, expected] of story.found) assert.equal(found, expected, 'messages after a restart');
      assert.deepEqual([...story.states.keys()].sort(), [...story.queued].sort(), 'every message is there at the end');

      const received = Map.groupBy(story.records, (key) => key);
      const over = new Set(story.over);
      assert.equal(over.size, isUncertain ? KILLS : 0);
      for (const key of story.queued) {
        assert.equal(story.states.get(key), over.has(key) ? 'uncertain' : 'sent', key);
        assert.equal(received.get(key)?.length ?? 0, over.has(key) ? records : 1, key);
      }
      assert.ok(
        [...received.keys()].every((key) => story.states.has(key)),
        'nothing was sent that was not queued',
      );
    });
  }
});
