/** The leader's cards: the rounds of their centres, one plan, the form of a plan. No card here shows who answered what. */
import { dateIn } from '../../calendar/recurrence.ts';
import { showDate } from '../../calendar/working-time.ts';
import { citation, type Pack } from '../../guidelines/guideline.ts';
import type { Language } from '../../language/language.ts';
import { textsIn } from '../../language/texts/index.ts';
import type { Centre } from '../../people/people.ts';
import type { Plan } from '../../reflections/plan.ts';
import type { Round } from '../../reflections/round.ts';
import type { CardData, CardView } from './card.ts';
import { type Notice, noticeCard } from './notices.ts';
import { button, lines } from './parts.ts';
import { meanWords } from './result.ts';
import { questionOf } from './round.ts';

const MOST_ROUNDS = 6;
/** With more centres the list would be too large for a card: the workshop is then found by the row of what a centre can learn, and the rest from there. */
const FEW_CENTRES = 4;

/** So many plans have room in the list, whatever number of centres they are at. */
const MOST_PLANS = 16;

/** All rounds of the centres somebody leads. */
export function plansCard(language: Language, own: { centres: readonly Centre[]; plans: readonly Plan[]; notice?: string }): CardView {
  const { reflections } = textsIn(language);
  const plans = own.plans.slice(0, MOST_PLANS);
  const hidden = own.plans.length - plans.length;
  const groups = own.centres.map((centre) => {
    const rows = plans.filter((plan) => plan.centreId === centre.id).map((plan) => planRow(plan, language));
    const make = {
      ...button(language, { title: reflections.button.new, verb: 'plan.new', case: centre.id }),
      text: newLine(centre, language),
    };
    const ways = own.centres.length > FEW_CENTRES ? [] : workshopRows(centre, language);
    return { title: centre.name, rows: [...rows, make, learnRow(centre, language, ways.length === 0), ...ways] };
  });
  return {
    template: 'list',
    summary: reflections.title,
    data: {
      lang: language,
      title: reflections.title,
      paragraphs: lines(own.notice, reflections.lead, own.plans.length === 0 ? reflections.noPlans : undefined),
      groups,
      footer: lines(hidden > 0 ? reflections.more(hidden) : undefined),
      buttons: [button(language, { title: textsIn(language).button.help, verb: 'help.show' })],
      links: [],
    },
  };
}

/** One plan: its rhythm, what it is about, when it is next, how the last rounds went. */
export function planCard(
  plan: Plan,
  context: { language: Language; centre: Centre; packs: readonly Pack[]; rounds: readonly Round[]; notice?: string },
): CardView {
  const { language, centre, packs, rounds, notice } = context;
  const { plan: words, button: buttons } = textsIn(language).reflections;
  const heading = rounds.length > 0 ? [`${words.rounds}:`] : [];
  return noticeCard(language, {
    title: words.title(centre.name),
    paragraphs: [
      ...(notice === undefined ? [] : [notice]),
      rhythmOf(plan, language),
      `${words.theme}: ${themeOf(plan, packs, language)}`,
      nextLine(plan, language),
      ...heading,
      ...rounds.slice(0, MOST_ROUNDS).map((round) => roundLine(round, packs, language)),
    ],
    buttons: [
      { title: buttons.edit, verb: 'plan.edit', case: plan.id },
      plan.pausedUntil === undefined
        ? { title: buttons.pause, verb: 'plan.pauseOpen', case: plan.id }
        : { title: buttons.unpause, verb: 'plan.unpause', case: plan.id },
      { title: buttons.stop, verb: 'plan.stopOpen', case: plan.id },
      { title: buttons.back, verb: 'reflect.show', value: 'list' },
    ],
  });
}

/** Asks before the rounds stop. */
export function stopPlanCard(plan: Plan, language: Language): CardView {
  const { plan: words, button: buttons } = textsIn(language).reflections;
  const content: Notice = {
    title: words.stopTitle,
    paragraphs: [words.stopLead],
    buttons: [
      { title: buttons.stopSure, verb: 'plan.stop', case: plan.id },
      { title: buttons.back, verb: 'plan.open', case: plan.id },
    ],
  };
  return noticeCard(language, content);
}

/** «Tirsdager kl. 09.00, annenhver uke». */
export function rhythmOf({ rule }: Pick<Plan, 'rule'>, language: Language): string {
  const { plan: words } = textsIn(language).reflections;
  const names = [...rule.weekdays].sort((one, other) => one - other).map((day) => words.weekdays[day - 1] ?? '');
  const time = language === 'en' ? rule.time : rule.time.replace(':', '.');
  const days = names.join(', ');
  return words.rhythm({ days: days.charAt(0).toUpperCase() + days.slice(1), time, everyWeeks: rule.everyWeeks });
}

function planRow(plan: Plan, language: Language): CardData {
  const title = rhythmOf(plan, language);
  return { ...button(language, { title, verb: 'plan.open', case: plan.id }), text: nextLine(plan, language) };
}

/** The way to self-evaluation, learning cards and the year wheel of a centre; where it is the only one, to its workshop too. */
function learnRow(centre: Centre, language: Language, isOnly: boolean): CardData {
  const { row, rowText, rowManyText } = textsIn(language).learning;
  return { ...button(language, { title: row, verb: 'learn.show', case: centre.id }), text: isOnly ? rowManyText : rowText };
}

/** The ways to a centre's workshop, map and measures. */
function workshopRows(centre: Centre, language: Language): CardData[] {
  const { row } = textsIn(language).workshop;
  const own = { case: centre.id } as const;
  return [
    { ...button(language, { title: row.workshop, verb: 'workshop.show', ...own, value: 'centre' }), text: row.workshopText },
    { ...button(language, { title: row.map, verb: 'map.show', ...own }), text: row.mapText },
    { ...button(language, { title: row.measures, verb: 'measure.list', ...own }), text: row.measuresText },
  ];
}

function newLine(centre: Centre, language: Language): string {
  const { reflections } = textsIn(language);
  return centre.conversationId === undefined ? reflections.noChannel(centre.name) : reflections.plan.newLead;
}

function nextLine(plan: Plan, language: Language): string {
  const { plan: words } = textsIn(language).reflections;
  if (plan.state === 'stopped') return words.stopped;
  if (plan.pausedUntil !== undefined && plan.nextAt !== undefined) return words.pausedUntil(showDate(plan.pausedUntil, language));
  return plan.nextAt === undefined ? words.none : words.next(showDate(dateIn(plan.rule.zone, plan.nextAt), language));
}

function themeOf({ theme }: Plan, packs: readonly Pack[], language: Language): string {
  const { plan: words } = textsIn(language).reflections;
  if (theme.kind !== 'guideline') return words.themes[theme.kind];
  for (const pack of packs) {
    const guideline = pack.guidelines.find((one) => one.number === theme.guideline);
    if (guideline) return citation(pack, guideline, language);
  }
  return words.themes.guideline;
}

/** A round as the leader sees it: its date, its question where it is Drøft's own, and what everybody could see of it. */
function roundLine(round: Round, packs: readonly Pack[], language: Language): string {
  const { plan: words, result } = textsIn(language).reflections;
  const { question, state } = round;
  const asked = question.own === '' ? `: ${questionOf(question, packs, language)}` : '';
  const people = round.result?.people;
  const became = state === 'closed' ? (people === undefined ? words.few : result.people(people)) : words.round[state];
  const mean = round.result?.mean === undefined ? '' : ` ${result.mean(meanWords(round.result.mean, language))}`;
  return `- ${showDate(round.date, language)}${asked} (${became}${mean})`;
}
