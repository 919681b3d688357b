import assert from 'node:assert/strict';
import fc from 'fast-check';
import { loadModel } from '../../src/assets.ts';
import { consult, MAX_TEXT } from '../../src/consultations/consult.ts';
import { DroftError } from '../../src/errors.ts';
import { buildModel } from '../../src/matching/build.ts';
import { buildLexicon, findConcepts } from '../../src/matching/concepts.ts';
import { isConfident, reliability } from '../../src/matching/confidence.ts';
import { type Example, parseExamples } from '../../src/matching/corpus.ts';
import { evidenceFor, withoutEachWord } from '../../src/matching/explain.ts';
import { analyse, letterGroups } from '../../src/matching/features.ts';
import { OUTPUTS } from '../../src/matching/heads.ts';
import { read } from '../../src/matching/model.ts';
import { readModel, writeModel } from '../../src/matching/model-file.ts';
import { forward, meanOfDirect, type Network, scaleOutputs } from '../../src/matching/network.ts';
import { randomSource } from '../../src/matching/train.ts';
import { analyseWords } from '../../src/matching/words.ts';

const MODEL = loadModel();
const OPTIONS = { set: 'county', fallbackLanguage: 'nb' } as const;

/** Judged examples: what a good colleague would open the talk with, and why. */
const JUDGED: readonly (readonly [string, number, string])[] = [
  ['Kusina mi står på lista mi på mandag', 13, 'a relative as client'],
  ['Mora til deltakeren ringte og lurte på om han møter opp hos oss', 11, 'someone asks about a client'],
  ['Notatene mine ligger i en delt mappe som hele kommunen kan åpne', 12, 'who can read the notes'],
  ['En deltaker har sendt meg venneforespørsel på Facebook', 10, 'friend request'],
  ['Vi får bonus for hver deltaker som begynner i jobb før jul', 9, 'money for results'],
  ['Hun viste meg inkassokravene sine og vil at jeg skal ordne opp', 7, 'debt is another profession'],
  ['Jeg visste ikke at fristen for Samordna opptak var gått ut', 8, 'facts on admission'],
  ['Eg kjenner at eg gruar meg til kvar time med han, og det sit i magen', 3, 'own reaction'],
  ['The test we use is from 1985 and nobody knows what it measures', 1, 'an outdated tool'],
  ['I laughed at the way he pronounced the word and he went red', 2, 'contempt shown'],
];

describe('the engine on judged examples', () => {
  for (const [text, wanted, reason] of JUDGED) {
    it(`shows ${wanted} among the first three for ${reason}`, () => {
      const numbers = consult(text, MODEL, OPTIONS)
        .guidelines.slice(0, 2)
        .map((one) => one.number);
      assert.ok(numbers.includes(wanted), `got ${numbers.join(', ')}`);
    });
  }

  it('answers the same every time', () => {
    for (const [text] of JUDGED) assert.deepEqual(consult(text, MODEL, OPTIONS), consult(text, MODEL, OPTIONS));
  });

  it('ranks the national twelve as well', () => {
    const answer = consult('Hun viste meg inkassokravene sine og vil at jeg skal ordne opp', MODEL, {
      set: 'national',
      fallbackLanguage: 'nb',
    });
    assert.equal(answer.guidelines[0]?.number, 2);
    assert.ok(answer.guidelines.every((one) => one.number <= 12));
  });
});

describe('why', () => {
  it('names words whose loss lowers the score', () => {
    for (const [text] of JUDGED) {
      const answer = consult(text, MODEL, OPTIONS);
      const first = answer.guidelines[0];
      const reading = read(MODEL, text, answer.language);
      const evidence = evidenceFor(reading, withoutEachWord(MODEL, reading), (likely) => likely.county[first?.number ?? 0] ?? 0);
      if (evidence.length === 0) continue;
      const strongest = evidence[0];
      assert.ok(strongest && text.slice(strongest.start, strongest.end).startsWith(strongest.text.split(' ')[0] ?? '?'));
      const reduced = read(MODEL, text.slice(0, strongest.start) + text.slice(strongest.end), answer.language);
      assert.ok((reduced.likely.county[first?.number ?? 0] ?? 1) < (reading.likely.county[first?.number ?? 0] ?? 0), text);
    }
  });

  it('finds such words in most texts', () => {
    const withWords = JUDGED.filter(([text]) => (consult(text, MODEL, OPTIONS).guidelines[0]?.because.length ?? 0) > 0);
    assert.ok(withWords.length >= 8, `${withWords.length} of ${JUDGED.length}`);
  });
});

describe('any text at all', () => {
  it('gets an answer of the right shape', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const answer = consult(text, MODEL, OPTIONS);
        assert.equal(answer.guidelines.length === 0, answer.route === 'none');
        for (const one of answer.guidelines) assert.ok(one.score >= 0 && one.score <= 1.000001 && one.number >= 1 && one.number <= 13);
        for (const span of answer.identifying) assert.ok(span.start >= 0 && span.end <= text.length && span.start < span.end);
      }),
      { numRuns: 150 },
    );
  });

  it('is read to the limit without growing out of hand', () => {
    const text = `${'Vi er naboer og synger i kor. '.repeat(2000)}`.slice(0, MAX_TEXT);
    assert.equal(text.length, MAX_TEXT);
    assert.doesNotThrow(() => consult(text, MODEL, OPTIONS));
    assert.ok(analyseWords(text, 'nb').length <= 600);
  });
});

