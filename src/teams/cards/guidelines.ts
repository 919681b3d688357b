/** Cards that list guidelines: all by category, one category, the nearest first, and what a search found. */
import { type Guideline, guidelineOf, type Pack } from '../../guidelines/guideline.ts';
import type { Language } from '../../language/language.ts';
import { textsIn } from '../../language/texts/index.ts';
import type { CardData, CardView } from './card.ts';
import { button, guidelineRow, lines } from './parts.ts';

export interface ListOptions {
  readonly language: Language;
  /** Numbers shown in a group of their own at the top («nearest to what you wrote»). */
  readonly closest?: readonly number[];
  /** Only this category. */
  readonly category?: string | undefined;
  /** Other packs one can change to. */
  readonly others?: readonly Pack[];
}

/** The list of guidelines by category. */
export function guidelinesCard(pack: Pack, options: ListOptions): CardView {
  const { language } = options;
  const texts = textsIn(language);
  const closest = (options.closest ?? []).map((number) => guidelineOf(pack, number)).filter((one) => one !== undefined);
  const categories = pack.categories.filter((category) => options.category === undefined || category.id === options.category);
  const groups = categories.map((category) =>
    group(
      language,
      pack,
      category.title[language],
      pack.guidelines.filter((one) => one.category === category.id),
    ),
  );
  return {
    template: 'guidelines',
    summary: texts.summary.guidelines,
    data: {
      lang: language,
      title: texts.guidelines.title(pack.name[language]),
      lead: texts.guidelines.lead,
      groups: closest.length > 0 ? [group(language, pack, texts.guidelines.closest, closest), ...groups] : groups,
      footer: lines(pack.wording === 'own' ? texts.guidelines.ownWording : undefined),
      buttons: [
        ...(options.others ?? [])
          .filter((other) => other.id !== pack.id)
          .slice(0, 2)
          .map((other) =>
            button(language, { title: `${other.prefix[language]} 1–${other.guidelines.length}`, verb: 'guidelines.list', pack: other.id }),
          ),
        button(language, { title: texts.button.daily, verb: 'daily.show', pack: pack.id }),
      ],
    },
  };
}

/** What a search found, or a kind word where it found nothing. The words searched for are never repeated. */
export function searchCard(pack: Pack, found: readonly Guideline[], language: Language): CardView {
  const texts = textsIn(language);
  return {
    template: 'guidelines',
    summary: texts.search.title,
    data: {
      lang: language,
      title: texts.search.title,
      lead: found.length === 0 ? texts.search.none : texts.search.lead(found.length),
      groups: found.length === 0 ? [] : [group(language, pack, '', found)],
      footer: [],
      buttons: [button(language, { title: texts.button.guidelines, verb: 'guidelines.list', pack: pack.id })],
    },
  };
}

function group(language: Language, pack: Pack, heading: string, guidelines: readonly Guideline[]): CardData {
  return { heading, rows: guidelines.map((guideline) => guidelineRow(language, pack, guideline)) };
}
