/** What is kept, for tests: the real stores over a database in memory, with a key and a folder of their own. */
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Log } from '../../src/log.ts';
import { openRecords, type Records } from '../../src/records.ts';
import { type Database, openMemory } from '../../src/storage/database.ts';
import type { Desk } from '../../src/teams/desk.ts';
import { createTokens } from '../../src/teams/tokens.ts';
import { PACKS } from './views.ts';

export const ADMIN = '44444444-4444-4444-8444-444444444444';
const SILENT: Log = { info: () => undefined, warn: () => undefined, error: () => undefined, debug: () => undefined };

export interface TestRecords {
  readonly records: Records;
  readonly database: Database;
  readonly directory: string;
  readonly desk: Desk;
  close(): Promise<void>;
}

export interface TestRecordsOptions {
  readonly now: () => number;
  readonly log?: Log;
  readonly database?: Database;
  /** For a second start over the same database. */
  readonly key?: string;
  readonly retentionDays?: number;
  readonly hasPicker?: boolean;
  readonly nudge?: () => void;
  readonly roster?: Desk['roster'];
}

/** Fresh and empty; the folder goes at `close`. */
export async function testRecords(options: TestRecordsOptions): Promise<TestRecords> {
  const directory = mkdtempSync(join(tmpdir(), 'droft-test-'));
  const { now, retentionDays = 90 } = options;
  const database = options.database ?? (await openMemory(now));
  const config = {
    databaseUrl: undefined,
    dataDir: directory,
    encryptionKey: options.key ?? randomBytes(32).toString('hex'),
    retentionDays,
  };
  const records = await openRecords({
    config,
    log: options.log ?? SILENT,
    now,
    nudge: options.nudge ?? (() => undefined),
    packs: PACKS,
    database,
  });
  return {
    records,
    database,
    directory,
    desk: deskOver(records, options),
    close: async () => {
      await records.stop();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

function deskOver(records: Records, options: TestRecordsOptions): Desk {
  const { now, retentionDays = 90, hasPicker = false } = options;
  return {
    cases: records.cases,
    reflections: records.reflections,
    workshops: records.workshops,
    learn: records.learn,
    overview: records.overview,
    people: records.people,
    now,
    tokens: createTokens(records.mark),
    admins: [ADMIN],
    retentionDays,
    hasPicker,
    roster: options.roster ?? (async () => []),
    upload: async () => true,
    messages: {
      resolve: records.outbox.resolve,
      counts: async () => {
        const { states } = await records.outbox.counts();
        return { due: states.due, uncertain: states.uncertain, failed: states.failed };
      },
    },
  };
}

/** For tests of what touches nothing that is kept: whatever is asked of it fails the test. */
export const NO_DESK: Desk = new Proxy({} as Desk, {
  get: (_, name) => {
    throw new Error(`this test has no desk, but «${String(name)}» was asked of it`);
  },
});
