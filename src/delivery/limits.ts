/** How fast Teams lets a bot send. Pure: the times of earlier sends in, the wait out. */

export interface Rate {
  readonly most: number;
  readonly windowMs: number;
}

/** Sends of one bot in one conversation (msteams-docs `bots/how-to/rate-limit.md`: «estimates, subject to change»). */
export const CONVERSATION_RATES: readonly Rate[] = [
  { most: 7, windowMs: 1000 },
  { most: 8, windowMs: 2000 },
  { most: 60, windowMs: 30_000 },
  { most: 1800, windowMs: 3_600_000 },
];

/** Requests of one app in one tenant (same source; newer texts say 50, so this is the careful reading). */
export const TENANT_RATES: readonly Rate[] = [{ most: 30, windowMs: 1000 }];

/**
 * Milliseconds until one more may be sent, 0 for now. `times` are those of earlier sends in any order (milliseconds since
 * 1970); those after `now` come from a clock that was set back and do not count. A send leaves the window when it is
 * exactly as old as the window is long.
 */
export function waitMs(times: readonly number[], now: number, rates: readonly Rate[]): number {
  const past = times.filter((time) => time <= now).sort((one, other) => other - one);
  return rates.reduce((wait, { most, windowMs }) => {
    const oldest = past[most - 1];
    return oldest === undefined ? wait : Math.max(wait, oldest + windowMs - now);
  }, 0);
}

/** How many of the newest times are needed to decide, and how far back. */
export function horizonOf(rates: readonly Rate[]): { readonly most: number; readonly windowMs: number } {
  return { most: Math.max(...rates.map((rate) => rate.most)), windowMs: Math.max(...rates.map((rate) => rate.windowMs)) };
}
