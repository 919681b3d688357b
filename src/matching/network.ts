/**
 * One member of the model: a direct (wide) layer from features to answers and a hidden (deep) layer beside it.
 * Numbers only; reading and training live elsewhere.
 */
import { OUTPUTS } from './heads.ts';
import type { Vector } from './vector.ts';

/** A hidden layer of `width` cells; `width` 0 leaves only the direct layer. All matrices are row by row. */
export interface Network {
  readonly width: number;
  /** Features × (width, or OUTPUTS where width is 0). */
  readonly first: Float32Array | Int8Array;
  /** Scale of each row of `first` when it is stored as bytes; empty for floats. */
  readonly scales: Float32Array;
  readonly firstBias: Float32Array;
  /** width × OUTPUTS; empty where width is 0. */
  readonly second: Float32Array;
  readonly secondBias: Float32Array;
}

/** Slope below zero of a hidden cell («leaky»), so that no cell dies during training. */
export const LEAK = 0.1;

/** Raw outputs (before chances) of all heads for one vector. */
export function forward(network: Network, vector: Vector): Float32Array {
  return outputsFrom(network, firstSums(network, vector));
}

/** What the first layer adds up to for a vector: the slow part, kept so that single features can be taken out again. */
export function firstSums(network: Network, vector: Vector): Float32Array {
  const sums = Float32Array.from(network.width === 0 ? network.secondBias : network.firstBias);
  for (let i = 0; i < vector.ids.length; i++) addRow(network, sums, { id: vector.ids[i] as number, weight: vector.values[i] as number });
  return sums;
}

/** Adds one feature's row to the sums in place; a negative weight takes it out. */
export function addRow(network: Network, sums: Float32Array, feature: { readonly id: number; readonly weight: number }): void {
  const columns = sums.length;
  const row = feature.id * columns;
  const weight = network.scales.length > 0 ? feature.weight * (network.scales[feature.id] as number) : feature.weight;
  const { first } = network;
  for (let column = 0; column < columns; column++) sums[column] = (sums[column] as number) + weight * (first[row + column] as number);
}

/** Raw outputs from the sums of the first layer. */
export function outputsFrom(network: Network, sums: Float32Array): Float32Array {
  if (network.width === 0) return sums;
  const outputs = Float32Array.from(network.secondBias);
  for (let cell = 0; cell < network.width; cell++) {
    const raw = sums[cell] as number;
    const value = raw > 0 ? raw : LEAK * raw;
    const row = cell * OUTPUTS;
    for (let out = 0; out < OUTPUTS; out++) outputs[out] = (outputs[out] as number) + value * (network.second[row + out] as number);
  }
  return outputs;
}

/** One direct layer that answers as the mean of several over the same features; since they only add, so do their numbers. */
export function meanOfDirect(networks: readonly Network[]): Network {
  const [one] = networks;
  if (!one || networks.some((network) => network.width !== 0)) throw new RangeError('only direct layers have a mean');
  const mean = (numbersOf: (network: Network) => ArrayLike<number>): Float32Array => {
    const sum = Float32Array.from(numbersOf(one));
    for (const other of networks.slice(1)) {
      const numbers = numbersOf(other);
      for (let i = 0; i < sum.length; i++) sum[i] = (sum[i] as number) + (numbers[i] as number);
    }
    return sum.map((value) => value / networks.length);
  };
  return { ...one, first: mean((network) => network.first), secondBias: mean((network) => network.secondBias) };
}

/** The network with all its raw outputs multiplied, for a larger or smaller share in a mean. */
export function scaleOutputs(network: Network, factor: number): Network {
  const times = (numbers: ArrayLike<number>): Float32Array => Float32Array.from(numbers, (value) => value * factor);
  const secondBias = times(network.secondBias);
  return network.width === 0
    ? { ...network, first: times(network.first), secondBias }
    : { ...network, second: times(network.second), secondBias };
}

/**
 * Steps on each side of zero that a weight is rounded to. 63 instead of 127 lets the file be packed smaller by a third, and
 * changes the first guideline of one development case at most (2026-11-22).
 */
const STEPS = 63;

/** The network with its large layer as bytes (one scale a row); about a quarter of the size, answers differ by about 1 %. */
export function quantise(network: Network): Network {
  const columns = network.width === 0 ? OUTPUTS : network.width;
  const rows = network.first.length / columns;
  const bytes = new Int8Array(network.first.length);
  const scales = new Float32Array(rows);
  for (let row = 0; row < rows; row++) {
    const values = network.first.subarray(row * columns, (row + 1) * columns);
    let highest = 0;
    for (const value of values) highest = Math.max(highest, Math.abs(value));
    scales[row] = highest / STEPS;
    for (let column = 0; column < columns; column++)
      bytes[row * columns + column] = highest === 0 ? 0 : Math.round(((values[column] ?? 0) / highest) * STEPS);
  }
  return { ...network, first: bytes, scales };
}
