/** Words of a cleaned text as the search for names sees them: with hyphens kept, the genitive apart, and their lists. */
import { fold } from '../language/fold.ts';
import { FIRST_NAMES, SURNAMES } from './name-list.ts';
import { MORE_FIRST_NAMES, MORE_SURNAMES } from './name-list-faker.ts';

/** What a word's letters alone say; the same for the same word wherever it stands. */
interface Letters {
  /** Lower-cased, without a genitive ending. */
  readonly lower: string;
  /** The word as written, lower-cased. */
  readonly written: string;
  readonly first: boolean;
  readonly surname: boolean;
  /** A capital and small letters. */
  readonly capital: boolean;
  readonly allCapitals: boolean;
}

/** One word and what is known about it. */
export interface Word extends Letters {
  readonly start: number;
  /** Where the word ends without a genitive ending. */
  readonly end: number;
  /** Where the word as written ends. */
  readonly fullEnd: number;
  readonly opensSentence: boolean;
}

const WORD = /\p{L}[\p{L}\p{M}]*(?:['-]\p{L}[\p{L}\p{M}]*)*/gu;
const FIRST = new Set(FIRST_NAMES.trim().toLowerCase().split(/\s+/));
const LAST = new Set(SURNAMES.trim().toLowerCase().split(/\s+/));
/** Names that count only with a capital. */
const MORE_FIRST = new Set(MORE_FIRST_NAMES.trim().toLowerCase().split(/\s+/));
const MORE_LAST = new Set(MORE_SURNAMES.trim().toLowerCase().split(/\s+/));
const FOLDED_FIRST = new Set([...FIRST].filter((name) => name.length > 2).map(fold));
const FOLDED_LAST = new Set([...LAST].filter((name) => name.length > 4).map(fold));
const OPENING = /(?:^|[.!?…:\n]["»”')\]]?\s*["«“'(]?|^\s*[-–•*]\s*|\n\s*[-–•*]\s*|["«“])$/u;

interface Form extends Letters {
  /** Characters without a genitive ending. */
  readonly length: number;
  readonly fullLength: number;
}

/** All words in order. */
export function wordsOf(text: string): Word[] {
  const forms = new Map<string, Form>();
  return Array.from(text.matchAll(WORD), (match) => {
    const [written] = match;
    const known = forms.get(written);
    const form = known ?? formOf(written);
    if (!known) forms.set(written, form);
    return wordAt(text, form, match.index);
  }).flatMap(parted);
}

function formOf(written: string): Form {
  const capital = /^\p{Lu}/u.test(written) && /\p{Ll}/u.test(written);
  const allCapitals = !capital && written.length > 1 && written === written.toUpperCase() && written !== written.toLowerCase();
  const name = withoutGenitive(written, capital);
  return {
    length: name.length,
    fullLength: written.length,
    lower: name.toLowerCase(),
    written: written.toLowerCase(),
    first: isFirst(name, capital),
    surname: isSurname(name, capital),
    capital,
    allCapitals,
  };
}

function wordAt(text: string, form: Form, start: number): Word {
  const { length, fullLength, ...rest } = form;
  // Only a capital is asked whether it opens a sentence.
  const opensSentence = form.capital && OPENING.test(text.slice(Math.max(0, start - 6), start));
  return { ...rest, start, end: start + length, fullEnd: start + fullLength, opensSentence };
}

/** «Kari-saken» is a name and a word; «Anne-Marie» and «Al-Hassan» are one name. */
function parted(word: Word): Word[] {
  const hyphen = word.written.indexOf('-');
  if (hyphen < 1 || word.first || word.surname) return [word];
  const head = word.written.slice(0, hyphen);
  const known = isFirst(head, word.capital);
  if (!known || isPartOfName(word.written.slice(hyphen + 1))) return [{ ...word, first: known }];
  const end = word.start + hyphen;
  return [{ ...word, end, fullEnd: end, lower: head, written: head, first: true }];
}

function isPartOfName(part: string): boolean {
  return part
    .split('-')
    .every((piece) => FIRST.has(piece) || LAST.has(piece) || FIRST.has(piece.replace(/s$/, '')) || LAST.has(piece.replace(/s$/, '')));
}

function withoutGenitive(written: string, capital: boolean): string {
  const plain = written.replace(/'s?$/i, '');
  if (plain !== written || isFirst(plain, capital) || isSurname(plain, capital)) return plain;
  const base = plain.slice(0, -1);
  return /s$/i.test(plain) && base.length >= 2 && (isFirst(base, capital) || isSurname(base, capital)) ? base : plain;
}

function isFirst(name: string, capital: boolean): boolean {
  const lower = name.toLowerCase();
  if (FIRST.has(lower) || (capital && MORE_FIRST.has(lower)) || (capital && lower.length > 3 && FOLDED_FIRST.has(fold(lower)))) return true;
  return lower.includes('-') && lower.split('-').every((part) => FIRST.has(part));
}

function isSurname(name: string, capital: boolean): boolean {
  const lower = name.toLowerCase();
  if (LAST.has(lower) || (capital && MORE_LAST.has(lower)) || (capital && lower.length > 4 && FOLDED_LAST.has(fold(lower)))) return true;
  return lower.includes('-') && lower.split('-').every((part) => LAST.has(part) || part === 'al' || part === 'el');
}
