/** Every card of cases and set-up, in one language, filled with awkward but possible data. For the tests and the pictures. */
import type { Case, CaseState, CaseText } from '../../src/cases/case.ts';
import { MAX_CASE_TEXT, MAX_MESSAGE } from '../../src/cases/case.ts';
import { MOVES, mayMove } from '../../src/cases/machine.ts';
import type { CaseView } from '../../src/cases/view.ts';
import type { Language } from '../../src/language/language.ts';
import { NEWS } from '../../src/language/texts/cases/cases.ts';
import { SETUP_STEPS } from '../../src/language/texts/setup/setup.ts';
import type { Centre, Person } from '../../src/people/people.ts';
import { eraseCard } from '../../src/teams/actions/data.ts';
import { pauseCard } from '../../src/teams/actions/pause.ts';
import type { CardView } from '../../src/teams/cards/card.ts';
import { type CaseContext, caseCard } from '../../src/teams/cards/case.ts';
import { type FormContext, formCard, previewCard } from '../../src/teams/cards/case-form.ts';
import { caseListCard, doubtfulCard, goneCard, movedCard, notFoundCard, passedCard } from '../../src/teams/cards/case-notices.ts';
import { closeCard, forwardCard, withdrawCard } from '../../src/teams/cards/case-steps.ts';
import { myDataCard, shownFileCard } from '../../src/teams/cards/my-data.ts';
import { centreCard, doneCard, overviewCard, removeCard, type SetupContext } from '../../src/teams/cards/setup.ts';
import { stepCard } from '../../src/teams/cards/setup-steps.ts';
import { createTokens, type Tokens } from '../../src/teams/tokens.ts';
import { PACKS } from './views.ts';

export const NOON = Date.UTC(2026, 11, 7, 11, 5);
const TOKENS: Tokens = createTokens(() => 'x'.repeat(43));
const person = (userId: string, name: string, upn = ''): Person => ({ userId, name, upn, pausedUntil: undefined });
export const ANNA = person('anna', 'Anna Vik', 'anna.vik@fylke.no');
export const BERIT = person('berit', 'Berit Lund', 'berit.lund@fylke.no');
const DAG: Person = { ...person('dag', 'Dag-Øyvind Moe-Kristoffersen'), pausedUntil: NOON + 3 * 86_400_000 };
const STORY =
  '[navn] har vært hos meg tre ganger. I dag sa hun at broren, som jeg kjenner fra korpset, ikke må få vite at hun søker jobb i [sted].\nJeg er usikker på om jeg bør fortsette som veilederen hennes.';

/** A case in some state, and what was written in it. */
export function sampleCase(changes: Partial<Case> = {}): Case {
  return {
    id: 'f'.repeat(32),
    tenantId: 't',
    reference: 'D-2026-0042',
    centreId: 'c',
    pack: PACKS[0].id,
    guidelines: [13, 11],
    route: 'leader',
    acute: false,
    language: 'nb',
    hidden: false,
    recipient: BERIT.userId,
    mayForward: true,
    excluded: [],
    state: 'sent',
    version: 1,
    reminders: 0,
    learning: 'none',
    createdAt: NOON,
    actedAt: undefined,
    closedAt: undefined,
    changedAt: NOON,
    erasedAt: undefined,
    ...changes,
  };
}

/** The view of one side. */
export function sampleView(side: CaseView['side'], changes: Partial<Case> = {}, texts: readonly CaseText[] = story()): CaseView {
  const one = sampleCase(changes);
  const isTold = side === 'sender' || !one.hidden;
  return {
    case: one,
    side,
    userId: side === 'sender' ? ANNA.userId : BERIT.userId,
    sender: isTold ? ANNA : undefined,
    recipient: BERIT,
    texts,
    may: MOVES.filter((kind) => mayMove(one, side, kind)),
    onwards:
      side === 'recipient'
        ? [
            { person: DAG, role: 'deputy' },
            { person: person('eli', 'Eli Strand'), role: 'colleague' },
          ]
        : [],
  };
}

function story(...more: readonly CaseText[]): CaseText[] {
  return [{ kind: 'text', side: 'sender', at: NOON, text: STORY }, ...more];
}

