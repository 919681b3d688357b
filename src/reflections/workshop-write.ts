/** A group saves what it has written, on its card in the channel. No name is stored. */
import type { Answering } from './answer.ts';
import { LONGEST_NOTE, mayDo, mergePart, NOTE_PARTS, type Note, SUMMARY, textOf, versionsOf, type Workshop } from './workshop.ts';
import type { WorkshopDesk, WorkshopTx } from './workshop-ports.ts';

/** What stood in the fields, and the versions of what they showed before. */
export interface Writing {
  readonly workshopId: string;
  /** From 1. */
  readonly group: number;
  /** One for each part. */
  readonly texts: readonly string[];
  readonly seen: readonly number[];
}

/** What became of a note. */
export type WroteNotes =
  | { readonly kind: 'saved'; readonly workshop: Workshop; readonly notes: readonly Note[] }
  /** Nothing was stored; what was written is given back. */
  | { readonly kind: 'tooLong' | 'over'; readonly workshop: Workshop; readonly notes: readonly Note[] }
  /** Others saved meanwhile; nothing was stored, and the parts that differ are named. */
  | {
      readonly kind: 'conflict';
      readonly workshop: Workshop;
      readonly notes: readonly Note[];
      readonly parts: readonly number[];
      readonly versions: readonly number[];
    }
  | { readonly kind: 'unknown' };

/** Stores it whole or not at all. Another channel's workshop is as unknown as none. */
export async function saveNotes(writing: Writing, { by, desk }: { by: Answering; desk: WorkshopDesk }): Promise<WroteNotes> {
  return desk.transaction(async (tx): Promise<WroteNotes> => {
    const { group, texts, seen } = writing;
    const workshop = await tx.workshop(by.tenantId, writing.workshopId);
    if (!workshop || workshop.conversationId !== by.conversationId || !workshop.groups[group - 1]) return { kind: 'unknown' };
    const notes = await tx.notes(workshop);
    if (!mayDo(workshop, 'write')) return { kind: 'over', workshop, notes };
    if (texts.some((text) => text.length > LONGEST_NOTE)) return { kind: 'tooLong', workshop, notes };
    const versions = versionsOf(notes, group);
    const merged = NOTE_PARTS.map((part) =>
      mergePart(texts[part] ?? '', seen[part] ?? 0, { text: textOf(notes, group, part), version: versions[part] ?? 0 }),
    );
    const parts = NOTE_PARTS.filter((part) => merged[part]?.kind === 'conflict');
    if (parts.length > 0) return { kind: 'conflict', workshop, notes, parts, versions };
    for (const part of NOTE_PARTS)
      if (merged[part]?.kind === 'stored')
        await tx.putNote(workshop, { group, part, text: texts[part] ?? '', version: (versions[part] ?? 0) + 1 });
    // Whoever saves on a card proves that it arrived, whatever Teams said when it was sent.
    await noteCard(tx, workshop, { group, activityId: by.activityId });
    return { kind: 'saved', workshop, notes: await tx.notes(workshop) };
  });
}

/** What the groups want told: each group that has a summary, by number. */
export function summariesIn(notes: readonly Note[]): { readonly group: number; readonly text: string }[] {
  return notes.filter((note) => note.part === SUMMARY && note.text !== '').map(({ group, text }) => ({ group, text }));
}

async function noteCard(tx: WorkshopTx, workshop: Workshop, { group, activityId }: { group: number; activityId: string }): Promise<void> {
  const known = (await tx.cards(workshop)).get(group);
  if (activityId !== '' && known !== activityId) await tx.putCard(workshop, group, activityId);
}
