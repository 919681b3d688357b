/** One handler for each button. A button brings ids and numbers of ours; everything else is looked up here. */
import { guidelineOf, type Pack } from '../../guidelines/guideline.ts';
import { setOf } from '../../guidelines/sets.ts';
import { findTerm } from '../../guidelines/terms.ts';
import { LANGUAGES, type Language } from '../../language/language.ts';
import { textsIn } from '../../language/texts/index.ts';
import { answerCard } from '../cards/answer.ts';
import type { CardView } from '../cards/card.ts';
import { chooseCard } from '../cards/choose.ts';
import { guidelineCard } from '../cards/guideline.ts';
import { guidelinesCard } from '../cards/guidelines.ts';
import { aboutCard, helpCard, oldCardCard } from '../cards/notices.ts';
import { VERBS, type Verb } from '../cards/parts.ts';
import { termCard, termsCard } from '../cards/terms.ts';
import { decodeTriage } from '../cards/triage-code.ts';
import { twistCard } from '../cards/twist.ts';
import { unsureCard } from '../cards/unsure.ts';
import { chosenDaily, dailyReply } from '../commands/daily.ts';
import { answerText } from '../commands/doubt.ts';
import { answerAlone, answerTogether } from '../commands/follow-up.ts';
import { below, packOf, type Reply, type Turn } from '../reply.ts';
import type { Press } from './press.ts';
import { clearThinking, moveThinking, openFromButton, startThinking } from './think.ts';

const MOST_NUMBERS = 5;
const LONGEST_NUMBERS = 100;

const HANDLERS: Readonly<Record<Verb, (press: Press, turn: Turn) => Reply>> = {
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
  'example.try': ({ language, value }, turn) => answerText(exampleText(language, value), { ...turn, locale: language }),
};

/** The reply to a pressed button. A verb or a number this version does not know gets the "old card" reply, never an error. */
export function handleAction(verb: string, data: Readonly<Record<string, string>>, turn: Turn): Reply {
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

/** The list to choose from. What came in as the way of the doubt goes on only when it is one. */
function chooseAgain({ pack, language, numbers, value }: Press): CardView {
  return chooseCard(pack, numbers, { language, triage: decodeTriage(value, 0) ? value : '' });
}

/** «En til»: the next turn of the same guideline. */
function twistOf({ pack, language, numbers, value }: Press): CardView {
  const guideline = guidelineOf(pack, numbers[0] ?? 0);
  return guideline ? twistCard(pack, guideline, { language, place: placeIn(value) }) : oldCardCard(language);
}

/** Another card: of the guideline the person chose, or drawn. */
function anotherCard({ pack, language, numbers, value }: Press, turn: Turn): Reply {
  const guideline = guidelineOf(pack, numbers[0] ?? 0);
  const view = guideline
    ? chosenDaily(pack, guideline, { language, place: placeIn(value) })
    : dailyReply(pack, language, turn.services.pick);
  return { view, mode: 'replace' };
}

/** A place in a list as a button brings it; anything else counts as the first. */
function placeIn(value: string): number {
  return /^\d{1,6}$/.test(value) ? Number(value) : 0;
}

/** «Noe annet» on a clarifying question: the candidates by name, and the areas. */
function showCandidates({ pack, language, numbers, value }: Press, turn: Turn): Reply {
  const triage = decodeTriage(value, 0);
  if (!triage || !turn.personal) return below(guidelinesCard(pack, { language, closest: numbers, others: turn.services.packs }));
  const guidelines = numbers.map((number) => ({ number, score: 0, because: [] }));
  return { view: unsureCard({ ...triage, language, guidelines, confident: false, identifying: [] }, pack), mode: 'replace' };
}

function showGuideline({ pack, language, numbers }: Press, turn: Turn): Reply {
  const guideline = guidelineOf(pack, numbers[0] ?? 0);
  return below(guideline ? guidelineCard(pack, guideline, { language, channel: !turn.personal }) : oldCardCard(language));
}

/** Counts what was shown and what was chosen instead (numbers only) and shows the chosen one. */
function setChoice(press: Press, turn: Turn): Reply {
  const { pack, language, numbers, choice } = press;
  const guideline = guidelineOf(pack, Number(choice));
  if (!guideline) return { view: chooseAgain(press), mode: 'replace' };
  turn.services.count({ kind: 'correction', pack: setOf(pack.id), shown: numbers[0] ?? 0, chosen: guideline.number });
  return { view: chosenCard(press, guideline.number, { turn, heading: textsIn(language).choose.thanks }), mode: 'replace' };
}

/** The answer card for a guideline the person chose; the way the doubt goes comes with the button. */
function chosenCard(press: Press, number: number, { turn, heading }: { turn: Turn; heading: string }): CardView {
  const { pack, language, value } = press;
  const guideline = guidelineOf(pack, number);
  if (!guideline) return oldCardCard(language);
  const triage = decodeTriage(value, setOf(pack.id) === 'county' ? number : (guideline.crosswalk['fylkesvise-karrieresentre']?.[0] ?? 0));
  if (!triage || !turn.personal) return guidelineCard(pack, guideline, { language, lead: heading, channel: !turn.personal });
  const consultation = { ...triage, language, guidelines: [], confident: true, identifying: [] };
  return answerCard(consultation, { pack, situation: 'any', heading }, guideline);
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
