/** `npm run package`: writes droft.zip, the app package an administrator uploads to Teams. */
import 'dotenv/config';
import { readFileSync, writeFileSync } from 'node:fs';
import { zipSync } from 'fflate';
import { readConfig } from '../config.ts';
import { DroftError } from '../errors.ts';
import { packageFiles } from './app-package.ts';

const MANIFEST = new URL('../../manifest/', import.meta.url);
const OUTPUT = 'droft.zip';

try {
  const files = packageFiles(readConfig(process.env), (name) => readFileSync(new URL(name, MANIFEST)));
  const bytes = zipSync(files, { level: 9 });
  writeFileSync(OUTPUT, bytes);
  console.log(
    `${OUTPUT}: ${Object.keys(files).length} files, ${bytes.length} bytes. Upload it in the Teams admin centre under Manage apps.`,
  );
} catch (thrown) {
  if (!(thrown instanceof DroftError)) throw thrown;
  console.error(`${thrown.code}: ${thrown.message}`);
  process.exitCode = 1;
}
