/** node:sqlite behind the small interface Kysely asks for. */
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { CompiledQuery, type DatabaseConnection, type SqliteDatabase, SqliteDialect, SqliteDriver, type SqliteStatement } from 'kysely';
import { cleanText, sqliteFault } from './errors.ts';

const MOST_STATEMENTS = 300;
/** How long a writer waits for another one (a backup, a shell), in milliseconds. */
const BUSY_MS = 5000;
const SETTINGS = ['journal_mode = WAL', 'synchronous = FULL', 'secure_delete = ON', 'foreign_keys = ON', 'trusted_schema = OFF'];

/** The file opened (`:memory:` for none) and set so that what is committed is on the disk and what is deleted is gone from it. */
export function openSqlite(path: string): DatabaseSync {
  const sqlite = told(() => new DatabaseSync(path, { timeout: BUSY_MS }));
  try {
    for (const setting of SETTINGS) told(() => sqlite.exec(`PRAGMA ${setting}`));
  } catch (thrown) {
    sqlite.close();
    throw thrown;
  }
  return sqlite;
}

/** Kysely's dialect over an open file. Statements are prepared once and kept; `onFault` hears of every fault by its code. */
export function sqliteDialect(sqlite: DatabaseSync, onFault: (fault: string) => void = () => undefined): SqliteDialect {
  return new ImmediateDialect(sqlite, wrap(sqlite, onFault));
}

/** Runs a call of node:sqlite; what it throws is told as a code. */
function told<Result>(call: () => Result, onFault?: (fault: string) => void): Result {
  try {
    return call();
  } catch (thrown) {
    const fault = sqliteFault(thrown);
    onFault?.(fault.fault);
    throw fault;
  }
}

class ImmediateDialect extends SqliteDialect {
  readonly #sqlite: DatabaseSync;
  readonly #database: SqliteDatabase;

  constructor(sqlite: DatabaseSync, database: SqliteDatabase) {
    super({ database });
    this.#sqlite = sqlite;
    this.#database = database;
  }

  override createDriver(): SqliteDriver {
    return new ImmediateDriver(this.#sqlite, this.#database);
  }
}

/** Takes the right to write at the start, where waiting for it is still possible, and not in the middle. */
class ImmediateDriver extends SqliteDriver {
  readonly #sqlite: DatabaseSync;

  constructor(sqlite: DatabaseSync, database: SqliteDatabase) {
    super({ database });
    this.#sqlite = sqlite;
  }

  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    try {
      await connection.executeQuery(CompiledQuery.raw('begin immediate'));
    } catch (thrown) {
      // Where nothing can be written at all, what is stored can still be read.
      if (sqliteFault(thrown).fault !== 'SQLITE_READONLY') throw thrown;
      await connection.executeQuery(CompiledQuery.raw('begin'));
    }
  }

  /** After some faults (a full disk) SQLite has rolled back by itself, and a second rollback would hide what happened. */
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.#sqlite.isTransaction) await connection.executeQuery(CompiledQuery.raw('rollback'));
  }
}

function wrap(sqlite: DatabaseSync, onFault: (fault: string) => void): SqliteDatabase {
  const kept = new Map<string, SqliteStatement>();
  return {
    close: () => sqlite.close(),
    prepare: (text) => {
      const known = kept.get(text);
      if (known) return known;
      const statement = wrapStatement(
        told(() => sqlite.prepare(text), onFault),
        onFault,
      );
      if (kept.size < MOST_STATEMENTS) kept.set(text, statement);
      return statement;
    },
  };
}

function wrapStatement(statement: StatementSync, onFault: (fault: string) => void): SqliteStatement {
  const values = (parameters: readonly unknown[]): SQLInputValue[] => parameters.map(inputValue);
  return {
    // A statement that gives columns is read, one that gives none is run.
    reader: statement.columns().length > 0,
    all: (parameters) => ((given) => told(() => statement.all(...given), onFault))(values(parameters)),
    run: (parameters) => ((given) => told(() => statement.run(...given), onFault))(values(parameters)),
    iterate: () => {
      throw new TypeError('rows are read at once, never as a stream');
    },
  };
}

function inputValue(value: unknown): SQLInputValue {
  if (typeof value === 'string') return cleanText(value);
  if (value === null || typeof value === 'number' || typeof value === 'bigint' || value instanceof Uint8Array) return value;
  throw new TypeError('only strings, numbers, bytes and null go into the database');
}
