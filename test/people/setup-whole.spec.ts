import assert from 'node:assert/strict';
import { DroftError } from '../../src/errors.ts';
import { exportSetup, importSetup, parseSetup, type SetupFile } from '../../src/people/setup-file.ts';
import { type TestRecords, testRecords } from '../support/records.ts';
import { TENANT_ID } from '../support/rig.ts';

const PACKS = ['fylkesvise-karrieresentre', 'nasjonalt-kvalitetsrammeverk'];
const NOW = Date.UTC(2026, 10, 23, 9);
const LISTS = ['leaders', 'deputies', 'colleagues', 'members', 'coordinators'] as const;
const id = (digit: string): string => `${digit.repeat(8)}-${digit.repeat(4)}-4${digit.repeat(3)}-8${digit.repeat(3)}-${digit.repeat(12)}`;
const person = (digit: string, name: string) => ({ id: id(digit), name });
const BERIT = person('b', 'Berit Lund');
const DAG = person('d', 'Dag Moe');
const centre = (changes: object = {}) => ({ name: 'Karriere Fjordvik', pack: PACKS[0], leaders: [BERIT], ...changes });
const parse = (value: unknown): SetupFile => parseSetup(typeof value === 'string' ? value : JSON.stringify(value), PACKS);

function faultsOf(value: unknown): readonly string[] {
  try {
    parse(value);
  } catch (thrown) {
    assert.ok(thrown instanceof DroftError && thrown.code === 'SETUP_INVALID', String(thrown));
    return thrown.details;
  }
  return [];
}

describe('a whole set-up file', () => {
  for (const list of LISTS)
    it(`names the place of every fault among its ${list}`, () => {
      const faulty = [BERIT, { id: 'x', name: 'Ola' }, { id: id('d') }, { ...DAG, name: 'x'.repeat(121) }, 'Dag', { ...DAG, role: 'x' }];
      const place = `centres.0.${list}`;
      assert.deepEqual(faultsOf({ centres: [centre({ [list]: faulty })] }), [
        `${place}.1.id: must be an Entra object id (a GUID)`,
        `${place}.2.name: must be a name`,
        `${place}.3.name: must be at most 120 characters`,
        `${place}.4: must be an object with id and name`,
        `${place}.5: holds 1 unknown field(s)`,
      ]);
    });

  it('names faults in several centres at once', () => {
    const centres = [centre(), centre({ name: 'K' }), 7, centre({ name: 'Karriere Fjell', leaders: 'Berit' }), centre({ channel: 3 })];
    assert.deepEqual(faultsOf({ centres }), [
      'centres.1.name: must be a name of 2 to 60 characters',
      'centres.2: must be an object',
      'centres.3.leaders: must be a list of people',
      'centres.4.channel: must be a conversation id',
      'centres.4.name: stands twice in the file',
    ]);
  });

  it('names an unknown pack together with what is wrong elsewhere', () => {
    const faults = faultsOf({ centres: [centre({ pack: 'min-egen' }), centre({ name: 'K' })] });
    assert.deepEqual([...faults].sort(), [
      `centres.0.pack: must be one of ${PACKS.join(', ')}`,
      'centres.1.name: must be a name of 2 to 60 characters',
    ]);
  });

  it('names unknown packs and names that stand twice together', () => {
    const centres = [centre({ pack: 'a' }), centre(), centre({ name: ' KARRIERE FJORDVIK', pack: '' })];
    assert.deepEqual(faultsOf({ centres }), [
      `centres.0.pack: must be one of ${PACKS.join(', ')}`,
      'centres.1.name: stands twice in the file',
      `centres.2.pack: must be one of ${PACKS.join(', ')}`,
      'centres.2.name: stands twice in the file',
    ]);
  });

  for (const [what, text] of [
    ['nothing', ''],
    ['null', 'null'],
    ['a number', '1'],
    ['a text', '"KANARI"'],
    ['half a file', '{"centres":[{"name":"KANARI"'],
    ['a file with a comma too many', '{"centres":[],}'],
    ['bytes of another kind', '\u0000\u0001\u0002KANARI'],
    ['brackets without an end', '['.repeat(1_000_000)],
    ['a million levels', `${'['.repeat(1_000_000)}${']'.repeat(1_000_000)}`],
    ['a name of ten megabytes', JSON.stringify({ centres: [centre({ name: 'x'.repeat(10_000_000) })] })],
    ['a list of a hundred thousand centres', JSON.stringify({ centres: Array.from({ length: 100_000 }, () => 1) })],
    [
      'a list of a hundred thousand leaders',
      JSON.stringify({ centres: [centre({ leaders: Array.from({ length: 100_000 }, () => BERIT) })] }),
    ],
    ['a way to a prototype', '{"__proto__":{"centres":[]}}'],
  ] as const)
    it(`is refused with our own code when it is ${what}, and not quoted`, () => {
      const faults = faultsOf(text);
      assert.ok(faults.length > 0);
      assert.doesNotMatch(faults.join(), /KANARI|xxx/);
    });

  it('may start with the mark that Windows puts before a text', () => {
    assert.deepEqual(faultsOf(`\uFEFF${JSON.stringify({ centres: [centre()] })}`), []);
  });

  for (const [what, name] of [
    ['signs that show nothing', '\u200b\u200b\u200b'],
    ['control characters', 'Karriere\u0000\u0007'],
    ['signs that turn the line around', 'Karriere \u202eFjordvik'],
  ] as const)
    it(`gives no centre a name with ${what}`, () => {
      const kept =
        faultsOf({ centres: [centre({ name })] }).length > 0 ? '' : (parse({ centres: [centre({ name })] }).centres[0]?.name ?? '');
      assert.doesNotMatch(kept, /[\p{Cc}\p{Cf}]/u);
    });

  for (const [what, value] of [
    ['a digit too many', `${id('b')}b`],
    ['a digit too few', id('b').slice(1)],
    ['braces', `{${id('b')}}`],
    ['no dashes', id('b').replaceAll('-', '')],
    ['a line break', `${id('b')}\n`],
  ] as const)
    it(`takes no id with ${what}`, () => {
      assert.deepEqual(faultsOf({ centres: [centre({ leaders: [{ ...BERIT, id: value }] })] }), [
        'centres.0.leaders.0.id: must be an Entra object id (a GUID)',
      ]);
    });
});

