/** Workshops, the maps they end in and the measures that follow, in the database. */
import type { NewMessage } from '../delivery/message.ts';
import type { GuidelineMap } from '../reflections/map.ts';
import type { Measure } from '../reflections/measures.ts';
import type { Workshop } from '../reflections/workshop.ts';
import type { WorkshopTx } from '../reflections/workshop-ports.ts';
import { Conflict, type Database, type Tx } from './database.ts';
import { readDirectory } from './people-store.ts';
import type { Vault } from './vault.ts';
import { mapOf, mapRow, measureOf, measureRow, noteOf, noteRow, workshopOf, workshopRow } from './workshop-rows.ts';

/** What the store is given. */
export interface WorkshopStoreOptions {
  readonly database: Pick<Database, 'now' | 'isPostgres'>;
  readonly vault: Vault;
  readonly queue: (tx: Tx, message: NewMessage) => Promise<boolean>;
}

/** Workshops, maps and measures inside one transaction. */
export function workshopTx(tx: Tx, options: WorkshopStoreOptions): WorkshopTx {
  return {
    now: () => options.database.now(tx),
    directory: (tenantId) => readDirectory(tx, tenantId),
    queue: (message) => options.queue(tx, message),
    ...workshopQueries(tx, options),
    ...noteQueries(tx, options.vault),
    ...mapQueries(tx),
    ...measureQueries(tx, options),
  };
}

type WorkshopQueries = Pick<WorkshopTx, 'insertWorkshop' | 'saveWorkshop' | 'workshop' | 'openWorkshop'>;

function workshopQueries(tx: Tx, { database }: WorkshopStoreOptions): WorkshopQueries {
  const all = tx.selectFrom('workshops').selectAll();
  return {
    insertWorkshop: async (workshop) => {
      const added = await tx
        .insertInto('workshops')
        .values(workshopRow(workshop))
        .onConflict((conflict) => conflict.columns(['tenant', 'open_key']).doNothing())
        .returning('id')
        .execute();
      return added.length === 1;
    },
    saveWorkshop: (workshop) => saveWorkshop(tx, workshop),
    workshop: async (tenantId, id) => {
      const query = all.where('tenant', '=', tenantId).where('id', '=', id);
      const row = await (database.isPostgres ? query.forUpdate() : query).executeTakeFirst();
      return row && workshopOf(row);
    },
    openWorkshop: async (tenantId, centreId) => {
      const row = await all.where('tenant', '=', tenantId).where('open_key', '=', centreId).executeTakeFirst();
      return row && workshopOf(row);
    },
  };
}

async function saveWorkshop(tx: Tx, workshop: Workshop): Promise<void> {
  const row = workshopRow({ ...workshop, version: workshop.version + 1 });
  const saved = tx.updateTable('workshops').set(row).where('id', '=', workshop.id).where('version', '=', workshop.version);
  if ((await saved.executeTakeFirst()).numUpdatedRows !== 1n) throw new Conflict();
}

function noteQueries(tx: Tx, vault: Vault): Pick<WorkshopTx, 'notes' | 'putNote' | 'putCard' | 'cards'> {
  return {
    notes: async ({ id }) => {
      const query = tx.selectFrom('workshop_notes').selectAll().where('workshop_id', '=', id).orderBy('group_no').orderBy('part');
      return (await query.execute()).map((row) => noteOf(row, vault));
    },
    putNote: async ({ id }, note) => {
      const row = noteRow(id, note, vault);
      await tx
        .insertInto('workshop_notes')
        .values(row)
        .onConflict((conflict) =>
          conflict.columns(['workshop_id', 'group_no', 'part']).doUpdateSet({ sealed: row.sealed, version: row.version }),
        )
        .execute();
    },
    putCard: async ({ id }, group, activityId) => {
      await tx
        .insertInto('workshop_cards')
        .values({ workshop_id: id, group_no: group, activity_id: activityId })
        .onConflict((conflict) => conflict.columns(['workshop_id', 'group_no']).doUpdateSet({ activity_id: activityId }))
        .execute();
    },
    cards: async ({ id }) => {
      const rows = await tx.selectFrom('workshop_cards').selectAll().where('workshop_id', '=', id).execute();
      return new Map(rows.map((row) => [row.group_no, row.activity_id]));
    },
  };
}

