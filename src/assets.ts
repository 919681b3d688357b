/** Opens the files Drøft reads: the model, the examples, the concepts and a centre's own packs. Knows nothing of their meaning. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DroftError } from './errors.ts';
import type { Model } from './matching/model.ts';
import { readModel } from './matching/model-file.ts';

const MATCHING = new URL('./matching/', import.meta.url);

/** Where the trained model lies. */
export const MODEL_PATH = fileURLToPath(new URL('model.bin', MATCHING));

/** Where the signs of the languages lie. */
export const SIGNS_PATH = fileURLToPath(new URL('./language/signs.json', import.meta.url));

/** The trained model. Throws MODEL_INVALID when the file is missing or damaged. */
export function loadModel(): Model {
  try {
    return readModel(readFileSync(MODEL_PATH));
  } catch (cause) {
    if (cause instanceof DroftError) throw cause;
    throw new DroftError('MODEL_INVALID', ['src/matching/model.bin cannot be opened'], { cause });
  }
}

/** Name and contents of every `.txt` file in a folder of `src/matching/`, sorted by name. */
export function readTextFiles(folder: 'examples' | 'concepts'): { name: string; content: string }[] {
  const directory = new URL(`${folder}/`, MATCHING);
  return readdirSync(directory)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => ({ name, content: readFileSync(new URL(name, directory), 'utf8') }));
}

/**
 * Contents of the pack files (`id.json`) in a folder, by id, not checked. No folder = no packs.
 * Throws PACK_INVALID naming every file that cannot be read as JSON.
 */
export function readPackOverrides(directory: string): Record<string, unknown> {
  const faults: string[] = [];
  const entries = packFilesIn(directory).map((name): [string, unknown] => {
    try {
      return [name.slice(0, -'.json'.length), JSON.parse(readFileSync(join(directory, name), 'utf8').replace(/^\uFEFF/, ''))];
    } catch (thrown) {
      // A syntax error's message quotes the file, so it is left out.
      faults.push(`${name}: ${thrown instanceof SyntaxError ? 'is not JSON' : 'cannot be opened'}`);
      return [name, undefined];
    }
  });
  if (faults.length > 0) throw new DroftError('PACK_INVALID', faults);
  return Object.fromEntries(entries);
}

function packFilesIn(directory: string): string[] {
  try {
    return readdirSync(directory)
      .filter((name) => /^[a-z0-9-]+\.json$/.test(name))
      .sort();
  } catch (thrown) {
    if (thrown instanceof Error && 'code' in thrown && thrown.code === 'ENOENT') return [];
    throw new DroftError('PACK_INVALID', ['the folder of own packs cannot be opened']);
  }
}
