import assert from 'node:assert/strict';
import fc from 'fast-check';
import { LANGUAGES } from '../../src/language/language.ts';
import { STATEMENT_IDS } from '../../src/language/texts/competence/competence.ts';
import { textsIn } from '../../src/language/texts/index.ts';
import { areRight, type Choices, competenceResult, isOpenAt, merged, standingOf, statementsOf } from '../../src/reflections/competence.ts';
import { GENERAL, STATEMENTS, statementGroups } from '../../src/reflections/statements.ts';
import { allChosen, sampleCompetence } from '../support/learning-views.ts';
import { PACKS } from '../support/views.ts';

const [COUNTY] = PACKS;

describe('the statements of self-evaluation', () => {
  it('are each named once, and every name is used', () =>
    assert.deepEqual(
      STATEMENTS.map((one) => one.id),
      [...STATEMENT_IDS],
    ));

  for (const pack of PACKS) {
    it(`are two for each category of ${pack.id}, each with a guideline of that category, after some that belong to all`, () => {
      const [general, ...own] = statementGroups(pack);
      assert.equal(general?.category, GENERAL);
      assert.deepEqual(
        own.map((one) => [one.category, one.statements.length]),
        pack.categories.map(({ id }) => [id, 2]),
      );
      for (const { category, statements } of [...own, ...(general ? [general] : [])])
        for (const { id, guidelines } of statements) {
          const guideline = pack.guidelines.find((one) => one.number === guidelines[pack.id]);
          assert.ok(guideline && (category === GENERAL || guideline.category === category), id);
        }
    });
  }

  it('are those that belong to all for a pack of a centre’s own', () =>
    assert.deepEqual(
      statementGroups({ id: 'eigen', categories: [{ id: 'kompetanse', title: { nb: 'x', nn: 'x', en: 'x' } }] }).map((one) => one.category),
      [GENERAL],
    ));

  for (const language of LANGUAGES) {
    it(`are in the first person, short and different in ${language}`, () => {
      const texts = Object.values(textsIn(language).competence.statement);
      assert.equal(new Set(texts).size, texts.length);
      const first = { nb: /^Jeg /, nn: /^Eg /, en: /^I / }[language];
      for (const text of texts) assert.ok(first.test(text) && text.length <= 130 && text.endsWith('.'), text);
    });
  }
});

describe('what is kept of one person', () => {
  it('is what they chose last; nothing takes a choice away but 0', () => {
    const before: Choices = { structure: 2, limits: 5 };
    assert.deepEqual(merged(before, { structure: 4, secrecy: 1 }, COUNTY), { structure: 4, limits: 5, secrecy: 1 });
    assert.deepEqual(merged(before, { limits: 0 }, COUNTY), { structure: 2 });
  });

  it('holds no statement of another pack and no number outside of the scale', () =>
    assert.deepEqual(merged({}, { sources: 3, structure: 6, limits: 2.5, secrecy: 5 }, COUNTY), { secrecy: 5 }));
});

describe('what a team sees of itself', () => {
  const answers = (count: number, rating = 3): Choices[] => Array.from({ length: count }, () => allChosen(COUNTY, () => rating));

  it('is nothing below five people, and empty answers count nobody', () => {
    assert.deepEqual(competenceResult(answers(4), COUNTY, 5), { people: undefined, statements: [] });
    assert.deepEqual(competenceResult([...answers(4), {}], COUNTY, 5), { people: undefined, statements: [] });
  });

  it('is a rounded mean and a rounded number of people for each statement', () => {
    const { people, statements } = competenceResult([...answers(6, 2), ...answers(1, 5)], COUNTY, 5);
    assert.equal(people, 5);
    assert.deepEqual(
      statements.map((one) => one.id),
      statementsOf(COUNTY).map((one) => one.id),
    );
    assert.ok(statements.every((one) => one.people === 5 && one.mean === 2.5));
  });

  it('hides a statement that fewer than five answered', () => {
    const some = [...answers(4), ...Array.from({ length: 3 }, (): Choices => ({ structure: 5 }))];
    const { people, statements } = competenceResult(some, COUNTY, 5);
    assert.equal(people, 5);
    assert.deepEqual(
      statements.filter((one) => one.mean !== undefined || one.people !== undefined).map((one) => one.id),
      ['structure'],
    );
  });

  it('never shows a number of fewer than k, whoever answers what', () => {
    const answer = fc.dictionary(fc.constantFrom(...STATEMENT_IDS), fc.integer({ min: 1, max: 5 })) as fc.Arbitrary<Choices>;
    fc.assert(
      fc.property(fc.array(answer, { maxLength: 30 }), fc.integer({ min: 5, max: 12 }), (all, k) => {
        const { people, statements } = competenceResult(all, COUNTY, k);
        for (const { id, people: count, mean } of statements) {
          const real = all.filter((one) => one[id] !== undefined).length;
          assert.equal(count !== undefined, real >= k);
          assert.equal(mean !== undefined, real >= k);
          assert.ok(count === undefined || (count % k === 0 && count <= real));
          assert.ok(mean === undefined || (mean >= 1.5 && mean <= 4.5));
        }
        assert.ok(people !== undefined || statements.length === 0);
      }),
    );
  });

  it('names at most three that stand out on each side, the most first', () => {
    const means = [4.5, 4, 4.5, 4, 3.5, 3, 2, 2.5, 1.5];
    const values = means.map((mean, at) => ({ id: STATEMENT_IDS[at] ?? 'learn', mean }));
    assert.deepEqual(standingOf(values), { strong: ['structure', 'discuss', 'explore'], lacking: ['labour', 'roles', 'limits'] });
    assert.deepEqual(standingOf([{ id: 'learn', mean: undefined }]), { strong: [], lacking: [] });
  });
});

describe('a round of self-evaluation', () => {
  it('can be started with a window, a least number and a language of ours alone', () => {
    const right = { windowHours: 168, k: 5, language: 'nb' } as const;
    assert.ok(areRight(right));
    for (const wrong of [{ k: 4 }, { k: 51 }, { k: 5.5 }, { windowHours: 5 }, { language: 'sv' as never }])
      assert.equal(areRight({ ...right, ...wrong }), false);
  });

  it('can be answered until it closes, also while nobody knows whether its card arrived', () => {
    const round = sampleCompetence();
    assert.ok(isOpenAt(round, round.closesAt - 1));
    assert.ok(isOpenAt({ ...round, state: 'due' }, round.at));
    assert.equal(isOpenAt(round, round.closesAt), false);
    assert.equal(isOpenAt({ ...round, state: 'closed' }, round.at), false);
  });
});
