/** What self-evaluation, learning cards and the year wheel need of the world: a store that works in transactions, and guideline packs. */
import type { NewMessage } from '../delivery/message.ts';
import type { Pack } from '../guidelines/guideline.ts';
import type { Directory } from '../people/people.ts';
import type { Signals } from './choose.ts';
import type { Choices, CompetenceRound } from './competence.ts';
import type { LearningCard, LearningPoint, RefusedCard } from './learning-cards.ts';
import type { Question } from './round.ts';

/** One transaction. Either all of it happens or nothing. */
export interface LearnTx {
  /** The store's own clock, milliseconds since 1970. */
  readonly now: () => Promise<number>;
  readonly directory: (tenantId: string) => Promise<Directory>;
  readonly queue: (message: NewMessage) => Promise<boolean>;
  /** Stores a new round of self-evaluation; false where the centre has one that is not over. */
  readonly insertCompetence: (round: CompetenceRound) => Promise<boolean>;
  readonly saveCompetence: (round: CompetenceRound) => Promise<void>;
  /** Locked to the end of the transaction: an answer and the close of its round come one after the other. */
  readonly competence: (tenantId: string, id: string) => Promise<CompetenceRound | undefined>;
  /** A centre's rounds, the newest first. */
  readonly competences: (tenantId: string, centreId: string, most: number) => Promise<CompetenceRound[]>;
  /** Rounds that are over and not closed, locked for this transaction. */
  readonly overdueCompetences: (now: number, most: number) => Promise<CompetenceRound[]>;
  /** Stores what somebody chose in place of what they chose before; nothing chosen takes their answer away. */
  readonly putChoices: (round: Pick<CompetenceRound, 'id'>, userId: string, choices: Choices) => Promise<void>;
  readonly choicesOf: (round: Pick<CompetenceRound, 'id'>, userId: string) => Promise<Choices | undefined>;
  readonly allChoices: (round: Pick<CompetenceRound, 'id'>) => Promise<Choices[]>;
  /** Destroys the round's key and every answer. */
  readonly destroyChoices: (round: Pick<CompetenceRound, 'id'>) => Promise<void>;
  /** Points of the centre's cases that were closed before then, are not refused, not erased, not used, and about no leader of theirs. */
  readonly learningPoints: (tenantId: string, centreId: string, closedBefore: number) => Promise<LearningPoint[]>;
  /** Stores a card made of a point; false where the point has been used. */
  readonly insertLearningCard: (card: LearningCard, point: Pick<LearningPoint, 'caseId'>) => Promise<boolean>;
  /** The card, for as long as its point may be used. */
  readonly learningCard: (tenantId: string, id: string) => Promise<LearningCard | undefined>;
  /** Takes away what is written in a card that has arrived and notes where it is; or what is written in all that were made before then. */
  readonly arrivedLearningCard: (card: Pick<LearningCard, 'id'>, activityId: string) => Promise<void>;
  readonly emptyLearningCards: (before: number) => Promise<void>;
  /** Cards before a team whose senders have refused since, each given once. */
  readonly takeRefusedCards: (most: number) => Promise<RefusedCard[]>;
  /** What the centre's teams were asked in its rounds, the newest first. */
  readonly asked: (tenantId: string, centreId: string, most: number) => Promise<Question[]>;
  readonly signals: (tenantId: string, centreId: string) => Promise<Signals>;
}

export interface LearnDesk {
  readonly transaction: <Result>(work: (tx: LearnTx) => Promise<Result>) => Promise<Result>;
  /** Something may have been queued: the outbox looks at once. */
  readonly nudge: () => void;
  readonly packs: readonly [Pack, ...Pack[]];
  /** A new id nobody can guess. */
  readonly newId: () => string;
}
