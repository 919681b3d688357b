/** How the model's answer, which is in the county thirteen or the national twelve, is read in a pack. */
import { guidelineOf, type Pack } from './guideline.ts';

/** The county thirteen or the national twelve. */
export type NumberSet = 'county' | 'national';

const COUNTY = 'fylkesvise-karrieresentre';
const SETS: Readonly<Record<string, NumberSet>> = {
  [COUNTY]: 'county',
  'nasjonalt-kvalitetsrammeverk': 'national',
};

/** The set whose numbers a pack uses, or is reached from: a centre's own pack through the county thirteen. */
export function setOf(packId: string): NumberSet {
  return Object.hasOwn(SETS, packId) ? (SETS[packId] ?? 'county') : 'county';
}

/**
 * The number in the pack for a number of its set. A centre's own pack says in its crosswalk which county guidelines each
 * of its own answers to; where it says nothing the same number is taken. Undefined where the pack has none.
 */
export function numberIn(pack: Pack, setNumber: number): number | undefined {
  if (!Object.hasOwn(SETS, pack.id)) {
    const mapped = pack.guidelines.find((guideline) => guideline.crosswalk[COUNTY]?.includes(setNumber));
    if (mapped) return mapped.number;
    if (pack.guidelines.some((guideline) => guideline.crosswalk[COUNTY] !== undefined)) return undefined;
  }
  return guidelineOf(pack, setNumber)?.number;
}
