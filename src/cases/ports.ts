/** What the cases need of the world: a store that works in transactions, a clock, a nudge for what was queued. */
import type { Job, NewMessage, Side } from '../delivery/message.ts';
import type { Directory } from '../people/people.ts';
import type { Case, CaseMove, CaseText } from './case.ts';

/** Somebody in a tenant, as the authenticated activity names them. */
export interface Who {
  readonly tenantId: string;
  /** Entra object id. */
  readonly userId: string;
}

/** A card in a conversation. */
export interface CardPlace {
  readonly conversationId: string;
  readonly activityId: string;
}

/** One transaction on the cases. Either all of it happens or nothing. */
export interface CaseTx {
  readonly directory: (tenantId: string) => Promise<Directory>;
  /** The next free reference of that year. */
  readonly nextReference: (tenantId: string, year: number) => Promise<string>;
  /** Stores a new case with its text and its sender, encrypted. */
  readonly insert: (one: Case, content: { readonly senderId: string; readonly text: string }) => Promise<void>;
  /** Stores a moved case. Where it was changed meanwhile the transaction is run again from its start. */
  readonly save: (one: Case) => Promise<void>;
  readonly find: (tenantId: string, id: string) => Promise<Case | undefined>;
  readonly ofSender: (who: Who) => Promise<Case[]>;
  readonly ofRecipient: (who: Who) => Promise<Case[]>;
  /** Everybody's, for the clearing away: closed before, or unchanged since. Oldest first, at most `most`. */
  readonly endedBefore: (time: number, most: number) => Promise<Case[]>;
  readonly idleSince: (time: number, most: number) => Promise<Case[]>;
  /** Those of the ids that still hold texts. */
  readonly unerased: (ids: readonly string[]) => Promise<Case[]>;
  /** Who sent it, or undefined once that is erased. */
  readonly senderOf: (one: Case) => Promise<string | undefined>;
  readonly isSender: (one: Case, who: Who) => Promise<boolean>;
  /** Oldest first; empty once erased. */
  readonly texts: (one: Case) => Promise<CaseText[]>;
  readonly addText: (one: Case, text: CaseText) => Promise<void>;
  readonly moves: (one: Case) => Promise<CaseMove[]>;
  readonly addMove: (one: Case, move: CaseMove) => Promise<void>;
  readonly card: (one: Case, side: Side) => Promise<CardPlace | undefined>;
  readonly setCard: (one: Case, side: Side, place: CardPlace | undefined) => Promise<void>;
  /** True the first time: what a press does is done once. */
  readonly useAction: (actionId: string, at: number) => Promise<boolean>;
  readonly queue: (message: NewMessage) => Promise<boolean>;
  readonly schedule: (job: Job) => Promise<void>;
  /** Destroys the key, the texts, the sender and every waiting message of the case; the numbers stay. */
  readonly erase: (one: Case, at: number) => Promise<void>;
}

export interface CaseDesk {
  readonly transaction: <Result>(work: (tx: CaseTx) => Promise<Result>) => Promise<Result>;
  readonly now: () => number;
  /** Something may have been queued: the outbox looks at once. */
  readonly nudge: () => void;
}
