import assert from 'node:assert/strict';
import { LANGUAGES } from '../../src/language/language.ts';
import { textsIn } from '../../src/language/texts/index.ts';

const GAP = { fire: '1', police: '2', medical: '3', outOfHours: '4', mentalHealth: '5', kirkensSos: '6', children: '7', violence: '8' };

/** Every sentence with its path; functions are filled with plain values. */
function sentencesOf(value: unknown, path: string): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function')
    return sentencesOf((value as (gap: unknown) => unknown)(path.match(/steps|numbers|Hint|acute$/) ? GAP : 'x'), path);
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, inner]) => sentencesOf(inner, `${path}.${key}`));
  return [];
}

const CATALOGUES = LANGUAGES.map((language) => ({ language, sentences: new Map(sentencesOf(textsIn(language), '')) }));

describe('the catalogues', () => {
  it('have the same sentences in all three languages, none empty', () => {
    const [first, ...others] = CATALOGUES;
    assert.ok(first && first.sentences.size > 150);
    for (const other of others) assert.deepEqual([...other.sentences.keys()], [...first.sentences.keys()]);
    for (const { sentences } of CATALOGUES) for (const [path, text] of sentences) assert.ok(text.trim() !== '', path);
  });

  it('write nynorsk with nynorsk words', () => {
    const bokmål =
      /\b(?:jeg|ikke|hva|hvordan|hvem|hvorfor|noe|noen|fra|veileder\w*|veiledning\w*|hun|være|bare|uke|kommer|gjør|selv|sammen|leder|lederen|et|en)\b/i;
    const broken = [...(CATALOGUES[1]?.sentences ?? [])].filter(([, text]) => bokmål.test(text)).map(([path, text]) => `${path}: ${text}`);
    assert.deepEqual(broken, []);
  });

  it('say nothing as a verdict or a blame', () => {
    const verdict = /\b(?:du har brutt|du må|du skal ha|ulovlig|lovbrudd|skyld|you have broken|illegal|you must not|du har brote)\b/i;
    for (const { sentences } of CATALOGUES) for (const [path, text] of sentences) assert.doesNotMatch(text, verdict, path);
  });

  it('hold no telephone number: those come from one table', () => {
    for (const { language } of CATALOGUES) assert.doesNotMatch(JSON.stringify(textsIn(language)), /\b(?:110|112|113|116 ?\d{3})\b/);
  });
});
