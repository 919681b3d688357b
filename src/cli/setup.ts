/** `npm run setup -- import|export file.json`: the set-up of a tenant from a file, or into one. Drøft must not be running on the same folder. */
import 'dotenv/config';
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readPackOverrides } from '../assets.ts';
import { readConfig } from '../config.ts';
import { DroftError } from '../errors.ts';
import { loadPacks } from '../guidelines/packs/index.ts';
import { createLog } from '../log.ts';
import { exportSetup, importSetup, parseSetup } from '../people/setup-file.ts';
import { openRecords } from '../records.ts';
import { exportPlans, importPlans, keyOf, parsePlans } from '../reflections/plan-file.ts';
import { runCommand } from './run-command.ts';

const TENANT = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const USAGE = 'usage: npm run setup -- import|export file.json [--tenant ID]';

await runCommand(async () => {
  const { positionals, values } = parseArgs({ allowPositionals: true, options: { tenant: { type: 'string' } } });
  const [what, path] = positionals;
  if ((what !== 'import' && what !== 'export') || path === undefined) throw new DroftError('SETUP_INVALID', [USAGE]);
  const config = readConfig(process.env);
  const tenantId = (values.tenant ?? (config.identity.kind === 'anonymous' ? '' : config.identity.tenantId)).toLowerCase();
  if (tenantId === '') throw new DroftError('SETUP_INVALID', ['--tenant is needed without an app id', USAGE]);
  if (!TENANT.test(tenantId)) throw new DroftError('SETUP_INVALID', ['the tenant must be a GUID', USAGE]);
  const packs = loadPacks(config.guidelines, readPackOverrides(config.packsDir));
  const packIds = packs.map((pack) => pack.id);
  // Read and checked before the store is opened: a faulty file changes nothing.
  const file = what === 'import' ? parseSetup(readText(path), packIds) : undefined;
  const plans = parsePlans(file?.centres ?? [], packs);
  const records = await openRecords({ config, log: createLog('error'), now: Date.now, packs, nudge: () => undefined });
  try {
    if (file) {
      await records.people((tx) => importSetup(tx, file, { tenantId, at: Date.now() }));
      await importPlans(plans, tenantId, records.reflections);
    }
    const directory = await records.people((tx) => tx.directory(tenantId));
    if (!file) {
      const rounds = await exportPlans(tenantId, records.reflections);
      const centres = exportSetup(directory).centres.map((one) => ({ ...one, rounds: rounds.get(keyOf(one.name)) ?? [] }));
      writeText(path, `${JSON.stringify({ centres }, null, 2)}\n`);
    }
    console.log(`${what}: ${directory.centres.length} centre(s)`);
  } finally {
    await records.stop();
  }
});

function writeText(path: string, text: string): void {
  try {
    writeFileSync(path, text);
  } catch {
    throw new DroftError('SETUP_INVALID', ['the file cannot be written']);
  }
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    throw new DroftError('SETUP_INVALID', ['the file cannot be read']);
  }
}
