/** Finds guidelines by words: a plain search in titles, texts, explanations and questions, all three languages. */
import { canonical } from '../language/canonical.ts';
import { fold } from '../language/fold.ts';
import { stem } from '../language/stem.ts';
import { tokenise } from '../language/tokens.ts';
import type { Guideline, Pack } from './guideline.ts';

/** What a word found in each part counts; a title says most. */
const WEIGHT = { title: 5, text: 4, explanation: 2, questions: 1 } as const;
const LONGEST_QUERY = 200;
const SHORTEST_BEGINNING = 4;

/** Up to `limit` guidelines that hold at least one of the words, best first, ties by number; empty for no hit. */
export function searchGuidelines(pack: Pack, query: string, limit = 5): Guideline[] {
  const wanted = stems(query.slice(0, LONGEST_QUERY));
  if (wanted.size === 0) return [];
  return pack.guidelines
    .map((guideline) => ({ guideline, score: score(guideline, wanted) }))
    .filter((hit) => hit.score > 0)
    .sort((a, b) => b.score - a.score || a.guideline.number - b.guideline.number)
    .slice(0, limit)
    .map((hit) => hit.guideline);
}

function score(guideline: Guideline, wanted: ReadonlySet<string>): number {
  const parts = {
    title: Object.values(guideline.title),
    text: Object.values(guideline.text),
    explanation: Object.values(guideline.explanation),
    questions: [
      ...guideline.questions.flatMap((one) => [one.nb, one.nn, one.en]),
      ...guideline.twists.flatMap((one) => Object.values(one)),
    ],
  };
  let total = 0;
  for (const [part, texts] of Object.entries(parts)) {
    const present = stems(texts.join(' '));
    for (const word of wanted) if (has(present, word)) total += WEIGHT[part as keyof typeof WEIGHT];
  }
  return total;
}

/** The word itself, or a longer word that begins with it («gave» finds «gavekort»). */
function has(present: ReadonlySet<string>, word: string): boolean {
  if (present.has(word)) return true;
  if (word.length < SHORTEST_BEGINNING) return false;
  for (const candidate of present) if (candidate.startsWith(word)) return true;
  return false;
}

const EMPTY_WORDS = new Set(
  [
    'og',
    'i',
    'er',
    'en',
    'et',
    'den',
    'det',
    'som',
    'på',
    'av',
    'for',
    'med',
    'til',
    'the',
    'a',
    'an',
    'of',
    'to',
    'in',
    'ein',
    'eit',
    'om',
  ].map(fold),
);

function stems(text: string): Set<string> {
  const found = new Set<string>();
  for (const token of tokenise(text)) {
    const folded = fold(token.text);
    if (folded.length < 2 || EMPTY_WORDS.has(folded)) continue;
    found.add(stem(canonical(folded), 'nb'));
  }
  return found;
}
