/**
 * Which words of the text moved an answer: each word is taken out, and the words whose loss lowers the score most are
 * named. Nothing is shown that did not count.
 */
import { likelihoods, type Model, type Reading } from './model.ts';
import { without } from './vector.ts';

/** A stretch of words as written, with how much the guideline's chance falls without it (natural logarithm, above 0). */
export interface Evidence {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly weight: number;
}

/** Words tried one by one; a longer text is thinned to its rarest words, to bound the time. */
const MOST_WORDS = 60;
/** A word counts when the chance falls by at least this share without it (e^-0.05, about 5 %). */
const LEAST_WEIGHT = 0.05;
const SHORTEST_WORD = 3;
/** Small words never shown alone as a reason. */
const SMALL = new Set(
  'jeg hun han det den de som har var ble skal vil kan må med til for fra på om og men at er ikke også bare når hva hvem eg ho dei ikkje berre kva noko the and was with that this from she his her they have had you not for but what are who him them our out all has'.split(
    ' ',
  ),
);

/**
 * Up to `most` stretches of words that carry the chance of a guideline in a pack (`county` or `national`), strongest
 * first. Empty where no single word matters. `text` must be the text that was read.
 */
export function evidenceFor(model: Model, reading: Reading, target: { pack: 'county' | 'national'; number: number }, most = 3): Evidence[] {
  const { words, features } = reading.analysis;
  const base = Math.log(Math.max(chance(reading.likely[target.pack], target.number), 1e-9));
  const weights = new Map<number, number>();
  for (const index of candidates(reading)) {
    const lost = new Set<number>();
    for (const feature of features) {
      if (feature.from > index || feature.to <= index) continue;
      const id = model.vocabulary.get(feature.name);
      if (id !== undefined) lost.add(id);
    }
    const left = likelihoods(model, without(reading.vector, lost))[target.pack];
    const weight = base - Math.log(Math.max(chance(left, target.number), 1e-9));
    if (weight >= LEAST_WEIGHT) weights.set(index, weight);
  }
  return joinNeighbours(weights, words).slice(0, most);
}

function chance(list: readonly number[], number: number): number {
  return list[number] ?? 0;
}

function candidates(reading: Reading): number[] {
  const all = reading.analysis.words.map((word, index) => ({ index, long: word.text.length, small: SMALL.has(word.text.toLowerCase()) }));
  const useful = all.filter((word) => word.long >= SHORTEST_WORD && !word.small);
  if (useful.length <= MOST_WORDS) return useful.map((word) => word.index);
  return [...useful]
    .sort((a, b) => b.long - a.long || a.index - b.index)
    .slice(0, MOST_WORDS)
    .map((word) => word.index);
}

/** Neighbouring words that both count become one stretch, at most three words long, quoted as written. */
function joinNeighbours(weights: ReadonlyMap<number, number>, words: Reading['analysis']['words']): Evidence[] {
  const stretches: { first: number; last: number; weight: number }[] = [];
  for (const index of [...weights.keys()].sort((a, b) => a - b)) {
    const weight = weights.get(index) ?? 0;
    const previous = stretches.at(-1);
    if (previous && previous.last === index - 1 && index - previous.first < 3) {
      previous.last = index;
      previous.weight = Math.max(previous.weight, weight) + Math.min(previous.weight, weight) / 2;
    } else stretches.push({ first: index, last: index, weight });
  }
  const seen = new Set<string>();
  return stretches
    .sort((a, b) => b.weight - a.weight || a.first - b.first)
    .map(({ first, last, weight }) => ({
      text: words
        .slice(first, last + 1)
        .map((word) => word.text)
        .join(' '),
      start: words[first]?.start ?? 0,
      end: words[last]?.end ?? 0,
      weight,
    }))
    .filter((evidence) => !seen.has(evidence.text.toLowerCase()) && seen.add(evidence.text.toLowerCase()));
}