describe('what a set-up file makes', () => {
  let kept: TestRecords;
  beforeEach(async () => {
    kept = await testRecords({ now: () => NOW });
  });
  afterEach(() => kept.close());

  const load = (value: unknown, tenantId = TENANT_ID): Promise<void> =>
    kept.records.people((tx) => importSetup(tx, parse(value), { tenantId, at: NOW }));
  const directory = (tenantId = TENANT_ID) => kept.records.people((tx) => tx.directory(tenantId));

  it('has two leaders, and one person in several roles and centres', async () => {
    const two = { leaders: [BERIT, DAG], deputies: [DAG], coordinators: [BERIT] };
    await load({ centres: [centre(two), centre({ name: 'Karriere Fjell', members: [BERIT] })] });
    const [fjell, fjordvik] = exportSetup(await directory()).centres;
    assert.deepEqual([fjordvik?.leaders, fjordvik?.deputies, fjordvik?.coordinators], [[BERIT, DAG], [DAG], [BERIT]]);
    assert.deepEqual([fjell?.leaders, fjell?.members], [[BERIT], [BERIT]]);
  });

  it('counts somebody who stands twice in a list once', async () => {
    await load({ centres: [centre({ leaders: [BERIT, { ...BERIT, id: BERIT.id.toUpperCase() }] })] });
    assert.deepEqual(exportSetup(await directory()).centres[0]?.leaders, [BERIT]);
  });

  it('takes the role from whoever is left out, and keeps who they are', async () => {
    await load({ centres: [centre({ deputies: [DAG] })] });
    await load({ centres: [centre()] });
    const { centres, people } = await directory();
    assert.deepEqual(
      centres.map((one) => one.roles),
      [[{ userId: BERIT.id, role: 'leader' }]],
    );
    assert.equal(people.get(DAG.id)?.name, DAG.name);
  });

  it('takes everything away with an empty list', async () => {
    await load({ centres: [centre()] });
    await load({ centres: [] });
    assert.deepEqual((await directory()).centres, []);
  });

  it('leaves another tenant as it is, also where names are the same', async () => {
    await load({ centres: [centre()] }, 'other');
    const before = await directory('other');
    await load({ centres: [centre({ leaders: [DAG] })] });
    await load({ centres: [] });
    assert.deepEqual(await directory('other'), before);
  });

  it('is as before when storing fails in the middle', async () => {
    await load({ centres: [centre()] });
    const before = await directory();
    const file = parse({ centres: [centre({ leaders: [DAG] }), centre({ name: 'Karriere Fjell' })] });
    let saves = 0;
    const failing = kept.records.people((tx) => {
      const saveCentre: typeof tx.saveCentre = (...args) =>
        ++saves === 2 ? Promise.reject(new Error('the disk is full')) : tx.saveCentre(...args);
      return importSetup({ ...tx, saveCentre }, file, { tenantId: TENANT_ID, at: NOW });
    });
    await assert.rejects(failing, /disk is full/);
    assert.deepEqual(await directory(), before);
  });
});
