/** Everything that is kept, wired: database, encryption, cases, people, outbox, jobs. Knows no card; what is sent is drawn by `teams/`. */

import { randomBytes } from 'node:crypto';
import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CaseDrawing, drawCase, emptyCard, forgetCard, noteDoubt, noteSent } from './cases/draw.ts';
import { sweep } from './cases/forget.ts';
import type { CaseDesk, CaseTx } from './cases/ports.ts';
import { remind } from './cases/remind.ts';
import type { Config } from './config.ts';
import type { Claim, Claimed, Settled } from './delivery/deliver.ts';
import type { JobEngine, Message } from './delivery/message.ts';
import type { Outcome } from './delivery/outcome.ts';
import { createInProcessJobs } from './jobs/in-process.ts';
import { createPgBossJobs } from './jobs/pg-boss.ts';
import { type Log, whereThrown } from './log.ts';
import type { PeopleTx } from './people/ports.ts';
import { addressOf, type CaseStoreOptions, caseTx } from './storage/case-store.ts';
import { type Database, openDatabase, type Tx } from './storage/database.ts';
import { told } from './storage/file.ts';
import { jobStore } from './storage/job-store.ts';
import { checkKey } from './storage/key-check.ts';
import { type OutboxCounts, type OutboxStore, outboxStore, type SettledDetail } from './storage/outbox-store.ts';
import { inPeople, peopleTx } from './storage/people-store.ts';
import { destinationOf } from './storage/places-store.ts';
import { firstTime, forgetPresses } from './storage/presses.ts';
import { openVault, type Vault } from './storage/vault.ts';

export interface Records {
  readonly cases: CaseDesk;
  readonly people: <Result>(work: (tx: PeopleTx) => Promise<Result>) => Promise<Result>;
  readonly mark: Vault['mark'];
  readonly outbox: {
    readonly claim: () => Promise<Claimed<CaseDrawing>>;
    readonly settle: (claim: Claim<CaseDrawing>, outcome: Outcome) => Promise<Settled>;
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
  /** For tests: an open database in place of the one the settings name. */
  readonly database?: Database;
}

const HOUR = 60 * 60_000;
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
  const inCase = (tx: Tx): CaseTx => caseTx(tx, cases);
  const outbox: OutboxStore = outboxStore(database, {
    addressOf: address,
    onSettled: (tx, message, became, detail) => settled(inCase(tx), message, { became, detail }),
    onFault: (what, thrown) =>
      parts.log.error('a message could not be drawn or noted', { code: 'SEND_FAILED', event: what, where: whereThrown(thrown) }),
  });
  const desk: CaseDesk = { transaction: (work) => database.transaction((tx) => work(inCase(tx))), now, nudge: parts.nudge };
  await eraseAgain(parts, desk);
  return {
    cases: desk,
    people: inPeople(database),
    mark: vault.mark,
    outbox: {
      claim: () => outbox.claim((message, tx) => draw(message, tx, inCase(tx))),
      settle: async (claim, outcome) => {
        const settled = await outbox.settle(claim, outcome);
        const { ids } = outcome;
        const isGone = settled.became === undefined || settled.became === 'cancelled';
        if (isGone && ids) await desk.transaction((tx) => emptyCard(claim.drawn.content, ids, tx));
        return settled;
      },
      resolve: async (id, decision) => {
        const isDone = await database.transaction((tx) => outbox.resolve(tx, id, decision));
        parts.nudge();
        return isDone;
      },
      counts: () => outbox.counts(),
      dropFor: async (who) => void (await database.transaction((tx) => outbox.failAll(tx, address(who.tenantId, who.userId), 'GONE'))),
    },
    first: (key) => firstTime(database, vault.mark('activity', key), now()),
    isReady: () => database.isReady(),
    start: () => start(parts, { desk, outbox }),
    stop: async () => {
      await jobs.stop();
      await database.close();
    },
  };
}

/** What a message shows and where it goes, inside the transaction that claims it. */
async function draw(message: Message, tx: Tx, cases: CaseTx) {
  const drawing = await drawCase(message, cases);
  if (!drawing) return undefined;
  const destination = await destinationOf(tx, message.tenantId, drawing.userId);
  if (!destination) throw new RangeError('nobody has been heard from in this tenant, or the person has blocked the app');
  const places = drawing.language ? [] : await peopleTx(tx).placesOf({ tenantId: message.tenantId, userId: drawing.userId });
  const content: CaseDrawing = { ...drawing, ...(places[0] ? { locale: places[0].language || places[0].locale } : {}) };
  return { destination, content, ...(drawing.activityId === undefined ? {} : { activityId: drawing.activityId }) };
}

async function settled(tx: CaseTx, message: Message, { became, detail }: { became: string; detail: SettledDetail }): Promise<void> {
  if (became === 'sent' && detail.ids) await noteSent(message, detail.ids, tx);
  if (detail.goneActivityId !== undefined) await forgetCard(message, detail.goneActivityId, tx);
  if (became === 'uncertain' || became === 'failed') await noteDoubt(message, became, tx);
}

async function start(parts: Parts, { desk, outbox }: { desk: CaseDesk; outbox: OutboxStore }): Promise<void> {
  const { jobs, now, config, database } = parts;
  const putSweep = (at: number): Promise<void> =>
    desk.transaction((tx) => tx.schedule({ kind: 'sweep', key: String(Math.floor(at / HOUR)), data: {}, runAt: at }));
  await jobs.start({
    'case.remind': (data) => remind(data, desk),
    sweep: async () => {
      await sweep({ desk, retentionDays: config.retentionDays });
      await outbox.forget(HOUR);
      await forgetPresses(database, now());
      // What was erased must not live on in the log beside the database.
      await database.settle();
      await putSweep((Math.floor(now() / HOUR) + 1) * HOUR);
    },
  });
  await putSweep(now());
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
