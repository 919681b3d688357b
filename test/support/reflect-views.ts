/** Every card of a team's check-ins, in one language, filled with awkward but possible data. For the tests and the pictures. */
import type { Language } from '../../src/language/language.ts';
import { textsIn } from '../../src/language/texts/index.ts';
import type { Centre } from '../../src/people/people.ts';
import { LONGEST_QUESTION, PLAN_FAULTS, type Plan, type Theme } from '../../src/reflections/plan.ts';
import { LONGEST_ANSWER, type Question, type Reason, type Result, type Round, type RoundState } from '../../src/reflections/round.ts';
import { pauseForm } from '../../src/teams/actions/plan.ts';
import { newSettings } from '../../src/teams/actions/plan-fields.ts';
import type { CardView } from '../../src/teams/cards/card.ts';
import { planCard, plansCard, stopPlanCard } from '../../src/teams/cards/plan.ts';
import { planForm } from '../../src/teams/cards/plan-form.ts';
import { resultCard } from '../../src/teams/cards/result.ts';
import { closedRoundCard, reminderCard, roundCard, roundDoubtfulCard, roundNotice } from '../../src/teams/cards/round.ts';
import { createTokens } from '../../src/teams/tokens.ts';
import { PACKS } from './views.ts';

type Named = [string, CardView];

const NINE = Date.UTC(2026, 11, 1, 8);
const DAY = 86_400_000;
const TOKENS = createTokens(() => 'x'.repeat(43));
const CENTRE: Centre = { id: 'c', name: 'Karriere Fjordvik', pack: PACKS[0].id, conversationId: '19:team@thread.tacv2', roles: [] };
const REASONS: readonly Reason[] = ['turn', 'doubts', 'map', 'longAgo', 'chosen', 'workshop'];
const STATES: readonly RoundState[] = ['due', 'open', 'closed', 'missed', 'failed'];
/** As long as an answer can be, in letters that take three bytes each. */
const FULL = 'あ'.repeat(LONGEST_ANSWER);

/** What a full round came to. */
export const SAMPLE_RESULT: Result = {
  people: 10,
  mean: 3.5,
  bands: [
    { from: 1, to: 3, count: 5 },
    { from: 4, to: 5, count: 5 },
  ],
  texts: [],
};
const EARLIER = [1.5, 2, 2.5, 3, 3.5, 4, 4.5].map((mean, index) => ({ date: `2026-11-1${index}`, mean }));

/** A round in some state; the question is the pack's. */
export function sampleRound(changes: Partial<Round> = {}, question: Partial<Question> = {}): Round {
  return {
    ...{ id: 'r'.repeat(36), tenantId: 't', planId: 'p', centreId: CENTRE.id, conversationId: '19:team@thread.tacv2' },
    ...{ date: '2026-12-01', at: NINE, closesAt: NINE + DAY, remindAt: undefined, language: 'nb', k: 5 },
    question: { pack: PACKS[0].id, guideline: 13, index: 0, reason: 'turn', own: '', ...question },
    state: 'open',
    activityId: 'card',
    result: undefined,
    ...changes,
  };
}

/** A plan as it is set up at first. */
export function samplePlan(language: Language, changes: Partial<Plan> = {}): Plan {
  const identity = { id: 'p'.repeat(36), tenantId: 't', centreId: CENTRE.id, conversationId: '19:team@thread.tacv2' };
  const fresh = { state: 'active', pausedUntil: undefined, nextAt: NINE, version: 1, createdAt: NINE } as const;
  return { ...newSettings(NINE, language), ...identity, ...fresh, ...changes };
}

/** Name and view of every such card; `words` stand in what people wrote. */
export function reflectViews(language: Language, words: readonly string[] = ['samme kor', 'naboer']): Named[] {
  const written = words.map((word) => `«${word}»`).join(' ');
  const own = { guideline: 0, reason: 'own', own: written.slice(0, LONGEST_QUESTION) } as const;
  return [...roundViews(language, own, written), ...resultViews(language, own, written), ...planViews(language, own.own)];
}

