/** Somebody answers a round, or changes what they answered, for as long as it is open. */
import { shown } from './numbers.ts';
import type { ReflectDesk } from './ports.ts';
import { type Answer, isAnswerable, LONGEST_ANSWER, RATINGS, type Round } from './round.ts';

/** Who answers where, as the authenticated activity says. */
export interface Answering {
  readonly tenantId: string;
  readonly userId: string;
  /** The channel, without the thread. */
  readonly conversationId: string;
  /** The card that was pressed. */
  readonly activityId: string;
}

export type Answered =
  | { readonly kind: 'saved'; readonly round: Round; readonly answer: Answer; readonly people: number | undefined }
  /** Nothing was stored; what was written is given back. */
  | { readonly kind: 'noRating'; readonly round: Round; readonly answer: Partial<Answer> }
  | { readonly kind: 'tooLong'; readonly round: Round; readonly answer: Partial<Answer> }
  | { readonly kind: 'over'; readonly round: Round }
  | { readonly kind: 'unknown' };

/** Stores an answer. The same person's earlier one is replaced. Another channel's round is as unknown as none. */
export async function answerRound(
  roundId: string,
  answer: { readonly rating: number | undefined; readonly text: string; readonly share: boolean },
  { by, desk }: { readonly by: Answering; readonly desk: ReflectDesk },
): Promise<Answered> {
  const answered = await desk.transaction(async (tx): Promise<Answered> => {
    const round = await tx.round(by.tenantId, roundId);
    if (!round || round.conversationId !== by.conversationId) return { kind: 'unknown' };
    if (!isAnswerable(round, await tx.now())) return { kind: 'over', round };
    const { rating, text, share } = answer;
    const kept = { text, share, ...(rating === undefined ? {} : { rating }) };
    if (text.length > LONGEST_ANSWER) return { kind: 'tooLong', round, answer: kept };
    if (rating === undefined || !(RATINGS as readonly number[]).includes(rating))
      return { kind: 'noRating', round, answer: { text, share } };
    const whole = { rating, text, share };
    await tx.putAnswer(round, by.userId, whole);
    // Whoever answers on a card proves that it arrived, whatever Teams said when it was sent.
    if (round.state !== 'open') await tx.saveRound({ ...round, state: 'open', activityId: by.activityId });
    return { kind: 'saved', round, answer: whole, people: shown(await tx.countAnswers(round), round.k) };
  });
  return answered;
}
