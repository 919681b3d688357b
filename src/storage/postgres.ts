/** `pg` behind the small interface Kysely asks for. */
import { PostgresDialect, type PostgresPool, type PostgresPoolClient } from 'kysely';
import pg from 'pg';
import type { Log } from '../log.ts';
import { cleanText, postgresFault } from './errors.ts';

/** `turn` for the bot's own work; `patient` for changing the tables, which may take as long as it needs. */
export type Patience = 'turn' | 'patient';

const LIMITS = {
  turn: {
    max: 10,
    statement_timeout: 5000,
    // A little longer, so that a server that is alive is the one to say it took too long.
    query_timeout: 6000,
    idle_in_transaction_session_timeout: 10_000,
  },
  patient: { max: 1 },
} as const;

/** SQLSTATE of a server that is closing the connection. */
const GOODBYE = /^(?:08|57P)/;

/** PostgreSQL's bigint and numeric. Ours are times, counts and sums of counts, far below 2^53. */
const NUMBERS: ReadonlySet<number> = new Set([20, 1700]);

/** Kysely's dialect over a pool of connections. Throws nothing before the first query. */
export function postgresDialect(url: string, log: Log, patience: Patience = 'turn'): PostgresDialect {
  const pool = new pg.Pool({
    connectionString: url,
    connectionTimeoutMillis: 2000,
    keepAlive: true,
    application_name: 'droft',
    types: { getTypeParser: (type, format) => (NUMBERS.has(type) ? Number : pg.types.getTypeParser(type, format)) },
    ...LIMITS[patience],
  });
  pool.on('error', (thrown) => log.warn('a connection to the database was lost', { code: postgresFault(thrown).fault }));
  // While a connection is in use the pool does not listen; without this, losing one would end the process. The query under way fails by itself.
  pool.on('connect', (client) => client.on('error', () => undefined));
  return new PostgresDialect({ pool: guarded(pool) });
}

/** The pool with cleaned values going in and codes alone coming out of a fault. */
function guarded(pool: pg.Pool): PostgresPool {
  const known = new WeakMap<pg.PoolClient, PostgresPoolClient>();
  return {
    options: pool.options,
    end: () => pool.end(),
    connect: async () => {
      const client = await told(() => pool.connect());
      const guard = known.get(client) ?? guardedClient(client);
      known.set(client, guard);
      return guard;
    },
  };
}

function guardedClient(client: pg.PoolClient): PostgresPoolClient {
  let isLost = false;
  const query = async (text: string, values: readonly unknown[] = []): Promise<unknown> => {
    try {
      return await client.query(text, values.map(inputValue));
    } catch (thrown) {
      const fault = postgresFault(thrown);
      // Without a word from the server nobody knows what the connection is at, so it must not serve anybody else.
      if (!(thrown instanceof pg.DatabaseError) || GOODBYE.test(fault.fault)) isLost = true;
      throw fault;
    }
  };
  return {
    query: query as PostgresPoolClient['query'],
    release: (destroy) => client.release(destroy || isLost),
  };
}

async function told<Result>(call: () => Promise<Result>): Promise<Result> {
  try {
    return await call();
  } catch (thrown) {
    throw postgresFault(thrown);
  }
}

function inputValue(value: unknown): unknown {
  return typeof value === 'string' ? cleanText(value) : value;
}
