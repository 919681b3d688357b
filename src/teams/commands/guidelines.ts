/** «retningslinjer»: the whole list. */
import { guidelinesCard } from '../cards/guidelines.ts';
import { below, packOf } from '../reply.ts';
import type { Command } from './command.ts';

export const guidelines: Command = {
  name: 'guidelines',
  words: {
    nb: ['retningslinjer', 'retningslinjene', 'vis retningslinjene', 'alle retningslinjene', 'etiske retningslinjer', 'liste'],
    nn: [
      'retningslinjer',
      'retningslinjene',
      'vis retningslinjene',
      'alle retningslinjene',
      'etiske retningslinjer',
      'retningsliner',
      'retningslinene',
      'liste',
    ],
    en: ['guidelines', 'the guidelines', 'show guidelines', 'all guidelines', 'ethical guidelines', 'list'],
  },
  run: (_said, turn, language) => below(guidelinesCard(packOf(turn.services, undefined), { language, others: turn.services.packs })),
};
