/** What goes: texts after their time, cases nobody took up, and everything of a person who wants it gone. */
import type { Case } from './case.ts';
import { isOpen, move } from './machine.ts';
import type { CaseDesk, CaseTx, Who } from './ports.ts';
import { post, redraw, redrawGone } from './tell.ts';
import { type CaseView, viewOf } from './view.ts';

const DAY = 24 * 60 * 60_000;
/** A case in which nothing has happened for so long has run out, so that every case has an end and its text a last day. */
export const IDLE_DAYS = 60;
const BATCH = 50;

/** Erases what is over its time and ends what has lain idle; gives how many of each. Goes on until nothing is left. */
export async function sweep({
  desk,
  retentionDays,
}: {
  desk: CaseDesk;
  retentionDays: number;
}): Promise<{ erased: number; expired: number }> {
  const counts = { erased: 0, expired: 0 };
  for (let more = true; more; ) {
    const done = await desk.transaction(async (tx) => ({
      erased: await eraseOld(tx, desk.now(), retentionDays),
      expired: await expireIdle(tx, desk.now()),
    }));
    counts.erased += done.erased;
    counts.expired += done.expired;
    more = done.erased === BATCH || done.expired === BATCH;
  }
  desk.nudge();
  return counts;
}

async function eraseOld(tx: CaseTx, at: number, retentionDays: number): Promise<number> {
  const old = await tx.endedBefore(at - retentionDays * DAY, BATCH);
  for (const one of old) await eraseOne(tx, one, at);
  return old.length;
}

async function expireIdle(tx: CaseTx, at: number): Promise<number> {
  const idle = await tx.idleSince(at - IDLE_DAYS * DAY, BATCH);
  for (const one of idle) {
    const over = move(one, { actor: 'system', move: { kind: 'expire' }, at });
    if (!over) continue;
    await tx.save(over);
    await tx.addMove(over, { at, actor: 'system', move: 'expire', from: one.state, to: over.state });
    await post(tx, over, 'sender', 'expire');
    await redraw(tx, over, 'recipient');
  }
  return idle.length;
}

/** Everything kept of a person as sender and recipient of cases. */
export async function casesOf(who: Who, desk: CaseDesk): Promise<{ sent: CaseView[]; received: CaseView[] }> {
  return desk.transaction(async (tx) => ({
    sent: await views(tx, await tx.ofSender(who), 'sender'),
    received: await views(tx, await tx.ofRecipient(who), 'recipient'),
  }));
}

async function views(tx: CaseTx, cases: readonly Case[], side: 'sender' | 'recipient'): Promise<CaseView[]> {
  const made: CaseView[] = [];
  for (const one of cases) if (one.erasedAt === undefined) made.push(await viewOf(tx, one, side));
  return made;
}

/** Ends and erases every case the person has sent, whatever waits to be sent about it included. Gives how many. */
export async function eraseSentBy(who: Who, desk: CaseDesk): Promise<number> {
  const count = await desk.transaction(async (tx) => {
    const sent = (await tx.ofSender(who)).filter((one) => one.erasedAt === undefined);
    for (const one of sent) await withdrawAndErase(tx, one, desk.now());
    return sent.length;
  });
  desk.nudge();
  return count;
}

async function withdrawAndErase(tx: CaseTx, one: Case, at: number): Promise<void> {
  const ended = isOpen(one.state) ? move(one, { actor: 'sender', move: { kind: 'withdraw' }, at }) : undefined;
  if (ended) {
    await tx.save(ended);
    await tx.addMove(ended, { at, actor: 'sender', move: 'withdraw', from: one.state, to: ended.state });
  }
  await eraseOne(tx, ended ?? one, at);
}

/** The recipient's card in Teams still shows the text: it is replaced by one that says the case is gone. */
async function eraseOne(tx: CaseTx, one: Case, at: number): Promise<void> {
  const place = await tx.card(one, 'recipient');
  await tx.erase(one, at);
  if (place) await redrawGone(tx, one, place.activityId);
}
