/** The way a doubt goes, as a short code that travels in a button: route and flags, never words. */
import type { Triage } from '../../triage/decide.ts';
import { reasonFor } from '../../triage/decide.ts';

const FLAGS = { l: 'aboutLeader', c: 'raiseWithClient', r: 'referElsewhere' } as const;
const ROUTES = ['acute', 'leader', 'colleague', 'info'] as const;

/** «leader.lc» for a doubt that goes to a leader, is about one's own and can be raised with the client. */
export function encodeTriage(triage: Triage): string {
  const flags = Object.entries(FLAGS).flatMap(([letter, field]) => (triage[field] ? [letter] : []));
  return `${triage.route}.${flags.join('')}`;
}

/** The way in a code, with the reason for the guideline now chosen; undefined for anything that is no code. */
export function decodeTriage(code: string, countyGuideline: number): Triage | undefined {
  const match = /^([a-z]+)\.([lcr]{0,3})$/.exec(code);
  const route = ROUTES.find((one) => one === match?.[1]);
  if (!match || !route) return undefined;
  const flags = match[2] ?? '';
  return {
    route,
    reason: reasonFor(route, countyGuideline),
    aboutLeader: flags.includes('l'),
    raiseWithClient: flags.includes('c'),
    referElsewhere: flags.includes('r'),
  };
}
