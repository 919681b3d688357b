/** What time brings to measures: on its date the one who sees to a measure is asked about it, once. */
import { askedAbout, type Measure } from './measures.ts';
import type { WorkshopDesk, WorkshopTx } from './workshop-ports.ts';

const BATCH = 50;

/** Asks about everything it is time for. Run twice, or on two instances, it asks once. */
export async function askAboutMeasures(desk: WorkshopDesk): Promise<void> {
  let count = BATCH;
  while (count === BATCH) {
    count = await desk.transaction((tx) => askSome(tx));
    if (count > 0) desk.nudge();
  }
}

async function askSome(tx: WorkshopTx): Promise<number> {
  const now = await tx.now();
  const measures = await tx.measuresToAsk(now, BATCH);
  for (const measure of measures) {
    await tx.saveMeasure({ ...measure, askAt: undefined });
    const centre = (await tx.directory(measure.tenantId)).centres.find((one) => one.id === measure.centreId);
    for (const userId of centre ? askedAbout(measure, centre) : []) await askOne(tx, measure, { userId, now });
  }
  return measures.length;
}

/** A card about a measure in somebody's own chat, at most once for a date. */
export async function askOne(tx: WorkshopTx, measure: Measure, { userId, now }: { userId: string; now: number }): Promise<void> {
  await tx.queue({
    tenantId: measure.tenantId,
    to: { userId },
    kind: 'post',
    card: 'measure.due',
    data: { measureId: measure.id },
    dueAt: now,
    uniqueKey: `measure.due ${measure.id} ${measure.due} ${userId}`,
  });
}
