/** Self-evaluation for a leader: start one, see how it stands; and the result that the whole team sees. */
import { ZONE } from '../../calendar/norway.ts';
import { dateIn } from '../../calendar/recurrence.ts';
import { showDate, showTime } from '../../calendar/working-time.ts';
import { citation, guidelineOf, type Pack } from '../../guidelines/guideline.ts';
import { LANGUAGES, type Language } from '../../language/language.ts';
import type { StatementId } from '../../language/texts/competence/competence.ts';
import { textsIn } from '../../language/texts/index.ts';
import {
  type CompetenceResult,
  type CompetenceRound,
  type CompetenceSettings,
  standingOf,
  statementsOf,
} from '../../reflections/competence.ts';
import type { CompetenceAt } from '../../reflections/competence-manage.ts';
import { WINDOWS } from '../../reflections/plan.ts';
import type { CardData, CardView } from './card.ts';
import { packIn, questionFor } from './competence.ts';
import { EMPTY_MAP } from './map.ts';
import { noticeCard } from './notices.ts';
import { type Button, button, lines } from './parts.ts';
import { KS, LANGUAGE_NAMES } from './plan-form.ts';
import { meanWords } from './result.ts';
import { EMPTY_FIELDS } from './workshop.ts';

/** Ids of the inputs. */
export const COMPETENCE_FIELDS = { window: 'window', k: 'k', language: 'cardLanguage' } as const;
/** Ways to learn that get a button of their own. */
const MOST_WAYS = 3;

/** The form that starts one, with the result of the last. */
export function startCompetenceCard(
  { centre, last }: CompetenceAt,
  { language, settings, fault }: { language: Language; settings: CompetenceSettings; fault?: string },
): CardView {
  const { start, source, prompt, button: buttons } = textsIn(language).competence;
  const { plan } = textsIn(language).reflections;
  const select = (id: string, label: string, [value, choices]: [string, CardData[]]): CardData => ({ id, label, value, choices });
  const windows = WINDOWS.map((hours) => ({ title: plan.windows[`${hours}`], value: String(hours) }));
  const least = KS.map((k) => ({ title: plan.kChoice(k), value: String(k) }));
  const languages = LANGUAGES.map((one) => ({ title: LANGUAGE_NAMES[one], value: one }));
  return {
    template: 'fields',
    summary: start.title(centre.name),
    data: {
      ...EMPTY_FIELDS,
      lang: language,
      title: start.title(centre.name),
      faults: lines(fault),
      paragraphs: lines(start.lead, last ? lastLine(last, language) : undefined),
      selects: [
        select(COMPETENCE_FIELDS.window, start.window, [String(settings.windowHours), windows]),
        select(COMPETENCE_FIELDS.k, plan.k, [String(settings.k), least]),
        select(COMPETENCE_FIELDS.language, plan.language, [settings.language, languages]),
      ],
      footer: lines(prompt.threshold(settings.k), source),
      buttons: [{ title: buttons.start, verb: 'competence.start', case: centre.id } as const, ...waysFrom(centre.id, last, language)].map(
        (one) => button(language, one),
      ),
    },
  };
}

/** The one that is open. It shows no number. */
export function openCompetenceCard(
  { centre, last }: CompetenceAt,
  round: CompetenceRound,
  { language, notice }: { language: Language; notice?: string },
): CardView {
  const { lead, button: buttons } = textsIn(language).competence;
  return noticeCard(language, {
    title: lead.title(centre.name),
    paragraphs: [
      ...(notice === undefined ? [] : [notice]),
      round.state === 'due' ? lead.due : lead.open(showTime(round.closesAt, language)),
      lead.private,
    ],
    buttons: [{ title: buttons.reload, verb: 'competence.open', case: centre.id }, ...waysFrom(centre.id, last, language)],
  });
}

