/** What a waiting message shows and where it goes, and what follows when its fate is known, whatever room it comes from. */
import { type CaseDrawing, drawCase, forgetCard, noteDoubt, noteSent } from './cases/draw.ts';
import type { CaseTx } from './cases/ports.ts';
import type { Destination, Drawn, Message } from './delivery/message.ts';
import { drawRound, isRoundMessage, noteRoundDoubt, noteRoundSent, type RoundDrawing } from './reflections/draw.ts';
import { drawLearn, isLearnMessage, type LearnDrawing, noteLearnDoubt, noteLearnSent } from './reflections/learn-draw.ts';
import type { LearnTx } from './reflections/learn-ports.ts';
import type { ReflectTx } from './reflections/ports.ts';
import { drawWorkshop, isWorkshopMessage, noteWorkshopDoubt, noteWorkshopSent, type WorkshopDrawing } from './reflections/workshop-draw.ts';
import type { WorkshopDesk, WorkshopTx } from './reflections/workshop-ports.ts';
import type { Tx } from './storage/database.ts';
import type { SettledDetail } from './storage/outbox-store.ts';
import { peopleTx } from './storage/people-store.ts';
import { channelDestination, destinationOf } from './storage/places-store.ts';

/** Everything that can be drawn. */
export type Drawing = CaseDrawing | RoundDrawing | WorkshopDrawing | LearnDrawing;

/** The rooms' own views of one transaction. */
export interface InTx {
  readonly cases: (tx: Tx) => CaseTx;
  readonly reflections: (tx: Tx) => ReflectTx;
  readonly workshops: (tx: Tx) => WorkshopTx;
  readonly learn: (tx: Tx) => LearnTx;
  readonly packs: WorkshopDesk['packs'];
}

/** What a message shows and where it goes, inside the transaction that claims it; undefined where it is no longer wanted. */
export async function draw(message: Message, tx: Tx, inTx: InTx): Promise<Drawn<Drawing> | undefined> {
  const drawing = await drawingOf(message, tx, inTx);
  if (!drawing) return undefined;
  const destination = await whereTo(message, tx, drawing);
  if (!destination) throw new RangeError('nobody has been heard from in this tenant, or the person or channel has removed the app');
  const content = await inLanguage(message, tx, drawing);
  return { destination, content, ...(drawing.activityId === undefined ? {} : { activityId: drawing.activityId }) };
}

function drawingOf(message: Message, tx: Tx, inTx: InTx): Promise<Drawing | undefined> {
  if (isRoundMessage(message)) return drawRound(message, inTx.reflections(tx));
  if (isWorkshopMessage(message)) return drawWorkshop(message, inTx.workshops(tx), inTx);
  if (isLearnMessage(message)) return drawLearn(message, inTx.learn(tx));
  return drawCase(message, inTx.cases(tx));
}

/** Runs inside the transaction that notes the outcome of a send. */
export async function settled(
  tx: Tx,
  message: Message,
  { became, detail, inTx }: { became: string; detail: SettledDetail; inTx: InTx },
): Promise<void> {
  const isDoubtful = became === 'uncertain' || became === 'failed';
  if (isRoundMessage(message)) {
    const reflections = inTx.reflections(tx);
    if (became === 'sent' && detail.ids) await noteRoundSent(message, detail.ids.activityId, reflections);
    if (isDoubtful) await noteRoundDoubt(message, became, reflections);
    return;
  }
  if (isWorkshopMessage(message)) {
    const workshops = inTx.workshops(tx);
    if (became === 'sent' && detail.ids) await noteWorkshopSent(message, detail.ids.activityId, workshops);
    if (isDoubtful) await noteWorkshopDoubt(message, became, workshops);
    return;
  }
  if (isLearnMessage(message)) {
    const learn = inTx.learn(tx);
    if (became === 'sent' && detail.ids) await noteLearnSent(message, detail.ids.activityId, learn);
    if (isDoubtful) await noteLearnDoubt(message, became, learn);
    return;
  }
  const cases = inTx.cases(tx);
  if (became === 'sent' && detail.ids) await noteSent(message, detail.ids, cases);
  if (detail.goneActivityId !== undefined) await forgetCard(message, detail.goneActivityId, cases);
  if (isDoubtful) await noteDoubt(message, became, cases);
}

function whereTo({ tenantId }: Message, tx: Tx, drawing: Drawing): Promise<Destination | undefined> {
  if ('language' in drawing) return destinationOf(tx, tenantId, drawing.userId);
  return 'channel' in drawing.to ? channelDestination(tx, tenantId, drawing.to.channel) : destinationOf(tx, tenantId, drawing.to.userId);
}

/** The language somebody was last answered in, where what they get does not know it. */
async function inLanguage({ tenantId }: Message, tx: Tx, drawing: Drawing): Promise<Drawing> {
  const userId = unknownReader(drawing);
  const places = userId === undefined ? [] : await peopleTx(tx).placesOf({ tenantId, userId });
  return { ...drawing, ...(places[0] ? { locale: places[0].language || places[0].locale } : {}) };
}

/** Whose language has to be looked up. */
function unknownReader(drawing: Drawing): string | undefined {
  if ('language' in drawing) return drawing.language ? undefined : drawing.userId;
  return 'userId' in drawing.to ? drawing.to.userId : undefined;
}
