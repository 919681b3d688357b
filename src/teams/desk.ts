/** Everything behind the handlers that is kept: cases, people, messages. All of it given by app.ts; nothing looked up. */
import type { CardPlace, CaseDesk, Who } from '../cases/ports.ts';
import type { OverviewDesk } from '../overview/ports.ts';
import type { Person } from '../people/people.ts';
import type { PeopleTx, Place } from '../people/ports.ts';
import type { LearnDesk } from '../reflections/learn-ports.ts';
import type { ReflectDesk } from '../reflections/ports.ts';
import type { WorkshopDesk } from '../reflections/workshop-ports.ts';
import type { Tokens } from './tokens.ts';

/** What somebody decided about a message whose fate is not known. */
export type Decision = 'resend' | 'arrived' | 'drop';

export interface Desk {
  readonly cases: CaseDesk;
  readonly reflections: ReflectDesk;
  readonly workshops: WorkshopDesk;
  readonly learn: LearnDesk;
  readonly overview: OverviewDesk;
  readonly people: <Result>(work: (tx: PeopleTx) => Promise<Result>) => Promise<Result>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly tokens: Tokens;
  /** Entra object ids in lower case. */
  readonly admins: readonly string[];
  readonly retentionDays: number;
  /** Whether the client can search for people (Teams can, the Playground cannot). */
  readonly hasPicker: boolean;
  /** The people in the team of a channel; none where Teams did not answer. */
  readonly roster: (place: Place) => Promise<readonly Omit<Person, 'pausedUntil'>[]>;
  /** Puts a file where Teams' consent card said; false where that failed or the address is none of Microsoft's. */
  readonly upload: (url: string, text: string) => Promise<boolean>;
  readonly messages: {
    /** Does what was decided, once; false where the message is no longer in doubt. */
    readonly resolve: (messageId: string, decision: Decision) => Promise<boolean>;
    readonly counts: () => Promise<{ readonly due: number; readonly uncertain: number; readonly failed: number }>;
  };
}

/** Somebody in a channel, and the card that was pressed there. */
export interface Member extends Who {
  /** The channel, without the thread. */
  readonly place: CardPlace;
}

/** The person a turn is with, and the card that was pressed. */
export interface Caller extends Who {
  readonly place: CardPlace | undefined;
}
