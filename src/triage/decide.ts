/**
 * From what the model finds likely, and the readable rules, to one route with its reason and the flags.
 * Pure. Marks a way, never a verdict.
 */
import type { Reason } from '../language/texts/texts.ts';
import type { Route } from '../matching/corpus.ts';
import type { Likelihoods } from '../matching/model.ts';
import { dangerSigns, myLeaderNamed, ownLeaderNamed, threatSigns } from './rules.ts';

export interface Triage {
  readonly route: Route;
  readonly reason: Reason;
  /** The doubt concerns the writer's own leader: never send it to that leader. */
  readonly aboutLeader: boolean;
  readonly raiseWithClient: boolean;
  readonly referElsewhere: boolean;
}

/**
 * Chances (0–1) from which a route or flag is taken, tuned on the development cases 2026-11-22.
 * Acute is set low on purpose: a missed danger costs more than a card too many.
 */
export const THRESHOLDS = {
  acute: 0.18,
  acuteWithSign: 0.06,
  none: 0.4,
  /** A case that belongs with the leader is missed more often than the other way round, and that is the worse fault. */
  leaderLean: 2,
  aboutLeader: 0.45,
  /** Where the text says «lederen min»: sending it to that leader would be the worst answer of all. */
  aboutMyLeader: 0.2,
  raiseWithClient: 0.5,
  referElsewhere: 0.45,
} as const;

/** The route, its reason and the flags for one text. Deterministic. */
export function decide(text: string, likely: Likelihoods): Triage {
  const route = chooseRoute(text, likely);
  const aboutLeader = route !== 'none' && route !== 'info' && concernsLeader(text, likely.aboutLeader);
  return {
    route,
    reason: route === 'leader' && threatSigns(text) ? 'threat' : reasonFor(route, bestGuideline(likely.county)),
    aboutLeader,
    raiseWithClient: route !== 'none' && route !== 'info' && likely.raiseWithClient >= THRESHOLDS.raiseWithClient,
    referElsewhere: route === 'acute' || (route !== 'none' && route !== 'info' && likely.referElsewhere >= THRESHOLDS.referElsewhere),
  };
}

function concernsLeader(text: string, chance: number): boolean {
  if (chance > 0.85) return true;
  if (chance >= THRESHOLDS.aboutLeader) return ownLeaderNamed(text);
  return chance >= THRESHOLDS.aboutMyLeader && myLeaderNamed(text);
}

function chooseRoute(text: string, likely: Likelihoods): Route {
  const { acute, leader, colleague, info } = likely.route;
  // Two answers to the same question, from the route and from the guidelines, are steadier than one.
  const none = (likely.route.none + (likely.county[0] ?? 0)) / 2;
  if (acute >= THRESHOLDS.acute) return 'acute';
  if (acute >= THRESHOLDS.acuteWithSign && dangerSigns(text)) return 'acute';
  if (none >= THRESHOLDS.none) return 'none';
  if (info > leader && info > colleague) return 'info';
  return leader * THRESHOLDS.leaderLean >= colleague ? 'leader' : 'colleague';
}

function bestGuideline(county: readonly number[]): number {
  let best = 1;
  for (let number = 2; number < county.length; number++) if ((county[number] ?? 0) > (county[best] ?? 0)) best = number;
  return best;
}

/** Why a leader, by the county guideline the doubt is most about. */
const LEADER_REASON: Readonly<Record<number, Reason>> = {
  1: 'frame',
  2: 'conduct',
  3: 'frame',
  4: 'mandate',
  5: 'conduct',
  6: 'frame',
  7: 'mandate',
  8: 'mandate',
  9: 'interest',
  10: 'breach',
  11: 'breach',
  12: 'records',
  13: 'tie',
};
/** Why a colleague. */
const COLLEAGUE_REASON: Readonly<Record<number, Reason>> = {
  1: 'practice',
  2: 'relation',
  3: 'reaction',
  4: 'structure',
  5: 'relation',
  6: 'practice',
  7: 'judgement',
  8: 'practice',
  9: 'judgement',
  10: 'judgement',
  11: 'judgement',
  12: 'practice',
  13: 'openness',
};

/** Why that route, for the county guideline a doubt is most about. */
export function reasonFor(route: Route, guideline: number): Reason {
  if (route === 'acute') return 'danger';
  if (route === 'info' || route === 'none') return 'information';
  const table = route === 'leader' ? LEADER_REASON : COLLEAGUE_REASON;
  return table[guideline] ?? 'judgement';
}
