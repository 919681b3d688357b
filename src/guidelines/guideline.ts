/** What a guideline pack holds. Data only: no words of the bot, no weights. */
import type { Language } from '../language/language.ts';

/** A text in the three languages of Drøft. */
export type Words = Readonly<Record<Language, string>>;

/** When a reflection question fits: before acting, after something has happened, about another's deed, or always. */
export const QUESTION_KINDS = ['any', 'before', 'after', 'other'] as const;
export type QuestionKind = (typeof QUESTION_KINDS)[number];

export interface Question extends Words {
  readonly when: QuestionKind;
}

export interface Category {
  readonly id: string;
  readonly title: Words;
}

export interface Guideline {
  readonly number: number;
  readonly category: string;
  /** The text as quoted; `nb` always, the others only where the pack's own source has them. */
  readonly text: Partial<Words> & { readonly nb: string };
  /** Short name, at most 34 characters. */
  readonly title: Words;
  /** Our reading, in plain words. */
  readonly explanation: Words;
  readonly questions: readonly Question[];
  /** "What if …?" turns of the situation. */
  readonly twists: readonly Words[];
  /** Numbers in the same pack that often pull in another direction or follow from it. */
  readonly related: readonly number[];
  /** Numbers in other packs, by pack id. */
  readonly crosswalk: Readonly<Record<string, readonly number[]>>;
}

export interface Pack {
  readonly id: string;
  /** Date of the texts, YYYY-MM-DD. */
  readonly version: string;
  readonly name: Words;
  /** For citing beside the number («Fylke 13»), since the numbers of two packs clash. */
  readonly prefix: Words;
  readonly source: { readonly title: string; readonly publisher: string; readonly url: string; readonly read: string };
  /** `official` = quoted word for word; `own` = our short rendering, to be said wherever it is shown. */
  readonly wording: 'official' | 'own';
  readonly closing: Partial<Words> & { readonly nb: string };
  readonly categories: readonly Category[];
  readonly guidelines: readonly Guideline[];
}

/** The guideline with that number, or undefined. */
export function guidelineOf(pack: Pack, number: number): Guideline | undefined {
  return pack.guidelines.find((guideline) => guideline.number === number);
}

/** How a guideline is cited: «Fylke 13 · Habilitet». */
export function citation(pack: Pack, guideline: Guideline, language: Language): string {
  return `${pack.prefix[language]} ${guideline.number} · ${guideline.title[language]}`;
}

/** The quoted text in the reader's language where the source has it, else in bokmål, and which of them it is. */
export function quotedText(guideline: Guideline, language: Language): { text: string; language: Language } {
  const own = guideline.text[language];
  return own === undefined ? { text: guideline.text.nb, language: 'nb' } : { text: own, language };
}
