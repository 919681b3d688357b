/**
 * Makes any string safe and uniform to read: well-formed, no invisible characters, one kind of space, dash and digit.
 * Must not change what the words mean, and keeps the way back to the original offsets.
 */

/** A cleaned text and, for each UTF-16 unit of it, the UTF-16 offset in the original it came from. */
export interface NormalisedText {
  readonly text: string;
  /** `offsets[i]` is the original offset of `text[i]`; one more entry holds the original length. */
  readonly offsets: Uint32Array;
}

/** More marks than this on one letter are decoration ("zalgo"), never Norwegian or Sámi spelling. */
const MAX_MARKS_PER_LETTER = 2;

/** Runs of letters and signs that are plain already (ASCII but the backtick, Latin letters, « and »), then single letters with marks. */
const PLAIN_RUN = String.raw`[\n\x20-\x5F\x61-\x7E\u00AB\u00BB\u00C0-\u0131\u0134-\u013E\u0141-\u0148\u014A-\u017E]`;
const CLUSTER = new RegExp(String.raw`${PLAIN_RUN}+(?!\p{M})|\r\n|\P{M}\p{M}*|\p{M}+`, 'gsu');
const PLAIN = new RegExp(`^${PLAIN_RUN}+$`);
// An alternation and not one class: a joined class would hold combining characters (biome noMisleadingCharacterClass).
const INVISIBLE = /[\p{Cf}\p{Co}]|\u034F|[\u115F\u1160\u17B4\u17B5\u3164\uFFA0]|[\uFE00-\uFE0F]/gu;
const DASH = /[\p{Pd}\u2212]/gu;
const QUOTE = /[\u2018\u2019\u201A\u201B\u00B4`\u02BC]/gu;

/**
 * Cleans a text: lone surrogates and control characters become spaces, invisible characters (zero width, bidi, tags)
 * go, compatibility forms (full-width digits, ligatures) become plain ones, dashes and apostrophes become `-` and `'`.
 * Line breaks stay as `\n`. Linear in the length; never throws.
 */
export function normalise(original: string): NormalisedText {
  const parts: string[] = [];
  const offsets: number[] = [];
  for (const match of original.toWellFormed().matchAll(CLUSTER)) {
    const plain = plainCluster(match[0]);
    parts.push(plain);
    for (let i = 0; i < plain.length; i++) offsets.push(match.index + Math.min(i, match[0].length - 1));
  }
  offsets.push(original.length);
  return { text: parts.join(''), offsets: Uint32Array.from(offsets) };
}

/** The cleaned text alone, for those who need no way back. */
export function cleanText(original: string): string {
  return normalise(original).text;
}

function plainCluster(cluster: string): string {
  if (PLAIN.test(cluster)) return cluster;
  if (cluster === '\r\n' || cluster === '\n' || cluster === '\r' || cluster === '\u2028' || cluster === '\u2029') return '\n';
  const visible = [...cluster.replace(INVISIBLE, '')].slice(0, 1 + MAX_MARKS_PER_LETTER).join('');
  return asciiDigits(visible.normalize('NFKC'))
    .replace(DASH, '-')
    .replace(QUOTE, "'")
    .replace(/[\p{Cc}\p{Z}\uFFFD]/gu, ' ');
}

/** Arabic-Indic and other decimal digits as 0–9, so that a number is a number in every script. */
function asciiDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    if (code < 0x80) return digit;
    let zero = code;
    while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1)) && code - zero < 9) zero--;
    return String((code - zero) % 10);
  });
}
