/** Cuts a text into words with their places. Knows no language. */

export interface Token {
  /** The word as written. */
  readonly text: string;
  /** UTF-16 offsets into the text the tokens were cut from; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
}

const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu;

/** The words of a text in order, at most `most` of them. Punctuation and emoji are left out; a hyphen parts two words. */
export function tokenise(text: string, most = Number.POSITIVE_INFINITY): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(WORD)) {
    if (tokens.length >= most) break;
    tokens.push({ text: match[0], start: match.index, end: match.index + match[0].length });
  }
  return tokens;
}

const SENTENCE_END = /(?<=[.!?…])["»”')\]]*\s+|\n+/u;

/** The sentences of a text, trimmed, empty ones dropped; a line break always ends a sentence. */
export function sentences(text: string): string[] {
  return text
    .split(SENTENCE_END)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}
