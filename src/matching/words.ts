/** The words of a text as the engine compares them. Knows no features and no concepts. */
import { canonical } from '../language/canonical.ts';
import { fold } from '../language/fold.ts';
import type { Language } from '../language/language.ts';
import { stem } from '../language/stem.ts';
import { tokenise } from '../language/tokens.ts';

/** One word of the text as the engine sees it. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly folded: string;
  readonly stem: string;
}

/** Words beyond this are not read: about two pages; keeps the longest text under 20 ms. */
const MAX_WORDS = 600;
const LONGEST_WORD = 40;

/** The words of a text with their folded forms and stems. */
export function analyseWords(text: string, language: Language): Word[] {
  return tokenise(text, MAX_WORDS).map((token) => {
    const folded = fold(token.text).slice(0, LONGEST_WORD);
    const same = language === 'en' ? folded : canonical(folded);
    return { ...token, folded, stem: stem(same, language) };
  });
}
