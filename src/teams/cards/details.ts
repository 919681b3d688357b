/** One kind line about identifying details that were seen in a text. Names the kinds, never the details. */
import type { Texts } from '../../language/texts/texts.ts';
import type { Identifying } from '../../privacy/detect.ts';

/** The line, or undefined where nothing was seen. Each kind is named once, in the order met. `say` is the sentence around them. */
export function detailsLine(found: readonly Identifying[], texts: Texts, say = texts.details.seen): string | undefined {
  const kinds = [...new Set(found.map((one) => texts.details.kind[one.type]))];
  const last = kinds.pop();
  if (last === undefined) return undefined;
  return say(kinds.length === 0 ? last : kinds.join(', ') + texts.details.and + last);
}
