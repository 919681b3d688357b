/**
 * Finds identifying details in a text: numbers by their shape, addresses and workplaces by their words, names by list
 * and context. Prefers one mark too many: a person sees every mark before anything is sent.
 */
import { normalise } from '../language/normalise.ts';
import type { DetailKind } from '../language/texts/texts.ts';
import { findAddresses } from './addresses.ts';
import { findBirthDates } from './birth.ts';
import { findLinks } from './links.ts';
import { findNames } from './names.ts';
import { findNumbers } from './numbers.ts';
import { settle, tidy } from './span.ts';
import { findWorkplaces } from './workplaces.ts';

export interface Identifying {
  readonly type: DetailKind;
  /** UTF-16 offsets into the original text; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
}

/** All identifying details of a text, in order, never overlapping. Never throws; linear in the length. */
export function findIdentifying(text: string): Identifying[] {
  const clean = normalise(text);
  const found = [findNumbers, findBirthDates, findLinks, findAddresses, findWorkplaces, findNames].flatMap((find) => find(clean.text));
  const result: Identifying[] = [];
  let free = 0;
  for (const settled of settle(found)) {
    const span = tidy(clean.text, settled);
    if (!span) continue;
    const start = Math.max(clean.offsets[span.start] ?? 0, free);
    const end = endInOriginal(text, clean.offsets[span.end - 1] ?? 0);
    if (end <= start) continue;
    result.push({ type: span.type, start, end });
    free = end;
  }
  return result;
}

const MARK = /\p{M}/u;

/** The offset after the letter at `offset`, its second surrogate and its combining marks included. */
function endInOriginal(text: string, offset: number): number {
  let end = offset + ((text.codePointAt(offset) ?? 0) > 0xffff ? 2 : 1);
  while (end < text.length && MARK.test(text[end] ?? '')) end++;
  return Math.min(end, text.length);
}
