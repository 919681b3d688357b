/** A leader makes, changes, pauses and stops the check-ins of their centre. */
import { addDays, dateIn } from '../calendar/recurrence.ts';
import { isDate } from '../calendar/working-time.ts';
import { type Centre, type Directory, holders } from '../people/people.ts';
import { nextRound, type Plan, type PlanFault, type PlanSettings, planFaults } from './plan.ts';
import type { ReflectDesk, ReflectTx } from './ports.ts';

/** Who asks, from the authenticated activity. */
export interface Leading {
  readonly tenantId: string;
  readonly userId: string;
}

export type Managed =
  | { readonly kind: 'done'; readonly plan: Plan }
  | { readonly kind: 'refused'; readonly faults: readonly PlanFault[] }
  /** The centre has no channel yet. */
  | { readonly kind: 'noChannel' }
  /** No such plan or centre, a plan that is stopped, or none of theirs: all are answered alike. */
  | { readonly kind: 'unknown' };

/** What can be done with a plan that is there. */
export type PlanChange =
  | { readonly kind: 'settings'; readonly settings: PlanSettings }
  /** Up to and including a date (YYYY-MM-DD), or on again. */
  | { readonly kind: 'pause'; readonly until: string | undefined }
  | { readonly kind: 'stop' };

/** The centres somebody leads, as leader or deputy. */
export function ledBy(directory: Directory, userId: string): Centre[] {
  return directory.centres.filter((centre) => [...holders(centre, 'leader'), ...holders(centre, 'deputy')].includes(userId));
}

/** A new plan for the centre's channel. */
export async function makePlan(
  who: Leading,
  centreId: string,
  { settings, desk }: { settings: PlanSettings; desk: ReflectDesk },
): Promise<Managed> {
  return desk.transaction(async (tx) => {
    const centre = await centreOf(tx, who, centreId);
    if (!centre) return { kind: 'unknown' };
    if (centre.conversationId === undefined) return { kind: 'noChannel' };
    const faults = planFaults(settings, numbersOf(desk, centre));
    if (faults.length > 0) return { kind: 'refused', faults };
    const now = await tx.now();
    const bare = { ...settings, id: desk.newId(), tenantId: who.tenantId, centreId, conversationId: centre.conversationId };
    const fresh: Plan = { ...bare, state: 'active', pausedUntil: undefined, nextAt: undefined, version: 1, createdAt: now };
    const plan = { ...fresh, nextAt: nextRound(fresh, now) };
    await tx.insertPlan(plan);
    return { kind: 'done', plan };
  });
}

/** Changes a plan. Rounds that are open stay as they are; the next one follows the change. */
export async function changePlan(
  who: Leading,
  planId: string,
  { change, desk }: { change: PlanChange; desk: ReflectDesk },
): Promise<Managed> {
  return desk.transaction(async (tx) => {
    const plan = await tx.plan(who.tenantId, planId);
    const centre = plan && (await centreOf(tx, who, plan.centreId));
    if (!plan || !centre || plan.state === 'stopped') return { kind: 'unknown' };
    if (change.kind === 'settings') {
      const faults = planFaults(change.settings, numbersOf(desk, centre));
      if (faults.length > 0) return { kind: 'refused', faults };
    }
    const now = await tx.now();
    if (change.kind === 'pause' && !isPauseEnd(change.until, dateIn(plan.rule.zone, now))) return { kind: 'refused', faults: ['start'] };
    const changed = changedBy(plan, change, centre);
    const saved = { ...changed, nextAt: await nextOf(tx, { plan, changed, change }, now) };
    await tx.savePlan(saved);
    return { kind: 'done', plan: saved };
  });
}

/** When a changed plan is held next. A round that is due this minute is not lost, and a date that has had one gets no second. */
async function nextOf(
  tx: ReflectTx,
  { plan, changed, change }: { plan: Plan; changed: Plan; change: PlanChange },
  now: number,
): Promise<number | undefined> {
  if (change.kind === 'settings' && plan.nextAt !== undefined && plan.nextAt <= now) return plan.nextAt;
  const next = nextRound(changed, now);
  const [last] = await tx.rounds(plan, 1);
  const isTaken = next !== undefined && last?.date === dateIn(changed.rule.zone, next);
  return isTaken ? nextRound(changed, next) : next;
}

/** The plans of the centres somebody leads. */
export async function plansFor(
  who: Leading,
  desk: ReflectDesk,
): Promise<{ readonly centres: readonly Centre[]; readonly plans: readonly Plan[] }> {
  return desk.transaction(async (tx) => {
    const centres = ledBy(await tx.directory(who.tenantId), who.userId);
    const plans = centres.length === 0 ? [] : await tx.plans(who.tenantId);
    return { centres, plans: plans.filter((plan) => plan.state === 'active' && centres.some((centre) => centre.id === plan.centreId)) };
  });
}

/** A pause that would be over already is a slip of the finger. */
function isPauseEnd(until: string | undefined, today: string): boolean {
  return until === undefined || (isDate(until) && until >= today);
}

function changedBy(plan: Plan, change: PlanChange, centre: Centre): Plan {
  if (change.kind === 'stop') return { ...plan, state: 'stopped' };
  if (change.kind === 'pause') return { ...plan, pausedUntil: change.until === undefined ? undefined : addDays(change.until, 1) };
  // The channel of the centre may have been moved since.
  return { ...plan, ...change.settings, conversationId: centre.conversationId ?? plan.conversationId };
}

async function centreOf(tx: ReflectTx, { tenantId, userId }: Leading, centreId: string): Promise<Centre | undefined> {
  return ledBy(await tx.directory(tenantId), userId).find((centre) => centre.id === centreId);
}

function numbersOf({ packs }: ReflectDesk, centre: Centre): number[] {
  const pack = packs.find((one) => one.id === centre.pack) ?? packs[0];
  return pack.guidelines.map((one) => one.number);
}
