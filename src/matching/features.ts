/**
 * Text → the features the model weighs: stems, pairs of stems, letter groups, concepts and a few signs of form.
 * Knows no weights and no guidelines.
 */
import { singleLetters } from '../language/fold.ts';
import type { Language } from '../language/language.ts';
import { type ConceptLexicon, findConcepts } from './concepts.ts';
import { analyseWords, type Word } from './words.ts';

/** A feature and the words it was seen in (indexes into `words`, `to` exclusive). */
export interface Feature {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

export interface Analysis {
  readonly words: readonly Word[];
  readonly features: readonly Feature[];
}

const SHORTEST_GRAM = 3;
const LONGEST_GRAM = 5;

/** Every feature of a text, each once, where it was first seen. Deterministic; order follows the text. */
export function analyse(text: string, language: Language, lexicon: ConceptLexicon): Analysis {
  const words = analyseWords(text, language);
  const found = new Map<string, Feature>();
  const add = (name: string, from: number, to: number): void => {
    if (!found.has(name)) found.set(name, { name, from, to });
  };
  const grouped = new Set<string>();
  for (const [index, word] of words.entries()) {
    const next = words[index + 1];
    const afterNext = words[index + 2];
    add(`w:${word.stem}`, index, index + 1);
    if (next) add(`b:${word.stem}_${next.stem}`, index, index + 2);
    if (afterNext) add(`k:${word.stem}_${afterNext.stem}`, index, index + 3);
    if (grouped.has(word.folded)) continue;
    grouped.add(word.folded);
    for (const gram of letterGroups(word.folded)) add(`n:${gram}`, index, index + 1);
  }
  addConcepts(words, language, lexicon, add);
  for (const sign of signsOfForm(text, words)) add(sign, 0, 0);
  return { words, features: [...found.values()] };
}

function addConcepts(
  words: readonly Word[],
  language: Language,
  lexicon: ConceptLexicon,
  add: (name: string, from: number, to: number) => void,
): void {
  const concepts = findConcepts(words, language, lexicon);
  for (const hit of concepts) add(`c:${hit.concept}`, hit.from, hit.to);
  const names = [...new Set(concepts.map((hit) => hit.concept))].slice(0, 14);
  for (const [i, one] of names.entries()) {
    for (const other of names.slice(i + 1)) add(one < other ? `p:${one}+${other}` : `p:${other}+${one}`, 0, 0);
  }
}

/** Letter groups inside one word, with `^` and `$` at its ends; they carry compounds, endings and typing errors. */
export function letterGroups(folded: string): string[] {
  const groups: string[] = [];
  const word = `^${singleLetters(folded)}$`;
  for (let size = SHORTEST_GRAM; size <= LONGEST_GRAM; size++) {
    for (let start = 0; start + size <= word.length; start++) groups.push(word.slice(start, start + size));
  }
  return groups;
}

function signsOfForm(text: string, words: readonly Word[]): string[] {
  const signs = [`s:words${lengthBucket(words.length)}`];
  const trimmed = text.trimEnd();
  if (trimmed.endsWith('?')) signs.push('s:question');
  else if (text.includes('?')) signs.push('s:question-inside');
  if (!/[.!?]/.test(text)) signs.push('s:no-stop');
  if (hasQuote(text)) signs.push('s:quote');
  if (/\p{Extended_Pictographic}/u.test(text)) signs.push('s:emoji');
  const first = words[0];
  if (first) signs.push(`s:first_${first.stem}`);
  return signs;
}

/** A quotation mark that closes, with something between it and the first that opens. As one expression it took quadratic time. */
function hasQuote(text: string): boolean {
  const opens = text.search(/[«"“]/u);
  const closes = Math.max(text.lastIndexOf('»'), text.lastIndexOf('"'), text.lastIndexOf('”'));
  return opens >= 0 && closes > opens + 1;
}

function lengthBucket(words: number): string {
  const limits = [2, 4, 7, 12, 20, 35, 60];
  return String(limits.findIndex((limit) => words <= limit) + 1 || 9);
}
