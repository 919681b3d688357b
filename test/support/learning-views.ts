/** Every card of self-evaluation, learning cards and the year wheel, in one language, also as full as they can be. For the tests and the pictures. */
import type { Language } from '../../src/language/language.ts';
import { MEETINGS } from '../../src/language/texts/learning/learning.ts';
import type { Centre } from '../../src/people/people.ts';
import { NO_SIGNALS } from '../../src/reflections/choose.ts';
import { type Choices, type CompetenceRound, competenceResult, statementsOf } from '../../src/reflections/competence.ts';
import type { CompetenceAt } from '../../src/reflections/competence-manage.ts';
import { type LearningPoint, LONGEST_POINT } from '../../src/reflections/learning-cards.ts';
import { statementGroups } from '../../src/reflections/statements.ts';
import { agendaOf, MONTHS, wheelFrom } from '../../src/reflections/wheel.ts';
import type { CardView } from '../../src/teams/cards/card.ts';
import { closedCompetenceCard, competenceCard, competenceNotice, ownAnswersCard, ownStepCard } from '../../src/teams/cards/competence.ts';
import { competenceResultCard, openCompetenceCard, startCompetenceCard } from '../../src/teams/cards/competence-lead.ts';
import { outgoingLearn } from '../../src/teams/cards/learn-outgoing.ts';
import { learnCard, learningForm, learningPreview, pointsCard } from '../../src/teams/cards/learning.ts';
import { takenLearningCard, teamLearningCard } from '../../src/teams/cards/learning-team.ts';
import { wheelCard } from '../../src/teams/cards/wheel.ts';
import { createTokens } from '../../src/teams/tokens.ts';
import { PACKS } from './views.ts';

const NOON = Date.UTC(2026, 10, 23, 11);
/** Three bytes each, as long as a point can be. */
const WIDE = 'あ'.repeat(LONGEST_POINT);
const TOKENS = createTokens(() => 'x'.repeat(43));

export const CENTRE: Centre = { id: 'c1', name: 'Karriere Fjordvik', pack: PACKS[0].id, conversationId: '19:channel', roles: [] };

/** A round of self-evaluation in some state. */
export function sampleCompetence(changes: Partial<CompetenceRound> = {}): CompetenceRound {
  return {
    ...{ id: 'r1', tenantId: 't', centreId: 'c1', conversationId: '19:channel', pack: PACKS[0].id, language: 'nb', k: 5 },
    ...{ at: NOON, closesAt: NOON + 7 * 86_400_000, state: 'open', activityId: 'card-1', result: undefined },
    ...changes,
  };
}

/** Somebody who chose the same of everything in a pack. */
export function allChosen(pack: (typeof PACKS)[number], rating: (at: number) => number): Choices {
  return Object.fromEntries(statementsOf(pack).map(({ id }, at) => [id, rating(at)]));
}

/** A point of a closed case. */
export function samplePoint(changes: Partial<LearningPoint> = {}): LearningPoint {
  return {
    ...{ id: 'p'.repeat(43), caseId: 'f'.repeat(32), pack: PACKS[0].id, guidelines: [13], language: 'nb' },
    text: 'Et bånd bør nevnes tidlig, før det får noe å si.',
    ...changes,
  };
}

function competenceViews(language: Language): [string, CardView][] {
  const few = competenceResult([], PACKS[0], 5);
  return PACKS.flatMap((pack, which): [string, CardView][] => {
    const round = sampleCompetence({ language, pack: pack.id });
    const five = (rating: (at: number) => number) => competenceResult(Array(5).fill(allChosen(pack, rating)), pack, 5);
    const views: [string, CardView][] = [
      ['prompt', competenceCard(round, PACKS)],
      ['closed', closedCompetenceCard(round)],
      ...statementGroups(pack).map((_, index): [string, CardView] => [
        `step-${index}`,
        ownStepCard(round, { packs: PACKS, index, choices: index === 1 ? allChosen(pack, () => 3) : {} }),
      ]),
      ['own', ownAnswersCard(round, { packs: PACKS, choices: allChosen(pack, (at) => (at % 5) + 1) })],
      ['own-strong', ownAnswersCard(round, { packs: PACKS, choices: allChosen(pack, () => 5) })],
      ['own-none', ownAnswersCard(round, { packs: PACKS, choices: {} })],
      ['result', competenceResultCard(round, { result: five((at) => (at % 5) + 1), packs: PACKS })],
      ['result-strong', competenceResultCard(round, { result: five(() => 5), packs: PACKS, language, back: 'c1' })],
      ['result-weak', competenceResultCard(round, { result: five(() => 1), packs: PACKS })],
      ['result-few', competenceResultCard(round, { result: few, packs: PACKS })],
    ];
    return views.map(([name, view]): [string, CardView] => [`competence-${which}-${name}`, view]);
  });
}

