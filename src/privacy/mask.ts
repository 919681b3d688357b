/** Puts a label where an identifying detail stood. */
import type { DetailKind } from '../language/texts/texts.ts';
import type { Identifying } from './detect.ts';

/**
 * The text with each span replaced by its label in brackets; what is around it, a genitive -s included, stays.
 * A detail that stands a second time outside the spans is masked there too, so that no masked words are left readable.
 */
export function maskIdentifying(text: string, spans: readonly Identifying[], labels: Readonly<Record<DetailKind, string>>): string {
  const parts: string[] = [];
  let from = 0;
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    if (span.start < from || span.end > text.length) continue;
    parts.push(text.slice(from, span.start), `[${labels[span.type]}]`);
    from = span.end;
  }
  parts.push(text.slice(from));
  return parts.join('');
}
