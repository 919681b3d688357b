/** The rooms' own ways into the store: transactions, a clock, chance, new ids. */
import { randomInt, randomUUID } from 'node:crypto';
import type { CaseDesk } from './cases/ports.ts';
import type { InTx } from './messages.ts';
import type { OverviewDesk } from './overview/ports.ts';
import type { LearnDesk } from './reflections/learn-ports.ts';
import type { ReflectDesk } from './reflections/ports.ts';
import type { WorkshopDesk } from './reflections/workshop-ports.ts';
import type { Database } from './storage/database.ts';
import { overviewTx } from './storage/overview-store.ts';
import type { Vault } from './storage/vault.ts';

export interface Desks {
  readonly cases: CaseDesk;
  readonly reflections: ReflectDesk;
  readonly workshops: WorkshopDesk;
  readonly learn: LearnDesk;
  readonly overview: OverviewDesk;
}

export interface DeskParts {
  readonly database: Database;
  readonly vault: Vault;
  readonly now: () => number;
  /** Called when something may have been queued. */
  readonly nudge: () => void;
  readonly packs: ReflectDesk['packs'];
}

/** All of them over one database. */
export function desksOver({ database, vault, now, nudge, packs }: DeskParts, inTx: InTx): Desks {
  const shared = { packs, nudge, newId: randomUUID };
  return {
    cases: { transaction: (work) => database.transaction((tx) => work(inTx.cases(tx))), now, nudge },
    reflections: {
      ...shared,
      pick: (count) => randomInt(count),
      transaction: (work) => database.transaction((tx) => work(inTx.reflections(tx))),
    },
    workshops: { ...shared, transaction: (work) => database.transaction((tx) => work(inTx.workshops(tx))) },
    learn: { ...shared, transaction: (work) => database.transaction((tx) => work(inTx.learn(tx))) },
    overview: { transaction: (work) => database.transaction((tx) => work(overviewTx(tx, { database, vault }))) },
  };
}
