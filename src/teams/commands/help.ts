/** «hjelp»: how to use Drøft. */
import { helpCard } from '../cards/notices.ts';
import { below } from '../reply.ts';
import type { Command } from './command.ts';

export const help: Command = {
  name: 'help',
  words: {
    nb: ['hjelp', 'hjelp meg', 'hva kan du', 'hva kan du gjøre', 'hvordan bruker jeg deg', 'start', 'meny', '?'],
    nn: ['hjelp', 'kva kan du', 'kva kan du gjere', 'korleis bruker eg deg', 'meny'],
    en: ['help', 'help me', 'what can you do', 'how do i use you', 'menu', 'start'],
  },
  run: (_said, _turn, language) => below(helpCard(language)),
};
