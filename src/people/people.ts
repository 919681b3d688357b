/** Who is who: centres, roles, people. Data and plain questions about it. */

export const ROLES = ['leader', 'deputy', 'colleague', 'member', 'coordinator'] as const;
/**
 * `colleague` is somebody who discusses cases (the pool, ethics contacts); `member` is a counsellor of the centre;
 * `coordinator` sees the published numbers of all centres, and no case.
 */
export type Role = (typeof ROLES)[number];

export interface Person {
  /** Entra object id. */
  readonly userId: string;
  readonly name: string;
  /** Sign-in name for meeting invitations; '' where unknown. */
  readonly upn: string;
  /** Away until then (milliseconds since 1970), or undefined. */
  readonly pausedUntil: number | undefined;
}

export interface Centre {
  readonly id: string;
  readonly name: string;
  /** Id of its guideline pack. */
  readonly pack: string;
  /** The channel that belongs to it. */
  readonly conversationId: string | undefined;
  readonly roles: readonly { readonly userId: string; readonly role: Role }[];
}

/** Everything set up in one tenant. */
export interface Directory {
  readonly centres: readonly Centre[];
  readonly people: ReadonlyMap<string, Person>;
}

/** Somebody a case can go to. */
export interface Candidate {
  readonly person: Person;
  readonly role: Exclude<Role, 'member' | 'coordinator'>;
  readonly centre: Centre;
}

/** Ids with that role at the centre, in the order they were set. */
export function holders(centre: Centre, role: Role): string[] {
  return centre.roles.filter((one) => one.role === role).map((one) => one.userId);
}

/** The centres somebody belongs to, in whatever role. */
export function centresOf(directory: Directory, userId: string): Centre[] {
  return directory.centres.filter((centre) => centre.roles.some((one) => one.userId === userId));
}

/** The centre a counsellor's case belongs to: the one they are at, or the only one there is; undefined where it must be asked. */
export function homeCentre(directory: Directory, userId: string): Centre | undefined {
  const own = centresOf(directory, userId);
  if (own.length === 1) return own[0];
  if (own.length > 1) return own.find((centre) => holders(centre, 'member').includes(userId)) ?? own[0];
  return directory.centres.length === 1 ? directory.centres[0] : undefined;
}

/** The person, with the id as name where nothing else is known. */
export function personOf(directory: Directory, userId: string): Person {
  return directory.people.get(userId) ?? { userId, name: '', upn: '', pausedUntil: undefined };
}

/** Whether somebody is away at that time. */
export function isAway(person: Person, at: number): boolean {
  return person.pausedUntil !== undefined && person.pausedUntil > at;
}
