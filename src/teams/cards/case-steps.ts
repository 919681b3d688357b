/** The small cards between a case and a move that needs one more word: send on, close, withdraw. */
import { MAX_MESSAGE } from '../../cases/case.ts';
import type { CaseView } from '../../cases/view.ts';
import type { Language } from '../../language/language.ts';
import { textsIn } from '../../language/texts/index.ts';
import type { Tokens } from '../tokens.ts';
import type { CardData, CardView } from './card.ts';
import { tokenParts } from './case-buttons.ts';
import { EMPTY_FORM } from './case-form.ts';
import { button, lines, type Verb } from './parts.ts';

export interface StepContext {
  readonly language: Language;
  readonly tokens: Tokens;
  readonly fault?: string;
  /** What was written before something was found missing. */
  readonly written?: string;
  readonly offered?: boolean;
}

/** Ids of the inputs of these cards. */
export const STEP_FIELDS = { to: 'to', learning: 'learning', offer: 'offer' } as const;

/** Whom to send it on to. */
export function forwardCard(view: CaseView, context: StepContext): CardView {
  const { step, card, form } = textsIn(context.language).cases;
  const choices = view.onwards.map(({ person, role }) => ({
    title: `${person.name || card.aPerson} – ${form.role[role]}`,
    value: person.userId,
  }));
  const input = { id: STEP_FIELDS.to, label: step.forwardTo, placeholder: form.toPlaceholder, value: choices[0]?.value ?? '', choices };
  return stepCard(view, context, {
    title: step.forwardTitle,
    paragraphs: choices.length > 0 ? [step.forwardLead] : [step.nobody],
    fields: choices.length > 0 ? { people: [input] } : {},
    ...(choices.length > 0 ? { now: { verb: 'case.forward', deed: 'forward', title: 'forwardNow' } as const } : {}),
  });
}

/** What can be learnt, and whether others may learn it. */
export function closeCard(view: CaseView, context: StepContext): CardView {
  const { step } = textsIn(context.language).cases;
  const area = {
    id: STEP_FIELDS.learning,
    label: step.learning,
    placeholder: step.learningPlaceholder,
    value: (context.written ?? '').slice(0, MAX_MESSAGE),
  };
  return stepCard(view, context, {
    title: step.closeTitle,
    paragraphs: [step.closeLead],
    fields: { areas: [area], toggles: [{ id: STEP_FIELDS.offer, label: step.offer, value: String(context.offered ?? false) }] },
    now: { verb: 'case.close', deed: 'close', title: 'closeNow' },
  });
}

/** Whether they are sure. */
export function withdrawCard(view: CaseView, context: StepContext): CardView {
  const { step } = textsIn(context.language).cases;
  return stepCard(view, context, {
    title: step.withdrawTitle,
    paragraphs: [step.withdrawLead],
    fields: {},
    now: { verb: 'case.withdraw', deed: 'withdraw', title: 'withdrawNow' },
  });
}

interface Step {
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly fields: CardData;
  readonly now?: { readonly verb: Verb; readonly deed: string; readonly title: 'forwardNow' | 'closeNow' | 'withdrawNow' };
}

function stepCard(view: CaseView, { language, tokens, fault }: StepContext, step: Step): CardView {
  const { button: words } = textsIn(language).cases;
  const { case: one, side } = view;
  return {
    template: 'form',
    summary: step.title,
    data: {
      ...EMPTY_FORM,
      lang: language,
      title: step.title,
      progress: lines(one.reference),
      paragraphs: lines(...step.paragraphs),
      faults: lines(fault),
      ...step.fields,
      buttons: [
        ...(step.now
          ? [
              button(language, {
                title: words[step.now.title],
                verb: step.now.verb,
                case: one.id,
                value: side,
                action: tokens.mint(tokenParts(view, step.now.deed)),
              }),
            ]
          : []),
        button(language, { title: words.back, verb: 'case.open', case: one.id, value: side }),
      ],
    },
  };
}
