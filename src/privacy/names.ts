import type { Span } from './span.ts';

/** Not written yet. */
export function findNames(_text: string): Span[] {
  return [];
}
