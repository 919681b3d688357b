/** Sends a case: what the sender has seen word for word, to the one they chose, once. */
import { createHash } from 'node:crypto';
import type { Language } from '../language/language.ts';
import { type Directory, homeCentre, isAway } from '../people/people.ts';
import { type Case, MAX_CASE_TEXT } from './case.ts';
import type { CardPlace, CaseDesk, CaseTx, Who } from './ports.ts';
import { candidates, excludedFor, standIn } from './recipients.ts';
import { scheduleReminder } from './remind.ts';
import { post } from './tell.ts';
import { type CaseView, viewOf } from './view.ts';

/** Everything the sender decided, as previewed. */
export interface Draft {
  readonly recipient: string;
  readonly hidden: boolean;
  readonly mayForward: boolean;
  readonly text: string;
  readonly pack: string;
  readonly guidelines: readonly number[];
  readonly route: 'leader' | 'colleague';
  readonly acute: boolean;
  readonly aboutLeader: boolean;
  readonly language: Language;
}

/** Why a draft cannot be sent. */
export type DraftFault = 'empty' | 'tooLong' | 'noRecipient' | 'badRecipient';

export type Sent =
  | { readonly kind: 'sent' | 'repeat'; readonly view: CaseView }
  | { readonly kind: 'refused'; readonly fault: DraftFault }
  /** Sent before, and erased since. */
  | { readonly kind: 'gone' };

const ENTRA_ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** What is wrong with a draft, or undefined. Somebody found by search (an Entra id that is not offered) is taken too. */
export function draftFault(directory: Directory, who: Who, draft: Draft): DraftFault | undefined {
  if (draft.text.trim() === '') return 'empty';
  if (draft.text.length > MAX_CASE_TEXT) return 'tooLong';
  if (draft.recipient === '') return 'noRecipient';
  const asking = { userId: who.userId, route: draft.route, aboutLeader: draft.aboutLeader };
  if (excludedFor(directory, asking).includes(draft.recipient)) return 'badRecipient';
  const isOffered = candidates(directory, asking).some((one) => one.person.userId === draft.recipient);
  return isOffered || ENTRA_ID.test(draft.recipient) ? undefined : 'badRecipient';
}

/** Who would get it now: the chosen one, or the deputy where that one is away and it may go on. */
export function actualRecipient(directory: Directory, who: Who, { draft, at }: { draft: Draft; at: number }): string {
  const chosen = directory.people.get(draft.recipient);
  if (!chosen || !isAway(chosen, at)) return draft.recipient;
  return standIn(directory, blankCase(directory, who, { draft, at }), { sender: who.userId, at }) ?? draft.recipient;
}

/** Sends the draft. The same press (`actionId`) sends once, however often it comes; `place` is the card that was pressed. */
export async function sendCase(who: Who, draft: Draft, more: { actionId: string; place?: CardPlace; desk: CaseDesk }): Promise<Sent> {
  const { actionId, place, desk } = more;
  const id = idOf(actionId);
  const sent = await desk.transaction(async (tx): Promise<Sent> => {
    if (!(await tx.useAction(actionId, desk.now()))) return repeated(tx, who, id);
    const directory = await tx.directory(who.tenantId);
    const fault = draftFault(directory, who, draft);
    if (fault) return { kind: 'refused', fault };
    const at = desk.now();
    const reference = await tx.nextReference(who.tenantId, new Date(at).getUTCFullYear());
    const one: Case = { ...blankCase(directory, who, { draft, at }), id, reference };
    await tx.insert(one, { senderId: who.userId, text: draft.text.trim() });
    await tx.addMove(one, { at, actor: 'sender', move: 'send', from: 'draft', to: 'sent', toUser: one.recipient });
    if (place) await tx.setCard(one, 'sender', place);
    await post(tx, one, 'recipient', 'send');
    await scheduleReminder(tx, one);
    return { kind: 'sent', view: await viewOf(tx, one, 'sender') };
  });
  desk.nudge();
  return sent;
}

async function repeated(tx: CaseTx, who: Who, id: string): Promise<Sent> {
  const one = await tx.find(who.tenantId, id);
  return one && (await tx.isSender(one, who)) ? { kind: 'repeat', view: await viewOf(tx, one, 'sender') } : { kind: 'gone' };
}

/** The case's id follows from the press that made it, so that the same press can be told what it made. */
function idOf(actionId: string): string {
  return createHash('sha256').update(`case ${actionId}`).digest('hex').slice(0, 32);
}

/** The case a draft would make, without id and reference. */
export function blankCase(directory: Directory, who: Who, { draft, at }: { draft: Draft; at: number }): Case {
  const asking = { userId: who.userId, route: draft.route, aboutLeader: draft.aboutLeader };
  return {
    id: '',
    tenantId: who.tenantId,
    reference: '',
    centreId: homeCentre(directory, who.userId)?.id,
    pack: draft.pack,
    guidelines: draft.guidelines,
    route: draft.route,
    acute: draft.acute,
    language: draft.language,
    hidden: draft.hidden,
    recipient: draft.recipient,
    mayForward: draft.mayForward,
    excluded: excludedFor(directory, asking).filter((id) => id !== who.userId),
    state: 'sent',
    version: 1,
    reminders: 0,
    learning: 'none',
    createdAt: at,
    actedAt: undefined,
    closedAt: undefined,
    changedAt: at,
    erasedAt: undefined,
  };
}
