/** Phone numbers: with a country code, or eight digits grouped as people group them. */
import { type Chunk, contextOf, digitsOf, exactly, isYear, shapeOf, sizeOf } from './chunks.ts';
import type { Span } from './span.ts';

const SHAPES = new Set(['8', '2222', '323', '44', '35', '53', '26', '332', '233', '11111111', '3311', '3221']);
const SUM_AFTER = /^(?:,-|\.-|\s?(?:kr|kroner|nok|mill|millioner|millionar|mrd|euro|eur|usd|innbyggere|innbyggarar)(?!\p{L})|\s?[€$£%])/iu;
const SUM_BEFORE = /(?:(?<!\p{L})(?:kr|nok|eur|usd|beløp|beløpet|sum|summen|budsjett|budsjettet)\.?:?|[€$£])(?: på)?\s?$/iu;
const PHONE_WORD =
  /(?<!\p{L})(?:tlf|tlfnr|telefon|telefonen|telefonnr|telefonnummer|telefonnummeret|mob|mobil|mobilen|mobilnr|mobilnummer|nummer|nummeret|ring|ringe|sms|vipps|phone|call|tel|cell|number)\.?(?: er| is| på| to)?[:\s]{0,3}$/iu;
const CLOCK = /^(?:[01]?\d|2[0-4])[0-5]\d(?:[01]\d|2[0-4])[0-5]\d$/;
const DAY = /^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/;

/** Whether the chunks are a sum of money or a count. */
export function isSum(text: string, chunks: readonly Chunk[]): boolean {
  const end = chunks.at(-1)?.end ?? 0;
  return SUM_AFTER.test(text.slice(end, end + 14)) || SUM_BEFORE.test(contextOf(text, chunks));
}

/** A phone number with a country code. */
export function prefixedPhone(text: string, group: readonly Chunk[], at: number): Span | undefined {
  const start = group[at]?.start ?? 0;
  const joined = digitsOf(group.slice(at, at + 12));
  if (joined.startsWith('0047')) return withMark(text, exactly(group, at, 12));
  if (text[start - 1] === '+')
    return withMark(text, joined.startsWith('47') ? (exactly(group, at, 10) ?? abroad(group, at)) : abroad(group, at));
  if (/^00[1-9]/.test(joined) && sizeOf(group.slice(at, at + 16)) <= 15) return withMark(text, abroad(group, at));
  const bare = joined.startsWith('47') ? exactly(group, at, 10) : undefined;
  return bare && ['10', '28', '2323', '22222'].includes(shapeOf(bare)) ? withMark(text, bare) : undefined;
}

/** Numbers abroad differ in length: as many digits as such a number can have. */
function abroad(group: readonly Chunk[], at: number): readonly Chunk[] | undefined {
  for (let size = 15; size >= 8; size--) {
    const chunks = exactly(group, at, size);
    if (chunks) return chunks;
  }
  return undefined;
}

/** The mark of the country code belongs to the number: «+47», «(+47)». */
function withMark(text: string, chunks: readonly Chunk[] | undefined): Span | undefined {
  if (!chunks) return undefined;
  let start = chunks[0]?.start ?? 0;
  if (text[start - 1] === '+') start--;
  if (text[start - 1] === '(' && text[chunks[0]?.end ?? 0] === ')') start--;
  return { type: 'phone', start, end: chunks.at(-1)?.end ?? start };
}

/** Eight digits in a usual grouping that are no sum, no date, no years and no hours. */
export function localPhone(text: string, group: readonly Chunk[], at: number): Span | undefined {
  const chunks = exactly(group, at, 8);
  if (!chunks || !/^[2-9]/.test(digitsOf(chunks))) return undefined;
  const span: Span = { type: 'phone', start: chunks[0]?.start ?? 0, end: chunks.at(-1)?.end ?? 0 };
  if (shapeOf(chunks) === '44' && group[at + 2]?.digits.length === 4) return undefined;
  if (PHONE_WORD.test(contextOf(text, chunks))) return span;
  if (!SHAPES.has(shapeOf(chunks)) || isSum(text, chunks) || isOtherEight(text, chunks)) return undefined;
  return span;
}

function isOtherEight(text: string, chunks: readonly Chunk[]): boolean {
  const digits = digitsOf(chunks);
  const shape = shapeOf(chunks);
  if (DAY.test(digits) || /[\p{L}]/u.test(text[(chunks[0]?.start ?? 0) - 1] ?? '')) return true;
  if (shape === '44') return isYear(digits.slice(0, 4)) || isYear(digits.slice(4));
  if (shape === '233') return !/^[49]/.test(digits) || digits.endsWith('000');
  if (shape === '11111111') return '23456789'.startsWith(digits) || digits === '98765432';
  return shape === '2222' && hasMixedGaps(text, chunks) && CLOCK.test(digits);
}

/** «20.00-21.30» mixes what stands between; a phone number does not. */
function hasMixedGaps(text: string, chunks: readonly Chunk[]): boolean {
  const gaps = new Set(chunks.slice(1).map((chunk, i) => text.slice(chunks[i]?.end ?? 0, chunk.start).trim()));
  return gaps.size > 1 || gaps.has(':');
}
