/** Every card Drøft can show, in one language, filled with awkward but possible data. For the tests and the pictures. */

import { loadModel } from '../../src/assets.ts';
import { type Consultation, consult } from '../../src/consultations/consult.ts';
import { REFLECTION_MODELS, type Reflection, type ReflectionModel } from '../../src/consultations/think-aloud.ts';
import { loadPacks, SHIPPED_PACKS } from '../../src/guidelines/packs/index.ts';
import { TERMS } from '../../src/guidelines/terms.ts';
import type { Language } from '../../src/language/language.ts';
import { textsIn } from '../../src/language/texts/index.ts';
import { acuteCard } from '../../src/teams/cards/acute.ts';
import { answerCard } from '../../src/teams/cards/answer.ts';
import type { CardView } from '../../src/teams/cards/card.ts';
import { chooseCard } from '../../src/teams/cards/choose.ts';
import { clarifyCard } from '../../src/teams/cards/clarify.ts';
import { dailyCard } from '../../src/teams/cards/daily.ts';
import { guidelineCard } from '../../src/teams/cards/guideline.ts';
import { guidelinesCard, searchCard } from '../../src/teams/cards/guidelines.ts';
import * as notices from '../../src/teams/cards/notices.ts';
import { termCard, termsCard } from '../../src/teams/cards/terms.ts';
import { choiceCard, noteCard, stepCard, type ThinkContext } from '../../src/teams/cards/think.ts';
import { markReading } from '../../src/teams/cards/together.ts';
import { twistCard } from '../../src/teams/cards/twist.ts';
import { unsureCard } from '../../src/teams/cards/unsure.ts';
import { between } from '../../src/triage/clarify.ts';

export const PACKS = loadPacks(SHIPPED_PACKS);
export const MODEL = loadModel();

/** A consultation with every flag and every kind of detail set. */
export function fullConsultation(language: Language, because: readonly string[]): Consultation {
  const base = consult('Vi er naboer og synger i samme kor', MODEL, { set: 'county', fallbackLanguage: 'nb' });
  const kinds = ['nationalId', 'phone', 'name'] as const;
  return {
    ...base,
    language,
    route: 'leader',
    reason: 'tie',
    aboutLeader: true,
    raiseWithClient: true,
    referElsewhere: true,
    confident: true,
    guidelines: base.guidelines.map((one, place) => ({ ...one, score: 0.4 - place / 10, because })),
    identifying: kinds.map((type, index) => ({ type, start: index, end: index + 1 })),
  };
}

/** The card for each question that parts two guidelines, in the pack it is about. */
function clarifyViews(full: Consultation): [string, CardView][] {
  return (['county', 'national'] as const).flatMap((set, index) => {
    const pack = PACKS[index] ?? PACKS[0];
    const numbers = pack.guidelines.map((one) => one.number);
    return numbers.flatMap((one) =>
      numbers
        .filter((other) => other > one)
        .flatMap((other): [string, CardView][] => {
          const clarify = between(set, one, other);
          const view = clarify && clarifyCard({ ...full, confident: false, clarify }, pack);
          return view ? [[`clarify-${set}-${one}-${other}`, view]] : [];
        }),
    );
  });
}

