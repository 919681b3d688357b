/** The way from a doubt to a case: the buttons, and the masked text that a card carries along unseen in the same chat. */
import { MAX_CASE_TEXT } from '../../cases/case.ts';
import type { Consultation } from '../../consultations/consult.ts';
import type { Pack } from '../../guidelines/guideline.ts';
import { textsIn } from '../../language/texts/index.ts';
import { findIdentifying } from '../../privacy/detect.ts';
import { maskIdentifying } from '../../privacy/mask.ts';
import { safeText } from '../safe-text.ts';
import type { CardData, CardView } from './card.ts';
import { button } from './parts.ts';
import { encodeTriage } from './triage-code.ts';

/** The id of the unseen input in which the masked text travels. */
export const DRAFT = 'draft';
const CARRIERS: readonly string[] = ['answer', 'acute', 'unsure', 'choose', 'note'];

/** Marks the way a case goes in a button: whom the person wants, then the doubt's own way. */
export function discussCode(way: 'leader' | 'colleague' | 'acute', consultation: Consultation): string {
  return `${way}:${encodeTriage(consultation)}`;
}

/** «Drøft med leder» and «Drøft med kollega», the one the doubt belongs with first. */
export function discussButtons(consultation: Consultation, pack: Pack, numbers: readonly number[]): CardData[] {
  const { language, route } = consultation;
  const { button: words } = textsIn(language).cases;
  const spec = { verb: 'case.write', pack: pack.id, numbers } as const;
  if (route === 'acute') return [button(language, { ...spec, title: words.openAcute, value: discussCode('acute', consultation) })];
  const both = [
    button(language, { ...spec, title: words.openLeader, value: discussCode('leader', consultation) }),
    button(language, { ...spec, title: words.openColleague, value: discussCode('colleague', consultation) }),
  ];
  return route === 'colleague' ? both.reverse() : both;
}

/** What a person wrote, cleaned and with what identifies somebody masked: the only form in which it is carried on. */
export function maskedText(text: string, language: Consultation['language']): string {
  const clean = safeText(text);
  return maskIdentifying(clean, findIdentifying(clean), textsIn(language).details.label);
}

/** The same card with the masked text in it; as it is where such a card cannot lead to a case. */
export function carryDraft(view: CardView, masked: string): CardView {
  if (masked === '' || !CARRIERS.includes(view.template)) return view;
  const value = masked.length > MAX_CASE_TEXT ? `${masked.slice(0, MAX_CASE_TEXT - 1).toWellFormed()}…` : masked;
  return { ...view, data: { ...view.data, draft: [{ value, label: DRAFT }] } };
}
