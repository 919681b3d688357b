/** Which set of numbers a pack counts in, so that the model's answer can be read in it. */

/** The county thirteen or the national twelve. */
export type NumberSet = 'county' | 'national';

const SETS: Readonly<Record<string, NumberSet>> = {
  'fylkesvise-karrieresentre': 'county',
  'nasjonalt-kvalitetsrammeverk': 'national',
};

/** The set of a pack; a pack of a centre's own counts as the county thirteen unless it is listed here. */
export function setOf(packId: string): NumberSet {
  return SETS[packId] ?? 'county';
}
