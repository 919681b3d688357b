/** Finds addresses (streets with a number, farm and flat numbers, post boxes) and postcodes with their place. */

import { isEveryday } from './everyday.ts';
import { isPlace } from './place-list.ts';
import type { Span } from './span.ts';

const STREET =
  '(?:gata|gaten|gate|gt|veien|vegen|vei|veg|vn|all[eé]|all[eé]en|plass|plassen|torg|torget|stien|sti|bakken|bakke|svingen|tunet|tun|lia|åsen|haugen|jordet|kroken|ringen|toppen|terrasse|terrassen|brygge|brygga|bryggen|kaia|kaien|løkka|dalen|kollen|marka|moen|rygg|ryggen|grenda|geilan|høgda|feltet|kleiva|klev|strete|smauet|smuget)';
const HOUSE =
  '\\.?,? ?(?:nr\\.? ?)?(\\d{1,4})(?: ?[A-Ha-h](?![\\p{L}\\d])|[a-zA-Z](?![\\p{L}\\d]))?(?![\\p{L}\\d%]|[.,:]\\d| ?(?:prosent|kr|kroner|elever|elevar|år|timer|timar|plasser)(?!\\p{L}))';
/** One word that ends like a street, or such an ending as a word of its own after a name; in capitals or not. */
const NUMBERED = new RegExp(`(?<![\\p{L}\\p{N}])((?:\\p{Lu}[\\p{L}.'-]{1,30} ){0,3})([\\p{L}-]{0,30}?)(${STREET})${HOUSE}`, 'giu');
const BARE =
  /(?<=(?<!\p{L})(?:bor i|bor på|budde i|bur i|bur på|hjemme i|heime i|adressen|adressa|adresse|lives in|lives at|live in)(?: er| is)?:? )\p{Lu}[\p{L}-]{2,30}(?:gata|gaten|veien|vegen|svingen|bakken|stien|allé|tunet)(?!\p{L})/gu;
const ENGLISH = /(?<![\p{L}\p{N}])\d{1,4} (?:\p{Lu}\p{L}{1,30} ){1,3}(?:Street|Road|Avenue|Lane|Drive|Square)(?!\p{L})/gu;
const FARM =
  /(?<!\p{L})(?:g(?:år)?ds?\.?(?:nr|nummer)?|gnr)[./ ]{0,2}(?:bnr\.?)?:? ?\d{1,4}[ ,/og]{0,5}(?:b(?:ruks)?(?:nr|nummer)\.?:? ?)?\d{0,4}(?:[ ,/]{1,3}(?:snr|fnr|seksjon)\.? ?\d{1,3})?(?!\d)/giu;
const FLAT = /(?<![\p{L}\p{N}])[HUKL](?:0\d|1[0-4])(?:0[1-9]|1\d)(?![\p{L}\p{N}])/giu;
const BOX = /(?<!\p{L})(?:postboks|p\.?b\.|po box|boks) \d{1,5}(?: [\p{Lu}]\p{L}{1,30})?(?![\p{L}\p{N}])/giu;
const POSTCODE = /(?<![\p{L}\p{N}.,-])(?:N-?|NO-)?(\d{4}),? (\p{L}[\p{L}-]{1,30})(?: ((?:i|på) \p{Lu}\p{L}{1,30}))?(?!\p{L})/gu;

/** Small words before a number that only end like a street. */
const NO_STREET =
  /^(?:.*(?:arbeids|praksis|skole|skule|elev|lærling|lære|student|studie|sitte|barnehage|tiltaks|kurs|parkerings|p-|leke|møte|gruppe|bo|før ?ste|andre|første|tredje|side|opp|neste|siste|hver|kvar|en|ei|ein|to|tre|alle|på|gjennom|om|av|av-|under|ut|inn|karriere|yrkes|utdannings|livs|ny|feil|rett|fram|lang|kort))(?:plass|plassen|vei|veien|veg|vegen|gate|sti|stien)$/u;
const ALONE =
  /^(?:plass|plassen|vei|veien|veg|vegen|gate|gata|gaten|torg|torget|sti|stien|lia|tun|tunet|åsen|moen|haugen|bakken|bakke|dalen|ringen|toppen|marka|feltet|kroken|svingen|gt|vn|rygg|ryggen|brygge|brygga|alle|klev|kollen|kaia|grenda)$/u;
