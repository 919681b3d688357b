import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readMaterial } from '../../src/cli/material.ts';
import { canonical } from '../../src/language/canonical.ts';
import { detectLanguage } from '../../src/language/detect.ts';
import { fold, singleLetters } from '../../src/language/fold.ts';
import { languageOfLocale } from '../../src/language/language.ts';
import { cleanText, normalise } from '../../src/language/normalise.ts';
import signs from '../../src/language/signs.json' with { type: 'json' };
import { stem } from '../../src/language/stem.ts';
import { sentences, tokenise } from '../../src/language/tokens.ts';
import { learnSigns } from '../../src/language/train-signs.ts';

describe('cleaning a text', () => {
  const rows: readonly (readonly [string, string, string])[] = [
    ['zero-width characters', 'tau\u200bshets\u00adplikt', 'taushetsplikt'],
    ['bidi overrides', 'abc\u202edef\u202c', 'abcdef'],
    ['tag characters', 'hei\u{e0041}\u{e0042}', 'hei'],
    ['NUL and other controls', 'a\u0000b\u0007c', 'a b c'],
    ['lone surrogates', 'a\ud800b', 'a b'],
    ['full-width digits', '１２３', '123'],
    ['Arabic-Indic digits', '٩٨', '98'],
    ['no-break and thin spaces', 'a\u00a0b\u2009c', 'a b c'],
    ['odd dashes', 'a–b‑c', 'a-b-c'],
    ['line separators', 'a\u2028b\r\nc', 'a\nb\nc'],
    ['a letter made of two parts', 'a\u030a', 'å'],
  ];
  for (const [name, given, wanted] of rows) {
    it(`makes ${name} plain`, () => assert.equal(cleanText(given), wanted));
  }

  it('keeps at most two marks on a letter', () => {
    assert.ok(cleanText(`e${'\u0301'.repeat(100_000)}`).length < 5);
  });

  it('gives a well-formed text and offsets into the original for any input', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const { text: clean, offsets } = normalise(text);
        assert.ok(clean.isWellFormed());
        assert.equal(offsets.length, clean.length + 1);
        for (let i = 0; i < offsets.length; i++)
          assert.ok((offsets[i] ?? -1) >= (offsets[i - 1] ?? 0) && (offsets[i] ?? -1) <= text.length);
      }),
    );
  });
});

describe('folding and stems', () => {
  it('lets hurried spelling meet careful spelling', () => {
    assert.equal(fold('føler'), fold('foler'));
    assert.equal(fold('føler'), fold('foeler'));
    assert.equal(fold('på'), fold('paa'));
    assert.equal(singleLetters(fold('aldri')), singleLetters(fold('alldri')));
    assert.equal(fold('heeeelt'), fold('helt'));
  });

  it('counts nynorsk and dialect as the same word', () => {
    assert.equal(canonical(fold('ikkje')), canonical(fold('ikke')));
    assert.equal(canonical(fold('korleis')), canonical(fold('hvordan')));
    assert.equal(canonical(fold('rettleiar')), canonical(fold('veileder')));
    assert.equal(canonical(fold('itj')), canonical(fold('ikke')));
  });

  it('cuts one ending and keeps three letters', () => {
    assert.equal(stem(fold('samtalene'), 'nb'), stem(fold('samtaler'), 'nb'));
    assert.equal(stem(fold('naboen'), 'nb'), stem(fold('nabo'), 'nb'));
    assert.equal(stem(fold('clients'), 'en'), stem(fold('client'), 'en'));
    assert.equal(stem('er', 'nb'), 'er');
  });
});

describe('tokens and sentences', () => {
  it('gives each word with its place', () => {
    assert.deepEqual(tokenise('Hei, du-der!'), [
      { text: 'Hei', start: 0, end: 3 },
      { text: 'du', start: 5, end: 7 },
      { text: 'der', start: 8, end: 11 },
    ]);
  });
  it('parts sentences at stops and lines', () => {
    assert.deepEqual(sentences('Han kom. Hun gikk!\nOg så?'), ['Han kom.', 'Hun gikk!', 'Og så?']);
  });
});

describe('the language of a text', () => {
  const rows: readonly (readonly [string, string])[] = [
    ['Jeg vet ikke hva jeg skal si til henne', 'nb'],
    ['Eg veit ikkje kva eg skal seie til henne', 'nn'],
    ["I don't know what to tell her", 'en'],
    ['Kan eg snakke med mora utan at guten veit det?', 'nn'],
    ['sjefen vil ha navna på alle som strøk', 'nb'],
    ['My manager wants the names of everyone who failed', 'en'],
  ];
  for (const [text, wanted] of rows) it(`is ${wanted} in «${text}»`, () => assert.equal(detectLanguage(text), wanted));

  it('falls back to the Teams locale where the words leave it open', () => {
    assert.equal(detectLanguage('🙂', 'en'), 'en');
    assert.equal(detectLanguage('Strava', 'nn'), 'nn');
  });

  it('takes the language from the Teams locale', () => {
    assert.equal(languageOfLocale('nn-NO'), 'nn');
    assert.equal(languageOfLocale('nb-NO'), 'nb');
    assert.equal(languageOfLocale('en-US'), 'en');
    assert.equal(languageOfLocale('pl-PL'), 'en');
    assert.equal(languageOfLocale(undefined), 'nb');
  });
});

describe('the table of language signs', () => {
  it('is what the examples give', () => {
    // Compared as text: a difference in thousands of rows is nothing to print.
    assert.ok(JSON.stringify(signs) === JSON.stringify(learnSigns(readMaterial().examples)), 'run «npm run train»');
  });
});
