/** What the loop knows of a centre: doubts from the newest published table, and what its newest map calls weak. */
import type { CentreMonth } from '../overview/month.ts';
import { NO_SIGNALS, type Signals } from '../reflections/choose.ts';
import { weakOf } from '../reflections/map.ts';
import type { Tx } from './database.ts';
import { mapOf } from './workshop-rows.ts';

/** Numbers of another pack than the centre's own would point to other guidelines, so they are left out. */
export async function signals(tx: Tx, tenantId: string, centreId: string): Promise<Signals> {
  const centre = await tx.selectFrom('centres').select('pack').where('tenant', '=', tenantId).where('id', '=', centreId).executeTakeFirst();
  if (!centre) return NO_SIGNALS;
  return {
    doubts: await doubts(tx, tenantId, { centreId, pack: centre.pack }),
    weak: await weak(tx, tenantId, { centreId, pack: centre.pack }),
  };
}

interface Of {
  readonly centreId: string;
  readonly pack: string;
}

async function doubts(tx: Tx, tenantId: string, { centreId, pack }: Of): Promise<Map<number, number>> {
  const rows = tx.selectFrom('month_tables').select('data').where('tenant', '=', tenantId).where('centre_id', '=', centreId);
  const row = await rows.orderBy('month', 'desc').executeTakeFirst();
  const newest = row && (JSON.parse(row.data) as CentreMonth);
  const own = newest?.pack === pack ? newest : undefined;
  return new Map(Object.entries(own?.doubts ?? {}).map(([number, count]) => [Number(number), count]));
}

async function weak(tx: Tx, tenantId: string, { centreId, pack }: Of): Promise<number[]> {
  const own = tx.selectFrom('maps').selectAll().where('tenant', '=', tenantId).where('centre_id', '=', centreId);
  const row = await own.orderBy('date', 'desc').orderBy('created_at', 'desc').executeTakeFirst();
  const map = row && mapOf(row);
  return map?.pack === pack ? weakOf(map, Object.keys(map.statuses).map(Number)) : [];
}
