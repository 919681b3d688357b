/** What of a text speaks for its language: its words, and the beginnings and ends of them. */
import { tokenise } from './tokens.ts';

/** How much of a text is read: the language shows within this many words. */
const WORDS_READ = 200;
const CHARACTERS_READ = 4000;
const LONGEST_WORD = 24;

/** The signs of a text in order: each word, and for longer words their first three and last two and three letters. */
export function signsIn(text: string): string[] {
  const signs: string[] = [];
  for (const token of tokenise(text.slice(0, CHARACTERS_READ), WORDS_READ)) {
    const word = token.text.toLowerCase().slice(0, LONGEST_WORD);
    signs.push(word);
    if (word.length < 4) continue;
    signs.push(`^${word.slice(0, 3)}`, `${word.slice(-3)}$`, `${word.slice(-2)}$`);
  }
  return signs;
}
