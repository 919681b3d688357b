/**
 * Whether a message belongs to the doubt written just before it, and what the two say together.
 * Pure; must not know where the earlier doubt was held. Reading together may add care, never take it away.
 */
import { fold } from '../language/fold.ts';
import type { Language } from '../language/language.ts';
import { cleanText } from '../language/normalise.ts';
import { dangerSigns } from '../triage/rules.ts';
import { type Consultation, MAX_TEXT } from './consult.ts';

/** What was written just before, and what is written now. */
export interface Pair {
  readonly earlier: string;
  readonly text: string;
}

/** The answer to a message with one before it. */
export interface FollowUp {
  readonly consultation: Consultation;
  /** Whether the two were read as one doubt. */
  readonly isTogether: boolean;
}

/** Reads one text; the language is for a text that shows none. */
export type Read = (text: string, fallback?: Language) => Consultation;

/** A message that points back («hun …») tells a story of its own when it has more words than this. */
const POINTING_WORDS = 14;
/** «og …» in a message of more words than this begins a story; people tell so too. */
const CARRYING_WORDS = 40;
/** «ja», «men» and no more is no detail of anything. */
const FEWEST_WORDS = 3;
/** A message that points back in at most this many words hardly tells of something new. */
const FEW_WORDS = 9;

/** Words that carry on from what was said (nb, nn, en), and say so; a word that may as well open a doubt is not here. */
const CARRIES_ON = beginning(
  'og men fordi eller ja nei jo neida joda også òg dessuten dessutan forresten likevel',
  'and but also because yes yeah nope plus besides',
  ['i tillegg', 'hva om', 'kva om', 'hva hvis', 'kva viss', 'hva med at', 'kva med at', 'det samme', 'det same', 'jeg mener', 'eg meiner'],
  [
    'jeg glemte',
    'eg gløymde',
    'glemte å si',
    'gløymde å seie',
    'en ting til',
    'ein ting til',
    'for ordens skyld',
    'nå har det',
    'no har det',
  ],
  ['gjelder det', 'gjeld det', 'gjør det noe', 'gjer det noko', 'har det noe å si', 'har det noko å seie', 'spiller det', 'spelar det'],
  ['what if', 'by the way', 'i mean', 'i forgot', 'one more thing', 'does it matter', 'does that', 'in addition'],
);
/** A message begins with somebody or something it has not named. */
const BEGINS_POINTING = beginning(
  'hun han ho de dei det den dette henne ham dem hans hennes hennar deres she he they it her him them his their that this',
);
/** Somebody nobody has named in this message, wherever it stands. */
const PRONOUN = within('hun han ho henne ham hans hennes hennar she he her him his');
/** A person brought in by role or kin, from the front of the word: then «hun» can be somebody new. */
const PERSON = new RegExp(
  `\\b(?:${folded([
    'veisøk deltak elev kandidat søkar søker bruker brukar kollega leder leiar sjef rektor lærer lærar mor far foreldre foreldra bror søster',
    'syster datter dotter sønn son kone kona mann dame jente gutt gut ungdom venn ven nabo tante onkel fetter kusine kjæreste kjærast',
    'saksbehandl tolk client participant student pupil colleague manager boss mother father mum dad parent brother sister daughter wife',
    'husband woman man girl boy friend neighbour neighbor cousin interpreter',
  ]).join('|')})`,
);

/** The answer to a message that comes after another: to both where they belong together, else to the new one alone. */
export function consultAfter(pair: Pair, read: Read): FollowUp {
  const readings = readAll(pair, read);
  const isTogether = readings.together !== undefined && isFollowUp(pair, { alone: readings.alone, together: readings.together });
  return { consultation: isTogether ? asOne(pair, readings) : readings.alone, isTogether };
}

/** The answer to two messages that are known to belong together; to the new one alone where both are more than can be read. */
export function consultTogether(pair: Pair, read: Read): FollowUp {
  const readings = readAll(pair, read);
  const isTogether = readings.together !== undefined;
  return { consultation: isTogether ? asOne(pair, readings) : readings.alone, isTogether };
}

