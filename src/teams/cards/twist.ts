/** «Hva om …?»: one turn of the situation a guideline is about, with one question to think with. */
import { citation, type Guideline, type Pack } from '../../guidelines/guideline.ts';
import type { Language } from '../../language/language.ts';
import { textsIn } from '../../language/texts/index.ts';
import type { CardView } from './card.ts';
import { button } from './parts.ts';

/** The answer card shows this many questions; the twist's own are taken from behind them. */
const SHOWN_BEFORE = 3;

/** The card for the turn at a place (any whole number from 0; it wraps round). The button brings the next place. */
export function twistCard(pack: Pack, guideline: Guideline, { language, place }: { language: Language; place: number }): CardView {
  const texts = textsIn(language);
  const { twists, questions } = guideline;
  const turn = place % twists.length;
  const name = citation(pack, guideline, language);
  const shared = { pack: pack.id, numbers: [guideline.number] };
  return {
    template: 'twist',
    summary: texts.button.whatIf,
    data: {
      lang: language,
      heading: name,
      twist: twists[turn]?.[language] ?? '',
      lead: texts.twist.lead,
      thinkTitle: texts.answer.think,
      question: questions[(place + SHOWN_BEFORE) % questions.length]?.[language] ?? '',
      buttons: [
        // A guideline with one turn alone has no other to show.
        ...(twists.length > 1
          ? [button(language, { title: texts.button.oneMore, verb: 'twist.another', ...shared, value: String(place + 1) })]
          : []),
        button(language, { title: name, verb: 'guideline.show', ...shared }),
      ],
    },
  };
}
