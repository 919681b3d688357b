/**
 * Folds spelling so that hurried typing meets careful typing: «føler», «foler» and «foeler» become one.
 * Knows letters, not words.
 */

const SPECIAL: Record<string, string> = { æ: 'e', ø: 'o', å: 'a', ß: 'ss', đ: 'd', ł: 'l', ŋ: 'n', ŧ: 't', ð: 'd', þ: 't', ı: 'i' };

/**
 * Lower-cased letters and digits with æ/ae → e, ø/oe → o, å/aa → a, accents dropped and letters repeated three or
 * more times written once. The result can be shorter than the word; it is for comparing, never for showing.
 */
export function fold(word: string): string {
  const lower = word.toLowerCase().replace(/[æøåßđłŋŧðþı]/g, (letter) => SPECIAL[letter] ?? letter);
  const plain = isAscii(lower) ? lower : lower.normalize('NFD').replace(/\p{M}/gu, '');
  return (
    plain
      .replace(/(.)\1\1+/g, '$1')
      .replace(/aa/g, 'a')
      // Not in «naboen», «kollegaen»: there the e belongs to the ending.
      .replace(/oe(?!n(?!n))/g, 'o')
      .replace(/ae(?!n)/g, 'e')
  );
}

/** Doubled letters written once («alldri» = «aldri»), for the comparisons where a doubled consonant is a typing error. */
export function singleLetters(folded: string): string {
  return folded.replace(/(.)\1+/g, '$1');
}

function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 0x7f) return false;
  return true;
}
