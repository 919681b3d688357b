/** A leader looks at the learning points of their centre and puts one before the team, once. */

import type { Pack } from '../guidelines/guideline.ts';
import type { Centre } from '../people/people.ts';
import type { Signals } from './choose.ts';
import type { NotLed } from './competence-manage.ts';
import type { LearnDesk, LearnTx } from './learn-ports.ts';
import { draftFault, type LearningCard, type LearningDraft, type LearningPoint, WAIT_MS } from './learning-cards.ts';
import { type Leading, ledBy } from './manage.ts';
import type { Question } from './round.ts';
import { REMEMBERED } from './tick.ts';

/** Rounds the year wheel remembers: two for each guideline of the longest pack. */

/** What a centre has to learn from. */
export interface LearningAt {
  readonly kind: 'at';
  readonly centre: Centre;
  /** Of the centre's own guidelines. */
  readonly pack: Pack;
  readonly points: readonly LearningPoint[];
}

export type Posted =
  | (LearningAt & { readonly posted: boolean })
  | NotLed
  | { readonly kind: 'refused'; readonly fault: 'empty' | 'tooLong' | 'guideline' | 'noChannel'; readonly at: LearningAt };

/** The points that may be shown now. */
export async function learningAt(who: Leading, centreId: string, desk: LearnDesk): Promise<LearningAt | NotLed> {
  return desk.transaction((tx) => lookAt(tx, who, { centreId, desk }));
}

/** Puts a point before the team. `posted` is false where it may no longer be used. */
export async function postLearning(
  who: Leading,
  centreId: string,
  { pointId, draft, desk }: { pointId: string; draft: LearningDraft; desk: LearnDesk },
): Promise<Posted> {
  const posted = await desk.transaction(async (tx): Promise<Posted> => {
    const at = await lookAt(tx, who, { centreId, desk });
    if (at.kind === 'unknown') return at;
    const point = at.points.find((one) => one.id === pointId);
    if (!point) return { ...at, posted: false };
    const { conversationId } = at.centre;
    if (conversationId === undefined) return { kind: 'refused', fault: 'noChannel', at };
    const fault = draftFault(draft, numbersOf(desk, point.pack));
    if (fault) return { kind: 'refused', fault, at };
    const card = newCard(draft, {
      id: desk.newId(),
      tenantId: who.tenantId,
      centreId,
      conversationId,
      pack: point.pack,
      at: await tx.now(),
    });
    if (!(await tx.insertLearningCard(card, point))) return { ...at, posted: false };
    await tx.queue({
      ...{ tenantId: who.tenantId, to: { channel: conversationId }, kind: 'post', card: 'learning.card', dueAt: card.at },
      data: { cardId: card.id },
      uniqueKey: `learning.card ${card.id}`,
    });
    return { ...at, points: at.points.filter((one) => one !== point), posted: true };
  });
  desk.nudge();
  return posted;
}

/** What the year wheel is made of. */
export interface WheelAt extends LearningAt {
  readonly now: number;
  readonly earlier: readonly { readonly question: Question }[];
  readonly signals: Signals;
}

/** Everything the year wheel of a centre follows. */
export async function wheelAt(who: Leading, centreId: string, desk: LearnDesk): Promise<WheelAt | NotLed> {
  return desk.transaction(async (tx) => {
    const at = await lookAt(tx, who, { centreId, desk });
    if (at.kind === 'unknown') return at;
    const asked = await tx.asked(who.tenantId, centreId, REMEMBERED);
    const signals = await tx.signals(who.tenantId, centreId);
    return { ...at, now: await tx.now(), earlier: asked.map((question) => ({ question })), signals };
  });
}

async function lookAt(
  tx: LearnTx,
  { tenantId, userId }: Leading,
  { centreId, desk }: { centreId: string; desk: LearnDesk },
): Promise<LearningAt | NotLed> {
  const centre = ledBy(await tx.directory(tenantId), userId).find((one) => one.id === centreId);
  if (!centre) return { kind: 'unknown' };
  const pack = desk.packs.find((one) => one.id === centre.pack) ?? desk.packs[0];
  const points = await tx.learningPoints(tenantId, centreId, (await tx.now()) - WAIT_MS);
  return { kind: 'at', centre, pack, points };
}

function newCard({ text, guideline, language }: LearningDraft, known: Omit<LearningCard, keyof LearningDraft>): LearningCard {
  return { ...known, text: text.trim(), guideline, language };
}

function numbersOf({ packs }: LearnDesk, packId: string): number[] {
  return packs.find((one) => one.id === packId)?.guidelines.map((one) => one.number) ?? [];
}
