/** Before people are given roles: who there is to choose from. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Caller, Desk } from '../desk.ts';
import type { Turn } from '../reply.ts';

/** An invoke is answered within 3 s; a roster that takes longer is there the next time. */
const ROSTER_WAIT_MS = 1500;

/** Asked at most so often for a tenant. */
const EVERY_MS = 60_000;
/** By desk, so that two programs in one process do not share it. */
const askedAt = new WeakMap<Desk, Map<string, number>>();

/** Takes in who is in the teams the bot was added to, so that there is a list to choose from where no search is to be had. */
export async function meetTeams(turn: Turn, caller: Caller): Promise<void> {
  const { desk } = turn.services;
  const asked = askedAt.get(desk) ?? new Map<string, number>();
  if (desk.now() - (asked.get(caller.tenantId) ?? Number.NEGATIVE_INFINITY) < EVERY_MS) return;
  askedAt.set(desk, asked.set(caller.tenantId, desk.now()));
  const channels = await desk.people((tx) => tx.channels(caller.tenantId));
  const meeting = Promise.all(
    channels.map(async (channel) => {
      const members = await desk.roster(channel);
      if (members.length === 0) return;
      await desk.people(async (tx) => {
        for (const member of members) await tx.savePerson(caller.tenantId, member, desk.now());
      });
    }),
  );
  // Nobody waits for it later on: a failure then is the next look's to meet.
  await Promise.race([meeting, sleep(ROSTER_WAIT_MS)]);
  meeting.catch(() => undefined);
}
