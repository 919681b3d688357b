/** Central terms of the field with source and date; found by any of their names. */
import { z } from 'zod';
import { fold } from '../language/fold.ts';
import type { Words } from './guideline.ts';
import content from './terms.json' with { type: 'json' };

export interface Term {
  readonly id: string;
  readonly name: Words;
  /** Other names it is asked for by, in any language. */
  readonly aliases: readonly string[];
  /** Our explanation. */
  readonly text: Words;
  /** Word for word from the source, in bokmål; absent where we may not or cannot quote. */
  readonly quote?: string | undefined;
  readonly source: { readonly title: string; readonly url: string; readonly read: string };
}

const line = z.string().trim().min(1);
const words = z.strictObject({ nb: line, nn: line, en: line });
const term = z.strictObject({
  id: z.string().regex(/^[a-z-]+$/),
  name: words,
  aliases: z.array(line).min(1),
  text: words,
  quote: line.optional(),
  source: z.strictObject({ title: line, url: z.url({ protocol: /^https$/ }), read: z.string().regex(/^\d{4}-\d{2}-\d{2}$/) }),
});

/** All terms, checked when the program starts. */
export const TERMS: readonly Term[] = z.array(term).parse(content);

const BY_NAME = new Map(
  TERMS.flatMap((one) => [...one.aliases, ...Object.values(one.name), one.id].map((name) => [fold(name), one] as const)),
);

/** The term with that id or name (any case, spelling with or without æøå), or undefined. */
export function findTerm(name: string): Term | undefined {
  return BY_NAME.get(fold(name.trim()));
}
