/** Marks a card as the answer to messages read as one, or apart, with the way to the other reading. */
import type { Language } from '../../language/language.ts';
import { textsIn } from '../../language/texts/index.ts';
import type { CardView } from './card.ts';
import { button, lines } from './parts.ts';

/** How the answered message was read, and the number by which it is found in memory; its text is not on the card. */
export interface ReadAs {
  readonly language: Language;
  readonly reference: number;
  readonly isTogether: boolean;
}

/**
 * The same card with a line that says how the message was read, and a way to have it read the other way. Where a card has
 * no place above (an acute one begins with what to do now), the line comes first below and the way among the buttons.
 */
export function markReading(view: CardView, { language, reference, isTogether }: ReadAs): CardView {
  const texts = textsIn(language);
  const { data } = view;
  const text = isTogether ? texts.followUp.together : texts.followUp.apart;
  const way = isTogether
    ? button(language, { title: texts.button.alone, verb: 'doubt.alone', value: String(reference) })
    : button(language, { title: texts.button.together, verb: 'doubt.together', value: String(reference) });
  if ('together' in data) return { ...view, data: { ...data, together: [{ ...way, text }] } };
  return { ...view, data: { ...data, footer: [...lines(text), ...listed(data['footer'])], buttons: [...listed(data['buttons']), way] } };
}

function listed(value: CardView['data'][string] | undefined): readonly CardView['data'][] {
  return typeof value === 'object' ? value : [];
}
