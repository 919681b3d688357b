/**
 * What a waiting message about a case is to show when it is sent, from what is true then: a case that was withdrawn, erased
 * or acted on meanwhile is not sent. And what follows when its fate is known.
 */

import { type Message, NOW, type Side } from '../delivery/message.ts';
import type { Language } from '../language/language.ts';
import type { Case } from './case.ts';
import { isOpen, isUntouched } from './machine.ts';
import type { CardPlace, CaseTx } from './ports.ts';
import { redraw, redrawGone } from './tell.ts';
import { type CaseView, viewOf } from './view.ts';

/** The content of a message about a case. */
export type CaseContent =
  | { readonly card: 'case'; readonly view: CaseView; readonly reason: string }
  | { readonly card: 'moved'; readonly reference: string; readonly caseId: string }
  | { readonly card: 'passed' | 'gone'; readonly reference: string }
  | {
      readonly card: 'doubtful';
      readonly became: 'uncertain' | 'failed';
      readonly reference: string;
      readonly name: string;
      readonly messageId: string;
    };

/** What is drawn, for whom, and which card it replaces. The language is the sender's own; the others' is known by their chat. */
export interface CaseDrawing {
  readonly userId: string;
  readonly content: CaseContent;
  readonly language: Language | undefined;
  /** The locale of their Teams client, where the language is not known. */
  readonly locale?: string;
  readonly activityId?: string;
}

/** Reasons that are about the one text reaching somebody; without an open case there is nothing to reach them with. */
const NEEDS_OPEN: readonly string[] = ['send', 'forward', 'escalate', 'message', 'unanswered'];

/** The drawing, or undefined where the message is no longer wanted. */
export async function drawCase(message: Message, tx: CaseTx): Promise<CaseDrawing | undefined> {
  const { data } = message;
  const activityId = data['activityId'] === undefined ? {} : { activityId: String(data['activityId']) };
  if ('channel' in message.to) return undefined;
  if ('userId' in message.to) {
    const reference =
      message.card === 'case.gone' ? String(data['reference']) : (await tx.find(message.tenantId, String(data['caseId'])))?.reference;
    if (reference === undefined) return undefined;
    return {
      userId: message.to.userId,
      content: { card: message.card === 'case.gone' ? 'gone' : 'passed', reference },
      language: undefined,
      ...activityId,
    };
  }
  const { caseId, side } = message.to;
  const one = await tx.find(message.tenantId, caseId);
  if (!one || one.erasedAt !== undefined) return undefined;
  const view = await viewOf(tx, one, side);
  const drawing = { userId: view.userId, language: side === 'sender' ? one.language : undefined };
  if (message.card === 'case.moved')
    return { ...drawing, content: { card: 'moved', reference: one.reference, caseId: one.id }, ...activityId };
  if (message.card === 'case.doubtful') return { ...drawing, content: doubtful(message, view) };
  return drawWhole(message, tx, { one, view, drawing });
}

async function drawWhole(
  message: Message,
  tx: CaseTx,
  { one, view, drawing }: { one: Case; view: CaseView; drawing: Pick<CaseDrawing, 'userId' | 'language'> },
): Promise<CaseDrawing | undefined> {
  const reason = String(message.data['reason'] ?? '');
  const content = { card: 'case', view, reason } as const;
  if (message.kind === 'update') {
    const place = await tx.card(one, view.side);
    return place && { ...drawing, content, activityId: place.activityId };
  }
  if (NEEDS_OPEN.includes(reason) && !isOpen(one.state)) return undefined;
  if (reason === 'remind' && !(isUntouched(one.state) && one.version === message.data['version'])) return undefined;
  return { ...drawing, content };
}

function doubtful({ data }: Message, view: CaseView): CaseContent {
  const name = view.side === 'sender' ? view.recipient.name : (view.sender?.name ?? '');
  const became = data['became'] === 'failed' ? 'failed' : 'uncertain';
  return { card: 'doubtful', became, reference: view.case.reference, name, messageId: String(data['messageId']) };
}

/** A new card was sent: it is the side's card from now on, and the one before it is made small. */
export async function noteSent(message: Message, place: CardPlace, tx: CaseTx): Promise<void> {
  if (!('caseId' in message.to) || message.kind !== 'post' || message.card !== 'case') return;
  const { caseId, side } = message.to;
  const one = await tx.find(message.tenantId, caseId);
  if (!one || one.erasedAt !== undefined) return;
  const before = await tx.card(one, side);
  await tx.setCard(one, side, place);
  // Something happened while it was on its way: the card is put right where it stands.
  if (one.version !== message.data['version']) await redraw(tx, one, side);
  if (!before || before.activityId === place.activityId) return;
  await tx.queue({
    tenantId: one.tenantId,
    to: { caseId, side },
    kind: 'update',
    card: 'case.moved',
    data: { activityId: before.activityId },
    dueAt: NOW,
    uniqueKey: `moved ${one.id} ${before.activityId}`,
  });
}

/** Nobody knows whether it arrived, or it did not: the other side, who caused it, is asked. Reminders are left; the next step of them comes. */
export async function noteDoubt(message: Message, became: 'uncertain' | 'failed', tx: CaseTx): Promise<void> {
  if (!('caseId' in message.to) || message.kind !== 'post' || message.card !== 'case' || message.data['reason'] === 'remind') return;
  const { caseId, side } = message.to;
  const other: Side = side === 'sender' ? 'recipient' : 'sender';
  await tx.queue({
    tenantId: message.tenantId,
    to: { caseId, side: other },
    kind: 'post',
    card: 'case.doubtful',
    data: { messageId: message.id, became },
    dueAt: NOW,
    uniqueKey: `doubt ${message.id} ${became} ${message.attempts}`,
  });
}

/** The card an update was to replace is no more: the case forgets it, and nothing is posted in its place. */
export async function forgetCard(message: Message, activityId: string, tx: CaseTx): Promise<void> {
  if (!('caseId' in message.to) || message.card !== 'case') return;
  const one = await tx.find(message.tenantId, message.to.caseId);
  // A newer card may have taken its place meanwhile.
  const place = one && (await tx.card(one, message.to.side));
  if (one && place?.activityId === activityId) await tx.setCard(one, message.to.side, undefined);
}

/** It arrived after its case had been erased: the card is emptied. */
export async function emptyCard(drawing: CaseDrawing, place: CardPlace, tx: CaseTx): Promise<void> {
  if (drawing.content.card !== 'case') return;
  const { case: one } = drawing.content.view;
  if ((await tx.find(one.tenantId, one.id))?.erasedAt === undefined) return;
  await redrawGone(tx, { ...one, recipient: drawing.userId }, place.activityId);
}
