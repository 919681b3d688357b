/** Makes a card ask for its present state when its reader opens the chat (Universal Actions for Adaptive Cards). */
import type { ExpandedCard } from './card.ts';

/** The card with a refresh for that one reader; as it is where their id on the channel is not known. */
export function refreshing(card: ExpandedCard, { caseId, memberId }: { caseId: string; memberId: string }): ExpandedCard {
  if (memberId === '') return card;
  const data = { verb: 'case.open', v: '1', case: caseId };
  return { ...card, refresh: { action: { type: 'Action.Execute', title: 'Refresh', verb: 'case.open', data }, userIds: [memberId] } };
}
