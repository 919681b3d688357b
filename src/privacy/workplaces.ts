/** Finds workplaces and schools with a name: «Sagene skole», «Nav Grorud», «Møller Bil AS». The common noun alone is none. */
import { isEveryday } from './everyday.ts';
import { isPlace } from './place-list.ts';
import type { Span } from './span.ts';

const KIND = [
  '(?:barne|ungdoms?|grunn|folkehøg|katedral|steiner|montessori|realfags|fag|kultur|musikk|idretts|sentral|språk|mottaks|friundervisnings)?sk[ou]le',
  'handelsskole',
  'handelsgymnas(?:ium)?',
  'gymnas',
  'toppidrettsgymnas',
  'høgskole',
  'høyskole',
  'høgskule',
  'fagskole',
  'fagskule',
  '(?:vgs|VGS)',
  'vid(?:eregående|aregåande|\\.? ?g(?:ående)?\\.?)(?: sk[ou]le)?',
  'v[ao]ks[ae]nopplæring(?:ssenter)?',
  'voksenopplæring(?:ssenter)?',
  'vaksenopplæring(?:ssenter)?',
  '(?:opplærings|lærings|omsorgs|lege|karriere|behandlings|helse|kompetanse|ressurs|aktivitets|frivillighets|introduksjons|flyktning|kjøpe)sent(?:er|ret|eret)',
  'barnehage',
  'barnehave',
  'familiebarnehage',
  'sykehjem',
  'sjukeheim',
  'sykeheim',
  'bofellesskap',
  'bokollektiv',
  'sykehus',
  'sjukehus',
  'legekontor',
  'tannklinikk',
  'helsestasjon',
  'helsehus',
  'fylkeskommune',
  'kommune',
  'kommunes',
  'menighet',
  'mis[sj]jonskirke',
  'moské',
  'fengsel',
  'asylmottak',
  'mottak',
  'politistasjon',
  'lensmannskontor',
  'hotell',
  'bakeri',
  'rørleggeri',
  '(?:AS|ASA|ANS|SA|KF|HF|ENK|BA|IKS|A\\/S)',
  '(?:upper |lower )?(?:secondary|primary|high|middle) school',
  'school',
  'kindergarten',
  'nursing home',
  'hospital',
  'municipality',
  '(?:Ltd|Inc)',
].join('|');
const TYPED = new RegExp(`(?<![\\p{L}\\p{N}])(?:${KIND})(?![\\p{L}\\p{N}])`, 'giu');
const COMPANY = /^(?:AS|ASA|ANS|SA|KF|HF|ENK|BA|IKS|A\/S)(?!\p{L})/u;
const NAME_BEFORE = /(?:[\p{L}\p{N}&.'-]{1,40} ){1,4}$/u;
const AFTER_PLACE = /^(?: (?:i|på) \p{Lu}[\p{L}-]{1,30})/u;
const OFFICE =
  /(?<![\p{L}\p{N}])(?:nav|bydel|statped|ppt|bup|karriere|(?:kirkens bymisjon|karrieresenteret?|nav-kontoret|nav-kontor|nav kontoret|nav-avdelinga|nav-avdelingen|nav|politiet) (?:i|på)) (\p{L}[\p{L}-]{1,30})/giu;
const TWO_WORDS = /^(?:nordre|søndre|vestre|østre|gamle|indre|ytre|midtre|øvre|nedre|sankt|nord|sør|øst|vest|nes)$/iu;
const SECOND_WORD = /^ (?:i )?\p{Lu}[\p{L}-]{1,30}/u;
const NO_OFFICE =
  /^(?:arbeid|kontaktsenter|hjelpemiddelsentral(?:en)?|tiltak|kontor(?:et)?|veileder(?:en)?|ansatt|loven|lova|oslo-loven|direktoratet|stat|kommune|og|er|i|på)$/iu;
const SMALL = /^(?:&|de|den|the|1000)$/u;
/** Places that are also words, so that lower case says nothing. */
const WORDS_TOO =
  /^(?:re|sel|time|sund|os|gran|lund|fet|strand|sande|vang|vik|mo|hole|hol|eid|fjell|fjord|sola|flå|lom|grue|løkka|indre|midtre|nordre|søndre|øvre|våler|nome|gol|tinn|ski|ås|ål|bø|kampen|moss|stange|flora|stokke|marker|rana|tana|bjerke|minde|sletten|salten|sogn|valle|skien|fjaler|klepp|strømmen|grane|halsa|loppa)$/i;
const SUFFIX =
  /(?:bakken|vik|vika|nes|dal|dalen|stad|åsen|haug|haugen|berg|berget|lia|moen|vang|sund|fjord|heim|vold|bygda?|løkka|rud|tun|våg|øy|øya|strand|eid|land|lund|hus|borg|elva|elv|set|seter|sletta|marka|mark|jordet|bekken|tangen|ås|voll|kleiva|krok|toppen|haven|hagen|stua|foss|fossen|sentrum)s?$/iu;

/** Named workplaces and schools of a cleaned text. */
export function findWorkplaces(text: string): Span[] {
  return [...typed(text), ...offices(text)];
}

/** A name in front of the kind of workplace. */
function typed(text: string): Span[] {
  const found: Span[] = [];
  for (const match of text.matchAll(TYPED)) {
    if (
      /^(?:as|sa|ba|hf|kf|ans|enk|iks|inc|ltd)$/i.test(match[0]) &&
      match[0] !== match[0].toUpperCase() &&
      !/^(?:Ltd|Inc)$/.test(match[0])
    )
      continue;
    const before = NAME_BEFORE.exec(text.slice(Math.max(0, match.index - 120), match.index))?.[0];
    const start = before ? (nameStart(text, before, match.index) ?? lowerStart(before, match)) : undefined;
    if (start === undefined) continue;
    const end = match.index + match[0].length;
    found.push({
      type: 'workplace',
      start,
      end: end + (endsOpen(match[0]) ? (AFTER_PLACE.exec(text.slice(end, end + 40))?.[0].length ?? 0) : 0),
    });
  }
  return found;
}

function endsOpen(kind: string): boolean {
  return /kirke|menighet|moské|asylmottak|^mottak/i.test(kind);
}

/** Where the name begins: backwards over capitals, with small words only between two of them. */
function nameStart(text: string, before: string, kindStart: number): number | undefined {
  const isCompany = COMPANY.test(text.slice(kindStart, kindStart + 4));
  const words = before.trimEnd().split(' ');
  let offset = kindStart;
  let start: number | undefined;
  let first = '';
  for (let i = words.length - 1; i >= 0; i--) {
    const word = words[i] ?? '';
    offset -= word.length + 1;
    if (SMALL.test(word)) continue;
    if (!(isNamePart(word) || (isCompany && /^\p{Lu}/u.test(word))) || (start !== undefined && /[.,]$/.test(word) && word.length > 3))
      break;
    start = offset;
    first = word;
  }
  if (start === undefined) return undefined;
  const alone = !text.slice(start, kindStart).trimEnd().includes(' ');
  return alone && opensSentence(text, start) && !isCertain(first) ? undefined : start;
}

function isNamePart(word: string): boolean {
  if (/[,;:]$/.test(word) || isEveryday(word.replace(/\.$/, '')) || /^(?:nav|vgs|videregående)$/i.test(word)) return false;
  return /^\p{Lu}/u.test(word) || (isPlace(word) && !WORDS_TOO.test(word));
}

/** «går på kuben vgs»: typed without a capital. */
function lowerStart(before: string, match: RegExpExecArray): number | undefined {
  const word = /(?<=(?:^| )(?:på|ved|fra|frå|til|i|at) )[\p{L}-]{3,30} $/u.exec(before)?.[0];
  if (!/^vgs$/i.test(match[0]) || !word || isEveryday(word.trim())) return undefined;
  return /(?:ende|ande|isk|ig|leg|iell|al) $/u.test(word) ? undefined : match.index - word.length;
}

/** At the start of a sentence a capital says nothing; the word must be a place or sound like one. */
function isCertain(word: string): boolean {
  return isPlace(word) || isPlace(word.replace(/s$/, '')) || SUFFIX.test(word) || /^\p{Lu}{2,}/u.test(word);
}

function opensSentence(text: string, start: number): boolean {
  return /(?:^|[.!?:…\n«"]\s*|^[-–•]\s*)$/u.test(text.slice(Math.max(0, start - 4), start));
}

/** An office with its place after it: «Nav Sagene», «bydel Alna», «Nav-kontoret på Tøyen». */
function offices(text: string): Span[] {
  const found: Span[] = [];
  for (const match of text.matchAll(OFFICE)) {
    const [whole, place = ''] = match;
    const end = match.index + whole.length;
    const second = TWO_WORDS.test(place) ? (SECOND_WORD.exec(text.slice(end, end + 34))?.[0].length ?? 0) : 0;
    if (second > 0 || isOfficePlace(whole, place)) found.push({ type: 'workplace', start: match.index, end: end + second });
  }
  return found;
}

function isOfficePlace(whole: string, place: string): boolean {
  if (NO_OFFICE.test(place) || (isEveryday(place) && !isPlace(place))) return false;
  if (!/^\p{Lu}/u.test(place)) return isPlace(place) && !WORDS_TOO.test(place);
  return !/^(?:karriere|ppt|bup|statped|politiet)/i.test(whole) || isPlace(place) || SUFFIX.test(place);
}
