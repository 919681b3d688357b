/** The year wheel: a month's agenda for one kind of meeting, to read and to copy, with why it is proposed. */
import { citation, guidelineOf, type Pack, quotedText } from '../../guidelines/guideline.ts';
import type { Language } from '../../language/language.ts';
import { textsIn } from '../../language/texts/index.ts';
import { MEETINGS, type Meeting } from '../../language/texts/learning/learning.ts';
import type { Centre } from '../../people/people.ts';
import { type Agenda, MONTHS } from '../../reflections/wheel.ts';
import type { CardData, CardView } from './card.ts';
import { type Button, button, lines } from './parts.ts';
import { EMPTY_FIELDS } from './workshop.ts';

/** The input the agenda is copied from; nothing reads it. */
const COPY = 'agenda';

export interface WheelPage {
  readonly language: Language;
  readonly centre: Centre;
  readonly pack: Pack;
  /** Months after the first. */
  readonly place: number;
}

/** The page. */
export function wheelCard(agenda: Agenda, page: WheelPage): CardView {
  const { language, centre, pack } = page;
  const { wheel: words } = textsIn(language).learning;
  const title = words.title({ centre: centre.name, month: monthName(agenda.month, language) });
  const guideline = guidelineOf(pack, agenda.guideline);
  const theme = guideline ? citation(pack, guideline, language) : '';
  const why = textsIn(language).reflections.round.reason[agenda.reason];
  const parts = partsOf(agenda, pack, language);
  return {
    template: 'fields',
    summary: title,
    data: {
      ...EMPTY_FIELDS,
      lang: language,
      top: lines(words.meeting[agenda.meeting]),
      title,
      paragraphs: lines(`${words.theme}: ${theme}`, `${words.why}: ${why}`, words.lead),
      sections: parts.map(({ name, texts }) => ({ title: name, rows: texts.map((text): CardData => ({ labels: [], text })) })),
      areas: [{ id: COPY, label: words.copy, placeholder: words.copy, value: agendaText(agenda, page) }],
      footer: lines(words.footer),
      buttons: waysOf(agenda, page).map((one) => button(language, one)),
    },
  };
}

/** The agenda as plain text. */
export function agendaText(agenda: Agenda, { language, centre, pack }: Pick<WheelPage, 'language' | 'centre' | 'pack'>): string {
  const { wheel: words } = textsIn(language).learning;
  const guideline = guidelineOf(pack, agenda.guideline);
  const head = `${words.meeting[agenda.meeting]} · ${monthName(agenda.month, language)} · ${centre.name}`;
  const theme = `${words.theme}: ${guideline ? citation(pack, guideline, language) : ''}`;
  const parts = partsOf(agenda, pack, language).map(({ name, texts }, at) => `${at + 1}. ${name}\n${texts.join('\n')}`);
  return [`${head}\n${theme}`, ...parts].join('\n\n');
}

/** Opening, guideline with a question, exercise, closing. */
function partsOf(
  { meeting, guideline: number, index, exercise }: Agenda,
  pack: Pack,
  language: Language,
): { name: string; texts: string[] }[] {
  const { wheel: words } = textsIn(language).learning;
  const guideline = guidelineOf(pack, number);
  const question = guideline?.questions[index]?.[language];
  const { workshop } = textsIn(language).reflections.round;
  const exercises = {
    think: words.think,
    card: words.card,
    workshop: words.workshop(exercise.kind === 'workshop' ? (workshop[exercise.index] ?? workshop[0]) : workshop[0]),
  };
  return [
    { name: words.part.open, texts: [words.open[meeting]] },
    {
      name: words.part.guideline,
      texts: [guideline ? quotedText(guideline, language).text : '', question === undefined ? '' : words.asked(question)].filter(
        (text) => text !== '',
      ),
    },
    { name: words.part.exercise, texts: [exercises[exercise.kind]] },
    { name: words.part.close, texts: [words.close[meeting]] },
  ];
}

function waysOf({ meeting }: Agenda, { language, centre, place }: WheelPage): Button[] {
  const { wheel: words, button: buttons } = textsIn(language).learning;
  const to = (title: string, month: number, kind: Meeting): Button => ({
    title,
    verb: 'wheel.show',
    case: centre.id,
    value: `${month}.${kind}`,
  });
  return [
    ...(place > 0 ? [to(words.button.earlier, place - 1, meeting)] : []),
    ...(place < MONTHS - 1 ? [to(words.button.later, place + 1, meeting)] : []),
    ...MEETINGS.filter((kind) => kind !== meeting).map((kind) => to(words.button[kind], place, kind)),
    { title: buttons.back, verb: 'learn.show', case: centre.id },
  ];
}

function monthName(month: string, language: Language): string {
  const { wheel: words } = textsIn(language).learning;
  const [year = '', number = '1'] = month.split('-');
  return words.month({ name: words.months[Number(number) - 1] ?? '', year });
}
