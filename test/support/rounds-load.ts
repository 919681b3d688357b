/**
 * Many plans due in the same minute, drained into a stand-in for Teams by a clock that moves only when the rates say so:
 * how near the allowed rate the outbox comes does not depend on the machine.
 */
import { deliverNext } from '../../src/delivery/deliver.ts';
import type { Drawn, SendResult } from '../../src/delivery/message.ts';
import type { Drawing } from '../../src/messages.ts';
import { tick } from '../../src/reflections/tick.ts';
import { newSettings } from '../../src/teams/actions/plan-fields.ts';
import { testRecords } from './records.ts';
import { PACKS } from './views.ts';

export interface Load {
  readonly tenants: number;
  readonly plans: number;
  /** The share of sends that Teams refuses with 429 or 412. */
  readonly refused: number;
}

export interface Drained {
  /** Accepted cards by channel. */
  readonly accepted: ReadonlyMap<string, number>;
  /** Sends that were tried, and the milliseconds between the first and the last of them. */
  readonly tries: number;
  readonly ms: number;
  /** When each tenant's last card was tried for the first time, milliseconds after the first of all. */
  readonly lastOf: ReadonlyMap<string, number>;
  /** The most sends of one tenant in any second. */
  readonly busiest: number;
  readonly heapMegabytes: number;
}

const START = Date.UTC(2026, 11, 1, 7, 59, 30);

/** Makes the plans, lets them come due, and drains them. */
export async function drainRounds(load: Load): Promise<Drained> {
  const clock = { now: START };
  const kept = await testRecords({ now: () => clock.now });
  const { records } = kept;
  await setUp(records, load);
  clock.now += 60_000;
  const before = heap();
  await tick(records.reflections);
  const times = new Map<string, number[]>();
  const lastOf = new Map<string, number>();
  const tried = new Set<string>();
  const accepted = new Map<string, number>();
  const first = clock.now;
  let seed = 1;
  const chance = (): number => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed / 2_147_483_647;
  };
  let last = first;
  const send = async ({ destination: { tenantId, conversationId = '' } }: Drawn<Drawing>): Promise<SendResult> => {
    last = clock.now;
    if (!tried.has(conversationId)) lastOf.set(tenantId, clock.now - first);
    tried.add(conversationId);
    times.set(tenantId, [...(times.get(tenantId) ?? []), clock.now]);
    if (chance() < load.refused) return refusal(chance() < 0.5);
    accepted.set(conversationId, (accepted.get(conversationId) ?? 0) + 1);
    return { kind: 'sent', conversationId, activityId: `card ${conversationId}` };
  };
  await drain(records, { send, clock, chance });
  const result = {
    accepted,
    tries: [...times.values()].reduce((sum, all) => sum + all.length, 0),
    ms: last - first,
    lastOf,
    busiest: Math.max(...[...times.values()].map(busiestSecond)),
    heapMegabytes: heap() - before,
  };
  await kept.close();
  return result;
}

type Kept = Awaited<ReturnType<typeof testRecords>>['records'];

async function setUp({ people, reflections }: Kept, { tenants, plans }: Load): Promise<void> {
  const settings = { ...newSettings(START, 'nb'), rule: { ...newSettings(START, 'nb').rule, everyWeeks: 1 } };
  for (let tenant = 0; tenant < tenants; tenant++) {
    const tenantId = `tenant-${tenant}`;
    await people((tx) =>
      tx.saveCentre(tenantId, { id: `centre-${tenant}`, name: 'Senter', pack: PACKS[0].id, conversationId: undefined, roles: [] }, START),
    );
    await people((tx) => tx.savePlace(placeOf(tenantId)));
    await reflections.transaction(async (tx) => {
      for (let index = tenant; index < plans; index += tenants) {
        const identity = { id: `plan-${index}`, tenantId, centreId: `centre-${tenant}`, conversationId: `19:channel-${index}` };
        await tx.insertPlan({
          ...settings,
          ...identity,
          state: 'active',
          pausedUntil: undefined,
          nextAt: START + 30_000,
          version: 1,
          createdAt: START,
        });
      }
    });
  }
}

function placeOf(tenantId: string) {
  const scope = 'channel' as const;
  const names = { userId: '', memberId: '', name: '', locale: 'nb', language: '' };
  return {
    tenantId,
    conversationId: `19:${tenantId}`,
    scope,
    serviceUrl: 'https://smba.trafficmanager.net/emea/',
    botId: '28:b',
    seenAt: START,
    ...names,
  };
}

async function drain(
  records: Kept,
  { send, clock, chance }: { send: (drawn: Drawn<Drawing>) => Promise<SendResult>; clock: { now: number }; chance: () => number },
): Promise<void> {
  for (;;) {
    const step = await deliverNext<Drawing, Drawn<Drawing>>({
      claim: records.outbox.claim,
      prepare: (drawn) => drawn,
      send,
      settle: records.outbox.settle,
      random: chance,
      sleep: async () => undefined,
    });
    if (step.done) await step.done;
    else if (step.waitMs === undefined) return;
    else clock.now += Math.max(1, step.waitMs);
    // The rounds themselves close a day later; only the questions are looked at here.
    if (clock.now > START + 3_600_000) return;
  }
}

function refusal(isBusy: boolean): SendResult {
  const status = isBusy ? 429 : 412;
  return { kind: 'failed', status, reason: undefined, retryAfterSeconds: isBusy ? 1 : undefined, uncertain: false };
}

function busiestSecond(times: readonly number[]): number {
  return Math.max(...times.map((time, index) => times.slice(index, index + 200).filter((other) => other < time + 1000).length));
}

function heap(): number {
  globalThis.gc?.();
  return Math.round(process.memoryUsage().heapUsed / 1e6);
}
