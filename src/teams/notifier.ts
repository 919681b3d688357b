/**
 * Sends what no turn asks for: a message to a person's chat or a channel, or a card in place of an earlier one.
 * One request per call, through the adapter's guarded clients. Must not know what is sent, nor what becomes of the outcome.
 */
import { type Activity, type ConfigurationBotFrameworkAuthentication, type ConversationReference, TurnContext } from 'botbuilder';
import type { Destination, SendResult } from '../delivery/message.ts';
import { errorCode } from '../errors.ts';
import { type Log, whereThrown } from '../log.ts';
import type { Edge } from './adapter.ts';
import { type OutboundPolicy, SendError } from './outbound.ts';

type ConnectorFactory = ReturnType<ConfigurationBotFrameworkAuthentication['createConnectorFactory']>;
type ConnectorClient = Awaited<ReturnType<ConnectorFactory['create']>>;

export interface NotifierOptions {
  readonly edge: Edge;
  /** '' in anonymous mode. */
  readonly appId: string;
  /** Entra tenant ids that may be written to, lower case; any where it is missing or empty. */
  readonly allowedTenants?: readonly string[];
  readonly log: Log;
}

export interface Notifier {
  /**
   * Posts the activity, or puts it in place of `activityId`. Without a conversation the person's chat is opened first.
   * Never throws for a send that failed.
   */
  send(destination: Destination, activity: Partial<Activity>, activityId?: string): Promise<SendResult>;
}

interface Call {
  readonly destination: Destination;
  readonly activity: Partial<Activity>;
  readonly activityId: string | undefined;
}

/** How far the one message came. */
interface Progress {
  /** The request was handed to the network; before that nothing can have arrived. */
  hasLeft: boolean;
}

const SIGNS = 'ServiceClientContext_Credentials_SignRequest';

/** A notifier over this adapter. Nothing happens until something is sent. */
export function createNotifier(options: NotifierOptions): Notifier {
  return {
    send: async (destination, activity, activityId) => {
      const { allowedTenants = [] } = options;
      if (allowedTenants.length > 0 && !allowedTenants.includes(destination.tenantId.toLowerCase())) return notSent('FORBIDDEN');
      return withConnector(options, destination, (connector) => deliver(connector, { destination, activity, activityId }));
    },
  };
}

/**
 * Runs the work with a client for the destination's address. The SDK makes it through the adapter's factory, which
 * refuses addresses that are not allowed. Nothing may be thrown out of the work: the adapter would apologise to somebody.
 */
async function withConnector(
  { edge, appId, log }: NotifierOptions,
  destination: Destination,
  work: (connector: ConnectorClient) => Promise<SendResult>,
): Promise<SendResult> {
  let result: SendResult | undefined;
  try {
    await edge.adapter.continueConversationAsync(appId, referenceTo(destination, destination.conversationId ?? ''), async (context) => {
      const connector = context.turnState.get<ConnectorClient>(edge.adapter.ConnectorClientKey);
      result = connector ? await work(connector) : notSent('TOKEN');
    });
  } catch (thrown) {
    // Only before the work: no credentials to be had, or an address that is not allowed.
    const isForbidden = errorCode(thrown, 'SEND_FAILED') === 'REQUEST_FORBIDDEN';
    log.error('a message could not be sent', { code: errorCode(thrown, 'SEND_FAILED'), where: whereThrown(thrown) });
    return result ?? notSent(isForbidden ? 'FORBIDDEN' : 'TOKEN');
  }
  return result ?? notSent('TOKEN');
}

async function deliver(connector: ConnectorClient, call: Call): Promise<SendResult> {
  const { destination, activityId } = call;
  const place = destination.conversationId === undefined ? await tried(connector, () => open(connector, destination)) : undefined;
  // Opening a chat with a person posts nothing and may be done again, so nothing is uncertain.
  if (place && 'failed' in place) return { ...place.failed, uncertain: false };
  const conversationId = destination.conversationId ?? place?.value ?? '';
  if (conversationId === '') return notSent('NO_CONVERSATION');
  const activity = addressed(call, conversationId);
  const sent = await tried(connector, () =>
    activityId === undefined
      ? connector.conversations.sendToConversation(conversationId, activity)
      : connector.conversations.updateActivity(conversationId, activityId, activity),
  );
  if ('failed' in sent) return sent.failed;
  // Teams does not always name an updated card again.
  return { kind: 'sent', conversationId, activityId: idOf(sent.value) || (activityId ?? '') };
}

