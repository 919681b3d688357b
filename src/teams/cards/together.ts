/** Marks a card as the answer to two messages read as one, with the way to have the last one read alone. */
import type { Language } from '../../language/language.ts';
import { textsIn } from '../../language/texts/index.ts';
import type { CardView } from './card.ts';
import { button, lines } from './parts.ts';

/**
 * The same card with a line that says so and one button more. `reference` finds the message in memory; its text is not on
 * the card. Where a card has no place above for the line (an acute one begins with what to do now), it comes first below.
 */
export function markTogether(view: CardView, language: Language, reference: number): CardView {
  const texts = textsIn(language);
  const said = lines(texts.followUp.together);
  const { data } = view;
  const place = 'together' in data ? 'together' : 'footer';
  const alone = button(language, { title: texts.button.alone, verb: 'doubt.alone', value: String(reference) });
  return { ...view, data: { ...data, [place]: [...said, ...listed(data[place])], buttons: [...listed(data['buttons']), alone] } };
}

function listed(value: CardView['data'][string] | undefined): readonly CardView['data'][] {
  return typeof value === 'object' ? value : [];
}
