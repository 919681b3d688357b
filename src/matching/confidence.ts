/**
 * When the first guideline is likely enough to be the answer, and how well chances match reality.
 * Numbers only.
 */

/**
 * Least chance of the first guideline, among those in scope, for an answer instead of a choice (0–1).
 * Tuned 2026-11-22 on the development cases: above it the first is right in more than four of five.
 */
export const CONFIDENT_FROM = 0.42;
/** A lower chance still answers when it is this many times the next one. */
const CLEAR_LEAD = 2.5;
const LEAST_WITH_LEAD = 0.3;

/** Whether chances (index 0 = no guideline) single out one guideline. */
export function isConfident(chances: readonly number[]): boolean {
  const inScope = Math.max(1 - (chances[0] ?? 0), 1e-6);
  const [first = 0, second = 0] = chances
    .slice(1)
    .map((chance) => chance / inScope)
    .sort((a, b) => b - a);
  return first >= CONFIDENT_FROM || (first >= LEAST_WITH_LEAD && first >= CLEAR_LEAD * second);
}

/** One bar of a reliability diagram: among answers with chances in [from, to), how many were right. */
export interface ReliabilityBar {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly meanChance: number;
  readonly shareRight: number;
}

/** The reliability diagram in ten bars, and the expected calibration error (0 = chances mean what they say). */
export function reliability(answers: readonly { chance: number; right: boolean }[]): { bars: ReliabilityBar[]; error: number } {
  const bars: ReliabilityBar[] = [];
  let error = 0;
  for (let bar = 0; bar < 10; bar++) {
    const inside = answers.filter((answer) => Math.min(Math.floor(answer.chance * 10), 9) === bar);
    if (inside.length === 0) continue;
    const meanChance = inside.reduce((sum, answer) => sum + answer.chance, 0) / inside.length;
    const shareRight = inside.filter((answer) => answer.right).length / inside.length;
    bars.push({ from: bar / 10, to: (bar + 1) / 10, count: inside.length, meanChance, shareRight });
    error += (inside.length / answers.length) * Math.abs(meanChance - shareRight);
  }
  return { bars, error };
}
