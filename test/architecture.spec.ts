import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const SRC = join(ROOT, 'src');

interface Import {
  readonly file: string;
  readonly room: string;
  readonly target: string;
  readonly targetRoom: string;
  readonly external: boolean;
}

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name))
    .sort();
}

/** The first folder below src, or the file's own name for the files that lie in src itself. */
function roomOf(path: string): string {
  const [first = ''] = relative(SRC, path).split('/');
  return first;
}

const IMPORT = /(?:^|\n)\s*(?:import|export)\s[^;]*?from\s+'([^']+)'|(?:^|\n)\s*import\s+'([^']+)'|import\('([^']+)'\)/g;

function importsOf(file: string): Import[] {
  const text = readFileSync(file, 'utf8');
  return [...text.matchAll(IMPORT)].map((match) => {
    const target = match[1] ?? match[2] ?? match[3] ?? '';
    const external = !target.startsWith('.');
    const targetPath = external ? target : resolve(dirname(file), target);
    return { file: relative(ROOT, file), room: roomOf(file), target, targetRoom: external ? target : roomOf(targetPath), external };
  });
}

const FILES = filesUnder(SRC);
const IMPORTS = FILES.flatMap(importsOf);

/** Which rooms each room may import from. A room that is not listed here fails the test. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  language: [],
  guidelines: ['language', 'errors.ts'],
  matching: ['language', 'errors.ts'],
  privacy: ['language'],
  triage: ['matching', 'language'],
  consultations: ['matching', 'triage', 'privacy', 'guidelines', 'language'],
  calendar: ['language'],
  delivery: ['errors.ts'],
  people: ['language', 'errors.ts'],
  cases: ['people', 'delivery', 'calendar', 'language'],
  reflections: ['errors.ts', 'people', 'delivery', 'calendar', 'guidelines', 'privacy', 'language'],
  overview: ['reflections', 'people', 'calendar'],
  teams: [
    'cases',
    'overview',
    'reflections',
    'people',
    'delivery',
    'consultations',
    'calendar',
    'triage',
    'guidelines',
    'matching',
    'privacy',
    'language',
    'config.ts',
    'errors.ts',
    'log.ts',
  ],
  jobs: ['delivery', 'errors.ts', 'log.ts'],
  storage: ['cases', 'reflections', 'overview', 'people', 'delivery', 'language', 'errors.ts', 'log.ts'],
  'records.ts': [
    'overview',
    'chores.ts',
    'desks.ts',
    'messages.ts',
    'guidelines',
    'cases',
    'reflections',
    'people',
    'delivery',
    'jobs',
    'storage',
    'config.ts',
    'errors.ts',
    'log.ts',
  ],
  'desks.ts': ['messages.ts', 'overview', 'cases', 'reflections', 'storage'],
  'chores.ts': ['overview', 'cases', 'reflections', 'delivery', 'storage'],
  'messages.ts': ['cases', 'reflections', 'delivery', 'storage'],
  'errors.ts': [],
  'log.ts': [],
  'settings.ts': ['log.ts'],
  'config.ts': ['settings.ts', 'errors.ts', 'log.ts'],
  'corrections.ts': ['consultations'],
  'metrics.ts': ['consultations', 'teams', 'errors.ts'],
  'assets.ts': ['matching', 'errors.ts'],
  'app.ts': [
    'assets.ts',
    'messages.ts',
    'config.ts',
    'corrections.ts',
    'delivery',
    'guidelines',
    'jobs',
    'log.ts',
    'metrics.ts',
    'records.ts',
    'teams',
  ],
  'main.ts': ['app.ts', 'config.ts', 'errors.ts', 'log.ts'],
  cli: [
    'app.ts',
    'assets.ts',
    'cases',
    'config.ts',
    'consultations',
    'delivery',
    'errors.ts',
    'guidelines',
    'language',
    'log.ts',
    'matching',
    'messages.ts',
    'people',
    'records.ts',
    'reflections',
    'triage',
  ],
};

const PURE_ROOMS = ['language', 'guidelines', 'matching', 'triage', 'privacy', 'consultations', 'calendar'];

function assertNone(broken: readonly string[], rule: string): void {
  assert.deepEqual(broken, [], rule);
}

describe('the house', () => {
  it('lets each room import only from the rooms to its right', () => {
    const broken = IMPORTS.filter(
      (one) =>
        !one.external && !one.target.endsWith('.json') && one.room !== one.targetRoom && !MAY_IMPORT[one.room]?.includes(one.targetRoom),
    ).map((one) => `${one.file} → ${one.target}`);
    assertNone(broken, 'imports run rightwards only; see the drawing in README');
  });

  it('has a rule for every room', () => {
    assertNone(
      [...new Set(FILES.map(roomOf))].filter((room) => !(room in MAY_IMPORT)),
      'a new room needs a line in MAY_IMPORT',
    );
  });

  it('keeps each outside library behind one door', () => {
    const doors: Readonly<Record<string, (file: string) => boolean>> = {
      restify: (file) => file === 'src/teams/http.ts',
      botbuilder: (file) => file.startsWith('src/teams/'),
      'adaptivecards-templating': (file) => file === 'src/teams/cards/card.ts',
      'prom-client': (file) => file === 'src/metrics.ts',
      dotenv: (file) => file === 'src/main.ts' || file.startsWith('src/cli/'),
      kysely: (file) => file.startsWith('src/storage/'),
      pg: (file) => file.startsWith('src/storage/'),
      'node:sqlite': (file) => file.startsWith('src/storage/'),
      'pg-boss': (file) => file === 'src/jobs/pg-boss.ts',
      'temporal-polyfill': (file) => file.startsWith('src/calendar/'),
      'date-holidays': (file) => file === 'src/calendar/norway.ts',
      '@navikt/fnrvalidator': (file) => file.startsWith('src/privacy/'),
    };
    const broken = IMPORTS.filter((one) => {
      const library = Object.keys(doors).find((name) => one.target === name || one.target.startsWith(`${name}/`));
      return library !== undefined && !doors[library]?.(one.file);
    }).map((one) => `${one.file} → ${one.target}`);
    assertNone(broken, 'a library has one importer, so that it can be replaced');
  });

  it('keeps the core pure: no files, no clock, no chance, no waiting, no process', () => {
    const forbidden =
      /\b(?:Math\.random|Date\.now|new Date\(|performance\.now|process\.|async |await |setTimeout|setInterval|fetch\()|node:(?:fs|net|http|child_process|timers|os)/;
    const broken = FILES.filter((file) => PURE_ROOMS.includes(roomOf(file))).flatMap((file) =>
      readFileSync(file, 'utf8')
        .split('\n')
        .flatMap((line, index) =>
          forbidden.test(line.replace(/^\s*(?:\*|\/\/|\/\*\*).*$/, '')) ? [`${relative(ROOT, file)}:${index + 1}`] : [],
        ),
    );
    assertNone(broken, 'the pure core has no I/O, clock, randomness, async or process');
  });

  it('reads the environment in main, config and the commands alone', () => {
    const broken = FILES.filter((file) => /process\.env/.test(readFileSync(file, 'utf8')))
      .map((file) => relative(ROOT, file))
      .filter((file) => file !== 'src/main.ts' && !file.startsWith('src/cli/'));
    assertNone(broken, 'settings are read once, in one place');
  });

  // Functions at 40 lines are the linter's to keep (biome.json, noExcessiveLinesPerFunction).
  it('keeps files at 200 lines, word tables aside', () => {
    const tables = /^src\/(?:language\/texts\/|language\/canonical\.ts|privacy\/name-list)/;
    const broken = FILES.map((file) => ({ file: relative(ROOT, file), lines: readFileSync(file, 'utf8').split('\n').length - 1 }))
      .filter((one) => one.lines > 200 && !tables.test(one.file))
      .map((one) => `${one.file}: ${one.lines}`);
    assertNone(broken, 'a file says one thing');
  });

  it('says at the top of each file what it is', () => {
    assertNone(
      FILES.filter((file) => !readFileSync(file, 'utf8').startsWith('/**')).map((file) => relative(ROOT, file)),
      'first line: what the file is',
    );
  });
});
