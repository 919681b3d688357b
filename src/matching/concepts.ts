/**
 * The concept lexicon: words and phrases that stand for one idea ("same club", "own leader", "promise of silence"),
 * so that an unseen word votes through its idea. Knows no guidelines. Pure: it is given the contents of files.
 *
 * File format (concepts/*.txt):
 *   # concept: own-kin — the writer's own relatives
 *   nb: broren min; *svoger; mora mi
 *   en: my brother; my mother-in-law
 * Entries are parted by `;`. `*x` also matches words that end in x, `x*` words that begin with it. An entry of several
 * words matches them in order with at most one other word between two.
 */
import { canonical } from '../language/canonical.ts';
import { fold } from '../language/fold.ts';
import type { Language } from '../language/language.ts';
import { stem } from '../language/stem.ts';
import { tokenise } from '../language/tokens.ts';
import type { Word } from './words.ts';

/** One entry: the stems in order; the first word of a phrase finds it. */
export interface Phrase {
  readonly concept: string;
  readonly stems: readonly string[];
}

export interface ConceptLexicon {
  /** Phrases by their first stem, Norwegian (nb and nn together) and English apart. */
  readonly norwegian: ReadonlyMap<string, readonly Phrase[]>;
  readonly english: ReadonlyMap<string, readonly Phrase[]>;
  /** Beginnings and ends of folded words → concepts. */
  readonly beginnings: ReadonlyMap<string, readonly string[]>;
  readonly ends: ReadonlyMap<string, readonly string[]>;
}

export interface ConceptHit {
  readonly concept: string;
  readonly from: number;
  readonly to: number;
}

/** A lexicon with nothing in it. */
export const EMPTY_LEXICON: ConceptLexicon = { norwegian: new Map(), english: new Map(), beginnings: new Map(), ends: new Map() };

const SHORTEST_AFFIX = 3;
const LONGEST_AFFIX = 16;
/** Words that may stand between two words of a phrase. */
const MAX_GAP = 1;

/** Builds the lexicon from the contents of the concept files; returns the faulty lines beside it. */
export function buildLexicon(contents: readonly string[]): { lexicon: ConceptLexicon; faults: string[] } {
  const lexicon = {
    norwegian: new Map<string, Phrase[]>(),
    english: new Map<string, Phrase[]>(),
    beginnings: new Map<string, string[]>(),
    ends: new Map<string, string[]>(),
  };
  const faults: string[] = [];
  let concept = '';
  for (const raw of contents.join('\n').split('\n')) {
    const line = raw.trim();
    const heading = /^# concept: ([a-z0-9-]+)/.exec(line);
    if (heading?.[1]) concept = heading[1];
    if (line === '' || line.startsWith('#')) continue;
    const entry = /^(nb|nn|en): (.+)$/.exec(line);
    if (!entry || concept === '') faults.push(line);
    else for (const words of (entry[2] ?? '').split(';')) addEntry(lexicon, concept, entry[1] as Language, words.trim());
  }
  return { lexicon, faults };
}

type Draft = {
  norwegian: Map<string, Phrase[]>;
  english: Map<string, Phrase[]>;
  beginnings: Map<string, string[]>;
  ends: Map<string, string[]>;
};

function addEntry(lexicon: Draft, concept: string, language: Language, entry: string): void {
  if (entry === '') return;
  if (entry.startsWith('*') && !/\s/.test(entry)) {
    push(lexicon.ends, fold(entry.slice(1)), concept);
    return;
  }
  if (entry.endsWith('*') && !/\s/.test(entry)) {
    push(lexicon.beginnings, fold(entry.slice(0, -1)), concept);
    return;
  }
  const stems = tokenise(entry.replaceAll('*', '')).map((token) => stemOf(token.text, language));
  const first = stems[0];
  if (first) push(language === 'en' ? lexicon.english : lexicon.norwegian, first, { concept, stems });
}

function stemOf(word: string, language: Language): string {
  const folded = fold(word);
  return stem(language === 'en' ? folded : canonical(folded), language);
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** Every concept met in the words, with its place; a concept can be met several times. */
export function findConcepts(words: readonly Word[], language: Language, lexicon: ConceptLexicon): ConceptHit[] {
  const hits: ConceptHit[] = [];
  const phrases = language === 'en' ? lexicon.english : lexicon.norwegian;
  for (const [index, word] of words.entries()) {
    for (const phrase of phrases.get(word.stem) ?? []) {
      const to = matchEnd(words, index, phrase.stems);
      if (to > 0) hits.push({ concept: phrase.concept, from: index, to });
    }
    for (const concept of affixConcepts(word.folded, lexicon)) hits.push({ concept, from: index, to: index + 1 });
  }
  return hits;
}

/** Index after the last word of the phrase, or 0 where it does not match from `start`. */
function matchEnd(words: readonly Word[], start: number, stems: readonly string[]): number {
  let at = start;
  for (const wanted of stems.slice(1)) {
    let next = at + 1;
    while (next <= at + 1 + MAX_GAP && words[next]?.stem !== wanted) next++;
    if (next > at + 1 + MAX_GAP || next >= words.length) return 0;
    at = next;
  }
  return at + 1;
}

function affixConcepts(folded: string, lexicon: ConceptLexicon): string[] {
  const found: string[] = [];
  const longest = Math.min(LONGEST_AFFIX, folded.length);
  for (let size = SHORTEST_AFFIX; size <= longest; size++) {
    const beginning = lexicon.beginnings.get(folded.slice(0, size));
    if (beginning) found.push(...beginning);
    const end = lexicon.ends.get(folded.slice(-size));
    if (end) found.push(...end);
  }
  return found;
}
