/**
 * Reminders: in working time, first to the one who has the case, then to a deputy, and then the sender is told. They stop
 * at the first act, since each looks first whether anybody has done anything.
 */
import { addHours, addWorkingDays } from '../calendar/working-time.ts';
import type { Data } from '../delivery/message.ts';
import { isAway, personOf } from '../people/people.ts';
import type { Case } from './case.ts';
import { isUntouched, type Move, move } from './machine.ts';
import type { CaseDesk, CaseTx } from './ports.ts';
import { standIn } from './recipients.ts';
import { post, redrawFormer } from './tell.ts';

/** One reminder to each recipient; after it the case goes on. */
const MOST_REMINDERS = 1;
const ACUTE_HOURS = 1;
const WORKING_DAYS = { leader: 1, colleague: 2 } as const;

/** When somebody who does nothing is reminded: acute after an hour, a leader after one working day, a colleague after two. */
export function reminderAt(one: Pick<Case, 'acute' | 'route'>, from: number): number {
  return one.acute ? addHours(from, ACUTE_HOURS) : addWorkingDays(from, WORKING_DAYS[one.route]);
}

/** Puts the next look at the case in the queue. */
export async function scheduleReminder(tx: CaseTx, one: Case): Promise<void> {
  await tx.schedule({
    kind: 'case.remind',
    key: `${one.id} ${one.version}`,
    data: { tenantId: one.tenantId, caseId: one.id, recipient: one.recipient, reminders: one.reminders },
    runAt: reminderAt(one, one.changedAt),
  });
}

/** Does what is due for a case: reminds, passes on to a deputy, or tells the sender that nobody has answered. */
export async function remind(data: Data, desk: CaseDesk): Promise<void> {
  await desk.transaction(async (tx) => {
    const one = await tx.find(String(data['tenantId']), String(data['caseId']));
    if (!one || !isUntouched(one.state) || one.erasedAt !== undefined) return;
    // Passed on or reminded since: another job looks after it.
    if (one.recipient !== data['recipient'] || one.reminders !== data['reminders']) return;
    const at = desk.now();
    const sender = await tx.senderOf(one);
    const directory = await tx.directory(one.tenantId);
    const isAbsent = isAway(personOf(directory, one.recipient), at);
    if (!isAbsent && one.reminders < MOST_REMINDERS) return remindRecipient(tx, one, at);
    const to = standIn(directory, one, { sender, at });
    if (to !== undefined) return passOn(tx, one, { to, at });
    await post(tx, one, 'sender', 'unanswered');
  });
  desk.nudge();
}

async function remindRecipient(tx: CaseTx, one: Case, at: number): Promise<void> {
  const moved = await made(tx, one, { move: { kind: 'remind' }, at });
  if (!moved) return;
  await post(tx, moved, 'recipient', 'remind');
  await scheduleReminder(tx, moved);
}

async function passOn(tx: CaseTx, one: Case, { to, at }: { to: string; at: number }): Promise<void> {
  const former = { userId: one.recipient, activityId: (await tx.card(one, 'recipient'))?.activityId };
  const moved = await made(tx, one, { move: { kind: 'escalate', to }, at });
  if (!moved) return;
  await tx.setCard(moved, 'recipient', undefined);
  await redrawFormer(tx, moved, former);
  await post(tx, moved, 'recipient', 'escalate');
  await post(tx, moved, 'sender', 'escalate');
  await scheduleReminder(tx, moved);
}

async function made(tx: CaseTx, one: Case, step: { move: Move; at: number }): Promise<Case | undefined> {
  const moved = move(one, { actor: 'system', ...step });
  if (!moved) return undefined;
  await tx.save(moved);
  const toUser = 'to' in step.move ? { toUser: step.move.to } : {};
  await tx.addMove(moved, { at: step.at, actor: 'system', move: step.move.kind, from: one.state, to: moved.state, ...toUser });
  return moved;
}
