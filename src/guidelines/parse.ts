/**
 * Turns the contents of a pack file into a checked Pack, or the list of everything wrong with it.
 * Pure: never opens a file.
 */
import { z } from 'zod';
import { DroftError } from '../errors.ts';
import { type Pack, QUESTION_KINDS } from './guideline.ts';

const LONGEST_TITLE = 34;
const FEWEST_QUESTIONS = 5;
const DATE = /^\d{4}-\d{2}-\d{2}$/;

const line = z.string().trim().min(1, 'is empty');
const words = z.strictObject({ nb: line, nn: line, en: line });
const title = z.strictObject({ nb: line.max(LONGEST_TITLE), nn: line.max(LONGEST_TITLE), en: line.max(LONGEST_TITLE) });
const text = z.strictObject({ nb: line, nn: line.optional(), en: line.optional() });
const guideline = z.strictObject({
  number: z.int().min(1).max(99),
  category: line,
  text,
  title,
  explanation: words,
  questions: z
    .array(z.strictObject({ when: z.enum(QUESTION_KINDS), nb: line, nn: line, en: line }))
    .min(FEWEST_QUESTIONS, `needs at least ${FEWEST_QUESTIONS}`),
  twists: z.array(words).min(1, 'needs at least one'),
  related: z.array(z.int()),
  crosswalk: z.record(z.string(), z.array(z.int())),
});
const pack = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/, 'must be lower-case letters, digits and hyphens'),
  version: z.string().regex(DATE, 'must be a date YYYY-MM-DD'),
  name: words,
  prefix: words,
  source: z.strictObject({
    title: line,
    publisher: line,
    url: z.url({ protocol: /^https$/ }),
    read: z.string().regex(DATE, 'must be a date YYYY-MM-DD'),
  }),
  wording: z.enum(['official', 'own']),
  closing: text,
  categories: z.array(z.strictObject({ id: line, title: words })).min(1),
  guidelines: z.array(guideline).min(1),
});

/** The pack, or every fault found (path and what it must be). `content` is the parsed JSON. */
export function checkPack(content: unknown): { pack: Pack } | { faults: string[] } {
  const parsed = pack.safeParse(content);
  if (!parsed.success) return { faults: parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`) };
  const faults = crossFaults(parsed.data as Pack);
  return faults.length > 0 ? { faults } : { pack: parsed.data as Pack };
}

/** As checkPack, but throws PACK_INVALID with the list. */
export function parsePack(content: unknown): Pack {
  const result = checkPack(content);
  if ('pack' in result) return result.pack;
  throw new DroftError('PACK_INVALID', result.faults);
}

/** What can be seen only across guidelines: numbering, categories, relations, repeated questions. */
function crossFaults(content: Pack): string[] {
  const faults: string[] = [];
  const numbers = content.guidelines.map((one) => one.number);
  const categories = new Set(content.categories.map((one) => one.id));
  const seen = new Map<string, number>();
  for (const [index, one] of content.guidelines.entries()) {
    if (one.number !== index + 1) faults.push(`guidelines.${index}.number: must be ${index + 1}, they are numbered in order`);
    if (!categories.has(one.category)) faults.push(`guidelines.${index}.category: is no category of the pack`);
    for (const other of one.related) {
      if (!numbers.includes(other) || other === one.number)
        faults.push(`guidelines.${index}.related: ${other} is no other guideline of the pack`);
    }
    for (const question of one.questions) {
      const first = seen.get(question.nb);
      if (first !== undefined) faults.push(`guidelines.${index}.questions: repeats a question of guideline ${first}`);
      seen.set(question.nb, one.number);
    }
  }
  for (const category of categories) {
    if (!content.guidelines.some((one) => one.category === category)) faults.push(`categories: ${category} has no guideline`);
  }
  return faults;
}

/** Faults between packs: a crosswalk must name a number the other pack has. Packs that are not loaded are left alone. */
export function crosswalkFaults(packs: readonly Pack[]): string[] {
  const faults: string[] = [];
  for (const one of packs) {
    for (const guideline of one.guidelines) {
      for (const [id, numbers] of Object.entries(guideline.crosswalk)) {
        const other = packs.find((candidate) => candidate.id === id);
        for (const number of other ? numbers : []) {
          if (!other?.guidelines.some((candidate) => candidate.number === number))
            faults.push(`${one.id} ${guideline.number}: crosswalk to ${id} ${number}, which does not exist`);
        }
      }
    }
  }
  return faults;
}
