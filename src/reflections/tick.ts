/**
 * What time brings: rounds begin, are reminded of, and close. Run every minute by the queue of jobs; running it twice, on two
 * instances, or after days of standing still does nothing twice and loses nothing in silence.
 */
import { dateIn, datesBetween, instantOf } from '../calendar/recurrence.ts';
import { workingTimeBefore } from '../calendar/working-time.ts';
import { chooseQuestion } from './choose.ts';
import { resultOf } from './close.ts';
import { nextRound, type Plan } from './plan.ts';
import type { Named, ReflectDesk, ReflectTx } from './ports.ts';
import type { Round } from './round.ts';

const HOUR = 3_600_000;
/** A round that is later than this is missed: nobody expects the question of the morning at night. */
export const CATCH_UP_MS = 6 * HOUR;
const BATCH = 50;
/** Rounds a plan remembers for choosing the next question: the workshop asks three of each guideline, and a pack has 13. */
export const REMEMBERED = 60;
/** After months of standing still so many missed rounds are shown for a plan. */
const MOST_MISSED = 60;
/** A reminder leaves people so long to answer, and comes so long after the question. */
const REMIND_BEFORE_MS = 2 * HOUR;
const REMIND_AFTER_MS = 2 * HOUR;
/** A reminder that is later than this is left out: it would come at night, or when it is too late to answer. */
const REMIND_LATE_MS = HOUR;

/** Does everything that is due. */
export async function tick(desk: ReflectDesk): Promise<void> {
  for (const step of [beginDue, remindDue, closeDue]) {
    let count = BATCH;
    while (count === BATCH) {
      count = await desk.transaction((tx) => step(tx, desk));
      if (count > 0) desk.nudge();
    }
  }
}

async function beginDue(tx: ReflectTx, desk: ReflectDesk): Promise<number> {
  const now = await tx.now();
  const due = await tx.duePlans(now, BATCH);
  for (const { tenantId, id } of due) {
    const isDone = await tx.apart(async () => {
      const plan = await tx.plan(tenantId, id);
      if (plan) await begin(tx, desk, { plan, now });
    });
    if (!isDone) await tx.parkPlan(id);
  }
  return due.length;
}

/** What is done for each of some rounds; one that cannot be read is left alone from then on. */
async function forEach(tx: ReflectTx, due: readonly Named[], work: (round: Round) => Promise<void>): Promise<number> {
  for (const { tenantId, id } of due) {
    const isDone = await tx.apart(async () => {
      const round = await tx.round(tenantId, id);
      if (round) await work(round);
    });
    if (!isDone) await tx.parkRound(id);
  }
  return due.length;
}

async function begin(tx: ReflectTx, desk: ReflectDesk, { plan, now }: { plan: Plan; now: number }): Promise<void> {
  const { rule, nextAt = now } = plan;
  const centre = (await tx.directory(plan.tenantId)).centres.find((one) => one.id === plan.centreId);
  if (!centre) return tx.savePlan({ ...plan, state: 'stopped', nextAt: undefined });
  const dates = datesBetween(rule, dateIn(rule.zone, nextAt), dateIn(rule.zone, now)).filter((date) => instantOf(date, rule) <= now);
  const earlier = [...(await tx.rounds(plan, REMEMBERED))];
  const signals = await tx.signals(plan.tenantId, plan.centreId);
  for (const date of dates.slice(-MOST_MISSED)) {
    const pack = desk.packs.find((one) => one.id === centre.pack) ?? desk.packs[0];
    const held = earlier.filter((one) => one.state !== 'missed');
    const question = chooseQuestion({ theme: plan.theme, pack, earlier: held, signals });
    const round = newRound(plan, { id: desk.newId(), date, question, now });
    if (!(await tx.insertRound(round))) continue;
    earlier.unshift(round);
    if (round.state === 'due') await post(tx, round, { card: 'round.prompt', at: now });
  }
  // What was paused has begun again by itself.
  await tx.savePlan({ ...plan, pausedUntil: undefined, nextAt: nextRound({ ...plan, pausedUntil: undefined }, now) });
}

function newRound(plan: Plan, { id, date, question, now }: Pick<Round, 'id' | 'date' | 'question'> & { now: number }): Round {
  const at = instantOf(date, plan.rule);
  const closesAt = Math.max(at, now) + plan.windowHours * HOUR;
  const { tenantId, centreId, conversationId, language, k } = plan;
  const remindAt = workingTimeBefore(closesAt - REMIND_BEFORE_MS);
  const isReminded = plan.remind && remindAt >= Math.max(at, now) + REMIND_AFTER_MS;
  return {
    ...{ id, tenantId, planId: plan.id, centreId, conversationId, date, at, closesAt, question, language, k },
    remindAt: isReminded ? remindAt : undefined,
    state: now - at > CATCH_UP_MS ? 'missed' : 'due',
    activityId: undefined,
    result: undefined,
  };
}

async function remindDue(tx: ReflectTx): Promise<number> {
  const now = await tx.now();
  return forEach(tx, await tx.toRemind(now, BATCH), async (round) => {
    await tx.saveRound({ ...round, remindAt: undefined });
    const isInTime = now - (round.remindAt ?? now) <= REMIND_LATE_MS;
    if (round.state === 'open' && isInTime) await post(tx, round, { card: 'round.reminder', at: now });
  });
}

async function closeDue(tx: ReflectTx, desk: ReflectDesk): Promise<number> {
  const now = await tx.now();
  return forEach(tx, await tx.overdue(now, BATCH), (round) => close(tx, desk, { round, now }));
}

async function close(tx: ReflectTx, desk: ReflectDesk, { round, now }: { round: Round; now: number }): Promise<void> {
  const answers = await tx.answers(round);
  await tx.destroyAnswers(round);
  // Nobody saw its card, so there is nothing to tell anybody in the channel.
  if (round.activityId === undefined && answers.length === 0) return tx.saveRound({ ...round, state: 'failed' });
  const { k, language } = round;
  const closed: Round = { ...round, state: 'closed', result: resultOf(answers, { k, language, pick: desk.pick }) };
  await tx.saveRound(closed);
  if (round.activityId !== undefined) await update(tx, closed, now);
  await post(tx, closed, { card: 'round.result', at: now });
}

/** A card in the round's channel, at most once. */
async function post(tx: ReflectTx, round: Round, { card, at }: { card: string; at: number }): Promise<void> {
  await tx.queue({
    tenantId: round.tenantId,
    to: { channel: round.conversationId },
    kind: 'post',
    card,
    data: { roundId: round.id },
    dueAt: at,
    uniqueKey: `${card} ${round.id}`,
  });
}

/** The question's card, without its fields. */
async function update(tx: ReflectTx, round: Round, at: number): Promise<void> {
  const data = { roundId: round.id, activityId: round.activityId ?? '' };
  await tx.queue({
    tenantId: round.tenantId,
    to: { channel: round.conversationId },
    kind: 'update',
    card: 'round.closed',
    data,
    dueAt: at,
    uniqueKey: `closed ${round.id}`,
  });
}
