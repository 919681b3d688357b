/**
 * One doubt answered: which guidelines, which way, why, how sure. A story in pure calls; stores and sends nothing.
 */
import type { NumberSet } from '../guidelines/sets.ts';
import { detectLanguage } from '../language/detect.ts';
import type { Language } from '../language/language.ts';
import { cleanText } from '../language/normalise.ts';
import { isConfident } from '../matching/confidence.ts';
import { evidenceFor, withoutEachWord } from '../matching/explain.ts';
import { type Model, type Reading, read } from '../matching/model.ts';
import { findIdentifying, type Identifying } from '../privacy/detect.ts';
import { type Clarification, clarificationFor } from '../triage/clarify.ts';
import { decide, type Triage } from '../triage/decide.ts';

/** A guideline with its chance (0–1) and the words of the text that pointed to it, strongest first. */
export interface Ranked {
  readonly number: number;
  readonly score: number;
  readonly because: readonly string[];
}

export interface Consultation extends Triage {
  readonly language: Language;
  /** Up to five, best first; empty when out of scope. */
  readonly guidelines: readonly Ranked[];
  /** Whether the first guideline is likely enough to be shown as the answer. */
  readonly confident: boolean;
  readonly identifying: readonly Identifying[];
  /** The question that parts the two first, where they are close and none stands out. */
  readonly clarify?: Clarification;
}

export interface ConsultOptions {
  readonly set: NumberSet;
  /** Language assumed where the text shows none (the Teams locale). */
  readonly fallbackLanguage: Language;
}

/** Longest text that is read, in UTF-16 units; a longer one gets a kind refusal instead of half an answer. */
export const MAX_TEXT = 20_000;
const MOST_GUIDELINES = 5;
/** How many of them come with the words that pointed there. */
const EXPLAINED = 3;

/** The consultation for a text of at most MAX_TEXT units. Deterministic; keeps nothing. */
export function consult(text: string, model: Model, options: ConsultOptions): Consultation {
  const clean = cleanText(text);
  const language = detectLanguage(clean, options.fallbackLanguage);
  const reading = read(model, clean, language);
  const triage = decide(clean, reading.likely);
  const chances = reading.likely[options.set];
  const guidelines = triage.route === 'none' ? [] : rank(model, reading, { set: options.set, acute: triage.route === 'acute' });
  const confident = triage.route !== 'none' && isConfident(chances);
  const clarify = confident ? undefined : clarificationFor(options.set, guidelines);
  return { ...triage, language, guidelines, confident, identifying: findIdentifying(text), ...(clarify ? { clarify } : {}) };
}

/** In an acute case the first guideline's words are those that made it acute: that is what the reader wants to check. */
function rank(model: Model, reading: Reading, { set, acute }: { set: NumberSet; acute: boolean }): Ranked[] {
  const chances = reading.likely[set];
  const without = withoutEachWord(model, reading);
  const inScope = Math.max(1 - (chances[0] ?? 0), 1e-6);
  return chances
    .map((chance, number) => ({ number, score: chance / inScope }))
    .filter((one) => one.number > 0)
    .sort((a, b) => b.score - a.score || a.number - b.number)
    .slice(0, MOST_GUIDELINES)
    .map((one, place) => ({
      ...one,
      because:
        place < EXPLAINED
          ? evidenceFor(reading, without, (likely) => (acute && place === 0 ? likely.route.acute : (likely[set][one.number] ?? 0))).map(
              (evidence) => evidence.text,
            )
          : [],
    }));
}