function roundViews(language: Language, own: Partial<Question>, written: string): Named[] {
  const { round: words } = textsIn(language).reflections;
  const round = sampleRound({ language });
  const theirs = sampleRound({ language, k: 50 }, own);
  const answer = { rating: 4, text: written, share: true };
  const doubt = { messageId: 'm', owner: ['t', 'u'], tokens: TOKENS };
  return [
    ['round-own', roundCard(theirs, PACKS)],
    ...REASONS.map((reason): Named => [`round-${reason}`, roundCard(sampleRound({ language }, { reason, index: 2 }), PACKS)]),
    ...PACKS.map((pack): Named => [`round-${pack.id}`, roundCard(sampleRound({ language }, { pack: pack.id, guideline: 1 }), PACKS)]),
    ['round-pack-gone', roundCard(sampleRound({ language }, { pack: 'gone' }), PACKS)],
    ['round-answered', roundCard(round, PACKS, { answer, note: `${words.saved('9.')} ${words.people(5)}` })],
    ['round-answered-few', roundCard(theirs, PACKS, { answer, note: words.peopleFew(50) })],
    ['round-no-rating', roundCard(round, PACKS, { answer: { text: written, share: false }, fault: words.noRating })],
    ['round-too-long', roundCard(theirs, PACKS, { answer: { text: FULL.repeat(40) }, fault: words.tooLong(LONGEST_ANSWER) })],
    ['round-closed', closedRoundCard(round, PACKS)],
    ['round-closed-own', closedRoundCard(theirs, PACKS)],
    ['round-reminder', reminderCard(round, PACKS)],
    ['round-reminder-own', reminderCard(theirs, PACKS)],
    ['round-unknown', roundNotice(language, words.unknown)],
    ['round-over', roundNotice(language, words.over)],
    ...(['uncertain', 'failed'] as const).map(
      (became): Named => [`round-doubtful-${became}`, roundDoubtfulCard(round, { ...doubt, became })],
    ),
  ];
}

function resultViews(language: Language, own: Partial<Question>, written: string): Named[] {
  const closed = sampleRound({ language, state: 'closed' });
  const theirs = sampleRound({ language, state: 'closed' }, own);
  const few: Result = { people: undefined, mean: undefined, bands: [], texts: [] };
  const drawn = (round: Round, result: Partial<Result> = {}, earlier = EARLIER): CardView =>
    resultCard(round, { result: { ...SAMPLE_RESULT, ...result }, earlier, packs: PACKS });
  const ends = [1.5, 4.5].map((mean): Named => [`result-${mean}`, drawn(closed, { mean, bands: [] }, [])]);
  return [
    ['result', drawn(closed, { texts: [written] })],
    ['result-own', drawn(theirs, { texts: [written] })],
    ['result-few', drawn(closed, few)],
    ['result-few-own', drawn(theirs, few)],
    ['result-workshop', drawn(sampleRound({ language }, { reason: 'workshop', index: 2 }))],
    [
      'result-full',
      drawn(sampleRound({ language }, { ...own, own: FULL.slice(0, LONGEST_QUESTION) }), { texts: Array.from({ length: 12 }, () => FULL) }),
    ],
    ...ends,
  ];
}

function planViews(language: Language, question: string): Named[] {
  const plan = samplePlan(language);
  const themed = (theme: Theme): Plan => samplePlan(language, { theme });
  const rounds = STATES.map((state) =>
    sampleRound({ language, state, result: state === 'closed' ? SAMPLE_RESULT : undefined }, { own: state === 'due' ? question : '' }),
  );
  const context = { language, centre: CENTRE, packs: PACKS, rounds };
  const form = { language, centre: CENTRE, pack: PACKS[0], plan: undefined };
  const theirs = themed({ kind: 'own', question });
  const paused = samplePlan(language, { pausedUntil: '2026-12-24' });
  const bare = { ...CENTRE, conversationId: undefined };
  const centres = Array.from({ length: 5 }, (_, index) => ({ ...CENTRE, id: `c${index}` }));
  const plans = centres.flatMap(({ id }) => Array.from({ length: 10 }, () => samplePlan(language, { centreId: id })));
  return [
    ['plans-empty', plansCard(language, { centres: [CENTRE], plans: [] })],
    ['plans-no-channel', plansCard(language, { centres: [bare], plans: [], notice: 'x' })],
    ['plans', plansCard(language, { centres: [CENTRE], plans: [plan, paused, theirs] })],
    ['plans-full', plansCard(language, { centres, plans })],
    ['plan', planCard(plan, { ...context, notice: 'x' })],
    ['plan-paused', planCard(paused, { ...context, rounds: [] })],
    ['plan-stopped', planCard(samplePlan(language, { state: 'stopped', nextAt: undefined }), context)],
    ['plan-over', planCard(samplePlan(language, { nextAt: undefined, theme: { kind: 'guideline', guideline: 13 } }), context)],
    ['plan-own', planCard(theirs, context)],
    ['plan-stop', stopPlanCard(plan, language)],
    ['plan-pause', pauseForm(paused, { language })],
    ['plan-pause-fault', pauseForm(plan, { language }, 'x')],
    ['plan-new', planForm(plan, form)],
    ['plan-form-own', planForm(theirs, { ...form, plan })],
    ['plan-form-faults', planForm({ ...theirs, k: 0, windowHours: 0 }, { ...form, faults: PLAN_FAULTS })],
    ['plan-form-long', planForm(themed({ kind: 'own', question: FULL.repeat(40) }), { ...form, faults: ['question'] })],
  ];
}
