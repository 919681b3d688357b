/** The official wording a centre brings: read, checked, written, and then really served. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readPackOverrides } from '../src/assets.ts';
import { DroftError, type ErrorCode } from '../src/errors.ts';
import type { Pack } from '../src/guidelines/guideline.ts';
import { importWording } from '../src/guidelines/import.ts';
import { loadPacks } from '../src/guidelines/packs/index.ts';
import { PACKS } from './support/views.ts';

const COMMAND = fileURLToPath(new URL('../src/cli/import-pack.ts', import.meta.url));
const ID = 'nasjonalt-kvalitetsrammeverk';
const [SHIPPED] = loadPacks([ID]);
const WORDINGS = SHIPPED.guidelines.map((one) => `KANARI ordlyd for punkt ${one.number}, med æ, ø og å`);
const SIZES = [3, 5, 4];
const HEADINGS = ['Kompetanse', 'Relasjon og samarbeid', 'Refleksjon'];

/** The wordings in three groups under these headings, numbered through or anew. */
function listed({ headings = HEADINGS, anew = true } = {}): string {
  let place = 0;
  return SIZES.map((size, group) => {
    const lines = Array.from({ length: size }, (_, index) => {
      place += 1;
      return `${anew ? index + 1 : place}. ${WORDINGS[place - 1]}`;
    });
    return [headings[group] ?? '', ...lines].join('\n');
  }).join('\n\n');
}

function wordingsOf(content: string): string[] {
  return importWording(SHIPPED, content).guidelines.map((one) => one.text.nb);
}

/** Whether an error has the code and such details, and holds nothing of the file. */
function isFault(code: ErrorCode, details: RegExp): (error: unknown) => boolean {
  return (error) =>
    error instanceof DroftError && error.code === code && details.test(error.details.join('\n')) && !/KANARI/.test(error.message);
}

describe('a file of official wording', () => {
  const items = SHIPPED.guidelines.map((one, index) => ({ number: one.number, category: one.category, text: WORDINGS[index] ?? '' }));
  const forms: readonly (readonly [string, string])[] = [
    ['with headings and numbers anew in each category', listed()],
    ['with headings and numbers all the way through', listed({ anew: false })],
    ['without headings, numbered anew', listed({ headings: [] })],
    ['without headings, numbered through', listed({ headings: [], anew: false })],
    ['with marked-up headings', listed({ headings: ['## KOMPETANSE:', '**Relasjon og samarbeid**', 'refleksjon'] })],
    ['from Windows, with brackets after the numbers', `\uFEFF${listed().replaceAll('. ', ')\u00a0 ').replaceAll('\n', '\r\n')}`],
    ['with decomposed letters', listed().normalize('NFD')],
    ['that is a JSON list of texts', JSON.stringify(WORDINGS)],
    ['that is a JSON list with numbers and categories', JSON.stringify(items)],
  ];
  for (const [name, content] of forms) {
    it(`is read ${name}`, () => assert.deepEqual(wordingsOf(content), WORDINGS));
  }

  it('is shown in bokmål alone and said to be official', () => {
    const { wording, guidelines } = importWording(SHIPPED, listed());
    assert.deepEqual([wording, guidelines.map((one) => Object.keys(one.text))], ['official', guidelines.map(() => ['nb'])]);
  });

  it('changes nothing else in the pack', () => {
    const without = (pack: Pack): unknown => ({ ...pack, wording: '', guidelines: pack.guidelines.map((one) => ({ ...one, text: {} })) });
    assert.deepEqual(without(importWording(SHIPPED, listed())), without(SHIPPED));
  });

  const lines = listed().split('\n');
  const first = { number: 1, category: 'kompetanse', text: 'KANARI' };
  const faulty: readonly (readonly [string, string, RegExp])[] = [
    ['is empty', ' \n', /^0 guidelines, must be 12/],
    ['lacks a guideline', lines.toSpliced(3, 1).join('\n'), /^11 guidelines, must be 12\nKompetanse: 2 guidelines, must be 3$/],
    ['has one too many', `${listed()}\n5. KANARI`, /^13 guidelines, must be 12\nRefleksjon: 5 guidelines, must be 4$/],
    [
      'has a guideline in the wrong category',
      lines.toSpliced(3, 3, '', lines[5] ?? '', '3. KANARI').join('\n'),
      /^Kompetanse: 2 g.*\nRelasjon og samarbeid: 6 g/,
    ],
    ['has the headings in another order', listed({ headings: HEADINGS.toReversed() }), /^the categories must be Kompetanse, Relasjon/],
    ['lacks a heading', lines.filter((line) => line !== 'Refleksjon').join('\n'), /^the categories must be/],
    ['skips a number', listed().replace('3. ', '4. '), /^line 4: number 4, must be 3$/],
    ['skips a number without headings', listed({ headings: [], anew: false }).replace('7. ', '8. '), /^line 10: number 8, must be 7$/],
    ['breaks a guideline over two lines', listed().replace(' med æ', '\nKANARI med æ'), /^line 3: is no heading/],
    ['has a far too long wording', listed().replace('KANARI', 'KANARI'.repeat(150)), /^line 2: is longer than 600 characters$/],
    ['is damaged JSON', '["KANARI",', /^is not a JSON list/m],
    ['is a JSON object', '{"KANARI":1}', /^is not a JSON list/m],
    ['is a JSON list of numbers', '[1,2,3]', /^is not a JSON list/m],
    ['has an empty text in its JSON', JSON.stringify(WORDINGS.with(4, ' ')), /^item 5: is empty$/],
    ['has an unknown category in its JSON', JSON.stringify(items.with(0, { ...first, category: 'KANARI' })), /^item 1: its category/],
    ['has a number twice in its JSON', JSON.stringify(items.with(1, first)), /^item 2: number 1, must be 2$/],
  ];
  for (const [name, content, wanted] of faulty) {
    it(`is refused when it ${name}, without a word of it`, () => {
      assert.throws(() => importWording(SHIPPED, content), isFault('IMPORT_INVALID', wanted));
    });
  }

  it('is refused with everything that is wrong at once', () => {
    const content = listed().replace('3. ', '4. ').replace('Refleksjon\n1. ', 'Refleksjon\nKANARI\n2. ');
    const wanted = /^line 14: is no heading.*\nline 4: number 4, must be 3\nline 15: number 2, must be 1$/;
    assert.throws(() => importWording(SHIPPED, content), isFault('IMPORT_INVALID', wanted));
  });
});

