/** «retningslinje 13», «fylke 13», «nasjonal 8», or just the number: one guideline. */
import { guidelineOf, type Pack } from '../../guidelines/guideline.ts';
import { type NumberSet, setOf } from '../../guidelines/sets.ts';
import type { Language } from '../../language/language.ts';
import { textsIn } from '../../language/texts/index.ts';
import { guidelineCard } from '../cards/guideline.ts';
import { sentenceCard } from '../cards/notices.ts';
import { below, type Reply, type Turn } from '../reply.ts';
import type { Command, Said } from './command.ts';

const HIGHEST_NUMBER = 99;
/** «13» alone asks for that number; matched whole, so that a doubt may begin with a figure. */
const JUST_NUMBERS = Array.from({ length: HIGHEST_NUMBER }, (_, index) => String(index + 1));
const PREFIXES: Readonly<Record<NumberSet, readonly string[]>> = { county: ['fylke', 'county'], national: ['nasjonal', 'national'] };
const WITH_PREFIX = Object.values(PREFIXES)
  .flat()
  .map((prefix) => `${prefix}…`);

export const guideline: Command = {
  name: 'guideline',
  words: {
    nb: ['retningslinje…', 'vis retningslinje…', 'punkt…', 'nr…', 'nummer…', ...WITH_PREFIX, ...JUST_NUMBERS],
    nn: ['retningslinje…', 'retningsline…', 'vis retningslinje…', 'punkt…', 'nr…', 'nummer…', ...WITH_PREFIX],
    en: ['guideline…', 'show guideline…', 'point…', 'no…', 'number…', ...WITH_PREFIX],
  },
  run: showNumber,
};

/** A number gives the guideline; anything more than a number means the message was a doubt. */
function showNumber(said: Said, turn: Turn, language: Language): Reply | undefined {
  const written = said.argument === '' ? said.whole : said.argument;
  const number = /^(?:nr |nummer |number |no )?(\d{1,2})$/.exec(written)?.[1];
  if (number === undefined) return undefined;
  const pack = packMeant(said.whole, turn.services.packs);
  const found = guidelineOf(pack, Number(number));
  if (found) return below(guidelineCard(pack, found, { language, channel: !turn.personal }));
  const texts = textsIn(language);
  return below(sentenceCard(language, texts.search.title, texts.guidelines.unknownNumber(pack.guidelines.length)));
}

function packMeant(whole: string, packs: readonly [Pack, ...Pack[]]): Pack {
  for (const [set, prefixes] of Object.entries(PREFIXES)) {
    if (prefixes.some((prefix) => whole.startsWith(`${prefix} `))) return packs.find((pack) => setOf(pack.id) === set) ?? packs[0];
  }
  return packs[0];
}
