/** What the model answers, and how an example's labels become its targets. */
import { type Example, ROUTES } from './corpus.ts';

/** One question the model answers at once with the others; `size` answers each. */
export interface Head {
  readonly name: string;
  readonly size: number;
  /** Target chances for one example; they sum to 1. */
  readonly target: (example: Example) => Float32Array;
}

/** Share of the target that goes to guidelines named beside the main one (tuned 2026-11-22: 0.1–0.3 alike, 0 worse). */
const SHARE_OF_OTHERS = 0.2;

export const HEADS: readonly Head[] = [
  { name: 'county', size: 14, target: (example) => shared(example.county, 14) },
  { name: 'national', size: 13, target: (example) => shared(example.national, 13) },
  { name: 'route', size: ROUTES.length, target: (example) => single(ROUTES.indexOf(example.route), ROUTES.length) },
  { name: 'aboutLeader', size: 2, target: (example) => single(Number(example.aboutLeader), 2) },
  { name: 'raiseWithClient', size: 2, target: (example) => single(Number(example.raiseWithClient), 2) },
  { name: 'referElsewhere', size: 2, target: (example) => single(Number(example.referElsewhere), 2) },
];

/** Number of outputs of all heads together. */
export const OUTPUTS = HEADS.reduce((sum, head) => sum + head.size, 0);

/** Targets of all heads of one example, one after the other. */
export function targetsOf(example: Example): Float32Array {
  const targets = new Float32Array(OUTPUTS);
  let offset = 0;
  for (const head of HEADS) {
    targets.set(head.target(example), offset);
    offset += head.size;
  }
  return targets;
}

/** Turns raw outputs into chances, head by head, in place; `sharpness` 1 leaves the model as trained. */
export function softmaxHeads(outputs: Float32Array, sharpness: readonly number[] = []): void {
  let offset = 0;
  for (const [index, head] of HEADS.entries()) {
    softmax(outputs.subarray(offset, offset + head.size), sharpness[index] ?? 1);
    offset += head.size;
  }
}

function softmax(values: Float32Array, sharpness: number): void {
  let highest = Number.NEGATIVE_INFINITY;
  for (const value of values) if (value > highest) highest = value;
  let sum = 0;
  for (let i = 0; i < values.length; i++) {
    const power = Math.exp(((values[i] ?? 0) - highest) * sharpness);
    values[i] = power;
    sum += power;
  }
  for (let i = 0; i < values.length; i++) values[i] = (values[i] ?? 0) / sum;
}

function single(index: number, size: number): Float32Array {
  const target = new Float32Array(size);
  target[index] = 1;
  return target;
}

function shared(numbers: readonly number[], size: number): Float32Array {
  const [first = 0, ...others] = numbers;
  const target = single(first, size);
  if (others.length === 0) return target;
  target[first] = 1 - SHARE_OF_OTHERS;
  for (const other of others) target[other] = (target[other] ?? 0) + SHARE_OF_OTHERS / others.length;
  return target;
}
