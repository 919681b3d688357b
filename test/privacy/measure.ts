/** Counts what was found, missed and marked too much in labelled cases. */
import { findIdentifying, type Identifying } from '../../src/privacy/detect.ts';
import { CASES, type Case } from './cases.ts';

export interface Figures {
  readonly texts: number;
  readonly structured: number;
  readonly structuredFound: number;
  readonly names: number;
  readonly namesFound: number;
  readonly clean: number;
  readonly cleanMarked: number;
  /** Readable lines about what went wrong. */
  readonly missed: readonly string[];
  readonly falseAlarms: readonly string[];
  readonly otherKind: readonly string[];
  readonly extra: readonly string[];
}

/** A detail is found when every letter of it is covered; the kind is reported apart. */
export function measure(cases: readonly Case[] = CASES): Figures {
  const all = cases.map(({ text, expected }) => ({ text, expected, found: findIdentifying(text) }));
  const details = all.flatMap(({ text, expected, found }) => expected.map((detail) => ({ text, detail, found })));
  const names = details.filter(({ detail }) => detail.type === 'name');
  const structured = details.filter(({ detail }) => detail.type !== 'name');
  const hit = ({ detail, found }: { detail: Identifying; found: readonly Identifying[] }): boolean => covers(found, detail);
  const clean = all.filter(({ expected }) => expected.length === 0);
  return {
    texts: all.length,
    structured: structured.length,
    structuredFound: structured.filter(hit).length,
    names: names.length,
    namesFound: names.filter(hit).length,
    clean: clean.length,
    cleanMarked: clean.filter(({ found }) => found.length > 0).length,
    missed: details.filter((one) => !hit(one)).map(({ text, detail, found }) => `${text} | ${show(text, [detail])} | ${show(text, found)}`),
    falseAlarms: clean.filter(({ found }) => found.length > 0).map(({ text, found }) => `${text} | ${show(text, found)}`),
    otherKind: details
      .filter((one) => hit(one) && !one.found.some(({ type, start }) => type === one.detail.type && start === one.detail.start))
      .map(({ text, detail, found }) => `${show(text, [detail])} | ${show(text, found)}`),
    extra: all
      .filter(
        ({ expected, found }) =>
          expected.length > 0 && found.some((span) => !expected.some((detail) => detail.start < span.end && span.start < detail.end)),
      )
      .map(({ text, found }) => `${text} | ${show(text, found)}`),
  };
}

function covers(found: readonly Identifying[], detail: Identifying): boolean {
  const inside = found.filter((span) => span.end > detail.start && span.start < detail.end);
  let to = detail.start;
  for (const span of inside) if (span.start <= to) to = Math.max(to, span.end);
  return to >= detail.end;
}

function show(text: string, spans: readonly Identifying[]): string {
  return spans.map(({ type, start, end }) => `${type}:${text.slice(start, end)}`).join(', ');
}
