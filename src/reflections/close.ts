/** From the answers of a round to its result. After it nothing ties an answer to its writer: the answers are gone. */
import type { Language } from '../language/language.ts';
import { textsIn } from '../language/texts/index.ts';
import { findIdentifying } from '../privacy/detect.ts';
import { maskIdentifying } from '../privacy/mask.ts';
import { bandsOf, meanOfBands, roundedMean, shown } from './numbers.ts';
import { type Answer, RATINGS, type Result } from './round.ts';

/** So many texts fit on a card that can still be read; never more than the number that is shown, which they would make exact. */
const MOST_TEXTS = 12;

export interface Closing {
  readonly k: number;
  /** Of the words that stand in place of identifying details. */
  readonly language: Language;
  /** A whole number from 0 up to but not including `count`, by chance. */
  readonly pick: (count: number) => number;
}

/** The result of all answers, one for each person. Texts come in an order of chance, so that none tells who was first. */
export function resultOf(answers: readonly Answer[], { k, language, pick }: Closing): Result {
  const people = shown(answers.length, k);
  if (people === undefined) return { people, mean: undefined, bands: [], texts: [] };
  const ratings = answers.map((answer) => answer.rating);
  const counts = RATINGS.map((rating) => ratings.filter((one) => one === rating).length);
  const texts = answers.filter((answer) => answer.share && answer.text.trim() !== '').map(({ text }) => masked(text.trim(), language));
  const bands = bandsOf(counts, k);
  // A mean of the ratings beside the bands would leave but one way for some rounds to have been answered.
  const mean = bands.length > 0 ? meanOfBands(bands) : roundedMean(ratings, k);
  return { people, mean, bands, texts: shuffled(texts, pick).slice(0, Math.min(MOST_TEXTS, people)) };
}

function masked(text: string, language: Language): string {
  return maskIdentifying(text, findIdentifying(text), textsIn(language).details.label);
}

function shuffled<Item>(items: readonly Item[], pick: (count: number) => number): Item[] {
  const left = [...items];
  return items.flatMap(() => left.splice(pick(left.length), 1));
}
