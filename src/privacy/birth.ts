/** Finds dates of birth: a date is one only beside a word of birth. */
import type { Span } from './span.ts';

const MONTH =
  '(?:januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember|january|february|march|may|june|july|october|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|okt|oct|nov|des|dec)';
const DATE = new RegExp(
  [
    '(?<![\\d.])(?:',
    '\\d{4}-\\d{1,2}-\\d{1,2}',
    '|\\d{1,2} ?[./-] ?\\d{1,2} ?[./-] ?\\d{2}(?:\\d{2})?',
    '|\\d{1,2} \\d{1,2} \\d{2}(?:\\d{2})?',
    `|\\d{1,2}(?:\\.|st|nd|rd|th)? ?(?:of )?${MONTH}\\.?(?:,? ?(?:\\d{4}|'?\\d{2}(?!\\d)))?`,
    `|${MONTH} \\d{1,2}(?:st|nd|rd|th)?(?:,? ?\\d{4})?`,
    '|\\d{8}|\\d{6}',
    '|\\d{1,2}[./]\\d{1,2}',
    ')(?![\\d\\p{L}])',
  ].join(''),
  'giu',
);
const BIRTH =
  '(?:født|fødd|fødde|fodt|foedt|fødsels?dato|fødsels?dag|fødselsnummer|fødselsnr|personnummer|personnr|fnr|f-?dato|bursdag|gebursdag|geburtsdag|born|birth|birthday|dob|d\\.o\\.b\\.?)';
const BEFORE = new RegExp(`(?<!\\p{L})(?:${BIRTH}(?!\\p{L})[^\\d\\n.!?]{0,24}|${BIRTH}[.:]{0,2} |f\\. ?d?\\.? ?|f )$`, 'iu');
const AFTER = new RegExp(`^[ ,(]{0,3}(?:er |is |som |as )?${BIRTH}(?!\\p{L})`, 'iu');

/** Dates of birth of a cleaned text. */
export function findBirthDates(text: string): Span[] {
  const found: Span[] = [];
  for (const match of text.matchAll(DATE)) {
    const end = match.index + match[0].length;
    const isBirth = BEFORE.test(text.slice(Math.max(0, match.index - 44), match.index)) || AFTER.test(text.slice(end, end + 30));
    if (isBirth && isDate(match[0])) found.push({ type: 'birthDate', start: match.index, end });
  }
  return found;
}

/** Whether solid digits can be day, month and year at all; written-out dates always can. */
function isDate(date: string): boolean {
  if (!/^\d{6}(?:\d{2})?$/.test(date)) return true;
  const day = Number(date.slice(0, 2)) % 40;
  const month = Number(date.slice(2, 4)) % 40;
  return (day >= 1 && day <= 31 && month >= 1 && month <= 12) || /^(?:19|20)\d{2}(?:0[1-9]|1[0-2])[0-3]\d$/.test(date);
}
