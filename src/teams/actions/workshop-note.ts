/** A group saves its note, in the channel. What is stored stands on the card for all; what is not goes back to its writer alone. */
import { textsIn } from '../../language/texts/index.ts';
import { NOTE_PARTS } from '../../reflections/workshop.ts';
import { saveNotes } from '../../reflections/workshop-write.ts';
import type { CardView } from '../cards/card.ts';
import { groupCard, groupNotice, lateGroupCard, NOTE_FIELDS, type Own, tooLongLine } from '../cards/workshop-group.ts';
import type { Reply, Turn } from '../reply.ts';
import { safeText } from '../safe-text.ts';
import type { Press } from './press.ts';

/** Stores the note, or shows why not with all of it still in the fields. */
export async function saveNote({ language, fields, value }: Press, turn: Turn): Promise<Reply> {
  const { member, services } = turn;
  if (!member) return alone(groupNotice(language));
  const [group = 0, ...seen] = value.split('.').map((part) => (/^\d{1,6}$/.test(part) ? Number(part) : 0));
  const texts = NOTE_PARTS.map((part) => safeText(fields[NOTE_FIELDS[part]] ?? ''));
  const by = { tenantId: member.tenantId, userId: member.userId, ...member.place };
  const saved = await saveNotes({ workshopId: fields['case'] ?? '', group, texts, seen }, { by, desk: services.desk.workshops });
  if (saved.kind === 'unknown') return alone(groupNotice(language));
  const { workshop, notes } = saved;
  const context = { group, notes, packs: services.packs };
  const words = textsIn(workshop.language).workshop.group;
  if (saved.kind === 'saved') return { view: groupCard(workshop, { ...context, note: words.saved }), mode: 'replace' };
  if (saved.kind === 'over') return alone(lateGroupCard(workshop, context, texts));
  // On a card that is too long still the versions they saw; after a conflict they have seen what is stored.
  const own: Own =
    'parts' in saved
      ? { texts, seen: saved.versions, parts: saved.parts, fault: words.conflict }
      : { texts, seen, parts: [], fault: tooLongLine(workshop.language) };
  return alone(groupCard(workshop, { ...context, own }));
}

function alone(view: CardView): Reply {
  return { view, mode: 'own' };
}
