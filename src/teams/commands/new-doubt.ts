/** «ny tvil»: what was written before is forgotten at once. */
import { textsIn } from '../../language/texts/index.ts';
import { sentenceCard } from '../cards/notices.ts';
import { below } from '../reply.ts';
import type { Command } from './command.ts';

export const newDoubt: Command = {
  name: 'newDoubt',
  words: {
    nb: ['ny tvil', 'ny sak', 'en ny tvil', 'en ny sak', 'noe annet', 'glem det', 'glem dette', 'start på nytt', 'begynn på nytt'],
    nn: ['ny tvil', 'ny sak', 'ein ny tvil', 'ei ny sak', 'noko anna', 'gløym det', 'gløym dette', 'byrj på nytt'],
    en: ['new doubt', 'a new doubt', 'new case', 'a new case', 'something else', 'forget it', 'forget this', 'start over', 'start again'],
  },
  run: (_said, turn, language) => {
    turn.recall?.forget();
    const { followUp } = textsIn(language);
    return below(sentenceCard(language, followUp.newTitle, followUp.newLead));
  },
};
