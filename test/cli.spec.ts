/** The commands as somebody types them: what comes out, and nothing else. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

let folder: string;
before(() => {
  folder = mkdtempSync(join(tmpdir(), 'droft-cli-'));
});
after(() => rmSync(folder, { recursive: true }));

/** Runs `src/cli/NAME.ts` in an empty folder with nothing of the tester's own environment. */
function run(name: string, words: readonly string[], input = ''): Run {
  const path = fileURLToPath(new URL(`../src/cli/${name}.ts`, import.meta.url));
  return spawnSync(process.execPath, [path, ...words], {
    cwd: folder,
    input,
    env: { PATH: process.env.PATH ?? '' },
    encoding: 'utf8',
    timeout: 30_000,
  });
}

const DOUBT = 'Vi er naboer og synger i samme kor, hun jeg skal veilede og jeg.';
const lineOf = (id: string, text: string): string => JSON.stringify({ id, text });

describe('npm run consult', () => {
  it('answers a doubt with guidelines and whom to talk to', () => {
    const { status, stdout, stderr } = run('consult', [DOUBT]);
    assert.deepEqual([status, stderr], [0, '']);
    assert.match(stdout, /^0\.\d\d {2}Fylke 13 · Habilitet {2}.*\n(?:.*\n){2}Drøft det med: .+\n$/);
  });

  it('cites the national guidelines when asked for them', () => {
    assert.match(run('consult', ['--pack', 'nasjonalt-kvalitetsrammeverk', DOUBT]).stdout, /^0\.\d\d {2}Nasjonal \d/);
  });

  it('tells how it is used when there is no text', () => {
    const { status, stdout, stderr } = run('consult', []);
    assert.deepEqual([status, stdout, stderr.split(':')[0]], [2, '', 'Usage']);
  });

  it('names the packs there are when the asked one does not exist', () => {
    const { status, stderr } = run('consult', ['--pack', 'no-such-pack', DOUBT]);
    assert.deepEqual(
      [status, /^PACK_UNKNOWN: .*known: fylkesvise-karrieresentre/s.test(stderr), /\n\s+at /.test(stderr)],
      [1, true, false],
      stderr,
    );
  });
});

describe('npm run consult --jsonl', () => {
  const doubts = [
    lineOf('a', `${DOUBT} Ring 90112233.`),
    '',
    lineOf('b', 'What is the capital of France?'),
    '  ',
    lineOf('c', ''),
    lineOf('d', 'I seem to talk more than he does.'),
  ];
  let answered: Run;
  let answers: Record<string, unknown>[];
  before(() => {
    answered = run('consult', ['--jsonl'], doubts.join('\r\n'));
    answers = answered.stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
  });

  it('writes one answer a line, in order, and nothing else', () => {
    assert.deepEqual([answered.status, answered.stderr, answers.map((answer) => answer.id)], [0, '', ['a', 'b', 'c', 'd']]);
  });

  it('writes the documented keys in the documented order', () => {
    const keys = ['id', 'language', 'guidelines', 'route', 'aboutLeader', 'raiseWithClient', 'referElsewhere', 'confident', 'identifying'];
    assert.deepEqual(
      answers.map(Object.keys),
      answers.map(() => keys),
    );
  });

  it('gives up to five guidelines with number, chance and reason, best first', () => {
    const guidelines = answers[0]?.guidelines as { number: number; score: number; because: string[] }[];
    const scores = guidelines.map((one) => one.score);
    assert.deepEqual([guidelines[0]?.number, scores, guidelines.length], [13, [...scores].sort((a, b) => b - a), 5]);
    assert.deepEqual(
      guidelines.map(Object.keys),
      guidelines.map(() => ['number', 'score', 'because']),
    );
  });

  it('gives the place of what identifies somebody', () => {
    const start = `${DOUBT} Ring `.length;
    assert.equal(JSON.stringify(answers[0]?.identifying), JSON.stringify([{ type: 'phone', start, end: start + 8 }]));
  });

  it('gives no guideline for what is no doubt in guidance', () =>
    assert.deepEqual([answers[1]?.guidelines, answers[1]?.route], [[], 'none']));

  it('answers in the national numbers when asked for them', () => {
    const national = run('consult', ['--jsonl', '--pack', 'nasjonalt-kvalitetsrammeverk'], doubts[0]);
    assert.notDeepEqual(JSON.parse(national.stdout).guidelines, answers[0]?.guidelines);
  });

  for (const [name, line] of [
    ['is no JSON', '{"id":"KANARI","text":"KANARI'],
    ['has no text', '{"id":"KANARI"}'],
    ['has a number for a text', '{"id":"KANARI","text":5}'],
    ['is a list', '["KANARI"]'],
    ['is null', 'null'],
  ] as const) {
    it(`stops at a line that ${name}, names its number and not its words`, () => {
      const { status, stdout, stderr } = run('consult', ['--jsonl'], [doubts[0], '', line, doubts[2]].join('\n'));
      assert.deepEqual([status, stdout.split('\n').length - 1, stderr], [1, 1, 'line 3: is not JSON of the form {"id":"…","text":"…"}\n']);
    });
  }
});

describe('npm run evaluate', () => {
  const labels = {
    lang: 'nb',
    accepted: [13],
    relevant: [13],
    route: 'leader',
    routes: ['leader'],
    aboutLeader: false,
    raiseWithClient: false,
    referElsewhere: false,
  };

  it('prints the figures of a file of cases', () => {
    writeFileSync(
      join(folder, 'cases.jsonl'),
      ['a', 'b'].map((id) => JSON.stringify({ id, text: DOUBT, primary: 13, ...labels })).join('\n'),
    );
    const { status, stdout } = run('evaluate', ['cases.jsonl']);
    assert.deepEqual([status, /^all +2 +1\.000 +1\.000 /m.test(stdout), /^ +13: 1\.000 best/m.test(stdout)], [0, true, true], stdout);
  });

  it('says how it is to be used when no file is named', () =>
    assert.deepEqual([run('evaluate', []).status, run('evaluate', []).stdout], [2, '']));
});
