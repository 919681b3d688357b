/** Plans, rounds and answers in the database. An answer is tied to its writer by a hash alone whose key is destroyed at close. */
import type { NewMessage } from '../delivery/message.ts';
import type { Plan } from '../reflections/plan.ts';
import type { ReflectTx } from '../reflections/ports.ts';
import type { Answer, Round } from '../reflections/round.ts';
import { Conflict, type Database, type Tx } from './database.ts';
import { apart } from './outbox-rows.ts';
import { forgetAnswers, ownAnswers } from './own-answers.ts';
import { readDirectory } from './people-store.ts';
import { planOf, planRow, roundOf, roundRow } from './reflect-rows.ts';
import { signals } from './signals.ts';
import type { Vault } from './vault.ts';

export interface ReflectStoreOptions {
  readonly database: Pick<Database, 'now' | 'isPostgres'>;
  readonly vault: Vault;
  readonly queue: (tx: Tx, message: NewMessage) => Promise<boolean>;
  /** Hears that a plan or round could not be handled, for the log. */
  readonly onFault?: (thrown: unknown) => void;
}

/** Rounds that are not over yet, whatever became of their card. */
const UNFINISHED = ['due', 'open'];

/** Plans and rounds inside one transaction. */
export function reflectTx(tx: Tx, options: ReflectStoreOptions): ReflectTx {
  const { database, vault } = options;
  return {
    now: () => database.now(tx),
    directory: (tenantId) => readDirectory(tx, tenantId),
    queue: (message) => options.queue(tx, message),
    apart: async (work) => {
      const done = await apart(tx, work);
      if ('thrown' in done) options.onFault?.(done.thrown);
      return 'value' in done;
    },
    signals: (tenantId, centreId) => signals(tx, tenantId, centreId),
    ...planQueries(tx, options),
    ...roundQueries(tx, options),
    ...answerQueries(tx, vault),
    ownAnswers: (tenantId, userId) => ownAnswers(tx, vault, { tenantId, userId }),
    forgetAnswers: (tenantId, userId) => forgetAnswers(tx, vault, { tenantId, userId }),
  };
}

function planQueries(
  tx: Tx,
  { database, vault }: ReflectStoreOptions,
): Pick<ReflectTx, 'insertPlan' | 'savePlan' | 'plan' | 'plans' | 'duePlans' | 'parkPlan'> {
  return {
    insertPlan: async (plan) => void (await tx.insertInto('plans').values(planRow(plan, vault)).execute()),
    savePlan: async (plan) => savePlan(tx, plan, vault),
    plan: async (tenantId, id) => {
      const row = await tx.selectFrom('plans').selectAll().where('tenant', '=', tenantId).where('id', '=', id).executeTakeFirst();
      return row && planOf(row, vault);
    },
    plans: async (tenantId) => {
      const rows = await tx.selectFrom('plans').selectAll().where('tenant', '=', tenantId).orderBy('created_at').execute();
      return rows.map((row) => planOf(row, vault));
    },
    duePlans: async (now, most) => {
      const query = tx.selectFrom('plans').select(['id', 'tenant as tenantId']).where('next_at', '<=', now);
      const due = query.orderBy('next_at').orderBy('id').limit(most);
      return (database.isPostgres ? due.forUpdate().skipLocked() : due).execute();
    },
    parkPlan: async (id) => void (await tx.updateTable('plans').set({ next_at: null }).where('id', '=', id).execute()),
  };
}

async function savePlan(tx: Tx, plan: Plan, vault: Vault): Promise<void> {
  const row = planRow({ ...plan, version: plan.version + 1 }, vault);
  const { numUpdatedRows } = await tx
    .updateTable('plans')
    .set(row)
    .where('id', '=', plan.id)
    .where('version', '=', plan.version)
    .executeTakeFirst();
  if (numUpdatedRows !== 1n) throw new Conflict();
}

type RoundQueries = Pick<ReflectTx, 'insertRound' | 'saveRound' | 'round' | 'rounds' | 'overdue' | 'toRemind' | 'parkRound'>;

