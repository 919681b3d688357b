/**
 * `npm run bench-cases`: what a case costs, in one run: from the press of «Send» to the leader's card, how many messages
 * leave in a second, how large the database grows. The real program on loopback, anonymous, with a stand-in for Teams'
 * message service in the same process. On SQLite in a folder that goes afterwards; with `DATABASE_URL` the first two on
 * that PostgreSQL, which has to be empty and keeps what was written.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type App, buildApp } from '../app.ts';
import type { Config } from '../config.ts';
import { TENANT_RATES } from '../delivery/limits.ts';
import { textsIn } from '../language/texts/index.ts';
import { openRecords } from '../records.ts';
import { type BenchTenant, benchConfig, benchPacks, DOUBT, LOG, sendBenchCase, settleTenant, tenantOf } from './bench-records.ts';
import { measureSizes } from './bench-size.ts';
import { type BenchPerson, postTo, pressing, type StandIn, saying, startStandIn } from './bench-teams.ts';
import { runCommand } from './run-command.ts';

/** Many leaders, so that the rate of one conversation holds nobody up; each counsellor sends one case. */
const PRESS_TENANTS = 20;
const PRESS_COUNSELLORS = 13;
const WARM_UP = 20;

const WINDOW_MS = 10_000;
/** More than may be sent in the window; each of so many people gets a few, well below the rate of a conversation. */
const SECONDS_FILLED = 12;
const RECIPIENTS = 60;

const SIZE_CASES = 1000;
const HOST = '127.0.0.1';

interface Bench {
  readonly config: Config;
  readonly teams: StandIn;
}

async function main(folder: string): Promise<void> {
  const databaseUrl = process.env.DATABASE_URL || undefined;
  const teams = await startStandIn();
  try {
    const bench: Bench = { config: benchConfig(join(folder, 'sending'), databaseUrl), teams };
    show('database', databaseUrl === undefined ? 'SQLite' : 'PostgreSQL');
    await comparePresses(bench);
    await compareSends(bench, 1, PRESS_TENANTS);
    await compareSends(bench, 10, PRESS_TENANTS + 1);
  } finally {
    await teams.close();
  }
  if (databaseUrl !== undefined) return;
  const { empty, before, after, free } = await measureSizes(join(folder, 'size'), SIZE_CASES);
  const name = `${SIZE_CASES.toLocaleString('en')} cases`;
  show('database, empty', `${empty} bytes`);
  show(`${name} with text and answer, closed`, `${before} bytes (${before - empty} added)`);
  show(`${name}, erased`, `${after} bytes (${after - empty} added, ${free} of them free for new cases)`);
}

async function comparePresses({ config, teams }: Bench): Promise<void> {
  const tenants = Array.from({ length: PRESS_TENANTS }, (_, index) => tenantOf(index, PRESS_COUNSELLORS));
  await running(config, async (app, url) => {
    for (const tenant of tenants) await settleTenant(app.records, tenant, teams.serviceUrl);
    globalThis.gc?.();
    const times: Pressed[] = [];
    // Tenant by tenant, so that the same leader gets a case with every round alone.
    for (let round = 0; round < PRESS_COUNSELLORS; round++)
      for (const { counsellors, leader } of tenants)
        times.push(await pressSend(url, teams, { sender: counsellors[round] ?? leader, leader }));
    const counted = times.slice(WARM_UP);
    show('«Send» to the leader’s card', spread(counted.map(({ arrivedMs }) => arrivedMs)));
    show('«Send» to its HTTP answer', spread(counted.map(({ answeredMs }) => answeredMs)));
  });
}

interface Pressed {
  readonly answeredMs: number;
  readonly arrivedMs: number;
}

