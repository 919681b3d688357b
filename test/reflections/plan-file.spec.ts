import assert from 'node:assert/strict';
import { DroftError } from '../../src/errors.ts';
import { exportPlans, importPlans, parsePlans } from '../../src/reflections/plan-file.ts';
import { type TestRecords, testRecords } from '../support/records.ts';
import { TENANT_ID } from '../support/rig.ts';
import { PACKS } from '../support/views.ts';

const NOW = Date.UTC(2026, 10, 23, 9);
const NAME = 'Karriere Fjordvik';
const CHANNEL = '19:etikk@thread.tacv2';
const rule = { weekdays: [2], time: '09:00', everyWeeks: 2, start: '2026-12-01' };
const centre = (rounds?: readonly unknown[], changes: object = {}) => ({
  name: NAME,
  pack: PACKS[0].id,
  channel: CHANNEL,
  rounds,
  ...changes,
});
const faultsOf = (...centres: Parameters<typeof parsePlans>[0]): readonly string[] => {
  try {
    parsePlans(centres, PACKS);
    return [];
  } catch (thrown) {
    assert.ok(thrown instanceof DroftError && thrown.code === 'SETUP_INVALID');
    return thrown.details;
  }
};

describe('rounds in the set-up file', () => {
  it('may leave out all that is usual', () => {
    const [settings] = parsePlans([centre([{ rule }])], PACKS).get(NAME.toLowerCase()) ?? [];
    assert.deepEqual([settings?.windowHours, settings?.k, settings?.rule.zone, settings?.theme.kind], [24, 5, 'Europe/Oslo', 'rotation']);
  });

  it('are refused with every fault at once, by their place, and nothing of them is quoted', () => {
    const secret = 'KANARI';
    const faults = faultsOf(
      centre([
        { rule: { ...rule, time: '02:30' }, k: 1 },
        { rule: { ...rule, start: secret }, theme: { kind: 'own', question: '' } },
      ]),
      centre([{ rule: { ...rule, zone: secret } }], { name: 'Karriere Fjell', channel: undefined }),
    );
    assert.deepEqual(faults, [
      'centres.0.rounds.0.rule.time: must be HH:MM, and not from 02:00 to 02:59',
      'centres.0.rounds.0.k: must be a whole number from 5 to 50',
      'centres.0.rounds.1.rule.start: must be a date, YYYY-MM-DD',
      'centres.0.rounds.1.theme.question: must have 1 to 300 characters',
      'centres.1.rounds: need a channel',
      'centres.1.rounds.0.rule.zone: must be a time zone like Europe/Oslo',
    ]);
  });

  it('are refused where a field is missing, unknown or of another kind', () => {
    assert.deepEqual(faultsOf(centre([{}])), ['centres.0.rounds.0.rule: is missing or not what it must be']);
    assert.equal(faultsOf(centre([{ rule, hemmelig: 1 }, 'tirsdag', { rule: { ...rule, weekdays: '2' } }])).length, 3);
    assert.deepEqual(faultsOf(centre([{ rule, theme: { kind: 'guideline', guideline: 99 } }])), [
      'centres.0.rounds.0.theme: must be a guideline of the pack',
    ]);
  });
});

describe('rounds from the file', () => {
  let kept: TestRecords;
  beforeEach(async () => {
    kept = await testRecords({ now: () => NOW });
    const one = { id: 'c1', name: NAME, pack: PACKS[0].id, conversationId: CHANNEL, roles: [] };
    await kept.records.people((tx) => tx.saveCentre(TENANT_ID, one, NOW));
  });
  afterEach(() => kept.close());

  const load = (rounds?: readonly unknown[]): Promise<void> =>
    importPlans(parsePlans([centre(rounds)], PACKS), TENANT_ID, kept.records.reflections);
  const plans = () => kept.records.reflections.transaction((tx) => tx.plans(TENANT_ID));

  it('begin, and come out of an export as they went in', async () => {
    await load([{ rule }, { rule: { ...rule, weekdays: [4] }, theme: { kind: 'own', question: 'Hva lærte vi?' }, k: 7 }]);
    const exported = await exportPlans(TENANT_ID, kept.records.reflections);
    const before = (await plans()).map(({ id, state }) => [id, state]);
    await load(JSON.parse(JSON.stringify(exported.get(NAME.toLowerCase()))));
    assert.deepEqual(
      (await plans()).map(({ id, state }) => [id, state]),
      before,
    );
    assert.equal((await plans())[0]?.nextAt, Date.UTC(2026, 11, 1, 8));
  });

  it('are stopped where the file names them no more, and left alone where it says nothing', async () => {
    await load([{ rule }]);
    await load(undefined);
    assert.deepEqual(
      (await plans()).map(({ state }) => state),
      ['active'],
    );
    await load([{ rule: { ...rule, time: '10:00' } }]);
    assert.deepEqual(
      (await plans()).map(({ state, rule: { time } }) => [state, time]),
      [
        ['stopped', '09:00'],
        ['active', '10:00'],
      ],
    );
    await load([]);
    assert.ok((await plans()).every(({ state }) => state === 'stopped'));
  });

  it('keep a question of the leader’s own sealed', async () => {
    await load([{ rule, theme: { kind: 'own', question: 'KANARI?' } }]);
    const rows = await kept.database.transaction((tx) => tx.selectFrom('plans').selectAll().execute());
    assert.doesNotMatch(JSON.stringify(rows), /KANARI/);
  });
});
