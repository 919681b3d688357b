/** `npm run package`: writes droft.zip, the app package an administrator uploads to Teams. */
import 'dotenv/config';
import { readFileSync, writeFileSync } from 'node:fs';
import { zipSync } from 'fflate';
import { readConfig } from '../config.ts';
import { packageFiles } from './app-package.ts';
import { runCommand } from './run-command.ts';

const MANIFEST = new URL('../../manifest/', import.meta.url);
const OUTPUT = 'droft.zip';
const NO_KEY = '0'.repeat(64);

await runCommand(() => {
  // The package holds no key; whoever makes it need not have one.
  const env = { ...process.env, DROFT_ENCRYPTION_KEY: NO_KEY };
  const files = packageFiles(readConfig(env), (name) => readFileSync(new URL(name, MANIFEST)));
  const bytes = zipSync(files, { level: 9 });
  writeFileSync(OUTPUT, bytes);
  console.log(
    `${OUTPUT}: ${Object.keys(files).length} files, ${bytes.length} bytes. Upload it in the Teams admin centre under Manage apps.`,
  );
});
