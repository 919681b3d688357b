/** A damaged row holds up no other: the minute goes on for everybody else, and the log says that something is wrong. */
import assert from 'node:assert/strict';
import { type Droft, wordsOf } from '../support/droft.ts';
import { BERIT, DOUBT, hand } from '../support/people.ts';
import { at, DAY, HOUR, setUp, startTeam, TUESDAY } from '../support/rounds.ts';

describe('a damaged row', () => {
  let droft: Droft;
  beforeEach(async () => {
    droft = await startTeam();
    await setUp(droft);
    await setUp(droft, { days: '2', time: '10:00' });
  });
  afterEach(() => droft.close());

  const asked = async (ms: number): Promise<number> =>
    (await at(droft, ms)).filter(({ method, card }) => method === 'POST' && /Send svaret/.test(wordsOf(card))).length;
  const damage = (table: 'plans' | 'rounds', id: string): Promise<unknown> =>
    droft.kept.database.transaction((tx) =>
      table === 'plans'
        ? tx.updateTable('plans').set({ settings: '{"KANARI' }).where('id', '=', id).execute()
        : tx.updateTable('rounds').set({ question: '{"KANARI' }).where('id', '=', id).execute(),
    );
  const ids = async (table: 'plans' | 'rounds'): Promise<string[]> =>
    (await droft.kept.database.transaction((tx) => tx.selectFrom(table).select('id').execute())).map((row) => row.id);

  it('of a plan leaves the other plans their rounds', async () => {
    const [first = ''] = await ids('plans');
    await damage('plans', first);
    assert.equal(await asked(TUESDAY + 2 * HOUR), 1);
    const output = droft.rig.output.join('\n');
    assert.match(output, /a round could not be handled/);
    assert.doesNotMatch(output, /KANARI/);
    // It is not tried again every minute.
    const lines = output.split('a round could not be handled').length;
    await at(droft, TUESDAY + 3 * HOUR);
    assert.equal(droft.rig.output.join('\n').split('a round could not be handled').length, lines);
  });

  it('of a round leaves the other rounds their results', async () => {
    assert.equal(await asked(TUESDAY + 2 * HOUR), 2);
    const [first = ''] = await ids('rounds');
    await damage('rounds', first);
    const sent = await at(droft, TUESDAY + 2 * DAY);
    assert.equal(sent.filter(({ method, card }) => method === 'POST' && /Dette sa teamet/.test(wordsOf(card))).length, 1);
    const states = await droft.kept.database.transaction((tx) => tx.selectFrom('rounds').select('state').execute());
    assert.deepEqual(states.map((row) => row.state).sort(), ['closed', 'failed']);
  });

  it('does not keep anybody from what Drøft is for', async () => {
    for (const id of await ids('plans')) await damage('plans', id);
    await at(droft, TUESDAY + HOUR);
    assert.match(wordsOf(await hand(droft, BERIT).say(DOUBT)), /Fylke 11/);
  });
});
