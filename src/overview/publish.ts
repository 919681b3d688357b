/**
 * Counts doubts while a month lasts, and publishes the month's table once when it is over. What is published never changes;
 * what it was counted from is destroyed with its key, so that no second table can be made of it.
 */

import { ZONE } from '../calendar/norway.ts';
import { addDays, instantOf, monthOf } from '../calendar/recurrence.ts';
import { type Centre, type Directory, holders, homeCentre } from '../people/people.ts';
import { ledBy } from '../reflections/manage.ts';
import { type MonthTable, monthTable } from './month.ts';
import type { CountedDoubt, OverviewDesk } from './ports.ts';

/** Counts a doubt for the centre of the one who wrote it; somebody at no centre is not counted. */
export async function countDoubt(doubt: Omit<CountedDoubt, 'centreId'>, desk: OverviewDesk): Promise<void> {
  await desk.transaction(async (tx) => {
    const centre = homeCentre(await tx.directory(doubt.tenantId), doubt.userId);
    if (centre) await tx.noteDoubt({ ...doubt, centreId: centre.id }, monthOf(await tx.now()));
  });
}

/** Publishes every month that is over and has no table yet; gives how many. */
export async function publishMonths(desk: OverviewDesk): Promise<number> {
  const tenants = await desk.transaction((tx) => tx.tenants());
  let count = 0;
  for (const tenantId of tenants) count += await desk.transaction((tx) => publishFor(tx, tenantId));
  return count;
}

async function publishFor(tx: Parameters<Parameters<OverviewDesk['transaction']>[0]>[0], tenantId: string): Promise<number> {
  const now = await tx.now();
  const current = monthOf(now);
  const last = monthBefore(current);
  const months = [...new Set([...(await tx.uncounted(tenantId, current)), last])];
  let count = 0;
  for (const month of months) {
    if (await tx.hasTable(tenantId, month)) continue;
    const counts = await tx.counts(tenantId, month, boundsOf(month));
    if (counts.length > 0 && (await tx.publish(tenantId, monthTable(month, counts), now))) count += 1;
  }
  return count;
}

/** What somebody may see: the centres they lead, all of them for a coordinator; undefined for everybody else. */
export interface Seen {
  readonly centres: readonly Centre[];
  readonly isCoordinator: boolean;
  /** Ids of those they lead: their map and measures are theirs to open. */
  readonly led: readonly string[];
  /** The months that were published, the newest first. */
  readonly months: readonly string[];
  /** The tables of the month asked for and of those before it, the newest first. */
  readonly tables: readonly MonthTable[];
}

/** What of it is wanted: the newest month (undefined), or one that was published; with so many before it. */
export interface Wanted {
  readonly month?: string | undefined;
  readonly most?: number;
  /** One centre's rows alone; somebody else's centre gives none. */
  readonly centreId?: string;
  /** Every centre's rows, also for a coordinator, who otherwise gets the totals alone. */
  readonly isWhole?: boolean;
}

/** A year and the same month the year before. */
const YEAR = 13;

/** The published tables for somebody, cut to what is theirs. */
export async function overviewFor(
  who: { tenantId: string; userId: string },
  desk: OverviewDesk,
  { month, most = YEAR, centreId, isWhole = false }: Wanted = {},
): Promise<Seen | undefined> {
  return desk.transaction(async (tx) => {
    const directory = await tx.directory(who.tenantId);
    const isCoordinator = coordinates(directory, who.userId);
    const centres = isCoordinator ? directory.centres : ledBy(directory, who.userId);
    if (centres.length === 0) return undefined;
    const ids = centres.map((centre) => centre.id);
    const months = await tx.months(who.tenantId);
    const until = month !== undefined && months.includes(month) ? month : (months[0] ?? '');
    const whole = isWhole ? 'all' : [];
    const centreIds = centreId !== undefined ? ids.filter((id) => id === centreId) : isCoordinator ? whole : ids;
    const tables = await tx.tables(who.tenantId, { until, most, centreIds });
    const led = ledBy(directory, who.userId).map((centre) => centre.id);
    return { centres, isCoordinator, led, months, tables: tables.map((table) => (isCoordinator ? table : ownPart(table, ids))) };
  });
}

/** Whether somebody coordinates the centres of a partnership. */
export function coordinates(directory: Directory, userId: string): boolean {
  return directory.centres.some((centre) => holders(centre, 'coordinator').includes(userId));
}

/** A leader sees rows of their own and no total: total less own would be the others. */
function ownPart(table: MonthTable, centreIds: readonly string[]): MonthTable {
  return { ...table, centres: table.centres.filter((one) => centreIds.includes(one.centreId)), total: { doubts: {} } };
}

/** From the first millisecond of the month to the first of the next, in Norway. */
function boundsOf(month: string): { from: number; to: number } {
  const start = { time: '00:00', zone: ZONE };
  return { from: instantOf(`${month}-01`, start), to: instantOf(monthAfter(month), start) };
}

function monthAfter(month: string): string {
  return `${addDays(`${month}-28`, 4).slice(0, 7)}-01`;
}

function monthBefore(month: string): string {
  return addDays(`${month}-01`, -1).slice(0, 7);
}
