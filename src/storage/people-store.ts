/** People, centres and roles in the database, and where each can be reached. */
import type { Selectable } from 'kysely';
import type { Destination } from '../delivery/message.ts';
import type { Centre, Directory, Person, Role } from '../people/people.ts';
import type { PeopleTx, Place } from '../people/ports.ts';
import type { Database, Tx } from './database.ts';
import type { Schema } from './schema.ts';

/** Everything set up in a tenant. */
export async function readDirectory(tx: Tx, tenantId: string): Promise<Directory> {
  const [centres, roles, people] = [
    await tx.selectFrom('centres').selectAll().where('tenant', '=', tenantId).orderBy('name').execute(),
    await tx.selectFrom('roles').selectAll().where('tenant', '=', tenantId).orderBy('user_id').execute(),
    await tx.selectFrom('people').selectAll().where('tenant', '=', tenantId).orderBy('name').execute(),
  ];
  return {
    centres: centres.map((row) => ({
      id: row.id,
      name: row.name,
      pack: row.pack,
      conversationId: row.conversation_id ?? undefined,
      roles: roles.filter((one) => one.centre_id === row.id).map((one) => ({ userId: one.user_id, role: one.role as Role })),
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
      await tx.deleteFrom('conversations').where('tenant', '=', tenantId).where('user_id', '=', userId).execute();
      await tx.deleteFrom('people').where('tenant', '=', tenantId).where('user_id', '=', userId).execute();
    },
    savePlace: (place) => savePlace(tx, place),
    setLanguage: async (tenantId, id, language) => {
      await tx.updateTable('conversations').set({ language }).where('tenant', '=', tenantId).where('id', '=', id).execute();
    },
    removePlace: async (tenantId, id) => {
      await tx.updateTable('conversations').set({ state: 'gone' }).where('tenant', '=', tenantId).where('id', '=', id).execute();
    },
    placesOf: async ({ tenantId, userId }) => {
      const rows = await tx.selectFrom('conversations').selectAll().where('tenant', '=', tenantId).where('user_id', '=', userId).execute();
      return rows.map(placeOf);
    },
    channels: async (tenantId) => {
      const rows = await tx
        .selectFrom('conversations')
        .selectAll()
        .where('tenant', '=', tenantId)
        .where('scope', '=', 'channel')
        .where('state', '=', 'open')
        .orderBy('name')
        .execute();
      return rows.map(placeOf);
    },
  };
}

/** Runs the work in a transaction on people and centres. */
export function inPeople(database: Database): <Result>(work: (tx: PeopleTx) => Promise<Result>) => Promise<Result> {
  return (work) => database.transaction((tx) => work(peopleTx(tx)));
}

/**
 * Where a person can be reached: their own chat, the newest first; else their tenant's service, where the chat is opened
 * before sending. Undefined where the tenant has never been heard from, or they have blocked the bot.
 */
export async function destinationOf(tx: Tx, tenantId: string, userId: string): Promise<Destination | undefined> {
  const own = await tx
    .selectFrom('conversations')
    .selectAll()
    .where('tenant', '=', tenantId)
    .where('user_id', '=', userId)
    .where('scope', '=', 'personal')
    .orderBy('seen_at', 'desc')
    .executeTakeFirst();
  if (own?.state === 'blocked') return undefined;
  const any =
    own ?? (await tx.selectFrom('conversations').selectAll().where('tenant', '=', tenantId).orderBy('seen_at', 'desc').executeTakeFirst());
  if (!any) return undefined;
  return {
    tenantId,
    ...(own?.state === 'open' ? { conversationId: own.id } : {}),
    userId,
    memberId: own?.member_id ?? '',
    serviceUrl: any.service_url,
    botId: any.bot_id,
  };
}

function placeOf(row: Selectable<Schema['conversations']>): Place {
  return {
    tenantId: row.tenant,
    conversationId: row.id,
    scope: row.scope === 'channel' || row.scope === 'groupChat' ? row.scope : 'personal',
    userId: row.user_id,
    memberId: row.member_id,
    serviceUrl: row.service_url,
    botId: row.bot_id,
    name: row.name,
    locale: row.locale,
    language: row.language,
    seenAt: row.seen_at,
  };
}

async function savePlace(tx: Tx, place: Place): Promise<void> {
  const row = {
    scope: place.scope,
    user_id: place.userId,
    member_id: place.memberId,
    service_url: place.serviceUrl,
    bot_id: place.botId,
    locale: place.locale,
    state: 'open',
    seen_at: place.seenAt,
  };
  const named = place.name === '' ? {} : { name: place.name };
  await tx
    .insertInto('conversations')
    .values({ tenant: place.tenantId, id: place.conversationId, name: place.name, language: place.language, ...row })
    // An activity that comes late must not put an older address in place of a newer one.
    .onConflict((conflict) =>
      conflict
        .columns(['tenant', 'id'])
        .doUpdateSet({ ...row, ...named })
        .where('conversations.seen_at', '<=', place.seenAt),
    )
    .execute();
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
