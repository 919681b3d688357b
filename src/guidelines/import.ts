/**
 * Puts the official wording, copied by a centre from its source, into a shipped pack. Everything of our own reading stays.
 * Pure: gets the file's content, never opens it. No fault repeats the file's words.
 */
import { z } from 'zod';
import { DroftError } from '../errors.ts';
import { fold } from '../language/fold.ts';
import { LANGUAGES } from '../language/language.ts';
import type { Category, Guideline, Pack } from './guideline.ts';
import { checkPack } from './parse.ts';

const LONGEST_WORDING = 600;
const NUMBERED = /^(\d{1,2})[.)]\s*(\S.*)$/;

/** A wording with its place in the file («line 4»), as read; number and category only where the file gives them. */
interface Entry {
  readonly where: string;
  readonly text: string;
  readonly number?: number | undefined;
  readonly category?: string | undefined;
}

/** Wordings that stand together in the file, under a heading where there is one. */
interface Group {
  readonly category?: string | undefined;
  readonly entries: Entry[];
}

/**
 * The pack with official wording. `content` is numbered lines («1. …», one guideline a line), with or without the
 * category headings and numbered through or anew in each category; or a JSON list of strings or of
 * `{ "number", "category", "text" }`. Throws IMPORT_INVALID with everything that does not fit.
 */
export function importWording(shipped: Pack, content: string): Pack {
  const faults: string[] = [];
  const plain = content.replace(/^\uFEFF/, '').normalize('NFC');
  const groups = /^\s*[[{]/.test(plain) ? readJson(plain, shipped, faults) : readLines(plain, shipped, faults);
  const entries = groups.flatMap((group) => group.entries);
  faults.push(...countFaults(groups, shipped), ...entries.flatMap(wordingFaults));
  if (faults.length > 0) throw new DroftError('IMPORT_INVALID', faults);
  const guidelines = shipped.guidelines.map((one, index): Guideline => ({ ...one, text: { nb: entries[index]?.text ?? '' } }));
  const result = checkPack({ ...shipped, wording: 'official', guidelines });
  if ('faults' in result) throw new DroftError('IMPORT_INVALID', result.faults);
  return result.pack;
}

function readLines(content: string, pack: Pack, faults: string[]): Group[] {
  const groups: Group[] = [];
  const hasHeadings = content.split('\n').some((line) => categoryNamed(line, pack));
  for (const [index, raw] of content.split('\n').entries()) {
    const line = raw.replace(/\s+/g, ' ').trim();
    if (line === '') continue;
    const heading = categoryNamed(line, pack);
    const [, digits, text] = NUMBERED.exec(line) ?? [];
    if (heading) groups.push({ category: heading.id, entries: [] });
    else if (digits === undefined || text === undefined)
      faults.push(`line ${index + 1}: is no heading of the pack and no «1. …» (one guideline a line)`);
    else {
      if (groups.length === 0 || (!hasHeadings && digits === '1')) groups.push({ entries: [] });
      groups.at(-1)?.entries.push({ where: `line ${index + 1}`, number: Number(digits), text });
    }
  }
  return groups;
}

const JSON_LIST = z.array(
  z.union([z.string(), z.strictObject({ number: z.int().optional(), category: z.string().optional(), text: z.string() })]),
);

function readJson(content: string, pack: Pack, faults: string[]): Group[] {
  const parsed = JSON_LIST.safeParse(jsonOf(content));
  if (!parsed.success) {
    faults.push('is not a JSON list of texts, or of { "number", "category", "text" }');
    return [];
  }
  const groups: Group[] = [];
  for (const [index, item] of parsed.data.entries()) {
    const given = typeof item === 'string' ? { text: item } : item;
    const where = `item ${index + 1}`;
    const category = given.category === undefined ? undefined : categoryNamed(given.category, pack)?.id;
    if (given.category !== undefined && category === undefined) faults.push(`${where}: its category is none of the pack's`);
    if (groups.length === 0 || groups.at(-1)?.category !== category) groups.push({ category, entries: [] });
    groups.at(-1)?.entries.push({ ...given, category, where, text: given.text.replace(/\s+/g, ' ').trim() });
  }
  return groups;
}

function jsonOf(content: string): unknown {
  try {
    return JSON.parse(content);
  } catch {
    return undefined; // the thrown error quotes the file
  }
}

/** The category whose name, in any language, or id is this line («## Kompetanse:»). */
function categoryNamed(line: string, pack: Pack): Category | undefined {
  const name = bare(line);
  return pack.categories.find(
    (category) => bare(category.id) === name || LANGUAGES.some((language) => bare(category.title[language]) === name),
  );
}

function bare(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** How many there are in all and in each category, and whether they are numbered through or anew in each. */
function countFaults(groups: readonly Group[], pack: Pack): string[] {
  const count = groups.reduce((sum, group) => sum + group.entries.length, 0);
  const faults = count === pack.guidelines.length ? [] : [`${count} guidelines, must be ${pack.guidelines.length}`];
  if (groups.length === 1 && groups[0]?.category === undefined) return [...faults, ...numberFaults(groups)];
  if (
    groups.length !== pack.categories.length ||
    groups.some((group, index) => group.category !== undefined && group.category !== pack.categories[index]?.id)
  ) {
    const order = pack.categories.map((category) => category.title.nb).join(', ');
    return [...faults, `the categories must be ${order}, in this order, each once`];
  }
  for (const [index, category] of pack.categories.entries()) {
    const wanted = pack.guidelines.filter((one) => one.category === category.id).length;
    const found = groups[index]?.entries.length ?? 0;
    if (found !== wanted) faults.push(`${category.title.nb}: ${found} guidelines, must be ${wanted}`);
  }
  return [...faults, ...numberFaults(groups)];
}

function numberFaults(groups: readonly Group[]): string[] {
  const isAnew = groups.length > 1 && groups[1]?.entries[0]?.number === 1;
  const faults: string[] = [];
  let place = 0;
  for (const group of groups) {
    if (isAnew) place = 0;
    for (const entry of group.entries) {
      place += 1;
      if (entry.number !== undefined && entry.number !== place) faults.push(`${entry.where}: number ${entry.number}, must be ${place}`);
    }
  }
  return faults;
}

function wordingFaults(entry: Entry): string[] {
  if (entry.text === '') return [`${entry.where}: is empty`];
  return entry.text.length > LONGEST_WORDING ? [`${entry.where}: is longer than ${LONGEST_WORDING} characters`] : [];
}
