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
  if (network.width === 0) return sumRows(network, vector, OUTPUTS, network.secondBias);
  const hidden = sumRows(network, vector, network.width, network.firstBias);
  const outputs = Float32Array.from(network.secondBias);
  for (let cell = 0; cell < network.width; cell++) {
    const raw = hidden[cell] ?? 0;
    const value = raw > 0 ? raw : LEAK * raw;
    const row = cell * OUTPUTS;
    for (let out = 0; out < OUTPUTS; out++) outputs[out] = (outputs[out] ?? 0) + value * (network.second[row + out] ?? 0);
  }
  return outputs;
}

function sumRows(network: Network, vector: Vector, columns: number, bias: Float32Array): Float32Array {
  const { first, scales } = network;
  const sums = Float32Array.from(bias);
  for (let i = 0; i < vector.ids.length; i++) {
    const id = vector.ids[i] ?? 0;
    const weight = (vector.values[i] ?? 0) * (scales.length > 0 ? (scales[id] ?? 0) : 1);
    const row = id * columns;
    for (let column = 0; column < columns; column++) sums[column] = (sums[column] ?? 0) + weight * (first[row + column] ?? 0);
  }
  return sums;
}

/** The network with its large layer as bytes (one scale a row); about a quarter of the size, answers differ by under 1 %. */
export function quantise(network: Network): Network {
  const columns = network.width === 0 ? OUTPUTS : network.width;
  const rows = network.first.length / columns;
  const bytes = new Int8Array(network.first.length);
  const scales = new Float32Array(rows);
  for (let row = 0; row < rows; row++) {
    const values = network.first.subarray(row * columns, (row + 1) * columns);
    let highest = 0;
    for (const value of values) highest = Math.max(highest, Math.abs(value));
    scales[row] = highest / 127;
    for (let column = 0; column < columns; column++)
      bytes[row * columns + column] = highest === 0 ? 0 : Math.round(((values[column] ?? 0) / highest) * 127);
  }
  return { ...network, first: bytes, scales };
}
