/** «søk gave»: guidelines that hold the word. */
import { searchGuidelines } from '../../guidelines/find.ts';
import { textsIn } from '../../language/texts/index.ts';
import { searchCard } from '../cards/guidelines.ts';
import { sentenceCard } from '../cards/notices.ts';
import { below, packOf } from '../reply.ts';
import type { Command } from './command.ts';

export const search: Command = {
  name: 'search',
  words: {
    nb: ['søk…', 'søk etter…', 'finn…'],
    nn: ['søk…', 'søk etter…', 'finn…'],
    en: ['search…', 'search for…', 'find…'],
  },
  run: (said, turn, language) => {
    const pack = packOf(turn.services, undefined);
    const texts = textsIn(language);
    if (said.argument === '') return below(sentenceCard(language, texts.search.title, texts.search.noQuery));
    if (said.argument.split(' ').length > MOST_WORDS) return undefined;
    return below(searchCard(pack, searchGuidelines(pack, said.argument), language));
  },
};

/** A longer message that happens to begin with «søk» is a doubt («søk om jobb for ham, er det min oppgave?»). */
const MOST_WORDS = 3;
