/** Self-evaluation in the channel: the invitation all see, and each person's own statements and answers, shown to them alone. */
import { showTime } from '../../calendar/working-time.ts';
import { guidelineOf, type Pack } from '../../guidelines/guideline.ts';
import type { Language } from '../../language/language.ts';
import type { StatementId } from '../../language/texts/competence/competence.ts';
import { textsIn } from '../../language/texts/index.ts';
import { type Choices, type CompetenceRound, standingOf, statementsOf } from '../../reflections/competence.ts';
import { RATINGS } from '../../reflections/round.ts';
import { GENERAL, type Statement, type StatementGroup, statementGroups } from '../../reflections/statements.ts';
import type { CardData, CardView } from './card.ts';
import { noticeCard } from './notices.ts';
import { type Button, button, lines } from './parts.ts';

/** Everything the template can hold, empty. */
const EMPTY: CardData = { top: [], notes: [], faults: [], paragraphs: [], sections: [], selects: [], footer: [] };
/** The choice of no answer. */
const SKIP = '0';

/** The input of a statement. */
export function statementField(id: StatementId): string {
  return `c-${id}`;
}

/** The invitation, the same for all. It holds nothing of anybody. */
export function competenceCard(round: CompetenceRound, packs: readonly Pack[]): CardView {
  const { language } = round;
  const { prompt, title, source, button: buttons } = textsIn(language).competence;
  return {
    template: 'competence',
    summary: `${title}: ${prompt.title}`,
    data: {
      ...EMPTY,
      lang: language,
      top: lines(`${title} · ${prompt.until(showTime(round.closesAt, language))}`),
      title: prompt.title,
      paragraphs: lines(prompt.lead(statementsOf(packIn(round, packs)).length), prompt.threshold(round.k)),
      footer: lines(source),
      buttons: [button(language, { title: buttons.answer, verb: 'competence.answer', case: round.id, value: '0' })],
    },
  };
}

/** The same once it is over. */
export function closedCompetenceCard({ language }: CompetenceRound): CardView {
  const { prompt, title } = textsIn(language).competence;
  return {
    template: 'competence',
    summary: prompt.closed,
    data: {
      ...EMPTY,
      lang: language,
      top: lines(title),
      title: prompt.title,
      paragraphs: lines(prompt.closed),
      buttons: [button(language, { title: textsIn(language).button.guidelines, verb: 'guidelines.list' })],
    },
  };
}

/** The statements of one category with what this person has chosen. */
export function ownStepCard(
  round: CompetenceRound,
  { packs, index, choices }: { packs: readonly Pack[]; index: number; choices: Choices },
): CardView {
  const { language } = round;
  const { own, button: buttons } = textsIn(language).competence;
  const pack = packIn(round, packs);
  const groups = statementGroups(pack);
  const at = Math.min(Math.max(0, index), groups.length - 1);
  const step = { case: round.id } as const;
  const isLast = at === groups.length - 1;
  const ways: Button[] = [
    { title: isLast ? buttons.finish : buttons.next, verb: 'competence.save', ...step, value: String(at) },
    ...(at > 0 ? [{ title: buttons.before, verb: 'competence.answer', ...step, value: String(at - 1) } as const] : []),
  ];
  return {
    template: 'competence',
    summary: own.title,
    data: {
      ...EMPTY,
      lang: language,
      top: lines(`${own.step({ at: at + 1, of: groups.length })} · ${own.private}`),
      title: categoryName(groups[at], pack, language),
      paragraphs: lines(own.lead),
      selects: (groups[at]?.statements ?? []).map((one) => select(one, choices, language)),
      buttons: ways.map((one) => button(language, one)),
    },
  };
}

/** Everything this person has chosen, and what they could look into. */
export function ownAnswersCard(round: CompetenceRound, { packs, choices }: { packs: readonly Pack[]; choices: Choices }): CardView {
  const { language } = round;
  const { own, button: buttons } = textsIn(language).competence;
  const pack = packIn(round, packs);
  const hasAny = Object.keys(choices).length > 0;
  return {
    template: 'competence',
    summary: own.title,
    data: {
      ...EMPTY,
      lang: language,
      top: lines(own.private),
      title: own.title,
      notes: lines(hasAny ? own.saved(showTime(round.closesAt, language)) : undefined),
      paragraphs: lines(hasAny ? undefined : own.none),
      sections: hasAny ? ownSections(choices, pack, language) : [],
      footer: lines(own.how),
      buttons: [button(language, { title: buttons.change, verb: 'competence.answer', case: round.id, value: '0' })],
    },
  };
}

/** For somebody who pressed too late, or elsewhere; shown to them alone. */
export function competenceNotice(language: Language, text: string): CardView {
  const { title } = textsIn(language).competence;
  return noticeCard(language, {
    title,
    paragraphs: [text],
    buttons: [{ title: textsIn(language).button.guidelines, verb: 'guidelines.list' }],
  });
}

/** The pack a round is about. */
export function packIn(round: Pick<CompetenceRound, 'pack'>, packs: readonly Pack[]): Pack {
  const pack = packs.find((one) => one.id === round.pack) ?? packs[0];
  if (!pack) throw new RangeError('there is always a pack');
  return pack;
}

/** A question of the statement's guideline to think with; '' where the pack has none. */
export function questionFor(id: StatementId, pack: Pack, language: Language): string {
  const statement = statementsOf(pack).find((one) => one.id === id);
  const guideline = statement && guidelineOf(pack, statement.guidelines[pack.id] ?? 0);
  return guideline?.questions[0]?.[language] ?? '';
}

function ownSections(choices: Choices, pack: Pack, language: Language): CardData[] {
  const { own, statement, ratings } = textsIn(language).competence;
  const asked = statementsOf(pack);
  const { strong, lacking } = standingOf(asked.map(({ id }) => ({ id, mean: choices[id] })));
  const look = lacking.flatMap((id) => {
    const question = questionFor(id, pack, language);
    return [`- ${statement[id]}`, ...(question === '' ? [] : [own.question(question)])];
  });
  const all = asked.flatMap(({ id }) => {
    const rating = choices[id];
    return rating === undefined ? [] : [`- ${own.row({ statement: statement[id], rating: ratings[rating - 1] ?? '' })}`];
  });
  return [
    ...(strong.length === 0 ? [] : [{ title: own.strong, rows: lines(...strong.map((id) => `- ${statement[id]}`)) }]),
    { title: own.look, rows: look.length === 0 ? lines(own.noLook) : lines(...look) },
    { title: own.all, rows: lines(...all) },
  ];
}

function select({ id }: Statement, choices: Choices, language: Language): CardData {
  const { statement, ratings, skip, placeholder } = textsIn(language).competence;
  const numbers = RATINGS.map((rating) => ({ title: ratings[rating - 1] ?? '', value: String(rating) }));
  return {
    id: statementField(id),
    label: statement[id],
    placeholder,
    value: String(choices[id] ?? ''),
    choices: [...numbers, { title: skip, value: SKIP }],
  };
}

function categoryName(group: StatementGroup | undefined, pack: Pack, language: Language): string {
  const { general } = textsIn(language).competence;
  if (!group || group.category === GENERAL) return general;
  return pack.categories.find((one) => one.id === group.category)?.title[language] ?? general;
}
