/** Counts, after the answer, that somebody in their own chat had a doubt about a guideline: for the month's table, k-anonymous. */
import { countDoubt } from '../overview/publish.ts';
import type { Inbound } from './inbound.ts';
import type { CountedEvent, Services } from './reply.ts';

/** Only what a person wrote counts, not an example that was tried; and only where the answer was sure of its guideline. */
export async function noteDoubts(
  { kind, origin }: Inbound,
  answers: readonly CountedEvent[],
  services: Pick<Services, 'desk'>,
): Promise<void> {
  if (kind !== 'message' || origin.scope !== 'personal' || origin.userId === '') return;
  for (const answer of answers) {
    if (answer.kind !== 'answer' || answer.guideline === 0 || !answer.confident) continue;
    const { guideline, route } = answer;
    await countDoubt({ tenantId: origin.tenantId, userId: origin.userId, guideline, route }, services.desk.overview);
  }
}
