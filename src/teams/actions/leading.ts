/** Who may do what with a centre's workshops: asked of the set-up for every press, never read from a card. */
import { textsIn } from '../../language/texts/index.ts';
import { ledBy } from '../../reflections/manage.ts';
import type { CardView } from '../cards/card.ts';
import { sentenceCard } from '../cards/notices.ts';
import type { Caller } from '../desk.ts';
import { below, type Reply, type Turn } from '../reply.ts';
import type { Press } from './press.ts';

/** A press in somebody's own chat. */
export interface Pressing {
  readonly press: Press;
  readonly turn: Turn;
  readonly caller: Caller;
  /** The id the button brought. */
  readonly id: string;
}

/** Runs `then` in the personal chat; elsewhere others read along. */
export async function inOwnChat(press: Press, turn: Turn, then: (at: Pressing) => Promise<Reply>): Promise<Reply> {
  const { workshop } = textsIn(press.language);
  const { caller } = turn;
  if (!turn.personal || !caller) return below(sentenceCard(press.language, workshop.title, workshop.personalOnly));
  return then({ press, turn, caller, id: press.fields['case'] ?? '' });
}

/** Runs `then` for somebody who leads a centre, in the personal chat. Which centre it is about the use case looks at itself. */
export async function asCentreLeader(press: Press, turn: Turn, then: (at: Pressing) => Promise<Reply>): Promise<Reply> {
  return inOwnChat(press, turn, async (at) => {
    const directory = await turn.services.desk.people((tx) => tx.directory(at.caller.tenantId));
    const { workshop } = textsIn(press.language);
    if (ledBy(directory, at.caller.userId).length === 0) return below(sentenceCard(press.language, workshop.title, workshop.leadersOnly));
    return then(at);
  });
}

/** In place of the pressed card. */
export function replaced(view: CardView): Reply {
  return { view, mode: 'replace' };
}