/** Name and view of every card in a language. */
export function everyView(language: Language, because: readonly string[] = ['samme kor', 'naboer']): [string, CardView][] {
  const [pack] = PACKS;
  const full = fullConsultation(language, because);
  const guideline = pack.guidelines[12];
  const term = TERMS[3];
  if (!guideline || !term) throw new Error('the county pack has thirteen guidelines');
  const plain: Consultation = { ...full, aboutLeader: false, raiseWithClient: false, referElsewhere: false, identifying: [] };
  return [
    ['answer', answerCard(full, { pack, situation: 'after' }, guideline)],
    [
      'answer-plain',
      answerCard(
        { ...plain, guidelines: plain.guidelines.slice(0, 1).map((one) => ({ ...one, because: [] })) },
        { pack, situation: 'any' },
        guideline,
      ),
    ],
    ['acute', acuteCard(full, pack, guideline)],
    ['unsure', unsureCard(full, pack)],
    ...clarifyViews(full),
    [
      'together',
      markReading(answerCard(full, { pack, situation: 'after' }, guideline), { language, reference: 1_795_000_000_000, isTogether: true }),
    ],
    ['apart', markReading(unsureCard(full, pack), { language, reference: 1_795_000_000_000, isTogether: false })],
    ['apart-out-of-scope', markReading(notices.outOfScopeCard(language), { language, reference: 1, isTogether: false })],
    ['together-acute', markReading(acuteCard(full, pack, guideline), { language, reference: 1, isTogether: true })],
    ['twist', twistCard(pack, guideline, { language, place: 4 })],
    ...PACKS.flatMap((one) =>
      one.guidelines.map((each): [string, CardView] => [
        `guideline-${one.id}-${each.number}`,
        guidelineCard(one, each, { language, lead: textsIn(language).choose.thanks }),
      ]),
    ),
    ['guideline-channel', guidelineCard(pack, guideline, { language, channel: true })],
    ['guidelines', guidelinesCard(pack, { language, closest: [13, 9], others: PACKS })],
    ['category', guidelinesCard(pack, { language, category: pack.categories[0]?.id, others: PACKS })],
    ['search', searchCard(pack, pack.guidelines.slice(0, 3), language)],
    ['search-none', searchCard(pack, [], language)],
    ['choose', chooseCard(pack, [13], { language, triage: 'leader.c' })],
    ['daily', dailyCard(pack, guideline, { language, question: 2, twist: 1 })],
    ...thinkViews(language, because),
    ...TERMS.map((one): [string, CardView] => [`term-${one.id}`, termCard(one, language)]),
    ['terms', termsCard(language)],
    ['greeting', notices.greetingCard(language)],
    ['thanks', notices.thanksCard(language)],
    ['welcome', notices.welcomeCard(language)],
    ['team-welcome', notices.teamWelcomeCard(language)],
    ['out-of-scope', notices.outOfScopeCard(language)],
    ['about', notices.aboutCard(language)],
    ['empty', notices.emptyCard(language)],
    ['too-long', notices.tooLongCard(language, 20_000)],
    ['failed', notices.failedCard(language, 'TURN_FAILED')],
    ['old-card', notices.oldCardCard(language)],
    ['channel-notice', notices.channelNoticeCard(language, false)],
    ['channel-urgent', notices.channelNoticeCard(language, true)],
    ['help', notices.helpCard(language)],
  ];
}

/** Every card of «Tenk høyt»: the choice, each step of both models, and the notes, full, with danger and details, and empty. */
function thinkViews(language: Language, words: readonly string[]): [string, CardView][] {
  const [pack] = PACKS;
  const context: ThinkContext = { language, pack, guideline: pack.guidelines[12] };
  const bare: ThinkContext = { language, pack, guideline: undefined };
  return [
    ['think-choice', choiceCard(context)],
    ['think-choice-bare', choiceCard(bare, textsIn(language).think.cleared)],
    ...(Object.keys(REFLECTION_MODELS) as ReflectionModel[]).flatMap((model): [string, CardView][] => {
      const full = reflectionWith(model, (step) => `${step}: ${words.join('\n')}`);
      return [
        ...full.thoughts.map((_, index): [string, CardView] => [
          `think-${model}-${index + 1}`,
          stepCard({ ...full, at: index + 1 }, context),
        ]),
        [`think-${model}-danger`, stepCard({ ...full, shortened: true }, { ...bare, danger: true })],
        [`note-${model}`, noteCard({ ...full, shortened: true }, { ...context, danger: true })],
        [
          `note-${model}-details`,
          noteCard(
            reflectionWith(model, () => 'Kari Nordmann, tlf. 98 76 54 32'),
            context,
          ),
        ],
        [
          `note-${model}-empty`,
          noteCard(
            reflectionWith(model, () => ''),
            bare,
          ),
        ],
      ];
    }),
  ];
}

/** A reflection at its first step with a text in every step. */
export function reflectionWith(model: ReflectionModel, text: (step: number) => string): Reflection {
  return { model, at: 1, thoughts: REFLECTION_MODELS[model].map((_, index) => text(index + 1)), skipped: [], shortened: false };
}
