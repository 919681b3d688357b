/** From what came in to the reply: which handler, nothing else. Sends nothing. */
import { languageOfLocale } from '../language/language.ts';
import { handleAction } from './actions/index.ts';
import { teamWelcomeCard, welcomeCard } from './cards/notices.ts';
import { findCommand } from './commands/command.ts';
import { answerText } from './commands/doubt.ts';
import { COMMANDS } from './commands/index.ts';
import type { Inbound } from './inbound.ts';
import { below, type Reply, type Services, type Turn } from './reply.ts';

/** The reply to anything Teams sends, or undefined where silence is right (typing, reactions, others joining). */
export function handle(inbound: Inbound, services: Services): Reply | undefined {
  const turn: Turn = { services, locale: languageOfLocale(inbound.origin.locale), personal: inbound.origin.scope === 'personal' };
  switch (inbound.kind) {
    case 'message':
      return handleMessage(inbound.text, turn);
    case 'action':
      return handleAction(inbound.verb, inbound.data, turn);
    case 'installed':
      return inbound.removed ? undefined : below(turn.personal ? welcomeCard(turn.locale) : teamWelcomeCard(turn.locale));
    case 'members-added':
      return inbound.bot ? below(turn.personal ? welcomeCard(turn.locale) : teamWelcomeCard(turn.locale)) : undefined;
    case 'unsupported-invoke':
    case 'ignored':
      return undefined;
  }
}

function handleMessage(text: string, turn: Turn): Reply {
  const hit = findCommand(COMMANDS, text, turn.locale);
  return hit?.command.run(hit.said, turn, hit.language) ?? answerText(text, turn);
}
