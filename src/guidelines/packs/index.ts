/** The packs that come with Drøft, and those a centre brought. A new shipped pack is its JSON file and one line here. */
import { DroftError } from '../../errors.ts';
import type { Pack } from '../guideline.ts';
import { checkPack, crosswalkFaults } from '../parse.ts';
import county from './fylkesvise-karrieresentre.json' with { type: 'json' };
import national from './nasjonalt-kvalitetsrammeverk.json' with { type: 'json' };

/** Contents by pack id, unchecked. */
const SHIPPED: Readonly<Record<string, unknown>> = {
  'fylkesvise-karrieresentre': county,
  'nasjonalt-kvalitetsrammeverk': national,
};

/** Ids of all shipped packs. */
export const SHIPPED_PACKS: readonly string[] = Object.keys(SHIPPED);

/**
 * The packs by id in the asked order, checked. `overrides` are contents by id that a centre brought; they go before the
 * shipped ones. Throws PACK_UNKNOWN, or PACK_INVALID with the list of faults and the files they are in.
 */
export function loadPacks(ids: readonly string[], overrides: Readonly<Record<string, unknown>> = {}): [Pack, ...Pack[]] {
  const contents = { ...SHIPPED, ...overrides };
  const unknown = ids.filter((id) => !Object.hasOwn(contents, id));
  if (unknown.length > 0) throw new DroftError('PACK_UNKNOWN', [...unknown, `known: ${Object.keys(contents).join(', ')}`]);
  const faults: string[] = [];
  const packs = ids.flatMap((id) => {
    const result = checkPack(contents[id]);
    const found = 'pack' in result ? idFaults(result.pack, id) : result.faults;
    faults.push(...found.map((fault) => `${id}.json: ${fault}`));
    return 'pack' in result ? [result.pack] : [];
  });
  faults.push(...crosswalkFaults(packs));
  if (faults.length > 0) throw new DroftError('PACK_INVALID', faults);
  const [first, ...others] = packs;
  if (!first) throw new DroftError('PACK_UNKNOWN', ['none asked for']);
  return [first, ...others];
}

/** A pack under another pack's name would be counted and cited as that one. */
function idFaults(pack: Pack, id: string): string[] {
  return pack.id === id ? [] : ['id: must be the name of the file'];
}
