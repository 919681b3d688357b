/** The overview: who sees which months, and that what is counted is forgotten when it is published. */
import assert from 'node:assert/strict';
import { publishMonths } from '../../src/overview/publish.ts';
import { type Actor, type Droft, startDroft, wordsOf } from '../support/droft.ts';
import { ANNA, BERIT, DAG, ELI, hand, STRANGER } from '../support/people.ts';
import { TENANT_ID } from '../support/rig.ts';
import { PACKS } from '../support/views.ts';

const HABILITY = 'Kan jeg være veileder for naboen min? Vi er i samme kor, og jeg kjenner familien godt.';
const OCTOBER = Date.UTC(2026, 9, 5, 9);
const NOVEMBER = Date.UTC(2026, 10, 2, 9);

const counsellors = Array.from(
  { length: 7 },
  (_, index): Actor => ({ ...ANNA, userId: `${ANNA.userId.slice(0, -2)}0${index}`, conversationId: `a:anna-${index}` }),
);

describe('the overview', () => {
  let droft: Droft;
  beforeEach(async () => {
    droft = await startDroft();
    droft.clock = OCTOBER;
    const roles = (leader: Actor, members: readonly Actor[]) => [
      { userId: leader.userId, role: 'leader' as const },
      ...members.map(({ userId }) => ({ userId, role: 'member' as const })),
    ];
    await droft.kept.records.people(async (tx) => {
      const centre = { pack: PACKS[0].id, conversationId: undefined };
      await tx.saveCentre(TENANT_ID, { ...centre, id: 'c1', name: 'Karriere Fjordvik', roles: roles(BERIT, counsellors) }, OCTOBER);
      await tx.saveCentre(
        TENANT_ID,
        { ...centre, id: 'c2', name: 'Karriere Fjell', roles: [...roles(DAG, [ANNA]), { userId: ELI.userId, role: 'coordinator' }] },
        OCTOBER,
      );
    });
  });
  afterEach(() => droft.close());

  const says = (who: Actor, text: string) => hand(droft, who).say(text);
  /** So many counsellors have the same doubt, each of them twice. */
  const doubt = async (count: number): Promise<void> => {
    for (const who of counsellors.slice(0, count)) for (const text of [HABILITY, `${HABILITY} Hva gjør jeg?`]) await says(who, text);
  };
  const november = async (): Promise<number> => {
    droft.clock = NOVEMBER;
    return publishMonths(droft.kept.records.overview);
  };

  it('is empty while the first month lasts', async () => {
    await doubt(6);
    assert.equal((await publishMonths(droft.kept.records.overview)) <= 1, true);
    const words = wordsOf(await says(BERIT, 'oversikt'));
    assert.match(words, /Færre enn 5 har spurt|ingen tall/);
    assert.doesNotMatch(words, /Fylke 13/);
  });

  it('shows the month once it is over, people counted once each, in steps of five', async () => {
    await doubt(7);
    assert.equal(await november(), 1);
    const words = wordsOf(await says(BERIT, 'oversikt'));
    assert.match(words, /oktober 2026/);
    assert.match(words, /Minst 5 har spurt Drøft/);
    assert.match(words, /Fylke 13[^\n]*: minst 5/);
  });

  it('shows nothing of four people', async () => {
    await doubt(4);
    await november();
    const words = wordsOf(await says(BERIT, 'oversikt'));
    assert.match(words, /Færre enn 5 har spurt/);
    assert.doesNotMatch(words, /Fylke 13/);
  });

  it('never changes what was published, and publishes a month once', async () => {
    await doubt(5);
    await november();
    const before = wordsOf(await says(BERIT, 'oversikt'));
    await doubt(7);
    assert.equal(await publishMonths(droft.kept.records.overview), 0);
    assert.equal(wordsOf(await says(BERIT, 'oversikt')), before);
  });

  it('keeps nothing it was counted from', async () => {
    await doubt(7);
    await november();
    const left = await droft.kept.database.transaction(async (tx) => [
      ...(await tx.selectFrom('doubt_marks').selectAll().execute()),
      ...(await tx.selectFrom('month_keys').selectAll().execute()),
    ]);
    assert.deepEqual(left, []);
  });

  it('shows a leader their own centre alone, and no total', async () => {
    await doubt(7);
    await november();
    const words = wordsOf(await says(DAG, 'oversikt'));
    assert.match(words, /Karriere Fjell/);
    assert.doesNotMatch(words, /Fjordvik|Alle sentrene|Minst 5/);
  });

  it('gives a leader who asks for another centre the list of their own', async () => {
    await doubt(7);
    await november();
    const list = await says(ELI, 'oversikt');
    const pressed = await hand(droft, DAG).press(list, 'Karriere Fjordvik');
    assert.doesNotMatch(wordsOf(pressed), /Minst 5|Fjordvik/);
  });

  it('shows a coordinator all centres and the total', async () => {
    await doubt(7);
    await november();
    const list = await says(ELI, 'oversikt');
    assert.match(wordsOf(list), /Alle sentrene[\s\S]*Karriere Fjell[\s\S]*Karriere Fjordvik/);
    const all = await hand(droft, ELI).press(list, 'Alle sentrene');
    assert.match(wordsOf(all), /Fylke 13[^\n]*: minst 5/);
  });

  it('is refused to everybody else, in the same words wherever they are', async () => {
    await november();
    for (const who of [ANNA, STRANGER]) assert.match(wordsOf(await says(who, 'oversikt')), /for ledere, stedfortredere og koordinatorer/);
  });

  it('can be had as a file that says «for få» where there is too little', async () => {
    await doubt(7);
    await november();
    const file = wordsOf(await hand(droft, BERIT).press(await says(BERIT, 'oversikt'), 'Få tallene som fil'));
    assert.match(file, /2026-10/);
    assert.match(file, /"har spurt";"";"minst 5"/);
    assert.match(file, /"har sendt sak";"";"for få"/);
    assert.doesNotMatch(file, /Fjell/);
  });
});
