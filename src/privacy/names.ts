/**
 * Finds names of people: by list where the name is nothing else, by what stands beside it where it could be a word,
 * and by what announces it («heter», «moren til») where no list knows it.
 */
import { isEveryday } from './everyday.ts';
import { findInitials } from './initials.ts';
import { canContinue, isTitle, isUnknownCapital, lastOf } from './name-extent.ts';
import {
  type Announcement,
  announcement,
  isAmbiguous,
  isHard,
  isNeverByCapital,
  isPersonVerb,
  isSaying,
  isShortAndSafe,
} from './name-words.ts';
import { isPlace } from './place-list.ts';
import type { Span } from './span.ts';
import { type Word, wordsOf } from './words.ts';

const BARE_INITIALS = /^\p{Lu}{2,3}$/u;
const SURNAME_ENDING = /(?:s[eo]n|sson|skie?|ska|icz|enko|chuk|czyk|[aeiu]uskas|aitė|ienė|oğlu|[oe]vic)$/u;

/** Names of people in a cleaned text. */
export function findNames(text: string): Span[] {
  const words = wordsOf(text);
  const found: Span[] = [...findInitials(text)];
  for (let at = 0; at < words.length; ) {
    const end = nameFrom(text, words, at);
    if (end === undefined) {
      at++;
      continue;
    }
    found.push({ type: 'name', start: words[at]?.start ?? 0, end: words[end]?.end ?? 0 });
    at = end + 1;
  }
  return [...found, ...again(text, words, found)];
}

/** A name found once is a name wherever it stands again, written the same way. */
function again(text: string, words: readonly Word[], found: readonly Span[]): Span[] {
  const parts = new Set(found.flatMap(({ start, end }) => text.slice(start, end).split(' ')));
  return words
    .filter(
      (word) =>
        word.capital &&
        word.lower.length > 2 &&
        !isHard(word.lower) &&
        !isEveryday(word.written) &&
        parts.has(text.slice(word.start, word.end)),
    )
    .map((word) => ({ type: 'name', start: word.start, end: word.end }));
}

/** The index of the last word of a name that begins at `at`. */
function nameFrom(text: string, words: readonly Word[], at: number): number | undefined {
  const word = words[at];
  if (!word) return undefined;
  const known = word.first || word.surname;
  if (!known && !word.capital && !word.allCapitals && !mayFollowNamed(word)) return undefined;
  const before = announcement(text, word.start);
  const begins =
    (word.first && isFirstName(text, words, at, before)) ||
    (word.surname && isLoneSurname(text, words, at, before)) ||
    isUnknownName(text, words, at, before);
  return begins ? lastOf(text, words, at) : undefined;
}

/** A name of the list: sure where it is nothing else, otherwise by its capital or its company. */
function isFirstName(text: string, words: readonly Word[], at: number, before: Announcement): boolean {
  const word = words[at] as Word;
  const doubtful = isAmbiguous(word.lower) || isHard(word.lower) || isEveryday(word.written);
  if (before.named || before.kin) return !isEveryday(word.written) || word.capital;
  const surnameNext = nextIs(text, words, at, (next) => isNextName(word, next));
  if (!word.capital) return isLowerName(words, at, before, doubtful, surnameNext);
  if (surnameNext && !(opensOtherwise(word) && !words[at + 1]?.surname)) return true;
  if (!doubtful) return !isPlace(word.lower) || word.first;
  if (!word.opensSentence && !saysNothing(word)) return true;
  if (!word.opensSentence && before.role) return true;
  return (
    followedByVerb(words, at, isHard(word.lower) || saysNothing(word)) ||
    (!isEveryday(word.written) && nextIs(text, words, at, isUnknownCapital))
  );
}

/** «Will Kari …?», «Are Mohamed …»: an everyday word before a first name; «Hans Petter» and «Per Olav» are double names. */
function opensOtherwise(word: Word): boolean {
  return word.opensSentence && isEveryday(word.written) && word.lower !== 'hans';
}

/** A word after a first name that makes both a name, written alike. */
function isNextName(word: Word, next: Word): boolean {
  if (next.capital !== word.capital || !canContinue(next.lower) || isEveryday(next.written))
    return next.capital && word.capital && NAMES_ALL_THE_SAME.has(next.written) && next.first;
  return next.surname || (next.first && !(isAmbiguous(next.lower) && !next.capital));
}

