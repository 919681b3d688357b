/** The outcome of a try put into the row, with what it means for the conversation and for the messages behind it. */
import type { Claim, Settled } from '../delivery/deliver.ts';
import type { Outcome } from '../delivery/outcome.ts';
import type { Tx } from './database.ts';
import { DELETED, fail, type Outbox, type OutboxRow, type SettledDetail, tell } from './outbox-rows.ts';
import { ALL, pause } from './pauses.ts';

const NOTHING: Settled = { became: undefined, others: 0 };

/**
 * Notes the outcome, if the message is still this try's. What came too late for the lease still counts, unless somebody
 * has decided meanwhile: knowing is better than being uncertain.
 */
export function settle(outbox: Outbox, claim: Claim<unknown>, outcome: Outcome): Promise<Settled> {
  return outbox.database.transaction(async (tx) => {
    const now = await outbox.database.now(tx);
    if (outcome.pauseAllMs > 0) await pause(tx, ALL, { now, ms: outcome.pauseAllMs });
    if (outcome.conversation !== 'kept') await closeConversation(tx, claim, outcome.conversation);
    const row = await rowOf(outbox, tx, claim);
    if (!row) return NOTHING;
    if (row.reason === DELETED) return dropDeleted(tx, row);
    if (outcome.state === 'uncertain' && row.state === 'uncertain') return { became: 'uncertain', others: 0 };
    await note(tx, { row, outcome, now });
    if (outcome.state !== 'due') await tell(outbox, tx, { ...row, state: outcome.state }, outcome.state, detailOf(claim, outcome));
    const others = outcome.conversation === 'kept' ? 0 : await failAll(outbox, tx, row.address, outcome.conversation.toUpperCase());
    return { became: outcome.state, others };
  });
}

async function rowOf(outbox: Outbox, tx: Tx, claim: Claim<unknown>): Promise<OutboxRow | undefined> {
  const query = tx
    .selectFrom('outbox')
    .selectAll()
    .where('id', '=', claim.message.id)
    .where('attempt_id', '=', claim.attemptId)
    .where('state', 'in', ['sending', 'uncertain', 'due', 'failed']);
  return (outbox.database.isPostgres ? query.forUpdate() : query).executeTakeFirst();
}

async function note(tx: Tx, { row, outcome, now }: { row: OutboxRow; outcome: Outcome; now: number }): Promise<void> {
  const { state, status = null, reason = null, waitMs, holdsAddress } = outcome;
  const isDue = state === 'due';
  if (isDue && holdsAddress) await pause(tx, row.address, { now, ms: waitMs });
  await tx
    .updateTable('outbox')
    .set({
      state,
      status,
      reason,
      lease_until: null,
      attempt_id: null,
      // Where the whole address waits the message keeps its place in front.
      due_at: isDue && !holdsAddress ? now + waitMs : row.due_at,
      sent_at: state === 'sent' ? now : null,
    })
    .where('id', '=', row.id)
    .execute();
}

/** The case is gone; the row stays a while without its name, since the rates count it. */
async function dropDeleted(tx: Tx, row: OutboxRow): Promise<Settled> {
  await tx.updateTable('outbox').set({ state: 'cancelled', lease_until: null, attempt_id: null }).where('id', '=', row.id).execute();
  return { became: 'cancelled', others: 0 };
}

async function closeConversation(tx: Tx, { drawn, message }: Claim<unknown>, state: 'blocked' | 'gone'): Promise<void> {
  const { conversationId } = drawn.destination;
  if (conversationId === undefined) return;
  await tx.updateTable('conversations').set({ state }).where('tenant', '=', message.tenantId).where('id', '=', conversationId).execute();
}

function detailOf({ drawn }: Claim<unknown>, { ids, status, reason, forgetsCard }: Outcome): SettledDetail {
  return {
    destination: drawn.destination,
    ...(ids ? { ids } : {}),
    ...(status === undefined ? {} : { status }),
    ...(reason === undefined ? {} : { reason }),
    ...(forgetsCard && drawn.activityId !== undefined ? { goneActivityId: drawn.activityId } : {}),
  };
}

/** Every message that waits for the address has failed; how many. */
export async function failAll(outbox: Outbox, tx: Tx, address: string, reason: string): Promise<number> {
  const query = tx
    .selectFrom('outbox')
    .selectAll()
    .where('address', '=', address)
    .where('state', '=', 'due')
    .orderBy('due_at')
    .orderBy('id');
  const rows = await (outbox.database.isPostgres ? query.forUpdate() : query).execute();
  for (const row of rows) await fail(outbox, tx, row, reason);
  return rows.length;
}
