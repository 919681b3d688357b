/** Marks a card as the answer to two messages read as one, with the way to have the last one read alone. */
import type { Language } from '../../language/language.ts';
import { textsIn } from '../../language/texts/index.ts';
import type { CardView } from './card.ts';
import { button, lines } from './parts.ts';

/**
 * The same card with a line that says so and a way to have the last message read alone. `reference` finds it in memory; its
 * text is not on the card. Where a card has no place above (an acute one begins with what to do now), the line comes first
 * below and the way among the buttons.
 */
export function markTogether(view: CardView, language: Language, reference: number): CardView {
  const texts = textsIn(language);
  const { data } = view;
  const alone = button(language, { title: texts.button.alone, verb: 'doubt.alone', value: String(reference) });
  if ('together' in data) return { ...view, data: { ...data, together: [{ ...alone, text: texts.followUp.together }] } };
  const footer = [...lines(texts.followUp.together), ...listed(data['footer'])];
  return { ...view, data: { ...data, footer, buttons: [...listed(data['buttons']), alone] } };
}

function listed(value: CardView['data'][string] | undefined): readonly CardView['data'][] {
  return typeof value === 'object' ? value : [];
}