/** Endings so common in everyday words that they need a capital. */
const NEEDS_CAPITAL =
  /(?:plass|plassen|torg|torget|lia|åsen|moen|haugen|dalen|marka|toppen|ringen|kroken|feltet|rygg|ryggen|tun|gt|vn|alle|sti|bakke|brygge|kaien|klev|høgda|grenda|jordet|løkka|terrasse|terrassen|kollen)$/u;

/** Addresses and postal places of a cleaned text. */
export function findAddresses(text: string): Span[] {
  const found: Span[] = [...numbered(text), ...places(text)];
  for (const pattern of [BARE, ENGLISH, FARM, FLAT, BOX]) {
    for (const match of text.matchAll(pattern)) found.push({ type: 'address', start: match.index, end: match.index + match[0].length });
  }
  return found;
}

/** Where a letter comes right before a figure: only there can a street number be, so only there is the long pattern tried. */
const LETTER_BEFORE_FIGURE = /\p{L}\.?,? ?(?:nr\.? ?)?\d/gu;
/** Three names and a street word are shorter than this; a house number with its letter is shorter than the second. */
const LONGEST_STREET = 130;
const LONGEST_HOUSE = 30;

function numbered(text: string): Span[] {
  const found: Span[] = [];
  for (const candidate of text.matchAll(LETTER_BEFORE_FIGURE)) {
    const from = Math.max(found.at(-1)?.end ?? 0, candidate.index - LONGEST_STREET, 0);
    for (const match of text.slice(from, candidate.index + LONGEST_HOUSE).matchAll(NUMBERED)) {
      const span = streetSpan(match, from);
      if (span) found.push(span);
    }
  }
  return found;
}

function streetSpan(match: RegExpExecArray, from: number): Span | undefined {
  const [whole, names = '', stem = '', ending = '', house = ''] = match;
  const words = names.split(' ').filter(Boolean);
  let skipped = 0;
  while (words[0] && (isEveryday(words[0]) || !/^\p{Lu}/u.test(words[0]))) skipped += (words.shift()?.length ?? 0) + 1;
  if (!isStreet(words, stem, ending) || /^(?:19|20)\d\d$/.test(house)) return undefined;
  return { type: 'address', start: from + match.index + skipped, end: from + match.index + whole.length };
}

function isStreet(names: readonly string[], stem: string, ending: string): boolean {
  const word = stem + ending;
  const lower = word.toLowerCase();
  if (NO_STREET.test(lower) && !/^\p{Lu}/u.test(names[0] ?? '')) return false;
  if (ALONE.test(lower)) return names.length > 0 && (/s$|'$/.test(names.at(-1) ?? '') || names.length > 1);
  if (isPlace(word) || isEveryday(word)) return false;
  return /^\p{Lu}/u.test(word) ? stem.length >= 2 : stem.length >= 3 && !NEEDS_CAPITAL.test(lower);
}

function places(text: string): Span[] {
  const found: Span[] = [];
  for (const match of text.matchAll(POSTCODE)) {
    const [whole, code = '', place = '', tail] = match;
    const known = isPlace(place);
    const capital = /^\p{Lu}/u.test(place) && !isEveryday(place);
    const plausible = known
      ? !/^(?:19[5-9]|20[0-3])\d$/.test(code) || addressed(text, match.index)
      : capital && !/^(?:19|20)\d\d$/.test(code);
    if (!plausible || (!capital && /^[a-zæøå]{1,3}$/.test(place))) continue;
    const keepsTail = tail && /^(?:mo|vik|nes|bø|hof|sund|vang|sande|eid)$/i.test(place);
    found.push({ type: 'place', start: match.index, end: match.index + whole.length - (tail && !keepsTail ? tail.length + 1 : 0) });
  }
  return found;
}

/** A postcode that could be a year counts after an address or a word for it. */
function addressed(text: string, start: number): boolean {
  return /(?:,|\d[A-Za-z]?|postnr\.?|postnummer|adresse|bor i|bur i|lives in)[,:]? ?$/i.test(text.slice(Math.max(0, start - 20), start));
}
