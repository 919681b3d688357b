import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  afterMove,
  dealGroups,
  groupsWritten,
  MOST_GROUPS,
  mayDo,
  mergePart,
  versionsOf,
  type WorkshopState,
} from '../../src/reflections/workshop.ts';
import { bytesOf, fitted, shortened } from '../../src/teams/cards/fit.ts';
import { PACKS } from '../support/views.ts';
import { sampleWorkshop } from '../support/workshop-views.ts';

describe('a workshop’s groups', () => {
  it('get one category each where there are as many', () => {
    for (const pack of PACKS) {
      const groups = dealGroups(pack, pack.categories.length);
      for (const [at, { id }] of pack.categories.entries())
        assert.deepEqual(
          groups[at],
          pack.guidelines.filter((one) => one.category === id).map((one) => one.number),
        );
    }
  });

  it('get the categories dealt round where there are more, and several where there are fewer', () => {
    const [pack] = PACKS;
    const four = dealGroups(pack, 4);
    assert.deepEqual(dealGroups(pack, 6), [...four, four[0], four[1]]);
    assert.deepEqual(dealGroups(pack, 2), [
      [...(four[0] ?? []), ...(four[1] ?? [])],
      [...(four[2] ?? []), ...(four[3] ?? [])],
    ]);
    assert.deepEqual(dealGroups(pack, 1), [four.flat()]);
  });

  it('have something each, and leave no guideline out', () => {
    for (const pack of PACKS)
      for (let count = 1; count <= MOST_GROUPS; count++) {
        const groups = dealGroups(pack, count);
        assert.equal(groups.length, count);
        assert.ok(groups.every((one) => one.length > 0));
        assert.deepEqual([...new Set(groups.flat())].sort(), pack.guidelines.map((one) => one.number).sort());
      }
  });

  it('are from 1 to 40', () => {
    for (const count of [0, -1, 41, 1.5, Number.NaN]) assert.throws(() => dealGroups(PACKS[0], count), RangeError);
  });
});

describe('a workshop’s states', () => {
  it('go from open over summing to closed, and no way back', () => {
    const at = (state: WorkshopState) => sampleWorkshop(1, 'nb', { state });
    assert.equal(afterMove(at('open'), 'sum')?.state, 'summing');
    assert.equal(afterMove(at('summing'), 'sum')?.state, 'summing');
    assert.equal(afterMove(at('open'), 'close')?.state, 'closed');
    assert.equal(afterMove(at('summing'), 'close')?.state, 'closed');
    assert.equal(afterMove(at('open'), 'write')?.state, 'open');
    for (const move of ['write', 'sum', 'close'] as const) {
      assert.equal(mayDo(at('closed'), move), false);
      assert.equal(afterMove(at('closed'), move), undefined);
    }
  });
});

describe('a part of a note', () => {
  it('is stored where nobody else has saved it', () => {
    assert.deepEqual(mergePart('ny', 0, { text: '', version: 0 }), { kind: 'stored' });
    assert.deepEqual(mergePart('', 2, { text: 'gammel', version: 2 }), { kind: 'stored' });
    assert.deepEqual(mergePart('lik', 0, { text: 'lik', version: 5 }), { kind: 'same' });
  });

  it('never loses anybody’s words', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.nat(3), fc.integer({ min: 1, max: 3 }), (written, text, seen, version) => {
        const { kind } = mergePart(written, seen, { text, version });
        if (kind === 'same') assert.ok(text.includes(written));
        if (kind === 'stored') assert.equal(seen, version);
      }),
    );
  });

  it('is known by its versions, and its group as one that has written', () => {
    const notes = [
      { group: 2, part: 1, text: 'x', version: 4 },
      { group: 3, part: 0, text: '', version: 2 },
    ];
    assert.deepEqual(versionsOf(notes, 2), [0, 4, 0, 0]);
    assert.deepEqual(groupsWritten(notes), [2]);
  });
});

describe('texts on a card', () => {
  it('fit, short ones whole', () => {
    assert.deepEqual(fitted(['kort', 'x'.repeat(100)], 30)[0], 'kort');
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'binary', maxLength: 60 }), { maxLength: 8 }),
        fc.integer({ min: 40, max: 300 }),
        (texts, most) => {
          const shown = fitted(texts, most);
          assert.ok(shown.reduce((sum, text) => sum + bytesOf(text), 0) <= most);
          if (texts.reduce((sum, text) => sum + bytesOf(text), 0) <= most) assert.deepEqual(shown, texts);
        },
      ),
    );
  });

  it('are cut between letters', () => {
    assert.equal(shortened('😀😀😀', 8), '😀…');
    assert.equal(shortened('abc', 3), 'abc');
  });
});
