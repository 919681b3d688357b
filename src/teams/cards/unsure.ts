/** The card for when no guideline stands out: the candidates, and the categories, as things to press. */
import type { Consultation } from '../../consultations/consult.ts';
import { EMERGENCY } from '../../guidelines/emergency.ts';
import { guidelineOf, type Pack } from '../../guidelines/guideline.ts';
import { textsIn } from '../../language/texts/index.ts';
import { sentences } from '../../language/tokens.ts';
import type { CardView } from './card.ts';
import { detailsLine } from './details.ts';
import { discussButtons } from './discuss.ts';
import { button, guidelineRow, lines } from './parts.ts';
import { encodeTriage } from './triage-code.ts';

const MOST_CANDIDATES = 3;

/** The unsure card with up to three candidates and a row for each category. */
export function unsureCard(consultation: Consultation, pack: Pack): CardView {
  const { language } = consultation;
  const texts = textsIn(language);
  const candidates = consultation.guidelines
    .slice(0, MOST_CANDIDATES)
    .map((one) => guidelineOf(pack, one.number))
    .filter((guideline) => guideline !== undefined);
  return {
    template: 'unsure',
    summary: texts.summary.unsure,
    data: {
      lang: language,
      together: [],
      title: texts.unsure.title,
      lead: texts.unsure.lead,
      rows: candidates.map((guideline) =>
        guidelineRow(language, pack, guideline, {
          text: sentences(guideline.explanation[language])[0] ?? '',
          triage: encodeTriage(consultation),
        }),
      ),
      categoriesTitle: texts.unsure.categories,
      footer: lines(detailsLine(consultation.identifying, texts), texts.unsure.acuteHint(EMERGENCY), texts.answer.notStored),
      categories: pack.categories.map((category) => ({
        ...button(language, { title: category.title[language], verb: 'category.show', pack: pack.id, value: category.id }),
        mark: '›',
        label: category.title[language],
        text: '',
      })),
      buttons: [
        ...discussButtons(
          consultation,
          pack,
          candidates.slice(0, 1).map((guideline) => guideline.number),
        ),
        button(language, { title: texts.button.guidelines, verb: 'guidelines.list', pack: pack.id }),
        button(language, { title: texts.button.help, verb: 'help.show' }),
      ],
    },
  };
}
