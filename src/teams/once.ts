/**
 * Remembers what has been handled, so that what Teams delivers twice takes effect once.
 * In memory, bounded in number, size and time; holds fingerprints, never ids or text.
 */
import { createHash } from 'node:crypto';

export interface Once {
  /** True the first time a key is met within the time kept, false when it comes again. */
  readonly first: (key: string) => boolean;
  /** The key counts as never met. */
  readonly forget: (key: string) => void;
}

/** Keeps up to `most` keys for `keepMs` milliseconds by the clock given; the oldest go first. */
export function createOnce(options: { readonly most: number; readonly keepMs: number; readonly now: () => number }): Once {
  const seen = new Map<string, number>();
  const now = onwards(options.now);
  return {
    first: (key) => {
      const fingerprint = fingerprintOf(key);
      const time = now();
      const at = seen.get(fingerprint);
      if (at !== undefined && time - at < options.keepMs) return false;
      seen.delete(fingerprint);
      seen.set(fingerprint, time);
      dropOld(seen, time - options.keepMs, options.most);
      return true;
    },
    forget: (key) => void seen.delete(fingerprintOf(key)),
  };
}

/** A key may hold what a card brought, half a megabyte of it: only this is kept. */
export function fingerprintOf(key: string): string {
  return createHash('sha256').update(key).digest('base64');
}

/** The clock without its steps back: a wall clock that is set back must not make the future count as just now. */
export function onwards(now: () => number): () => number {
  let latest = Number.NEGATIVE_INFINITY;
  let stepsBack = 0;
  return () => {
    const time = now();
    if (time < latest) stepsBack += latest - time;
    latest = time;
    return time + stepsBack;
  };
}

/** The map is in the order of time, so the old ones are in front. */
function dropOld(seen: Map<string, number>, before: number, most: number): void {
  for (const [key, at] of seen) {
    if (at > before && seen.size <= most) return;
    seen.delete(key);
  }
}
