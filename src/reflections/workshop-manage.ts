/** A leader starts a workshop for their centre, follows it, sets the statuses of the map, and closes it. */
import { ZONE } from '../calendar/norway.ts';
import { dateIn } from '../calendar/recurrence.ts';
import type { Pack } from '../guidelines/guideline.ts';
import type { Language } from '../language/language.ts';
import type { Centre } from '../people/people.ts';
import type { Leading } from './manage.ts';
import { type GuidelineMap, type Status, statusOf, withStatuses } from './map.ts';
import { afterMove, dealGroups, isGroupCount, mayDo, type Workshop } from './workshop.ts';
import { centreOf, type Held, heldOf, missingCards, packFor, post, postGroups, type Unknown, withHeld } from './workshop-held.ts';
import type { WorkshopDesk, WorkshopTx } from './workshop-ports.ts';

/** What there is at a centre. */
export type Looked =
  | { readonly kind: 'held'; readonly held: Held }
  | { readonly kind: 'none'; readonly centre: Centre; readonly pack: Pack }
  | Unknown;
/** What became of a start. */
export type Started =
  | { readonly kind: 'held'; readonly held: Held }
  | { readonly kind: 'noChannel' | 'groups'; readonly centre: Centre }
  | Unknown;
/** What became of a change; `over` where the workshop is closed. */
export type Changed =
  | { readonly kind: 'done' | 'over'; readonly held: Held }
  /** Somebody else chose otherwise meanwhile; nothing was stored. */
  | { readonly kind: 'stale'; readonly held: Held }
  | Unknown;

/** The centre's workshop that is not closed, if there is one. */
export async function workshopAt(who: Leading, centreId: string, desk: WorkshopDesk): Promise<Looked> {
  return desk.transaction(async (tx) => {
    const centre = await centreOf(tx, who, centreId);
    if (!centre) return { kind: 'unknown' };
    const workshop = await tx.openWorkshop(who.tenantId, centreId);
    return workshop
      ? { kind: 'held', held: await heldOf(tx, workshop, { centre, desk }) }
      : { kind: 'none', centre, pack: packFor(desk, centre.pack) };
  });
}

/** A workshop of a centre somebody leads, also one that is closed. */
export async function workshopById(who: Leading, id: string, desk: WorkshopDesk): Promise<{ kind: 'held'; held: Held } | Unknown> {
  return desk.transaction(async (tx) => withHeld(tx, { who, id, desk }, async (held) => ({ kind: 'held', held })));
}

/** Starts a workshop and has its groups' cards posted. Where the centre has one already that one is given. */
export async function startWorkshop(
  who: Leading,
  centreId: string,
  { groups, language, desk }: { groups: number; language: Language; desk: WorkshopDesk },
): Promise<Started> {
  const started = await desk.transaction(async (tx): Promise<Started> => {
    const centre = await centreOf(tx, who, centreId);
    if (!centre) return { kind: 'unknown' };
    if (centre.conversationId === undefined) return { kind: 'noChannel', centre };
    if (!isGroupCount(groups)) return { kind: 'groups', centre };
    const pack = packFor(desk, centre.pack);
    const now = await tx.now();
    const place = { tenantId: who.tenantId, centreId, conversationId: centre.conversationId, pack: pack.id };
    const fresh = { ...place, id: desk.newId(), date: dateIn(ZONE, now), language, groups: dealGroups(pack, groups), createdAt: now };
    const workshop: Workshop = { ...fresh, state: 'open', version: 1 };
    if (await tx.insertWorkshop(workshop)) await postGroups(tx, workshop, { at: now, to: workshop.groups.map((_, at) => at + 1) });
    const open = (await tx.openWorkshop(who.tenantId, centreId)) ?? workshop;
    return { kind: 'held', held: await heldOf(tx, open, { centre, desk }) };
  });
  desk.nudge();
  return started;
}

/** Sets statuses; the map is there from the first of them on. `seen` is the version of the map they were chosen on. */
export async function setStatuses(
  who: Leading,
  id: string,
  { chosen, seen, desk }: { chosen: ReadonlyMap<number, Status>; seen: number; desk: WorkshopDesk },
): Promise<Changed> {
  return desk.transaction((tx) =>
    withHeld(tx, { who, id, desk }, async (held): Promise<Changed> => {
      const { workshop, pack } = held;
      const summing = afterMove(workshop, 'sum');
      if (!summing) return { kind: 'over', held };
      const map = held.map ?? (await newMap(tx, held, desk.newId()));
      const known = new Map([...chosen].filter(([number]) => pack.guidelines.some((one) => one.number === number)));
      if (seen !== map.version && isOverruling(map, known)) return { kind: 'stale', held };
      await tx.putMap(withStatuses(map, known));
      if (summing.state !== workshop.state) await tx.saveWorkshop(summing);
      return { kind: 'done', held: { ...held, workshop: summing, map: { ...withStatuses(map, known), version: map.version + 1 } } };
    }),
  );
}

/** Closes the workshop and has its end told in the channel, once; closing it again changes nothing. */
export async function closeWorkshop(who: Leading, id: string, desk: WorkshopDesk): Promise<Changed> {
  const closed = await desk.transaction((tx) =>
    withHeld(tx, { who, id, desk }, async (held): Promise<Changed> => {
      const after = afterMove(held.workshop, 'close');
      if (!after) return { kind: 'over', held };
      await tx.saveWorkshop(after);
      const at = await tx.now();
      await post(tx, after, { card: 'workshop.summary', group: 0, at });
      for (const [group, activityId] of held.cards)
        if (group !== 0) await post(tx, after, { card: 'workshop.groupClosed', group, at, activityId });
      return { kind: 'done', held: { ...held, workshop: after } };
    }),
  );
  desk.nudge();
  return closed;
}

/** Posts the cards that have not been seen to arrive once more: a leader's own decision, at most once a minute. */
export async function repostCards(who: Leading, id: string, desk: WorkshopDesk): Promise<Changed> {
  const posted = await desk.transaction((tx) =>
    withHeld(tx, { who, id, desk }, async (held): Promise<Changed> => {
      const { workshop } = held;
      const at = await tx.now();
      const again = ` again ${Math.floor(at / 60_000)}`;
      if (mayDo(workshop, 'write')) await postGroups(tx, workshop, { at, to: missingCards(held), again });
      else if (!held.cards.has(0)) await post(tx, workshop, { card: 'workshop.summary', group: 0, at, again });
      return { kind: 'done', held };
    }),
  );
  desk.nudge();
  return posted;
}

/** Every guideline stands in it, so that what was not discussed is known as such. */
async function newMap(tx: WorkshopTx, { workshop, pack }: Held, id: string): Promise<GuidelineMap> {
  const { tenantId, centreId, date } = workshop;
  const statuses = Object.fromEntries(pack.guidelines.map((one) => [String(one.number), 'none' as const]));
  return { id, tenantId, centreId, workshopId: workshop.id, pack: pack.id, date, statuses, version: 0, createdAt: await tx.now() };
}

/** Whether something another has chosen would be put aside. */
function isOverruling(map: GuidelineMap, chosen: ReadonlyMap<number, Status>): boolean {
  return [...chosen].some(([number, status]) => statusOf(map, number) !== 'none' && statusOf(map, number) !== status);
}