/** From a doubt to a sent case, by every card on the way; the time of the last press alone. */
async function pressSend(url: string, teams: StandIn, { sender, leader }: { sender: BenchPerson; leader: BenchPerson }): Promise<Pressed> {
  const { serviceUrl } = teams;
  const { button } = textsIn('nb').cases;
  const asked = teams.next(sender.conversationId);
  await postTo(url, saying(sender, DOUBT, serviceUrl));
  const given = await asked;
  const opened = teams.next(sender.conversationId);
  await postTo(url, pressing(sender, button.openLeader, { card: given.card, id: given.id, serviceUrl }));
  const form = await opened;
  const preview = await postTo(url, pressing(sender, button.preview, { card: form.card, id: form.id, serviceUrl }));
  const press = pressing(sender, button.send, { card: preview.card, id: form.id, serviceUrl });
  const arrival = teams.next(leader.conversationId);
  const started = performance.now();
  const { ms } = await postTo(url, press);
  return { answeredMs: ms, arrivedMs: (await arrival).at - started };
}

/** Fills the outbox while nothing is sent, then starts the program and counts what comes in ten seconds. */
async function compareSends({ config, teams }: Bench, count: number, firstTenant: number): Promise<void> {
  const tenants = Array.from({ length: count }, (_, index) => tenantOf(firstTenant + index, RECIPIENTS));
  const allowed = Math.min(...TENANT_RATES.map(({ most, windowMs }) => (most * 1000) / windowMs)) * count;
  const filled = allowed * SECONDS_FILLED;
  await fillOutbox({ config, teams }, tenants, filled);
  globalThis.gc?.();
  teams.times.length = 0;
  await running(config, async (app) => {
    const all = await comeIn(teams, filled);
    const first = teams.times[0] ?? 0;
    const perSecond = (teams.times.filter((time) => time < first + WINDOW_MS).length * 1000) / WINDOW_MS;
    const { states } = await app.records.outbox.counts();
    const lost = states.failed + states.uncertain;
    const faults = lost === 0 ? '' : `, ${lost} failed or uncertain`;
    const ratio = (perSecond / allowed).toFixed(2);
    show(
      `sends a second, ${count} tenant${count === 1 ? '' : 's'}`,
      `${perSecond.toFixed(1)} of ${allowed} allowed: ${ratio} (${all} came${faults})`,
    );
  });
}

async function fillOutbox({ config, teams }: Bench, tenants: readonly BenchTenant[], messages: number): Promise<void> {
  const records = await openRecords({ config, log: LOG, now: Date.now, packs: benchPacks(config), nudge: () => undefined });
  try {
    // The queue of PostgreSQL takes no reminder before it has begun.
    await records.start();
    for (const tenant of tenants) await settleTenant(records, tenant, teams.serviceUrl);
    for (let index = 0; index < messages; index++) {
      const { leader, counsellors } = tenants[index % tenants.length] ?? {};
      const to = counsellors?.[Math.floor(index / tenants.length) % RECIPIENTS];
      if (leader && to) await sendBenchCase(records.cases, { from: leader, to });
    }
  } finally {
    await records.stop();
  }
}

/** Waits until all have come, but no longer than half the window after its end; gives how many came. */
async function comeIn({ times }: StandIn, wanted: number): Promise<number> {
  const until = performance.now() + 1.5 * WINDOW_MS;
  while (times.length < wanted && performance.now() < until) await wait(50);
  return times.length;
}

/** The whole program, listening, for as long as the work takes. */
async function running(config: Config, work: (app: App, url: string) => Promise<void>): Promise<void> {
  const app = await buildApp({ config, log: LOG });
  const port = await app.listen(0, HOST);
  try {
    await work(app, `http://${HOST}:${port}`);
  } finally {
    await app.close();
  }
}

function show(name: string, value: string): void {
  console.log(`${name.padEnd(44)} ${value}`);
}

/** Median and 99th percentile of milliseconds. */
function spread(times: readonly number[]): string {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number): string => (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(1);
  return `median ${at(0.5)} ms, p99 ${at(0.99)} ms (${sorted.length})`;
}

await runCommand(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'droft-bench-'));
  try {
    await main(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