describe('a folder of packs', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'droft-import-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  function put(name: string, content: unknown): void {
    writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));
  }

  function runImport(words: readonly string[]): { status: number | null; stdout: string; stderr: string } {
    const env = { PATH: process.env.PATH ?? '' };
    return spawnSync(process.execPath, [COMMAND, ...words], { cwd: folder, env, encoding: 'utf8', timeout: 30_000 });
  }

  it('gets the imported pack, which is then served instead of our own rendering', () => {
    put('official.txt', listed());
    const { status, stderr } = runImport(['official.txt']);
    assert.deepEqual([status, stderr], [0, '']);
    const [pack] = loadPacks([ID], readPackOverrides(join(folder, '.droft', 'packs')));
    assert.deepEqual([pack.wording, ...pack.guidelines.map((one) => one.text.nb)], ['official', ...WORDINGS]);
  });

  it('gets nothing from a faulty file', () => {
    put('official.txt', 'KANARI');
    const { status, stdout, stderr } = runImport(['official.txt']);
    assert.deepEqual([status, stdout, existsSync(join(folder, '.droft'))], [1, '', false]);
    assert.match(stderr, /^IMPORT_INVALID: [^\n]+\n {2}- line 1: is no heading/);
  });

  it('keeps the earlier pack when a later file is faulty', () => {
    put('good.txt', listed());
    put('bad.txt', 'KANARI');
    runImport(['good.txt']);
    const path = join(folder, '.droft', 'packs', `${ID}.json`);
    const earlier = readFileSync(path, 'utf8');
    runImport(['bad.txt']);
    assert.equal(readFileSync(path, 'utf8'), earlier);
  });

  for (const [name, bytes] of [
    ['is not there', undefined],
    ['is not UTF-8', Buffer.from(listed(), 'latin1')],
  ] as const) {
    it(`gets nothing from a file that ${name}`, () => {
      if (bytes) writeFileSync(join(folder, 'official.txt'), bytes);
      const { status, stderr } = runImport(['official.txt']);
      assert.deepEqual([status, stderr.startsWith('IMPORT_INVALID: ')], [1, true], stderr);
    });
  }

  it('tells how it is filled when no file is named', () =>
    assert.deepEqual([runImport([]).status, /^Usage: /.test(runImport([]).stderr)], [2, true]));

  it('need not exist', () => assert.deepEqual(readPackOverrides(join(folder, 'none')), {}));

  it('is read for pack files alone', () => {
    put('egen.json', { id: 'egen' });
    put('Notat.json', 'KANARI');
    put('egen.json.part', 'KANARI');
    mkdirSync(join(folder, 'under'));
    assert.deepEqual(readPackOverrides(folder), { egen: { id: 'egen' } });
  });

  it('may hold a pack of the centre’s own', () => {
    put('egen.json', { ...PACKS[0], id: 'egen' });
    const ids = loadPacks(['egen', ID], readPackOverrides(folder)).map((pack) => pack.id);
    assert.deepEqual(ids, ['egen', ID]);
  });

  it('leaves a pack alone that nobody asks for', () => {
    put('egen.json', { id: 'egen' });
    assert.equal(loadPacks([ID], readPackOverrides(folder)).length, 1);
  });

  it('is refused for a file that is not JSON, by name and without its words', () => {
    put('egen.json', '{"KANARI');
    assert.throws(() => readPackOverrides(folder), isFault('PACK_INVALID', /^egen\.json: is not JSON$/));
  });

  const spoilt: readonly (readonly [string, unknown, RegExp])[] = [
    ['misses nearly everything', { id: 'egen' }, /^egen\.json: version: .*egen\.json: guidelines: /s],
    ['has another name than its file', { ...PACKS[0] }, /^egen\.json: id: must be the name of the file$/],
    ['is a list', [], /^egen\.json: /],
  ];
  for (const [name, content, wanted] of spoilt) {
    it(`is refused for an asked pack that ${name}, with the file and what is wrong`, () => {
      put('egen.json', content);
      assert.throws(() => loadPacks(['egen'], readPackOverrides(folder)), isFault('PACK_INVALID', wanted));
    });
  }
});
