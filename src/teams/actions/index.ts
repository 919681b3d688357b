/** One handler for each button. A button brings ids and numbers of ours; everything else is looked up here. */
import { guidelineOf, type Pack } from '../../guidelines/guideline.ts';
import { findTerm } from '../../guidelines/terms.ts';
import { LANGUAGES, type Language } from '../../language/language.ts';
import { textsIn } from '../../language/texts/index.ts';
import { guidelinesCard } from '../cards/guidelines.ts';
import { aboutCard, helpCard, oldCardCard } from '../cards/notices.ts';
import { VERBS, type Verb } from '../cards/parts.ts';
import { termCard, termsCard } from '../cards/terms.ts';
import { dailyReply } from '../commands/daily.ts';
import { answerText } from '../commands/doubt.ts';
import { answerAlone, answerTogether } from '../commands/follow-up.ts';
import { below, packOf, type Reply, type Turn } from '../reply.ts';
import { listCases, makeMove, openStep, showCase } from './case.ts';
import { cancelCase, editCase, maskCase, previewCase, sendDraft, writeCase } from './case-write.ts';
import { answerCompetence, saveCompetence } from './competence.ts';
import { eraseData, openErase, sendFile, showData } from './data.ts';
import { anotherCard, chooseAgain, chosenCard, setChoice, showCandidates, showGuideline, twistOf } from './guidelines.ts';
import { openCompetence, showCompetenceResult, showLearn, showWheel, startCompetenceRound } from './learn.ts';
import { listPoints, openPoint, postPoint, previewPoint } from './learning.ts';
import { endMeasure, listMeasures, newMeasure, openDate, openMeasure, saveDate, saveMeasure, showMap } from './measure.ts';
import { decideMessage } from './messages.ts';
import { sendMinutes } from './minutes.ts';
import { sendOverview, showMonth, showOverview } from './overview.ts';
import { liftPause, setPause } from './pause.ts';
import { changeTo, editPlan, newPlan, openPlan, openStep as openPlanStep, savePlan, showPlans } from './plan.ts';
import type { Press } from './press.ts';
import { answerInChannel } from './round.ts';
import { openRemove, openSetup, removeCentre, saveSetup, showSetup } from './setup.ts';
import { clearThinking, moveThinking, openFromButton, startThinking } from './think.ts';
import { closeOne, openClose, openStatus, repost, saveStatus, showWorkshop, startOne } from './workshop.ts';
import { saveNote } from './workshop-note.ts';

const MOST_NUMBERS = 5;
const LONGEST_NUMBERS = 100;

type Handler = (press: Press, turn: Turn) => Reply | Promise<Reply>;

