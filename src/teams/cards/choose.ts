/** The card behind «Traff ikke»: choose the right guideline from a list. */
import { citation, type Pack } from '../../guidelines/guideline.ts';
import type { Language } from '../../language/language.ts';
import { textsIn } from '../../language/texts/index.ts';
import type { CardView } from './card.ts';
import { button } from './parts.ts';

/**
 * The list to choose from. `shown` are the numbers that missed; they come last in the list, since one of them can be right after all.
 * `triage` is the way the doubt went, handed on so that the chosen guideline's card can say it too.
 */
export function chooseCard(pack: Pack, shown: readonly number[], { language, triage }: { language: Language; triage: string }): CardView {
  const texts = textsIn(language);
  const ordered = [
    ...pack.guidelines.filter((one) => !shown.includes(one.number)),
    ...pack.guidelines.filter((one) => shown.includes(one.number)),
  ];
  return {
    template: 'choose',
    summary: texts.choose.title,
    data: {
      lang: language,
      title: texts.choose.title,
      lead: texts.choose.lead,
      label: texts.choose.label,
      placeholder: texts.choose.placeholder,
      missing: texts.choose.missing,
      choices: ordered.map((guideline) => ({ title: citation(pack, guideline, language), value: String(guideline.number) })),
      buttons: [button(language, { title: texts.button.choose, verb: 'choose.set', pack: pack.id, numbers: shown, value: triage })],
    },
  };
}
