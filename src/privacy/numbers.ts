/**
 * Finds numbers that point to a person: national identity numbers, accounts, phones, organisations, other long ones.
 * Reads groups of digits with anything small between them; control digits decide only what a number is called.
 */
import { type Chunk, contextOf, dateLength, digitsOf, exactly, groupsOf, isYear, shapeOf, sizeOf } from './chunks.ts';
import { findLettered, isAccount, isNationalId, isOrganisation, looksBorn } from './control.ts';
import { isSum, localPhone, prefixedPhone } from './phones.ts';
import type { Span } from './span.ts';

const TYPED_ELEVEN = new Set(['11', '65', '2225', '425', '632', '22232', '92', '47', '74', '6221', '2254', '245']);
const ACCOUNT_WORD = /(?<!\p{L})(?:(?:bank)?konto(?:en|nr|nummer|nummeret)?|account(?: number)?)\.?[^\d\n]{0,20}$/iu;
const ID_WORD = /(?<!\p{L})(?:fnr|(?:fødsels|person|d-|id-)(?:nr|nummer|nummeret)|dnr|national id|identity number)\.?[^\d\n]{0,20}$/iu;
const ORGANISATION_WORD = /(?<!\p{L})(?:org|organisasjons)[ .-]{0,2}(?:nr|nummer|nummeret)?[^\d\n]{0,12}$/iu;
const NUMBER_WORD =
  /(?<!\p{L})(?:duf|kid|pass|passet|passport|kort|saks|referanse|ref|nr|nummer|number)(?:nr|nummer|nummeret|number)?[^\d\n]{0,12}$/iu;
const PUBLISHED = /(?<!\p{L})(?:isbn|issn|doi|lov|for|forskrift|iso|ns)[-:\s]{0,3}$/iu;

/** Numbers of a cleaned text that point to a person or a workplace. */
export function findNumbers(text: string): Span[] {
  return [...groupsOf(text).flatMap((group) => readGroup(text, group)), ...findLettered(text)];
}

/** Reads a group from left to right; what no rule took and is long is a number all the same. */
function readGroup(text: string, group: readonly Chunk[]): Span[] {
  const found: Span[] = [];
  let rest: Chunk[] = [];
  for (let at = 0; at < group.length; ) {
    const span =
      eleven(text, group, at) ?? prefixedPhone(text, group, at) ?? (dateLength(group, at) ? undefined : shorter(text, group, at));
    const count = span ? countIn(group, at, span) : dateLength(group, at);
    if (count === 0) {
      rest.push(group[at++] as Chunk);
      continue;
    }
    found.push(...remainder(text, rest));
    if (span) found.push(span);
    rest = [];
    at += count;
  }
  return [...found, ...remainder(text, rest)];
}

function shorter(text: string, group: readonly Chunk[], at: number): Span | undefined {
  return localPhone(text, group, at) ?? nine(text, group, at);
}

function countIn(group: readonly Chunk[], at: number, span: Span): number {
  let end = at;
  while (end < group.length && (group[end]?.start ?? span.end) < span.end) end++;
  return end - at;
}

/** Eleven digits, or a birth date with the century written and five digits more. */
function eleven(text: string, group: readonly Chunk[], at: number): Span | undefined {
  const long = exactly(group, at, 13);
  if (long && ['2245', '85', '13'].includes(shapeOf(long)) && isYear(digitsOf(long).slice(4, 8)) && looksBorn(digitsOf(long)))
    return spanOf('nationalId', long);
  const chunks = exactly(group, at, 11);
  if (!chunks || dateLength(group, at)) return undefined;
  const digits = digitsOf(chunks);
  if (!isWhole(group, chunks) && !TYPED_ELEVEN.has(shapeOf(chunks)) && !isNationalId(digits)) return undefined;
  if (text[(chunks[0]?.start ?? 0) - 1] === '+' || PUBLISHED.test(contextOf(text, chunks))) return undefined;
  return spanOf(kindOfEleven(digits, shapeOf(chunks), contextOf(text, chunks)), chunks);
}

/** Whether the chunks are all of their group. */
function isWhole(group: readonly Chunk[], chunks: readonly Chunk[]): boolean {
  return group.length === chunks.length;
}

function kindOfEleven(digits: string, shape: string, context: string): Span['type'] {
  if (ID_WORD.test(context)) return 'nationalId';
  if (ACCOUNT_WORD.test(context)) return 'account';
  if (shape === '425') return isNationalId(digits) && !isAccount(digits) ? 'nationalId' : 'account';
  if (isNationalId(digits) || shape === '65' || shape.startsWith('222')) return 'nationalId';
  if (isAccount(digits)) return 'account';
  return looksBorn(digits) ? 'nationalId' : 'number';
}

/** Nine digits of an organisation: by control digit, or by the word before them. */
function nine(text: string, group: readonly Chunk[], at: number): Span | undefined {
  const chunks = exactly(group, at, 9);
  if (!chunks || !['9', '333'].includes(shapeOf(chunks))) return undefined;
  const named = ORGANISATION_WORD.test(contextOf(text, chunks));
  return named || (isOrganisation(digitsOf(chunks)) && !isSum(text, chunks)) ? spanOf('organisation', chunks) : undefined;
}

/** What is left between the finds, when it is long enough to point to someone and no sum, count or list of years. */
function remainder(text: string, chunks: readonly Chunk[]): Span[] {
  if (sizeOf(chunks) < 9 || isSum(text, chunks) || PUBLISHED.test(contextOf(text, chunks))) return [];
  const sizes = chunks.map((chunk) => chunk.digits.length);
  const thousands = sizes.length > 1 && sizes.slice(1).every((size) => size === 3) && chunks.at(-1)?.digits === '000';
  const long = chunks.some(({ digits }) => digits.length >= 5 || (digits.length === 4 && !isYear(digits)));
  const regular = sizes.length <= 4 && sizes.every((size) => size === 3);
  const named = NUMBER_WORD.test(contextOf(text, chunks));
  return !thousands && (long || regular || named) ? [spanOf('number', chunks)] : [];
}

function spanOf(type: Span['type'], chunks: readonly Chunk[]): Span {
  return { type, start: chunks[0]?.start ?? 0, end: chunks.at(-1)?.end ?? 0 };
}