describe('concepts', () => {
  const { lexicon, faults } = buildLexicon([
    '# concept: same-club — a club\nnb: bridge; spiller sammen; *korps; jakt*\nen: choir\n# concept: kin\nnb: *bror\n',
  ]);
  const met = (text: string): string[] => [...new Set(findConcepts(analyseWords(text, 'nb'), 'nb', lexicon).map((hit) => hit.concept))];

  it('are found by word, phrase with a gap, ending and beginning', () => {
    assert.deepEqual(faults, []);
    assert.deepEqual(met('bridgen på torsdag'), ['same-club']);
    assert.deepEqual(met('vi har bridge'), ['same-club']);
    assert.deepEqual(met('vi spiller ofte sammen'), ['same-club']);
    assert.deepEqual(met('vi spiller veldig ofte sammen'), []);
    assert.deepEqual(met('skolekorps'), ['same-club']);
    assert.deepEqual(met('jaktlaget'), ['same-club']);
    assert.deepEqual(met('halvbror'), ['kin']);
  });

  it('are found in nynorsk through the bokmål word', () => {
    assert.deepEqual(met('vi spelar saman'), met('vi spelar sammen'));
  });

  it('report a line that is no entry', () => {
    assert.equal(buildLexicon(['bridge']).faults.length, 1);
  });
});

/** A small corpus in which one word decides. */
function smallCorpus(): Example[] {
  const lines = ['# situation: a'];
  for (let i = 0; i < 12; i++) {
    lines.push(
      `nb 13 n7 colleague c | nabo nummer ${i} kommer i dag`,
      `nb 11 n8 leader - | moren ringer om sak ${i} nå`,
      `nb 0 n0 none - | været er fint uke ${i}`,
    );
  }
  return parseExamples('small.txt', lines.join('\n')).examples;
}

describe('members', () => {
  const vector = { ids: Int32Array.of(0, 2), values: Float32Array.of(0.6, 0.8) };
  const network = (width: number, seed: number): Network => {
    const random = randomSource(seed);
    const numbers = (count: number): Float32Array => Float32Array.from({ length: count }, () => random() - 0.5);
    const first = numbers(3 * (width || OUTPUTS));
    return {
      width,
      first,
      scales: new Float32Array(0),
      firstBias: numbers(width),
      second: numbers(width * OUTPUTS),
      secondBias: numbers(OUTPUTS),
    };
  };
  const near = (given: Float32Array, wanted: Float32Array): void => {
    for (const [index, value] of given.entries()) assert.ok(Math.abs(value - (wanted[index] ?? 0)) < 1e-5);
  };

  it('that are direct layers can be one, which answers as their mean', () => {
    const [one, other] = [network(0, 1), network(0, 2)];
    const outputs = [forward(one, vector), forward(other, vector)] as const;
    near(
      forward(meanOfDirect([one, other]), vector),
      outputs[0].map((value, index) => (value + (outputs[1][index] ?? 0)) / 2),
    );
  });

  it('with a hidden layer cannot', () => {
    assert.throws(() => meanOfDirect([network(0, 1), network(4, 2)]), RangeError);
    assert.throws(() => meanOfDirect([]), RangeError);
  });

  for (const width of [0, 4])
    it(`count by their share (width ${width})`, () => {
      const one = network(width, 5);
      near(
        forward(scaleOutputs(one, 2.5), vector),
        forward(one, vector).map((value) => value * 2.5),
      );
    });
});

describe('training', () => {
  const direct = { width: 0, epochs: 5, rate: 0.3, dropout: 0, seed: 1 };
  const members = [
    { share: 2, lessons: [direct, { ...direct, seed: 3, kinds: 'ws' }] },
    { share: 1, lessons: [{ width: 8, epochs: 8, rate: 0.1, dropout: 0.1, seed: 2 }] },
  ];
  const material = { examples: smallCorpus(), concepts: [] };

  it('learns what decides, the same every time', () => {
    const model = buildModel(material, members);
    const likely = read(model, 'nabo i dag', 'nb').likely;
    assert.ok((likely.county[13] ?? 0) > 0.6 && likely.route.colleague > 0.6 && likely.raiseWithClient > 0.5);
    assert.deepEqual(writeModel(buildModel(material, members)), writeModel(model));
  });

  it('survives the file', () => {
    const model = buildModel(material, members);
    const again = readModel(writeModel(model));
    assert.deepEqual(read(again, 'moren ringer', 'nb').likely, read(model, 'moren ringer', 'nb').likely);
  });

  it('refuses a damaged file with a code', () => {
    const bytes = writeModel(buildModel(material, members));
    for (const spoiled of [
      bytes.subarray(0, 20),
      new Uint8Array(0),
      bytes.subarray(0, bytes.length - 4),
      new TextEncoder().encode('no model at all, really'),
    ]) {
      assert.throws(
        () => readModel(spoiled),
        (error: unknown) => error instanceof DroftError && error.code === 'MODEL_INVALID',
      );
    }
  });
});

describe('features and confidence', () => {
  it('give each feature once, letter groups with the ends marked', () => {
    assert.deepEqual(letterGroups('bo'), ['^bo', 'bo$', '^bo$']);
    const { features } = analyse('nei nei nei', 'nb', buildLexicon([]).lexicon);
    assert.equal(new Set(features.map((feature) => feature.name)).size, features.length);
  });

  it('are sure when one guideline stands out, not when two are near', () => {
    assert.equal(isConfident([0.05, 0.8, 0.1, 0.05]), true);
    assert.equal(isConfident([0.05, 0.32, 0.3, 0.33]), false);
    assert.equal(isConfident([0.05, 0.36, 0.1, 0.1, 0.1, 0.1, 0.1, 0.09]), true);
  });

  it('measure how well chances match reality', () => {
    const perfect = Array.from({ length: 10 }, (_, index) => ({ chance: 0.7, right: index < 7 }));
    assert.ok(reliability(perfect).error < 1e-9);
    assert.ok(reliability(perfect.map((one) => ({ ...one, right: false }))).error > 0.69);
  });
});
