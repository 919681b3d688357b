/** The buttons on answers and lists: one guideline, the right one instead, another card, what if. */
import { guidelineOf } from '../../guidelines/guideline.ts';
import { setOf } from '../../guidelines/sets.ts';
import { textsIn } from '../../language/texts/index.ts';
import { answerCard } from '../cards/answer.ts';
import type { CardView } from '../cards/card.ts';
import { chooseCard } from '../cards/choose.ts';
import { carryDraft, DRAFT } from '../cards/discuss.ts';
import { guidelineCard } from '../cards/guideline.ts';
import { guidelinesCard } from '../cards/guidelines.ts';
import { oldCardCard } from '../cards/notices.ts';
import { decodeTriage } from '../cards/triage-code.ts';
import { twistCard } from '../cards/twist.ts';
import { unsureCard } from '../cards/unsure.ts';
import { chosenDaily, dailyReply } from '../commands/daily.ts';
import { below, type Reply, type Turn } from '../reply.ts';
import type { Press } from './press.ts';

/** The list to choose from. What came in as the way of the doubt goes on only when it is one. */
export function chooseAgain({ pack, language, numbers, value, fields }: Press): CardView {
  const view = chooseCard(pack, numbers, { language, triage: decodeTriage(value, 0) ? value : '' });
  return carryDraft(view, fields[DRAFT] ?? '');
}

/** «En til»: the next turn of the same guideline. */
export function twistOf({ pack, language, numbers, value }: Press): CardView {
  const guideline = guidelineOf(pack, numbers[0] ?? 0);
  return guideline ? twistCard(pack, guideline, { language, place: placeIn(value) }) : oldCardCard(language);
}

/** Another card: of the guideline the person chose, or drawn. */
export function anotherCard({ pack, language, numbers, value }: Press, turn: Turn): Reply {
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
export function showCandidates({ pack, language, numbers, value, fields }: Press, turn: Turn): Reply {
  const triage = decodeTriage(value, 0);
  if (!triage || !turn.personal) return below(guidelinesCard(pack, { language, closest: numbers, others: turn.services.packs }));
  const guidelines = numbers.map((number) => ({ number, score: 0, because: [] }));
  const view = unsureCard({ ...triage, language, guidelines, confident: false, identifying: [] }, pack);
  return { view: carryDraft(view, fields[DRAFT] ?? ''), mode: 'replace' };
}

/** One guideline with our reading of it. */
export function showGuideline({ pack, language, numbers }: Press, turn: Turn): Reply {
  const guideline = guidelineOf(pack, numbers[0] ?? 0);
  return below(guideline ? guidelineCard(pack, guideline, { language, channel: !turn.personal }) : oldCardCard(language));
}

/** Counts what was shown and what was chosen instead (numbers only) and shows the chosen one. */
export function setChoice(press: Press, turn: Turn): Reply {
  const { pack, language, numbers, choice } = press;
  const guideline = guidelineOf(pack, Number(choice));
  if (!guideline) return { view: chooseAgain(press), mode: 'replace' };
  turn.services.count({ kind: 'correction', pack: setOf(pack.id), shown: numbers[0] ?? 0, chosen: guideline.number });
  return { view: chosenCard(press, guideline.number, { turn, heading: textsIn(language).choose.thanks }), mode: 'replace' };
}

/** The answer card for a guideline the person chose; the way the doubt goes comes with the button. */
export function chosenCard(press: Press, number: number, { turn, heading }: { turn: Turn; heading: string }): CardView {
  const { pack, language, value } = press;
  const guideline = guidelineOf(pack, number);
  if (!guideline) return oldCardCard(language);
  const triage = decodeTriage(value, setOf(pack.id) === 'county' ? number : (guideline.crosswalk['fylkesvise-karrieresentre']?.[0] ?? 0));
  if (!triage || !turn.personal) return guidelineCard(pack, guideline, { language, lead: heading, channel: !turn.personal });
  const consultation = { ...triage, language, guidelines: [], confident: true, identifying: [] };
  return carryDraft(answerCard(consultation, { pack, situation: 'any', heading }, guideline), press.fields[DRAFT] ?? '');
}
