/** How far a name reaches, and which words can belong to one. */
import { isEveryday } from './everyday.ts';
import { isAmbiguous } from './name-words.ts';
import { isPlace } from './place-list.ts';
import type { Word } from './words.ts';

const PARTICLES = new Set('van von de der den da dos das del della di bin ibn ben abu al el ter la le binti'.split(' '));
/** Surnames that after a name typed without a capital are more likely words. */
const NO_CONTINUATION = new Set(
  'do ho le glad gul grov rød white brown lie eie dal bye vold lid lim tas park my sommer sin min vil var van are per kan for da de la den di ben'.split(
    ' ',
  ),
);

/** Whether a word may be a surname after a first name, and is not rather the next word of the sentence. */
export function canContinue(lower: string): boolean {
  return !NO_CONTINUATION.has(lower);
}

/** The last word of a name: capitals go on, particles between them too; a genitive ends it. */
export function lastOf(text: string, words: readonly Word[], at: number): number {
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
  if (head.capital || !canContinue(next.lower) || isEveryday(next.written)) return false;
  return (next.surname || (next.first && !isAmbiguous(next.lower))) && next.allCapitals === head.allCapitals;
}

/** English writes titles and bodies with capitals: «from Border Control». */
export function isTitle(text: string, end: number): boolean {
  return /^ (?:Control|Rescue|Cross|Eve|Year|Army|Party|Guard|Horn|Crush|Battalion|Board|Office|Service|Centre|Center|Council|Union|Court|Group|Team|Day|Week|Act|Code|Policy|School|University|College|Agency|Authority|Labour|Welfare)(?!\p{L})/u.test(
    text.slice(end, end + 14),
  );
}

/** A capital no list knows, which could name a person. */
export function isUnknownCapital(word: Word): boolean {
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
