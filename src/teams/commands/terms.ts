/** «begreper», and a term asked for by name: «hva er veisøker», «karriereknappene», "ethical commitment". */
import { findTerm, TERMS } from '../../guidelines/terms.ts';
import { termCard, termsCard } from '../cards/terms.ts';
import { below } from '../reply.ts';
import type { Command } from './command.ts';

export const terms: Command = {
  name: 'terms',
  words: {
    nb: ['begreper', 'begrep', 'ord og begreper', 'ordliste'],
    nn: ['omgrep', 'begrep', 'ordliste'],
    en: ['terms', 'glossary', 'concepts'],
  },
  run: (_said, _turn, language) => below(termsCard(language)),
};

const NAMES = TERMS.flatMap((one) => one.aliases);

export const term: Command = {
  name: 'term',
  words: {
    nb: [...NAMES, 'hva er…', 'hva er en…', 'hva er et…', 'hva betyr…', 'hva er det…'],
    nn: ['kva er…', 'kva er ein…', 'kva er eit…', 'kva tyder…', 'kva er det…'],
    en: ['what is…', 'what is a…', 'what is the…', 'what are the…', 'what are…', 'what does…'],
  },
  run: (said, _turn, language) => {
    const name =
      said.argument === ''
        ? said.whole
        : said.argument.replace(/^(?:en|et|ein|eit|ei|a|the|det|dei|de) /, '').replace(/ (?:mean|betyr|tyder)$/, '');
    const found = findTerm(name);
    return found ? below(termCard(found, language)) : undefined;
  },
};
