/** «dagens kort»: a question to carry, drawn at random. */
import type { Pack } from '../../guidelines/guideline.ts';
import type { Language } from '../../language/language.ts';
import type { CardView } from '../cards/card.ts';
import { dailyCard } from '../cards/daily.ts';
import { below, packOf } from '../reply.ts';
import type { Command } from './command.ts';

export const daily: Command = {
  name: 'daily',
  words: {
    nb: ['dagens kort', 'kort', 'etikkort', 'trekk et kort', 'gi meg et kort'],
    nn: ['kortet for dagen', 'dagens kort', 'kort', 'etikkort', 'trekk eit kort'],
    en: ['card of the day', 'card', 'ethics card', 'draw a card'],
  },
  run: (_said, turn, language) => below(dailyReply(packOf(turn.services, undefined), language, turn.services.pick)),
};

/** A card with guideline, question and twist drawn by `pick`. */
export function dailyReply(pack: Pack, language: Language, pick: (count: number) => number): CardView {
  const guideline = pack.guidelines[pick(pack.guidelines.length)] ?? pack.guidelines[0];
  if (!guideline) throw new RangeError('a pack has at least one guideline');
  return dailyCard(pack, guideline, { language, question: pick(guideline.questions.length), twist: pick(guideline.twists.length) });
}
