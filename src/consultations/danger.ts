/** Whether texts that are no doubt of their own may still tell of danger. Pure; a cheap look without the reasons. */
import { detectLanguage } from '../language/detect.ts';
import type { Language } from '../language/language.ts';
import { cleanText } from '../language/normalise.ts';
import { type Model, read } from '../matching/model.ts';
import { decide } from '../triage/decide.ts';
import { dangerSigns } from '../triage/rules.ts';

/**
 * The chance (0–1) from which a note counts without a word that means danger. Higher than for a doubt: the model learnt
 * from whole doubts, and says up to 0.6 of an everyday fragment («hun er voksen, men han betaler»).
 */
const CLEARLY = 0.8;

/** True when one of the texts would be answered as acute, and has a sign of danger in it or is clear without one. */
export function mayTellOfDanger(texts: readonly string[], model: Model, fallbackLanguage: Language): boolean {
  return texts.map(cleanText).some((clean) => {
    const { likely } = read(model, clean, detectLanguage(clean, fallbackLanguage));
    return decide(clean, likely).route === 'acute' && (likely.route.acute >= CLEARLY || dangerSigns(clean));
  });
}
