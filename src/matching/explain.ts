/**
 * Which words of the text moved an answer: each word is taken out, and the words whose loss lowers the score most are
 * named. Nothing is shown that did not count.
 */
import { type Likelihoods, likelihoodsWithout, type Model, type Reading } from './model.ts';

/** A stretch of words as written, with how much the odds of the guideline fall without it (natural logarithm, above 0). */
export interface Evidence {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly weight: number;
}

/** Words tried one by one; a longer text is thinned to its rarest words, to bound the time. */
const MOST_WORDS = 40;
/** A word counts when the odds fall by at least this much without it (e^-0.1, about 10 %). */
const LEAST_WEIGHT = 0.1;
const SHORTEST_WORD = 3;
/** Letters of one word that are shown. */
const LONGEST_QUOTED = 60;
/** Of the words that count, those with less than this share of the strongest one's weight are left out: they would only puzzle. */
const LEAST_SHARE = 0.3;
/** Small words, weekdays, helping verbs and whom every doubt is about: never shown alone as a reason, nor at the ends of a stretch. */
const SMALL = new Set(
  [
    'jeg hun han det den de som har hadde var er ble blir blitt skal skulle vil ville kan kunne må måtte fikk får går gikk med til for fra på om og men at',
    'ikke også bare når hva hvem hvor noe noen alltid aldri igjen nå så meg deg seg ham henne oss dem min mitt mine din sin sitt sine vår vårt våre denne dette',
    'eg ho dei ikkje berre kva kven kvar noko nokon alltid aldri igjen vart blir vorte gjekk får fekk meg deg seg oss dykk mi di si denne dette då no',
    'the and was were with that this from she his her they have had has you not for but what are who him them our out all been will would can could did does',
    'mandag tirsdag onsdag torsdag fredag lørdag søndag mandager tirsdager onsdager torsdager fredager måndag tysdag laurdag sundag monday tuesday wednesday',
    'client clients deltaker deltakeren deltakar deltakaren veisøker veisøkeren veisøkjar veisøkjaren elev eleven kandidat kandidaten bruker brukeren session',
    'thursday friday saturday sunday dag dagen uke uka veke veka week today i dag morgen morgon kveld går gang',
  ].flatMap((words) => words.split(' ')),
);

/** The chances of a text without each of its words in turn, by word index. Computed once, asked many times. */
export type WithoutWords = ReadonlyMap<number, Likelihoods>;

/** Takes each candidate word out of the text and reads the rest again. */
export function withoutEachWord(model: Model, reading: Reading): WithoutWords {
  const weights = new Map<number, number>();
  for (let i = 0; i < reading.vector.ids.length; i++) weights.set(reading.vector.ids[i] as number, reading.vector.values[i] as number);
  const lost = new Map<number, { id: number; weight: number }[]>(candidates(reading).map((index) => [index, []]));
  for (const [place, { from, to }] of reading.analysis.features.entries()) {
    const id = reading.columns[place] ?? -1;
    if (id < 0) continue;
    for (let index = from; index < to; index++) lost.get(index)?.push({ id, weight: weights.get(id) ?? 0 });
  }
  return new Map([...lost].map(([index, features]) => [index, likelihoodsWithout(model, reading, features)]));
}

/**
 * Up to `most` stretches of words that carry a chance (of a guideline, of a route), strongest first. Empty where no
 * single word matters.
 */
export function evidenceFor(reading: Reading, without: WithoutWords, chanceOf: (likely: Likelihoods) => number, most = 3): Evidence[] {
  const base = logOdds(chanceOf(reading.likely));
  const weights = new Map<number, number>();
  for (const [index, likely] of without) {
    const weight = base - logOdds(chanceOf(likely));
    if (weight >= LEAST_WEIGHT) weights.set(index, weight);
  }
  const [strongest, ...others] = joinNeighbours(weights, reading.analysis.words);
  if (!strongest) return [];
  return [strongest, ...others.filter((one) => one.weight >= LEAST_SHARE * strongest.weight)].slice(0, most);
}

/** Odds and not chances: near certainty one word less hardly moves a chance, and it is still the word that made it so. */
function logOdds(chance: number): number {
  const inside = Math.min(Math.max(chance, 1e-9), 1 - 1e-9);
  return Math.log(inside / (1 - inside));
}

function isSmall(word: string): boolean {
  return SMALL.has(word.toLowerCase().replace(/['’]s$/, ''));
}

function candidates(reading: Reading): number[] {
  const all = reading.analysis.words.map((word, index) => ({ index, long: word.text.length, small: isSmall(word.text) }));
  const useful = all.filter((word) => word.long >= SHORTEST_WORD && !word.small);
  if (useful.length <= MOST_WORDS) return useful.map((word) => word.index);
  return [...useful]
    .sort((a, b) => b.long - a.long || a.index - b.index)
    .slice(0, MOST_WORDS)
    .map((word) => word.index);
}

/** A word as it is quoted: a "word" of thousands of letters would make the card too large to send. */
function shortened(word: string): string {
  return word.length <= LONGEST_QUOTED ? word : `${word.slice(0, LONGEST_QUOTED).toWellFormed().replace('\uFFFD', '')}…`;
}

/** Words that count and stand near each other, with small words and single spaces alone between, become one stretch: «ringer og vil vite». */
const LONGEST_STRETCH = 5;
const MOST_BETWEEN = 2;

function areJoined(words: Reading['analysis']['words'], first: number, last: number, next: number): boolean {
  const between = words.slice(last + 1, next);
  return (
    words.slice(last, next).every((word, index) => words[last + index + 1]?.start === word.end + 1) &&
    next - first < LONGEST_STRETCH &&
    between.length <= MOST_BETWEEN &&
    between.every((word) => isSmall(word.text) || word.text.length < SHORTEST_WORD)
  );
}

/** Joins the words that count into stretches, strongest first, quoted as written, none twice. */
function joinNeighbours(weights: ReadonlyMap<number, number>, words: Reading['analysis']['words']): Evidence[] {
  const stretches: { first: number; last: number; weight: number }[] = [];
  for (const index of [...weights.keys()].sort((a, b) => a - b)) {
    const weight = weights.get(index) ?? 0;
    const previous = stretches.at(-1);
    if (previous && areJoined(words, previous.first, previous.last, index)) {
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
        .map((word) => shortened(word.text))
        .join(' '),
      start: words[first]?.start ?? 0,
      end: words[last]?.end ?? 0,
      weight,
    }))
    .filter((evidence) => !seen.has(evidence.text.toLowerCase()) && seen.add(evidence.text.toLowerCase()));
}