function leadViews(language: Language): [string, CardView][] {
  const open = sampleCompetence({ language });
  const last = sampleCompetence({ state: 'closed', result: { people: undefined, statements: [] } });
  const at: CompetenceAt = { kind: 'at', centre: CENTRE, open: undefined, last: undefined };
  const settings = { windowHours: 168, k: 5, language };
  return [
    ['competence-notice', competenceNotice(language, 'x')],
    ['competence-start', startCompetenceCard(at, { language, settings })],
    ['competence-start-again', startCompetenceCard({ ...at, last }, { language, settings, fault: 'Fault' })],
    ['competence-open', openCompetenceCard({ ...at, open, last }, open, { language, notice: 'x' })],
    ['competence-due', openCompetenceCard({ ...at, open }, { ...open, state: 'due' }, { language })],
    ['learn', learnCard(CENTRE, language)],
    ...(['competence', 'learning'] as const).flatMap((about) =>
      (['uncertain', 'failed'] as const).map((became): [string, CardView] => [
        `learn-doubtful-${about}-${became}`,
        outgoingLearn(
          { room: 'learn', to: { userId: 'berit' }, locale: language, content: { card: 'learnDoubtful', about, became, messageId: 'm1' } },
          { tenantId: 't', packs: PACKS, tokens: TOKENS },
        ),
      ]),
    ),
  ];
}

function learningViews(language: Language, words: readonly string[]): [string, CardView][] {
  const [pack] = PACKS;
  const point = samplePoint({ text: words.join('\n') });
  const at = { kind: 'at', centre: CENTRE, pack } as const;
  const context = { language, packs: PACKS, centre: CENTRE, point };
  const draft = { text: point.text, guideline: 13, language };
  const shown = { ...context, token: 'x', written: point.text };
  const wide = { ...draft, text: WIDE };
  const many = Array.from({ length: 20 }, (_, index) => samplePoint({ id: `p${index}`, text: WIDE, guidelines: index % 2 ? [] : [11] }));
  return [
    ['points', pointsCard({ ...at, points: [point] }, { language, packs: PACKS, notice: 'x' })],
    ['points-none', pointsCard({ ...at, points: [] }, { language, packs: PACKS })],
    ['points-many', pointsCard({ ...at, points: many }, { language, packs: PACKS, page: 1 })],
    ['learning-form', learningForm(draft, { ...context, fault: 'Fault' })],
    ['learning-form-none', learningForm({ ...draft, guideline: 0 }, context)],
    ['learning-form-wide', learningForm(wide, { ...context, point: samplePoint({ text: WIDE }) })],
    ['learning-preview', learningPreview(draft, shown)],
    ['learning-preview-wide', learningPreview(wide, { ...shown, notice: 'x', written: 'Ring Kari Nordmann på 98 76 54 32' })],
    ['learning-preview-none', learningPreview({ ...draft, guideline: 0 }, shown)],
    ['learning-card', teamLearningCard({ ...draft, pack: pack.id }, PACKS)],
    ['learning-card-taken', takenLearningCard(language)],
    ['learning-card-none', teamLearningCard({ ...draft, guideline: 0, pack: pack.id }, PACKS)],
    ['learning-card-wide', teamLearningCard({ ...wide, guideline: 1, pack: PACKS[1]?.id ?? '' }, PACKS)],
  ];
}

function wheelViews(language: Language): [string, CardView][] {
  return PACKS.flatMap((pack, which) => {
    const signals = which === 0 ? { doubts: new Map([[13, 5]]), weak: [7] } : NO_SIGNALS;
    return wheelFrom('2026-11', { pack, earlier: [], signals }).flatMap((month, place) =>
      MEETINGS.map((meeting): [string, CardView] => [
        `wheel-${which}-${place}-${meeting}`,
        wheelCard(agendaOf(month, meeting, { pack, points: [13] }), { language, centre: CENTRE, pack, place: place % MONTHS }),
      ]),
    );
  });
}

/** Name and view of every such card; `words` stand where a person wrote. */
export function everyLearningView(language: Language, words: readonly string[] = ['Et bånd bør nevnes tidlig.']): [string, CardView][] {
  return [...competenceViews(language), ...leadViews(language), ...learningViews(language, words), ...wheelViews(language)];
}
