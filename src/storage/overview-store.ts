/** What is counted and what was published. A mark of a doubt is a hash whose key lives for its month alone. */
import type { CentreCounts, CentreMonth, MonthTable } from '../overview/month.ts';
import type { CountedDoubt, OverviewTx, TableRange } from '../overview/ports.ts';
import type { Result } from '../reflections/round.ts';
import type { Database, Tx } from './database.ts';
import { readDirectory } from './people-store.ts';
import type { Vault } from './vault.ts';

export interface OverviewStoreOptions {
  readonly database: Pick<Database, 'now'>;
  readonly vault: Vault;
}

const HOUR_MS = 3_600_000;
/** Stands for the whole of a table. */
const WHOLE = '';

/** What is counted and published, inside one transaction. */
export function overviewTx(tx: Tx, { database, vault }: OverviewStoreOptions): OverviewTx {
  return {
    now: () => database.now(tx),
    directory: (tenantId) => readDirectory(tx, tenantId),
    noteDoubt: (doubt, month) => noteDoubt(tx, doubt, { month, vault }),
    tenants: async () => (await tx.selectFrom('centres').select('tenant').distinct().orderBy('tenant').execute()).map((row) => row.tenant),
    uncounted: async (tenantId, before) => {
      const rows = await tx.selectFrom('month_keys').select('month').where('tenant', '=', tenantId).where('month', '<', before).execute();
      return rows.map((row) => row.month).sort();
    },
    counts: (tenantId, month, bounds) => counts(tx, tenantId, { month, ...bounds }),
    publish: (tenantId, table, at) => publish(tx, tenantId, { table, at }),
    hasTable: async (tenantId, month) => (await wholes(tx, tenantId).where('month', '=', month).executeTakeFirst()) !== undefined,
    months: async (tenantId) => (await wholes(tx, tenantId).orderBy('month', 'desc').execute()).map((row) => row.month),
    tables: (tenantId, range) => tables(tx, tenantId, range),
  };
}

async function noteDoubt(tx: Tx, doubt: CountedDoubt, { month, vault }: { month: string; vault: Vault }): Promise<void> {
  const { tenantId, centreId, guideline, route, userId } = doubt;
  await tx
    .insertInto('month_keys')
    .values({ tenant: tenantId, month, wrapped: vault.newKey() })
    .onConflict((conflict) => conflict.columns(['tenant', 'month']).doNothing())
    .execute();
  const key = tx.selectFrom('month_keys').select('wrapped').where('tenant', '=', tenantId).where('month', '=', month);
  const person = vault.markWith((await key.executeTakeFirstOrThrow()).wrapped, `${centreId} ${userId}`);
  await tx
    .insertInto('doubt_marks')
    .values({ tenant: tenantId, month, centre_id: centreId, guideline, route, person })
    .onConflict((conflict) => conflict.columns(['tenant', 'month', 'centre_id', 'guideline', 'route', 'person']).doNothing())
    .execute();
}

interface Month {
  readonly month: string;
  readonly from: number;
  readonly to: number;
}

async function counts(tx: Tx, tenantId: string, month: Month): Promise<CentreCounts[]> {
  const { centres } = await readDirectory(tx, tenantId);
  const marks = await tx.selectFrom('doubt_marks').selectAll().where('tenant', '=', tenantId).where('month', '=', month.month).execute();
  return Promise.all(
    centres.map(async ({ id, name, pack }) => {
      const own = marks.filter((one) => one.centre_id === id);
      return {
        centreId: id,
        name,
        pack,
        people: new Set(own.map((one) => one.person)).size,
        doubts: peopleBy(own, (one) => one.guideline),
        routes: peopleBy(own, (one) => one.route),
        cases: await casesIn(tx, id, month),
        rounds: await roundsIn(tx, id, month),
      };
    }),
  );
}

