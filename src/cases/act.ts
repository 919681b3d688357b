/** A press on the card of a case: who it is, whether they may, what it does, and what they see afterwards. */
import type { Side } from '../delivery/message.ts';
import { type Case, type CaseText, MAX_MESSAGE } from './case.ts';
import { type Move, move } from './machine.ts';
import type { CardPlace, CaseDesk, CaseTx, Who } from './ports.ts';
import { onwards } from './recipients.ts';
import { scheduleReminder } from './remind.ts';
import { post, redraw } from './tell.ts';
import { type CaseView, viewOf } from './view.ts';

export interface Act {
  readonly caseId: string;
  readonly side: Side;
  readonly move: Move;
  /** What was written with it: an answer, a message, a learning point. */
  readonly text: string;
  /** From the server's own token in the card; the same press takes effect once. */
  readonly actionId: string;
  /** The card that was pressed, which shows the case from now on. */
  readonly place?: CardPlace;
}

export type Acted =
  /** `done` changed something; `stale` came too late and `repeat` a second time, and changed nothing. */
  | { readonly kind: 'done' | 'stale' | 'repeat'; readonly view: CaseView }
  /** Nothing was changed, since something is missing or too long; what was written is given back by the card itself. */
  | { readonly kind: 'refused'; readonly fault: 'empty' | 'tooLong' | 'noRecipient'; readonly view: CaseView }
  /** They had it before and have no longer. */
  | { readonly kind: 'passed'; readonly case: Case }
  /** It does not exist, or not for them: the same answer. */
  | { readonly kind: 'notFound' };

const WANT_TEXT: readonly Move['kind'][] = ['answer', 'message'];
/** Moves the other side gets a new card for; the others only redraw the card they have. */
const TOLD: readonly Move['kind'][] = ['take', 'answer', 'forward', 'close', 'message'];

/** Makes the move, once, if this person may. */
export async function act(who: Who, wanted: Act, desk: CaseDesk): Promise<Acted> {
  const acted = await desk.transaction(async (tx): Promise<Acted> => {
    const found = await findFor(tx, who, wanted.caseId);
    if (found.kind !== 'found') return found;
    if (found.side !== wanted.side) return { kind: 'notFound' };
    const { one, side } = found;
    const fault = await faultOf(tx, one, wanted);
    if (fault) return { kind: 'refused', fault, view: await viewOf(tx, one, side) };
    if (!(await tx.useAction(wanted.actionId, desk.now()))) return { kind: 'repeat', view: await viewOf(tx, one, side) };
    const moved = move(one, { actor: side, move: wanted.move, at: desk.now() });
    if (!moved) return { kind: 'stale', view: await viewOf(tx, one, side) };
    await keep(tx, { before: one, after: moved }, wanted);
    if (moved.recipient !== one.recipient) return { kind: 'passed', case: moved };
    return { kind: 'done', view: await viewOf(tx, moved, side) };
  });
  desk.nudge();
  return acted;
}

/** The case as this person sees it now. Opening it as the recipient counts as having seen it. */
export async function openCase(who: Who, caseId: string, { desk, place }: { desk: CaseDesk; place?: CardPlace }): Promise<Acted> {
  const acted = await desk.transaction(async (tx): Promise<Acted> => {
    const found = await findFor(tx, who, caseId);
    if (found.kind !== 'found') return found;
    const { one, side } = found;
    const seen = side === 'recipient' ? move(one, { actor: side, move: { kind: 'see' }, at: desk.now() }) : undefined;
    if (seen) {
      await tx.save(seen);
      await tx.addMove(seen, { at: desk.now(), actor: 'recipient', move: 'see', from: one.state, to: seen.state });
      await redraw(tx, seen, 'sender');
    }
    if (place) await tx.setCard(one, side, place);
    return { kind: seen ? 'done' : 'repeat', view: await viewOf(tx, seen ?? one, side) };
  });
  desk.nudge();
  return acted;
}

type Found = { readonly kind: 'found'; readonly one: Case; readonly side: Side };

/** The case and this person's side of it. What is erased is as good as not there. */
async function findFor(tx: CaseTx, who: Who, caseId: string): Promise<Found | { kind: 'passed'; case: Case } | { kind: 'notFound' }> {
  const one = await tx.find(who.tenantId, caseId);
  if (!one || one.erasedAt !== undefined) return { kind: 'notFound' };
  if (one.recipient === who.userId) return { kind: 'found', one, side: 'recipient' };
  if (await tx.isSender(one, who)) return { kind: 'found', one, side: 'sender' };
  const had = (await tx.moves(one)).some((made) => made.toUser === who.userId);
  return had ? { kind: 'passed', case: one } : { kind: 'notFound' };
}

async function faultOf(tx: CaseTx, one: Case, wanted: Act): Promise<'empty' | 'tooLong' | 'noRecipient' | undefined> {
  const text = wanted.text.trim();
  if (text.length > MAX_MESSAGE) return 'tooLong';
  const { move: made } = wanted;
  if (text === '' && (WANT_TEXT.includes(made.kind) || (made.kind === 'close' && made.learning))) return 'empty';
  if (made.kind !== 'forward') return undefined;
  const offered = onwards(await tx.directory(one.tenantId), one, await tx.senderOf(one));
  return offered.some((candidate) => candidate.person.userId === made.to) ? undefined : 'noRecipient';
}

async function keep(tx: CaseTx, { before, after }: { before: Case; after: Case }, wanted: Act): Promise<void> {
  const { move: made, side, place } = wanted;
  const toUser = made.kind === 'forward' ? { toUser: made.to } : {};
  await tx.save(after);
  await tx.addMove(after, { at: after.changedAt, actor: side, move: made.kind, from: before.state, to: after.state, ...toUser });
  const text = wanted.text.trim();
  if (text !== '') await tx.addText(after, { kind: kindOf(made), side, at: after.changedAt, text });
  if (made.kind === 'forward') {
    await tx.setCard(after, 'recipient', undefined);
    await post(tx, after, 'recipient', 'forward');
    await scheduleReminder(tx, after);
  } else if (place) await tx.setCard(after, side, place);
  await tellOther(tx, { before, after }, { side, kind: made.kind });
}

function kindOf(made: Move): CaseText['kind'] {
  return made.kind === 'close' ? 'learning' : 'message';
}

/** A withdrawn case that nobody had begun with is redrawn in silence; who had begun is told. */
async function tellOther(
  tx: CaseTx,
  { before, after }: { before: Case; after: Case },
  by: { side: Side; kind: Move['kind'] },
): Promise<void> {
  const other: Side = by.side === 'sender' ? 'recipient' : 'sender';
  const isTold = TOLD.includes(by.kind) || (by.kind === 'withdraw' && before.actedAt !== undefined);
  if (isTold) await post(tx, after, other, by.kind);
  else await redraw(tx, after, other);
}
