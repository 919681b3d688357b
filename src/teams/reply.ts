/** What a handler gives back and what it may use. Handlers return; one place sends. */

import type { Pack } from '../guidelines/guideline.ts';
import type { Language } from '../language/language.ts';
import type { Model } from '../matching/model.ts';
import type { CardView } from './cards/card.ts';
import type { Caller, Desk, Member } from './desk.ts';
import type { Recall } from './memory.ts';

/**
 * One card. `replace` takes the place of the card whose button was pressed; `new` comes below it; `own` takes its place for
 * the one who pressed alone, and nobody else in the channel sees it.
 */
export interface Reply {
  readonly view: CardView;
  readonly mode: 'new' | 'replace' | 'own';
  /** Teams' consent card for a file goes in place of the card. `context` comes back with the person's answer. */
  readonly file?: { readonly name: string; readonly about: string; readonly bytes: number; readonly context?: FileContext };
}

/** Which file it is that somebody is asked about, in names and ids of ours. */
export type FileContext = Readonly<Record<string, string>>;

/** What every handler may use; all of it given, nothing looked up. */
export interface Services {
  /** Packs, the default first. */
  readonly packs: readonly [Pack, ...Pack[]];
  readonly model: Model;
  /** A whole number from 0 up to but not including `count`. */
  readonly pick: (count: number) => number;
  /** Counts an answer or a correction: numbers and names of ours only. */
  readonly count: (event: CountedEvent) => void;
  /** What is kept: cases, people, messages. */
  readonly desk: Desk;
}

/** What is counted. None of it can hold what a person wrote. */
export type CountedEvent =
  | {
      readonly kind: 'answer';
      readonly route: string;
      readonly language: Language;
      readonly guideline: number;
      readonly confident: boolean;
    }
  | { readonly kind: 'correction'; readonly pack: string; readonly shown: number; readonly chosen: number };

/** The turn as a handler sees it. `personal` is false in channels and group chats. */
export interface Turn {
  readonly services: Services;
  /** The Teams client's language, for where the text shows none. */
  readonly locale: Language;
  readonly personal: boolean;
  /** What the person wrote a moment ago; only in the personal chat, where nobody else reads along. */
  readonly recall?: Recall;
  /** Who it is; only in the personal chat. */
  readonly caller?: Caller;
  /** Who pressed a card in a channel; used for what is theirs alone to do there, as answering. */
  readonly member?: Member;
}

/** A reply below what was said. */
export function below(view: CardView): Reply {
  return { view, mode: 'new' };
}

/** The pack with that id, or the default one. */
export function packOf(services: Services, id: string | undefined): Pack {
  return services.packs.find((pack) => pack.id === id) ?? services.packs[0];
}
