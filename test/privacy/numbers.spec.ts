import assert from 'node:assert/strict';
import fc from 'fast-check';
import { findIdentifying } from '../../src/privacy/detect.ts';

const FIRST_WEIGHTS = [3, 7, 6, 1, 8, 9, 4, 5, 2];
const SECOND_WEIGHTS = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2];

interface Synthetic {
  readonly day: number;
  readonly month: number;
  readonly year: number;
  readonly serial: number;
  /** What the first control sum may leave over: 0 today, up to 3 from 2032. */
  readonly left: number;
}

/** A synthetic national identity number (month + 80), or undefined where the serial number has no control digits. */
function synthetic({ day, month, year, serial, left }: Synthetic): string | undefined {
  const two = (value: number): string => String(value).padStart(2, '0');
  const start = `${two(day)}${two(month + 80)}${two(year)}${String(serial).padStart(3, '0')}`;
  const first = control(start, FIRST_WEIGHTS, left);
  const second = control(`${start}${first}`, SECOND_WEIGHTS, 0);
  return first === 10 || second === 10 ? undefined : `${start}${first}${second}`;
}

function control(digits: string, weights: readonly number[], left: number): number {
  const sum = weights.reduce((total, weight, i) => total + weight * Number(digits[i]), 0);
  return (11 + left - (sum % 11)) % 11;
}

const numbers = fc
  .record({
    day: fc.integer({ min: 1, max: 28 }).chain((day) => fc.constantFrom(day, day + 40)),
    month: fc.integer({ min: 1, max: 12 }),
    year: fc.integer({ min: 0, max: 99 }),
    serial: fc.integer({ min: 0, max: 999 }),
    left: fc.integer({ min: 0, max: 3 }),
  })
  .map(synthetic)
  .filter((number) => number !== undefined);

const between = fc.constantFrom(
  '',
  ' ',
  '-',
  '.',
  ' - ',
  '\u00a0',
  '\u202f',
  '\u200b',
  '\u2060',
  '\ufeff',
  '\u2013',
  '/',
  '·',
  '🙂',
  '_',
  '\u200d',
);
const around = fc.constantFrom(
  ['', ''],
  ['fnr', ''],
  ['fil_', '.pdf'],
  ['https://x.no/', '/vis'],
  ['(', ')'],
  ['a', 'b'],
  ['Kari ', ' ringte'],
  ['"', '",'],
);

function assertCovered(text: string, detail: string, type?: string): void {
  const start = text.indexOf(detail);
  const found = findIdentifying(text);
  const span = found.find((one) => one.start <= start && one.end >= start + detail.length);
  assert.ok(span, `${JSON.stringify(text)}: ${JSON.stringify(found)}`);
  if (type) assert.equal(span.type, type, text);
}

function cut(digits: string, sizes: readonly number[]): string[] {
  return sizes.map((size, i) => {
    const from = sizes.slice(0, i).reduce((sum, one) => sum + one, 0);
    return digits.slice(from, from + size);
  });
}

describe('numbers that identify', () => {
  it('finds every national identity number, however it is cut and wherever it stands', () => {
    fc.assert(
      fc.property(numbers, between, between, around, (number, first, second, [before = '', after = '']) => {
        const whole = `${number.slice(0, 6)}${second}${number.slice(6)}`;
        assertCovered(`${before}${whole}${after}`, whole);
        const parts = [number.slice(0, 2), number.slice(2, 4), number.slice(4, 6)].join(first) + second + number.slice(6);
        assertCovered(`${before}${parts}${after}`, parts);
        const digits = [...number].join(first);
        assertCovered(`${before}${digits}${after}`, digits);
      }),
      { numRuns: 500 },
    );
  });

  it('calls a valid number a national identity number, by the rule of 2032 too', () => {
    fc.assert(fc.property(numbers, (number) => assertCovered(`fnr ${number}`, number, 'nationalId')));
  });

  it('finds any eleven digits, right or wrong', () => {
    const eleven = fc.stringMatching(/^\d{11}$/);
    fc.assert(
      fc.property(eleven, between, (digits, gap) =>
        assertCovered(`x ${digits.slice(0, 6)}${gap}${digits.slice(6)} y`, `${digits.slice(0, 6)}${gap}${digits.slice(6)}`),
      ),
    );
  });

  it('finds phone numbers in every usual grouping', () => {
    const eight = fc.stringMatching(/^[4-9]\d{7}$/).filter((digits) => !digits.endsWith('000'));
    const shape = fc.constantFrom([8], [2, 2, 2, 2], [3, 2, 3], [4, 4], [3, 5]);
    const prefix = fc.constantFrom('', '+47', '+47 ', '0047 ', '(+47) ', '47 ');
    fc.assert(
      fc.property(eight, shape, fc.constantFrom(' ', '-', '.', '\u00a0'), prefix, (digits, sizes, gap, code) => {
        fc.pre(!code.startsWith('47') || sizes.length !== 1 || gap === ' ');
        const grouped = cut(digits, sizes).join(gap);
        assertCovered(`ring ${code}${grouped} nå`, grouped);
      }),
      { numRuns: 500 },
    );
  });

  it('leaves sums, years, hours, standards and dates alone', () => {
    for (const text of [
      '25 000 000 kr',
      'kr 91 234 567',
      '2020-2024',
      '20.00-21.30',
      'NS 5814',
      '12.05.2024',
      '2024-05-12 og 2024-06-01',
      '116 117',
      'ISO 9001-2015',
    ]) {
      assert.deepEqual(findIdentifying(text), [], text);
    }
  });
});
