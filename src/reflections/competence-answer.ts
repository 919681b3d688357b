/** Somebody answers for themselves, or looks at what they answered; nobody else ever sees it. */
import type { Answering } from './answer.ts';
import { type Choices, type CompetenceRound, isOpenAt, merged } from './competence.ts';
import type { LearnDesk, LearnTx } from './learn-ports.ts';

export type OwnChoices =
  | { readonly kind: 'open'; readonly round: CompetenceRound; readonly choices: Choices }
  | { readonly kind: 'over'; readonly round: CompetenceRound }
  /** Another channel's round is as unknown as none. */
  | { readonly kind: 'unknown' };

interface By {
  readonly by: Answering;
  readonly desk: LearnDesk;
}

/** What they have chosen so far. */
export async function ownChoices(roundId: string, { by, desk }: By): Promise<OwnChoices> {
  return desk.transaction((tx) => find(tx, roundId, by));
}

/** Stores what they chose beside what they chose before. */
export async function choose(roundId: string, chosen: Choices, { by, desk }: By): Promise<OwnChoices> {
  return desk.transaction(async (tx) => {
    const found = await find(tx, roundId, by);
    if (found.kind !== 'open') return found;
    const { round } = found;
    const pack = desk.packs.find((one) => one.id === round.pack) ?? desk.packs[0];
    const choices = merged(found.choices, chosen, pack);
    await tx.putChoices(round, by.userId, choices);
    // Whoever answers on a card proves that it arrived, whatever Teams said when it was sent.
    if (round.state !== 'open') await tx.saveCompetence({ ...round, state: 'open', activityId: by.activityId });
    return { ...found, choices };
  });
}

async function find(tx: LearnTx, roundId: string, { tenantId, userId, conversationId }: Answering): Promise<OwnChoices> {
  const round = await tx.competence(tenantId, roundId);
  if (!round || round.conversationId !== conversationId) return { kind: 'unknown' };
  if (!isOpenAt(round, await tx.now())) return { kind: 'over', round };
  return { kind: 'open', round, choices: (await tx.choicesOf(round, userId)) ?? {} };
}
