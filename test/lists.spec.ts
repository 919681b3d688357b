/** Every list that exists twice is compared here with its other half. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import manifest from '../manifest/manifest.json' with { type: 'json' };
import packageJson from '../package.json' with { type: 'json' };
import { ERROR_CODES } from '../src/errors.ts';
import { TERMS } from '../src/guidelines/terms.ts';
import { LANGUAGES, type Language } from '../src/language/language.ts';
import { textsIn } from '../src/language/texts/index.ts';
import { handleAction } from '../src/teams/actions/index.ts';
import { TEMPLATES } from '../src/teams/cards/card.ts';
import { oldCardCard } from '../src/teams/cards/notices.ts';
import { VERBS, type Verb } from '../src/teams/cards/parts.ts';
import { findCommand } from '../src/teams/commands/command.ts';
import { COMMANDS } from '../src/teams/commands/index.ts';
import type { Turn } from '../src/teams/reply.ts';
import { caseViews } from './support/case-views.ts';
import { everyLearningView } from './support/learning-views.ts';
import { overviewViews } from './support/overview-views.ts';
import { ADMIN, type TestRecords, testRecords } from './support/records.ts';
import { reflectViews } from './support/reflect-views.ts';
import { everyView, MODEL, PACKS } from './support/views.ts';
import { workshopViews } from './support/workshop-views.ts';

const ROOT = new URL('../', import.meta.url);

function read(path: string): string {
  return readFileSync(new URL(path, ROOT), 'utf8');
}

/** The text of a README section, from its heading to the next of the same rank. */
function readmeSection(title: string): string {
  const [, ...sections] = read('README.md').split(/^## /m);
  const found = sections.find((section) => section.startsWith(`${title}\n`));
  assert.ok(found, `README.md needs a section “## ${title}”`);
  return found;
}

function sortedOnce(names: Iterable<string>): string[] {
  return [...new Set(names)].sort();
}

describe('the card files', () => {
  it('are the templates the program knows, no more and no fewer', () => {
    assert.deepEqual(
      readdirSync(new URL('cards/', ROOT)).sort(),
      Object.keys(TEMPLATES)
        .map((name) => `${name}.json`)
        .sort(),
    );
  });
});

interface Listed {
  readonly title: string | undefined;
  readonly description: string | undefined;
}
type CommandName = keyof ReturnType<typeof textsIn>['command'];

/** The commands Teams lists in each place; in a channel a person's own affairs have no place. */
const LISTS: readonly (readonly [string, readonly CommandName[]])[] = [
  ['the personal chat', ['help', 'guidelines', 'daily', 'search', 'terms', 'about', 'think', 'cases', 'pause', 'data']],
  ['a channel', ['help', 'guidelines', 'daily', 'search']],
];

function wanted(language: Language, names: readonly CommandName[]): Listed[] {
  return names.map((name) => textsIn(language).command[name]);
}

/** The commands of a list in a localisation file, in order; one with a gap in its numbers ends there. */
function localised(language: Language, list: number): Listed[] {
  const words = JSON.parse(read(`manifest/${language}.json`)) as Record<string, string>;
  const key = (index: number): string => `bots[0].commandLists[${list}].commands[${index}]`;
  const count = Object.keys(words).filter((name) => name.startsWith(`bots[0].commandLists[${list}].`) && name.endsWith('.title')).length;
  return Array.from({ length: count }, (_, index) => ({
    title: words[`${key(index)}.title`],
    description: words[`${key(index)}.description`],
  }));
}

describe('the commands Teams lists', () => {
  it('include every command that has a title of its own', () => {
    assert.deepEqual(Object.keys(textsIn('nb').command).sort(), [...(LISTS[0]?.[1] ?? [])].sort());
  });

  it('stand in one list for the personal chat and one for channels and group chats', () => {
    assert.deepEqual(
      manifest.bots[0]?.commandLists.map((list) => list.scopes),
      [['personal'], ['team', 'groupChat']],
    );
  });

  for (const [index, [place, names]] of LISTS.entries()) {
    it(`are in ${place} named as the program names them where no language is told`, () => {
      assert.deepEqual(manifest.bots[0]?.commandLists[index]?.commands, wanted('nb', names));
    });

    for (const language of LANGUAGES) {
      it(`are in ${place} named as the program names them in ${language}`, () =>
        assert.deepEqual(localised(language, index), wanted(language, names)));
    }
  }

  for (const language of LANGUAGES) {
    for (const [name, { title }] of Object.entries(textsIn(language).command)) {
      it(`are understood when chosen: “${title}” (${language})`, () => {
        const hit = findCommand(COMMANDS, title, language);
        assert.deepEqual([hit?.command.name, hit?.language], [name, language]);
      });
    }
  }
});

describe('the buttons', () => {
  let kept: TestRecords;
  let turn: Turn;
  before(async () => {
    kept = await testRecords({ now: () => Date.UTC(2026, 10, 23) });
    const services = { packs: PACKS, model: MODEL, pick: () => 0, count: () => {}, desk: kept.desk };
    turn = { services, locale: 'nb', personal: true, caller: { tenantId: 't', userId: ADMIN, place: undefined } };
  });
  after(() => kept.close());
  const data = { language: 'nb', pack: PACKS[0].id, numbers: '13', choice: '9' };
  const values: Partial<Record<Verb, string>> = {
    'category.show': PACKS[0].categories[0]?.id ?? '',
    'terms.show': TERMS[0]?.id ?? '',
    'example.try': '1',
    'case.write': 'leader:leader.',
    'case.preview': 'leader:leader.',
    'case.mask': 'leader:leader.',
    'case.edit': 'leader:leader.',
    'case.send': 'leader:leader.',
  };
  const drawn = JSON.stringify([
    everyView('nb'),
    caseViews('nb'),
    reflectViews('nb'),
    workshopViews('nb'),
    overviewViews('nb'),
    everyLearningView('nb'),
    TEMPLATES,
  ]);

  for (const verb of VERBS) {
    it(`“${verb}” gets an answer of its own`, async () => {
      const reply = await handleAction(verb, { ...data, value: values[verb] ?? '' }, turn);
      assert.notDeepEqual(reply.view, oldCardCard('nb'));
    });

    it(`“${verb}” is on some card`, () => assert.ok(drawn.includes(`"verb":"${verb}"`)));
  }

  it('of a version that is no more get the reply for old cards', async () =>
    assert.deepEqual((await handleAction('case.shred', data, turn)).view, oldCardCard('nb')));
});

describe('README', () => {
  it('explains every error code, and no other', () => {
    const rows = readmeSection('Error codes').matchAll(/^(?:[|*-]\s*)?`([A-Z_]+)`/gm);
    assert.deepEqual(sortedOnce([...rows].map((row) => row[1] ?? '')), Object.keys(ERROR_CODES).sort());
  });

  it('explains every npm command, and no other', () => {
    const commands = readmeSection('Commands').matchAll(/\bnpm (?:run (?:-\S+ )*)?([a-z][\w-]*)/g);
    const scripts = Object.keys(packageJson.scripts).filter((name) => !/^(?:pre|post)/.test(name));
    assert.deepEqual(sortedOnce([...commands].map((command) => command[1] ?? '').filter((name) => name !== 'ci')), scripts.sort());
  });
});

describe('package.json', () => {
  for (const [name, version] of Object.entries({ ...packageJson.dependencies, ...packageJson.devDependencies })) {
    it(`takes exactly one version of ${name}`, () => assert.match(version, /^\d+\.\d+\.\d+(?:-[\w.]+)?$/));
  }
});

describe('the program', () => {
  it('writes to the console in its commands alone', () => {
    const files = readdirSync(new URL('src/', ROOT), { recursive: true, encoding: 'utf8' }).filter(
      (name) => name.endsWith('.ts') && !name.startsWith('cli'),
    );
    assert.deepEqual(
      files.filter((name) => /\bconsole\.\w+\(/.test(read(`src/${name}`))),
      [],
    );
  });
});
