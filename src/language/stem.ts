/**
 * Cuts endings off folded words, light enough never to make two ideas one.
 * Norwegian endings cover bokmål and nynorsk together, since people mix them.
 */
import type { Language } from './language.ts';

const NORWEGIAN_ENDINGS = [
  'hetene',
  'hetens',
  'ingene',
  'ingane',
  'andene',
  'endene',
  'elsene',
  'leiken',
  'heten',
  'heter',
  'heita',
  'inger',
  'ingar',
  'ingen',
  'inga',
  'elsen',
  'elser',
  'arane',
  'erane',
  'erene',
  'erne',
  'ende',
  'ande',
  'enes',
  'anes',
  'aste',
  'este',
  'ane',
  'ene',
  'ens',
  'ers',
  'ars',
  'est',
  'ast',
  'het',
  'ing',
  'en',
  'er',
  'ar',
  'et',
  'te',
  'de',
  'dd',
  'an',
  'st',
  'a',
  'e',
  's',
  't',
];
const ENGLISH_ENDINGS = [
  'ingly',
  'edly',
  'ments',
  'ment',
  'ness',
  'ings',
  'ing',
  'ies',
  'ied',
  'ers',
  'est',
  'er',
  'ed',
  'es',
  'ly',
  'y',
  's',
  'e',
];

const MIN_STEM = 3;
const VOWEL = /[aeiouy]/;

/**
 * The stem of a folded word: one ending at most is cut, and at least three letters with a vowel among them stay.
 * Doubled last consonants become single («takket», «takk» → «tak»).
 */
export function stem(folded: string, language: Language): string {
  const endings = language === 'en' ? ENGLISH_ENDINGS : NORWEGIAN_ENDINGS;
  for (const ending of endings) {
    if (!folded.endsWith(ending)) continue;
    const rest = folded.slice(0, -ending.length);
    if (rest.length >= MIN_STEM && VOWEL.test(rest)) return undouble(rest);
  }
  return undouble(folded);
}

function undouble(word: string): string {
  const last = word.length - 1;
  return last > 1 && word[last] === word[last - 1] ? word.slice(0, -1) : word;
}
