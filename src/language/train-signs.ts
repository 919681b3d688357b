/**
 * Learns which words and letter groups speak for which language, by counting (naive Bayes, add-one smoothing).
 * Pure; used by `npm run train`, never while answering.
 */
import { LANGUAGES, type Language } from './language.ts';
import { signsIn } from './signs.ts';

/** For each sign the three log-chances (nb, nn, en), in tenths and relative to the best of them (0, −13, −40 …). */
export type SignTable = Readonly<Record<string, readonly [number, number, number]>>;

/** A sign met fewer times than this is left out. */
const FEWEST = 4;
/** A sign must part the languages by at least this much (natural logarithm) to be worth keeping. */
const LEAST_SPREAD = 0.7;

/** Counts the signs of labelled texts and keeps those that tell languages apart. Same texts, same table. */
export function learnSigns(texts: readonly { readonly text: string; readonly language: Language }[]): SignTable {
  const counts = new Map<string, [number, number, number]>();
  const totals: [number, number, number] = [0, 0, 0];
  for (const { text, language } of texts) {
    const column = LANGUAGES.indexOf(language) as 0 | 1 | 2;
    for (const sign of signsIn(text)) {
      const row = counts.get(sign) ?? [0, 0, 0];
      row[column]++;
      totals[column]++;
      counts.set(sign, row);
    }
  }
  const table: Record<string, [number, number, number]> = {};
  for (const sign of [...counts.keys()].sort()) {
    const row = counts.get(sign) ?? [0, 0, 0];
    if (row[0] + row[1] + row[2] < FEWEST) continue;
    const logs = row.map((count, column) => Math.log((count + 0.3) / ((totals[column] ?? 0) + counts.size * 0.3)));
    const best = Math.max(...logs);
    if (best - Math.min(...logs) < LEAST_SPREAD) continue;
    table[sign] = logs.map((log) => Math.round((log - best) * 10)) as [number, number, number];
  }
  return table;
}
