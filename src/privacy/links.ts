/** Finds e-mail addresses (also disguised ones), links, IP addresses and user names of social media. */
import type { Span } from './span.ts';

const AT = /@|[([{<]\s?(?:at|alfakrøll|krøllalfa|a)\s?[)\]}>]|(?<=\s)(?:at|alfakrøll|krøllalfa|snabel-a)(?=\s)/giu;
const LOCAL = /(?:[\p{L}\p{N}_%+-]{1,40} (?:\.|dot|punktum) ){0,3}[\p{L}\p{N}._%+-]{1,64}\s{0,2}$/u;
const TLD = '(?:no|com|net|org|se|dk|fi|edu|eu|io|info|gov|uk|de|pl|lt|ua|nu|me|co)';
const DOMAIN = /^[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){0,4}\.\p{L}{2,24}/u;
const SPACED_DOMAIN = new RegExp(
  `^\\s{0,2}[\\p{L}\\p{N}-]{1,63}(?:(?:\\s?\\.\\s?|\\s(?:dot|punktum)\\s)[\\p{L}\\p{N}-]{1,63}){0,4}?(?:\\s?\\.\\s?|\\s(?:dot|punktum)\\s)${TLD}(?![\\p{L}\\p{N}])`,
  'u',
);
const SPELT_DOT = /\s(?:dot|punktum)\s/u;

const URL = /(?<![\p{L}\p{N}])(?:(?:https?|msteams|ftp|callto|tel|mailto|sip):[^\s<>"«»]+|www\.[^\s<>"«»]+)/giu;
const DOMAIN_PATH = new RegExp(`(?<![\\p{L}\\p{N}@.-])(?:[a-z0-9-]{1,63}\\.){1,4}${TLD}/[^\\s<>"«»]+`, 'giu');
const IPV4 = /(?<![\d.])(?!(?:\d\d\.){3}\d\d(?!\d))(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)(?!\.?\d)/g;
const IPV6 = /(?<![\p{L}\p{N}:])(?=[\da-f:]{0,39}::|(?:[\da-f]{1,4}:){7})[\da-f]{0,4}(?::[\da-f]{0,4}){2,7}(?![\p{L}\p{N}:])/giu;
const HANDLE = /(?<![\p{L}\p{N}@.])@[\p{L}\p{N}][\p{L}\p{N}._-]{1,39}/gu;
const ACCOUNT =
  /(?<=(?:snap|snapchat|insta|instagram|tiktok|discord|brukernavn|brukarnamn|username)(?: er| is|:)?[ :]{1,2}@?)(?=[\p{L}\p{N}._]{0,30}\p{L})[\p{L}\p{N}]{1,30}[._\d][\p{L}\p{N}._]{0,30}[\p{L}\p{N}]/giu;

/** E-mail addresses and links of a cleaned text. */
export function findLinks(text: string): Span[] {
  return [...findEmails(text), ...findWebAddresses(text)];
}

function findEmails(text: string): Span[] {
  const found: Span[] = [];
  for (const at of text.matchAll(AT)) {
    const local = LOCAL.exec(text.slice(Math.max(0, at.index - 110), at.index))?.[0];
    const domain = domainAfter(text.slice(at.index + at[0].length, at.index + at[0].length + 200), at[0]);
    if (!local || !domain) continue;
    found.push({ type: 'email', start: at.index - local.length, end: at.index + at[0].length + domain.length });
  }
  return found;
}

/** A bare «at» is an everyday word: then only a spelt-out dot makes an address. */
function domainAfter(rest: string, at: string): string | undefined {
  const plain = at === '@' ? DOMAIN.exec(rest)?.[0] : undefined;
  const spaced = SPACED_DOMAIN.exec(rest)?.[0];
  if (/^at$/i.test(at) && !SPELT_DOT.test(spaced ?? '')) return undefined;
  return plain ?? spaced;
}

function findWebAddresses(text: string): Span[] {
  const found: Span[] = [];
  for (const pattern of [URL, DOMAIN_PATH]) {
    for (const match of text.matchAll(pattern)) {
      const trimmed = withoutClosing(match[0]);
      found.push({ type: 'link', start: match.index, end: match.index + trimmed.length });
    }
  }
  for (const pattern of [IPV4, IPV6, ACCOUNT]) {
    for (const match of text.matchAll(pattern)) found.push({ type: 'link', start: match.index, end: match.index + match[0].length });
  }
  for (const match of text.matchAll(HANDLE)) {
    if (/[\d_]/.test(match[0])) found.push({ type: 'link', start: match.index, end: match.index + match[0].length });
  }
  return found;
}

/** Punctuation that closes the sentence is not part of a link. */
function withoutClosing(link: string): string {
  let end = link.length;
  while (end > 0 && '.,;:!?)]}\'"'.includes(link[end - 1] ?? '')) end--;
  return link.slice(0, end);
}
