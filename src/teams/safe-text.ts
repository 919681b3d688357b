/** What a person wrote, made harmless to show to somebody else: nothing invisible, nothing a card would work out. */
import { cleanText } from '../language/normalise.ts';

/** The trimmed text without invisible characters and with `{{` apart, since Teams fills in `{{DATE(…)}}` in a card. */
export function safeText(text: string): string {
  return cleanText(text).replaceAll('{{', '{ {').trim();
}
