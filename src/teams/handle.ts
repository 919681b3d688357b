/** From what came in to the reply: which handler, nothing else. Sends nothing. */
import { languageOfLocale } from '../language/language.ts';
import { fileDecided } from './actions/files.ts';
import { handleAction } from './actions/index.ts';
import { teamWelcomeCard, welcomeCard } from './cards/notices.ts';
import { findCommand } from './commands/command.ts';
import { answerMessage, type Said, takeBack } from './commands/follow-up.ts';
import { COMMANDS } from './commands/index.ts';
import type { Caller, Member } from './desk.ts';
import { withHomePack } from './home-pack.ts';
import type { Inbound } from './inbound.ts';
import type { DoubtMemory } from './memory.ts';
import { below, type Reply, type Services, type Turn } from './reply.ts';

/** The reply to anything Teams sends, or undefined where silence is right (typing, reactions, others joining). */
export async function handle(inbound: Inbound, services: Services, memory?: DoubtMemory): Promise<Reply | undefined> {
  const turn = turnOf(inbound, await withHomePack(inbound, services), memory);
  switch (inbound.kind) {
    case 'message':
      return handleMessage({ id: inbound.origin.activityId, text: inbound.text, edited: inbound.edited }, turn);
    case 'action':
      return handleAction(inbound.verb, inbound.data, turn);
    case 'deleted':
      turn.recall?.drop(inbound.origin.activityId);
      return undefined;
    case 'installed':
      if (inbound.removed) memory?.forgetConversation(inbound.origin);
      return inbound.removed ? undefined : welcome(turn);
    case 'members-added':
      return inbound.bot ? welcome(turn) : undefined;
    case 'file-consent':
      return fileDecided(inbound, turn);
    case 'unsupported-invoke':
    case 'ignored':
      return undefined;
  }
}

/** Others read along in a channel or a group chat: nothing written there is remembered. */
function turnOf(inbound: Inbound, services: Services, memory?: DoubtMemory): Turn {
  const personal = inbound.origin.scope === 'personal';
  const recall = personal ? memory?.of(inbound.origin) : undefined;
  const caller = personal ? callerOf(inbound) : undefined;
  const member = personal ? undefined : memberOf(inbound);
  return {
    services,
    locale: languageOfLocale(inbound.origin.locale),
    personal,
    ...(recall ? { recall } : {}),
    ...(caller ? { caller } : {}),
    ...(member ? { member } : {}),
  };
}

/** Who it is and which card was pressed, from the authenticated activity alone. */
function callerOf({ kind, origin }: Inbound): Caller | undefined {
  if (origin.userId === '' || origin.conversationId === '') return undefined;
  const place =
    kind === 'action' && origin.pressedId !== '' ? { conversationId: origin.conversationId, activityId: origin.pressedId } : undefined;
  return { tenantId: origin.tenantId, userId: origin.userId, place };
}

/** Who pressed a card in a channel. */
function memberOf({ kind, origin }: Inbound): Member | undefined {
  if (kind !== 'action' || origin.userId === '' || origin.pressedId === '') return undefined;
  const [conversationId = ''] = origin.conversationId.split(';messageid=');
  return { tenantId: origin.tenantId, userId: origin.userId, place: { conversationId, activityId: origin.pressedId } };
}

async function handleMessage(said: Said, turn: Turn): Promise<Reply> {
  const hit = findCommand(COMMANDS, said.text, turn.locale);
  const reply = await hit?.command.run(hit.said, turn, hit.language);
  if (!reply) return answerMessage(said, turn);
  takeBack(said, turn);
  return reply;
}

function welcome(turn: Turn): Reply {
  const { locale, caller, personal } = turn;
  const isAdmin = caller !== undefined && turn.services.desk.admins.includes(caller.userId.toLowerCase());
  return below(personal ? welcomeCard(locale, isAdmin) : teamWelcomeCard(locale));
}
