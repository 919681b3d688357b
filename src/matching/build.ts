/** From examples and concepts to a trained model, and its honest test by folds. Pure: contents in, model out. */
import { createHash } from 'node:crypto';
import { buildLexicon, type ConceptLexicon } from './concepts.ts';
import type { Example } from './corpus.ts';
import { analyse, type Feature } from './features.ts';
import { targetsOf } from './heads.ts';
import type { Likelihoods, Model } from './model.ts';
import { likelihoods } from './model.ts';
import { quantise } from './network.ts';
import { type Sample, type TrainingOptions, train } from './train.ts';
import { buildVocabulary, FEWEST_EXAMPLES, vectorise } from './vector.ts';

/**
 * The members of the model. Tried on the development cases 2026-11-22 (best / first three): direct layer alone and
 * hidden layer alone each about two points under the three together; see README «How good is it».
 */
export const MEMBERS: readonly TrainingOptions[] = [
  { width: 0, epochs: 10, rate: 0.3, dropout: 0.2, seed: 11 },
  { width: 40, epochs: 12, rate: 0.06, dropout: 0.5, seed: 23 },
  { width: 40, epochs: 12, rate: 0.06, dropout: 0.5, seed: 37 },
];

/** Sharpness of each head (order of HEADS), between the best for held-out groups (1.1) and for the longer development cases (1.5), 2026-11-22. */
export const SHARPNESS: readonly number[] = [1.15, 1.15, 1, 1, 1, 1];

export interface Material {
  readonly examples: readonly Example[];
  readonly concepts: readonly string[];
}

/** Fingerprint of everything the training depends on; a test compares it with the one in the model file. */
export function fingerprintOf(material: Material): string {
  const hash = createHash('sha256');
  for (const example of material.examples) hash.update(JSON.stringify(Object.values(example)));
  for (const concept of material.concepts) hash.update(concept);
  hash.update(JSON.stringify([MEMBERS, SHARPNESS, FEWEST_EXAMPLES]));
  return hash.digest('hex').slice(0, 16);
}

/** Trains the model. Takes about a minute for 10,000 examples; deterministic. */
export function buildModel(material: Material, members: readonly TrainingOptions[] = MEMBERS): Model {
  const { lexicon } = buildLexicon(material.concepts);
  const features = material.examples.map((example) => analyse(example.text, example.language, lexicon).features);
  return trainOn(material.examples, features, { lexicon, members, fingerprint: fingerprintOf(material) });
}

function trainOn(
  examples: readonly Example[],
  features: readonly (readonly Feature[])[],
  options: { lexicon: ConceptLexicon; members: readonly TrainingOptions[]; fingerprint: string },
): Model {
  const vocabulary = buildVocabulary(features);
  const samples: Sample[] = examples.map((example, index) => ({
    vector: vectorise(features[index] ?? [], vocabulary),
    targets: targetsOf(example),
  }));
  const networks = options.members.map((member) => quantise(train(samples, vocabulary.size, member)));
  return { vocabulary, lexicon: options.lexicon, networks, sharpness: SHARPNESS, fingerprint: options.fingerprint };
}

/** What the model says of an example it has not seen, nor any of its group. */
export interface HeldOut {
  readonly example: Example;
  readonly likely: Likelihoods;
}

/** Cross-validation in `folds` parts; a group of examples is never parted between learning and testing. */
export function crossValidate(material: Material, folds: number, members: readonly TrainingOptions[] = MEMBERS): HeldOut[] {
  const { lexicon } = buildLexicon(material.concepts);
  const all = material.examples.map((example) => ({
    example,
    features: analyse(example.text, example.language, lexicon).features,
    fold: foldOf(example.group, folds),
  }));
  const heldOut: HeldOut[] = [];
  for (let fold = 0; fold < folds; fold++) {
    const learning = all.filter((one) => one.fold !== fold);
    const model = trainOn(
      learning.map((one) => one.example),
      learning.map((one) => one.features),
      { lexicon, members, fingerprint: '' },
    );
    for (const one of all) {
      if (one.fold === fold) heldOut.push({ example: one.example, likely: likelihoods(model, vectorise(one.features, model.vocabulary)) });
    }
  }
  return heldOut;
}

function foldOf(group: string, folds: number): number {
  return createHash('sha256').update(group).digest().readUInt32LE(0) % folds;
}
