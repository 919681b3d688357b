/** What a waiting message about self-evaluation or learning shows when it is sent, and what follows when its fate is known. */
import type { Message, NewMessage } from '../delivery/message.ts';
import { LANGUAGES, type Language } from '../language/language.ts';
import type { CompetenceResult, CompetenceRound } from './competence.ts';
import { isOpenAt } from './competence.ts';
import type { LearnTx } from './learn-ports.ts';
import type { LearningCard } from './learning-cards.ts';
import { leadersOf } from './measures.ts';

/** The content of a message about self-evaluation or learning. */
export type LearnContent =
  | { readonly card: 'competence' | 'competenceClosed'; readonly competence: CompetenceRound }
  | { readonly card: 'competenceResult'; readonly competence: CompetenceRound; readonly result: CompetenceResult }
  | { readonly card: 'learning'; readonly learning: LearningCard }
  | { readonly card: 'learningTaken'; readonly spoken: Language }
  /** For a leader: a card may not have reached the channel. */
  | {
      readonly card: 'learnDoubtful';
      readonly about: 'competence' | 'learning';
      readonly became: 'uncertain' | 'failed';
      readonly messageId: string;
    };

/** What is drawn, and for whom. */
export interface LearnDrawing {
  /** Told apart from other drawings by this. */
  readonly room: 'learn';
  readonly to: { readonly channel: string } | { readonly userId: string };
  readonly content: LearnContent;
  readonly activityId?: string;
  /** Of the person it is for, as the store knows it. */
  readonly locale?: string;
}

/** Whether a message is one of these. */
export function isLearnMessage({ card }: Pick<Message, 'card'>): boolean {
  return card.startsWith('competence.') || card.startsWith('learning.');
}

/** The drawing, or undefined where the message is no longer wanted. */
export async function drawLearn(message: Message, tx: LearnTx): Promise<LearnDrawing | undefined> {
  const { to, tenantId, data } = message;
  if ('caseId' in to) return undefined;
  if (message.card === 'competence.doubtful' || message.card === 'learning.doubtful') {
    const about = message.card === 'learning.doubtful' ? 'learning' : 'competence';
    const became = data['became'] === 'failed' ? 'failed' : 'uncertain';
    return { room: 'learn', to, content: { card: 'learnDoubtful', about, became, messageId: String(data['messageId']) } };
  }
  if (message.card === 'learning.card') {
    const learning = await tx.learningCard(tenantId, String(data['cardId']));
    return learning && { room: 'learn', to, content: { card: 'learning', learning } };
  }
  if (message.card === 'learning.taken') {
    const spoken = LANGUAGES.find((one) => one === data['spoken']) ?? 'nb';
    return { room: 'learn', to, content: { card: 'learningTaken', spoken }, activityId: String(data['activityId']) };
  }
  return drawCompetence(message, to, tx);
}

async function drawCompetence(message: Message, to: LearnDrawing['to'], tx: LearnTx): Promise<LearnDrawing | undefined> {
  const round = await tx.competence(message.tenantId, String(message.data['competenceId']));
  if (!round) return undefined;
  if (message.card === 'competence.result')
    return round.result && { room: 'learn', to, content: { card: 'competenceResult', competence: round, result: round.result } };
  if (message.card === 'competence.closed')
    return { room: 'learn', to, content: { card: 'competenceClosed', competence: round }, activityId: String(message.data['activityId']) };
  return isOpenAt(round, await tx.now()) ? { room: 'learn', to, content: { card: 'competence', competence: round } } : undefined;
}

/** A card has arrived in the channel. */
export async function noteLearnSent(message: Message, activityId: string, tx: LearnTx): Promise<void> {
  const { tenantId, data, card } = message;
  if (card === 'learning.card') return tx.arrivedLearningCard({ id: String(data['cardId']) }, activityId);
  if (card !== 'competence.prompt') return;
  const round = await tx.competence(tenantId, String(data['competenceId']));
  if (round?.state === 'due') await tx.saveCompetence({ ...round, state: 'open', activityId });
}

/** A card did not arrive, or nobody knows: whoever leads the centre is told and can decide. */
export async function noteLearnDoubt(message: Message, became: 'uncertain' | 'failed', tx: LearnTx): Promise<void> {
  const about = await doubted(message, tx);
  const centre = about && (await tx.directory(message.tenantId)).centres.find((one) => one.id === about.centreId);
  if (!about || !centre) return;
  const doubt: Pick<NewMessage, 'kind' | 'card' | 'data'> = { kind: 'post', card: about.card, data: { messageId: message.id, became } };
  const dueAt = await tx.now();
  for (const userId of leadersOf(centre)) {
    const uniqueKey = `doubt ${message.id} ${became} ${message.attempts} ${userId}`;
    await tx.queue({ ...doubt, tenantId: message.tenantId, to: { userId }, dueAt, uniqueKey });
  }
}

/** What the message was about, where somebody has to decide. */
async function doubted({ card, tenantId, data }: Message, tx: LearnTx): Promise<{ card: string; centreId: string } | undefined> {
  if (card === 'learning.card') {
    const learning = await tx.learningCard(tenantId, String(data['cardId']));
    return learning && { card: 'learning.doubtful', centreId: learning.centreId };
  }
  if (card !== 'competence.prompt') return undefined;
  const round = await tx.competence(tenantId, String(data['competenceId']));
  // Somebody has answered on it meanwhile.
  return round && round.activityId === undefined ? { card: 'competence.doubtful', centreId: round.centreId } : undefined;
}
