/** Whom a case can go to, and who takes over when it lies. Pure. */
import { type Candidate, type Centre, centresOf, type Directory, holders, homeCentre, isAway, personOf } from '../people/people.ts';
import type { Case } from './case.ts';

export interface Asking {
  readonly userId: string;
  readonly route: 'leader' | 'colleague';
  /** The text is about the sender's own leader, so that one is not offered. */
  readonly aboutLeader: boolean;
}

type Offered = Candidate['role'];

/** The order in which people are offered for each route. About the own leader: first others who can act, then colleagues. */
const ORDER: Readonly<Record<Asking['route'], readonly Offered[]>> = {
  leader: ['leader', 'deputy', 'colleague'],
  colleague: ['colleague', 'deputy', 'leader'],
};

/** People a case of this sender must never reach: themselves and, where it is about the leader, the leaders of their centres. */
export function excludedFor(directory: Directory, asking: Asking): string[] {
  const home = homeCentre(directory, asking.userId);
  const own = [...centresOf(directory, asking.userId), ...(home ? [home] : [])];
  const leaders = asking.aboutLeader ? own.flatMap((centre) => holders(centre, 'leader')) : [];
  return [...new Set([asking.userId, ...leaders])];
}

/**
 * The people offered, the likeliest first, each once: those of the sender's centre, then, where the case is about the own
 * leader or nobody is left at the centre, the leaders of the other centres.
 */
export function candidates(directory: Directory, asking: Asking): Candidate[] {
  const excluded = excludedFor(directory, asking);
  const home = homeCentre(directory, asking.userId);
  // Where the centre is not known, everybody who can be asked is offered, with the name of their centre.
  const own = (home ? [home] : directory.centres).flatMap((centre) => inOrder(directory, centre, ORDER[asking.route]));
  const others = directory.centres
    .filter((centre) => centre !== home)
    .flatMap((centre) => inOrder(directory, centre, ['leader', 'deputy']));
  const needed = own.filter((one) => !excluded.includes(one.person.userId));
  const all = asking.aboutLeader || needed.length === 0 ? [...needed, ...others] : needed;
  return once(all.filter((one) => !excluded.includes(one.person.userId)));
}

/** Whom a recipient can send the case on to: people of its centre, or of all where the sender's was not known; not the one who has it. */
export function onwards(directory: Directory, one: Case, sender: string | undefined): Candidate[] {
  return once(further(directory, one, { sender, roles: ['leader', 'deputy', 'colleague'] }));
}

/** Who takes over when the recipient does nothing or is away: a deputy who is there, or undefined. */
export function standIn(directory: Directory, one: Case, { sender, at }: { sender: string | undefined; at: number }): string | undefined {
  if (!one.mayForward) return undefined;
  return further(directory, one, { sender, roles: ['deputy'] }).find((candidate) => !isAway(candidate.person, at))?.person.userId;
}

function further(
  directory: Directory,
  one: Case,
  { sender, roles }: { sender: string | undefined; roles: readonly Offered[] },
): Candidate[] {
  const centres = directory.centres.filter((centre) => one.centreId === undefined || centre.id === one.centreId);
  const barred = [...one.excluded, one.recipient, sender ?? ''];
  return centres.flatMap((centre) => inOrder(directory, centre, roles)).filter((candidate) => !barred.includes(candidate.person.userId));
}

function inOrder(directory: Directory, centre: Centre, roles: readonly Offered[]): Candidate[] {
  return roles.flatMap((role) => holders(centre, role).map((userId) => ({ person: personOf(directory, userId), role, centre })));
}

function once(list: readonly Candidate[]): Candidate[] {
  const seen = new Set<string>();
  return list.filter(({ person }) => !seen.has(person.userId) && seen.add(person.userId));
}