interface Readings {
  readonly before: Consultation;
  readonly alone: Consultation;
  /** Undefined where both are more than can be read at once. */
  readonly together: Consultation | undefined;
}

function readAll({ earlier, text }: Pair, read: Read): Readings {
  const before = read(earlier);
  const joined = `${earlier}\n${text}`;
  return {
    before,
    alone: read(text, before.language),
    together: joined.length > MAX_TEXT ? undefined : read(joined, before.language),
  };
}

/** What is said of identifying details is of the new message alone: the earlier one has had its word. */
function asOne(pair: Pair, readings: Readings): Consultation {
  const { language, identifying } = readings.alone;
  return { ...dangerFirst(pair, readings), language, identifying };
}

/**
 * Whether a message is read together with the earlier one, by its words first and by what the readings say second. Two
 * doubts made into one are worse than a detail read alone, and each card has a way to the other reading. On our own examples
 * 5.5 % of unrelated doubts (nearly all about a «hun» they do not name) and 1.5 % of small talk are taken for more of the
 * same, and one detail in three is not (2026-11-22).
 */
export function isFollowUp(pair: Pair, readings: { readonly alone: Consultation; readonly together: Consultation }): boolean {
  const { alone, together } = readings;
  if (carriesOn(pair.text)) return true;
  if (!pointsBack(pair) || alone.route === 'info') return false;
  return wordsIn(pair.text) <= FEW_WORDS || (together.confident && !alone.confident);
}

/** Whether a message begins as something that goes on: «og …», «men …», «hva om …». */
export function carriesOn(text: string): boolean {
  const plain = plainWords(text);
  const words = plain.split(' ').length;
  return words >= FEWEST_WORDS && words <= CARRYING_WORDS && CARRIES_ON.test(plain);
}

/** Whether a few words speak of «hun …» and name nobody new who could be meant. */
export function pointsBack({ earlier, text }: Pair): boolean {
  const plain = plainWords(text);
  const words = plain.split(' ').length;
  if (words < FEWEST_WORDS || words > POINTING_WORDS) return false;
  if (!BEGINS_POINTING.test(plain) && !PRONOUN.test(plain)) return false;
  const person = PERSON.exec(plain)?.[0];
  return person === undefined || plainWords(earlier).includes(person);
}

/**
 * The reading that shows danger, where one does. Read together with a calm doubt, one danger in three is no longer seen
 * (measured 2026-11-22 on our own examples), so each message is also looked at alone. A guess about a fragment without a
 * word of danger is left out.
 */
function dangerFirst(pair: Pair, { before, alone, together }: Readings): Consultation {
  if (together?.route === 'acute') return together;
  if (isClearDanger(alone, pair.text)) return alone;
  if (isClearDanger(before, pair.earlier)) return before;
  return together ?? alone;
}

function isClearDanger(reading: Consultation, text: string): boolean {
  return reading.route === 'acute' && (reading.confident || dangerSigns(cleanText(text)));
}

/** Whether two texts are the same but for spelling habits, spaces and signs. */
export function isSameText(one: string, other: string): boolean {
  return plainWords(one) === plainWords(other);
}

function wordsIn(text: string): number {
  return plainWords(text).split(' ').length;
}

/** Matches plain words in which one of these stands. */
function within(words: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${folded([words]).join('|')})(?![\\p{L}\\p{N}])`, 'u');
}

/** Matches plain words that begin with one of these: strings of single words, and lists of phrases. */
function beginning(...words: readonly (string | readonly string[])[]): RegExp {
  return new RegExp(`^(?:${folded(words).join('|')})(?![\\p{L}\\p{N}])`, 'u');
}

/** Folded as the messages are, so that the tables can be written as people write. */
function folded(words: readonly (string | readonly string[])[]): string[] {
  return words.flatMap((one) => (typeof one === 'string' ? one.split(' ') : one)).map(plainWords);
}

/** Folded words with single spaces. */
function plainWords(text: string): string {
  return fold(cleanText(text))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
