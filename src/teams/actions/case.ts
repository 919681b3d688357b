/** The buttons on the card of a case. Who pressed comes from the authenticated activity, what it does from the token. */
import { type Acted, act, openCase } from '../../cases/act.ts';
import { casesOf } from '../../cases/forget.ts';
import type { Move } from '../../cases/machine.ts';
import type { CaseView } from '../../cases/view.ts';
import { textsIn } from '../../language/texts/index.ts';
import { caseCard, MESSAGE } from '../cards/case.ts';
import { tokenParts } from '../cards/case-buttons.ts';
import { caseListCard, notFoundCard, passedCard } from '../cards/case-notices.ts';
import { closeCard, forwardCard, STEP_FIELDS, type StepContext, withdrawCard } from '../cards/case-steps.ts';
import { sentenceCard } from '../cards/notices.ts';
import type { Caller } from '../desk.ts';
import { below, type Reply, type Turn } from '../reply.ts';
import { safeText } from '../safe-text.ts';
import type { Press } from './press.ts';

type Deed = Exclude<Move['kind'], 'see' | 'remind' | 'escalate' | 'expire'>;
type Fault = 'empty' | 'tooLong' | 'noRecipient';

/** The case as it stands, in place of the pressed card; for the recipient it counts as seen. */
export async function showCase(press: Press, turn: Turn): Promise<Reply> {
  return asPerson(press, turn, async (caller) => {
    const place = caller.place ? { place: caller.place } : {};
    const opened = await openCase(caller, press.fields['case'] ?? '', { desk: turn.services.desk.cases, ...place });
    return { view: cardFor(opened, press, { turn }), mode: 'replace' };
  });
}

/** A handler for one deed: makes the move and shows the case afterwards. */
export function makeMove(kind: Deed): (press: Press, turn: Turn) => Promise<Reply> {
  return (press, turn) =>
    asPerson(press, turn, async (caller) => {
      const { desk } = turn.services;
      const caseId = press.fields['case'] ?? '';
      const parts = tokenParts({ case: { id: caseId, tenantId: caller.tenantId } as CaseView['case'], userId: caller.userId }, kind);
      const actionId = desk.tokens.check(press.fields['action'] ?? '', parts);
      // A token for somebody else, another case or another deed, or from before a new key: nothing is done, what is true is shown.
      if (actionId === undefined) return showCase(press, turn);
      const wanted = {
        caseId,
        side: press.value === 'sender' ? 'sender' : 'recipient',
        move: moveOf(kind, press),
        text: safeText(press.fields[kind === 'close' ? STEP_FIELDS.learning : MESSAGE] ?? ''),
        actionId,
        ...(caller.place ? { place: caller.place } : {}),
      } as const;
      const acted = await act(
        caller,
        kind === 'answer' || kind === 'message' || kind === 'close' ? wanted : { ...wanted, text: '' },
        desk.cases,
      );
      return { view: cardFor(acted, press, { turn, kind }), mode: 'replace' };
    });
}

function moveOf(kind: Deed, press: Press): Move {
  if (kind === 'forward') return { kind, to: press.fields[STEP_FIELDS.to] ?? '' };
  if (kind === 'close') return { kind, learning: press.fields[STEP_FIELDS.offer] === 'true' };
  return { kind };
}

/** A handler that opens one of the small cards before a move. */
export function openStep(step: 'forward' | 'close' | 'withdraw'): (press: Press, turn: Turn) => Promise<Reply> {
  return (press, turn) =>
    asPerson(press, turn, async (caller) => {
      const opened = await openCase(caller, press.fields['case'] ?? '', { desk: turn.services.desk.cases });
      if (!('view' in opened) || !opened.view.may.includes(step)) return { view: cardFor(opened, press, { turn }), mode: 'replace' };
      return { view: STEPS[step](opened.view, { language: press.language, tokens: turn.services.desk.tokens }), mode: 'replace' };
    });
}

const STEPS: Readonly<Record<'forward' | 'close' | 'withdraw', (view: CaseView, context: StepContext) => ReturnType<typeof forwardCard>>> =
  {
    forward: forwardCard,
    close: closeCard,
    withdraw: withdrawCard,
  };

/** «Mine saker». */
export async function listCases(press: Pick<Press, 'language'>, turn: Turn): Promise<Reply> {
  return asPerson(press, turn, async (caller) => below(caseListCard(press.language, await casesOf(caller, turn.services.desk.cases))));
}

/** The card for what came of a press. */
function cardFor(acted: Acted, press: Press, { turn, kind }: { turn: Turn; kind?: Deed }): ReturnType<typeof caseCard> {
  const { language } = press;
  const { cases } = textsIn(language);
  const { desk, packs } = turn.services;
  if (acted.kind === 'notFound') return notFoundCard(language);
  if (acted.kind === 'passed') return passedCard(language, acted.case.reference);
  const { tokens } = desk;
  if (acted.kind === 'refused') return faultCard(acted, press, { turn, kind });
  const isLate = acted.kind === 'stale' && kind !== undefined;
  const news =
    acted.kind === 'done' && (kind === 'take' || kind === 'answer' || kind === 'message' || kind === 'withdraw' || kind === 'close')
      ? { news: kind }
      : {};
  return caseCard(acted.view, {
    language,
    packs,
    tokens,
    ...news,
    ...(isLate ? { notice: cases.card.stale, written: press.fields[MESSAGE] ?? '' } : {}),
  });
}

/** The same card again with what is missing, and with what was written still in it. */
function faultCard(
  acted: Acted & { kind: 'refused' },
  press: Press,
  { turn, kind }: { turn: Turn; kind: Deed | undefined },
): ReturnType<typeof caseCard> {
  const { language, fields } = press;
  const { fault: words } = textsIn(language).cases;
  const { tokens } = turn.services.desk;
  const fault = { empty: words.emptyMessage, tooLong: words.tooLongMessage, noRecipient: words.noRecipient }[acted.fault satisfies Fault];
  if (kind === 'forward') return forwardCard(acted.view, { language, tokens, fault });
  if (kind === 'close')
    return closeCard(acted.view, {
      language,
      tokens,
      fault: acted.fault === 'empty' ? words.emptyLearning : fault,
      written: fields[STEP_FIELDS.learning] ?? '',
      offered: fields[STEP_FIELDS.offer] === 'true',
    });
  return caseCard(acted.view, { language, packs: turn.services.packs, tokens, fault, written: fields[MESSAGE] ?? '' });
}

/** Runs `then` for a known person in the personal chat; elsewhere nobody learns anything of a case. */
export async function asPerson(press: Pick<Press, 'language'>, turn: Turn, then: (caller: Caller) => Promise<Reply>): Promise<Reply> {
  const { form } = textsIn(press.language).cases;
  if (!turn.personal || !turn.caller) return below(sentenceCard(press.language, form.title.colleague, form.personalOnly));
  return then(turn.caller);
}