function mapQueries(tx: Tx): Pick<WorkshopTx, 'maps' | 'mapOf' | 'putMap'> {
  return {
    maps: async (tenantId, centreId, most) => {
      const own = tx.selectFrom('maps').selectAll().where('tenant', '=', tenantId).where('centre_id', '=', centreId);
      const rows = await own.orderBy('date', 'desc').orderBy('created_at', 'desc').limit(most).execute();
      return rows.map(mapOf);
    },
    mapOf: async ({ id }) => {
      const row = await tx.selectFrom('maps').selectAll().where('workshop_id', '=', id).executeTakeFirst();
      return row && mapOf(row);
    },
    putMap: (map) => putMap(tx, map),
  };
}

async function putMap(tx: Tx, map: GuidelineMap): Promise<void> {
  const row = mapRow({ ...map, version: map.version + 1 });
  if (map.version === 0) {
    const added = tx
      .insertInto('maps')
      .values(row)
      .onConflict((conflict) => conflict.doNothing());
    if ((await added.returning('id').execute()).length !== 1) throw new Conflict();
    return;
  }
  const saved = tx.updateTable('maps').set(row).where('id', '=', map.id).where('version', '=', map.version);
  if ((await saved.executeTakeFirst()).numUpdatedRows !== 1n) throw new Conflict();
}

type MeasureQueries = Pick<WorkshopTx, 'insertMeasure' | 'saveMeasure' | 'measure' | 'measures' | 'measuresOf' | 'measuresToAsk'>;

function measureQueries(tx: Tx, { database, vault }: WorkshopStoreOptions): MeasureQueries {
  const all = tx.selectFrom('measures').selectAll();
  return {
    insertMeasure: async (measure) => {
      const added = await tx
        .insertInto('measures')
        .values(measureRow(measure, vault))
        .onConflict((conflict) => conflict.column('id').doNothing())
        .returning('id')
        .execute();
      return added.length === 1;
    },
    saveMeasure: (measure) => saveMeasure(tx, measure, vault),
    measure: async (tenantId, id) => {
      const row = await all.where('tenant', '=', tenantId).where('id', '=', id).executeTakeFirst();
      return row && measureOf(row, vault);
    },
    measures: async (tenantId, centreId) => {
      const own = all.where('tenant', '=', tenantId).where('centre_id', '=', centreId);
      const rows = await own.orderBy('due').orderBy('created_at').orderBy('id').execute();
      return rows.map((row) => measureOf(row, vault));
    },
    measuresOf: async ({ tenantId, userId }) => {
      const rows = await all.where('tenant', '=', tenantId).where('owner', '=', userId).orderBy('due').orderBy('id').execute();
      return rows.map((row) => measureOf(row, vault));
    },
    measuresToAsk: async (now, most) => {
      const due = all.where('state', '=', 'open').where('ask_at', '<=', now).orderBy('ask_at').orderBy('id').limit(most);
      const rows = await (database.isPostgres ? due.forUpdate().skipLocked() : due).execute();
      return rows.map((row) => measureOf(row, vault));
    },
  };
}

async function saveMeasure(tx: Tx, measure: Measure, vault: Vault): Promise<void> {
  const row = measureRow({ ...measure, version: measure.version + 1 }, vault);
  const saved = tx.updateTable('measures').set(row).where('id', '=', measure.id).where('version', '=', measure.version);
  if ((await saved.executeTakeFirst()).numUpdatedRows !== 1n) throw new Conflict();
}