async function open(connector: ConnectorClient, { tenantId, userId, botId }: Destination): Promise<string> {
  // `aadObjectId` is how Teams finds a person the bot has not met; the SDK's type of a member knows it, its list of fields too.
  const answer = await connector.conversations.createConversation({
    isGroup: false,
    bot: { id: botId, name: '' },
    members: [{ id: userId, name: '', aadObjectId: userId }],
    tenantId,
    channelData: { tenant: { id: tenantId } },
  });
  return idOf(answer);
}

/** A copy with the fields that say where it goes. */
function addressed({ activity, activityId, destination }: Call, conversationId: string): Activity {
  const copy = TurnContext.applyConversationReference({ type: 'message', ...activity }, referenceTo(destination, conversationId));
  if (activityId !== undefined) copy.id = activityId;
  return copy as Activity;
}

function referenceTo(destination: Destination, conversationId: string): Partial<ConversationReference> {
  const { tenantId, userId, memberId, botId, serviceUrl } = destination;
  const isPerson = userId !== '';
  return {
    channelId: 'msteams',
    serviceUrl,
    bot: { id: botId, name: '' },
    ...(isPerson ? { user: { id: memberId || userId, name: '' } } : {}),
    conversation: { id: conversationId, tenantId, name: '', conversationType: isPerson ? 'personal' : 'channel', isGroup: !isPerson },
  };
}

type FailedResult = Extract<SendResult, { kind: 'failed' }>;

/** One call of the SDK; what it throws as a result. */
async function tried<Value>(
  connector: ConnectorClient,
  call: () => Promise<Value>,
): Promise<{ readonly value: Value } | { readonly failed: FailedResult }> {
  const progress: Progress = { hasLeft: false };
  const watch = watchOver(progress);
  const pipeline = pipelineOf(connector);
  pipeline.addPolicy(watch, { afterPolicies: [SIGNS] });
  try {
    return { value: await call() };
  } catch (thrown) {
    return { failed: failureOf(thrown, progress.hasLeft) };
  } finally {
    pipeline.removePolicy({ name: watch.name });
  }
}

/** Stands between the signing of the request and the network. */
function watchOver(progress: Progress): OutboundPolicy {
  return {
    name: 'droftHasLeft',
    sendRequest: (request, next) => {
      progress.hasLeft = true;
      return next(request);
    },
  };
}

interface Pipeline {
  addPolicy(policy: OutboundPolicy, options: { afterPolicies: string[] }): void;
  removePolicy(options: { name: string }): void;
}

/** The adapter has looked at this private field already when it made the client safe; without it there is no client. */
function pipelineOf(connector: ConnectorClient): Pipeline {
  return Reflect.get(Reflect.get(connector, 'client'), 'pipeline');
}

function failureOf(thrown: unknown, hasLeft: boolean): FailedResult {
  // Whatever happened before it left (no token in time, a card the SDK cannot write) Teams cannot have taken it.
  if (!hasLeft) return notSent(thrown instanceof SendError ? 'TOKEN' : 'UNSENT');
  if (!(thrown instanceof SendError)) return { ...notSent('UNREADABLE'), uncertain: true };
  const { statusCode: status, reason, retryAfterSeconds, uncertain } = thrown;
  return { kind: 'failed', status, reason, retryAfterSeconds, uncertain };
}

function notSent(reason: string): FailedResult {
  return { kind: 'failed', status: undefined, reason, retryAfterSeconds: undefined, uncertain: false };
}

function idOf(answer: unknown): string {
  const id: unknown = typeof answer === 'object' && answer !== null && 'id' in answer ? answer.id : undefined;
  return typeof id === 'string' ? id : '';
}
