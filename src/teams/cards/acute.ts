/** The card for possible danger: what to do now comes first, the guideline last. */
import type { Consultation } from '../../consultations/consult.ts';
import { EMERGENCY, EMERGENCY_CHECKED } from '../../guidelines/emergency.ts';
import { citation, type Guideline, type Pack } from '../../guidelines/guideline.ts';
import { textsIn } from '../../language/texts/index.ts';
import { whyLine } from './answer.ts';
import type { CardView } from './card.ts';
import { detailsLine } from './details.ts';
import { discussButtons } from './discuss.ts';
import { button, lines, numbered } from './parts.ts';

/** The acute card. The numbers come from one table with the date they were checked. */
export function acuteCard(consultation: Consultation, pack: Pack, guideline: Guideline): CardView {
  const { language } = consultation;
  const texts = textsIn(language);
  const because = consultation.guidelines[0]?.because ?? [];
  return {
    template: 'acute',
    summary: texts.summary.acute,
    data: {
      lang: language,
      title: texts.acute.title,
      lead: texts.acute.lead,
      steps: numbered(texts.acute.steps(EMERGENCY)),
      numbersTitle: texts.acute.numbersTitle,
      numberLines: lines(...texts.acute.numbers(EMERGENCY)),
      checked: texts.acute.checked(EMERGENCY_CHECKED),
      notes: lines(texts.acute.duties, consultation.aboutLeader ? texts.acute.leaderInvolved : texts.acute.leader),
      why: because.length > 0 ? [whyLine(because, texts)] : [],
      afterTitle: texts.acute.afterwards,
      after: citation(pack, guideline, language),
      footer: lines(detailsLine(consultation.identifying, texts), texts.acute.mistaken, texts.answer.notStored),
      buttons: [
        ...discussButtons(consultation, pack, [guideline.number]),
        button(language, {
          title: citation(pack, guideline, language),
          verb: 'guideline.show',
          pack: pack.id,
          numbers: [guideline.number],
        }),
        button(language, {
          title: texts.button.missed,
          verb: 'choose.open',
          pack: pack.id,
          numbers: [guideline.number],
          value: 'colleague.',
        }),
      ],
    },
  };
}
