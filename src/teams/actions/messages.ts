/** What somebody decides about a message whose fate is not known. */
import { textsIn } from '../../language/texts/index.ts';
import { notFoundCard } from '../cards/case-notices.ts';
import { noticeCard } from '../cards/notices.ts';
import type { Decision } from '../desk.ts';
import type { Reply, Turn } from '../reply.ts';
import { asPerson } from './case.ts';
import type { Press } from './press.ts';

/** A handler for one decision; only the person the card was made for can decide, and only while it is in doubt. */
export function decideMessage(decision: Decision): (press: Press, turn: Turn) => Promise<Reply> {
  return (press, turn) =>
    asPerson(press, turn, async (caller) => {
      const { desk } = turn.services;
      const id = press.fields['case'] ?? '';
      const token = desk.tokens.check(press.fields['action'] ?? '', [caller.tenantId, caller.userId, id, 'message']);
      const isDone = token !== undefined && (await desk.messages.resolve(id, decision));
      const { notice, button } = textsIn(press.language).cases;
      if (!isDone) return { view: notFoundCard(press.language), mode: 'replace' };
      const view = noticeCard(press.language, {
        title: button[decision],
        paragraphs: [notice.resolved[decision]],
        buttons: [{ title: button.mine, verb: 'cases.list' }],
      });
      return { view, mode: 'replace' };
    });
}
