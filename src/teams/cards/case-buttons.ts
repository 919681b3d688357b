/** What each side can press on the card of a case: only what the state machine allows now, each with a token of its own. */
import type { MoveKind } from '../../cases/machine.ts';
import type { CaseView } from '../../cases/view.ts';
import type { Language } from '../../language/language.ts';
import type { CaseTexts } from '../../language/texts/cases/cases.ts';
import { textsIn } from '../../language/texts/index.ts';
import type { Tokens } from '../tokens.ts';
import type { CardData } from './card.ts';
import { button, type Verb } from './parts.ts';

/** The parts a token of a case is bound to. */
export function tokenParts(view: Pick<CaseView, 'case' | 'userId'>, deed: string): string[] {
  return [view.case.tenantId, view.userId, view.case.id, deed];
}

interface Way {
  readonly move: MoveKind;
  readonly verb: Verb;
  readonly title: keyof CaseTexts['button'];
  /** The deed the token is for; none where the press only opens a further step. */
  readonly deed?: string;
}

const WAYS: readonly Way[] = [
  { move: 'take', verb: 'case.take', title: 'take', deed: 'take' },
  { move: 'answer', verb: 'case.answer', title: 'answer', deed: 'answer' },
  { move: 'message', verb: 'case.message', title: 'message', deed: 'message' },
  { move: 'forward', verb: 'case.forwardOpen', title: 'forward' },
  { move: 'close', verb: 'case.closeOpen', title: 'close' },
  { move: 'withdraw', verb: 'case.withdrawOpen', title: 'withdraw' },
  { move: 'refuseLearning', verb: 'case.refuseLearning', title: 'refuseLearning', deed: 'refuseLearning' },
  { move: 'allowLearning', verb: 'case.allowLearning', title: 'allowLearning', deed: 'allowLearning' },
];

/** The buttons for whoever looks. */
export function caseButtons(view: CaseView, { language, tokens }: { language: Language; tokens: Tokens }): CardData[] {
  const { button: words } = textsIn(language).cases;
  const ways = WAYS.filter((way) => view.may.includes(way.move));
  return [
    ...ways.map((way) =>
      button(language, {
        title: words[way.title],
        verb: way.verb,
        case: view.case.id,
        value: view.side,
        action: way.deed === undefined ? '' : tokens.mint(tokenParts(view, way.deed)),
      }),
    ),
    ...(ways.length <= 2 ? [button(language, { title: words.mine, verb: 'cases.list' })] : []),
  ];
}

/** «Foreslå møte»: Teams' own meeting form, where the sender is known. The address holds the reference and the sign-in name only. */
export function caseLinks(view: CaseView, language: Language): CardData[] {
  const isOpen = view.may.includes('answer') || view.may.includes('message');
  const other = view.side === 'sender' ? view.recipient : view.sender;
  if (!isOpen || !other || view.case.hidden) return [];
  const { cases } = textsIn(language);
  const query = new URLSearchParams({ subject: cases.meeting(view.case.reference), ...(other.upn === '' ? {} : { attendees: other.upn }) });
  return [{ title: cases.button.meet, url: `https://teams.microsoft.com/l/meeting/new?${query.toString().replaceAll('+', '%20')}` }];
}
