import assert from 'node:assert/strict';
import { DroftError } from '../../src/errors.ts';
import { exportSetup, importSetup, parseSetup, type SetupFile } from '../../src/people/setup-file.ts';
import { type TestRecords, testRecords } from '../support/records.ts';
import { TENANT_ID } from '../support/rig.ts';

const PACKS = ['fylkesvise-karrieresentre', 'nasjonalt-kvalitetsrammeverk'];
const NOW = Date.UTC(2026, 10, 23, 9);
const id = (digit: string): string => `${digit.repeat(8)}-${digit.repeat(4)}-4${digit.repeat(3)}-8${digit.repeat(3)}-${digit.repeat(12)}`;
const person = (digit: string, name: string) => ({ id: id(digit), name });
const centre = (changes: object = {}) => ({ name: 'Karriere Fjordvik', pack: PACKS[0], leaders: [person('b', 'Berit Lund')], ...changes });

const parse = (value: unknown): SetupFile => parseSetup(typeof value === 'string' ? value : JSON.stringify(value), PACKS);
function faultsOf(value: unknown): readonly string[] {
  try {
    parse(value);
    return [];
  } catch (thrown) {
    assert.ok(thrown instanceof DroftError && thrown.code === 'SETUP_INVALID');
    return thrown.details;
  }
}

describe('the set-up file', () => {
  for (const [what, value, faults] of [
    ['no JSON', '{"centres":', ['the file is not JSON']],
    ['a list', '[]', ['the file: must be an object']],
    ['no centres', {}, ['centres: must be a list of centres']],
    ['an unknown field', { centres: [], senter: 1 }, ['the file: holds 1 unknown field(s)']],
    ['a name that is too short', { centres: [centre({ name: 'K' })] }, ['centres.0.name: must be a name of 2 to 60 characters']],
    ['an unknown pack', { centres: [centre({ pack: 'min-egen' })] }, [`centres.0.pack: must be one of ${PACKS.join(', ')}`]],
    [
      'an id that is none',
      { centres: [centre({ leaders: [{ id: 'berit', name: 'Berit' }] })] },
      ['centres.0.leaders.0.id: must be an Entra object id (a GUID)'],
    ],
    [
      'a person without a name',
      { centres: [centre({ deputies: [{ id: id('d'), name: ' ' }] })] },
      ['centres.0.deputies.0.name: must not be empty'],
    ],
    [
      'a name that stands twice',
      { centres: [centre(), centre({ name: 'karriere fjordvik ' })] },
      ['centres.1.name: stands twice in the file'],
    ],
    [
      'more leaders than there may be',
      { centres: [centre({ leaders: Array.from({ length: 51 }, () => person('b', 'B')) })] },
      ['centres.0.leaders: must hold at most 50 people'],
    ],
  ] as const)
    it(`is refused with ${what}, by its place and what it must be`, () => assert.deepEqual(faultsOf(value), faults));

  it('is refused with every fault at once, and quotes none of it', () => {
    const secret = 'KANARI';
    const faults = faultsOf({ centres: [centre({ name: '', pack: secret, [secret]: secret, leaders: [{ id: secret, name: '' }] })] });
    assert.equal(faults.length, 5);
    assert.ok(!faults.join().includes(secret));
  });

  it('may leave out who is not there', () => {
    const [one] = parse({ centres: [centre({ leaders: undefined })] }).centres;
    assert.deepEqual([one?.leaders, one?.deputies, one?.colleagues, one?.members], [[], [], [], []]);
  });
});

describe('what is set up', () => {
  let kept: TestRecords;
  beforeEach(async () => {
    kept = await testRecords({ now: () => NOW });
  });
  afterEach(() => kept.close());

  const load = (value: unknown): Promise<void> =>
    kept.records.people((tx) => importSetup(tx, parse(value), { tenantId: TENANT_ID, at: NOW }));
  const directory = () => kept.records.people((tx) => tx.directory(TENANT_ID));

  it('is the file, and the file again what is set up', async () => {
    const whole = {
      name: 'Karriere Fjordvik',
      pack: PACKS[0],
      channel: '19:etikk@thread.tacv2',
      leaders: [{ ...person('b', 'Berit Lund'), upn: 'berit@fylke.no' }],
      deputies: [person('d', 'Dag Moe')],
      colleagues: [person('e', 'Eli Strand')],
      members: [person('a', 'Anna Vik')],
    };
    await load({ centres: [whole] });
    const exported = exportSetup(await directory());
    for (const [field, value] of Object.entries(whole)) assert.deepEqual(exported.centres[0]?.[field as keyof typeof whole], value, field);
    const before = await directory();
    await load(exported);
    assert.deepEqual(await directory(), before);
  });

  it('keeps a centre that has the same name, and takes away one that is not named', async () => {
    await load({ centres: [centre(), centre({ name: 'Karriere Fjell' })] });
    const known = (await directory()).centres.find((one) => one.name === 'Karriere Fjordvik')?.id;
    await load({ centres: [centre({ name: 'KARRIERE FJORDVIK', pack: PACKS[1] })] });
    assert.deepEqual(
      (await directory()).centres.map(({ id: is, name, pack }) => [is, name, pack]),
      [[known, 'KARRIERE FJORDVIK', PACKS[1]]],
    );
  });

  it('is of one tenant', async () => {
    await load({ centres: [centre()] });
    const other = await kept.records.people((tx) => tx.directory('another tenant'));
    assert.deepEqual(other.centres, []);
  });

  it('knows ids in whatever case they were written', async () => {
    await load({ centres: [centre({ leaders: [{ id: id('b').toUpperCase(), name: 'Berit' }] })] });
    assert.deepEqual((await directory()).centres[0]?.roles, [{ userId: id('b'), role: 'leader' }]);
  });
});
