/**
 * A process that queues and sends from an SQLite outbox and is killed in the middle: run by `test/faults/outbox-kill.spec.ts`.
 *
 *   node outbox-child.ts FOLDER PORT POINT RUN
 *
 * Each run is an hour later by its clock. It queues three messages, begins to send what waits and kills itself (SIGKILL)
 * at the point, at the second message of the run; at `receipt` the one who listens at the port kills it. With `none` it
 * sends everything and ends. A line on standard output for what has been committed, and for what it dies over.
 */
import { writeSync } from 'node:fs';
import { request } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { type DeliverPorts, deliverNext } from '../../src/delivery/deliver.ts';
import type { Drawn, Message, NewMessage, SendResult } from '../../src/delivery/message.ts';
import type { Log } from '../../src/log.ts';
import { type Database, openDatabase } from '../../src/storage/database.ts';
import { type OutboxStore, outboxStore } from '../../src/storage/outbox-store.ts';

const [directory = '', port = '', point = 'none', run = '0'] = process.argv.slice(2);
const HOUR = 3_600_000;
const MESSAGES = 3;
/** The one it dies over. */
const FATAL = 2;

const log: Log = { info: () => undefined, warn: () => undefined, error: () => undefined, debug: () => undefined };
const now = (): number => Date.now() + Number(run) * HOUR;
const address = (tenantId: string, userId: string): string => `${tenantId}/${userId}`;

let turn = 0;

/** Written at once, so that it is there whatever comes. */
function tell(what: string, value: string): void {
  writeSync(1, `${what} ${value}\n`);
}

function dieAt(here: string, key = ''): void {
  if (point !== here || turn !== FATAL) return;
  if (key) tell('over', key);
  process.kill(process.pid, 'SIGKILL');
}

async function post(key: string): Promise<SendResult> {
  return new Promise((resolve, reject) => {
    const sent = request({ port: Number(port), host: '127.0.0.1', method: 'POST', path: `/${point}/${turn}`, agent: false }, (answer) => {
      answer.resume();
      answer.on('end', () => resolve({ kind: 'sent', conversationId: 'a:1', activityId: key }));
    });
    sent.on('error', reject);
    sent.end(key);
  });
}

async function draw(message: Message): Promise<Drawn<string>> {
  const userId = 'userId' in message.to ? message.to.userId : '';
  const key = message.uniqueKey ?? '';
  dieAt('draw');
  const destination = { tenantId: message.tenantId, conversationId: 'a:1', userId, memberId: '', serviceUrl: '', botId: '' };
  return { destination, content: key };
}

async function queue(database: Database, store: OutboxStore): Promise<void> {
  const keys = Array.from({ length: MESSAGES }, (_, index) => `${point}-${run}-${index}`);
  await database.transaction(async (tx) => {
    for (const [index, uniqueKey] of keys.entries()) {
      const userId = `user-${index}`;
      const one: NewMessage = { tenantId: 't', to: { userId }, kind: 'post', card: 'c', data: {}, dueAt: 0, uniqueKey };
      await store.queue(tx, one, address('t', userId));
    }
  });
  for (const key of keys) tell('queued', key);
}

async function main(): Promise<void> {
  const database = await openDatabase({ directory, now, log });
  const store = outboxStore(database, {
    addressOf: address,
    onSettled: async (_tx, message, became) => {
      if (became === 'sent') dieAt('noting', message.uniqueKey);
    },
  });
  const { states } = await store.counts();
  tell('rows', String(Object.values(states).reduce((sum, count) => sum + count)));
  if (point !== 'none') await queue(database, store);
  const ports: DeliverPorts<string, string> = {
    claim: async () => {
      turn += 1;
      dieAt('claim');
      return store.claim(draw);
    },
    prepare: ({ content }) => content,
    send: async (_drawn, key) => {
      dieAt('claimed', key);
      const result = await post(key);
      dieAt('answered', key);
      return result;
    },
    settle: async (claim, outcome) => {
      const settled = await store.settle(claim, outcome);
      dieAt('noted');
      return settled;
    },
    random: () => 0,
    sleep: async () => undefined,
  };
  for (let step = await deliverNext(ports); step.done || step.waitMs !== undefined; step = await deliverNext(ports)) {
    await (step.done ?? wait(step.waitMs));
  }
  await database.close();
}

await main();
