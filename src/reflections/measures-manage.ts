/** Whoever leads a centre looks after its measures and its maps; the owner of a measure says that it is done, or when. */
import type { Pack } from '../guidelines/guideline.ts';
import type { Centre, Directory } from '../people/people.ts';
import { type Leading, ledBy } from './manage.ts';
import type { GuidelineMap } from './map.ts';
import {
  askAt,
  doneMeasure,
  dueFaults,
  type Measure,
  type MeasureFault,
  type MeasureSettings,
  measureFaults,
  movedMeasure,
  possibleOwners,
} from './measures.ts';
import { centreOf, packFor, type Unknown } from './workshop-held.ts';
import type { WorkshopDesk, WorkshopTx } from './workshop-ports.ts';

/** So many maps of the past are read. */
const MOST_MAPS = 24;

/** A centre as its leader works with it. */
export interface AtCentre {
  readonly kind: 'centre';
  readonly centre: Centre;
  readonly pack: Pack;
  readonly directory: Directory;
  /** The newest first. */
  readonly maps: readonly GuidelineMap[];
  /** The first due first. */
  readonly measures: readonly Measure[];
  readonly now: number;
}

/** One measure with its centre, and whether the one who looks leads it. */
export interface SeenMeasure {
  readonly measure: Measure;
  readonly centre: Centre;
  readonly leads: boolean;
  readonly ownerName: string;
  readonly now: number;
}

/** What became of a new measure. */
export type MeasureMade =
  | { readonly kind: 'done'; readonly at: AtCentre }
  | { readonly kind: 'refused'; readonly faults: readonly MeasureFault[]; readonly at: AtCentre }
  | Unknown;
/** What became of a change; `stale` where it was changed meanwhile. */
export type MeasureChanged =
  | { readonly kind: 'done' | 'stale'; readonly seen: SeenMeasure }
  | { readonly kind: 'refused'; readonly faults: readonly MeasureFault[]; readonly seen: SeenMeasure }
  | Unknown;

/** Maps and measures of a centre they lead. */
export async function lookAtCentre(who: Leading, centreId: string, desk: WorkshopDesk): Promise<AtCentre | Unknown> {
  return desk.transaction((tx) => atCentre(tx, who, { centreId, desk }));
}

/** A new measure. The same one saved twice, by its id, is there once. */
export async function makeMeasure(
  who: Leading,
  centreId: string,
  { id, settings, desk }: { id: string; settings: MeasureSettings; desk: WorkshopDesk },
): Promise<MeasureMade> {
  return desk.transaction(async (tx): Promise<MeasureMade> => {
    const at = await atCentre(tx, who, { centreId, desk });
    if (at.kind === 'unknown') return at;
    const { centre, directory, now, pack } = at;
    const people = possibleOwners(directory, centre).map((one) => one.userId);
    const faults = measureFaults(settings, { guidelines: pack.guidelines.map((one) => one.number), people, now });
    if (faults.length > 0) return { kind: 'refused', faults, at };
    const workshop = await tx.openWorkshop(who.tenantId, centreId);
    const place = { id, tenantId: who.tenantId, centreId, workshopId: workshop?.id ?? '', pack: pack.id };
    await tx.insertMeasure({ ...place, ...settings, state: 'open', askAt: askAt(settings.due, now), version: 1, createdAt: now });
    return { kind: 'done', at: { ...at, measures: await tx.measures(who.tenantId, centreId) } };
  });
}

/** A measure, for whoever leads its centre or owns it. */
export async function lookAtMeasure(
  who: Leading,
  id: string,
  desk: WorkshopDesk,
): Promise<{ readonly kind: 'done'; readonly seen: SeenMeasure } | Unknown> {
  return desk.transaction(async (tx) => {
    const seen = await seenBy(tx, who, id);
    return seen ? { kind: 'done', seen } : { kind: 'unknown' };
  });
}

/** Says that it is done. Once it is, it stays so, and nobody is asked about it. */
export async function finishMeasure(who: Leading, id: string, desk: WorkshopDesk): Promise<MeasureChanged> {
  return desk.transaction(async (tx): Promise<MeasureChanged> => {
    const seen = await seenBy(tx, who, id);
    if (!seen) return { kind: 'unknown' };
    if (seen.measure.state === 'open') await tx.saveMeasure(doneMeasure(seen.measure));
    return { kind: 'done', seen: { ...seen, measure: doneMeasure(seen.measure) } };
  });
}

/** Gives it another date. Where it was changed meanwhile, what is true now is given with nothing stored. */
export async function moveMeasure(
  who: Leading,
  id: string,
  { due, version, desk }: { due: string; version: number; desk: WorkshopDesk },
): Promise<MeasureChanged> {
  return desk.transaction(async (tx): Promise<MeasureChanged> => {
    const seen = await seenBy(tx, who, id);
    if (!seen) return { kind: 'unknown' };
    const { measure, now } = seen;
    const faults = dueFaults(due, now);
    if (faults.length > 0) return { kind: 'refused', faults, seen };
    if (measure.state === 'done' || measure.version !== version) return { kind: 'stale', seen };
    const moved = movedMeasure(measure, due, now);
    await tx.saveMeasure(moved);
    return { kind: 'done', seen: { ...seen, measure: { ...moved, version: measure.version + 1 } } };
  });
}

async function atCentre(
  tx: WorkshopTx,
  who: Leading,
  { centreId, desk }: { centreId: string; desk: WorkshopDesk },
): Promise<AtCentre | Unknown> {
  const centre = await centreOf(tx, who, centreId);
  if (!centre) return { kind: 'unknown' };
  const { tenantId } = who;
  const [maps, measures] = [await tx.maps(tenantId, centreId, MOST_MAPS), await tx.measures(tenantId, centreId)];
  const directory = await tx.directory(tenantId);
  return { kind: 'centre', centre, pack: packFor(desk, centre.pack), directory, maps, measures, now: await tx.now() };
}

async function seenBy(tx: WorkshopTx, { tenantId, userId }: Leading, id: string): Promise<SeenMeasure | undefined> {
  const measure = await tx.measure(tenantId, id);
  const directory = await tx.directory(tenantId);
  const centre = measure && directory.centres.find((one) => one.id === measure.centreId);
  if (!measure || !centre) return undefined;
  const leads = ledBy(directory, userId).includes(centre);
  const owns = measure.owner === userId && centre.roles.some((one) => one.userId === userId);
  const ownerName = measure.owner === undefined ? '' : (directory.people.get(measure.owner)?.name ?? '');
  return leads || owns ? { measure, centre, leads, ownerName, now: await tx.now() } : undefined;
}
