/** Everything that is kept, wired: database, encryption, cases, people, outbox, jobs. Knows no card; what is sent is drawn by `teams/`. */
import { randomBytes } from 'node:crypto';
import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { emptyCard } from './cases/draw.ts';
import type { CaseDesk } from './cases/ports.ts';
import { startChores } from './chores.ts';
import type { Config } from './config.ts';
import type { Claim, Claimed, Settled } from './delivery/deliver.ts';
import type { JobEngine } from './delivery/message.ts';
import type { Outcome } from './delivery/outcome.ts';
import { type Desks, desksOver } from './desks.ts';
import { errorCode } from './errors.ts';
import { createInProcessJobs } from './jobs/in-process.ts';
import { createPgBossJobs } from './jobs/pg-boss.ts';
import { type Log, whereThrown } from './log.ts';
import { type Drawing, draw, type InTx, settled } from './messages.ts';
import type { PeopleTx } from './people/ports.ts';
import type { ReflectDesk } from './reflections/ports.ts';
import { addressOf, type CaseStoreOptions, caseTx, receiverOf } from './storage/case-store.ts';
import { type Database, openDatabase } from './storage/database.ts';
import { told } from './storage/file.ts';
import { jobStore } from './storage/job-store.ts';
import { checkKey } from './storage/key-check.ts';
import { learnTx } from './storage/learn-store.ts';
import { type OutboxCounts, type OutboxStore, outboxStore } from './storage/outbox-store.ts';
import { inPeople } from './storage/people-store.ts';
import { firstTime } from './storage/presses.ts';
import { type ReflectStoreOptions, reflectTx } from './storage/reflect-store.ts';
import { openVault, type Vault } from './storage/vault.ts';
import { workshopTx } from './storage/workshop-store.ts';