/** Names among the everyday words, which a capital inside a sentence makes names again. */
const NAMES_ALL_THE_SAME = new Set(['hans', 'are', 'dag', 'even', 'ask', 'vår', 'per']);

function saysNothing(word: Word): boolean {
  return isNeverByCapital(word.lower) || (isEveryday(word.written) && !NAMES_ALL_THE_SAME.has(word.written));
}

/** Typed without a capital: long names that are no words, short ones in company. */
function isLowerName(words: readonly Word[], at: number, before: Announcement, doubtful: boolean, surnameNext: boolean): boolean {
  const word = words[at] as Word;
  if (surnameNext && !isEveryday(word.written) && !isAmbiguous(words[at + 1]?.lower ?? '')) return true;
  if (doubtful || isPlace(word.lower)) return false;
  if (word.lower.length >= 5 || isShortAndSafe(word.lower) || surnameNext) return true;
  return word.lower.length >= 3 && (before.preposition || before.talked || before.role || followedByVerb(words, at, true));
}

/** A surname without a first name before it. */
function isLoneSurname(text: string, words: readonly Word[], at: number, before: Announcement): boolean {
  const word = words[at] as Word;
  if (isEveryday(word.written)) return false;
  const announced = before.named || before.kin || before.role || before.talked;
  if (!word.capital) return word.lower.length >= 6 && SURNAME_ENDING.test(word.lower) && !isAmbiguous(word.lower);
  if (SURNAME_ENDING.test(word.lower)) return true;
  if (announced && !isPlace(word.lower)) return true;
  if (isAmbiguous(word.lower) || isPlace(word.lower))
    return !isEveryday(word.lower) && followedByVerb(words, at, true) && !isPlace(word.lower);
  return (
    !word.opensSentence ||
    followedByVerb(words, at, false) ||
    nextIs(text, words, at, (next) => next.capital && (next.surname || next.first))
  );
}

/** A word no list knows: a name when something says so. */
function isUnknownName(text: string, words: readonly Word[], at: number, before: Announcement): boolean {
  const word = words[at] as Word;
  if (mayFollowNamed(word) && before.personNamed) return true;
  if (word.allCapitals)
    return (
      BARE_INITIALS.test(text.slice(word.start, word.fullEnd)) &&
      !isEveryday(word.written) &&
      (before.named || before.kin || (before.role && word.written.length === 2))
    );
  if (!isUnknownCapital(word) || AUTHORS.has(word.lower)) return false;
  if (before.named || before.kin) return !before.thing;
  if (nextIs(text, words, at, isSureSurname) || before.talked) return true;
  if (word.opensSentence) return !WORD_ENDING.test(word.written) && followedByVerb(words, at, true);
  if (before.role || followedByVerb(words, at, true) || /'s$/.test(word.written)) return true;
  return before.preposition && nextIs(text, words, at, isUnknownCapital) && !isTitle(text, word.end);
}

/** Whom the field reads and quotes; alone they are a theory, not somebody in the case. */
const AUTHORS = new Set(
  'savickas holland super parsons krumboltz gottfredson bandura peavy rogers plant hooley sultana amundson lent'.split(' '),
);

/** Endings of the nouns that open a sentence and can speak: «Kommunen sa», «Foreldra ringte», «Parents said». */
const WORD_ENDING =
  /(?:en|et|ene|ane|er|ar|ra|ne|te|ing|inga|sen|skap|het|body|one|s|se|ra|ta|ja|ma|ka|ga|na|or|al|ent|ist|an|ig|leg|isk)$/u;

function isSureSurname(word: Word): boolean {
  return word.capital && word.surname && !isPlace(word.lower) && !isEveryday(word.written);
}

function mayFollowNamed(word: Word): boolean {
  return !word.capital && !word.allCapitals && word.lower.length >= 3 && !isEveryday(word.written);
}

function followedByVerb(words: readonly Word[], at: number, strict: boolean): boolean {
  const next = words[at + 1];
  if (!next || next.start - (words[at]?.fullEnd ?? 0) !== 1 || next.capital) return false;
  return strict ? isSaying(next.written) : isPersonVerb(next.written);
}

function nextIs(text: string, words: readonly Word[], at: number, test: (word: Word) => boolean): boolean {
  const next = words[at + 1];
  const word = words[at] as Word;
  return next !== undefined && word.end === word.fullEnd && text.slice(word.fullEnd, next.start) === ' ' && test(next);
}