function roundQueries(tx: Tx, { database, vault }: ReflectStoreOptions): RoundQueries {
  const all = tx.selectFrom('rounds').selectAll();
  // Held to the end of the transaction: an answer and the close of its round come one after the other.
  const one = database.isPostgres ? all.forUpdate() : all;
  const names = tx.selectFrom('rounds').select(['id', 'tenant as tenantId']);
  const free = database.isPostgres ? names.forUpdate().skipLocked() : names;
  return {
    insertRound: async (round) => {
      const added = await tx
        .insertInto('rounds')
        .values(roundRow(round, vault))
        .onConflict((conflict) => conflict.columns(['plan_id', 'date', 'conversation_id']).doNothing())
        .returning('id')
        .execute();
      if (added.length === 1 && round.state !== 'missed')
        await tx.insertInto('round_keys').values({ round_id: round.id, wrapped: vault.newKey() }).execute();
      return added.length === 1;
    },
    saveRound: async (round) => void (await tx.updateTable('rounds').set(roundRow(round, vault)).where('id', '=', round.id).execute()),
    round: async (tenantId, id) => {
      const row = await one.where('tenant', '=', tenantId).where('id', '=', id).executeTakeFirst();
      return row && roundOf(row, vault);
    },
    rounds: async ({ id }, most) => {
      const rows = await all.where('plan_id', '=', id).orderBy('date', 'desc').limit(most).execute();
      return rows.map((row) => roundOf(row, vault));
    },
    overdue: async (now, most) => {
      const over = free.where('state', 'in', UNFINISHED).where('closes_at', '<=', now);
      return over.orderBy('closes_at').limit(most).execute();
    },
    toRemind: (now, most) => free.where('remind_at', '<=', now).limit(most).execute(),
    parkRound: async (id) => {
      await tx.deleteFrom('round_keys').where('round_id', '=', id).execute();
      await tx.deleteFrom('round_answers').where('round_id', '=', id).execute();
      await tx.updateTable('rounds').set({ state: 'failed', remind_at: null }).where('id', '=', id).execute();
    },
  };
}

type AnswerQueries = Pick<ReflectTx, 'putAnswer' | 'answerOf' | 'answers' | 'countAnswers' | 'destroyAnswers'>;

function answerQueries(tx: Tx, vault: Vault): AnswerQueries {
  const keyOf = async (round: Pick<Round, 'id'>): Promise<string | undefined> =>
    (await tx.selectFrom('round_keys').select('wrapped').where('round_id', '=', round.id).executeTakeFirst())?.wrapped;
  const context = (round: Round): string => `answer ${round.id}`;
  const opened = (key: string, round: Round, sealed: string): Answer => JSON.parse(vault.open(key, context(round), sealed)) as Answer;
  return {
    putAnswer: async (round, userId, answer) => {
      const key = await keyOf(round);
      if (key === undefined) throw new Conflict();
      const sealed = vault.seal(key, context(round), JSON.stringify(answer));
      await tx
        .insertInto('round_answers')
        .values({ round_id: round.id, person: vault.markWith(key, userId), sealed })
        .onConflict((conflict) => conflict.columns(['round_id', 'person']).doUpdateSet({ sealed }))
        .execute();
    },
    answerOf: async (round, userId) => {
      const key = await keyOf(round);
      if (key === undefined) return undefined;
      const own = tx
        .selectFrom('round_answers')
        .select('sealed')
        .where('round_id', '=', round.id)
        .where('person', '=', vault.markWith(key, userId));
      const row = await own.executeTakeFirst();
      return row && opened(key, round, row.sealed);
    },
    answers: async (round) => {
      const key = await keyOf(round);
      if (key === undefined) return [];
      const rows = await tx.selectFrom('round_answers').select('sealed').where('round_id', '=', round.id).execute();
      return rows.map((row) => opened(key, round, row.sealed));
    },
    countAnswers: async (round) => {
      const counted = tx
        .selectFrom('round_answers')
        .select((of) => of.fn.countAll().as('count'))
        .where('round_id', '=', round.id);
      return Number((await counted.executeTakeFirstOrThrow()).count);
    },
    destroyAnswers: async (round) => {
      await tx.deleteFrom('round_keys').where('round_id', '=', round.id).execute();
      await tx.deleteFrom('round_answers').where('round_id', '=', round.id).execute();
    },
  };
}
