/**
 * Remembers what has been handled, so that what Teams delivers twice takes effect once.
 * In memory, bounded in number and time; holds ids of Teams, never text.
 */

export interface Once {
  /** True the first time a key is met within the time kept, false when it comes again. */
  readonly first: (key: string) => boolean;
}

/** Keeps up to `most` keys for `keepMs` milliseconds by the clock given; the oldest go first. */
export function createOnce(options: { readonly most: number; readonly keepMs: number; readonly now: () => number }): Once {
  const seen = new Map<string, number>();
  return {
    first: (key) => {
      const now = options.now();
      const at = seen.get(key);
      if (at !== undefined && now - at < options.keepMs) return false;
      seen.delete(key);
      seen.set(key, now);
      forget(seen, now - options.keepMs, options.most);
      return true;
    },
  };
}

/** The map is in the order of time, so the old ones are in front. */
function forget(seen: Map<string, number>, before: number, most: number): void {
  for (const [key, at] of seen) {
    if (at > before && seen.size <= most) return;
    seen.delete(key);
  }
}
