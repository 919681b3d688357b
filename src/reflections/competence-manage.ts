/** A leader starts a self-evaluation for their centre and sees how it stands; never who answered what. */
import type { Centre } from '../people/people.ts';
import { areRight, type CompetenceRound, type CompetenceSettings, isOpenAt } from './competence.ts';
import type { LearnDesk, LearnTx } from './learn-ports.ts';
import { type Leading, ledBy } from './manage.ts';

const HOUR = 3_600_000;
/** Rounds a leader can look back at. */
const MOST_ROUNDS = 10;

/** How self-evaluation stands at a centre. */
export interface CompetenceAt {
  readonly kind: 'at';
  readonly centre: Centre;
  /** The one that can be answered now. */
  readonly open: CompetenceRound | undefined;
  /** The newest that is closed. */
  readonly last: CompetenceRound | undefined;
}

/** No such centre, or none of theirs: both are answered alike. */
export interface NotLed {
  readonly kind: 'unknown';
}

export type Started = CompetenceAt | NotLed | { readonly kind: 'refused' | 'noChannel'; readonly at: CompetenceAt };

/** How it stands. */
export async function competenceAt(who: Leading, centreId: string, desk: LearnDesk): Promise<CompetenceAt | NotLed> {
  return desk.transaction((tx) => lookAt(tx, who, centreId));
}

/** Starts one. Where one is open already nothing is started, and that one is shown. */
export async function startCompetence(
  who: Leading,
  centreId: string,
  { settings, desk }: { settings: CompetenceSettings; desk: LearnDesk },
): Promise<Started> {
  const started = await desk.transaction(async (tx): Promise<Started> => {
    const at = await lookAt(tx, who, centreId);
    if (at.kind === 'unknown' || at.open) return at;
    const { conversationId } = at.centre;
    if (conversationId === undefined) return { kind: 'noChannel', at };
    if (!areRight(settings)) return { kind: 'refused', at };
    const now = await tx.now();
    const pack = desk.packs.find((one) => one.id === at.centre.pack) ?? desk.packs[0];
    const round: CompetenceRound = {
      ...{ id: desk.newId(), tenantId: who.tenantId, centreId, conversationId, pack: pack.id },
      ...{ language: settings.language, k: settings.k, at: now, closesAt: now + settings.windowHours * HOUR },
      ...{ state: 'due', activityId: undefined, result: undefined },
    };
    if (!(await tx.insertCompetence(round))) return lookAt(tx, who, centreId);
    await postCompetence(tx, round, { card: 'competence.prompt', dueAt: now });
    return { ...at, open: round };
  });
  desk.nudge();
  return started;
}

/** The result of a closed round, for whoever leads its centre. */
export async function competenceResultFor(who: Leading, roundId: string, desk: LearnDesk): Promise<CompetenceRound | undefined> {
  return desk.transaction(async (tx) => {
    const round = await tx.competence(who.tenantId, roundId);
    const centre = round && ledBy(await tx.directory(who.tenantId), who.userId).find((one) => one.id === round.centreId);
    return centre && round?.result ? round : undefined;
  });
}

/** A card in the round's channel, at most once. */
export async function postCompetence(tx: LearnTx, round: CompetenceRound, { card, dueAt }: { card: string; dueAt: number }): Promise<void> {
  await tx.queue({
    ...{ tenantId: round.tenantId, to: { channel: round.conversationId }, kind: 'post', card, dueAt },
    data: { competenceId: round.id },
    uniqueKey: `${card} ${round.id}`,
  });
}

async function lookAt(tx: LearnTx, { tenantId, userId }: Leading, centreId: string): Promise<CompetenceAt | NotLed> {
  const centre = ledBy(await tx.directory(tenantId), userId).find((one) => one.id === centreId);
  if (!centre) return { kind: 'unknown' };
  const rounds = await tx.competences(tenantId, centreId, MOST_ROUNDS);
  const now = await tx.now();
  return {
    ...{ kind: 'at', centre },
    open: rounds.find((one) => isOpenAt(one, now)),
    last: rounds.find((one) => one.state === 'closed' && one.result !== undefined),
  };
}
