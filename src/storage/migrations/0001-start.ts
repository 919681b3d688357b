/** The first tables. Written out for both databases at once: only types that mean the same in both. */
import type { Kysely } from 'kysely';
import { sql } from 'kysely';

/** SQLite counts rows by INTEGER PRIMARY KEY, PostgreSQL by identity. */
function rowId(isPostgres: boolean) {
  return isPostgres ? sql`bigint generated always as identity primary key` : sql`integer primary key autoincrement`;
}

const TEXT = 'text not null';
const COUNT = 'bigint not null';

const TABLES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  conversations: {
    tenant: TEXT,
    id: TEXT,
    scope: TEXT,
    user_id: TEXT,
    member_id: TEXT,
    service_url: TEXT,
    bot_id: TEXT,
    name: TEXT,
    locale: TEXT,
    language: TEXT,
    state: TEXT,
    seen_at: COUNT,
    'primary key': '(tenant, id)',
  },
  people: {
    tenant: TEXT,
    user_id: TEXT,
    name: TEXT,
    upn: TEXT,
    paused_until: 'bigint',
    seen_at: COUNT,
    'primary key': '(tenant, user_id)',
  },
  centres: { tenant: TEXT, id: TEXT, name: TEXT, pack: TEXT, conversation_id: 'text', created_at: COUNT, 'primary key': '(tenant, id)' },
  roles: { tenant: TEXT, centre_id: TEXT, user_id: TEXT, role: TEXT, 'primary key': '(tenant, centre_id, user_id, role)' },
  cases: {
    id: 'text primary key',
    tenant: TEXT,
    reference: TEXT,
    centre_id: 'text',
    pack: TEXT,
    guidelines: TEXT,
    route: TEXT,
    acute: COUNT,
    language: TEXT,
    sender_key: 'text',
    hidden: COUNT,
    recipient: TEXT,
    may_forward: COUNT,
    excluded: TEXT,
    state: TEXT,
    version: COUNT,
    reminders: COUNT,
    learning: TEXT,
    created_at: COUNT,
    acted_at: 'bigint',
    closed_at: 'bigint',
    changed_at: COUNT,
    erased_at: 'bigint',
    unique: '(tenant, reference)',
  },
  case_keys: { case_id: 'text primary key', wrapped: TEXT },
  case_cards: { case_id: TEXT, side: TEXT, sealed: TEXT, 'primary key': '(case_id, side)' },
  actions_done: { action_id: 'text primary key', at: COUNT },
  counters: { tenant: TEXT, name: TEXT, value: COUNT, 'primary key': '(tenant, name)' },
  outbox: {
    id: 'text primary key',
    tenant: TEXT,
    address: TEXT,
    kind: TEXT,
    card: TEXT,
    case_id: 'text',
    side: TEXT,
    data: TEXT,
    unique_key: 'text unique',
    state: TEXT,
    attempts: COUNT,
    due_at: COUNT,
    created_at: COUNT,
    claimed_at: 'bigint',
    lease_until: 'bigint',
    attempt_id: 'text',
    sent_at: 'bigint',
    status: 'bigint',
    reason: 'text',
  },
  pauses: { scope: 'text primary key', until: COUNT },
};

const COUNTED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  case_texts: { case_id: TEXT, kind: TEXT, side: TEXT, at: COUNT, sealed: TEXT },
  case_moves: { case_id: TEXT, at: COUNT, actor: TEXT, move: TEXT, from_state: TEXT, to_state: TEXT, to_user: 'text' },
  jobs: { kind: TEXT, key: TEXT, data: TEXT, run_at: COUNT, attempts: COUNT, unique: '(kind, key)' },
};

const INDEXES = [
  'create index conversations_by_user on conversations (tenant, user_id)',
  'create index cases_by_sender on cases (sender_key)',
  'create index cases_by_recipient on cases (tenant, recipient)',
  'create index cases_by_state on cases (state, changed_at)',
  'create index case_texts_by_case on case_texts (case_id)',
  'create index case_moves_by_case on case_moves (case_id)',
  'create index outbox_due on outbox (state, due_at)',
  'create index outbox_by_tenant on outbox (state, tenant, due_at)',
  'create index outbox_by_address on outbox (address, state)',
  'create index outbox_by_address_claim on outbox (address, claimed_at)',
  'create index outbox_by_tenant_claim on outbox (tenant, claimed_at)',
  'create index outbox_by_case on outbox (case_id)',
  'create index jobs_due on jobs (run_at)',
];

function columns(table: Readonly<Record<string, string>>): string {
  return Object.entries(table)
    .map(([name, kind]) => (name === 'primary key' || name === 'unique' ? `${name} ${kind}` : `"${name}" ${kind}`))
    .join(', ');
}

/** Makes the tables. `isPostgres` decides how rows are counted, nothing else. */
export async function up(database: Kysely<unknown>, isPostgres: boolean): Promise<void> {
  for (const [name, table] of Object.entries(TABLES)) await sql.raw(`create table ${name} (${columns(table)})`).execute(database);
  for (const [name, table] of Object.entries(COUNTED)) {
    await sql`create table ${sql.raw(name)} (id ${rowId(isPostgres)}, ${sql.raw(columns(table))})`.execute(database);
  }
  for (const index of INDEXES) await sql.raw(index).execute(database);
}
