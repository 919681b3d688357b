/** Whether the encryption key is the one the store was written with, asked once at start, before anything is read or written. */
import { DroftError } from '../errors.ts';
import type { Database } from './database.ts';
import type { Vault } from './vault.ts';

const NAME = 'key';

/** Notes the key's check the first time; throws STORAGE_KEY_WRONG when a later key is another one. */
export async function checkKey(database: Database, vault: Vault): Promise<void> {
  const value = await database.transaction(async (tx) => {
    const row = { name: NAME, value: vault.checkValue() };
    await tx
      .insertInto('meta')
      .values(row)
      .onConflict((conflict) => conflict.column('name').doNothing())
      .execute();
    return (await tx.selectFrom('meta').select('value').where('name', '=', NAME).executeTakeFirstOrThrow()).value;
  });
  if (!vault.isChecked(value)) throw new DroftError('STORAGE_KEY_WRONG');
}
