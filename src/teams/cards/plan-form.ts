/** The form of a plan: when, what about, how. What was written stays in its fields when something is wrong. */
import { citation, type Pack } from '../../guidelines/guideline.ts';
import { LANGUAGES, type Language } from '../../language/language.ts';
import { textsIn } from '../../language/texts/index.ts';
import type { Centre } from '../../people/people.ts';
import { LEAST_K } from '../../reflections/numbers.ts';
import { type Plan, type PlanFault, type PlanSettings, THEMES, WINDOWS } from '../../reflections/plan.ts';
import type { CardData, CardView } from './card.ts';
import { shortened } from './fit.ts';
import { button, lines } from './parts.ts';

/** Ids of the inputs. */
export const PLAN_FIELDS = {
  days: 'days',
  time: 'time',
  every: 'every',
  start: 'start',
  end: 'end',
  theme: 'theme',
  guideline: 'guideline',
  own: 'own',
  window: 'window',
  remind: 'remind',
  holidays: 'holidays',
  july: 'july',
  christmas: 'christmas',
  language: 'cardLanguage',
  k: 'k',
} as const;

const EVERY = [1, 2, 3, 4, 6, 8, 13, 26];
/** The numbers of answers that are offered as the least. */
export const KS = [LEAST_K, 7, 10, 15];
/** Bytes of a question that is too long and comes back to be cut down. */
const MOST_WRITTEN = 12_000;

/** The form, filled with what is set or was just written; `target` is the plan, or the centre of a new one. */
export function planForm(
  settings: PlanSettings,
  context: { language: Language; centre: Centre; pack: Pack; plan: Plan | undefined; faults?: readonly PlanFault[] },
): CardView {
  const { language, centre, plan, faults = [] } = context;
  const { plan: words, button: buttons } = textsIn(language).reflections;
  const target = plan ? { value: 'plan', case: plan.id } : { value: 'centre', case: centre.id };
  return {
    template: 'plan',
    summary: words.newTitle(centre.name),
    data: {
      lang: language,
      title: words.newTitle(centre.name),
      paragraphs: [],
      faults: lines(...faults.map((fault) => words.fault[fault])),
      ...timeInputs(settings, language),
      ...themeInputs(settings, context.pack, language),
      ...otherInputs(settings, language),
      footer: lines(textsIn(language).reflections.round.threshold(settings.k)),
      buttons: [
        button(language, { title: buttons.save, verb: 'plan.save', ...target }),
        button(language, {
          title: buttons.back,
          ...(plan ? { verb: 'plan.open', case: plan.id } : { verb: 'reflect.show', value: 'list' }),
        }),
      ],
    },
  };
}

function choice(
  id: string,
  label: string,
  { value, choices }: { value: string; choices: readonly (readonly [string, string])[] },
): CardData {
  return { id, label, value, choices: choices.map(([title, key]) => ({ title, value: key })) };
}

function timeInputs({ rule }: PlanSettings, language: Language): CardData {
  const { plan: words } = textsIn(language).reflections;
  const days = words.weekdays.map((name, index) => [name, String(index + 1)] as const);
  return {
    days: [choice(PLAN_FIELDS.days, words.days, { value: rule.weekdays.join(','), choices: days })],
    times: [{ id: PLAN_FIELDS.time, label: words.time, value: rule.time }],
    rhythm: [
      choice(PLAN_FIELDS.every, words.every, {
        value: String(rule.everyWeeks),
        choices: [...new Set([...EVERY, rule.everyWeeks])].map((weeks) => [words.everyChoice(weeks), String(weeks)] as const),
      }),
    ],
    dates: [
      { id: PLAN_FIELDS.start, label: words.start, value: rule.start },
      { id: PLAN_FIELDS.end, label: words.end, value: rule.end ?? '' },
    ],
  };
}

function themeInputs({ theme }: PlanSettings, pack: Pack, language: Language): CardData {
  const { plan: words } = textsIn(language).reflections;
  const guidelines = pack.guidelines.map((one) => [citation(pack, one, language), String(one.number)] as const);
  return {
    themes: [
      choice(PLAN_FIELDS.theme, words.theme, { value: theme.kind, choices: THEMES.map((kind) => [words.themes[kind], kind] as const) }),
      choice(PLAN_FIELDS.guideline, words.guideline, {
        value: theme.kind === 'guideline' ? String(theme.guideline) : '0',
        choices: [[words.noGuideline, '0'], ...guidelines],
      }),
    ],
    areas: [
      {
        id: PLAN_FIELDS.own,
        label: words.own,
        placeholder: words.ownPlaceholder,
        value: theme.kind === 'own' ? shortened(theme.question, MOST_WRITTEN) : '',
      },
    ],
  };
}

function otherInputs({ rule, windowHours, remind, language: spoken, k }: PlanSettings, language: Language): CardData {
  const { plan: words } = textsIn(language).reflections;
  const toggle = (id: string, title: string, isOn: boolean): CardData => ({ id, title, value: String(isOn) });
  const hours = WINDOWS.map((window) => [words.windows[`${window}`], String(window)] as const);
  const least = [...new Set([...KS, k])].sort((one, other) => one - other);
  return {
    settings: [
      choice(PLAN_FIELDS.window, words.window, { value: String(windowHours), choices: hours }),
      choice(PLAN_FIELDS.k, words.k, { value: String(k), choices: least.map((one) => [words.kChoice(one), String(one)] as const) }),
      choice(PLAN_FIELDS.language, words.language, {
        value: spoken,
        choices: LANGUAGES.map((one) => [LANGUAGE_NAMES[one], one] as const),
      }),
    ],
    toggles: [
      toggle(PLAN_FIELDS.remind, words.remind, remind),
      toggle(PLAN_FIELDS.holidays, words.pauses.holidays, rule.pauses.holidays),
      toggle(PLAN_FIELDS.july, words.pauses.july, rule.pauses.july),
      toggle(PLAN_FIELDS.christmas, words.pauses.christmas, rule.pauses.christmas),
    ],
  };
}

/** Each language's own name, the same in all catalogues. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { nb: 'bokmål', nn: 'nynorsk', en: 'English' };
