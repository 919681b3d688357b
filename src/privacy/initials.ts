/** Finds people written by their initials. */
import { isEveryday } from './everyday.ts';
import { isPlace } from './place-list.ts';
import type { Span } from './span.ts';

const INITIALS = /(?<![\p{L}\p{N}.])\p{Lu}(?:\.[ -]?\p{Lu}\.(?:[ -]?\p{Lu}\.)?|\.-?\p{Lu}(?![\p{L}\p{N}.]))(?!\p{L})/gu;
const NO_INITIALS = /^(?:U\.S|U\.K|E\.U|P\.S|N\.B|N\.N|O\.L|B\.C|A\.D|M\.A|B\.A|D\.C|I\.D|X\.Y|X\.X)/;
const INITIAL_AND_SURNAME = /(?<![\p{L}\p{N}.])(?:\p{Lu}\. ?){1,2}(\p{Lu}\p{Ll}[\p{L}-]+)/gu;

/** «K.L.» and «K. Hansen». */
export function findInitials(text: string): Span[] {
  const found: Span[] = [];
  for (const match of text.matchAll(INITIALS)) {
    if (!NO_INITIALS.test(match[0])) found.push({ type: 'name', start: match.index, end: match.index + match[0].length });
  }
  for (const match of text.matchAll(INITIAL_AND_SURNAME)) {
    const surname = match[1] ?? '';
    if (!isEveryday(surname) && !isPlace(surname)) found.push({ type: 'name', start: match.index, end: match.index + match[0].length });
  }
  return found;
}
