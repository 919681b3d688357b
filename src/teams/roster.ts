/**
 * Who is in the teams the bot was added to, for the plain list where no search for people is to be had. Asked for when
 * somebody sets up roles; a team that does not answer leaves the list as it was.
 */
import type { ConfigurationBotFrameworkAuthentication, ConversationReference, TurnContext } from 'botbuilder';
import { errorCode } from '../errors.ts';
import { cleanText } from '../language/normalise.ts';
import { type Log, whereThrown } from '../log.ts';
import type { Person } from '../people/people.ts';
import type { Place } from '../people/ports.ts';
import type { Edge } from './adapter.ts';

type ConnectorFactory = ReturnType<ConfigurationBotFrameworkAuthentication['createConnectorFactory']>;
type ConnectorClient = Awaited<ReturnType<ConnectorFactory['create']>>;
export type Member = Omit<Person, 'pausedUntil'>;

const PAGE = 200;
/** 1,000 people; more than a list can show. */
const MOST_PAGES = 5;

/** A function that gives the members of a channel's team; none where Teams did not answer. Never throws. */
export function createRoster(options: { edge: Edge; appId: string; log: Log }): (place: Place) => Promise<Member[]> {
  const { edge, appId, log } = options;
  return async (place) => {
    const members: Member[] = [];
    try {
      await edge.adapter.continueConversationAsync(appId, referenceTo(place), async (context: TurnContext) => {
        const connector = context.turnState.get<ConnectorClient>(edge.adapter.ConnectorClientKey);
        try {
          members.push(...(await pages(connector, place.conversationId)));
        } catch (thrown) {
          log.warn('roster not read', { code: errorCode(thrown, 'SEND_FAILED'), where: whereThrown(thrown) });
        }
      });
    } catch (thrown) {
      log.warn('roster not read', { code: errorCode(thrown, 'SEND_FAILED'), where: whereThrown(thrown) });
    }
    return members;
  };
}

async function pages(connector: ConnectorClient, conversationId: string): Promise<Member[]> {
  const members: Member[] = [];
  let continuationToken: string | undefined;
  for (let page = 0; page < MOST_PAGES; page++) {
    // The SDK's type wants a token for the first page too; without one it sends none.
    const options = { pageSize: PAGE, continuationToken } as { pageSize: number; continuationToken: string };
    const answer = await connector.conversations.getConversationPagedMembers(conversationId, options);
    members.push(...(answer.members ?? []).flatMap(memberOf));
    continuationToken = answer.continuationToken || undefined;
    if (continuationToken === undefined) break;
  }
  return members;
}

/** A person with an Entra id; bots and guests without one are left out. */
function memberOf(value: unknown): Member[] {
  const fields = typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};
  const text = (name: string): string => (typeof fields[name] === 'string' ? cleanText(fields[name]).trim().slice(0, 120) : '');
  const userId = (text('aadObjectId') || text('objectId')).toLowerCase();
  return userId === '' ? [] : [{ userId, name: text('name'), upn: text('userPrincipalName') || text('email') }];
}

function referenceTo(place: Place): Partial<ConversationReference> {
  return {
    channelId: 'msteams',
    serviceUrl: place.serviceUrl,
    bot: { id: place.botId, name: '' },
    conversation: { id: place.conversationId, tenantId: place.tenantId, isGroup: true, conversationType: 'channel', name: '' },
  };
}
