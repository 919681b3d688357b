/**
 * «Tenk høyt»: the choice of model, one card for each step, and the note.
 * Each text stands once in a card: as the value of an input (hidden but for the step one is at), or as a plain run in the note.
 */
import {
  answered,
  encodeReflection,
  identifyingIn,
  lastStep,
  type Move,
  REFLECTION_MODELS,
  type Reflection,
  type ReflectionModel,
} from '../../consultations/think-aloud.ts';
import { EMERGENCY } from '../../guidelines/emergency.ts';
import { citation, type Guideline, type Pack } from '../../guidelines/guideline.ts';
import type { Language } from '../../language/language.ts';
import { textsIn } from '../../language/texts/index.ts';
import type { Texts } from '../../language/texts/texts.ts';
import type { CardData, CardView } from './card.ts';
import { detailsLine } from './details.ts';
import { type Button, button, lines } from './parts.ts';

export interface ThinkContext {
  readonly language: Language;
  readonly pack: Pack;
  /** The guideline the person came from, where there was one. */
  readonly guideline: Guideline | undefined;
  /** What was written may tell of danger: the numbers go first. */
  readonly danger?: boolean;
}

const MODELS: readonly ReflectionModel[] = ['eight', 'six'];

/** The id of a step's input; what was written comes back under it. */
export function thoughtId(step: number): string {
  return `thought${step}`;
}

/** What thinking aloud is, and the two models to choose from. `lead` replaces the usual first sentence. */
export function choiceCard(context: ThinkContext, lead?: string): CardView {
  const { think } = textsIn(context.language);
  return {
    template: 'models',
    summary: think.title,
    data: {
      lang: context.language,
      title: think.title,
      paragraphs: lines(lead ?? think.lead, guidelineLine(context)),
      choose: think.choose,
      models: MODELS.map((model) => ({ ...think.model[model] })),
      footer: lines(think.notStored),
      buttons: MODELS.map((model) => thinkButton(context, { title: think.model[model].title, verb: 'think.start', value: model })),
    },
  };
}

/** The step one is at: its questions and its input, with the texts of all the other steps along unseen. */
export function stepCard(reflection: Reflection, context: ThinkContext): CardView {
  const texts = textsIn(context.language);
  const { think } = texts;
  const inputs = REFLECTION_MODELS[reflection.model].map((step, index) => ({
    id: thoughtId(index + 1),
    label: think.step[step].name,
    value: reflection.thoughts[index] ?? '',
  }));
  const current = REFLECTION_MODELS[reflection.model][reflection.at - 1] ?? REFLECTION_MODELS[reflection.model][0];
  const progress = think.progress({ at: reflection.at, of: lastStep(reflection) });
  return {
    template: 'think',
    summary: `${progress}: ${think.step[current].name}`,
    data: {
      lang: context.language,
      warnings: warnings(context, texts),
      progress,
      title: think.step[current].name,
      questions: lines(...think.step[current].questions),
      label: think.label,
      placeholder: think.placeholder,
      thoughts: inputs.filter((_, index) => index === reflection.at - 1),
      others: inputs.filter((_, index) => index !== reflection.at - 1),
      reminder: lines(guidelineLine(context)),
      footer: lines(shortenedLine(reflection, texts), think.notStored, think.model[reflection.model].source),
      buttons: stepButtons(reflection, context, texts),
    },
  };
}

/** The note: every answered step in order, what to do with it, and ways on. */
export function noteCard(reflection: Reflection, context: ThinkContext): CardView {
  const texts = textsIn(context.language);
  const { think } = texts;
  const thoughts = answered(reflection);
  return {
    template: 'note',
    summary: `${think.note.heading}: ${think.note.title}`,
    data: {
      lang: context.language,
      warnings: warnings(context, texts),
      heading: think.note.heading,
      title: think.note.title,
      reminder: lines(context.guideline && citation(context.pack, context.guideline, context.language)),
      thoughts: thoughts.map(({ number, step, text }) => ({ title: `${number} ${think.step[step].name}`, text })),
      use: lines(thoughts.length > 0 ? think.note.use : think.note.empty, detailsLine(identifyingIn(reflection), texts, think.note.seen)),
      footer: lines(shortenedLine(reflection, texts), think.note.notStored, think.model[reflection.model].source),
      buttons: [
        thinkButton(context, { title: think.button.again, verb: 'think.open' }),
        thinkButton(context, { title: texts.button.guidelines, verb: 'guidelines.list' }),
        thinkButton(context, { title: think.button.clear, verb: 'think.clear' }),
      ],
    },
  };
}

function stepButtons(reflection: Reflection, context: ThinkContext, texts: Texts): CardData[] {
  const words = texts.think.button;
  const value = encodeReflection(reflection);
  const isLast = reflection.at === lastStep(reflection);
  const moves: readonly (readonly [Move, string])[] = [
    ['next', isLast ? words.note : words.next],
    ...(reflection.at > 1 ? ([['back', words.back]] as const) : []),
    ['skip', words.skip],
    ...(isLast ? [] : ([['finish', words.finish]] as const)),
  ];
  return moves.map(([way, title]) => thinkButton(context, { title, verb: `think.${way}`, value }));
}

function thinkButton({ language, pack, guideline }: ThinkContext, spec: Pick<Button, 'title' | 'verb' | 'value'>): CardData {
  return button(language, { ...spec, pack: pack.id, numbers: guideline ? [guideline.number] : [] });
}

function guidelineLine({ language, pack, guideline }: ThinkContext): string | undefined {
  return guideline && textsIn(language).think.guideline(citation(pack, guideline, language));
}

function shortenedLine(reflection: Reflection, texts: Texts): string | undefined {
  return reflection.shortened ? texts.think.shortened : undefined;
}

function warnings(context: ThinkContext, texts: Texts): CardData[] {
  return lines(context.danger ? texts.unsure.acuteHint(EMERGENCY) : undefined);
}
