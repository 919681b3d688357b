/**
 * A message that leaves later than the turn that caused it, and a job that is done later. Data only.
 * Written in the same transaction as the change that caused them; they hold ids and numbers of ours, never words.
 */

/** Which side of a case somebody is on. */
export type Side = 'sender' | 'recipient';

/** Who a message is for: a side of a case (a hidden sender is named nowhere), a person, or a channel (its conversation id). */
export type Addressee = { readonly caseId: string; readonly side: Side } | { readonly userId: string } | { readonly channel: string };

/** At once, whatever the clock of the process says: the store's own clock decides what is due. */
export const NOW = 0;

export type Data = Readonly<Record<string, string | number>>;

/** A message to be sent. Its card is drawn when it is sent, from what is true then. */
export interface NewMessage {
  readonly tenantId: string;
  readonly to: Addressee;
  /** `post` is a new message, `update` puts the card in place of an earlier one. */
  readonly kind: 'post' | 'update';
  /** The name of the card, as `teams/` knows it. */
  readonly card: string;
  readonly data: Data;
  /** Not before then, milliseconds since 1970; `NOW` for as soon as it may go. */
  readonly dueAt: number;
  /** At most one message with the same key for as long as the first is kept (an hour after it was sent). */
  readonly uniqueKey?: string;
}

export const MESSAGE_STATES = ['due', 'sending', 'sent', 'failed', 'uncertain', 'cancelled'] as const;
export type MessageState = (typeof MESSAGE_STATES)[number];

/** A message of the outbox as its sender sees it. */
export interface Message extends NewMessage {
  readonly id: string;
  readonly state: MessageState;
  /** How often it was tried before. */
  readonly attempts: number;
}

/** Where a message goes: one conversation of one tenant; without `conversationId` it has to be opened first. */
export interface Destination {
  readonly tenantId: string;
  readonly conversationId?: string;
  /** Entra object id; '' for a channel. */
  readonly userId: string;
  /** The person's id on the channel (29:…); '' where unknown. */
  readonly memberId: string;
  readonly serviceUrl: string;
  /** The bot's own id on the channel (28:…). */
  readonly botId: string;
}

/** A message ready to be sent: where, and what is to be drawn. `activityId` is the card an update replaces. */
export interface Drawn<Content> {
  readonly destination: Destination;
  readonly content: Content;
  readonly activityId?: string;
}

/** What became of one try. Holds no text. */
export type SendResult =
  | { readonly kind: 'sent'; readonly conversationId: string; readonly activityId: string }
  | {
      readonly kind: 'failed';
      readonly status: number | undefined;
      /** Teams' own code (ConversationNotFound …) or the network's (ECONNREFUSED …, TOKEN). */
      readonly reason: string | undefined;
      readonly retryAfterSeconds: number | undefined;
      /** Nobody can know whether Teams took it. */
      readonly uncertain: boolean;
    };

/** Runs SQL inside somebody's transaction; placeholders are $1, $2 … on both databases. */
export interface SqlExecutor {
  executeSql(text: string, values?: readonly unknown[]): Promise<{ rows: readonly Readonly<Record<string, unknown>>[] }>;
}

/** A job for later. */
export interface Job {
  readonly kind: string;
  /** A job with the same kind and key is put only once. */
  readonly key: string;
  readonly data: Data;
  /** Milliseconds since 1970. */
  readonly runAt: number;
}

/** Puts jobs in the queue, as part of the caller's transaction. */
export interface JobWriter {
  put(sql: SqlExecutor, job: Job): Promise<void>;
}

/** What does a job. It may be called again for the same one, so it has to look whether there is still something to do. */
export type JobHandler = (data: Data) => Promise<void>;

/** A queue: at least once, not before its time, by one instance at a time, tried again (at most five times) when it fails. */
export interface JobEngine extends JobWriter {
  start(handlers: Readonly<Record<string, JobHandler>>): Promise<void>;
  /** Takes no new jobs; resolves when those under way are done. */
  stop(): Promise<void>;
}
