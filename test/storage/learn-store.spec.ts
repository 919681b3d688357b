import assert from 'node:assert/strict';
import { randomBytes, randomUUID } from 'node:crypto';
import type { Case } from '../../src/cases/case.ts';
import { choose } from '../../src/reflections/competence-answer.ts';
import { closeCompetences } from '../../src/reflections/competence-close.ts';
import type { LearnDesk, LearnTx } from '../../src/reflections/learn-ports.ts';
import type { LearningCard } from '../../src/reflections/learning-cards.ts';
import { caseTx } from '../../src/storage/case-store.ts';
import type { Database, Tx } from '../../src/storage/database.ts';
import { learnTx } from '../../src/storage/learn-store.ts';
import { openVault } from '../../src/storage/vault.ts';
import { sampleCase } from '../support/case-views.ts';
import { eachDatabase } from '../support/databases.ts';
import { sampleCompetence } from '../support/learning-views.ts';
import { PACKS } from '../support/views.ts';

const CANARY = 'KANARIFUGL';
const LEFT = ['competence_rounds', 'competence_keys', 'competence_answers', 'learning_cards', 'cases', 'case_keys', 'case_texts'] as const;

eachDatabase('self-evaluations and learning cards', (open) => {
  const vault = openVault(randomBytes(32));
  let database: Database;
  const inTx = <Result>(work: (tx: LearnTx, raw: Tx) => Promise<Result>): Promise<Result> =>
    database.transaction((tx) => work(learnTx(tx, { database, vault, queue: async () => true }), tx));
  const desk = (): LearnDesk => ({
    transaction: (work) => inTx((tx) => work(tx)),
    nudge: () => undefined,
    packs: PACKS,
    newId: randomUUID,
  });
  const insertCase = (changes: Partial<Case>, point: string): Promise<void> =>
    database.transaction(async (tx) => {
      const cases = caseTx(tx, {
        vault,
        jobs: { put: async () => undefined },
        queue: async () => true,
        cancelFor: async () => undefined,
        erased: () => undefined,
      });
      const one = sampleCase({ state: 'closed', learning: 'offered', centreId: 'c1', closedAt: 1000, ...changes });
      await cases.insert(one, { senderId: 'anna', text: CANARY });
      if (point !== '') await cases.addText(one, { kind: 'learning', side: 'recipient', at: 1, text: point });
    });
  before(async () => {
    database = await open();
  });
  beforeEach(() =>
    inTx(async (_, raw) => {
      for (const table of LEFT) await raw.deleteFrom(table).execute();
    }),
  );

  it('keep a self-evaluation as it was, one open at a time for a centre', async () => {
    const one = sampleCompetence();
    assert.equal(await inTx((tx) => tx.insertCompetence(one)), true);
    assert.deepEqual(await inTx((tx) => tx.competence('t', 'r1')), one);
    assert.equal(await inTx((tx) => tx.competence('other', 'r1')), undefined);
    assert.equal(await inTx((tx) => tx.insertCompetence({ ...one, id: 'r2' })), false);
    assert.equal(await inTx((tx) => tx.insertCompetence({ ...one, id: 'r2', tenantId: 'other' })), true);
    const result = { people: 5, statements: [{ id: 'limits', people: undefined, mean: undefined } as const] };
    const closed = { ...one, state: 'closed', result } as const;
    await inTx((tx) => tx.saveCompetence(closed));
    assert.deepEqual(await inTx((tx) => tx.competence('t', 'r1')), closed);
    const next = { ...one, id: 'r3', at: one.at + 1 };
    assert.equal(await inTx((tx) => tx.insertCompetence(next)), true);
    assert.deepEqual(
      (await inTx((tx) => tx.competences('t', 'c1', 10))).map(({ id }) => id),
      ['r3', 'r1'],
    );
  });

  it('keep one answer for each person, changed in its place and taken away with the last choice', async () => {
    const round = sampleCompetence();
    await inTx((tx) => tx.insertCompetence(round));
    await inTx((tx) => tx.putChoices(round, 'anna', { limits: 2 }));
    await inTx((tx) => tx.putChoices(round, 'anna', { limits: 4 }));
    await inTx((tx) => tx.putChoices(round, 'berit', { ties: 1 }));
    assert.deepEqual(await inTx((tx) => tx.choicesOf(round, 'anna')), { limits: 4 });
    assert.equal(await inTx((tx) => tx.choicesOf(round, 'dag')), undefined);
    assert.equal((await inTx((tx) => tx.allChoices(round))).length, 2);
    await inTx((tx) => tx.putChoices(round, 'anna', {}));
    assert.deepEqual(await inTx((tx) => tx.allChoices(round)), [{ ties: 1 }]);
    await inTx((tx) => tx.destroyChoices(round));
    assert.deepEqual(await inTx((tx) => tx.allChoices(round)), []);
    assert.deepEqual(await inTx((_, raw) => raw.selectFrom('competence_keys').selectAll().execute()), []);
  });

  it('store no person and no choice that can be read', async () => {
    const round = sampleCompetence();
    await inTx((tx) => tx.insertCompetence(round));
    await inTx((tx) => tx.putChoices(round, 'anna', { limits: 2 }));
    const rows = JSON.stringify(await inTx((_, raw) => raw.selectFrom('competence_answers').selectAll().execute()));
    assert.doesNotMatch(rows, /anna|limits/);
  });

  it('count everybody who answers at once, and close once on two instances', async () => {
    const round = sampleCompetence({ closesAt: Date.now() + 3_600_000 });
    await inTx((tx) => tx.insertCompetence(round));
    const people = Array.from({ length: 8 }, (_, index) => `p${index}`);
    await Promise.all(
      people.map((userId) =>
        choose('r1', { limits: 3 }, { by: { tenantId: 't', userId, conversationId: '19:channel', activityId: 'a' }, desk: desk() }),
      ),
    );
    await inTx((tx) => tx.saveCompetence({ ...round, closesAt: 1 }));
    await Promise.all([closeCompetences(desk()), closeCompetences(desk())]);
    const closed = await inTx((tx) => tx.competence('t', 'r1'));
    assert.deepEqual([closed?.state, closed?.result?.people], ['closed', 5]);
    assert.deepEqual(await inTx((_, raw) => raw.selectFrom('competence_answers').selectAll().execute()), []);
  });

  it('list the points that may be shown, and no others', async () => {
    await insertCase({ id: 'a', reference: '1' }, 'En.');
    await insertCase({ id: 'b', reference: '2', learning: 'refused' }, 'To.');
    await insertCase({ id: 'c', reference: '3', learning: 'none' }, 'Tre.');
    await insertCase({ id: 'd', reference: '4', closedAt: 5000 }, 'Fire.');
    await insertCase({ id: 'e', reference: '5', centreId: 'c2' }, 'Fem.');
    await insertCase({ id: 'f', reference: '6', centreId: undefined }, 'Seks.');
    await insertCase({ id: 'g', reference: '7', excluded: ['berit'] }, 'Sju.');
    await insertCase({ id: 'h', reference: '8', state: 'answered' }, 'Åtte.');
    await insertCase({ id: 'i', reference: '9' }, '');
    await insertCase({ id: 'j', reference: '10', tenantId: 'other' }, 'Ti.');
    await insertCase({ id: 'k', reference: '11', erasedAt: 2000 }, 'Elleve.');
    const points = await inTx((tx) => tx.learningPoints('t', 'c1', 1000));
    assert.deepEqual(
      points.map((one) => one.text),
      ['En.'],
    );
    assert.match(points[0]?.id ?? '', /^[\w-]{43}$/);
    assert.equal((await inTx((tx) => tx.learningPoints('t', 'c1', 5000))).length, 2);
  });

  it('use a point once, and hold the words sealed until they are sent or its sender refuses', async () => {
    await insertCase({ id: 'a', reference: '1' }, CANARY);
    const card: LearningCard = {
      ...{
        id: 'l1',
        tenantId: 't',
        centreId: 'c1',
        conversationId: '19:channel',
        pack: PACKS[0].id,
        guideline: 13,
        language: 'nn',
        at: 10,
      },
      text: CANARY,
    };
    assert.equal(await inTx((tx) => tx.insertLearningCard(card, { caseId: 'a' })), true);
    assert.equal(await inTx((tx) => tx.insertLearningCard({ ...card, id: 'l2' }, { caseId: 'a' })), false);
    assert.deepEqual(await inTx((tx) => tx.learningPoints('t', 'c1', 1000)), []);
    assert.deepEqual(await inTx((tx) => tx.learningCard('t', 'l1')), card);
    assert.equal(await inTx((tx) => tx.learningCard('other', 'l1')), undefined);
    const rows = await inTx((_, raw) => raw.selectFrom('learning_cards').selectAll().execute());
    assert.ok(!JSON.stringify(rows).includes(CANARY));
    const say = (learning: string) => inTx((_, raw) => raw.updateTable('cases').set({ learning }).execute());
    await say('refused');
    assert.equal(await inTx((tx) => tx.learningCard('t', 'l1')), undefined);
    await say('offered');
    await inTx((tx) => tx.arrivedLearningCard({ id: 'other' }, 'card-9'));
    await inTx((tx) => tx.emptyLearningCards(10));
    assert.deepEqual(await inTx((tx) => tx.learningCard('t', 'l1')), card);
    await inTx((tx) => tx.emptyLearningCards(11));
    assert.equal(await inTx((tx) => tx.learningCard('t', 'l1')), undefined);
  });

  it('give a card that has arrived once for being taken away, when its sender refuses', async () => {
    await insertCase({ id: 'a', reference: '1' }, CANARY);
    const known = { tenantId: 't', conversationId: '19:channel', language: 'nn' } as const;
    const card = { ...known, id: 'l1', centreId: 'c1', pack: PACKS[0].id, guideline: 0, at: 10, text: CANARY };
    await inTx((tx) => tx.insertLearningCard(card, { caseId: 'a' }));
    await inTx((tx) => tx.arrivedLearningCard(card, 'card-1'));
    assert.equal(await inTx((tx) => tx.learningCard('t', 'l1')), undefined);
    assert.deepEqual(await inTx((tx) => tx.takeRefusedCards(50)), []);
    await inTx((_, raw) => raw.updateTable('cases').set({ learning: 'refused' }).execute());
    const both = await Promise.all([inTx((tx) => tx.takeRefusedCards(50)), inTx((tx) => tx.takeRefusedCards(50))]);
    assert.deepEqual(both.flat(), [{ ...known, id: 'l1', activityId: 'card-1' }]);
  });
});
