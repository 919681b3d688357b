/** What a waiting message about a workshop or a measure shows when it is sent, and what follows when its fate is known. */
import type { Message } from '../delivery/message.ts';
import { askOne } from './follow-up.ts';
import { leadersOf, type Measure } from './measures.ts';
import { mayDo, type Note, type Workshop } from './workshop.ts';
import { type Held, heldOf } from './workshop-held.ts';
import type { WorkshopDesk, WorkshopTx } from './workshop-ports.ts';

/** The content of a message about a workshop or a measure. */
export type WorkshopContent =
  | { readonly card: 'group' | 'groupClosed'; readonly workshop: Workshop; readonly group: number; readonly notes: readonly Note[] }
  | { readonly card: 'summary'; readonly held: Held }
  /** For a leader: cards may not have reached the channel. */
  | { readonly card: 'workshopDoubtful'; readonly workshop: Workshop }
  | { readonly card: 'measure'; readonly measure: Measure; readonly ownerName: string };

/** What is drawn, and for whom. */
export interface WorkshopDrawing {
  readonly to: { readonly channel: string } | { readonly userId: string };
  readonly content: WorkshopContent;
  readonly activityId?: string;
  /** Of the person it is for, as the store knows it. */
  readonly locale?: string;
}

/** Whether a message is one of these. */
export function isWorkshopMessage({ card }: Pick<Message, 'card'>): boolean {
  return card.startsWith('workshop.') || card.startsWith('measure.');
}

/** The drawing, or undefined where the message is no longer wanted. */
export async function drawWorkshop(
  message: Message,
  tx: WorkshopTx,
  desk: Pick<WorkshopDesk, 'packs'>,
): Promise<WorkshopDrawing | undefined> {
  const { to, tenantId, data } = message;
  if ('caseId' in to) return undefined;
  if (message.card === 'measure.due') return drawMeasure(message, to, tx);
  const workshop = await tx.workshop(tenantId, String(data['workshopId']));
  if (!workshop) return undefined;
  if (message.card === 'workshop.doubtful') return { to, content: { card: 'workshopDoubtful', workshop } };
  const cards = await tx.cards(workshop);
  const group = Number(data['group']);
  if (message.card === 'workshop.groupClosed')
    return {
      to,
      content: { card: 'groupClosed', workshop, group, notes: await tx.notes(workshop) },
      activityId: String(data['activityId']),
    };
  // One that was posted again while the first was still on its way.
  if (cards.has(group)) return undefined;
  if (message.card === 'workshop.group')
    return mayDo(workshop, 'write') ? { to, content: { card: 'group', workshop, group, notes: await tx.notes(workshop) } } : undefined;
  const centre = (await tx.directory(tenantId)).centres.find((one) => one.id === workshop.centreId);
  return centre && { to, content: { card: 'summary', held: await heldOf(tx, workshop, { centre, desk }) } };
}

async function drawMeasure({ tenantId, data }: Message, to: WorkshopDrawing['to'], tx: WorkshopTx): Promise<WorkshopDrawing | undefined> {
  const measure = await tx.measure(tenantId, String(data['measureId']));
  if (measure?.state !== 'open') return undefined;
  const { people } = await tx.directory(tenantId);
  return { to, content: { card: 'measure', measure, ownerName: (measure.owner && people.get(measure.owner)?.name) ?? '' } };
}

/** A card has arrived in the channel. */
export async function noteWorkshopSent(message: Message, activityId: string, tx: WorkshopTx): Promise<void> {
  if (message.card !== 'workshop.group' && message.card !== 'workshop.summary') return;
  const workshop = await tx.workshop(message.tenantId, String(message.data['workshopId']));
  if (workshop) await tx.putCard(workshop, Number(message.data['group']), activityId);
}

/** A card did not arrive, or nobody knows. Its leaders are told once for a workshop; about a measure they are asked themselves. */
export async function noteWorkshopDoubt(message: Message, became: 'uncertain' | 'failed', tx: WorkshopTx): Promise<void> {
  const { card, data, tenantId } = message;
  if (card === 'measure.due') return became === 'failed' ? passOn(message, tx) : undefined;
  if (card !== 'workshop.group' && card !== 'workshop.summary') return;
  const workshop = await tx.workshop(tenantId, String(data['workshopId']));
  const centre = workshop && (await tx.directory(tenantId)).centres.find((one) => one.id === workshop.centreId);
  if (!workshop || !centre) return;
  const dueAt = await tx.now();
  for (const userId of leadersOf(centre))
    await tx.queue({
      ...{ tenantId, to: { userId }, kind: 'post', dueAt },
      card: 'workshop.doubtful',
      data: { workshopId: workshop.id },
      uniqueKey: `workshop.doubtful ${workshop.id} ${workshop.state} ${userId}`,
    });
}

/** The owner cannot be reached: whoever leads the centre is asked. */
async function passOn({ tenantId, to, data }: Message, tx: WorkshopTx): Promise<void> {
  const measure = await tx.measure(tenantId, String(data['measureId']));
  const centre = measure && (await tx.directory(tenantId)).centres.find((one) => one.id === measure.centreId);
  if (measure?.state !== 'open' || !centre || !('userId' in to)) return;
  const leaders = leadersOf(centre);
  if (leaders.includes(to.userId)) return;
  const now = await tx.now();
  for (const userId of leaders) await askOne(tx, measure, { userId, now });
}
