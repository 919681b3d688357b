/**
 * A workshop over a pack's guidelines: groups write in the channel, the leader sums up in a map, the end is told to all.
 * Data and the state machine: open → summing → closed. Pure.
 */
import type { Pack } from '../guidelines/guideline.ts';
import type { Language } from '../language/language.ts';

/** `open`: groups write; `summing`: the leader has begun to set statuses, and groups may still write; `closed`: told to all. */
export type WorkshopState = 'open' | 'summing' | 'closed';

/** A workshop of one centre in one channel. */
export interface Workshop {
  readonly id: string;
  readonly tenantId: string;
  readonly centreId: string;
  /** The channel. */
  readonly conversationId: string;
  readonly pack: string;
  /** The date it began, YYYY-MM-DD. */
  readonly date: string;
  readonly language: Language;
  /** The guidelines of each group, by number; the first is group 1. */
  readonly groups: readonly (readonly number[])[];
  readonly state: WorkshopState;
  /** Rises with every change; a change on an old version is refused. */
  readonly version: number;
  readonly createdAt: number;
}

/** The groups there can be at most. */
export const MOST_GROUPS = 40;
/** The workshop's three questions, and the summary of whoever leads the table. */
export const NOTE_PARTS = [0, 1, 2, 3] as const;
/** Which of the parts is the summary. */
export const SUMMARY = 3;
/** UTF-16 units of one part. */
export const LONGEST_NOTE = 1500;

/** One part of what a group has written. */
export interface Note {
  /** From 1. */
  readonly group: number;
  readonly part: number;
  readonly text: string;
  /** From 1; 0 stands for a part nobody has written. */
  readonly version: number;
}

/** Groups write; the leader sets statuses; the leader closes it. */
export type WorkshopMove = 'write' | 'sum' | 'close';

const FROM: Readonly<Record<WorkshopMove, readonly WorkshopState[]>> = {
  write: ['open', 'summing'],
  sum: ['open', 'summing'],
  close: ['open', 'summing'],
};
const TO: Readonly<Record<WorkshopMove, WorkshopState | 'same'>> = { write: 'same', sum: 'summing', close: 'closed' };

/** Whether it can be done now; only then is its button shown. */
export function mayDo({ state }: Pick<Workshop, 'state'>, move: WorkshopMove): boolean {
  return FROM[move].includes(state);
}

/** The workshop after the move; undefined where it is not allowed. */
export function afterMove(workshop: Workshop, move: WorkshopMove): Workshop | undefined {
  if (!mayDo(workshop, move)) return undefined;
  const to = TO[move];
  return { ...workshop, state: to === 'same' ? workshop.state : to };
}

/**
 * The guidelines of each group. As many groups as categories get one each; with more groups the categories are dealt round,
 * with fewer a group gets several that stand side by side. RangeError unless `count` is a whole number from 1 to `MOST_GROUPS`.
 */
export function dealGroups(pack: Pick<Pack, 'categories' | 'guidelines'>, count: number): number[][] {
  if (!isGroupCount(count)) throw new RangeError(`groups: 1 to ${MOST_GROUPS}`);
  const sets = pack.categories
    .map(({ id }) => pack.guidelines.filter((one) => one.category === id).map((one) => one.number))
    .filter((set) => set.length > 0);
  return Array.from({ length: count }, (_, group) =>
    count >= sets.length
      ? [...(sets[group % sets.length] ?? [])]
      : sets.filter((_set, at) => groupOf(at, count, sets.length) === group).flat(),
  );
}

/** Whether so many groups can be. */
export function isGroupCount(count: number): boolean {
  return Number.isInteger(count) && count >= 1 && count <= MOST_GROUPS;
}

/** The text of a part, '' where nobody has written it. */
export function textOf(notes: readonly Note[], group: number, part: number): string {
  return notes.find((note) => note.group === group && note.part === part)?.text ?? '';
}

/** The versions of a group's parts, in order. */
export function versionsOf(notes: readonly Note[], group: number): number[] {
  return NOTE_PARTS.map((part) => notes.find((note) => note.group === group && note.part === part)?.version ?? 0);
}

/** The groups that have written anything. */
export function groupsWritten(notes: readonly Note[]): number[] {
  return [...new Set(notes.filter((note) => note.text !== '').map((note) => note.group))].sort((one, other) => one - other);
}

/** What becomes of one part that somebody saves. */
export type Merged =
  | { readonly kind: 'same' }
  | { readonly kind: 'stored' }
  /** Somebody else has saved meanwhile: both are kept, theirs in the field and the stored one shown. */
  | { readonly kind: 'conflict' };

/**
 * What somebody wrote, against what is stored. An empty or older field on an old card is no wish to take away what others
 * wrote: where the stored text holds all of theirs nothing of it is lost.
 */
export function mergePart(written: string, seen: number, stored: Pick<Note, 'text' | 'version'>): Merged {
  if (written === stored.text) return { kind: 'same' };
  if (seen === stored.version) return { kind: 'stored' };
  return { kind: stored.text.includes(written) ? 'same' : 'conflict' };
}

function groupOf(category: number, groups: number, categories: number): number {
  return Math.floor((category * groups) / categories);
}
