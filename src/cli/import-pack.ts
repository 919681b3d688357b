/**
 * `npm run import-pack -- file.txt`: takes the official wording of the national guidelines, which a centre has copied
 * from HK-dir (numbered lines, or a JSON list), and writes a pack that Drøft serves instead of its own rendering.
 */
import 'dotenv/config';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPacksDir } from '../config.ts';
import { DroftError } from '../errors.ts';
import { importWording } from '../guidelines/import.ts';
import { loadPacks } from '../guidelines/packs/index.ts';
import { runCommand } from './run-command.ts';

const PACK_ID = 'nasjonalt-kvalitetsrammeverk';

function main(): void {
  const [path] = process.argv.slice(2);
  if (!path) {
    console.error('Usage: npm run import-pack -- file.txt   (numbered lines «1. …», or a .json list)');
    process.exitCode = 2;
    return;
  }
  const [shipped] = loadPacks([PACK_ID]);
  const pack = importWording(shipped, readText(path));
  const directory = readPacksDir(process.env);
  const target = join(directory, `${PACK_ID}.json`);
  mkdirSync(directory, { recursive: true });
  // Written beside and moved, so that a start just now never reads half a file.
  writeFileSync(`${target}.part`, `${JSON.stringify(pack, null, 2)}\n`);
  renameSync(`${target}.part`, target);
  console.log(`${target}: ${pack.guidelines.length} guidelines with official wording. Restart Drøft to use it.`);
}

function readText(path: string): string {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (cause) {
    throw new DroftError('IMPORT_INVALID', ['the file cannot be opened'], { cause });
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new DroftError('IMPORT_INVALID', ['the file is not UTF-8; save it as UTF-8 text'], { cause });
  }
}

await runCommand(main);
