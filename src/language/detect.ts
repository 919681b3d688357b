/**
 * Which of the three languages a text is written in, from its words and their endings (naive Bayes over signs.json,
 * which `npm run train` counts from the examples). Knows no topics.
 */
import { LANGUAGES, type Language } from './language.ts';
import table from './signs.json' with { type: 'json' };
import { signsIn } from './signs.ts';

const SIGNS = new Map(Object.entries(table as unknown as Record<string, readonly number[]>));

/** How much more a text must speak for another language than for the fallback (tenths of a natural logarithm). */
const HEAD_START = 4;
/** One sign alone never says more than this, so that a quoted word does not settle a text. */
const MOST_PER_SIGN = 35;

/**
 * The language of a text; where the words leave it open (a name, an emoji, nothing) the fallback. Never throws.
 * Right for 98 of 100 examples it has not seen (2026-11-22, five folds); most slips are very short texts.
 */
export function detectLanguage(text: string, fallback: Language = 'nb'): Language {
  const scores = LANGUAGES.map((language) => (language === fallback ? 0 : -HEAD_START));
  for (const sign of signsIn(text)) {
    const row = SIGNS.get(sign);
    if (row) for (const [column, value] of row.entries()) scores[column] = (scores[column] ?? 0) + Math.max(value, -MOST_PER_SIGN);
  }
  return LANGUAGES[scores.indexOf(Math.max(...scores))] ?? fallback;
}
