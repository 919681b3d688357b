/** A greeting gets a greeting, thanks get a kind word. */
import { greetingCard, thanksCard } from '../cards/notices.ts';
import { below } from '../reply.ts';
import type { Command } from './command.ts';

export const greeting: Command = {
  name: 'greeting',
  words: {
    nb: [
      'hei',
      'heisann',
      'hei hei',
      'hallo',
      'halla',
      'hei du',
      'hei på deg',
      'god morgen',
      'god dag',
      'god kveld',
      'morn',
      'hei drøft',
      'yo',
      'hola',
    ],
    nn: ['hei', 'heisan', 'hei du', 'god morgon', 'god dag', 'god kveld', 'hallo', 'hei der', 'morn'],
    en: ['hi', 'hello', 'hey', 'hi there', 'hello there', 'good morning', 'good afternoon', 'good evening', 'hi droft'],
  },
  run: (_said, _turn, language) => below(greetingCard(language)),
};

export const thanks: Command = {
  name: 'thanks',
  words: {
    nb: ['takk', 'tusen takk', 'takk for hjelpen', 'takk skal du ha', 'takk for hjelpa', 'mange takk', 'supert takk', 'ok takk'],
    nn: ['takk', 'tusen takk', 'takk for hjelpa', 'takk skal du ha', 'mange takk'],
    en: ['thanks', 'thank you', 'thanks a lot', 'thank you so much', 'many thanks', 'ok thanks', 'cheers'],
  },
  run: (_said, _turn, language) => below(thanksCard(language)),
};
