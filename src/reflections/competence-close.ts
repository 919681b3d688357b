/** What time brings: self-evaluations close, refused learning cards are taken away, and what is written for them goes. Run twice, or on two instances, it does nothing twice. */
import { type CompetenceRound, competenceResult } from './competence.ts';
import { postCompetence } from './competence-manage.ts';
import type { LearnDesk, LearnTx } from './learn-ports.ts';
import { KEEP_MS } from './learning-cards.ts';

const BATCH = 50;

/** Closes every self-evaluation that is over. */
export async function closeCompetences(desk: LearnDesk): Promise<void> {
  let count = BATCH;
  while (count === BATCH) {
    count = await desk.transaction((tx) => closeSome(tx, desk));
    if (count > 0) desk.nudge();
  }
}

/** Cards whose senders have refused since are taken away from their channels. */
export async function takeRefused(desk: LearnDesk): Promise<void> {
  const count = await desk.transaction(async (tx) => {
    const now = await tx.now();
    const cards = await tx.takeRefusedCards(BATCH);
    for (const { id, tenantId, conversationId, language, activityId } of cards)
      await tx.queue({
        ...{ tenantId, to: { channel: conversationId }, kind: 'update', card: 'learning.taken', dueAt: now },
        data: { activityId, spoken: language },
        uniqueKey: `learning.taken ${id}`,
      });
    return cards.length;
  });
  if (count > 0) desk.nudge();
}

/** What was written in cards that nobody knows of any more is not kept. */
export async function forgetLearningCards(desk: LearnDesk): Promise<void> {
  await desk.transaction(async (tx) => tx.emptyLearningCards((await tx.now()) - KEEP_MS));
}

async function closeSome(tx: LearnTx, desk: LearnDesk): Promise<number> {
  const now = await tx.now();
  const rounds = await tx.overdueCompetences(now, BATCH);
  for (const round of rounds) await close(tx, round, { now, packs: desk.packs });
  return rounds.length;
}

async function close(tx: LearnTx, round: CompetenceRound, { now, packs }: { now: number; packs: LearnDesk['packs'] }): Promise<void> {
  const answers = await tx.allChoices(round);
  await tx.destroyChoices(round);
  // Nobody saw its card, so there is nothing to tell anybody in the channel.
  if (round.activityId === undefined && answers.length === 0) return tx.saveCompetence({ ...round, state: 'failed' });
  const pack = packs.find((one) => one.id === round.pack) ?? packs[0];
  const closed: CompetenceRound = { ...round, state: 'closed', result: competenceResult(answers, pack, round.k) };
  await tx.saveCompetence(closed);
  if (round.activityId !== undefined)
    await tx.queue({
      ...{ tenantId: round.tenantId, to: { channel: round.conversationId }, kind: 'update', card: 'competence.closed', dueAt: now },
      data: { competenceId: round.id, activityId: round.activityId },
      uniqueKey: `competence.closed ${round.id}`,
    });
  await postCompetence(tx, closed, { card: 'competence.result', dueAt: now });
}
