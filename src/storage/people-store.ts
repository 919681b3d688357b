/** People, centres and roles in the database. */
import type { Centre, Directory, Person, Role } from '../people/people.ts';
import type { PeopleTx } from '../people/ports.ts';
import type { Database, Tx } from './database.ts';
import { placesTx } from './places-store.ts';

/** Everything set up in a tenant. */
export async function readDirectory(tx: Tx, tenantId: string): Promise<Directory> {
  const [centres, roles, people] = [
    await tx.selectFrom('centres').selectAll().where('tenant', '=', tenantId).orderBy('name').execute(),
    await tx.selectFrom('roles').selectAll().where('tenant', '=', tenantId).orderBy('user_id').execute(),
    await tx.selectFrom('people').selectAll().where('tenant', '=', tenantId).orderBy('name').execute(),
  ];
  const ofCentre = Map.groupBy(roles, (one) => one.centre_id);
  return {
    centres: centres.map((row) => ({
      id: row.id,
      name: row.name,
      pack: row.pack,
      conversationId: row.conversation_id ?? undefined,
      roles: (ofCentre.get(row.id) ?? []).map((one) => ({ userId: one.user_id, role: one.role as Role })),
    })),
    people: new Map(
      people.map((row): [string, Person] => [
        row.user_id,
        { userId: row.user_id, name: row.name, upn: row.upn, pausedUntil: row.paused_until ?? undefined },
      ]),
    ),
  };
}

/** People and centres inside one transaction. */
export function peopleTx(tx: Tx): PeopleTx {
  return {
    directory: (tenantId) => readDirectory(tx, tenantId),
    saveCentre: (tenantId, centre, at) => saveCentre(tx, tenantId, { centre, at }),
    removeCentre: async (tenantId, id) => {
      await tx.deleteFrom('roles').where('tenant', '=', tenantId).where('centre_id', '=', id).execute();
      await tx.deleteFrom('centres').where('tenant', '=', tenantId).where('id', '=', id).execute();
    },
    savePerson: (tenantId, person, at) => savePerson(tx, tenantId, { person, at }),
    pause: async ({ tenantId, userId }, until) => {
      await tx
        .updateTable('people')
        .set({ paused_until: until ?? null })
        .where('tenant', '=', tenantId)
        .where('user_id', '=', userId)
        .execute();
    },
    forgetPerson: async ({ tenantId, userId }) => {
      // What a team wants to do stays; whoever leads it is asked instead.
      await tx.updateTable('measures').set({ owner: null }).where('tenant', '=', tenantId).where('owner', '=', userId).execute();
      await tx.deleteFrom('conversations').where('tenant', '=', tenantId).where('user_id', '=', userId).execute();
      await tx.deleteFrom('people').where('tenant', '=', tenantId).where('user_id', '=', userId).execute();
    },
    ...placesTx(tx),
  };
}

/** Runs the work in a transaction on people and centres. */
export function inPeople(database: Database): <Result>(work: (tx: PeopleTx) => Promise<Result>) => Promise<Result> {
  return (work) => database.transaction((tx) => work(peopleTx(tx)));
}

async function savePerson(tx: Tx, tenantId: string, { person, at }: { person: Omit<Person, 'pausedUntil'>; at: number }): Promise<void> {
  const upn = person.upn === '' ? {} : { upn: person.upn };
  const name = person.name === '' ? {} : { name: person.name };
  await tx
    .insertInto('people')
    .values({ tenant: tenantId, user_id: person.userId, name: person.name, upn: person.upn, paused_until: null, seen_at: at })
    .onConflict((conflict) => conflict.columns(['tenant', 'user_id']).doUpdateSet({ seen_at: at, ...name, ...upn }))
    .execute();
}

async function saveCentre(tx: Tx, tenantId: string, { centre, at }: { centre: Centre; at: number }): Promise<void> {
  const row = { name: centre.name, pack: centre.pack, conversation_id: centre.conversationId ?? null };
  await tx
    .insertInto('centres')
    .values({ tenant: tenantId, id: centre.id, ...row, created_at: at })
    .onConflict((conflict) => conflict.columns(['tenant', 'id']).doUpdateSet(row))
    .execute();
  await tx.deleteFrom('roles').where('tenant', '=', tenantId).where('centre_id', '=', centre.id).execute();
  const roles = centre.roles.map(({ userId, role }) => ({ tenant: tenantId, centre_id: centre.id, user_id: userId, role }));
  if (roles.length > 0)
    await tx
      .insertInto('roles')
      .values(roles)
      .onConflict((conflict) => conflict.doNothing())
      .execute();
}
