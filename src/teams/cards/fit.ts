/** Texts made to fit a card, which Teams refuses whole when it is too large. */

import { type CardView, expandCard } from './card.ts';

const MARK = '…';

/** So many bytes a text takes inside a card. */
export function bytesOf(text: string): number {
  return Buffer.byteLength(JSON.stringify(text)) - 2;
}

/** The text, or its beginning with a mark where it takes more than `most` bytes. */
export function shortened(text: string, most: number): string {
  if (bytesOf(text) <= most) return text;
  let low = 0;
  let high = text.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (bytesOf(text.slice(0, middle).toWellFormed()) + bytesOf(MARK) <= most) low = middle;
    else high = middle - 1;
  }
  return `${text.slice(0, low).toWellFormed().trimEnd()}${MARK}`;
}

/** All texts within `most` bytes together: short ones stay whole, and the long ones share what they leave. */
export function fitted(texts: readonly string[], most: number): string[] {
  const sizes = texts.map(bytesOf);
  let left = most;
  let count = texts.length;
  for (const size of [...sizes].sort((one, other) => one - other)) {
    if (size * count > left) break;
    left -= size;
    count -= 1;
  }
  const each = count === 0 ? most : Math.floor(left / count);
  const isLong = (size: number): boolean => count > 0 && size > each;
  return texts.map((text, at) => (isLong(sizes[at] ?? 0) ? shortened(text, each) : text));
}

/** The first of these cards that is not too large, from the fullest to the barest; where none fits the barest says so when it is drawn. */
export function firstThatFits(barest: () => CardView, ...fuller: readonly (() => CardView)[]): CardView {
  for (const make of fuller) {
    const view = make();
    if (isDrawable(view)) return view;
  }
  return barest();
}

function isDrawable(view: CardView): boolean {
  try {
    return expandCard(view) !== undefined;
  } catch {
    return false;
  }
}
