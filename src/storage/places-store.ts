/** Where people and teams can be reached: their conversations, as authenticated activities showed them. */
import type { Selectable } from 'kysely';
import type { Destination } from '../delivery/message.ts';
import type { Place, PlacesTx } from '../people/ports.ts';
import type { Tx } from './database.ts';
import type { Schema } from './schema.ts';

/** Conversations inside one transaction. */
export function placesTx(tx: Tx): PlacesTx {
  return {
    savePlace: (place) => savePlace(tx, place),
    isOpen: async (tenantId, id) => {
      const row = await tx
        .selectFrom('conversations')
        .select('state')
        .where('tenant', '=', tenantId)
        .where('id', '=', id)
        .executeTakeFirst();
      return row?.state === 'open';
    },
    setLanguage: async (tenantId, id, language) => {
      await tx
        .updateTable('conversations')
        .set({ language })
        .where('tenant', '=', tenantId)
        .where('id', '=', id)
        .where('language', '<>', language)
        .execute();
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

/**
 * A channel: the bot's own conversation there, else by its id through the tenant's service (the set-up file can name a channel
 * before anybody has written in it). Undefined where the tenant has never been heard from.
 */
export async function channelDestination(tx: Tx, tenantId: string, conversationId: string): Promise<Destination | undefined> {
  const ofTenant = tx.selectFrom('conversations').selectAll().where('tenant', '=', tenantId);
  const row =
    (await ofTenant.where('id', '=', conversationId).executeTakeFirst()) ?? (await ofTenant.orderBy('seen_at', 'desc').executeTakeFirst());
  return row && { tenantId, conversationId, userId: '', memberId: '', serviceUrl: row.service_url, botId: row.bot_id };
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