/** What a team said of itself; in the channel, or for its leader with a way back. */
export function competenceResultCard(
  round: CompetenceRound,
  {
    result,
    packs,
    language = round.language,
    back,
  }: { result: CompetenceResult; packs: readonly Pack[]; language?: Language; back?: string },
): CardView {
  const { result: words } = textsIn(language).competence;
  const pack = packIn(round, packs);
  const { result: shared } = textsIn(language).reflections;
  const isFew = result.people === undefined;
  const standing = standingOf(result.statements);
  const ways: Button[] = [
    ...guidelinesOf(standing.lacking, pack).map(
      (number): Button => ({ title: words.questions(number), verb: 'guideline.show', pack: pack.id, numbers: [number] }),
    ),
    back === undefined
      ? { title: textsIn(language).button.guidelines, verb: 'guidelines.list' }
      : { title: textsIn(language).learning.button.back, verb: 'competence.open', case: back },
  ];
  return {
    template: 'map',
    summary: `${words.title}: ${peopleWords(result, round.k, language)}`,
    data: {
      ...EMPTY_MAP,
      lang: language,
      top: lines(showDate(dateIn(ZONE, round.closesAt), language)),
      title: words.title,
      paragraphs: lines(peopleWords(result, round.k, language), isFew ? words.fewLead : words.lead),
      charts: isFew ? [] : chartOf(result, language),
      sections: isFew ? [] : sectionsOf(standing, pack, language),
      footer: lines(isFew ? undefined : shared.rounding(round.k)),
      buttons: ways.map((one) => button(language, one)),
    },
  };
}

/** A bar for each statement by its number; what the numbers stand for is in words below. Without any mean there is no chart. */
function chartOf({ statements }: CompetenceResult, language: Language): CardData[] {
  const { result: words, statement } = textsIn(language).competence;
  const rows = statements.map(({ id, mean }, at) => {
    const text = `${at + 1}. ${statement[id]}`;
    return mean === undefined ? words.fewRow(text) : words.row({ statement: text, mean: meanWords(mean, language) });
  });
  const points = statements.flatMap(({ mean }, at) => (mean === undefined ? [] : [{ x: String(at + 1), y: String(mean) }]));
  return points.length === 0 ? [] : [{ title: words.chart, points, rows: lines(...rows), spoken: lines(...rows) }];
}

function sectionsOf({ strong, lacking }: ReturnType<typeof standingOf>, pack: Pack, language: Language): CardData[] {
  const { result: words, statement } = textsIn(language).competence;
  const rows = (ids: readonly StatementId[], none: string): CardData[] =>
    (ids.length === 0 ? [none] : ids.map((id) => statement[id])).map((text) => ({ labels: [], text }));
  const learn = lacking.flatMap((id) => {
    const [number = 0] = guidelinesOf([id], pack);
    const guideline = guidelineOf(pack, number);
    const question = questionFor(id, pack, language);
    return guideline && question !== '' ? [words.learnRow({ guideline: citation(pack, guideline, language), question })] : [];
  });
  return [
    { title: words.strong, rows: rows(strong, words.noStrong) },
    { title: words.lacks, rows: rows(lacking, words.noLacks) },
    { title: words.learn, rows: [...new Set(learn), words.learnThink].map((text) => ({ labels: [], text })) },
  ];
}

function guidelinesOf(ids: readonly StatementId[], pack: Pack): number[] {
  const numbers = statementsOf(pack).flatMap(({ id, guidelines }) => (ids.includes(id) ? (guidelines[pack.id] ?? []) : []));
  return [...new Set(numbers)].slice(0, MOST_WAYS);
}

function waysFrom(centreId: string, last: CompetenceRound | undefined, language: Language): Button[] {
  const { competence, learning } = textsIn(language);
  const result: Button[] = last ? [{ title: competence.button.result, verb: 'competence.result', case: last.id }] : [];
  return [...result, { title: learning.button.back, verb: 'learn.show', case: centreId }];
}

function lastLine({ closesAt, result, k }: CompetenceRound, language: Language): string {
  const date = showDate(dateIn(ZONE, closesAt), language);
  return textsIn(language).competence.start.last({ date, people: peopleWords(result, k, language) });
}

function peopleWords(result: CompetenceResult | undefined, k: number, language: Language): string {
  const { result: words } = textsIn(language).reflections;
  return result?.people === undefined ? words.few(k) : words.people(result.people);
}
