/** The card for an answered doubt: guideline, why, questions to think with, whom to talk to. */

import type { Consultation, Ranked } from '../../consultations/consult.ts';
import { citation, type Guideline, type Pack, quotedText } from '../../guidelines/guideline.ts';
import type { Situation } from '../../guidelines/questions.ts';
import { questionsFor } from '../../guidelines/questions.ts';
import type { Language } from '../../language/language.ts';
import { textsIn } from '../../language/texts/index.ts';
import type { Texts } from '../../language/texts/texts.ts';
import type { CardData, CardView } from './card.ts';
import { detailsLine } from './details.ts';
import { discussButtons } from './discuss.ts';
import { button, categoryTitle, lines, numbered } from './parts.ts';
import { encodeTriage } from './triage-code.ts';

const QUESTIONS = 3;
const MOST_ALSO = 2;
/** A second guideline is "also relevant" from this chance on. */
const ALSO_FROM = 0.1;

export interface AnswerContext {
  readonly pack: Pack;
  readonly situation: Situation;
  /** The line above the guideline, where it is not the usual one. */
  readonly heading?: string;
}

/** The answer card. `consultation.guidelines` must hold at least one guideline of the pack. */
export function answerCard(consultation: Consultation, context: AnswerContext, guideline: Guideline): CardView {
  const { language } = consultation;
  const texts = textsIn(language);
  const { pack, situation } = context;
  const also = alsoRelevant(consultation.guidelines, pack, guideline);
  const name = citation(pack, guideline, language);
  return {
    template: 'answer',
    summary: texts.summary.answer(name),
    data: {
      lang: language,
      together: [],
      heading: context.heading ?? texts.answer.heading,
      title: name,
      category: categoryTitle(pack, guideline, language),
      ...quote(pack, guideline, language, texts),
      why: context.heading === undefined ? [whyLine(consultation.guidelines[0]?.because ?? [], texts)] : [],
      thinkTitle: texts.answer.think,
      questions: numbered(questionsFor(guideline, situation, language, QUESTIONS)),
      whatIf: [
        button(language, { title: texts.button.whatIf, verb: 'twist.show', pack: pack.id, numbers: [guideline.number], value: '0' }),
      ],
      discussLabel: texts.answer.discuss,
      who: texts.route.title[consultation.aboutLeader ? 'aboutLeader' : consultation.route === 'none' ? 'info' : consultation.route],
      reason: consultation.aboutLeader ? texts.route.aboutLeader : texts.route.reason[consultation.reason],
      notes: noteLines(consultation, texts),
      alsoTitle: also.length > 0 ? texts.answer.also : '',
      alsoButton: texts.button.showAlso,
      also: also.map((one) => ({ title: citation(pack, one, language), text: quotedText(one, language).text })),
      footer: lines(detailsLine(consultation.identifying, texts), texts.answer.notStored),
      buttons: answerButtons(consultation, pack, [guideline, ...also], texts),
    },
  };
}

/** The quoted text with its source, and a word where the wording is our own. */
export function quote(pack: Pack, guideline: Guideline, language: Language, texts: Texts): CardData {
  const { text } = quotedText(guideline, language);
  return {
    quote: text,
    quoteSource: pack.wording === 'official' ? texts.answer.exactText(pack.name[language]) : texts.guidelines.ownWording,
  };
}

/** «I noticed «a», «b».» with the words as plain runs, or the sentence for when no single word decided. */
export function whyLine(because: readonly string[], texts: Texts): CardData {
  if (because.length === 0) return { label: texts.answer.whyGeneral, words: [], end: '' };
  const words = because.map((word, index) => ({ text: `${index > 0 ? ', ' : ''}${texts.answer.quoted(word)}` }));
  return { label: `${texts.answer.why} `, words, end: '.' };
}

function noteLines(consultation: Consultation, texts: Texts): CardData[] {
  return lines(
    consultation.aboutLeader ? texts.route.notWhistleblowing : undefined,
    consultation.raiseWithClient ? texts.route.raiseWithClient : undefined,
    consultation.referElsewhere ? texts.route.referElsewhere : undefined,
  );
}

function alsoRelevant(ranked: readonly Ranked[], pack: Pack, shown: Guideline): Guideline[] {
  return ranked
    .filter((one) => one.number !== shown.number && one.score >= ALSO_FROM)
    .slice(0, MOST_ALSO)
    .map((one) => pack.guidelines.find((guideline) => guideline.number === one.number))
    .filter((guideline) => guideline !== undefined);
}

function answerButtons(consultation: Consultation, pack: Pack, shown: readonly Guideline[], texts: Texts): CardData[] {
  const { language } = consultation;
  const numbers = shown.map((guideline) => guideline.number);
  return [
    ...discussButtons(consultation, pack, numbers),
    ...(consultation.route === 'acute'
      ? []
      : [button(language, { title: texts.think.button.open, verb: 'think.open', pack: pack.id, numbers: numbers.slice(0, 1) })]),
    button(language, { title: texts.button.others, verb: 'guidelines.list', pack: pack.id, numbers }),
    button(language, { title: texts.button.missed, verb: 'choose.open', pack: pack.id, numbers, value: encodeTriage(consultation) }),
  ];
}
