/** What set-up needs of the world. */
import type { Centre, Directory, Person } from './people.ts';

/** A conversation the bot has been in, as an authenticated activity described it. */
export interface Place {
  readonly tenantId: string;
  readonly conversationId: string;
  readonly scope: 'personal' | 'channel' | 'groupChat';
  /** The person in a personal chat, else ''. */
  readonly userId: string;
  /** The person's id on the channel (29:…), else ''. */
  readonly memberId: string;
  readonly serviceUrl: string;
  readonly botId: string;
  /** Of the team and channel; '' where unknown. */
  readonly name: string;
  readonly locale: string;
  /** The language the person writes in; '' until they have. */
  readonly language: string;
  /** Milliseconds since 1970; the newest wins. */
  readonly seenAt: number;
}

/** One transaction on conversations. */
export interface PlacesTx {
  readonly savePlace: (place: Place) => Promise<void>;
  /** Whether messages can go there. */
  readonly isOpen: (tenantId: string, conversationId: string) => Promise<boolean>;
  readonly setLanguage: (tenantId: string, conversationId: string, language: string) => Promise<void>;
  readonly removePlace: (tenantId: string, conversationId: string) => Promise<void>;
  readonly placesOf: (who: { tenantId: string; userId: string }) => Promise<Place[]>;
  /** The channels the bot is in. */
  readonly channels: (tenantId: string) => Promise<Place[]>;
}

/** One transaction on people, centres and conversations. */
export interface PeopleTx extends PlacesTx {
  readonly directory: (tenantId: string) => Promise<Directory>;
  /** Stores a centre whole: roles that are not in it are gone. */
  readonly saveCentre: (tenantId: string, centre: Centre, at: number) => Promise<void>;
  readonly removeCentre: (tenantId: string, id: string) => Promise<void>;
  /** An empty name or sign-in name leaves the one that is known. */
  readonly savePerson: (tenantId: string, person: Omit<Person, 'pausedUntil'>, at: number) => Promise<void>;
  readonly pause: (who: { tenantId: string; userId: string }, until: number | undefined) => Promise<void>;
  readonly forgetPerson: (who: { tenantId: string; userId: string }) => Promise<void>;
}
