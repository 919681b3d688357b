/** Drøft as a county runs it: without the developers' packages, with a pack of its own, on a shell with habits. */
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { fileURLToPath } from 'node:url';
import { readConfig } from '../../src/config.ts';
import { DroftError } from '../../src/errors.ts';
import type { Pack } from '../../src/guidelines/guideline.ts';
import { parsePack } from '../../src/guidelines/parse.ts';
import { setOf } from '../../src/guidelines/sets.ts';
import { checkCards } from '../../src/teams/cards/check.ts';
import { startDroft, wordsOf } from '../support/droft.ts';
import { PACKS } from '../support/views.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const { dependencies } = JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8')) as { dependencies: Record<string, string> };

/** A pack of a centre's own, with as many guidelines as asked for. */
function ownPack(count: number, change: (pack: Pack) => Pack = (pack) => pack): Pack {
  const [shipped] = PACKS;
  const guidelines = Array.from({ length: count }, (_, index) => {
    const [one] = shipped.guidelines.slice(index % shipped.guidelines.length);
    assert.ok(one);
    const questions = one.questions.map((question) => ({ ...question, nb: `${index}: ${question.nb}` }));
    return { ...one, number: index + 1, related: [], questions, crosswalk: {} };
  });
  return parsePack(change({ ...shipped, id: 'eget-senter', guidelines }));
}

function faultsOf(packs: readonly Pack[]): string {
  try {
    checkCards(packs);
    return '';
  } catch (thrown) {
    assert.ok(thrown instanceof DroftError && thrown.code === 'PACK_INVALID');
    return thrown.details.join('\n');
  }
}

describe('without the packages of its developers', () => {
  it('the program has all it imports, and imports nothing from the commands', () => {
    const builtin = new Set([...builtinModules, ...builtinModules.map((name) => `node:${name}`)]);
    for (const file of globSync('src/**/*.ts', { cwd: ROOT, exclude: ['src/cli/**'] })) {
      const source = readFileSync(`${ROOT}${file}`, 'utf8');
      for (const [, name = ''] of source.matchAll(/^(?:import|export)\s(?!type\s)(?:[^;]*?\sfrom\s)?'([^']+)'/gm)) {
        if (name.startsWith('.')) assert.doesNotMatch(name, /\/cli\//, file);
        else if (!builtin.has(name)) {
          const owner = name.split('/', name.startsWith('@') ? 2 : 1).join('/');
          assert.ok(Object.hasOwn(dependencies, owner), `${file} imports ${name}`);
        }
      }
    }
  });
});

describe('a pack of a centre’s own', () => {
  it('starts when every card can be drawn from it', () => assert.equal(faultsOf([...PACKS, ownPack(15)]), ''));

  it('stops the start when its list is too large for a card, not the first who asks', () =>
    assert.match(faultsOf([...PACKS, ownPack(40)]), /^eget-senter list: over 28000 bytes$/m));

  it('stops the start when a guideline is too long for a card', () => {
    const long = ownPack(3, (pack) => ({
      ...pack,
      categories: pack.categories.filter((category) => pack.guidelines.some((one) => one.category === category.id)),
      guidelines: pack.guidelines.map((one) => (one.number === 2 ? { ...one, text: { nb: 'å'.repeat(15_000) } } : one)),
    }));
    assert.match(faultsOf([long]), /^eget-senter guideline 2: over 28000 bytes$/m);
  });

  it('still says what to do when a doubt is about danger and no guideline of it fits', async () => {
    const crosswalk = { 'fylkesvise-karrieresentre': [10] };
    const pack = ownPack(13, (one) => ({
      ...one,
      guidelines: one.guidelines.map((each) => ({
        ...each,
        crosswalk: each.number === 1 ? crosswalk : { 'fylkesvise-karrieresentre': [] },
      })),
    }));
    const droft = await startDroft({ packs: [pack] });
    try {
      for (const text of ['Han sier han skal ta livet sitt i kveld', 'Hun sier at samboeren slår henne og at hun er redd for livet'])
        assert.match(wordsOf((await droft.say(text))[0]), /Numrene er sist kontrollert/, text);
    } finally {
      await droft.rig.close();
    }
  });

  it('may be named like something every object has', () => {
    for (const id of ['constructor', 'valueof']) assert.equal(setOf(id), 'county');
  });
});

describe('settings as shells write them', () => {
  for (const value of ['production', 'production ', ' Production', 'PRODUCTION']) {
    it(`refuse the anonymous mode for NODE_ENV=“${value}”`, () =>
      assert.throws(() => readConfig({ DROFT_ANONYMOUS: '1', NODE_ENV: value }), { code: 'CONFIG_ANONYMOUS_REFUSED' }));
  }
});
