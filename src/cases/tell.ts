/** Who is told of a move, and how: a new card where something is awaited or said, the old card redrawn elsewhere. */
import { NOW, type Side } from '../delivery/message.ts';
import type { Case } from './case.ts';
import type { MoveKind } from './machine.ts';
import type { CaseTx } from './ports.ts';

/** A new card at the end of the other side's chat; its old one is made small. */
export async function post(tx: CaseTx, one: Case, side: Side, reason: MoveKind | 'send' | 'unanswered'): Promise<void> {
  await tx.queue({
    tenantId: one.tenantId,
    to: { caseId: one.id, side },
    kind: 'post',
    card: 'case',
    data: { reason, version: one.version },
    dueAt: NOW,
    uniqueKey: `case ${one.id} ${side} ${one.version} ${reason}`,
  });
}

/** The card that side has, redrawn where it stands; nothing where it has none. */
export async function redraw(tx: CaseTx, one: Case, side: Side): Promise<void> {
  const place = await tx.card(one, side);
  if (!place) return;
  await tx.queue({
    tenantId: one.tenantId,
    to: { caseId: one.id, side },
    kind: 'update',
    card: 'case',
    data: { version: one.version },
    dueAt: NOW,
  });
}

/** The card of the one who had the case before, made small: it says where the case went, without its text. */
export async function redrawFormer(tx: CaseTx, one: Case, former: { userId: string; activityId: string | undefined }): Promise<void> {
  if (former.activityId === undefined) return;
  await tx.queue({
    tenantId: one.tenantId,
    to: { userId: former.userId },
    kind: 'update',
    card: 'case.passed',
    data: { caseId: one.id, activityId: former.activityId },
    dueAt: NOW,
  });
}

/** The recipient's card of a case whose texts are gone: it says so, by the reference alone. */
export async function redrawGone(tx: CaseTx, one: Case, activityId: string): Promise<void> {
  const data = { reference: one.reference, activityId };
  await tx.queue({ tenantId: one.tenantId, to: { userId: one.recipient }, kind: 'update', card: 'case.gone', data, dueAt: NOW });
}
