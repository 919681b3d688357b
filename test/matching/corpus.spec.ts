import assert from 'node:assert/strict';
import { loadModel, readTextFiles } from '../../src/assets.ts';
import { readMaterial } from '../../src/cli/material.ts';
import { fold } from '../../src/language/fold.ts';
import { tokenise } from '../../src/language/tokens.ts';
import { fingerprintOf } from '../../src/matching/build.ts';
import { type Example, parseExamples, ROUTES } from '../../src/matching/corpus.ts';

describe('reading example texts', () => {
  it('reads labels, flags and the group', () => {
    const { examples, faults } = parseExamples('a.txt', '# situation: kin\nnb 13,9 n7,10 leader lc | svigerfar eier firmaet\n');
    assert.deepEqual(faults, []);
    assert.deepEqual(examples[0], {
      text: 'svigerfar eier firmaet',
      language: 'nb',
      county: [13, 9],
      national: [7, 10],
      route: 'leader',
      group: 'a.txt#1',
      aboutLeader: true,
      raiseWithClient: true,
      referElsewhere: false,
    });
  });

  const faulty: readonly (readonly [string, string])[] = [
    ['another form', 'hello'],
    ['an unknown language', 'sv 1 n1 info - | hej'],
    ['an unknown route', 'nb 1 n1 boss - | hei'],
    ['a number out of range', 'nb 14 n1 info - | hei'],
    ['unknown flags', 'nb 1 n1 info x | hei'],
    ['guideline 0 with a route', 'nb 0 n0 leader - | hei'],
    ['a guideline with route none', 'nb 3 n0 none - | hei'],
  ];
  for (const [name, line] of faulty) {
    it(`names file and line for ${name} and leaves it out`, () => {
      const { examples, faults } = parseExamples('b.txt', `# situation: x\n${line}\n`);
      assert.equal(examples.length, 0);
      assert.deepEqual(
        faults.map((fault) => [fault.file, fault.line]),
        [['b.txt', 2]],
      );
    });
  }
});

/** Five-word sequences of a text, folded. */
function shingles(text: string): Set<string> {
  const words = tokenise(text).map((token) => fold(token.text));
  const found = new Set<string>();
  for (let i = 0; i + 5 <= words.length; i++) found.add(words.slice(i, i + 5).join(' '));
  return found;
}

/** Pairs of examples that share more than 60 % of their five-word sequences. */
function nearDuplicates(examples: readonly Example[]): string[] {
  const owners = new Map<string, number[]>();
  const sets = examples.map((example) => shingles(example.text));
  for (const [index, set] of sets.entries()) for (const shingle of set) owners.set(shingle, [...(owners.get(shingle) ?? []), index]);
  const pairs: string[] = [];
  for (const [index, set] of sets.entries()) {
    const shared = new Map<number, number>();
    for (const shingle of set)
      for (const other of owners.get(shingle) ?? []) if (other < index) shared.set(other, (shared.get(other) ?? 0) + 1);
    for (const [other, count] of shared)
      if (count > 0.6 * Math.min(set.size, sets[other]?.size ?? 0) && set.size > 1)
        pairs.push(`${examples[other]?.group} ~ ${examples[index]?.group}`);
  }
  return pairs;
}

describe('the corpus', () => {
  const { examples } = readMaterial();

  it('holds at least 1,500 texts in three languages, for every guideline of both sets and every route', () => {
    assert.ok(examples.length >= 1500);
    for (let number = 1; number <= 13; number++)
      assert.ok(examples.filter((one) => one.county[0] === number).length >= 200, `county ${number}`);
    for (let number = 1; number <= 12; number++)
      assert.ok(examples.filter((one) => one.national.includes(number)).length >= 100, `national ${number}`);
    for (const route of ROUTES) assert.ok(examples.filter((one) => one.route === route).length >= 300, route);
    for (const language of ['nb', 'nn', 'en']) assert.ok(examples.filter((one) => one.language === language).length >= 1000, language);
  });

  it('has no text twice and no near duplicates', () => {
    const texts = examples.map((one) => fold(one.text));
    assert.equal(new Set(texts).size, texts.length);
    assert.deepEqual(nearDuplicates(examples), []);
  });

  it('starts each file with a situation, so that no example is without a group', () => {
    for (const { name, content } of readTextFiles('examples')) assert.match(content.trimStart(), /^# /, name);
    assert.deepEqual(
      examples.filter((one) => one.group.endsWith('#0')).map((one) => one.group),
      [],
    );
  });

  it('is what the model file was trained on', () => {
    assert.equal(loadModel().fingerprint, fingerprintOf(readMaterial()), 'run «npm run train»');
  });
});
