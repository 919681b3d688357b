/** Features as numbers: which columns of the model a text touches and how strongly. Knows no words. */
import type { Feature } from './features.ts';

/** Sparse unit vector: `ids` are columns, `values` their weights. */
export interface Vector {
  readonly ids: Int32Array;
  readonly values: Float32Array;
}

/** Weight of a feature by its kind before the vector is made one long (tuned on development cases 2026-11-22). */
const KIND_WEIGHT: Readonly<Record<string, number>> = { w: 1, b: 0.8, k: 0.5, n: 0.35, c: 1.3, p: 0.5, s: 0.5 };

/** The column of each feature, −1 for one the vocabulary does not know; same order as the features. */
export function columnsOf(features: readonly Feature[], vocabulary: ReadonlyMap<string, number>): Int32Array {
  return Int32Array.from(features, ({ name }) => vocabulary.get(name) ?? -1);
}

/** The vector of the features whose columns are known. All-unknown text gives an empty vector. */
export function vectorOf(features: readonly Feature[], columns: Int32Array): Vector {
  const ids: number[] = [];
  const values: number[] = [];
  let squares = 0;
  for (const [index, { name }] of features.entries()) {
    const id = columns[index] ?? -1;
    if (id < 0) continue;
    const weight = KIND_WEIGHT[name[0] ?? ''] ?? 1;
    ids.push(id);
    values.push(weight);
    squares += weight * weight;
  }
  const scale = squares > 0 ? 1 / Math.sqrt(squares) : 0;
  return { ids: Int32Array.from(ids), values: Float32Array.from(values, (value) => value * scale) };
}

/** The vector of the features the vocabulary knows. */
export function vectorise(features: readonly Feature[], vocabulary: ReadonlyMap<string, number>): Vector {
  return vectorOf(features, columnsOf(features, vocabulary));
}

/**
 * In how many examples a feature must be met to count, by its kind (first letter): stems and concepts early, pairs and
 * neighbours late, since most of those are chance. Leaves 31,000 of 55,000 features against one limit of 4 and costs nothing measurable (2026-11-22).
 */
export const FEWEST_EXAMPLES: Readonly<Record<string, number>> = { w: 3, c: 2, s: 3, n: 9, b: 8, k: 14, p: 22 };

/** The features met often enough, in a fixed order, as column numbers. */
export function buildVocabulary(featureLists: readonly (readonly Feature[])[], fewest = FEWEST_EXAMPLES): Map<string, number> {
  const seen = new Map<string, number>();
  for (const features of featureLists) for (const { name } of features) seen.set(name, (seen.get(name) ?? 0) + 1);
  const kept = [...seen].filter(([name, count]) => count >= (fewest[name[0] ?? ''] ?? 1)).map(([name]) => name);
  kept.sort();
  return new Map(kept.map((name, index) => [name, index]));
}
