/** A measure («tiltak»): what a team wants to do about a guideline, who sees to it, and by when. Pure. */
import { ZONE } from '../calendar/norway.ts';
import { addDays, dateIn, instantOf } from '../calendar/recurrence.ts';
import { addWorkingDays, isDate } from '../calendar/working-time.ts';
import { type Centre, type Directory, holders } from '../people/people.ts';

/** What a team wants to do. */
export interface Measure {
  readonly id: string;
  readonly tenantId: string;
  readonly centreId: string;
  /** The workshop it was made at, or '' for one made later. */
  readonly workshopId: string;
  readonly pack: string;
  /** 0 for one that is about no guideline. */
  readonly guideline: number;
  readonly text: string;
  /** Entra object id, or undefined: the leaders see to it. */
  readonly owner: string | undefined;
  /** YYYY-MM-DD. */
  readonly due: string;
  readonly state: 'open' | 'done';
  /** When it is asked about, milliseconds since 1970; undefined once it has been. */
  readonly askAt: number | undefined;
  readonly version: number;
  readonly createdAt: number;
}

/** UTF-16 units of its words. */
export const LONGEST_MEASURE = 300;
const ASK_AT = '08:00';

/** What can be wrong with what somebody sets. */
export const MEASURE_FAULTS = ['empty', 'tooLong', 'guideline', 'owner', 'due', 'past'] as const;
export type MeasureFault = (typeof MEASURE_FAULTS)[number];

/** What somebody sets. */
export type MeasureSettings = Pick<Measure, 'text' | 'guideline' | 'owner' | 'due'>;

/** Everything that is wrong, each fault once; empty when a measure can be made. */
export function measureFaults(
  { text, guideline, owner, due }: MeasureSettings,
  known: { readonly guidelines: readonly number[]; readonly people: readonly string[]; readonly now: number },
): MeasureFault[] {
  const checks: readonly (readonly [MeasureFault, boolean])[] = [
    ['empty', text.trim() === ''],
    ['tooLong', text.length > LONGEST_MEASURE],
    ['guideline', guideline !== 0 && !known.guidelines.includes(guideline)],
    ['owner', owner !== undefined && !known.people.includes(owner)],
    ...dueFaults(due, known.now).map((fault): [MeasureFault, boolean] => [fault, true]),
  ];
  return checks.filter(([, isWrong]) => isWrong).map(([fault]) => fault);
}

/** What is wrong with a date: none at all, or one that is over. */
export function dueFaults(due: string, now: number): ('due' | 'past')[] {
  if (!isDate(due)) return ['due'];
  return due < dateIn(ZONE, now) ? ['past'] : [];
}

/**
 * When a measure is asked about: at eight on its date, or on the next working day. Where that is over already, as for one
 * that is due today, at eight on the working day after: nobody is asked about what they have just written.
 */
export function askAt(due: string, now: number): number {
  const at = addWorkingDays(instantOf(due, { time: ASK_AT, zone: ZONE }), 0);
  return at > now ? at : addWorkingDays(instantOf(addDays(dateIn(ZONE, now), 1), { time: ASK_AT, zone: ZONE }), 0);
}

/** The measure done. */
export function doneMeasure(measure: Measure): Measure {
  return { ...measure, state: 'done', askAt: undefined };
}

/** The measure with another date, open again to be asked about. */
export function movedMeasure(measure: Measure, due: string, now: number): Measure {
  return { ...measure, due, askAt: askAt(due, now) };
}

/** Who is asked: the owner where there is one who is still at the centre, else whoever leads it. */
export function askedAbout({ owner }: Pick<Measure, 'owner'>, centre: Centre): string[] {
  if (owner !== undefined && centre.roles.some((one) => one.userId === owner)) return [owner];
  return leadersOf(centre);
}

/** Whoever leads a centre: its leaders, and its deputies where it has none. */
export function leadersOf(centre: Centre): string[] {
  const leaders = holders(centre, 'leader');
  return leaders.length > 0 ? leaders : holders(centre, 'deputy');
}

/** The people of a centre a measure can be given to, each once. */
export function possibleOwners({ people }: Directory, centre: Centre): { readonly userId: string; readonly name: string }[] {
  const ids = [...new Set(centre.roles.filter((one) => one.role !== 'coordinator').map((one) => one.userId))];
  return ids
    .map((userId) => ({ userId, name: people.get(userId)?.name ?? '' }))
    .filter((one) => one.name !== '')
    .sort((one, other) => one.name.localeCompare(other.name, 'nb'));
}
