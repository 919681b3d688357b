/**
 * Learns a network from vectors and targets: stochastic descent with one step size a weight (AdaGrad, Duchi et al. 2011)
 * and features left out at random (dropout), so that no single word carries a label. Deterministic for a seed.
 */
import { HEADS, OUTPUTS } from './heads.ts';
import { LEAK, type Network } from './network.ts';
import type { Vector } from './vector.ts';

export interface Sample {
  readonly vector: Vector;
  readonly targets: Float32Array;
}

export interface TrainingOptions {
  /** Hidden cells; 0 = direct layer only. */
  readonly width: number;
  readonly epochs: number;
  /** First step size; falls to a fifth over the epochs. */
  readonly rate: number;
  /** Share of features left out at each look, 0–0.9. */
  readonly dropout: number;
  readonly seed: number;
}

/** A pseudo-random source (Numerical Recipes' linear congruence); the same seed gives the same numbers everywhere. */
export function randomSource(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
}

/** A trained network over `columns` features. Same samples, options and seed give the same network. */
export function train(samples: readonly Sample[], columns: number, options: TrainingOptions): Network {
  const learner = new Learner(columns, options);
  const order = samples.map((_, index) => index);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, learner.random);
    const rate = options.rate * (1 - (0.8 * epoch) / options.epochs);
    for (const index of order) {
      const sample = samples[index];
      if (sample) learner.learn(sample, rate);
    }
  }
  return learner.network;
}

function shuffle(order: number[], random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const held = order[i] ?? 0;
    order[i] = order[j] ?? 0;
    order[j] = held;
  }
}

/** Steps of the bias weights, which see every sample and need no own step size. */
const BIAS_RATE = 0.01;

/** Holds the weights and their step memories while learning. */
class Learner {
  readonly random: () => number;
  readonly network: Network & { readonly first: Float32Array };
  readonly #firstMemory: Float32Array;
  readonly #secondMemory: Float32Array;
  readonly #dropout: number;
  readonly #columns: number;

  constructor(columns: number, options: TrainingOptions) {
    this.random = randomSource(options.seed);
    const { width } = options;
    this.#columns = width === 0 ? OUTPUTS : width;
    const first = new Float32Array(columns * this.#columns);
    const second = new Float32Array(width * OUTPUTS);
    if (width > 0) {
      for (let i = 0; i < first.length; i++) first[i] = this.#bell() * 0.3;
      for (let i = 0; i < second.length; i++) second[i] = this.#bell() * 0.2;
    }
    this.network = {
      width,
      first,
      scales: new Float32Array(0),
      firstBias: new Float32Array(width),
      second,
      secondBias: new Float32Array(OUTPUTS),
    };
    this.#firstMemory = new Float32Array(first.length).fill(1e-4);
    this.#secondMemory = new Float32Array(second.length).fill(1e-3);
    this.#dropout = options.dropout;
  }

  /** One look at one sample: forward, error, and a step against it. */
  learn(sample: Sample, rate: number): void {
    const kept = this.#drop(sample.vector);
    const { width } = this.network;
    if (width === 0) {
      const outputs = this.#sum(kept, Float32Array.from(this.network.secondBias));
      this.#stepFirst(kept, this.#outputError(outputs, sample.targets), rate);
      return;
    }
    const hidden = this.#sum(kept, Float32Array.from(this.network.firstBias));
    for (let cell = 0; cell < width; cell++) if ((hidden[cell] ?? 0) < 0) hidden[cell] = LEAK * (hidden[cell] ?? 0);
    const error = this.#outputError(this.#outputs(hidden), sample.targets);
    const hiddenError = this.#stepSecond(hidden, error, rate);
    for (let cell = 0; cell < width; cell++)
      this.network.firstBias[cell] = (this.network.firstBias[cell] ?? 0) - BIAS_RATE * (hiddenError[cell] ?? 0);
    this.#stepFirst(kept, hiddenError, rate);
  }

  #bell(): number {
    return (this.random() + this.random() + this.random() - 1.5) * 1.15;
  }

  #drop(vector: Vector): Vector {
    const kept = Array.from(vector.ids.keys()).filter(() => this.random() >= this.#dropout);
    const scale = 1 / (1 - this.#dropout);
    return {
      ids: Int32Array.from(kept, (i) => vector.ids[i] ?? 0),
      values: Float32Array.from(kept, (i) => (vector.values[i] ?? 0) * scale),
    };
  }

  #sum(vector: Vector, sums: Float32Array): Float32Array {
    const columns = this.#columns;
    const { first } = this.network;
    for (let i = 0; i < vector.ids.length; i++) {
      const row = (vector.ids[i] as number) * columns;
      const value = vector.values[i] as number;
      for (let c = 0; c < columns; c++) sums[c] = (sums[c] as number) + (first[row + c] as number) * value;
    }
    return sums;
  }

  #outputs(hidden: Float32Array): Float32Array {
    const outputs = Float32Array.from(this.network.secondBias);
    const { second, width } = this.network;
    for (let cell = 0; cell < width; cell++) {
      const value = hidden[cell] as number;
      const row = cell * OUTPUTS;
      for (let out = 0; out < OUTPUTS; out++) outputs[out] = (outputs[out] as number) + (second[row + out] as number) * value;
    }
    return outputs;
  }

  /** Chances minus targets, head by head; steps the output bias on the way. */
  #outputError(outputs: Float32Array, targets: Float32Array): Float32Array {
    let offset = 0;
    for (const head of HEADS) {
      let highest = Number.NEGATIVE_INFINITY;
      for (let i = offset; i < offset + head.size; i++) highest = Math.max(highest, outputs[i] as number);
      let sum = 0;
      for (let i = offset; i < offset + head.size; i++) {
        outputs[i] = Math.exp((outputs[i] as number) - highest);
        sum += outputs[i] as number;
      }
      for (let i = offset; i < offset + head.size; i++) {
        outputs[i] = (outputs[i] as number) / sum - (targets[i] as number);
        this.network.secondBias[i] = (this.network.secondBias[i] as number) - BIAS_RATE * (outputs[i] as number);
      }
      offset += head.size;
    }
    return outputs;
  }

  #stepSecond(hidden: Float32Array, error: Float32Array, rate: number): Float32Array {
    const { second, width } = this.network;
    const hiddenError = new Float32Array(width);
    for (let cell = 0; cell < width; cell++) {
      const row = cell * OUTPUTS;
      const value = hidden[cell] as number;
      let sum = 0;
      for (let out = 0; out < OUTPUTS; out++) {
        sum += (second[row + out] as number) * (error[out] as number);
        const slope = (error[out] as number) * value;
        const memory = (this.#secondMemory[row + out] as number) + slope * slope;
        this.#secondMemory[row + out] = memory;
        second[row + out] = (second[row + out] as number) - (rate * slope) / Math.sqrt(memory);
      }
      hiddenError[cell] = value > 0 ? sum : LEAK * sum;
    }
    return hiddenError;
  }

  #stepFirst(vector: Vector, error: Float32Array, rate: number): void {
    const columns = this.#columns;
    const { first } = this.network;
    for (let i = 0; i < vector.ids.length; i++) {
      const row = (vector.ids[i] as number) * columns;
      const value = vector.values[i] as number;
      for (let c = 0; c < columns; c++) {
        const slope = (error[c] as number) * value;
        const memory = (this.#firstMemory[row + c] as number) + slope * slope;
        this.#firstMemory[row + c] = memory;
        first[row + c] = (first[row + c] as number) - (rate * slope) / Math.sqrt(memory);
      }
    }
  }
}
