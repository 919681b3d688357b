/** What a waiting message about a round is to show when it is sent, from what is true then; and what follows when its fate is known. */
import type { Message } from '../delivery/message.ts';
import { holders } from '../people/people.ts';
import type { ReflectTx } from './ports.ts';
import { isAnswerable, type Result, type Round } from './round.ts';

/** The content of a message about a round. */
export type RoundContent =
  | { readonly card: 'round'; readonly step: 'prompt' | 'closed' | 'reminder'; readonly round: Round }
  | { readonly card: 'result'; readonly round: Round; readonly result: Result; readonly earlier: readonly Earlier[] }
  /** For the leader: the question may not have reached the channel. */
  | { readonly card: 'roundDoubtful'; readonly round: Round; readonly became: 'uncertain' | 'failed'; readonly messageId: string };

/** A round before this one with a mean that was shown. */
export interface Earlier {
  readonly date: string;
  readonly mean: number;
}

/** What is drawn, and for whom: a channel, or a person. */
export interface RoundDrawing {
  readonly to: { readonly channel: string } | { readonly userId: string };
  readonly content: RoundContent;
  readonly activityId?: string;
}

const MOST_EARLIER = 7;

/** Whether a message is one of these. */
export function isRoundMessage(message: Pick<Message, 'card'>): boolean {
  return message.card.startsWith('round.');
}

/** The drawing, or undefined where the message is no longer wanted. */
export async function drawRound(message: Message, tx: ReflectTx): Promise<RoundDrawing | undefined> {
  const { data, to } = message;
  if ('caseId' in to) return undefined;
  const round = await tx.round(message.tenantId, String(data['roundId']));
  if (!round) return undefined;
  const activityId = data['activityId'] === undefined ? {} : { activityId: String(data['activityId']) };
  if (message.card === 'round.doubtful') {
    const became = data['became'] === 'failed' ? 'failed' : 'uncertain';
    return { to, content: { card: 'roundDoubtful', round, became, messageId: String(data['messageId']) } };
  }
  if (message.card === 'round.result') {
    const { result } = round;
    return result && { to, content: { card: 'result', round, result, earlier: await earlierOf(round, tx) } };
  }
  const step = message.card === 'round.closed' ? 'closed' : message.card === 'round.reminder' ? 'reminder' : 'prompt';
  if (step !== 'closed' && !isAnswerable(round, await tx.now())) return undefined;
  return { to, content: { card: 'round', step, round }, ...activityId };
}

/** The question was posted: people can answer. */
export async function noteRoundSent(message: Message, activityId: string, tx: ReflectTx): Promise<void> {
  if (message.card !== 'round.prompt') return;
  const round = await tx.round(message.tenantId, String(message.data['roundId']));
  if (round?.state === 'due') await tx.saveRound({ ...round, state: 'open', activityId });
}

/** The question did not arrive, or nobody knows: whoever leads the centre is told and can decide. */
export async function noteRoundDoubt(message: Message, became: 'uncertain' | 'failed', tx: ReflectTx): Promise<void> {
  if (message.card !== 'round.prompt') return;
  const round = await tx.round(message.tenantId, String(message.data['roundId']));
  if (!round || round.activityId !== undefined) return;
  const centre = (await tx.directory(round.tenantId)).centres.find((one) => one.id === round.centreId);
  const now = await tx.now();
  for (const userId of centre ? holders(centre, 'leader') : [])
    await tx.queue({
      tenantId: round.tenantId,
      to: { userId },
      kind: 'post',
      card: 'round.doubtful',
      data: { roundId: round.id, messageId: message.id, became },
      dueAt: now,
      // By time and not by tries: a blocked channel refuses the next one before it is tried, and they have to hear of that too.
      uniqueKey: `doubt ${message.id} ${became} ${now} ${userId}`,
    });
}

/** Earlier rounds of the plan whose mean was shown, the oldest first. */
async function earlierOf(round: Round, tx: ReflectTx): Promise<Earlier[]> {
  const rounds = await tx.rounds({ id: round.planId }, 30);
  return rounds
    .filter((one) => one.date < round.date)
    .flatMap(({ date, result }) => (result?.mean === undefined ? [] : [{ date, mean: result.mean }]))
    .slice(0, MOST_EARLIER)
    .reverse();
}
