/** The command that puts a tenant's set-up in place from a file, and writes it into one. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { lockFolder } from '../../src/storage/lock.ts';
import { ANNA, BERIT, DAG } from '../support/people.ts';
import { APP_ID, type Json, TENANT_ID } from '../support/rig.ts';

const COMMAND = fileURLToPath(new URL('../../src/cli/setup.ts', import.meta.url));
const PACK = 'fylkesvise-karrieresentre';
const OTHER_TENANT = '99999999-9999-4999-8999-999999999999';
const shown = ({ userId, name }: { userId: string; name: string }) => ({ id: userId, name });
const CENTRE = {
  name: 'Karriere Fjordvik',
  pack: PACK,
  channel: '19:etikk@thread.tacv2',
  leaders: [shown(BERIT)],
  deputies: [{ ...shown(DAG), upn: 'dag@fylket.no' }],
  colleagues: [],
  members: [shown(ANNA)],
  coordinators: [shown(BERIT)],
  rounds: [],
};

describe('the command for set-up', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'droft-set-up-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const ANONYMOUS = { DROFT_ANONYMOUS: '1' };
  const run = (words: readonly string[], settings: Readonly<Record<string, string>> = ANONYMOUS) => {
    const env = { PATH: process.env.PATH ?? '', DROFT_DATA_DIR: join(folder, 'data'), ...settings };
    const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, ...words], {
      cwd: folder,
      env,
      encoding: 'utf8',
      timeout: 30_000,
    });
    return { status, stdout, stderr };
  };
  const put = (content: unknown, name = 'in.json'): void =>
    writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));
  const load = (content: unknown, tenantId = TENANT_ID) => {
    put(content);
    return run(['import', 'in.json', '--tenant', tenantId]);
  };
  const exported = (tenantId = TENANT_ID): Json => {
    const { status, stderr } = run(['export', 'out.json', '--tenant', tenantId]);
    assert.deepEqual([status, stderr], [0, '']);
    return JSON.parse(readFileSync(join(folder, 'out.json'), 'utf8')) as Json;
  };

  it('imports a file and exports the same again, which imports to the same', () => {
    assert.deepEqual(load({ centres: [CENTRE] }), { status: 0, stdout: 'import: 1 centre(s)\n', stderr: '' });
    const first = exported();
    assert.deepEqual(first, { centres: [CENTRE] });
    assert.equal(load(first).status, 0);
    assert.deepEqual(exported(), first);
  });

  it('exports an empty list where nothing is set up', () => assert.deepEqual(exported(), { centres: [] }));

  it('saves nothing of a file with a single fault, and names every one of them', () => {
    load({ centres: [CENTRE] });
    const faulty = {
      centres: [
        { ...CENTRE, name: 'Nytt senter' },
        { ...CENTRE, name: 'K', leaders: [{ id: 'KANARI', name: '' }] },
      ],
    };
    const { status, stdout, stderr } = load(faulty);
    assert.deepEqual([status, stdout], [1, '']);
    assert.match(stderr, /^SETUP_INVALID: /);
    for (const place of ['centres.1.name', 'centres.1.leaders.0.id', 'centres.1.leaders.0.name'])
      assert.ok(stderr.includes(`- ${place}: `));
    assert.doesNotMatch(stderr, /KANARI|\n\s+at /);
    assert.deepEqual(exported(), { centres: [CENTRE] });
  });

  for (const [what, content, told] of [
    ['an unknown pack', { centres: [{ ...CENTRE, pack: 'KANARI' }] }, 'centres.0.pack: must be one of '],
    ['broken JSON', '{"centres":[{"name":"KANARI', 'the file is not JSON'],
    ['rounds without a channel', { centres: [{ name: 'Karriere Fjell', pack: PACK, rounds: [{}] }] }, 'centres.0.rounds: need a channel'],
    ['51 leaders', { centres: [{ ...CENTRE, leaders: Array(51).fill(shown(BERIT)) }] }, 'centres.0.leaders: must hold at most 50 people'],
  ] as const)
    it(`refuses ${what} before a store is made`, () => {
      const { status, stderr } = load(content);
      assert.equal(status, 1);
      assert.ok(stderr.includes(told), stderr);
      assert.doesNotMatch(stderr, /KANARI|\n\s+at /);
      assert.ok(!existsSync(join(folder, 'data')));
    });

  it('refuses a file that is not there, and one that is a folder', () => {
    mkdirSync(join(folder, 'a-folder'));
    for (const name of ['away.json', 'a-folder']) {
      const { status, stderr } = run(['import', name, '--tenant', TENANT_ID]);
      assert.deepEqual([status, /^SETUP_INVALID: [\s\S]*the file cannot be read/.test(stderr)], [1, true], stderr);
    }
  });

  for (const [what, words] of [
    ['nothing', []],
    ['a word it does not know', ['delete', 'in.json', '--tenant', TENANT_ID]],
    ['no file', ['import', '--tenant', TENANT_ID]],
    ['no tenant where there is no app id', ['import', 'in.json']],
    ['an empty tenant', ['export', 'out.json', '--tenant', '']],
  ] as const)
    it(`says how it is used when it is called with ${what}`, () => {
      put({ centres: [CENTRE] });
      const { status, stderr } = run(words);
      assert.equal(status, 1);
      assert.match(stderr, /^SETUP_INVALID: [\s\S]*usage: npm run setup -- import\|export file\.json/);
      assert.ok(!existsSync(join(folder, 'out.json')));
    });

  it('is of the tenant of the settings where there is an app id, and leaves another alone', () => {
    const registered = {
      MicrosoftAppId: APP_ID,
      MicrosoftAppPassword: 'not-a-real-password',
      MicrosoftAppType: 'SingleTenant',
      MicrosoftAppTenantId: TENANT_ID.toUpperCase(),
      DROFT_ENCRYPTION_KEY: 'ab'.repeat(32),
    };
    put({ centres: [CENTRE] });
    assert.deepEqual(run(['import', 'in.json'], registered), { status: 0, stdout: 'import: 1 centre(s)\n', stderr: '' });
    for (const [tenantId, count] of [
      [TENANT_ID, 1],
      [OTHER_TENANT, 0],
    ] as const)
      assert.equal(run(['export', 'out.json', '--tenant', tenantId], registered).stdout, `export: ${count} centre(s)\n`);
  });

  it('takes nothing from one tenant when another gets an empty file', () => {
    load({ centres: [CENTRE] });
    assert.equal(load({ centres: [] }, OTHER_TENANT).status, 0);
    assert.deepEqual(exported(), { centres: [CENTRE] });
  });

  it('keeps away from a folder that Drøft is running on', () => {
    mkdirSync(join(folder, 'data'));
    const lock = lockFolder(join(folder, 'data'));
    const { status, stderr } = load({ centres: [CENTRE] });
    lock.release();
    assert.deepEqual([status, /^STORAGE_LOCKED: /.test(stderr)], [1, true], stderr);
    assert.deepEqual(exported(), { centres: [] });
  });

  it('says in one line of ours that a file cannot be written', () => {
    const { status, stderr } = run(['export', join('no-such-folder', 'out.json'), '--tenant', TENANT_ID]);
    assert.equal(status, 1);
    assert.match(stderr, /^SETUP_INVALID: /);
    assert.doesNotMatch(stderr, /\n\s+at /);
  });

  it('refuses a tenant that is no tenant id', () => {
    const { status, stderr } = load({ centres: [CENTRE] }, 'fylket.no');
    assert.equal(status, 1);
    assert.match(stderr, /^SETUP_INVALID: /);
  });
});
