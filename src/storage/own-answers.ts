/**
 * What somebody has answered in rounds and self-evaluations that are still open, and the marks of their doubts in months that
 * are not over: found by the keyed hash, for as long as its key lives. After that nobody can find it, themselves included.
 */
import type { Who } from '../cases/ports.ts';
import type { Answer } from '../reflections/round.ts';
import type { Tx } from './database.ts';
import type { Vault } from './vault.ts';

/** Their answers, with the date of each round. */
export async function ownAnswers(tx: Tx, vault: Vault, { tenantId, userId }: Who): Promise<{ date: string; answer: Answer }[]> {
  const rounds = await tx
    .selectFrom('rounds')
    .innerJoin('round_keys', 'round_keys.round_id', 'rounds.id')
    .select(['rounds.id', 'rounds.date', 'round_keys.wrapped'])
    .where('rounds.tenant', '=', tenantId)
    .execute();
  const own: { date: string; answer: Answer }[] = [];
  for (const { id, date, wrapped } of rounds) {
    const person = vault.markWith(wrapped, userId);
    const found = tx.selectFrom('round_answers').select('sealed').where('round_id', '=', id).where('person', '=', person);
    const row = await found.executeTakeFirst();
    if (row) own.push({ date, answer: JSON.parse(vault.open(wrapped, `answer ${id}`, row.sealed)) as Answer });
  }
  return own;
}

/** Deletes all of it. */
export async function forgetAnswers(tx: Tx, vault: Vault, { tenantId, userId }: Who): Promise<void> {
  for (const [keys, answers, rounds] of [
    ['round_keys', 'round_answers', 'rounds'],
    ['competence_keys', 'competence_answers', 'competence_rounds'],
  ] as const) {
    const ofTenant = tx.selectFrom(rounds).select('id').where('tenant', '=', tenantId);
    for (const { round_id: id, wrapped } of await tx.selectFrom(keys).selectAll().where('round_id', 'in', ofTenant).execute())
      await tx.deleteFrom(answers).where('round_id', '=', id).where('person', '=', vault.markWith(wrapped, userId)).execute();
  }
  const centres = await tx.selectFrom('centres').select('id').where('tenant', '=', tenantId).execute();
  for (const { month, wrapped } of await tx.selectFrom('month_keys').selectAll().where('tenant', '=', tenantId).execute()) {
    const marks = centres.map(({ id }) => vault.markWith(wrapped, `${id} ${userId}`));
    if (marks.length > 0)
      await tx.deleteFrom('doubt_marks').where('tenant', '=', tenantId).where('month', '=', month).where('person', 'in', marks).execute();
  }
}
