import assert from 'node:assert/strict';
import fc from 'fast-check';
import { DETAIL_KINDS, type DetailKind } from '../../src/language/texts/texts.ts';
import { findIdentifying } from '../../src/privacy/detect.ts';
import { maskIdentifying } from '../../src/privacy/mask.ts';
import { CASES } from './cases.ts';

const LABELS = Object.fromEntries(DETAIL_KINDS.map((kind) => [kind, '*'])) as Record<DetailKind, string>;

const pieces = fc.constantFrom(
  'Kari',
  'kari',
  'Hansen',
  "Jonas'",
  'heter ',
  'moren til ',
  ' ',
  '  ',
  '\n',
  '\0',
  '\ud800',
  '\udc00',
  '\u200b',
  '\u0301',
  'e\u0301',
  'ﬁ',
  '㎏',
  '１２',
  '٣٤',
  '😀',
  '👩‍👧',
  '@',
  '(at)',
  '.no',
  'skole',
  ' AS',
  '15',
  '89',
  '90',
  '12302',
  '912',
  '34',
  '567',
  '+47',
  '(',
  ')',
  '-',
  '.',
  ',',
  'født ',
  'Storgata ',
  'gata 5',
  'https://',
  'www.',
  '/',
  ':',
  '::',
  'NO93',
  '0155 Oslo',
  'Nav ',
  'Sagene ',
  'K.L.',
  '\u202e',
  '\u{e0041}',
  'İ',
  'ß',
  '½',
  '⑨',
  '…',
  '«',
  'van der ',
);
const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.array(pieces, { maxLength: 25 }).map((parts) => parts.join('')),
);

describe('finding identifying details in any text', () => {
  it('never throws; spans are inside, in order and apart', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let free = 0;
        for (const { start, end, type } of findIdentifying(text)) {
          assert.ok(start >= free && end > start && end <= text.length, `${type} ${start}-${end} in ${JSON.stringify(text)}`);
          free = end;
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('gives the same answer twice', () => {
    fc.assert(fc.property(texts, (text) => assert.deepEqual(findIdentifying(text), findIdentifying(text))));
  });

  it('never cuts a surrogate pair in two', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const well = text.toWellFormed();
        assert.ok(maskIdentifying(well, findIdentifying(well), LABELS).isWellFormed());
      }),
      { numRuns: 2000 },
    );
  });

  it('masks exactly the spans and keeps the rest', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const spans = findIdentifying(text);
        let from = 0;
        let expected = '';
        for (const { start, end } of spans) {
          expected += `${text.slice(from, start)}[*]`;
          from = end;
        }
        assert.equal(maskIdentifying(text, spans, LABELS), expected + text.slice(from));
      }),
    );
  });
});

describe('masking', () => {
  it('leaves no labelled structured detail readable', () => {
    for (const { text, expected } of CASES) {
      const masked = maskIdentifying(text, findIdentifying(text), LABELS);
      for (const { type, start, end } of expected) {
        if (type !== 'name') assert.ok(!masked.includes(text.slice(start, end)), `${text} -> ${masked}`);
      }
    }
  });

  it('keeps the genitive and the sentence', () => {
    const labels = { ...LABELS, name: 'navn', phone: 'telefon' };
    const text = 'Karis mor, Anne Hansen, ringte fra 912 34 567.';
    assert.equal(maskIdentifying(text, findIdentifying(text), labels), '[navn]s mor, [navn], ringte fra [telefon].');
  });

  it('masks a name again where it stands alone', () => {
    const text = 'Moren til Xhevatun ringte. Jeg vet at Xhevatun er redd.';
    assert.ok(!maskIdentifying(text, findIdentifying(text), LABELS).includes('Xhevatun'));
  });
});
