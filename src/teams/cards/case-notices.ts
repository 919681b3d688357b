/** Small cards about a case without its text: moved down, passed on, erased, not found, fate unknown; and the list of one's cases. */
import { showTime } from '../../calendar/working-time.ts';
import type { CaseView } from '../../cases/view.ts';
import type { Language } from '../../language/language.ts';
import { textsIn } from '../../language/texts/index.ts';
import type { Tokens } from '../tokens.ts';
import type { CardData, CardView } from './card.ts';
import { otherName } from './case.ts';
import { noticeCard } from './notices.ts';
import { button, lines } from './parts.ts';

/** In the place of an older card: the newest lies further down. */
export function movedCard(language: Language, one: { reference: string; id: string }): CardView {
  const { notice, button: words } = textsIn(language).cases;
  return noticeCard(language, {
    title: notice.movedTitle(one.reference),
    paragraphs: [notice.moved],
    buttons: [{ title: words.open, verb: 'case.open', case: one.id }],
  });
}

/** For the one who had the case before. */
export function passedCard(language: Language, reference: string): CardView {
  const { notice, button: words } = textsIn(language).cases;
  return noticeCard(language, {
    title: notice.passedTitle(reference),
    paragraphs: [notice.passed],
    buttons: [{ title: words.mine, verb: 'cases.list' }],
  });
}

/** In the place of a card whose case is erased. */
export function goneCard(language: Language, reference: string): CardView {
  const { notice, button: words } = textsIn(language).cases;
  return noticeCard(language, {
    title: notice.goneTitle(reference),
    paragraphs: [notice.gone],
    buttons: [{ title: words.mine, verb: 'cases.list' }],
  });
}

/** For whoever has no part in a case, whether it exists or not. */
export function notFoundCard(language: Language): CardView {
  const { notice, button: words } = textsIn(language).cases;
  return noticeCard(language, {
    title: notice.notFoundTitle,
    paragraphs: [notice.notFound],
    buttons: [{ title: words.mine, verb: 'cases.list' }],
  });
}

/** A message whose fate nobody knows, or that did not arrive: what to do is for a person to say. */
export function doubtfulCard(
  language: Language,
  one: { became: 'uncertain' | 'failed'; reference: string; name: string; messageId: string; owner: readonly string[]; tokens: Tokens },
): CardView {
  const { notice, button: words, card } = textsIn(language).cases;
  const name = one.name || card.aPerson;
  const spec = (verb: 'message.resend' | 'message.arrived' | 'message.drop', title: string) => ({
    title,
    verb,
    case: one.messageId,
    action: one.tokens.mint([...one.owner, one.messageId, 'message']),
  });
  const isUncertain = one.became === 'uncertain';
  return noticeCard(language, {
    title: isUncertain ? notice.uncertainTitle(one.reference) : notice.failedTitle(one.reference),
    paragraphs: [isUncertain ? notice.uncertain(name) : notice.failed(name)],
    buttons: [
      spec('message.resend', words.resend),
      ...(isUncertain ? [spec('message.arrived', words.arrived)] : []),
      spec('message.drop', words.drop),
      { title: words.mine, verb: 'cases.list' },
    ],
  });
}

const MOST_ROWS = 8;

/** «Mine saker»: what was sent and what was received, the newest first. */
export function caseListCard(language: Language, own: { sent: readonly CaseView[]; received: readonly CaseView[] }): CardView {
  const { list, button: words } = textsIn(language).cases;
  const isEmpty = own.sent.length === 0 && own.received.length === 0;
  return {
    template: 'list',
    summary: list.title,
    data: {
      lang: language,
      title: list.title,
      paragraphs: lines(isEmpty ? list.none : undefined),
      groups: [...group(language, list.received, own.received), ...group(language, list.sent, own.sent)],
      footer: lines(
        ...[own.received, own.sent].map((views) => (views.length > MOST_ROWS ? list.more(views.length - MOST_ROWS) : undefined)),
      ),
      buttons: [
        button(language, { title: words.data, verb: 'data.show' }),
        button(language, { title: textsIn(language).button.help, verb: 'help.show' }),
      ],
      links: [],
    },
  };
}

function group(language: Language, title: string, views: readonly CaseView[]): CardData[] {
  if (views.length === 0) return [];
  return [{ title, rows: views.slice(0, MOST_ROWS).map((view) => row(language, view)) }];
}

function row(language: Language, view: CaseView): CardData {
  const { list, card } = textsIn(language).cases;
  const time = showTime(view.case.changedAt, language);
  const text = list.row({ state: card.state[view.case.state], name: otherName(view, language), time });
  return { ...button(language, { title: view.case.reference, verb: 'case.open', case: view.case.id }), text };
}
