/** The map: where a team stands with each guideline, as the team itself said at a workshop. It ranks nobody. Pure. */

import type { Category, Guideline, Pack } from '../guidelines/guideline.ts';

/** Not discussed; we see a gap; on our way; we live it. */
export const STATUSES = ['none', 'gap', 'way', 'live'] as const;
export type Status = (typeof STATUSES)[number];

/** Statuses of a pack's guidelines on a date. */
export interface GuidelineMap {
  readonly id: string;
  readonly tenantId: string;
  readonly centreId: string;
  /** One map for a workshop. */
  readonly workshopId: string;
  readonly pack: string;
  /** YYYY-MM-DD. */
  readonly date: string;
  /** By guideline number; one that is missing is not discussed. */
  readonly statuses: Readonly<Record<string, Status>>;
  readonly version: number;
  readonly createdAt: number;
}

/** How a guideline's status has changed between two maps. */
export interface Change {
  readonly number: number;
  readonly from: Status;
  readonly to: Status;
}

/** The status of a guideline. */
export function statusOf({ statuses }: Pick<GuidelineMap, 'statuses'>, number: number): Status {
  return statuses[String(number)] ?? 'none';
}

/** A status as a length in a chart: 0 not discussed to 3 we live it. */
export function levelOf(status: Status): number {
  return STATUSES.indexOf(status);
}

/** Whether a text is the name of a status. */
export function isStatus(text: string | undefined): text is Status {
  return (STATUSES as readonly (string | undefined)[]).includes(text);
}

/** The map with some statuses set anew; the others stay. */
export function withStatuses(map: GuidelineMap, set: ReadonlyMap<number, Status>): GuidelineMap {
  return { ...map, statuses: { ...map.statuses, ...Object.fromEntries([...set].map(([number, status]) => [String(number), status])) } };
}

/** Teams brings so many fields of a card that they are read at once; see `teams/inbound.ts`. */
const MOST_IN_STEP = 20;

/** A category, or a part of a long one, whose statuses are set at once. */
export interface Step {
  readonly category: Category;
  readonly guidelines: readonly Guideline[];
}

/** The steps in which the statuses of a pack are set: one for each category. */
export function stepsOf(pack: Pick<Pack, 'categories' | 'guidelines'>): Step[] {
  return pack.categories.flatMap((category) => {
    const own = pack.guidelines.filter((one) => one.category === category.id);
    return Array.from({ length: Math.ceil(own.length / MOST_IN_STEP) }, (_, at) => ({
      category,
      guidelines: own.slice(at * MOST_IN_STEP, (at + 1) * MOST_IN_STEP),
    }));
  });
}

/** The guidelines a team may want to come back to: where it sees a gap, then what it has not discussed. */
export function weakOf(map: Pick<GuidelineMap, 'statuses'>, numbers: readonly number[]): number[] {
  const having = (status: Status): number[] => numbers.filter((number) => statusOf(map, number) === status);
  return [...having('gap'), ...having('none')];
}

/** What is different from the map before it, in the order of the pack; of another pack nothing can be said. */
export function changesSince(map: GuidelineMap, earlier: GuidelineMap | undefined, numbers: readonly number[]): Change[] {
  if (!earlier || earlier.pack !== map.pack) return [];
  return numbers
    .map((number) => ({ number, from: statusOf(earlier, number), to: statusOf(map, number) }))
    .filter(({ from, to }) => from !== to);
}
