/**
 * `npm run train`: learns the model from the examples and concepts and writes src/matching/model.bin, and the signs of
 * the three languages (src/language/signs.json).
 * `-- --folds` tests it instead, by ten folds in which no group of examples is parted.
 */
import { writeFileSync } from 'node:fs';
import { MODEL_PATH, SIGNS_PATH } from '../assets.ts';
import { learnSigns } from '../language/train-signs.ts';
import { buildModel, crossValidate } from '../matching/build.ts';
import { writeModel } from '../matching/model-file.ts';
import { type Case, figures, fromLikelihoods } from './figures.ts';
import { readMaterial } from './material.ts';
import { runCommand } from './run-command.ts';

function main(): void {
  const material = readMaterial();
  const started = Date.now();
  if (process.argv.includes('--folds')) {
    const heldOut = crossValidate(material, 10);
    const cases = heldOut.map(
      ({ example }, index): Case => ({
        id: String(index),
        lang: example.language,
        text: example.text,
        primary: example.county[0] ?? 0,
        accepted: [example.county[0] ?? 0],
        relevant: [...example.county],
        route: example.route,
        routes: [example.route],
        aboutLeader: example.aboutLeader,
        raiseWithClient: example.raiseWithClient,
        referElsewhere: example.referElsewhere,
      }),
    );
    console.log(
      figures(
        cases,
        heldOut.map(({ example, likely }) => fromLikelihoods(example.text, likely)),
      ),
    );
    console.log(`ten folds over ${heldOut.length} examples, ${seconds(started)}`);
    return;
  }
  writeFileSync(SIGNS_PATH, `${JSON.stringify(learnSigns(material.examples))}\n`);
  const model = buildModel(material);
  const bytes = writeModel(model);
  writeFileSync(MODEL_PATH, bytes);
  console.log(
    `${material.examples.length} examples, ${model.vocabulary.size} features, ${(bytes.length / 1e6).toFixed(2)} MB, ${seconds(started)}`,
  );
}

function seconds(started: number): string {
  return `${((Date.now() - started) / 1000).toFixed(1)} s`;
}

await runCommand(main);
