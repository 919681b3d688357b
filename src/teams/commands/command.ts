/** What a typed command is, and how a message is recognised as one. */
import { fold } from '../../language/fold.ts';
import { LANGUAGES, type Language } from '../../language/language.ts';
import type { Reply, Turn } from '../reply.ts';

/** The message as compared (folded, punctuation gone), and what stands after the command's own words. */
export interface Said {
  readonly whole: string;
  readonly argument: string;
}

export interface Command {
  readonly name: string;
  /** Every way to write it, by language; a word before `…` takes the rest of the message as its argument. */
  readonly words: Readonly<Record<Language, readonly string[]>>;
  /** A last look that can say "this is a doubt after all" by giving undefined. */
  readonly run: (said: Said, turn: Turn, language: Language) => Reply | Promise<Reply> | undefined;
}

/** A message that is a command: which one, in which language it was written, and the rest of the message. */
export interface CommandHit {
  readonly command: Command;
  readonly language: Language;
  readonly said: Said;
}

const LONGEST_COMMAND = 80;

/**
 * The command a message IS, or undefined. A message that merely contains a command's word is a doubt: the whole message
 * must be the command, or begin with one that takes an argument. Where two languages share a word the client's language decides.
 */
export function findCommand(commands: readonly Command[], message: string, locale: Language): CommandHit | undefined {
  if (message.length > LONGEST_COMMAND) return undefined;
  const said = plain(message);
  if (said === '') return undefined;
  const order = [locale, ...LANGUAGES.filter((language) => language !== locale)];
  for (const command of commands) {
    for (const language of order) {
      for (const word of command.words[language]) {
        const argument = match(said, word);
        if (argument !== undefined) return { command, language, said: { whole: said, argument } };
      }
    }
  }
  return undefined;
}

function match(said: string, word: string): string | undefined {
  if (!word.endsWith('…')) return said === plain(word) ? '' : undefined;
  const beginning = plain(word.slice(0, -1));
  if (said === beginning) return '';
  return said.startsWith(`${beginning} `) ? said.slice(beginning.length + 1) : undefined;
}

/** Folded, without punctuation at the ends and with single spaces. */
function plain(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
