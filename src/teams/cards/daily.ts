/** «Dagens kort»: one question to carry, with the guideline it belongs to. */
import { citation, type Guideline, type Pack, quotedText } from '../../guidelines/guideline.ts';
import type { Language } from '../../language/language.ts';
import { textsIn } from '../../language/texts/index.ts';
import type { CardView } from './card.ts';
import { button } from './parts.ts';

export interface DailyOptions {
  readonly language: Language;
  /** Places of the question and the twist: any whole numbers from 0; they wrap round. */
  readonly question: number;
  readonly twist: number;
  /** The person asked for this guideline: «another card» is then the next one of the same. */
  readonly isChosen?: boolean;
}

/** A card with the question and the twist at the given places. */
export function dailyCard(pack: Pack, guideline: Guideline, options: DailyOptions): CardView {
  const { language } = options;
  const texts = textsIn(language);
  const question = guideline.questions[options.question % guideline.questions.length];
  const twist = guideline.twists[options.twist % guideline.twists.length];
  return {
    template: 'daily',
    summary: texts.daily.title,
    data: {
      lang: language,
      heading: `${texts.daily.title} · ${texts.daily.lead}`,
      question: question?.[language] ?? '',
      twist: twist?.[language] ?? '',
      title: citation(pack, guideline, language),
      quote: quotedText(guideline, language).text,
      footer: [],
      buttons: [
        button(language, {
          title: texts.button.another,
          verb: 'daily.another',
          pack: pack.id,
          ...(options.isChosen ? { numbers: [guideline.number], value: String(options.question + 1) } : {}),
        }),
        button(language, {
          title: citation(pack, guideline, language),
          verb: 'guideline.show',
          pack: pack.id,
          numbers: [guideline.number],
        }),
      ],
    },
  };
}
