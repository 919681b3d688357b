/** Cases in the database: numbers as they are, what was written and who sent it encrypted with a key of the case's own. */
import type { Case, CaseMove, CaseText } from '../cases/case.ts';
import type { CaseTx, Who } from '../cases/ports.ts';
import type { JobWriter, NewMessage, Side } from '../delivery/message.ts';
import { endedBefore, find, idleSince, isSender, listCases, nextReference, readMoves, unerased } from './case-queries.ts';
import { caseOf, rowOf } from './case-rows.ts';
import { Conflict, executorOf, type Tx } from './database.ts';
import { readDirectory } from './people-store.ts';
import type { Vault } from './vault.ts';

export interface CaseStoreOptions {
  readonly vault: Vault;
  readonly jobs: JobWriter;
  /** Puts a message in the outbox; the address is a keyed hash of whom it is for. */
  readonly queue: (tx: Tx, message: NewMessage, address: string) => Promise<boolean>;
  /** Takes every waiting message of a case away. */
  readonly cancelFor: (tx: Tx, caseId: string) => Promise<void>;
  /** Notes what was erased outside of the database, so that a restored backup can be cleared again. */
  readonly erased: (caseId: string) => void;
}

/** The keyed hash under which messages to somebody wait, and a sender's cases are found. */
export function addressOf(vault: Vault, who: Who): string {
  return vault.mark('person', `${who.tenantId} ${who.userId}`);
}

/** The cases inside one transaction. */
export function caseTx(tx: Tx, options: CaseStoreOptions): CaseTx {
  const { vault } = options;
  const secrets = secretsOf(tx, vault);
  return {
    directory: (tenantId) => readDirectory(tx, tenantId),
    nextReference: (tenantId, year) => nextReference(tx, tenantId, year),
    insert: (one, content) => insert(tx, one, { ...content, vault }),
    save: (one) => save(tx, one),
    find: (tenantId, id) => find(tx, tenantId, id),
    ofSender: (who) => listCases(tx, { sender_key: addressOf(vault, who) }),
    ofRecipient: (who) => listCases(tx, { tenant: who.tenantId, recipient: who.userId }),
    endedBefore: (time, most) => endedBefore(tx, time, most),
    idleSince: (time, most) => idleSince(tx, time, most),
    unerased: (ids) => unerased(tx, ids),
    senderOf: async (one) => (await secrets.read(one, ['sender']))[0]?.text,
    isSender: async (one, who) => isSender(tx, one, addressOf(vault, who)),
    texts: async (one) => (await secrets.read(one, ['text', 'message', 'learning'])).filter(isText),
    addText: (one, text) => secrets.add(one, text),
    moves: (one) => readMoves(tx, one),
    addMove: (one, made) => addMove(tx, one, made),
    card: (one, side) => secrets.card(one, side),
    setCard: (one, side, place) => secrets.setCard(one, side, place),
    useAction: (actionId, at) => useAction(tx, actionId, at),
    queue: async (message) => {
      const to = 'caseId' in message.to ? await holderOf(tx, message.to, secrets) : receiverOf(message.to);
      if (to === undefined) return false;
      return options.queue(tx, message, addressOf(vault, { tenantId: message.tenantId, userId: to }));
    },
    schedule: (job) => options.jobs.put(executorOf(tx), job),
    erase: (one, at) => erase(tx, one, { at, options }),
  };
}

/** Whose keyed hash a message for a person or a channel waits under. */
export function receiverOf(to: { readonly userId: string } | { readonly channel: string }): string {
  return 'channel' in to ? to.channel : to.userId;
}

type Secrets = ReturnType<typeof secretsOf>;
type Secret = Omit<CaseText, 'kind'> & { readonly kind: string };

function isText(secret: Secret): secret is CaseText {
  return secret.kind === 'text' || secret.kind === 'message' || secret.kind === 'learning';
}

