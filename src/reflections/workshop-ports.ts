/** What workshops, maps and measures need of the world: a store that works in transactions, and guideline packs. */
import type { NewMessage } from '../delivery/message.ts';
import type { Pack } from '../guidelines/guideline.ts';
import type { Directory } from '../people/people.ts';
import type { GuidelineMap } from './map.ts';
import type { Measure } from './measures.ts';
import type { Note, Workshop } from './workshop.ts';

/** One transaction. Either all of it happens or nothing. */
export interface WorkshopTx {
  /** The store's own clock, milliseconds since 1970. */
  readonly now: () => Promise<number>;
  readonly directory: (tenantId: string) => Promise<Directory>;
  readonly queue: (message: NewMessage) => Promise<boolean>;
  /** Stores a new workshop; false where the centre has one that is not closed. */
  readonly insertWorkshop: (workshop: Workshop) => Promise<boolean>;
  /** Stores a changed workshop. Where it was changed meanwhile the transaction is run again from its start. */
  readonly saveWorkshop: (workshop: Workshop) => Promise<void>;
  /** Locked to the end of the transaction: what is written and the close come one after the other. */
  readonly workshop: (tenantId: string, id: string) => Promise<Workshop | undefined>;
  /** The centre's workshop that is not closed. */
  readonly openWorkshop: (tenantId: string, centreId: string) => Promise<Workshop | undefined>;
  /** All that groups have written, by group and part. */
  readonly notes: (workshop: Pick<Workshop, 'id'>) => Promise<Note[]>;
  /** Stores a part in place of what was there. */
  readonly putNote: (workshop: Pick<Workshop, 'id'>, note: Note) => Promise<void>;
  /** The newest card of a group in the channel (0: the summary), by its activity id. */
  readonly putCard: (workshop: Pick<Workshop, 'id'>, group: number, activityId: string) => Promise<void>;
  readonly cards: (workshop: Pick<Workshop, 'id'>) => Promise<ReadonlyMap<number, string>>;
  /** A centre's maps, the newest first. */
  readonly maps: (tenantId: string, centreId: string, most: number) => Promise<GuidelineMap[]>;
  readonly mapOf: (workshop: Pick<Workshop, 'id'>) => Promise<GuidelineMap | undefined>;
  /** Stores a map as read at its version (0: a new one), a version higher; where it was changed meanwhile all is run again. */
  readonly putMap: (map: GuidelineMap) => Promise<void>;
  /** False where there is one with that id already. */
  readonly insertMeasure: (measure: Measure) => Promise<boolean>;
  readonly saveMeasure: (measure: Measure) => Promise<void>;
  readonly measure: (tenantId: string, id: string) => Promise<Measure | undefined>;
  /** A centre's measures, the first due first. */
  readonly measures: (tenantId: string, centreId: string) => Promise<Measure[]>;
  /** The measures somebody sees to, at whatever centre. */
  readonly measuresOf: (who: { tenantId: string; userId: string }) => Promise<Measure[]>;
  /** Open measures it is time to ask about, locked for this transaction. */
  readonly measuresToAsk: (now: number, most: number) => Promise<Measure[]>;
}

/** What the use cases are given. */
export interface WorkshopDesk {
  readonly transaction: <Result>(work: (tx: WorkshopTx) => Promise<Result>) => Promise<Result>;
  /** Something may have been queued: the outbox looks at once. */
  readonly nudge: () => void;
  readonly packs: readonly [Pack, ...Pack[]];
  /** A new id nobody can guess. */
  readonly newId: () => string;
}
