/** A message of the outbox as an activity: its card, the line for the notification, and the refresh that keeps it true. */
import { type Activity, CardFactory, InputHints, MessageFactory } from 'botbuilder';
import type { CaseDrawing } from '../cases/draw.ts';
import type { Destination, Drawn } from '../delivery/message.ts';
import type { RoundDrawing } from '../reflections/draw.ts';
import type { LearnDrawing } from '../reflections/learn-draw.ts';
import type { WorkshopDrawing } from '../reflections/workshop-draw.ts';
import { type ExpandedCard, expandCard } from './cards/card.ts';
import { outgoingCard } from './cards/outgoing.ts';
import { refreshing } from './cards/refresh.ts';
import type { Services } from './reply.ts';

/** The activity. Throws CARD_INVALID for a card that cannot be drawn; nothing has left then. */
export function drawMessage(
  { content, destination }: Drawn<CaseDrawing | RoundDrawing | WorkshopDrawing | LearnDrawing>,
  services: Pick<Services, 'packs' | 'desk'>,
): Partial<Activity> {
  const view = outgoingCard(content, { tenantId: destination.tenantId, packs: services.packs, tokens: services.desk.tokens });
  const card = expandCard(view);
  const shown = content.content.card === 'case' ? refreshed(card, content.content.view.case.id, { destination, services }) : card;
  const activity = MessageFactory.attachment(CardFactory.adaptiveCard(shown), undefined, undefined, InputHints.AcceptingInput);
  return { ...activity, summary: view.summary };
}

/** The Playground, which cannot search for people either, warns of cards that refresh themselves. */
function refreshed(
  card: ExpandedCard,
  caseId: string,
  { destination, services }: { destination: Destination; services: Pick<Services, 'desk'> },
): ExpandedCard {
  return services.desk.hasPicker ? refreshing(card, { caseId, memberId: destination.memberId }) : card;
}
