/** Keeps the counts of corrections in this process's memory. A database can take its place behind the same port. */
import { type CorrectionCount, type Corrections, keptWeeks, weekInNorway, withCorrection } from './consultations/corrections.ts';

/** Empty counts; the week is told by the clock given (milliseconds since 1970). */
export function correctionsInMemory(now: () => number): Corrections {
  let kept: readonly CorrectionCount[] = [];
  return {
    add: (correction) => {
      kept = withCorrection(kept, correction, weekInNorway(now()));
    },
    counts: () => {
      kept = keptWeeks(kept, weekInNorway(now()));
      return kept;
    },
  };
}
