/**
 * Reads labelled example texts (format: examples/README.md).
 * Pure: it is given the contents of files and never opens one.
 */
import { LANGUAGES, type Language } from '../language/language.ts';

export const ROUTES = ['acute', 'leader', 'colleague', 'info', 'none'] as const;
export type Route = (typeof ROUTES)[number];

export interface Example {
  readonly text: string;
  readonly language: Language;
  /** County guidelines, the main one first; `[0]` = out of scope. */
  readonly county: readonly number[];
  /** National guidelines, the main one first; `[0]` = out of scope. */
  readonly national: readonly number[];
  readonly route: Route;
  readonly aboutLeader: boolean;
  readonly raiseWithClient: boolean;
  readonly referElsewhere: boolean;
  /** `file#n` of the situation it tells; cross-validation keeps a group whole. */
  readonly group: string;
}

/** A line that does not follow the format, with the reason. `line` counts from 1. */
export interface CorpusFault {
  readonly file: string;
  readonly line: number;
  readonly reason: string;
}

/** The heading after which every line tells a situation of its own. */
const EACH_ITS_OWN = '# single situations';

const LINE = /^(\S+) (\S+) n(\S+) (\S+) (\S+) \| (.+)$/;
const NUMBERS = /^\d{1,2}(,\d{1,2})*$/;
const HIGHEST = { county: 13, national: 12 } as const;

/** All examples of one file and every fault found in it; a faulty line is left out, never guessed. */
export function parseExamples(file: string, content: string): { examples: Example[]; faults: CorpusFault[] } {
  const examples: Example[] = [];
  const faults: CorpusFault[] = [];
  let situation = 0;
  let eachItsOwn = false;
  for (const [index, raw] of content.split('\n').entries()) {
    const line = raw.trim();
    if (line.startsWith('# situation:') || line === EACH_ITS_OWN) {
      situation++;
      eachItsOwn = line === EACH_ITS_OWN;
    }
    if (line === '' || line.startsWith('#')) continue;
    if (eachItsOwn) situation++;
    const parsed = parseLine(line, `${file}#${situation}`);
    if (typeof parsed === 'string') faults.push({ file, line: index + 1, reason: parsed });
    else examples.push(parsed);
  }
  return { examples, faults };
}

function parseLine(line: string, group: string): Example | string {
  const match = LINE.exec(line);
  if (!match) return 'not in the form «language county nNational route flags | text»';
  const [, language = '', county = '', national = '', route = '', flags = '', text = ''] = match;
  if (!isOneOf(LANGUAGES, language)) return `unknown language ${language}`;
  if (!isOneOf(ROUTES, route)) return `unknown route ${route}`;
  if (!/^(-|[lcr]{1,3})$/.test(flags)) return `unknown flags ${flags}`;
  const countyNumbers = numbers(county, HIGHEST.county);
  const nationalNumbers = numbers(national, HIGHEST.national);
  if (!countyNumbers || !nationalNumbers) return 'a guideline number is out of range';
  if ((countyNumbers[0] === 0) !== (route === 'none')) return 'guideline 0 and route none belong together';
  if ((nationalNumbers[0] === 0) !== (route === 'none')) return 'national guideline 0 and route none belong together';
  return {
    text,
    language,
    county: countyNumbers,
    national: nationalNumbers,
    route,
    group,
    aboutLeader: flags.includes('l'),
    raiseWithClient: flags.includes('c'),
    referElsewhere: flags.includes('r'),
  };
}

function numbers(list: string, highest: number): number[] | undefined {
  if (!NUMBERS.test(list)) return undefined;
  const values = list.split(',').map(Number);
  return values.every((value) => value <= highest) ? values : undefined;
}

function isOneOf<T extends string>(values: readonly T[], value: string): value is T {
  return (values as readonly string[]).includes(value);
}