export interface Records extends Desks {
  readonly people: <Result>(work: (tx: PeopleTx) => Promise<Result>) => Promise<Result>;
  readonly mark: Vault['mark'];
  readonly outbox: {
    readonly claim: () => Promise<Claimed<Drawing>>;
    readonly settle: (claim: Claim<Drawing>, outcome: Outcome) => Promise<Settled>;
    readonly resolve: (messageId: string, decision: 'resend' | 'arrived' | 'drop') => Promise<boolean>;
    readonly counts: () => Promise<OutboxCounts>;
    /** What waits for somebody who has removed the app is not sent any more. */
    readonly dropFor: (who: { tenantId: string; userId: string }) => Promise<void>;
  };
  /** True the first time a key is met by any instance; forgotten after a day. */
  readonly first: (key: string) => Promise<boolean>;
  readonly isReady: () => Promise<boolean>;
  /** Begins with reminders and clearing away. */
  readonly start: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

export interface RecordsOptions {
  readonly config: Pick<Config, 'databaseUrl' | 'dataDir' | 'encryptionKey' | 'retentionDays'>;
  readonly log: Log;
  readonly now: () => number;
  /** Called when something may have been queued. */
  readonly nudge: () => void;
  readonly packs: ReflectDesk['packs'];
  /** For tests: an open database in place of the one the settings name. */
  readonly database?: Database;
}

const KEY_FILE = 'demo.key';
const ERASED_FILE = 'erased.log';

/** Opens everything. Throws a STORAGE_ code where the store cannot be used. */
export async function openRecords(options: RecordsOptions): Promise<Records> {
  const { config, log, now } = options;
  told('the data folder', () => mkdirSync(config.dataDir, { recursive: true, mode: 0o700 }));
  const { databaseUrl: url, dataDir: directory } = config;
  const database = options.database ?? (await openDatabase({ ...(url ? { url } : {}), directory, now, log }));
  try {
    const vault = openVault(Buffer.from(config.encryptionKey ?? told(KEY_FILE, () => ownKey(config.dataDir)), 'hex'));
    await checkKey(database, vault);
    const jobs = url ? createPgBossJobs({ url, log }) : createInProcessJobs({ store: jobStore(database), now, log });
    return await wire({ ...options, database, vault, jobs });
  } catch (thrown) {
    await database.close();
    throw thrown;
  }
}

interface Parts extends RecordsOptions {
  readonly database: Database;
  readonly vault: Vault;
  readonly jobs: JobEngine;
}

async function wire(parts: Parts): Promise<Records> {
  const { database, vault, jobs, config, now } = parts;
  const address = (tenantId: string, userId: string): string => addressOf(vault, { tenantId, userId });
  const cases: CaseStoreOptions = {
    vault,
    jobs,
    queue: (tx, message, to) => outbox.queue(tx, message, to),
    cancelFor: (tx, caseId) => outbox.cancelFor(tx, caseId),
    erased: (caseId) => appendFileSync(join(config.dataDir, ERASED_FILE), `${caseId}\n`, { mode: 0o600 }),
  };
  const reflections: ReflectStoreOptions = {
    database,
    vault,
    queue: async (tx, message) => 'caseId' in message.to || outbox.queue(tx, message, address(message.tenantId, receiverOf(message.to))),
    onFault: (thrown) =>
      parts.log.error('a round could not be handled', { code: errorCode(thrown, 'JOB_FAILED'), where: whereThrown(thrown) }),
  };
  const inTx: InTx = {
    cases: (tx) => caseTx(tx, cases),
    reflections: (tx) => reflectTx(tx, reflections),
    workshops: (tx) => workshopTx(tx, reflections),
    learn: (tx) => learnTx(tx, reflections),
    packs: parts.packs,
  };
  const outbox: OutboxStore = outboxStore(database, {
    addressOf: address,
    onSettled: (tx, message, became, detail) => settled(tx, message, { became, detail, inTx }),
    onFault: (what, thrown) =>
      parts.log.error('a message could not be drawn or noted', { code: 'SEND_FAILED', event: what, where: whereThrown(thrown) }),
  });
  const desks = desksOver(parts, inTx);
  await eraseAgain(parts, desks.cases);
  return {
    ...desks,
    people: inPeople(database),
    mark: vault.mark,
    outbox: sendingOver(outbox, parts, { desk: desks.cases, inTx }),
    first: (key) => firstTime(database, vault.mark('activity', key), now()),
    isReady: () => database.isReady(),
    start: () => startChores({ ...desks, jobs, config, database, now, outbox }),
    stop: async () => {
      await jobs.stop();
      await database.close();
    },
  };
}

function sendingOver(
  outbox: OutboxStore,
  { database, vault, nudge }: Parts,
  { desk, inTx }: { desk: CaseDesk; inTx: InTx },
): Records['outbox'] {
  return {
    claim: () => outbox.claim((message, tx) => draw(message, tx, inTx)),
    settle: async (claim, outcome) => {
      const settled = await outbox.settle(claim, outcome);
      const { ids } = outcome;
      const isGone = settled.became === undefined || settled.became === 'cancelled';
      const drawing = claim.drawn.content;
      if (isGone && ids && 'language' in drawing) await desk.transaction((tx) => emptyCard(drawing, ids, tx));
      return settled;
    },
    resolve: async (id, decision) => {
      const isDone = await database.transaction((tx) => outbox.resolve(tx, id, decision));
      nudge();
      return isDone;
    },
    counts: () => outbox.counts(),
    dropFor: async (who) => void (await database.transaction((tx) => outbox.failAll(tx, addressOf(vault, who), 'GONE'))),
  };
}

/** A key of its own for the demo and the Playground; in production the settings have to name one. */
function ownKey(directory: string): string {
  const path = join(directory, KEY_FILE);
  if (!existsSync(path)) writeFileSync(path, randomBytes(32).toString('hex'), { mode: 0o600 });
  return readFileSync(path, 'utf8').trim();
}

/** A restored backup may hold what was erased after it was made: the list outside of the database says what. */
async function eraseAgain({ config, now }: Parts, desk: CaseDesk): Promise<void> {
  const path = join(config.dataDir, ERASED_FILE);
  if (!existsSync(path)) return;
  const ids = new Set(
    told(ERASED_FILE, () => readFileSync(path, 'utf8'))
      .split('\n')
      .filter(Boolean),
  );
  await desk.transaction(async (tx) => {
    for (const one of await tx.unerased([...ids])) await tx.erase(one, now());
  });
}