/** Distinct people for each value. */
function peopleBy<Mark extends { person: string }, Key>(marks: readonly Mark[], keyOf: (mark: Mark) => Key): Map<Key, number> {
  const people = new Map<Key, Set<string>>();
  for (const mark of marks) people.set(keyOf(mark), (people.get(keyOf(mark)) ?? new Set()).add(mark.person));
  return new Map([...people].map(([key, set]) => [key, set.size]));
}

async function casesIn(tx: Tx, centreId: string, { from, to }: Month): Promise<CentreCounts['cases']> {
  const sent = tx.selectFrom('cases').select(['sender_key', 'created_at', 'acted_at', 'closed_at']).where('centre_id', '=', centreId);
  const rows = await sent.where('created_at', '>=', from).where('created_at', '<', to).execute();
  return {
    sent: rows.length,
    senders: new Set(rows.flatMap((row) => (row.sender_key === null ? [] : [row.sender_key]))).size,
    closed: new Set(rows.flatMap((row) => (row.closed_at === null || row.sender_key === null ? [] : [row.sender_key]))).size,
    hours: rows.map((row) => (row.acted_at === null ? undefined : (row.acted_at - row.created_at) / HOUR_MS)),
  };
}

async function roundsIn(tx: Tx, centreId: string, { from, to }: Month): Promise<CentreCounts['rounds']> {
  const closed = tx.selectFrom('rounds').select('result').where('centre_id', '=', centreId).where('state', '=', 'closed');
  const rows = await closed.where('closes_at', '>=', from).where('closes_at', '<', to).execute();
  return rows.map((row) => {
    const { people, mean } = JSON.parse(row.result ?? '{}') as Partial<Result>;
    return { people, mean };
  });
}

/** The rows that stand for a whole table. */
function wholes(tx: Tx, tenantId: string) {
  return tx.selectFrom('month_tables').select(['month', 'data']).where('tenant', '=', tenantId).where('centre_id', '=', WHOLE);
}

type Whole = Omit<MonthTable, 'centres'>;

async function tables(tx: Tx, tenantId: string, { until, most, centreIds }: TableRange): Promise<MonthTable[]> {
  const found = await wholes(tx, tenantId).where('month', '<=', until).orderBy('month', 'desc').limit(most).execute();
  const oldest = found.at(-1)?.month;
  if (oldest === undefined) return [];
  const all = tx
    .selectFrom('month_tables')
    .select(['month', 'data'])
    .where('tenant', '=', tenantId)
    .where(
      'month',
      'in',
      found.map((row) => row.month),
    );
  const own = centreIds === 'all' ? all.where('centre_id', '<>', WHOLE) : all.where('centre_id', 'in', [...centreIds]);
  const rows = centreIds.length === 0 ? [] : await own.orderBy('centre_id').execute();
  return found.map(({ month, data }) => ({
    ...(JSON.parse(data) as Whole),
    centres: rows.filter((row) => row.month === month).map((row) => JSON.parse(row.data) as CentreMonth),
  }));
}

async function publish(tx: Tx, tenantId: string, { table, at }: { table: MonthTable; at: number }): Promise<boolean> {
  const { centres, ...whole } = table;
  const row = (centreId: string, data: object) => ({
    tenant: tenantId,
    month: table.month,
    centre_id: centreId,
    data: JSON.stringify(data),
    published_at: at,
  });
  const added = await tx
    .insertInto('month_tables')
    .values(row(WHOLE, whole satisfies Whole))
    .onConflict((conflict) => conflict.columns(['tenant', 'month', 'centre_id']).doNothing())
    .returning('month')
    .execute();
  if (added.length === 0) return false;
  for (const one of centres) await tx.insertInto('month_tables').values(row(one.centreId, one)).execute();
  await tx.deleteFrom('month_keys').where('tenant', '=', tenantId).where('month', '=', table.month).execute();
  await tx.deleteFrom('doubt_marks').where('tenant', '=', tenantId).where('month', '=', table.month).execute();
  return true;
}
