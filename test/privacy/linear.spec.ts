import assert from 'node:assert/strict';
import { findIdentifying } from '../../src/privacy/detect.ts';

/** Beginnings that a careless expression would try over and over. */
const NASTY = [
  '1',
  '1 ',
  '12 ',
  '123-',
  '1.',
  '1/',
  '0047',
  '+47',
  '+',
  'a',
  'A',
  'Aa ',
  'a ',
  'a.',
  'a@',
  '@',
  'a-',
  '(at)',
  ' (',
  ' . ',
  'a . ',
  'at ',
  'https://',
  'www.a',
  'a.no/',
  ':',
  'a:',
  '::',
  '\n',
  ' ',
  '\u0301',
  'a\u0301',
  '😀',
  '1😀',
  '\u200b',
  '.',
  'gata ',
  'Gata 1',
  'Storgata',
  'gnr ',
  'H01',
  'født ',
  '1.1.',
  'Kari ',
  'Kari-',
  'Kari Hansen ',
  "'",
  "a'",
  'K.',
  'K. ',
  'van der ',
  'heter ',
  'moren til ',
  'skole ',
  'Sagene skole ',
  'Aa Bb AS ',
  'Nav ',
  'Nav-kontoret på ',
  'A og ',
  'NO93',
  'NO93 1234 ',
  'AB 123',
  'kr ',
  '«',
  'snap ',
  '0155 ',
  'pass ',
];

/** The least of three, so that a pause of the machine does not count. */
function shortest(text: string): number {
  return Math.min(
    ...[1, 2, 3].map(() => {
      const start = performance.now();
      findIdentifying(text);
      return performance.now() - start;
    }),
  );
}

describe('finding identifying details in long texts', () => {
  for (const piece of NASTY) {
    it(`takes time in step with the length of repeated ${JSON.stringify(piece)}`, () => {
      const long = piece.repeat(Math.ceil(20_000 / piece.length));
      shortest(long.slice(0, 2000));
      const ratio = shortest(long) / Math.max(shortest(long.slice(0, 2000)), 0.3);
      assert.ok(ratio <= 30, `ten times the text took ${ratio.toFixed(1)} times as long`);
    });
  }
});
