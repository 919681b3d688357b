/** Parts that several cards share: buttons, rows, lists of lines. */
import { citation, type Guideline, type Pack } from '../../guidelines/guideline.ts';
import type { Language } from '../../language/language.ts';
import type { CardData } from './card.ts';

/** Every button's verb; `actions/index.ts` has one handler for each (the compiler and a test see to it). */
export const VERBS = [
  'guideline.show',
  'candidate.show',
  'candidates.show',
  'guidelines.list',
  'category.show',
  'choose.open',
  'choose.set',
  'daily.show',
  'daily.another',
  'think.open',
  'think.start',
  'think.next',
  'think.back',
  'think.skip',
  'think.finish',
  'think.clear',
  'terms.list',
  'terms.show',
  'help.show',
  'about.show',
  'example.try',
  'doubt.alone',
  'doubt.together',
  'twist.show',
  'twist.another',
  'case.write',
  'case.preview',
  'case.mask',
  'case.edit',
  'case.send',
  'case.cancel',
  'case.open',
  'case.take',
  'case.answer',
  'case.message',
  'case.forwardOpen',
  'case.forward',
  'case.closeOpen',
  'case.close',
  'case.withdrawOpen',
  'case.withdraw',
  'case.refuseLearning',
  'case.allowLearning',
  'cases.list',
  'message.resend',
  'message.arrived',
  'message.drop',
  'pause.set',
  'pause.lift',
  'data.show',
  'data.file',
  'data.eraseOpen',
  'data.erase',
  'setup.show',
  'setup.open',
  'setup.save',
  'setup.removeOpen',
  'setup.remove',
  'round.answer',
  'reflect.show',
  'plan.new',
  'plan.open',
  'plan.edit',
  'plan.save',
  'plan.pauseOpen',
  'plan.pause',
  'plan.unpause',
  'plan.stopOpen',
  'plan.stop',
  'workshop.show',
  'workshop.start',
  'workshop.note',
  'workshop.statusOpen',
  'workshop.status',
  'workshop.closeOpen',
  'workshop.close',
  'workshop.repost',
  'workshop.minutes',
  'map.show',
  'measure.list',
  'measure.new',
  'measure.open',
  'measure.save',
  'measure.done',
  'measure.dateOpen',
  'measure.date',
  'learn.show',
  'competence.open',
  'competence.start',
  'competence.result',
  'competence.answer',
  'competence.save',
  'learning.list',
  'learning.open',
  'learning.preview',
  'learning.post',
  'wheel.show',
  'overview.show',
  'overview.centre',
  'overview.month',
  'overview.file',
] as const;
export type Verb = (typeof VERBS)[number];

export interface Button {
  readonly title: string;
  readonly verb: Verb;
  readonly pack?: string;
  readonly numbers?: readonly number[];
  readonly value?: string;
  /** Id of a case or a message. */
  readonly case?: string;
  /** The server's token: what this press does is done once, for this person only. */
  readonly action?: string;
}

/** The fields a template binds for a button. Only ids, numbers and tokens of ours travel in a button, never text. */
export function button(language: Language, spec: Button): CardData {
  return {
    title: spec.title,
    verb: spec.verb,
    language,
    pack: spec.pack ?? '',
    numbers: (spec.numbers ?? []).join(','),
    value: spec.value ?? '',
    case: spec.case ?? '',
    action: spec.action ?? '',
  };
}

/** A pressable row for one guideline: number, name, a line below it, and the way the doubt goes where it is a candidate. */
export function guidelineRow(
  language: Language,
  pack: Pack,
  guideline: Guideline,
  more: { text?: string; triage?: string } = {},
): CardData {
  const row = button(language, {
    title: guideline.title[language],
    verb: more.triage === undefined ? 'guideline.show' : 'candidate.show',
    pack: pack.id,
    numbers: [guideline.number],
    value: more.triage ?? '',
  });
  return { ...row, mark: String(guideline.number), label: citation(pack, guideline, language), text: more.text ?? '' };
}

/** Lines for a repeated text block; empty ones are left out. */
export function lines(...texts: readonly (string | undefined)[]): CardData[] {
  return texts.filter((text): text is string => text !== undefined && text !== '').map((text) => ({ text }));
}

/** Numbered lines («1», «2» …). */
export function numbered(texts: readonly string[]): CardData[] {
  return texts.map((text, index) => ({ mark: String(index + 1), text }));
}

/** The title of a guideline's category. */
export function categoryTitle(pack: Pack, guideline: Guideline, language: Language): string {
  return pack.categories.find((category) => category.id === guideline.category)?.title[language] ?? '';
}