/** What is encrypted of a case. Without its key everything is as if it were not there. */
export function secretsOf(tx: Tx, vault: Vault) {
  const keyOf = async (one: Pick<Case, 'id'>): Promise<string | undefined> =>
    (await tx.selectFrom('case_keys').select('wrapped').where('case_id', '=', one.id).executeTakeFirst())?.wrapped;
  return {
    read: async (one: Case, kinds: readonly string[]): Promise<Secret[]> => {
      const key = await keyOf(one);
      if (key === undefined) return [];
      const rows = await tx
        .selectFrom('case_texts')
        .selectAll()
        .where('case_id', '=', one.id)
        .where('kind', 'in', kinds)
        .orderBy('id')
        .execute();
      return rows.map((row) => ({
        kind: row.kind,
        side: row.side === 'sender' ? 'sender' : 'recipient',
        at: row.at,
        text: vault.open(key, contextOf(one, row.kind), row.sealed),
      }));
    },
    add: async (one: Case, { kind, side, at, text }: Secret): Promise<void> => {
      const key = await keyOf(one);
      if (key === undefined) throw new Conflict();
      const sealed = vault.seal(key, contextOf(one, kind), text);
      await tx.insertInto('case_texts').values({ case_id: one.id, kind, side, at, sealed }).execute();
    },
    card: async (one: Case, side: Side): Promise<{ conversationId: string; activityId: string } | undefined> => {
      const row = await tx
        .selectFrom('case_cards')
        .select('sealed')
        .where('case_id', '=', one.id)
        .where('side', '=', side)
        .executeTakeFirst();
      const key = await keyOf(one);
      if (!row || key === undefined) return undefined;
      const [conversationId = '', activityId = ''] = vault.open(key, contextOf(one, 'card'), row.sealed).split('\n');
      return { conversationId, activityId };
    },
    setCard: async (one: Case, side: Side, place: { conversationId: string; activityId: string } | undefined): Promise<void> => {
      await tx.deleteFrom('case_cards').where('case_id', '=', one.id).where('side', '=', side).execute();
      const key = await keyOf(one);
      if (!place || key === undefined) return;
      const sealed = vault.seal(key, contextOf(one, 'card'), `${place.conversationId}\n${place.activityId}`);
      await tx.insertInto('case_cards').values({ case_id: one.id, side, sealed }).execute();
    },
  };
}

/** Binds a sealed text to its case and kind: a row copied to another case does not open. */
function contextOf(one: Pick<Case, 'id' | 'tenantId'>, kind: string): string {
  return `${one.tenantId} ${one.id} ${kind}`;
}

async function holderOf(tx: Tx, to: { caseId: string; side: Side }, secrets: Secrets): Promise<string | undefined> {
  const row = await tx.selectFrom('cases').selectAll().where('id', '=', to.caseId).executeTakeFirst();
  if (!row) return undefined;
  const one = caseOf(row);
  return to.side === 'recipient' ? one.recipient : (await secrets.read(one, ['sender']))[0]?.text;
}

async function insert(tx: Tx, one: Case, content: { senderId: string; text: string; vault: Vault }): Promise<void> {
  const { vault, senderId, text } = content;
  const key = addressOf(vault, { tenantId: one.tenantId, userId: senderId });
  await tx
    .insertInto('cases')
    .values({ ...rowOf(one), id: one.id, sender_key: key })
    .execute();
  await tx.insertInto('case_keys').values({ case_id: one.id, wrapped: vault.newKey() }).execute();
  const secrets = secretsOf(tx, vault);
  await secrets.add(one, { kind: 'sender', side: 'sender', at: one.createdAt, text: senderId });
  await secrets.add(one, { kind: 'text', side: 'sender', at: one.createdAt, text });
}

async function save(tx: Tx, one: Case): Promise<void> {
  const result = await tx
    .updateTable('cases')
    .set(rowOf(one))
    .where('id', '=', one.id)
    .where('version', '=', one.version - 1)
    .executeTakeFirst();
  if (result.numUpdatedRows !== 1n) throw new Conflict();
}

async function erase(tx: Tx, one: Case, { at, options }: { at: number; options: CaseStoreOptions }): Promise<void> {
  // The case first: whoever is changing it at the same time finds another version and begins again.
  await tx
    .updateTable('cases')
    .set((set) => ({ version: set('version', '+', 1), erased_at: at, sender_key: null, recipient: '', excluded: '[]' }))
    .where('id', '=', one.id)
    .execute();
  await options.cancelFor(tx, one.id);
  for (const table of ['case_keys', 'case_texts', 'case_cards', 'learning_cards'] as const)
    await tx.deleteFrom(table).where('case_id', '=', one.id).execute();
  await tx.updateTable('case_moves').set({ to_user: null }).where('case_id', '=', one.id).execute();
  options.erased(one.id);
}

async function addMove(tx: Tx, one: Case, { actor, at, from, move, to, toUser }: CaseMove): Promise<void> {
  const row = { case_id: one.id, at, actor, move, from_state: from, to_state: to, to_user: toUser ?? null };
  await tx.insertInto('case_moves').values(row).execute();
}

/** The press is noted in the transaction of what it does: both are there afterwards, or neither. */
async function useAction(tx: Tx, actionId: string, at: number): Promise<boolean> {
  const rows = await tx
    .insertInto('actions_done')
    .values({ action_id: actionId, at })
    .onConflict((conflict) => conflict.doNothing())
    .returning('action_id')
    .execute();
  return rows.length === 1;
}
