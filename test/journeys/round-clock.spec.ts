/** Rounds while clocks misbehave: a day ahead and back, an hour back, summer time, two instances with clocks ten minutes apart (faults 44, 45). */
import assert from 'node:assert/strict';
import { dateIn } from '../../src/calendar/recurrence.ts';
import type { Round } from '../../src/reflections/round.ts';
import { tick } from '../../src/reflections/tick.ts';
import { type Droft, wordsOf } from '../support/droft.ts';
import { TENANT_ID } from '../support/rig.ts';
import { at, DAY, HOUR, lead, setUp, startTeam, TUESDAY } from '../support/rounds.ts';

const DAILY = { days: '1,2,3,4,5,6,7', every: '1', window: '4', remind: 'false', holidays: 'false', july: 'false', christmas: 'false' };
const MINUTE = 60_000;

describe('rounds by a clock that is wrong', () => {
  let droft: Droft;
  beforeEach(async () => {
    droft = await startTeam();
  });
  afterEach(() => droft.close());

  const rounds = (): Promise<Round[]> =>
    droft.services.desk.reflections.transaction(async (tx) => {
      const [plan] = await tx.plans(TENANT_ID);
      return plan ? tx.rounds(plan, 100) : [];
    });
  const questions = async (ms: number): Promise<number> =>
    (await at(droft, ms)).filter(({ method, card }) => method === 'POST' && /Send svaret/.test(wordsOf(card))).length;
  const dates = async (): Promise<string[]> => (await rounds()).map(({ date }) => date).reverse();

  it('come once a date though it goes a day ahead and back', async () => {
    await setUp(droft, DAILY);
    const posted = [
      await questions(TUESDAY + MINUTE),
      await questions(TUESDAY + DAY + MINUTE),
      await questions(TUESDAY + 2 * MINUTE),
      await questions(TUESDAY + DAY + 2 * MINUTE),
      await questions(TUESDAY + 2 * DAY + MINUTE),
    ];
    assert.deepEqual(posted, [1, 1, 0, 0, 1]);
    assert.deepEqual(await dates(), ['2026-12-01', '2026-12-02', '2026-12-03']);
  });

  it('come once though it goes an hour back just after', async () => {
    await setUp(droft, DAILY);
    const posted = [await questions(TUESDAY + MINUTE), await questions(TUESDAY - HOUR), await questions(TUESDAY + MINUTE)];
    assert.deepEqual(posted, [1, 0, 0]);
  });

  for (const [season, day] of [
    ['spring', Date.UTC(2027, 2, 26, 7)],
    ['autumn', Date.UTC(2027, 9, 29, 6)],
  ] as const)
    it(`come at nine by the clock on the wall on every date while clocks are changed in ${season}`, async () => {
      await setUp(droft, { ...DAILY, start: dateIn('Europe/Oslo', day) });
      let count = 0;
      for (let ms = day; ms < day + 5 * DAY; ms += 10 * MINUTE) count += await questions(ms);
      const held = await rounds();
      assert.equal(count, held.length);
      assert.deepEqual(new Set(held.map((one) => one.state !== 'missed')), new Set([true]));
      assert.deepEqual(
        new Set(
          held.map((one) => new Date(one.at).toLocaleTimeString('nb-NO', { timeZone: 'Europe/Oslo', hour: '2-digit', minute: '2-digit' })),
        ),
        new Set(['09:00']),
      );
      assert.equal(new Set(held.map((one) => one.date)).size, held.length);
      assert.ok(held.length >= 4);
    });

  it('are not lost when the plan is changed in the minute they are due, nor promised twice for a date', async () => {
    const card = await setUp(droft, DAILY);
    droft.clock = TUESDAY + 1000;
    const form = await lead(droft, card, 'Endre');
    const saved = await lead(droft, form, 'Lagre', { ...DAILY, window: '24' });
    assert.equal(await questions(TUESDAY + MINUTE), 1);
    const later = await lead(droft, await lead(droft, saved, 'Endre'), 'Lagre', { ...DAILY, time: '15:00' });
    assert.match(wordsOf(later), /Neste runde: onsdag 2\. desember/);
    assert.deepEqual([await questions(TUESDAY + 7 * HOUR), await questions(TUESDAY + DAY + 7 * HOUR)], [0, 1]);
  });

  it('come once with two instances whose clocks are ten minutes apart', async () => {
    await setUp(droft, DAILY);
    const desk = droft.services.desk.reflections;
    const off = (ms: number) => ({
      ...desk,
      transaction: <Result>(work: Parameters<typeof desk.transaction<Result>>[0]) =>
        desk.transaction((tx) => work({ ...tx, now: async () => droft.clock + ms })),
    });
    let count = 0;
    for (let ms = TUESDAY - 15 * MINUTE; ms <= TUESDAY + 15 * MINUTE; ms += MINUTE) {
      droft.clock = ms;
      await Promise.all([tick(off(10 * MINUTE)), tick(off(0)), tick(off(-10 * MINUTE))]);
      count += (await droft.drain()).filter(({ method }) => method === 'POST').length;
    }
    assert.equal(count, 1);
    assert.deepEqual(await dates(), ['2026-12-01']);
  });
});
