/** Reads everything the model learns from, for the commands and the tests. */
import { readTextFiles } from '../assets.ts';
import { DroftError } from '../errors.ts';
import type { Material } from '../matching/build.ts';
import { buildLexicon } from '../matching/concepts.ts';
import { parseExamples } from '../matching/corpus.ts';

/** The examples and concepts, checked. Throws CORPUS_INVALID with file and line of each fault. */
export function readMaterial(): Material {
  const parsed = readTextFiles('examples').map((file) => parseExamples(file.name, file.content));
  const concepts = readTextFiles('concepts').map((file) => file.content);
  const faults = parsed.flatMap((file) => file.faults.map((fault) => `${fault.file}:${fault.line}: ${fault.reason}`));
  const conceptFaults = buildLexicon(concepts).faults.map((line) => `concepts: ${line.slice(0, 40)}`);
  if (faults.length + conceptFaults.length > 0) throw new DroftError('CORPUS_INVALID', [...faults, ...conceptFaults].slice(0, 50));
  return { examples: parsed.flatMap((file) => file.examples), concepts };
}
