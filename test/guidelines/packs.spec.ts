import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { DroftError } from '../../src/errors.ts';
import { searchGuidelines } from '../../src/guidelines/find.ts';
import { citation, guidelineOf, type Pack, quotedText } from '../../src/guidelines/guideline.ts';
import { loadPacks, SHIPPED_PACKS } from '../../src/guidelines/packs/index.ts';
import { checkPack, crosswalkFaults, parsePack } from '../../src/guidelines/parse.ts';
import { questionsFor, situationOf } from '../../src/guidelines/questions.ts';
import { numberIn } from '../../src/guidelines/sets.ts';
import { findTerm, TERMS } from '../../src/guidelines/terms.ts';
import { LANGUAGES } from '../../src/language/language.ts';

const PACKS = loadPacks(SHIPPED_PACKS);
const COUNTY = PACKS[0];

// biome-ignore-start lint/suspicious/noExplicitAny: a test spoils the copy in ways the type forbids
/** A deep copy that a test may spoil. */
function copyOf(pack: Pack): Record<string, any> {
  return structuredClone(pack) as Record<string, any>;
}
// biome-ignore-end lint/suspicious/noExplicitAny: as above

describe('the guideline packs', () => {
  it('quote the county thirteen to the letter', () => {
    assert.equal(COUNTY.guidelines.length, 13);
    const text = COUNTY.guidelines.map((guideline) => `${guideline.number}. ${guideline.text.nb}`).join('\n');
    // SHA-256 of the thirteen numbered lines of the source document, joined by line breaks.
    assert.equal(createHash('sha256').update(text).digest('hex'), '78e8dbfca09e35de63d4395dda6ab90f910139b5d8d69c1811e93f8d26548906');
  });

  it('hold the national twelve in three categories, said to be our own wording, with a link', () => {
    const national = PACKS[1];
    assert.equal(national?.guidelines.length, 12);
    assert.equal(national?.categories.length, 3);
    assert.equal(national?.wording, 'own');
    assert.match(national?.source.url ?? '', /^https:\/\/hkdir\.no\//);
  });

  for (const pack of PACKS) {
    it(`give every guideline of ${pack.id} five questions, a twist and an explanation in three languages`, () => {
      for (const guideline of pack.guidelines) {
        for (const language of LANGUAGES) {
          assert.ok(
            guideline.questions.filter((question) => question[language].length > 10).length >= 5,
            `${guideline.number} ${language}`,
          );
          assert.ok(
            guideline.twists.some((twist) => twist[language].length > 10),
            `${guideline.number} ${language}`,
          );
          assert.ok(guideline.explanation[language].length > 40);
        }
      }
    });

    it(`ask in ${pack.id} only what ends in a question mark`, () => {
      for (const guideline of pack.guidelines)
        for (const question of guideline.questions) for (const language of LANGUAGES) assert.match(question[language], /\?$/);
    });

    it(`write the nynorsk of ${pack.id} with nynorsk words`, () => {
      const bokmål = /\b(?:jeg|ikke|hva|hvordan|hvem|hvorfor|noe|noen|fra|veileder\w*|veiledning\w*|hun|være|bare)\b/i;
      for (const guideline of pack.guidelines) {
        const words = [
          guideline.title.nn,
          guideline.explanation.nn,
          ...guideline.questions.map((question) => question.nn),
          ...guideline.twists.map((twist) => twist.nn),
        ].join('\n');
        assert.doesNotMatch(words, bokmål, `${pack.id} ${guideline.number}`);
      }
    });
  }

  it('cite with a prefix, since the numbers of two packs clash', () => {
    const guideline = guidelineOf(COUNTY, 13);
    assert.ok(guideline);
    assert.match(citation(COUNTY, guideline, 'nb'), /^Fylke 13 · /);
  });

  it('show the quoted text in bokmål where the source has nothing else', () => {
    const guideline = guidelineOf(COUNTY, 11);
    assert.ok(guideline);
    assert.deepEqual(quotedText(guideline, 'en'), { text: guideline.text.nb, language: 'nb' });
  });
});

describe('a faulty pack', () => {
  const faults: readonly (readonly [string, (pack: ReturnType<typeof copyOf>) => void, RegExp])[] = [
    ['a missing language', (pack) => delete pack.guidelines[2].title.nn, /guidelines\.2\.title\.nn/],
    ['a number out of order', (pack) => (pack.guidelines[4].number = 9), /guidelines\.4\.number: must be 5/],
    ['a category that does not exist', (pack) => (pack.guidelines[0].category = 'nowhere'), /category: is no category/],
    ['too few questions', (pack) => (pack.guidelines[0].questions.length = 2), /needs at least 5/],
    ['a relation to itself', (pack) => (pack.guidelines[0].related = [1]), /is no other guideline/],
    ['an unknown field', (pack) => (pack.guidelines[0].verdict = 'guilty'), /verdict/],
    ['an unsafe link', (pack) => (pack.source.url = 'http://x.no'), /source\.url/],
    ['a repeated question', (pack) => (pack.guidelines[1].questions[0] = pack.guidelines[0].questions[0]), /repeats a question/],
  ];
  for (const [name, spoil, wanted] of faults) {
    it(`is refused for ${name}`, () => {
      const pack = copyOf(COUNTY);
      spoil(pack);
      const result = checkPack(pack);
      assert.ok('faults' in result);
      assert.match(result.faults.join('\n'), wanted);
    });
  }

  it('is refused whole, with every fault named at once', () => {
    const pack = copyOf(COUNTY);
    pack.version = 'yesterday';
    delete pack.name.en;
    assert.throws(
      () => parsePack(pack),
      (error: unknown) => error instanceof DroftError && error.code === 'PACK_INVALID' && error.details.length === 2,
    );
  });

  it('is refused when a crosswalk points nowhere', () => {
    const pack = copyOf(COUNTY);
    pack.guidelines[0].crosswalk = { 'nasjonalt-kvalitetsrammeverk': [99] };
    assert.equal(crosswalkFaults([pack as Pack, ...PACKS.slice(1)]).length, 1);
  });

  it('is not found under an unknown name', () => {
    assert.throws(
      () => loadPacks(['no-such-pack']),
      (error: unknown) => error instanceof DroftError && error.code === 'PACK_UNKNOWN',
    );
  });
});

describe("a centre's own pack", () => {
  it('is reached through its crosswalk, or by the same number where it has none', () => {
    const own = copyOf(COUNTY);
    own.id = 'vårt-senter';
    own.guidelines = own.guidelines.slice(0, 2);
    own.guidelines[0].crosswalk = { 'fylkesvise-karrieresentre': [11, 12] };
    assert.equal(numberIn(own as Pack, 12), 1);
    assert.equal(numberIn(own as Pack, 5), undefined);
    own.guidelines[0].crosswalk = {};
    assert.equal(numberIn(own as Pack, 2), 2);
    assert.equal(numberIn(own as Pack, 13), undefined);
    assert.equal(numberIn(COUNTY, 13), 13);
  });
});

describe('search and terms', () => {
  it('finds guidelines by a word in any language and form', () => {
    assert.equal(searchGuidelines(COUNTY, 'habilitet')[0]?.number, 13);
    assert.equal(searchGuidelines(COUNTY, 'taushet')[0]?.number, 11);
    assert.equal(searchGuidelines(COUNTY, 'sosiale medier')[0]?.number, 10);
    assert.deepEqual(searchGuidelines(COUNTY, 'xyzzy'), []);
    assert.deepEqual(searchGuidelines(COUNTY, 'og i er'), []);
  });

  it('knows the central terms by their names in three languages', () => {
    for (const name of [
      'veisøker',
      'Veisøkjar',
      'karriereknappene',
      'ordpar',
      'etisk løfte',
      'ethical commitment',
      'partnerskap',
      'KARRIEREVEILEDNING',
    ])
      assert.ok(findTerm(name), name);
    assert.equal(findTerm('sykkel'), undefined);
  });

  it('gives each term a source and a date', () => {
    for (const term of TERMS) {
      assert.match(term.source.url, /^https:/);
      assert.match(term.source.read, /^2026-/);
    }
  });

  it('does not reproduce the wording of the ethical commitment', () => {
    assert.equal(findTerm('etisk løfte')?.quote, undefined);
  });
});

describe('reflection questions', () => {
  it('fit where the writer stands', () => {
    assert.equal(situationOf('Kan jeg si det til moren?'), 'before');
    assert.equal(situationOf('Jeg sa det til moren.'), 'after');
    assert.equal(situationOf('Kollegaen min leser journaler hun ikke skal'), 'other');
    assert.equal(situationOf('Vi er naboer.'), 'any');
  });

  it('come with the fitting ones first and never twice', () => {
    const guideline = guidelineOf(COUNTY, 11);
    assert.ok(guideline);
    const questions = questionsFor(guideline, 'after', 'nb', 5);
    assert.equal(new Set(questions).size, 5);
    assert.equal(questions[0], guideline.questions.find((question) => question.when === 'after')?.nb);
  });
});
