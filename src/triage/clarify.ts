/**
 * Which question parts two guidelines that are close: a typed table, no model and no sentences.
 * The sentences are in the catalogues, under the same names.
 */
import { BETWEEN, type Between } from '../language/texts/between/between.ts';

type Pair = readonly [first: number, second: number];

/** A question, and the guideline each of its two answers speaks for. */
export interface Clarification {
  readonly between: Between;
  readonly numbers: Pair;
}

/** The pair each question parts, in the county thirteen, the national twelve or both. */
const PAIRS: Readonly<Record<Between, { readonly county?: Pair; readonly national?: Pair }>> = {
  saidOrWritten: { county: [11, 12] },
  tieOrInterest: { county: [13, 9] },
  respectOrHeard: { county: [2, 5] },
  heardOrExplored: { county: [5, 6] },
  frameOrHeard: { county: [4, 5] },
  respectOrReaction: { county: [2, 3] },
  elsewhereOrSecret: { county: [7, 11], national: [2, 8] },
  heardOrElsewhere: { county: [5, 7] },
  powerOrInterest: { county: [2, 9], national: [7, 9] },
  frameOrElsewhere: { county: [4, 7] },
  reactionOrHeard: { county: [3, 5] },
  secretOrTie: { county: [11, 13] },
  factsOrInterest: { county: [8, 9] },
  reactionOrElsewhere: { county: [3, 7], national: [10, 2] },
  methodsOrFacts: { county: [1, 8] },
  respectOrExplored: { county: [2, 6] },
  powerOrTie: { county: [2, 13] },
  reflectionOrFrame: { county: [3, 4] },
  exploredOrInterest: { county: [6, 9] },
  powerOrFrame: { county: [2, 4] },
  reactionOrInterest: { county: [3, 9] },
  knowledgeOrReflection: { county: [1, 3] },
  frameOrTie: { county: [4, 13] },
  respectOrRecords: { county: [2, 12] },
  feelingOrTie: { county: [3, 13] },
  frameOrInterest: { county: [4, 9] },
  interestOrRecords: { county: [9, 12] },
  exploredOrFacts: { county: [6, 8] },
  elsewhereOrFacts: { county: [7, 8], national: [2, 1] },
  onlineOrSecret: { county: [10, 11] },
  respectOrSecret: { county: [2, 11], national: [4, 8] },
  elsewhereOrTie: { county: [7, 13] },
  powerOrPrivacy: { national: [7, 8] },
  powerOrAttitude: { national: [7, 10] },
  worthOrPower: { national: [4, 7] },
  powerOrConditions: { national: [7, 12] },
  privacyOrAttitude: { national: [8, 10] },
  knowledgeOrLearning: { national: [1, 11] },
  worthOrAttitude: { national: [4, 10] },
  methodOrAim: { national: [3, 9] },
  attitudeOrLearning: { national: [10, 11] },
  storyOrUnderstanding: { national: [5, 6] },
  worthOrStory: { national: [4, 5] },
  privacyOrConditions: { national: [8, 12] },
  learningOrConditions: { national: [11, 12] },
};

/**
 * When two guidelines count as close: both at least this likely among those in scope (0–1), and the first less than so many
 * times the second. Tuned 2026-11-22 on 52 texts of our own that lie between two guidelines: whenever the question was asked,
 * one of its answers was right; at 0.18 every fourth had the right one outside.
 */
export const CLOSE = { least: 0.22, ratio: 1.8 } as const;

/** The question for the two first of a ranking, best first; undefined where they are not close or no question parts them. */
export function clarificationFor(
  set: 'county' | 'national',
  ranked: readonly { readonly number: number; readonly score: number }[],
): Clarification | undefined {
  const [first, second] = ranked;
  if (!first || !second || second.score < CLOSE.least || first.score >= CLOSE.ratio * second.score) return undefined;
  return between(set, first.number, second.number);
}

/** The question that parts two guidelines of a set, in either order. */
export function between(set: 'county' | 'national', one: number, other: number): Clarification | undefined {
  for (const name of BETWEEN) {
    const numbers = PAIRS[name][set];
    if (numbers?.includes(one) && numbers.includes(other) && one !== other) return { between: name, numbers };
  }
  return undefined;
}
