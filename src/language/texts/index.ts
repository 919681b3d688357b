/** The catalogues by language. */
import type { Language } from '../language.ts';
import { en } from './en.ts';
import { nb } from './nb.ts';
import { nn } from './nn.ts';
import type { Texts } from './texts.ts';

const CATALOGUES: Readonly<Record<Language, Texts>> = { nb, nn, en };

/** Every sentence in the given language. */
export function textsIn(language: Language): Texts {
  return CATALOGUES[language];
}
