/** The card for one guideline, for a question about what one means, and for channels. */
import { citation, type Guideline, type Pack } from '../../guidelines/guideline.ts';
import { questionsFor } from '../../guidelines/questions.ts';
import type { Language } from '../../language/language.ts';
import { textsIn } from '../../language/texts/index.ts';
import { quote } from './answer.ts';
import type { CardData, CardView } from './card.ts';
import { button, categoryTitle, lines, numbered } from './parts.ts';

const QUESTIONS = 3;

export interface GuidelineOptions {
  readonly language: Language;
  /** A sentence above the guideline; empty for none. */
  readonly lead?: string;
  /** In a channel: no questions and no buttons that lead to a case, but the invitation. */
  readonly channel?: boolean;
  readonly notes?: readonly string[];
}

/** One guideline: text, our reading, questions to think with and what it is connected with. */
export function guidelineCard(pack: Pack, guideline: Guideline, options: GuidelineOptions): CardView {
  const { language } = options;
  const texts = textsIn(language);
  const name = citation(pack, guideline, language);
  return {
    template: 'guideline',
    summary: name,
    data: {
      lang: language,
      lead: options.lead ?? '',
      title: name,
      category: categoryTitle(pack, guideline, language),
      ...quote(pack, guideline, language, texts),
      oursTitle: texts.guidelines.ours,
      explanation: guideline.explanation[language],
      thinkTitle: options.channel ? '' : texts.answer.think,
      questions: options.channel ? [] : numbered(questionsFor(guideline, 'any', language, QUESTIONS)),
      notes: lines(...(options.notes ?? [])),
      footer: lines(options.channel ? texts.channel.invitation : undefined),
      buttons: [
        ...relatedButtons(pack, guideline, language),
        button(language, { title: texts.button.guidelines, verb: 'guidelines.list', pack: pack.id }),
      ],
      links: [{ title: texts.button.source, url: pack.source.url }],
    },
  };
}

function relatedButtons(pack: Pack, guideline: Guideline, language: Language): CardData[] {
  return guideline.related
    .slice(0, 2)
    .map((number) => pack.guidelines.find((one) => one.number === number))
    .filter((one) => one !== undefined)
    .map((one) => button(language, { title: citation(pack, one, language), verb: 'guideline.show', pack: pack.id, numbers: [one.number] }));
}