const THREAD: readonly CaseText[] = story(
  {
    kind: 'message',
    side: 'recipient',
    at: NOON + 60_000,
    text: 'Takk for at du tar det opp. Hva ville skjedd hvis du sa det til henne, slik du har skrevet det her?',
  },
  { kind: 'message', side: 'sender', at: NOON + 120_000, text: 'Det har jeg ikke tenkt på. Kan vi snakke om det i morgen?' },
  { kind: 'learning', side: 'recipient', at: NOON + 180_000, text: 'Et bånd bør nevnes tidlig, før det får noe å si.' },
);

/** As much as a case can hold, in letters that take three bytes each. */
export const FULL: readonly CaseText[] = [
  { kind: 'text', side: 'sender', at: NOON, text: 'あ'.repeat(MAX_CASE_TEXT) },
  ...Array.from(
    { length: 9 },
    (_, index): CaseText => ({ kind: 'message', side: index % 2 ? 'sender' : 'recipient', at: NOON, text: 'い'.repeat(MAX_MESSAGE) }),
  ),
  { kind: 'learning', side: 'recipient', at: NOON, text: 'う'.repeat(MAX_MESSAGE) },
];

/** Name and view of every such card. */
export function caseViews(language: Language): [string, CardView][] {
  const context: CaseContext = { language, packs: PACKS, tokens: TOKENS };
  const step = { language, tokens: TOKENS, fault: 'Fault' };
  const sides = ['sender', 'recipient'] as const;
  const states: readonly CaseState[] = ['sent', 'seen', 'taken', 'answered', 'closed', 'withdrawn', 'expired'];
  return [
    ...draftViews(language),
    ...sides.flatMap((side) => [
      ...states.map((state): [string, CardView] => [
        `case-${side}-${state}`,
        caseCard(sampleView(side, { state, closedAt: NOON }), context),
      ]),
      ...NEWS.map((news): [string, CardView] => [`case-${side}-news-${news}`, caseCard(sampleView(side), { ...context, news })]),
      [`case-${side}-thread`, caseCard(sampleView(side, { state: 'answered' }, THREAD), { ...context, news: 'answer', notice: 'x' })] as [
        string,
        CardView,
      ],
      [`case-${side}-learning`, caseCard(sampleView(side, { state: 'closed', learning: 'offered' }, THREAD), context)] as [
        string,
        CardView,
      ],
      [`case-${side}-refused`, caseCard(sampleView(side, { state: 'closed', learning: 'refused' }, THREAD), context)] as [string, CardView],
      [`case-${side}-acute`, caseCard(sampleView(side, { acute: true, hidden: true }), { ...context, fault: 'x', written: 'y' })] as [
        string,
        CardView,
      ],
      [
        `case-${side}-full`,
        caseCard(sampleView(side, { state: 'answered', acute: true }, FULL), { ...context, written: 'え'.repeat(MAX_MESSAGE) }),
      ] as [string, CardView],
    ]),
    ['forward', forwardCard(sampleView('recipient'), step)],
    ['forward-nobody', forwardCard({ ...sampleView('recipient'), onwards: [] }, step)],
    ['close', closeCard(sampleView('recipient'), { ...step, written: 'x', offered: true })],
    ['withdraw', withdrawCard(sampleView('sender'), { language, tokens: TOKENS })],
    ['moved', movedCard(language, { reference: 'D-2026-0042', id: 'x' })],
    ['passed', passedCard(language, 'D-2026-0042')],
    ['gone', goneCard(language, 'D-2026-0042')],
    ['not-found', notFoundCard(language)],
    ...(['uncertain', 'failed'] as const).map((became): [string, CardView] => [
      `doubtful-${became}`,
      doubtfulCard(language, { became, reference: 'D-2026-0042', name: 'Berit Lund', messageId: 'm', owner: ['t', 'u'], tokens: TOKENS }),
    ]),
    ['list-empty', caseListCard(language, { sent: [], received: [] })],
    [
      'list',
      caseListCard(language, {
        sent: Array.from({ length: 12 }, () => sampleView('sender')),
        received: [sampleView('recipient', { hidden: true })],
      }),
    ],
    [
      'my-data',
      myDataCard(language, { person: ANNA, roles: [{ centre: 'Karriere Fjordvik', role: 'member' }], places: [], sent: [], received: [] }),
    ],
    ['my-data-file', shownFileCard(language, 'å'.repeat(20_000), 9000)],
    ['erase', eraseCard(language, 'token')],
    ['pause', pauseCard({ language }, NOON, { state: 'x', isPaused: true, fault: 'y' })],
    ...setupViews(language),
  ];
}

