/** The SQLite file in the data folder: made once, looked at before it is used, and never made anew over data. */
import { chmodSync, closeSync, existsSync, fsyncSync, mkdirSync, openSync, readSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { DroftError } from '../errors.ts';
import { DatabaseFault, fileFault, sqliteFault } from './errors.ts';
import { type FolderLock, lockFolder } from './lock.ts';
import { openSqlite } from './sqlite.ts';

const NAME = 'droft.sqlite';
/** «Drft»: stands in the header of every file of ours. */
const APPLICATION_ID = 0x44726674;
const MAGIC = 'SQLite format 3\0';
const HEADER_BYTES = 100;

/** The file of the folder, opened, and the lock that goes with it. Throws STORAGE_LOCKED, STORAGE_INVALID or STORAGE_UNAVAILABLE. */
export function openFolder(directory: string): { sqlite: DatabaseSync; lock: FolderLock } {
  told('the data folder', () => mkdirSync(directory, { recursive: true, mode: 0o700 }));
  const lock = lockFolder(directory);
  try {
    const path = join(directory, NAME);
    told(NAME, () => {
      if (existsSync(path)) checkHeader(path);
      else make(path);
    });
    return { sqlite: told(NAME, () => openChecked(path)), lock };
  } catch (thrown) {
    lock.release();
    throw thrown;
  }
}

/** What the file system or SQLite throws, told by its code and the name of what was opened. */
export function told<Result>(what: string, call: () => Result): Result {
  try {
    return call();
  } catch (thrown) {
    if (thrown instanceof DroftError && !(thrown instanceof DatabaseFault)) throw thrown;
    throw fileFault(what, sqliteFault(thrown));
  }
}

/** Made under another name and then moved, so that a file with the right name is never half made, and an empty one is damage. */
function make(path: string): void {
  // SQLite would throw away what a lost file left in its log.
  if (existsSync(`${path}-wal`) && statSync(`${path}-wal`).size > 0) throw invalid(`the file is gone, but ${NAME}-wal holds data of it`);
  const fresh = `${path}.new`;
  rmSync(fresh, { force: true });
  rmSync(`${fresh}-journal`, { force: true });
  const sqlite = new DatabaseSync(fresh);
  try {
    sqlite.exec(`PRAGMA application_id = ${APPLICATION_ID}`);
  } finally {
    sqlite.close();
  }
  chmodSync(fresh, 0o600);
  renameSync(fresh, path);
  keepEntry(join(path, '..'));
}

/** Puts the folder's new entry on the disk; where a folder cannot be opened (Windows) the system does it in its own time. */
function keepEntry(directory: string): void {
  if (process.platform === 'win32') return;
  const folder = openSync(directory, 'r');
  try {
    fsyncSync(folder);
  } finally {
    closeSync(folder);
  }
}

/** Reads the header without SQLite, which would write to a file of another program as soon as it opens it. */
function checkHeader(path: string): void {
  const header = Buffer.alloc(HEADER_BYTES);
  const file = openSync(path, 'r');
  try {
    const bytes = readSync(file, header, 0, HEADER_BYTES, 0);
    if (bytes < HEADER_BYTES) throw invalid(`only ${bytes} bytes long, cut off`);
  } finally {
    closeSync(file);
  }
  if (header.toString('latin1', 0, MAGIC.length) !== MAGIC) throw invalid('no SQLite file');
  if (header.readUInt32BE(68) !== APPLICATION_ID) throw invalid('an SQLite file of another program');
  chmodSync(path, 0o600);
}

/** Opened and read through once: a file that was cut off or scribbled on is better found now than in the middle of a case. */
function openChecked(path: string): DatabaseSync {
  const sqlite = openSqlite(path);
  try {
    const found = sqlite.prepare('PRAGMA quick_check(1)').get();
    if (found?.quick_check !== 'ok') throw invalid('damaged');
    return sqlite;
  } catch (thrown) {
    sqlite.close();
    throw thrown;
  }
}

function invalid(found: string): DroftError {
  return new DroftError('STORAGE_INVALID', [`${NAME}: ${found}`]);
}
