/**
 * Draws every card a pack will be asked for, before anybody asks: a centre's own pack can hold more than a card may.
 * Also readies the templates, so that the first answer is not the slow one. Sends nothing.
 */
import type { Consultation } from '../../consultations/consult.ts';
import { MAX_THOUGHT, startReflection } from '../../consultations/think-aloud.ts';
import { DroftError } from '../../errors.ts';
import type { Guideline, Pack } from '../../guidelines/guideline.ts';
import { LANGUAGES, type Language } from '../../language/language.ts';
import { answerCard } from './answer.ts';
import { type CardView, expandCard } from './card.ts';
import { chooseCard } from './choose.ts';
import { dailyCard } from './daily.ts';
import { guidelineCard } from './guideline.ts';
import { guidelinesCard } from './guidelines.ts';
import { choiceCard, noteCard, stepCard } from './think.ts';
import { twistCard } from './twist.ts';
import { unsureCard } from './unsure.ts';

/** The guidelines shown first in a list of the nearest ones, as many as a button may bring. */
const NEAREST = 5;

/** Throws PACK_INVALID naming pack, card and what is wrong with it. */
export function checkCards(packs: readonly Pack[]): void {
  const faults = new Set<string>();
  for (const pack of packs) {
    for (const language of LANGUAGES) {
      for (const [name, view] of viewsOf(pack, packs, language))
        for (const fault of faultsOf(view)) faults.add(`${pack.id} ${name}: ${fault}`);
    }
  }
  if (faults.size > 0) throw new DroftError('PACK_INVALID', [...faults]);
}

function faultsOf(view: CardView): readonly string[] {
  try {
    expandCard(view);
    return [];
  } catch (thrown) {
    if (thrown instanceof DroftError) return thrown.details;
    throw thrown;
  }
}

function viewsOf(pack: Pack, others: readonly Pack[], language: Language): [string, CardView][] {
  const nearest = pack.guidelines.slice(0, NEAREST).map((one) => one.number);
  return [
    ['list', guidelinesCard(pack, { language, closest: nearest, others })],
    ['choice', chooseCard(pack, nearest, { language, triage: 'colleague.lcr' })],
    ...pack.guidelines.flatMap((guideline): [string, CardView][] => [
      [`guideline ${guideline.number}`, guidelineCard(pack, guideline, { language })],
      [`answer ${guideline.number}`, answerCard(answerOn(guideline, pack, language), { pack, situation: 'any' }, guideline)],
      [`what if ${guideline.number}`, twistCard(pack, guideline, { language, place: 0 })],
      [`daily card ${guideline.number}`, dailyCard(pack, guideline, { language, question: 0, twist: 0 })],
    ]),
    ...thinkViews(pack, language),
    ['candidates', unsureCard(answerOn(pack.guidelines[0], pack, language), pack)],
  ];
}

/** With as much written as a card can be asked to hold, and the guideline with the longest name. */
function thinkViews(pack: Pack, language: Language): [string, CardView][] {
  const [guideline] = [...pack.guidelines].sort((a, b) => b.title[language].length - a.title[language].length);
  const started = startReflection('eight');
  const full = { ...started, at: 2, thoughts: started.thoughts.map(() => 'å'.repeat(MAX_THOUGHT)), shortened: true };
  const context = { language, pack, guideline, danger: true };
  return [
    ['choice of model', choiceCard(context)],
    ['step', stepCard(full, context)],
    ['note', noteCard(full, context)],
  ];
}

/** A doubt that touches this guideline and the next two, with everything a card can say of it. */
function answerOn(guideline: Guideline | undefined, pack: Pack, language: Language): Consultation {
  const others = pack.guidelines.filter((one) => one !== guideline);
  const touched = guideline ? [guideline, ...others.slice(0, NEAREST - 1)] : others;
  return {
    language,
    route: 'leader',
    reason: 'tie',
    aboutLeader: true,
    raiseWithClient: true,
    referElsewhere: true,
    confident: true,
    identifying: [{ type: 'name', start: 0, end: 1 }],
    guidelines: touched.map((one) => ({ number: one.number, score: 1, because: [] })),
  };
}
