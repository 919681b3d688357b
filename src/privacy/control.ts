/** Control digits, and numbers that carry letters (IBAN, passports, car plates). */
import { idnr } from '@navikt/fnrvalidator';
import type { Span } from './span.ts';

const ACCOUNT_WEIGHTS = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2];
const ORGANISATION_WEIGHTS = [3, 2, 7, 6, 5, 4, 3, 2];

/** Whether eleven digits pass as a national identity number: birth, D-, H- and synthetic numbers, also by the rule of 2032. */
export function isNationalId(digits: string): boolean {
  return digits.length === 11 && idnr(digits).status === 'valid';
}

/** Whether eleven digits pass as a bank account. */
export function isAccount(digits: string): boolean {
  return digits.length === 11 && passes(digits, ACCOUNT_WEIGHTS);
}

/** Whether nine digits pass as an organisation number. */
export function isOrganisation(digits: string): boolean {
  return /^[89]\d{8}$/.test(digits) && passes(digits, ORGANISATION_WEIGHTS);
}

function passes(digits: string, weights: readonly number[]): boolean {
  const sum = weights.reduce((total, weight, i) => total + weight * Number(digits[i]), 0);
  return (11 - (sum % 11)) % 11 === Number(digits.at(-1));
}

/** Whether the first six digits can be a day and a month, with the additions of D-, H- and synthetic numbers. */
export function looksBorn(digits: string): boolean {
  const day = Number(digits.slice(0, 2)) - (Number(digits[0]) >= 4 ? 40 : 0);
  const shifted = Number(digits.slice(2, 4));
  const month = [0, 40, 65, 80].map((step) => shifted - step).some((value) => value >= 1 && value <= 12);
  return day >= 1 && day <= 31 && month;
}

const IBAN = /(?<![\p{L}\p{N}])[A-Z]{2}\d{2}(?:[ -]?[A-Z\d]{4}){2,7}(?:[ -]?[A-Z\d]{1,3})?(?![\p{L}\p{N}])/gu;
const PASSPORT =
  /(?<=(?<!\p{L})pass(?:et|nr|nummer|nummeret|port|port number|-nr)?\.?(?: nr\.?| nummer| number)?(?: er| is)?[: ]{1,2})(?:[A-Z]{1,3} ?\d{5,8}|\d{7,9})(?![\p{L}\d])/giu;
const PLATE = /(?<![\p{L}\p{N}-])([A-Z]{2})[ -]?(\d{4,5})(?![\p{L}\p{N}]|[-.]\d)/gu;
const LOWER_PLATE = /(?<![\p{L}\p{N}-])([a-z]{2})[ -]?(\d{5})(?![\p{L}\p{N}]|[-.]\d)/gu;
const CAR = /(?<!\p{L})(?:bil|bilen|skilt|skiltet|bilnummer|regnr|reg\.? ?nr|registreringsnummer|car|plate|kjørte|køyrde)[^\n.!?]{0,30}$/iu;
/** Two capitals before digits that are something else: standards, subjects, posts, places in a list. */
const NO_PLATE = new Set('NS EN IS IP ID TV HP CV VG VO FR IT OT PP NR NO KL OS EU FN PC RT RF TR AS MA SO KR'.split(' '));

/** Accounts, passports and car plates of a cleaned text. */
export function findLettered(text: string): Span[] {
  return [
    ...all(text, IBAN, 'account').filter((span) => /\d{4}/.test(text.slice(span.start, span.end))),
    ...all(text, PASSPORT, 'number'),
    ...plates(text),
  ];
}

function all(text: string, pattern: RegExp, type: Span['type']): Span[] {
  return Array.from(text.matchAll(pattern), (match) => ({ type, start: match.index, end: match.index + match[0].length }));
}

function plates(text: string): Span[] {
  const found: Span[] = [];
  for (const pattern of [PLATE, LOWER_PLATE]) {
    for (const match of text.matchAll(pattern)) {
      const [whole, letters = '', digits = ''] = match;
      const aboutCar = CAR.test(text.slice(Math.max(0, match.index - 50), match.index));
      const doubtful = pattern === LOWER_PLATE || NO_PLATE.has(letters) || /^(?:19|20)\d\d$/.test(digits);
      if (aboutCar || !doubtful) found.push({ type: 'plate', start: match.index, end: match.index + whole.length });
    }
  }
  return found;
}
