/** «dagens kort»: a question to carry, drawn at random; «kort 13»: one for a guideline of one's choice. */
import { type Guideline, guidelineOf, type Pack } from '../../guidelines/guideline.ts';
import type { Language } from '../../language/language.ts';
import { textsIn } from '../../language/texts/index.ts';
import type { CardView } from '../cards/card.ts';
import { dailyCard } from '../cards/daily.ts';
import { sentenceCard } from '../cards/notices.ts';
import { below, packOf, type Reply, type Turn } from '../reply.ts';
import type { Command, Said } from './command.ts';

export const daily: Command = {
  name: 'daily',
  words: {
    nb: ['dagens kort…', 'kort…', 'etikkort…', 'trekk et kort', 'gi meg et kort'],
    nn: ['kortet for dagen…', 'dagens kort…', 'kort…', 'etikkort…', 'trekk eit kort'],
    en: ['card of the day…', 'card…', 'ethics card…', 'draw a card'],
  },
  run: showCard,
};

/** Nothing after the word draws a card, a number gives one for that guideline; anything else means the message was a doubt. */
function showCard(said: Said, turn: Turn, language: Language): Reply | undefined {
  const pack = packOf(turn.services, undefined);
  if (said.argument === '') return below(dailyReply(pack, language, turn.services.pick));
  const number = /^(?:nr |nummer |number |no )?(\d{1,2})$/.exec(said.argument)?.[1];
  if (number === undefined) return undefined;
  const guideline = guidelineOf(pack, Number(number));
  if (guideline) return below(chosenDaily(pack, guideline, { language, place: 0 }));
  const texts = textsIn(language);
  return below(sentenceCard(language, texts.daily.title, texts.guidelines.unknownNumber(pack.guidelines.length)));
}

/** A card with guideline, question and twist drawn by `pick`. */
export function dailyReply(pack: Pack, language: Language, pick: (count: number) => number): CardView {
  const guideline = pack.guidelines[pick(pack.guidelines.length)] ?? pack.guidelines[0];
  if (!guideline) throw new RangeError('a pack has at least one guideline');
  return dailyCard(pack, guideline, { language, question: pick(guideline.questions.length), twist: pick(guideline.twists.length) });
}

/** The card at a place (from 0) for a guideline the person asked for; the next place has the next question. */
export function chosenDaily(pack: Pack, guideline: Guideline, { language, place }: { language: Language; place: number }): CardView {
  return dailyCard(pack, guideline, { language, question: place, twist: place, isChosen: true });
}
