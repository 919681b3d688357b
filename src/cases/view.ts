/** A case as one side sees it: everything a card about it shows. Made inside the transaction, so that it is true as a whole. */
import type { Side } from '../delivery/message.ts';
import { type Person, personOf, type Role } from '../people/people.ts';
import type { Case, CaseText } from './case.ts';
import { MOVES, type MoveKind, mayMove } from './machine.ts';
import type { CaseTx } from './ports.ts';
import { onwards } from './recipients.ts';

export interface CaseView {
  readonly case: Case;
  readonly side: Side;
  /** Who looks. */
  readonly userId: string;
  /** Undefined for the recipient of a hidden case, and once erased. */
  readonly sender: Person | undefined;
  readonly recipient: Person;
  readonly texts: readonly CaseText[];
  /** What this side may do now. */
  readonly may: readonly MoveKind[];
  /** Whom the recipient can send it on to. */
  readonly onwards: readonly { readonly person: Person; readonly role: Role }[];
}

/** The case for that side. */
export async function viewOf(tx: CaseTx, one: Case, side: Side): Promise<CaseView> {
  const directory = await tx.directory(one.tenantId);
  const senderId = await tx.senderOf(one);
  const isTold = side === 'sender' || !one.hidden;
  const may = MOVES.filter((kind) => mayMove(one, side, kind));
  return {
    case: one,
    side,
    userId: side === 'recipient' ? one.recipient : (senderId ?? ''),
    sender: senderId !== undefined && isTold ? personOf(directory, senderId) : undefined,
    recipient: personOf(directory, one.recipient),
    texts: await tx.texts(one),
    may,
    onwards: may.includes('forward') ? onwards(directory, one, senderId).map(({ person, role }) => ({ person, role })) : [],
  };
}
