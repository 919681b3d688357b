/** «hva lagres»: what Drøft stores and does not. */
import { aboutCard } from '../cards/notices.ts';
import { below } from '../reply.ts';
import type { Command } from './command.ts';

export const about: Command = {
  name: 'about',
  words: {
    nb: [
      'hva lagres',
      'hva lagrer du',
      'personvern i drøft',
      'om drøft',
      'hvem er du',
      'hva er drøft',
      'er dette anonymt',
      'hvem kan se det jeg skriver',
    ],
    nn: ['kva blir lagra', 'kva lagrar du', 'om drøft', 'kven er du', 'kva er drøft', 'er dette anonymt', 'kven kan sjå det eg skriv'],
    en: [
      'what is stored',
      'what do you store',
      'about droft',
      'who are you',
      'what is droft',
      'is this anonymous',
      'privacy',
      'who can see what i write',
    ],
  },
  run: (_said, _turn, language) => below(aboutCard(language)),
};
