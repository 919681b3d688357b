/** Changes to what is set up: one centre at a time, checked before anything is stored. */
import { createHash } from 'node:crypto';
import { cleanText } from '../language/normalise.ts';
import { type Centre, type Directory, holders, type Role } from './people.ts';
import type { PeopleTx } from './ports.ts';

export type SetupFault = 'name' | 'nameTaken' | 'pack' | 'tooMany';

/** A change to one centre; what is not named stays. */
export interface Change {
  /** Undefined makes a new centre. */
  readonly centreId: string | undefined;
  readonly name?: string;
  readonly pack?: string;
  readonly people?: { readonly role: Role; readonly userIds: readonly string[] };
  /** '' takes the channel away. */
  readonly conversationId?: string;
}

export type Changed =
  | { readonly kind: 'saved'; readonly centre: Centre }
  /** With the centre as it was wanted, so that nothing that was written is lost. */
  | { readonly kind: 'refused'; readonly fault: SetupFault; readonly centre: Centre }
  /** The centre is no more. */
  | { readonly kind: 'gone' };

export const MOST_PEOPLE = 50;
export const SHORTEST_NAME = 2;
export const LONGEST_NAME = 60;
const MOST_READ = 1000;

/** Makes the change, or says what is wrong. `packs` are the ids there are; `seed` makes a new centre's id. */
export async function changeCentre(
  tx: PeopleTx,
  change: Change,
  { tenantId, packs, at, seed }: { tenantId: string; packs: readonly string[]; at: number; seed: string },
): Promise<Changed> {
  const directory = await tx.directory(tenantId);
  const before = directory.centres.find((centre) => centre.id === change.centreId);
  if (change.centreId !== undefined && !before) return { kind: 'gone' };
  const centre = changed(before ?? { id: newCentreId(seed), name: '', pack: '', conversationId: undefined, roles: [] }, change);
  const fault = faultOf(directory, centre, packs);
  if (fault) return { kind: 'refused', fault, centre };
  await tx.saveCentre(tenantId, centre, at);
  return { kind: 'saved', centre };
}

function changed(before: Centre, change: Change): Centre {
  const { people } = change;
  const others = before.roles.filter((one) => one.role !== people?.role);
  const mine = people ? [...new Set(people.userIds)].map((userId) => ({ userId, role: people.role })) : [];
  return {
    id: before.id,
    name: change.name === undefined ? before.name : cleanName(change.name),
    pack: change.pack ?? before.pack,
    conversationId: change.conversationId === undefined ? before.conversationId : change.conversationId || undefined,
    roles: people ? [...others, ...mine] : before.roles,
  };
}

/** A name without invisible signs, and with `{{` apart, which Teams would work out. */
export function cleanName(name: string): string {
  // A file may hold anything; what is this long is too long however it is cleaned.
  return cleanText(name.slice(0, MOST_READ)).replaceAll('{{', '{ {').trim();
}

/** What is wrong with a centre as it would be stored. */
export function faultOf(directory: Directory, centre: Centre, packs: readonly string[]): SetupFault | undefined {
  const { length } = centre.name;
  if (length < SHORTEST_NAME || length > LONGEST_NAME) return 'name';
  if (directory.centres.some((other) => other.id !== centre.id && other.name.toLowerCase() === centre.name.toLowerCase()))
    return 'nameTaken';
  if (!packs.includes(centre.pack)) return 'pack';
  const isFull = (['leader', 'deputy', 'colleague', 'coordinator'] as const).some((role) => holders(centre, role).length > MOST_PEOPLE);
  return isFull ? 'tooMany' : undefined;
}

/** An id for a new centre; `seed` tells it from others. */
export function newCentreId(seed: string): string {
  return createHash('sha256').update(`centre ${seed}`).digest('hex').slice(0, 24);
}
