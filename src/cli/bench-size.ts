/** How large the SQLite database is with closed cases, and after their texts were erased. Time is moved, nothing is waited for. */
import { closeSync, openSync, readdirSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { act } from '../cases/act.ts';
import { deliverNext } from '../delivery/deliver.ts';
import type { Drawn } from '../delivery/message.ts';
import type { Drawing } from '../messages.ts';
import { openRecords, type Records } from '../records.ts';
import { ANSWER_TEXT, type BenchTenant, benchConfig, benchPacks, LOG, sendBenchCase, settleTenant, tenantOf } from './bench-records.ts';

export interface Sizes {
  /** Bytes of the file and the log beside it, the log emptied: of an empty database, with the cases, after erasure. */
  readonly empty: number;
  readonly before: number;
  readonly after: number;
  /** Bytes in the file after erasure that new cases will use. */
  readonly free: number;
}

type Config = ReturnType<typeof benchConfig>;

const HOUR = 60 * 60_000;
const DAY = 24 * HOUR;
const COUNSELLORS = 20;
const MOST_MS = 120_000;

/** Measures with so many cases, each with text and answer and closed, all messages sent and what was sent forgotten. */
export async function measureSizes(folder: string, cases: number): Promise<Sizes> {
  const config = benchConfig(folder);
  const clock = new Clock();
  await clock.opened(config, async () => undefined);
  const empty = sizeOf(config.dataDir);
  await clock.opened(config, (records) => fill(records, clock, cases));
  clock.at += 2 * HOUR;
  await clock.opened(config, (records) => cleared(records, async () => (await sentIn(records)) === 0));
  const before = sizeOf(config.dataDir);
  clock.at += (config.retentionDays + 1) * DAY;
  const last = clock.at - config.retentionDays * DAY;
  const isErased = async (records: Records): Promise<boolean> =>
    (await records.cases.transaction((tx) => tx.endedBefore(last, 1))).length === 0;
  await clock.opened(config, (records) => cleared(records, () => isErased(records)));
  await clock.opened(config, (records) => deliverAll(records, clock));
  clock.at += 2 * HOUR;
  await clock.opened(config, (records) => cleared(records, async () => (await sentIn(records)) === 0));
  return { empty, before, after: sizeOf(config.dataDir), free: freeIn(join(config.dataDir, 'droft.sqlite')) };
}

/** A clock that is moved, and the records that go by it. */
class Clock {
  at = Date.now();

  /** Closes them afterwards, which empties the log beside the file. */
  async opened(config: Config, work: (records: Records) => Promise<void>): Promise<void> {
    const records = await openRecords({ config, log: LOG, now: () => this.at, packs: benchPacks(config), nudge: () => undefined });
    try {
      await work(records);
    } finally {
      await records.stop();
    }
  }
}

async function fill(records: Records, clock: Clock, cases: number): Promise<void> {
  const tenant: BenchTenant = tenantOf(0, COUNSELLORS);
  await settleTenant(records, tenant, 'http://127.0.0.1/');
  const { leader, counsellors } = tenant;
  for (let index = 0; index < cases; index++) {
    const from = counsellors[index % counsellors.length] ?? leader;
    const caseId = await sendBenchCase(records.cases, { from, to: leader });
    await deliverAll(records, clock);
    const who = { tenantId: leader.tenantId, userId: leader.userId };
    for (const [move, text] of [
      [{ kind: 'answer' }, ANSWER_TEXT],
      [{ kind: 'close', learning: false }, ''],
    ] as const) {
      const acted = await act(who, { caseId, side: 'recipient', move, text, actionId: `${move.kind} ${caseId}` }, records.cases);
      if (acted.kind !== 'done') throw new Error(`a case could not be moved: ${acted.kind}`);
      await deliverAll(records, clock);
    }
    clock.at += HOUR;
  }
}

/** Sends whatever waits to nowhere, each with an id as Teams gives them; the clock goes on where a rate holds it up. */
async function deliverAll(records: Records, clock: Clock): Promise<void> {
  let number = 0;
  for (;;) {
    const step = await deliverNext<Drawing, Drawn<Drawing>>({
      claim: records.outbox.claim,
      prepare: (drawn) => drawn,
      send: async ({ destination: { conversationId = '' }, activityId }) => {
        number += 1;
        return { kind: 'sent', conversationId, activityId: activityId ?? `1:${clock.at}-${number}` };
      },
      settle: records.outbox.settle,
      random: () => 0.5,
      sleep: (ms) => wait(ms),
    });
    if (step.done) await step.done;
    else if (step.waitMs === undefined) return;
    else clock.at += step.waitMs;
  }
}

/** The program's own clearing away, until it has done what is asked for. */
async function cleared(records: Records, isDone: () => Promise<boolean>): Promise<void> {
  await records.start();
  const until = performance.now() + MOST_MS;
  while (!(await isDone())) {
    if (performance.now() > until) throw new Error('the clearing away did not end');
    await wait(100);
  }
}

async function sentIn(records: Records): Promise<number> {
  const { states } = await records.outbox.counts();
  return states.sent + states.cancelled;
}

function sizeOf(directory: string): number {
  const files = readdirSync(directory).filter((name) => /^droft\.sqlite(?:-wal)?$/.test(name));
  return files.reduce((bytes, name) => bytes + statSync(join(directory, name)).size, 0);
}

/** The header of an SQLite file tells the size of a page and how many pages are free. */
function freeIn(path: string): number {
  const header = Buffer.alloc(100);
  const file = openSync(path, 'r');
  readSync(file, header, 0, header.length, 0);
  closeSync(file);
  return header.readUInt16BE(16) * header.readUInt32BE(36);
}
