/** An instance's way to plans, rounds and answers: the real store and the real outbox, by a clock of the test's. */
import { randomBytes, randomUUID } from 'node:crypto';
import type { ReflectDesk, ReflectTx } from '../../src/reflections/ports.ts';
import type { Database, Tx } from '../../src/storage/database.ts';
import { outboxStore } from '../../src/storage/outbox-store.ts';
import { type ReflectStoreOptions, reflectTx } from '../../src/storage/reflect-store.ts';
import { openVault } from '../../src/storage/vault.ts';
import { PACKS } from './views.ts';

/** The installation's. */
export const VAULT = openVault(randomBytes(32));

export interface TestDesk extends ReflectDesk {
  /** The same transaction twice: as the feature sees it, and its rows as they lie there. */
  readonly raw: <Result>(work: (tx: ReflectTx, raw: Tx) => Promise<Result>) => Promise<Result>;
}

/** One over a database, which may have others beside it. */
export function deskOver(database: Database, now: () => number): TestDesk {
  const timed = { ...database, now: async () => now() };
  const outbox = outboxStore(timed, { addressOf: (tenant, user) => `${tenant} ${user}` });
  const options: ReflectStoreOptions = { database: timed, vault: VAULT, queue: (tx, message) => outbox.queue(tx, message, 'channel') };
  const raw: TestDesk['raw'] = (work) => database.transaction((tx) => work(reflectTx(tx, options), tx));
  return { raw, transaction: (work) => raw((tx) => work(tx)), nudge: () => undefined, packs: PACKS, pick: () => 0, newId: randomUUID };
}
