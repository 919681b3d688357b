/**
 * Finds names of people: by list where the name is nothing else, by what stands beside it where it could be a word,
 * and by what announces it («heter», «moren til») where no list knows it.
 */
import { isEveryday } from './everyday.ts';
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

const PARTICLES = new Set('van von de der den da dos das del della di bin ibn ben abu al el ter la le binti'.split(' '));
const INITIALS = /(?<![\p{L}\p{N}.])\p{Lu}(?:\.[ -]?\p{Lu}\.(?:[ -]?\p{Lu}\.)?|\.-?\p{Lu}(?![\p{L}\p{N}.]))(?!\p{L})/gu;
const NO_INITIALS = /^(?:U\.S|U\.K|E\.U|P\.S|N\.B|N\.N|O\.L|B\.C|A\.D|M\.A|B\.A|D\.C|I\.D|X\.Y|X\.X)/;
const BARE_INITIALS = /^\p{Lu}{2,3}$/u;
const INITIAL_AND_SURNAME = /(?<![\p{L}\p{N}.])(?:\p{Lu}\. ?){1,2}(\p{Lu}\p{Ll}[\p{L}-]+)/gu;
const SURNAME_ENDING = /(?:s[eo]n|sson|skie?|ska|icz|enko|chuk|czyk|[aeiu]uskas|aitė|ienė|oğlu|[oe]vic)$/u;
/** Endings of words that open a sentence but are also surnames: only these little ones stop a name from going on. */
const NO_CONTINUATION = new Set(
  'do ho le glad gul grov rød white brown lie eie dal bye vold lid lim tas park my sommer sin min vil var van are per kan for da de la den di ben'.split(
    ' ',
  ),
);

/** Names of people in a cleaned text. */
export function findNames(text: string): Span[] {
  const words = wordsOf(text);
  const found: Span[] = [...initials(text)];
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
  if (next.capital !== word.capital || NO_CONTINUATION.has(next.lower) || isEveryday(next.written))
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
  if (!isUnknownCapital(word)) return false;
  if (before.named || before.kin) return !before.thing;
  if (word.opensSentence)
    return (
      before.talked || nextIs(text, words, at, (next) => next.capital && next.surname && !isPlace(next.lower) && !isEveryday(next.written))
    );
  if (before.role || before.talked || followedByVerb(words, at, true)) return true;
  return before.preposition && nextIs(text, words, at, isUnknownCapital) && !isTitle(text, word.end);
}

/** English writes titles and bodies with capitals: «from Border Control». */
function isTitle(text: string, end: number): boolean {
  return /^ (?:Control|Rescue|Cross|Eve|Year|Army|Party|Guard|Horn|Crush|Battalion|Board|Office|Service|Centre|Center|Council|Union|Court|Group|Team|Day|Week|Act|Code|Policy|School|University|College|Agency|Authority|Labour|Welfare)(?!\p{L})/u.test(
    text.slice(end, end + 14),
  );
}

function isUnknownCapital(word: Word): boolean {
  return (
    word.capital &&
    word.lower.length > 1 &&
    !isEveryday(word.written) &&
    !isEveryday(word.lower) &&
    !isPlace(word.lower) &&
    !isInstitution(word.written)
  );
}

/** Compounds and definite forms that name bodies and things, not people. */
function isInstitution(written: string): boolean {
  return /(?:skolen|skulen|skole|skule|senteret|sentret|senter|kontoret|tjenesten|tenesta|tilsynet|direktoratet|departementet|loven|lova|verket|etaten|kassen|kassa|rådet|utvalget|forbundet|foreningen|laget|avisen|bladet|posten|testen|planen|prosjektet|modellen|ombudet|forvalteren|gruppen|gruppa|dagen|uken|-[a-zæøå]+)$/u.test(
    written,
  );
}

function mayFollowNamed(word: Word): boolean {
  return !word.capital && !word.allCapitals && word.lower.length >= 3 && !isEveryday(word.written);
}

function followedByVerb(words: readonly Word[], at: number, strict: boolean): boolean {
  const next = words[at + 1];
  if (!next || next.start - (words[at]?.fullEnd ?? 0) !== 1 || next.capital) return false;
  return strict ? isSaying(next.written) : isPersonVerb(next.written);
}

/** The last word of a name: capitals go on, particles between them too; a genitive ends it. */
function lastOf(text: string, words: readonly Word[], at: number): number {
  let last = at;
  for (;;) {
    const word = words[last] as Word;
    const next = words[last + 1];
    const gap = text.slice(word.fullEnd, next?.start ?? word.fullEnd);
    if (!next || word.end !== word.fullEnd || !/^(?: |\. )$/.test(gap) || (gap === '. ' && word.lower.length > 1)) return last;
    const bridged = acrossParticles(text, words, last);
    if (bridged) last = bridged;
    else if (continues(text, words[at] as Word, next)) last++;
    else return last;
  }
}

/** «Kim van der Berg»: the index of the capital after one or two particles. */
function acrossParticles(text: string, words: readonly Word[], last: number): number | undefined {
  for (let at = last + 1; at <= last + 2 && PARTICLES.has(words[at]?.written ?? ''); at++) {
    const [particle, next] = [words[at], words[at + 1]];
    if (particle && next?.capital && text.slice(particle.fullEnd, next.start) === ' ') return at + 1;
  }
  return undefined;
}

function continues(text: string, head: Word, next: Word): boolean {
  const isInitial =
    next.lower.length === 1 && /^\p{Lu}$/u.test(text.slice(next.start, next.fullEnd)) && !/[IÅ]/.test(text[next.start] ?? '');
  if (isInitial) return head.capital;
  if (next.capital) return next.first || next.surname || isUnknownCapital(next);
  if (head.capital || NO_CONTINUATION.has(next.lower) || isEveryday(next.written)) return false;
  return (next.surname || (next.first && !isAmbiguous(next.lower))) && next.allCapitals === head.allCapitals;
}

function nextIs(text: string, words: readonly Word[], at: number, test: (word: Word) => boolean): boolean {
  const next = words[at + 1];
  const word = words[at] as Word;
  return next !== undefined && word.end === word.fullEnd && text.slice(word.fullEnd, next.start) === ' ' && test(next);
}

/** «K.L.» and «K. Hansen». */
function initials(text: string): Span[] {
  const found: Span[] = [];
  for (const match of text.matchAll(INITIALS)) {
    if (!NO_INITIALS.test(match[0])) found.push({ type: 'name', start: match.index, end: match.index + match[0].length });
  }
  for (const match of text.matchAll(INITIAL_AND_SURNAME)) {
    const surname = match[1] ?? '';
    if (!isEveryday(surname) && !isPlace(surname)) found.push({ type: 'name', start: match.index, end: match.index + match[0].length });
  }
  return found;
}
