/** The trained model: reads one text and says how likely each guideline, route and flag is. Pure and deterministic. */
import type { Language } from '../language/language.ts';
import type { ConceptLexicon } from './concepts.ts';
import { ROUTES, type Route } from './corpus.ts';
import { type Analysis, analyse } from './features.ts';
import { HEADS, OUTPUTS, softmaxHeads } from './heads.ts';
import { addRow, firstSums, type Network, outputsFrom } from './network.ts';
import { columnsOf, type Vector, vectorOf } from './vector.ts';

export interface Model {
  readonly vocabulary: ReadonlyMap<string, number>;
  readonly lexicon: ConceptLexicon;
  /** Members whose chances are averaged. */
  readonly networks: readonly Network[];
  /** How much each head's outputs are sharpened (above 1) or flattened, from cross-validation; order of HEADS. */
  readonly sharpness: readonly number[];
  /** Fingerprint of the examples and concepts it was trained on. */
  readonly fingerprint: string;
}

/** Chances, 0–1. `county` and `national` are indexed by number; index 0 is "no guideline" and each list sums to 1. */
export interface Likelihoods {
  readonly county: readonly number[];
  readonly national: readonly number[];
  readonly route: Readonly<Record<Route, number>>;
  readonly aboutLeader: number;
  readonly raiseWithClient: number;
  readonly referElsewhere: number;
}

/** A text as the model has read it: kept for explaining the answer. */
export interface Reading {
  readonly analysis: Analysis;
  /** Column of each feature, −1 for an unknown one. */
  readonly columns: Int32Array;
  readonly vector: Vector;
  /** First-layer sums of each network. */
  readonly sums: readonly Float32Array[];
  readonly likely: Likelihoods;
}

/** Reads a text in a known language. */
export function read(model: Model, text: string, language: Language): Reading {
  const analysis = analyse(text, language, model.lexicon);
  const columns = columnsOf(analysis.features, model.vocabulary);
  const vector = vectorOf(analysis.features, columns);
  const sums = model.networks.map((network) => firstSums(network, vector));
  return { analysis, columns, vector, sums, likely: fromSums(model, sums) };
}

/** The chances for a vector. */
export function likelihoods(model: Model, vector: Vector): Likelihoods {
  return fromSums(
    model,
    model.networks.map((network) => firstSums(network, vector)),
  );
}

/** The chances when the features in these columns are taken out of a text; the rest keep their weight. */
export function likelihoodsWithout(
  model: Model,
  reading: Reading,
  lost: readonly { readonly id: number; readonly weight: number }[],
): Likelihoods {
  const sums = model.networks.map((network, index) => {
    const left = Float32Array.from(reading.sums[index] ?? []);
    for (const feature of lost) addRow(network, left, { id: feature.id, weight: -feature.weight });
    return left;
  });
  return fromSums(model, sums);
}

function fromSums(model: Model, sums: readonly Float32Array[]): Likelihoods {
  const chances = averageChances(model, sums);
  const parts = new Map<string, number[]>();
  let offset = 0;
  for (const head of HEADS) {
    parts.set(head.name, Array.from(chances.subarray(offset, offset + head.size)));
    offset += head.size;
  }
  const part = (name: string): number[] => parts.get(name) ?? [];
  const route = part('route');
  return {
    county: part('county'),
    national: part('national'),
    route: Object.fromEntries(ROUTES.map((name, index) => [name, route[index] ?? 0])) as Record<Route, number>,
    aboutLeader: part('aboutLeader')[1] ?? 0,
    raiseWithClient: part('raiseWithClient')[1] ?? 0,
    referElsewhere: part('referElsewhere')[1] ?? 0,
  };
}

/** Raw outputs of the members are averaged before they become chances (the geometric mean of their chances). */
function averageChances(model: Model, sums: readonly Float32Array[]): Float32Array {
  const mean = new Float32Array(OUTPUTS);
  for (const [index, network] of model.networks.entries()) {
    const outputs = outputsFrom(network, sums[index] ?? new Float32Array(0));
    for (let i = 0; i < OUTPUTS; i++) mean[i] = (mean[i] as number) + (outputs[i] as number) / model.networks.length;
  }
  softmaxHeads(mean, model.sharpness);
  return mean;
}
