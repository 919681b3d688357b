/** What a database said went wrong, as its code alone: its own message can hold the values of a row. */
import { DroftError, plainCode } from '../errors.ts';

/** SQLite's result codes by number (sqlite.org/rescode.html), and the two extended ones that tell what was taken. */
const SQLITE_CODES: Readonly<Record<number, string>> = {
  1: 'SQLITE_ERROR',
  2: 'SQLITE_INTERNAL',
  3: 'SQLITE_PERM',
  4: 'SQLITE_ABORT',
  5: 'SQLITE_BUSY',
  6: 'SQLITE_LOCKED',
  7: 'SQLITE_NOMEM',
  8: 'SQLITE_READONLY',
  9: 'SQLITE_INTERRUPT',
  10: 'SQLITE_IOERR',
  11: 'SQLITE_CORRUPT',
  13: 'SQLITE_FULL',
  14: 'SQLITE_CANTOPEN',
  15: 'SQLITE_PROTOCOL',
  17: 'SQLITE_SCHEMA',
  18: 'SQLITE_TOOBIG',
  19: 'SQLITE_CONSTRAINT',
  20: 'SQLITE_MISMATCH',
  21: 'SQLITE_MISUSE',
  22: 'SQLITE_NOLFS',
  25: 'SQLITE_RANGE',
  26: 'SQLITE_NOTADB',
  1555: 'SQLITE_CONSTRAINT_PRIMARYKEY',
  2067: 'SQLITE_CONSTRAINT_UNIQUE',
};

/** Thrown in place of whatever a database driver throws. `fault` is a SQLSTATE, SQLite's name of the result, or Node's code. */
export class DatabaseFault extends DroftError {
  readonly fault: string;

  constructor(fault: string) {
    super('STORAGE_UNAVAILABLE', [fault]);
    this.fault = fault;
  }
}

/** What node:sqlite threw, as a fault. A fault stays what it is. */
export function sqliteFault(thrown: unknown): DatabaseFault {
  if (thrown instanceof DatabaseFault) return thrown;
  const errcode = (thrown as { errcode?: unknown } | null | undefined)?.errcode;
  if (typeof errcode === 'number') return new DatabaseFault(SQLITE_CODES[errcode] ?? SQLITE_CODES[errcode & 0xff] ?? 'SQLITE_ERROR');
  return new DatabaseFault(plainCode(thrown, 'SQLITE_ERROR'));
}

/** What pg threw, as a fault; a connection that was lost or not to be had in time has no code of its own. */
export function postgresFault(thrown: unknown): DatabaseFault {
  if (thrown instanceof DatabaseFault) return thrown;
  return new DatabaseFault(plainCode(thrown, 'CONNECTION'));
}

/** The file system's word (no such folder, no right to it …), and results of SQLite that no later try would mend. */
const LASTING_FILE = /^E(?!NOSPC|DQUOT|IO|MFILE|NFILE|AGAIN|BUSY)[A-Z]+$|^SQLITE_(?:NOTADB|CORRUPT|CANTOPEN|PERM|READONLY)/;
/** What the tables themselves are the cause of: SQLSTATE classes (no such table, wrong value …) and SQLite's likes of them. */
const LASTING_TABLES = /^(?:0A|22|23|42)|^SQLITE_(?:ERROR|CONSTRAINT|MISMATCH|SCHEMA|NOTADB|CORRUPT|READONLY)/;

/** A fault met while opening a file: STORAGE_INVALID where the file is the matter, else as it is. */
export function fileFault(name: string, fault: DatabaseFault): DroftError {
  return LASTING_FILE.test(fault.fault) ? new DroftError('STORAGE_INVALID', [`${name}: ${fault.fault}`]) : fault;
}

/** A fault met while changing the tables: STORAGE_INVALID where they are the matter, else as it is. */
export function tablesFault(doing: string, fault: DatabaseFault): DroftError {
  return LASTING_TABLES.test(fault.fault) ? new DroftError('STORAGE_INVALID', [`${doing}: ${fault.fault}`]) : fault;
}

/** Text as both databases can keep it: PostgreSQL refuses NUL, and neither can hold half a surrogate pair. */
export function cleanText(text: string): string {
  return text.replaceAll('\0', '').toWellFormed();
}
