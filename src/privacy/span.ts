/** A find in the cleaned text, and how finds that overlap are settled. */
import type { DetailKind } from '../language/texts/texts.ts';

/** One find; offsets into the cleaned text, `end` is exclusive. */
export interface Span {
  readonly type: DetailKind;
  readonly start: number;
  readonly end: number;
}

/** Where two kinds claim the same letters, the kind named first here keeps them. */
const PRIORITY: readonly DetailKind[] = [
  'nationalId',
  'account',
  'email',
  'link',
  'birthDate',
  'phone',
  'address',
  'plate',
  'organisation',
  'number',
  'place',
  'workplace',
  'name',
];

const WORTH_HIDING = /[\p{L}\p{N}]/u;

/** Sorted spans without overlap; what a weaker kind has left over beside a stronger one stays covered. */
export function settle(found: readonly Span[]): Span[] {
  const sorted = [...found].sort((a, b) => a.start - b.start || PRIORITY.indexOf(a.type) - PRIORITY.indexOf(b.type) || b.end - a.end);
  const kept: Span[] = [];
  for (const span of sorted) addTo(kept, span);
  return kept;
}

/** Adds a span that starts no earlier than the ones before it; only the tail of `kept` can overlap it. */
function addTo(kept: Span[], span: Span): void {
  const last = kept.at(-1);
  if (!last || last.end <= span.start) {
    kept.push(span);
  } else if (stronger(last, span)) {
    if (span.end > last.end) kept.push({ ...span, start: last.end });
  } else {
    kept.pop();
    if (last.start < span.start) kept.push({ ...last, end: span.start });
    kept.push(span);
    if (last.end > span.end) kept.push({ ...last, start: span.end });
  }
}

function stronger(a: Span, b: Span): boolean {
  return PRIORITY.indexOf(a.type) <= PRIORITY.indexOf(b.type);
}

/** The span without blanks and punctuation at its ends that a cut may have left; undefined when nothing readable remains. */
export function tidy(text: string, span: Span): Span | undefined {
  let { start, end } = span;
  while (start < end && !WORTH_HIDING.test(text[start] ?? '') && !text.startsWith('+', start) && !text.startsWith('(+', start)) start++;
  while (end > start && /\s/.test(text[end - 1] ?? '')) end--;
  return end > start ? { ...span, start, end } : undefined;
}
