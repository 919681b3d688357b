/**
 * One process at a time in a data folder. The lock is the operating system's, held through an SQLite file of its own,
 * so that it is free again however the process ends; the text beside it tells who holds it.
 */
import { chmodSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { DroftError } from '../errors.ts';
import { fileFault, sqliteFault } from './errors.ts';

export interface FolderLock {
  release(): void;
}

/** Takes the folder, or throws STORAGE_LOCKED with the process id of who has it. */
export function lockFolder(directory: string): FolderLock {
  // The file must never be opened but by SQLite: closing it elsewhere in this process would free the lock.
  const path = join(directory, 'droft.lock');
  const pidPath = join(directory, 'droft.pid');
  const held = hold(path, pidPath);
  try {
    chmodSync(path, 0o600);
    writeFileSync(pidPath, `${process.pid}\n`, { mode: 0o600 });
  } catch (thrown) {
    held.close();
    throw fileFault('droft.pid', sqliteFault(thrown));
  }
  return {
    release: () => {
      rmSync(pidPath, { force: true });
      held.close();
    },
  };
}

function hold(path: string, pidPath: string): DatabaseSync {
  let sqlite: DatabaseSync | undefined;
  try {
    sqlite = new DatabaseSync(path, { timeout: 0 });
    sqlite.exec('begin exclusive');
    return sqlite;
  } catch (thrown) {
    sqlite?.close();
    const fault = sqliteFault(thrown);
    if (fault.fault === 'SQLITE_BUSY') throw new DroftError('STORAGE_LOCKED', [`process ${holder(pidPath)}`]);
    throw fileFault('droft.lock', fault);
  }
}

/** Who has the lock; for the blink between taking it and saying so nobody can tell. */
function holder(pidPath: string): string {
  try {
    return /^\d{1,10}(?=\n)/.exec(readFileSync(pidPath, 'utf8'))?.[0] ?? 'unknown';
  } catch {
    return 'unknown';
  }
}
