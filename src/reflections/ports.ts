/** What reflection needs of the world: a store that works in transactions, guideline packs, chance, a mask. */
import type { NewMessage } from '../delivery/message.ts';
import type { Pack } from '../guidelines/guideline.ts';
import type { Directory } from '../people/people.ts';
import type { Signals } from './choose.ts';
import type { Plan } from './plan.ts';
import type { Answer, Round } from './round.ts';

/** A plan or a round by its name alone: what is in its row may be damaged. */
export interface Named {
  readonly tenantId: string;
  readonly id: string;
}

/** One transaction on plans and rounds. Either all of it happens or nothing. */
export interface ReflectTx {
  /** The store's own clock, milliseconds since 1970: instances' clocks may differ, and none of them decides what is due. */
  readonly now: () => Promise<number>;
  readonly directory: (tenantId: string) => Promise<Directory>;
  readonly insertPlan: (plan: Plan) => Promise<void>;
  /** Stores a changed plan. Where it was changed meanwhile the transaction is run again from its start. */
  readonly savePlan: (plan: Plan) => Promise<void>;
  readonly plan: (tenantId: string, id: string) => Promise<Plan | undefined>;
  /** A tenant's plans, the newest last. */
  readonly plans: (tenantId: string) => Promise<Plan[]>;
  /** Plans whose next round is due, the longest due first, locked for this transaction. */
  readonly duePlans: (now: number, most: number) => Promise<Named[]>;
  /** Stores a new round; false where the plan has one in that conversation on that date. */
  readonly insertRound: (round: Round) => Promise<boolean>;
  readonly saveRound: (round: Round) => Promise<void>;
  readonly round: (tenantId: string, id: string) => Promise<Round | undefined>;
  /** The plan's rounds, the newest first. */
  readonly rounds: (plan: Pick<Plan, 'id'>, most: number) => Promise<Round[]>;
  /** Rounds that are over and not closed, rounds whose reminder is due; locked for this transaction. */
  readonly overdue: (now: number, most: number) => Promise<Named[]>;
  readonly toRemind: (now: number, most: number) => Promise<Named[]>;
  /** Runs work whose part alone is taken back when it throws; false then, and the fault is told. */
  readonly apart: (work: () => Promise<void>) => Promise<boolean>;
  /** Nothing comes of a plan or round that cannot be handled (a damaged row), so that it holds up no other. Its card says so. */
  readonly parkPlan: (id: string) => Promise<void>;
  readonly parkRound: (id: string) => Promise<void>;
  /** Stores what somebody answered in place of what they answered before. Nothing is stored of who it was but a hash keyed by the round. */
  readonly putAnswer: (round: Round, userId: string, answer: Answer) => Promise<void>;
  readonly answerOf: (round: Round, userId: string) => Promise<Answer | undefined>;
  readonly answers: (round: Round) => Promise<Answer[]>;
  /** Somebody's answers to rounds that are open; closed ones are tied to nobody. */
  readonly ownAnswers: (tenantId: string, userId: string) => Promise<{ readonly date: string; readonly answer: Answer }[]>;
  /** Deletes somebody's answers to what is open, and the marks of their doubts of this month. */
  readonly forgetAnswers: (tenantId: string, userId: string) => Promise<void>;
  readonly countAnswers: (round: Round) => Promise<number>;
  /** Destroys the round's key and every answer. */
  readonly destroyAnswers: (round: Round) => Promise<void>;
  readonly queue: (message: NewMessage) => Promise<boolean>;
  /** What the loop knows of a centre. */
  readonly signals: (tenantId: string, centreId: string) => Promise<Signals>;
}

export interface ReflectDesk {
  readonly transaction: <Result>(work: (tx: ReflectTx) => Promise<Result>) => Promise<Result>;
  /** Something may have been queued: the outbox looks at once. */
  readonly nudge: () => void;
  readonly packs: readonly [Pack, ...Pack[]];
  /** A whole number from 0 up to but not including `count`. */
  readonly pick: (count: number) => number;
  /** A new id nobody can guess. */
  readonly newId: () => string;
}
