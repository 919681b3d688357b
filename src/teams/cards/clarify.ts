/** One question in place of candidates by name, where two guidelines are close. Each answer leads to one of them. */
import type { Consultation } from '../../consultations/consult.ts';
import { EMERGENCY } from '../../guidelines/emergency.ts';
import type { Pack } from '../../guidelines/guideline.ts';
import { textsIn } from '../../language/texts/index.ts';
import type { CardView } from './card.ts';
import { detailsLine } from './details.ts';
import { discussButtons } from './discuss.ts';
import { type Button, button, lines } from './parts.ts';
import { encodeTriage } from './triage-code.ts';

const MOST_CANDIDATES = 5;

/** The card with the question, its two answers and «something else»; undefined where there is no question to ask. */
export function clarifyCard(consultation: Consultation, pack: Pack): CardView | undefined {
  const { language, clarify } = consultation;
  if (!clarify) return undefined;
  const texts = textsIn(language);
  const [question, ...answers] = texts.clarify.between[clarify.between];
  const value = encodeTriage(consultation);
  const candidates = consultation.guidelines.slice(0, MOST_CANDIDATES).map((one) => one.number);
  const rows: Button[] = [
    ...clarify.numbers.map(
      (number, place): Button => ({ title: answers[place] ?? '', verb: 'candidate.show', pack: pack.id, numbers: [number], value }),
    ),
    { title: texts.clarify.other, verb: 'candidates.show', pack: pack.id, numbers: candidates, value },
  ];
  return {
    template: 'unsure',
    summary: texts.summary.unsure,
    data: {
      lang: language,
      together: [],
      title: texts.unsure.title,
      lead: question,
      rows: rows.map((row) => ({ ...button(language, row), mark: '›', label: row.title, text: '' })),
      categoriesTitle: '',
      categories: [],
      footer: lines(detailsLine(consultation.identifying, texts), texts.unsure.acuteHint(EMERGENCY), texts.answer.notStored),
      buttons: [
        ...discussButtons(consultation, pack, clarify.numbers),
        button(language, { title: texts.button.guidelines, verb: 'guidelines.list', pack: pack.id, numbers: candidates }),
        button(language, { title: texts.button.help, verb: 'help.show' }),
      ],
    },
  };
}
