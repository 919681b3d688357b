/** One handler for each button. A button brings ids and numbers of ours; everything else is looked up here. */
import { guidelineOf, type Pack } from '../../guidelines/guideline.ts';
import { setOf } from '../../guidelines/sets.ts';
import { findTerm } from '../../guidelines/terms.ts';
import { LANGUAGES, type Language } from '../../language/language.ts';
import { textsIn } from '../../language/texts/index.ts';
import { chooseCard } from '../cards/choose.ts';
import { guidelineCard } from '../cards/guideline.ts';
import { guidelinesCard } from '../cards/guidelines.ts';
import { aboutCard, helpCard, oldCardCard } from '../cards/notices.ts';
import { VERBS, type Verb } from '../cards/parts.ts';
import { termCard, termsCard } from '../cards/terms.ts';
import { dailyReply } from '../commands/daily.ts';
import { answerText } from '../commands/doubt.ts';
import { below, packOf, type Reply, type Turn } from '../reply.ts';

/** What a pressed button brought, checked. */
interface Press {
  readonly language: Language;
  readonly pack: Pack;
  readonly numbers: readonly number[];
  readonly value: string;
  readonly choice: string;
}

const HANDLERS: Readonly<Record<Verb, (press: Press, turn: Turn) => Reply>> = {
  'guideline.show': showGuideline,
  'guidelines.list': ({ pack, language, numbers }, turn) =>
    below(guidelinesCard(pack, { language, closest: numbers, others: turn.services.packs })),
  'category.show': ({ pack, language, value }, turn) =>
    below(guidelinesCard(pack, { language, category: value, others: turn.services.packs })),
  'choose.open': ({ pack, language, numbers }) => below(chooseCard(pack, numbers, language)),
  'choose.set': setChoice,
  'daily.show': ({ pack, language }, turn) => below(dailyReply(pack, language, turn.services.pick)),
  'daily.another': ({ pack, language }, turn) => ({ view: dailyReply(pack, language, turn.services.pick), mode: 'replace' }),
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
  const press: Press = {
    language,
    pack: packOf(turn.services, data['pack']),
    numbers: (data['numbers'] ?? '')
      .split(',')
      .map(Number)
      .filter((number) => Number.isInteger(number) && number > 0)
      .slice(0, 5),
    value: data['value'] ?? '',
    choice: data['choice'] ?? '',
  };
  return HANDLERS[verb](press, turn);
}

function showGuideline(press: Press): Reply {
  const guideline = guidelineOf(press.pack, press.numbers[0] ?? 0);
  return below(guideline ? guidelineCard(press.pack, guideline, { language: press.language }) : oldCardCard(press.language));
}

/** Counts what was shown and what was chosen instead (numbers only) and shows the chosen one. */
function setChoice({ pack, language, numbers, choice }: Press, turn: Turn): Reply {
  const guideline = guidelineOf(pack, Number(choice));
  if (!guideline) return { view: chooseCard(pack, numbers, language), mode: 'replace' };
  turn.services.count({ kind: 'correction', pack: setOf(pack.id), shown: numbers[0] ?? 0, chosen: guideline.number });
  return { view: guidelineCard(pack, guideline, { language, lead: textsIn(language).choose.thanks }), mode: 'replace' };
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