function draftViews(language: Language): [string, CardView][] {
  const roles = [] as Centre['roles'];
  const centre: Centre = { id: 'c', name: 'Karriere Fjordvik', pack: PACKS[0].id, conversationId: undefined, roles };
  const form: FormContext = {
    language,
    pack: PACKS[0],
    numbers: [13],
    code: 'leader:leader.lcr',
    way: 'leader',
    aboutLeader: true,
    candidates: [
      { person: BERIT, role: 'leader', centre },
      { person: DAG, role: 'deputy', centre },
    ],
    hasPicker: false,
    now: NOON,
  };
  const filled = { recipient: BERIT.userId, hidden: false, mayForward: true, text: STORY };
  const draft = { ...filled, pack: PACKS[0].id, guidelines: [13], route: 'leader', acute: false, aboutLeader: true, language } as const;
  const preview = { ...form, packs: PACKS, token: 't', senderName: ANNA.name, recipientName: BERIT.name, retentionDays: 90 };
  return [
    ['form', formCard(filled, form, { masked: 'x' })],
    ['form-acute', formCard({ ...filled, text: '' }, { ...form, way: 'acute', hasPicker: true }, { fault: 'x' })],
    [
      'form-full',
      formCard(
        { ...filled, text: 'あ'.repeat(MAX_CASE_TEXT) },
        { ...form, hasPicker: true, candidates: Array.from({ length: 200 }, () => ({ person: DAG, role: 'deputy', centre })) },
      ),
    ],
    ['preview', previewCard(draft, { ...preview, standInName: DAG.name })],
    [
      'preview-hidden',
      previewCard(
        { ...draft, hidden: true, acute: true, text: 'Kari Nordmann på 91234567 ringte' },
        { ...preview, awayName: BERIT.name, recipientName: DAG.name, isChanged: true },
      ),
    ],
    ['preview-full', previewCard({ ...draft, text: 'あ'.repeat(MAX_CASE_TEXT) }, { ...preview, recipientName: '' })],
  ];
}

function setupViews(language: Language): [string, CardView][] {
  const people = new Map(
    [ANNA, BERIT, DAG, ...Array.from({ length: 300 }, (_, index) => person(`p${index}`, `Person Etternavnesen ${index}`))].map((one) => [
      one.userId,
      one,
    ]),
  );
  const centre: Centre = {
    id: 'c',
    name: 'Karriere Fjordvik',
    pack: PACKS[0].id,
    conversationId: 'channel',
    roles: [...people.keys()].slice(0, 90).map((userId) => ({ userId, role: userId === 'berit' ? 'leader' : 'member' })),
  };
  const channel = {
    tenantId: 't',
    conversationId: 'channel',
    scope: 'channel',
    userId: '',
    memberId: '',
    serviceUrl: '',
    botId: '',
    name: 'Karriere › Etikk',
    locale: '',
    language: '',
    seenAt: 0,
  } as const;
  const context: SetupContext = {
    language,
    packs: PACKS,
    directory: { centres: [centre], people },
    channels: [channel],
    hasPicker: false,
    fault: 'x',
    notice: 'y',
  };
  const nothing = { ...context, directory: { centres: [], people: new Map() }, channels: [] };
  return [
    ['setup-first', overviewCard(nothing, { due: 0, uncertain: 0, failed: 0 })],
    ['setup', overviewCard(context, { due: 3, uncertain: 1, failed: 2 })],
    ['setup-centre', centreCard(centre, context)],
    ...SETUP_STEPS.flatMap((step): [string, CardView][] => [
      [`setup-${step}`, stepCard(centre, context, { step, isFirst: true })],
      [`setup-${step}-search`, stepCard(centre, { ...context, hasPicker: true }, { step, isFirst: false })],
      [`setup-${step}-nothing`, stepCard(undefined, nothing, { step, isFirst: false })],
    ]),
    ['setup-remove', removeCard(centre, language)],
    ['setup-done', doneCard(centre, language)],
  ];
}
