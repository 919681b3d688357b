import assert from 'node:assert/strict';
import { measure } from './measure.ts';
import { UNSEEN } from './unseen.ts';

describe('identifying details in labelled texts', () => {
  const figures = measure();

  it('has at least 300 texts, a third of them clean', () => {
    assert.ok(figures.texts >= 300, `only ${figures.texts} texts`);
    assert.ok(figures.clean >= figures.texts / 3, `only ${figures.clean} of ${figures.texts} are clean`);
  });

  it('covers every structured detail', () => {
    assert.equal(figures.structuredFound, figures.structured, figures.missed.join('\n'));
  });

  it('covers at least nine of ten names', () => {
    assert.ok(figures.namesFound / figures.names >= 0.9, figures.missed.join('\n'));
  });

  it('marks at most one clean text of twenty', () => {
    assert.ok(figures.cleanMarked / figures.clean <= 0.05, figures.falseAlarms.join('\n'));
  });

  it('calls each detail by its kind, and marks nothing else beside it', () => {
    assert.deepEqual(figures.otherKind, []);
    assert.ok(figures.extra.length <= figures.texts * 0.01, figures.extra.join('\n'));
  });
});

describe('identifying details in texts by somebody who had not seen the detector', () => {
  const figures = measure(UNSEEN);

  it('covers at least nine of ten names', () => {
    assert.ok(figures.names >= 99 && figures.namesFound / figures.names >= 0.9, figures.missed.join('\n'));
  });

  it('marks at most one clean text of twenty', () => {
    assert.ok(figures.clean >= 40 && figures.cleanMarked / figures.clean <= 0.05, figures.falseAlarms.join('\n'));
  });
});
