/** A workshop with everything that belongs to it, for whoever leads its centre; and its messages to the channel. */
import type { Pack } from '../guidelines/guideline.ts';
import type { Centre } from '../people/people.ts';
import { type Leading, ledBy } from './manage.ts';
import type { GuidelineMap } from './map.ts';
import type { Measure } from './measures.ts';
import type { Note, Workshop } from './workshop.ts';
import type { WorkshopDesk, WorkshopTx } from './workshop-ports.ts';

/** A workshop with everything that belongs to it. */
export interface Held {
  readonly workshop: Workshop;
  readonly centre: Centre;
  readonly pack: Pack;
  readonly notes: readonly Note[];
  /** Activity ids by group; 0 is the summary. */
  readonly cards: ReadonlyMap<number, string>;
  readonly map: GuidelineMap | undefined;
  /** Measures made at this workshop. */
  readonly measures: readonly Measure[];
  /** Names by user id. */
  readonly names: ReadonlyMap<string, string>;
}

/** No such centre or workshop, or none of theirs: both are answered alike. */
export type Unknown = { readonly kind: 'unknown' };
/** The groups whose card has not been seen to reach the channel. */
export function missingCards({ workshop, cards }: Pick<Held, 'workshop' | 'cards'>): number[] {
  return workshop.groups.map((_, at) => at + 1).filter((group) => !cards.has(group));
}

/** Everything that belongs to a workshop. */
export async function heldOf(
  tx: WorkshopTx,
  workshop: Workshop,
  { centre, desk }: { centre: Centre; desk: Pick<WorkshopDesk, 'packs'> },
): Promise<Held> {
  const measures = await tx.measures(workshop.tenantId, workshop.centreId);
  const { people } = await tx.directory(workshop.tenantId);
  return {
    workshop,
    centre,
    pack: packFor(desk, workshop.pack),
    notes: await tx.notes(workshop),
    cards: await tx.cards(workshop),
    map: await tx.mapOf(workshop),
    measures: measures.filter((one) => one.workshopId === workshop.id),
    names: new Map([...people.values()].map((one) => [one.userId, one.name])),
  };
}

/** The pack with that id, or the default one. */
export function packFor({ packs }: Pick<WorkshopDesk, 'packs'>, id: string): Pack {
  return packs.find((one) => one.id === id) ?? packs[0];
}

/** The centre, where they lead it. */
export async function centreOf(
  tx: Pick<WorkshopTx, 'directory'>,
  { tenantId, userId }: Leading,
  centreId: string,
): Promise<Centre | undefined> {
  return ledBy(await tx.directory(tenantId), userId).find((centre) => centre.id === centreId);
}

/** Runs `then` with a workshop of a centre they lead. */
export async function withHeld<Result>(
  tx: WorkshopTx,
  { who, id, desk }: { who: Leading; id: string; desk: WorkshopDesk },
  then: (held: Held) => Promise<Result>,
): Promise<Result | Unknown> {
  const workshop = await tx.workshop(who.tenantId, id);
  const centre = workshop && (await centreOf(tx, who, workshop.centreId));
  return workshop && centre ? then(await heldOf(tx, workshop, { centre, desk })) : { kind: 'unknown' };
}

/** The cards of these groups. */
export async function postGroups(
  tx: WorkshopTx,
  workshop: Workshop,
  { at, to, again = '' }: { at: number; to: readonly number[]; again?: string },
): Promise<void> {
  for (const group of to) await post(tx, workshop, { card: 'workshop.group', group, at, again });
}

/** A card in the workshop's channel, or one in place of `activityId`. */
export async function post(
  tx: WorkshopTx,
  { id, tenantId, conversationId }: Workshop,
  { card, group, at, again = '', activityId }: { card: string; group: number; at: number; again?: string; activityId?: string },
): Promise<void> {
  await tx.queue({
    tenantId,
    to: { channel: conversationId },
    kind: activityId === undefined ? 'post' : 'update',
    card,
    data: { workshopId: id, group, ...(activityId === undefined ? {} : { activityId }) },
    dueAt: at,
    uniqueKey: `${card} ${id} ${group}${again}`,
  });
}
