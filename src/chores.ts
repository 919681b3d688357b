/** What is done in the background: reminders, clearing away, what time brings to the rounds of reflection. */
import { sweep } from './cases/forget.ts';
import type { CaseDesk } from './cases/ports.ts';
import { remind } from './cases/remind.ts';
import type { JobEngine } from './delivery/message.ts';
import type { OverviewDesk } from './overview/ports.ts';
import { publishMonths } from './overview/publish.ts';
import { closeCompetences, forgetLearningCards, takeRefused } from './reflections/competence-close.ts';
import { askAboutMeasures } from './reflections/follow-up.ts';
import type { LearnDesk } from './reflections/learn-ports.ts';
import type { ReflectDesk } from './reflections/ports.ts';
import { tick } from './reflections/tick.ts';
import type { WorkshopDesk } from './reflections/workshop-ports.ts';
import type { Database } from './storage/database.ts';
import type { OutboxStore } from './storage/outbox-store.ts';
import { forgetPresses } from './storage/presses.ts';

export interface Chores {
  readonly jobs: JobEngine;
  readonly config: { readonly retentionDays: number };
  readonly database: Database;
  readonly now: () => number;
  readonly cases: CaseDesk;
  readonly reflections: ReflectDesk;
  readonly workshops: WorkshopDesk;
  readonly learn: LearnDesk;
  readonly overview: OverviewDesk;
  readonly outbox: OutboxStore;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** Begins with all of it. */
export async function startChores({
  jobs,
  config,
  database,
  now,
  cases: desk,
  reflections,
  workshops,
  learn,
  overview,
  outbox,
}: Chores): Promise<void> {
  const put = (kind: string, at: number, everyMs: number): Promise<void> =>
    desk.transaction((tx) => tx.schedule({ kind, key: String(Math.floor(at / everyMs)), data: {}, runAt: at }));
  const next = (everyMs: number): number => (Math.floor(now() / everyMs) + 1) * everyMs;
  await jobs.start({
    'case.remind': (data) => remind(data, desk),
    sweep: async () => {
      await sweep({ desk, retentionDays: config.retentionDays });
      await outbox.forget(HOUR);
      await forgetPresses(database, now());
      await publishMonths(overview);
      await forgetLearningCards(learn);
      // What was erased must not live on in the log beside the database.
      await database.settle();
      await put('sweep', next(HOUR), HOUR);
    },
    reflect: async () => {
      // Put first: a round that cannot be closed must not keep the others from the next minute.
      await put('reflect', next(MINUTE), MINUTE);
      // Whatever keeps the rounds back, self-evaluations close and measures are asked about.
      await tick(reflections)
        .finally(() => closeCompetences(learn))
        .finally(() => takeRefused(learn))
        .finally(() => askAboutMeasures(workshops));
    },
  });
  await put('sweep', now(), HOUR);
  await put('reflect', now(), MINUTE);
}
