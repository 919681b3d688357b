/**
 * All typed commands, in the order they are tried: `term` last, since its «what is …» would take «what is stored».
 * A new one is its file and one line here.
 */
import { about } from './about.ts';
import { cases, data, pause, setup } from './cases.ts';
import type { Command } from './command.ts';
import { daily } from './daily.ts';
import { greeting, thanks } from './greeting.ts';
import { guideline } from './guideline.ts';
import { guidelines } from './guidelines.ts';
import { help } from './help.ts';
import { newDoubt } from './new-doubt.ts';
import { overview, reflection } from './reflection.ts';
import { search } from './search.ts';
import { term, terms } from './terms.ts';
import { think } from './think.ts';

export const COMMANDS: readonly Command[] = [
  help,
  greeting,
  thanks,
  newDoubt,
  guidelines,
  guideline,
  daily,
  think,
  search,
  terms,
  about,
  cases,
  pause,
  data,
  setup,
  reflection,
  overview,
  term,
];
