/** Plans, rounds and their answers; marks of doubts and the tables published of them. */
import { type Kysely, sql } from 'kysely';

const TEXT = 'text not null';
const COUNT = 'bigint not null';

const TABLES: readonly string[] = [
  `create table plans (id text primary key, tenant ${TEXT}, centre_id ${TEXT}, conversation_id ${TEXT}, settings ${TEXT}, own text,
    state ${TEXT}, paused_until text, next_at bigint, version ${COUNT}, created_at ${COUNT})`,
  `create table rounds (id text primary key, tenant ${TEXT}, plan_id ${TEXT}, centre_id ${TEXT}, conversation_id ${TEXT}, date ${TEXT},
    at ${COUNT}, closes_at ${COUNT}, remind_at bigint, question ${TEXT}, own text, language ${TEXT}, k ${COUNT}, state ${TEXT},
    activity_id text, result text, texts text, unique (plan_id, date, conversation_id))`,
  `create table round_keys (round_id text primary key, wrapped ${TEXT})`,
  `create table round_answers (round_id ${TEXT}, person ${TEXT}, sealed ${TEXT}, primary key (round_id, person))`,
  `create table month_keys (tenant ${TEXT}, month ${TEXT}, wrapped ${TEXT}, primary key (tenant, month))`,
  `create table doubt_marks (tenant ${TEXT}, month ${TEXT}, centre_id ${TEXT}, guideline ${COUNT}, route ${TEXT}, person ${TEXT},
    primary key (tenant, month, centre_id, guideline, route, person))`,
  `create table month_tables (tenant ${TEXT}, month ${TEXT}, centre_id ${TEXT}, data ${TEXT}, published_at ${COUNT},
    primary key (tenant, month, centre_id))`,
  `create table workshops (id text primary key, tenant ${TEXT}, centre_id ${TEXT}, conversation_id ${TEXT}, pack ${TEXT}, date ${TEXT},
    language ${TEXT}, dealt ${TEXT}, state ${TEXT}, open_key text, version ${COUNT}, created_at ${COUNT}, unique (tenant, open_key))`,
  `create table workshop_notes (workshop_id ${TEXT}, group_no ${COUNT}, part ${COUNT}, sealed text, version ${COUNT},
    primary key (workshop_id, group_no, part))`,
  `create table workshop_cards (workshop_id ${TEXT}, group_no ${COUNT}, activity_id ${TEXT}, primary key (workshop_id, group_no))`,
  `create table maps (id text primary key, tenant ${TEXT}, centre_id ${TEXT}, workshop_id ${TEXT} unique, pack ${TEXT}, date ${TEXT},
    statuses ${TEXT}, version ${COUNT}, created_at ${COUNT})`,
  `create table measures (id text primary key, tenant ${TEXT}, centre_id ${TEXT}, workshop_id ${TEXT}, pack ${TEXT}, guideline ${COUNT},
    sealed text, owner text, due ${TEXT}, state ${TEXT}, ask_at bigint, version ${COUNT}, created_at ${COUNT})`,
  `create table competence_rounds (id text primary key, tenant ${TEXT}, centre_id ${TEXT}, conversation_id ${TEXT}, pack ${TEXT},
    language ${TEXT}, k ${COUNT}, at ${COUNT}, closes_at ${COUNT}, state ${TEXT}, open_key text, activity_id text, result text,
    unique (tenant, open_key))`,
  `create table competence_keys (round_id text primary key, wrapped ${TEXT})`,
  `create table competence_answers (round_id ${TEXT}, person ${TEXT}, sealed ${TEXT}, primary key (round_id, person))`,
  `create table learning_cards (id text primary key, case_id ${TEXT} unique, tenant ${TEXT}, centre_id ${TEXT}, conversation_id ${TEXT},
    pack ${TEXT}, guideline ${COUNT}, language ${TEXT}, sealed text, activity_id text, at ${COUNT})`,
  'create index competence_by_centre on competence_rounds (tenant, centre_id, at)',
  'create index competence_to_close on competence_rounds (state, closes_at)',
  'create index maps_by_centre on maps (tenant, centre_id, date)',
  'create index measures_by_centre on measures (tenant, centre_id, due)',
  'create index measures_to_ask on measures (ask_at)',
  'create index plans_by_tenant on plans (tenant)',
  'create index plans_due on plans (next_at)',
  'create index rounds_by_plan on rounds (plan_id, date)',
  'create index rounds_by_centre on rounds (tenant, centre_id, date)',
  'create index rounds_to_close on rounds (state, closes_at)',
  'create index rounds_to_remind on rounds (remind_at)',
];

/** Makes the tables; the same words on both databases, but that SQLite keeps no order of arrival of answers and marks. */
export async function up(database: Kysely<unknown>, isPostgres: boolean): Promise<void> {
  for (const table of TABLES) {
    const isUnordered = !isPostgres && /^create table (?:round_answers|competence_answers|doubt_marks) /.test(table);
    await sql.raw(isUnordered ? `${table} without rowid` : table).execute(database);
  }
}