const HANDLERS: Readonly<Record<Verb, Handler>> = {
  'guideline.show': showGuideline,
  'candidate.show': (press, turn) =>
    below(chosenCard(press, press.numbers[0] ?? 0, { turn, heading: textsIn(press.language).answer.heading })),
  'candidates.show': showCandidates,
  'guidelines.list': ({ pack, language, numbers }, turn) =>
    below(guidelinesCard(pack, { language, closest: numbers, others: turn.services.packs })),
  'category.show': ({ pack, language, value }, turn) =>
    below(guidelinesCard(pack, { language, category: categoryIn(pack, value), others: turn.services.packs })),
  'choose.open': (press) => below(chooseAgain(press)),
  'choose.set': setChoice,
  'daily.show': ({ pack, language }, turn) => below(dailyReply(pack, language, turn.services.pick)),
  'daily.another': anotherCard,
  'twist.show': (press) => below(twistOf(press)),
  'twist.another': (press) => ({ view: twistOf(press), mode: 'replace' }),
  'doubt.alone': ({ language, value }, turn) => answerAlone(value, { ...turn, locale: language }),
  'doubt.together': ({ language, value }, turn) => answerTogether(value, { ...turn, locale: language }),
  'think.open': openFromButton,
  'think.start': startThinking,
  'think.next': moveThinking('next'),
  'think.back': moveThinking('back'),
  'think.skip': moveThinking('skip'),
  'think.finish': moveThinking('finish'),
  'think.clear': clearThinking,
  'terms.list': ({ language }) => below(termsCard(language)),
  'terms.show': ({ language, value }) => below(showTerm(language, value)),
  'help.show': ({ language }) => below(helpCard(language)),
  'about.show': ({ language }) => below(aboutCard(language)),
  'case.write': writeCase,
  'case.preview': previewCase,
  'case.mask': maskCase,
  'case.edit': editCase,
  'case.send': sendDraft,
  'case.cancel': cancelCase,
  'case.open': showCase,
  'case.take': makeMove('take'),
  'case.answer': makeMove('answer'),
  'case.message': makeMove('message'),
  'case.forwardOpen': openStep('forward'),
  'case.forward': makeMove('forward'),
  'case.closeOpen': openStep('close'),
  'case.close': makeMove('close'),
  'case.withdrawOpen': openStep('withdraw'),
  'case.withdraw': makeMove('withdraw'),
  'case.refuseLearning': makeMove('refuseLearning'),
  'case.allowLearning': makeMove('allowLearning'),
  'cases.list': listCases,
  'message.resend': decideMessage('resend'),
  'message.arrived': decideMessage('arrived'),
  'message.drop': decideMessage('drop'),
  'pause.set': setPause,
  'pause.lift': liftPause,
  'data.show': showData,
  'data.file': sendFile,
  'data.eraseOpen': openErase,
  'data.erase': eraseData,
  'setup.show': showSetup,
  'setup.open': openSetup,
  'setup.save': saveSetup,
  'setup.removeOpen': openRemove,
  'setup.remove': removeCentre,
  'round.answer': answerInChannel,
  'reflect.show': showPlans,
  'plan.new': newPlan,
  'plan.open': openPlan,
  'plan.edit': editPlan,
  'plan.save': savePlan,
  'plan.pauseOpen': openPlanStep('pause'),
  'plan.pause': changeTo('pause'),
  'plan.unpause': changeTo('unpause'),
  'plan.stopOpen': openPlanStep('stop'),
  'plan.stop': changeTo('stop'),
  'workshop.show': showWorkshop,
  'workshop.start': startOne,
  'workshop.note': saveNote,
  'workshop.statusOpen': openStatus,
  'workshop.status': saveStatus,
  'workshop.closeOpen': openClose,
  'workshop.close': closeOne,
  'workshop.repost': repost,
  'workshop.minutes': sendMinutes,
  'map.show': showMap,
  'measure.list': listMeasures,
  'measure.new': newMeasure,
  'measure.open': openMeasure,
  'measure.save': saveMeasure,
  'measure.done': endMeasure,
  'measure.dateOpen': openDate,
  'measure.date': saveDate,
  'learn.show': showLearn,
  'competence.open': openCompetence,
  'competence.start': startCompetenceRound,
  'competence.result': showCompetenceResult,
  'competence.answer': answerCompetence,
  'competence.save': saveCompetence,
  'learning.list': listPoints,
  'learning.open': openPoint,
  'learning.preview': previewPoint,
  'learning.post': postPoint,
  'wheel.show': showWheel,
  'overview.show': showOverview,
  'overview.centre': showMonth,
  'overview.month': showMonth,
  'overview.file': sendOverview,
  'example.try': ({ language, value }, turn) => answerText(exampleText(language, value), { ...turn, locale: language }),
};

/** The reply to a pressed button. A verb or a number this version does not know gets the "old card" reply, never an error. */
export async function handleAction(verb: string, data: Readonly<Record<string, string>>, turn: Turn): Promise<Reply> {
  const language = isLanguage(data['language']) ? data['language'] : turn.locale;
  if (!isVerb(verb)) return below(oldCardCard(language));
  const pack = packOf(turn.services, data['pack']);
  const press: Press = {
    language,
    pack,
    numbers: numbersIn(pack, data['numbers'] ?? ''),
    value: data['value'] ?? '',
    choice: data['choice'] ?? '',
    fields: data,
  };
  return HANDLERS[verb](press, turn);
}

/** Numbers of the pack's own, each once, at most five. They are counted and written into the next card: nothing else may pass. */
function numbersIn(pack: Pack, written: string): number[] {
  const numbers = written.slice(0, LONGEST_NUMBERS).split(',').map(Number);
  return [...new Set(numbers)].filter((number) => guidelineOf(pack, number) !== undefined).slice(0, MOST_NUMBERS);
}

/** The category, or all of them where an old card names one that is no more. */
function categoryIn(pack: Pack, id: string): string | undefined {
  return pack.categories.some((category) => category.id === id) ? id : undefined;
}

function showTerm(language: Language, id: string): ReturnType<typeof termCard> {
  const term = findTerm(id);
  return term ? termCard(term, language) : termsCard(language, textsIn(language).terms.unknown);
}

function exampleText(language: Language, value: string): string {
  const { examples } = textsIn(language).help;
  return examples[Number(value)] ?? examples[0];
}

function isVerb(verb: string): verb is Verb {
  return (VERBS as readonly string[]).includes(verb);
}

function isLanguage(value: string | undefined): value is Language {
  return (LANGUAGES as readonly (string | undefined)[]).includes(value);
}
