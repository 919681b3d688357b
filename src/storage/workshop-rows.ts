/** Workshops, maps and measures as they stand in their rows: what a person wrote is sealed, ids and numbers are plain. */
import type { Insertable, Selectable } from 'kysely';
import type { Language } from '../language/language.ts';
import type { GuidelineMap } from '../reflections/map.ts';
import type { Measure } from '../reflections/measures.ts';
import type { Note, Workshop, WorkshopState } from '../reflections/workshop.ts';
import { openOwn, sealOwn } from './reflect-rows.ts';
import type { Schema } from './schema.ts';
import type { Vault } from './vault.ts';

/** A workshop as a row. */
export function workshopRow(workshop: Workshop): Insertable<Schema['workshops']> {
  const { id, pack, date, language, state, version } = workshop;
  return {
    ...{ id, pack, date, language, state, version },
    tenant: workshop.tenantId,
    centre_id: workshop.centreId,
    conversation_id: workshop.conversationId,
    dealt: JSON.stringify(workshop.groups),
    open_key: state === 'closed' ? null : workshop.centreId,
    created_at: workshop.createdAt,
  };
}

/** The workshop in a row. */
export function workshopOf(row: Selectable<Schema['workshops']>): Workshop {
  return {
    id: row.id,
    tenantId: row.tenant,
    centreId: row.centre_id,
    conversationId: row.conversation_id,
    pack: row.pack,
    date: row.date,
    language: row.language as Language,
    groups: JSON.parse(row.dealt) as number[][],
    state: row.state as WorkshopState,
    version: row.version,
    createdAt: row.created_at,
  };
}

/** What a group wrote as a row. */
export function noteRow(workshopId: string, note: Note, vault: Vault): Insertable<Schema['workshop_notes']> {
  const { group, part, text, version } = note;
  return { workshop_id: workshopId, group_no: group, part, sealed: sealOwn(vault, noteContext(workshopId, group, part), text), version };
}

/** The part in a row. */
export function noteOf(row: Selectable<Schema['workshop_notes']>, vault: Vault): Note {
  const { group_no: group, part, version } = row;
  return { group, part, version, text: openOwn(vault, noteContext(row.workshop_id, group, part), row.sealed) };
}

function noteContext(workshopId: string, group: number, part: number): string {
  return `note ${workshopId} ${group} ${part}`;
}

/** A map as a row. */
export function mapRow(map: GuidelineMap): Insertable<Schema['maps']> {
  const { id, pack, date, version } = map;
  return {
    ...{ id, pack, date, version },
    tenant: map.tenantId,
    centre_id: map.centreId,
    workshop_id: map.workshopId,
    statuses: JSON.stringify(map.statuses),
    created_at: map.createdAt,
  };
}

/** The map in a row. */
export function mapOf(row: Selectable<Schema['maps']>): GuidelineMap {
  return {
    id: row.id,
    tenantId: row.tenant,
    centreId: row.centre_id,
    workshopId: row.workshop_id,
    pack: row.pack,
    date: row.date,
    statuses: JSON.parse(row.statuses) as GuidelineMap['statuses'],
    version: row.version,
    createdAt: row.created_at,
  };
}

/** A measure as a row. */
export function measureRow(measure: Measure, vault: Vault): Insertable<Schema['measures']> {
  const { id, pack, guideline, due, state, version } = measure;
  return {
    ...{ id, pack, guideline, due, state, version },
    tenant: measure.tenantId,
    centre_id: measure.centreId,
    workshop_id: measure.workshopId,
    sealed: sealOwn(vault, `measure ${id}`, measure.text),
    owner: measure.owner ?? null,
    ask_at: measure.askAt ?? null,
    created_at: measure.createdAt,
  };
}

/** The measure in a row. */
export function measureOf(row: Selectable<Schema['measures']>, vault: Vault): Measure {
  return {
    id: row.id,
    tenantId: row.tenant,
    centreId: row.centre_id,
    workshopId: row.workshop_id,
    pack: row.pack,
    guideline: row.guideline,
    text: openOwn(vault, `measure ${row.id}`, row.sealed),
    owner: row.owner ?? undefined,
    due: row.due,
    state: row.state === 'done' ? 'done' : 'open',
    askAt: row.ask_at ?? undefined,
    version: row.version,
    createdAt: row.created_at,
  };
}
