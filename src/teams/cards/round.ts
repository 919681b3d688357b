/** The question in a team's channel: open, answered by the one who sees it, closed, reminded of. */
import { showDate, showTime } from '../../calendar/working-time.ts';
import { citation, type Guideline, guidelineOf, type Pack, quotedText } from '../../guidelines/guideline.ts';
import type { Language } from '../../language/language.ts';
import { textsIn } from '../../language/texts/index.ts';
import { type Answer, LONGEST_ANSWER, type Question, RATINGS, type Round } from '../../reflections/round.ts';
import type { Tokens } from '../tokens.ts';
import type { CardData, CardView } from './card.ts';
import { noticeCard } from './notices.ts';
import { button, lines } from './parts.ts';

/** Ids of the inputs. */
export const ROUND_FIELDS = { rating: 'rating', text: 'text', share: 'share' } as const;

/** What stands in one person's own view of the card. */
export interface Own {
  readonly answer: Partial<Answer>;
  readonly note?: string;
  readonly fault?: string;
}

/** The question with its fields; `own` is shown to the one who answered alone. */
export function roundCard(round: Round, packs: readonly Pack[], own: Own = { answer: {} }): CardView {
  const { language } = round;
  const { round: words, button: buttons, title } = textsIn(language).reflections;
  return {
    template: 'round',
    summary: `${words.title}: ${questionOf(round.question, packs, language)}`,
    data: {
      ...shared(round, packs),
      top: lines(`${title} · ${words.until(showTime(round.closesAt, language))}`),
      notes: lines(own.note),
      faults: lines(own.fault),
      ...inputs(round, own),
      footer: lines(words.threshold(round.k)),
      buttons: [button(language, { title: own.note ? buttons.change : buttons.answer, verb: 'round.answer', case: round.id })],
    },
  };
}

/** The same once the round is over: without fields. */
export function closedRoundCard(round: Round, packs: readonly Pack[]): CardView {
  const { language } = round;
  const { round: words, title } = textsIn(language).reflections;
  return {
    template: 'round',
    summary: words.closed,
    data: {
      ...shared(round, packs),
      top: lines(title),
      notes: [],
      faults: [],
      reason: lines(words.closed),
      ratings: [],
      areas: [],
      toggles: [],
      footer: [],
      buttons: [button(language, { title: textsIn(language).button.guidelines, verb: 'guidelines.list' })],
    },
  };
}

/** The one reminder. It shows no number. */
export function reminderCard(round: Round, packs: readonly Pack[]): CardView {
  const { language } = round;
  const { round: words } = textsIn(language).reflections;
  return {
    template: 'round',
    summary: words.reminderTitle,
    data: {
      ...shared(round, packs),
      title: words.reminderTitle,
      top: [],
      notes: [],
      faults: [],
      guideline: [],
      reason: lines(words.reminder(showTime(round.closesAt, language))),
      ratings: [],
      areas: [],
      toggles: [],
      footer: [],
      buttons: [button(language, { title: textsIn(language).button.guidelines, verb: 'guidelines.list' })],
    },
  };
}

/** For somebody who pressed too late, or elsewhere; shown to them alone. */
export function roundNotice(language: Language, text: string): CardView {
  const { title } = textsIn(language).reflections;
  return noticeCard(language, {
    title,
    paragraphs: [text],
    buttons: [{ title: textsIn(language).button.guidelines, verb: 'guidelines.list' }],
  });
}

/** For a leader: nobody knows whether the question reached the channel, or it did not. */
export function roundDoubtfulCard(
  round: Round,
  one: { became: 'uncertain' | 'failed'; messageId: string; owner: readonly string[]; tokens: Tokens },
): CardView {
  const { language } = round;
  const { doubtful, button: buttons } = textsIn(language).reflections;
  const date = showDate(round.date, language);
  const spec = (verb: 'message.resend' | 'message.arrived' | 'message.drop', title: string) => ({
    title,
    verb,
    case: one.messageId,
    action: one.tokens.mint([...one.owner, one.messageId, 'message']),
  });
  const isUncertain = one.became === 'uncertain';
  return noticeCard(language, {
    title: doubtful.title,
    paragraphs: [isUncertain ? doubtful.uncertain(date) : doubtful.failed(date)],
    buttons: [
      spec('message.resend', buttons.resend),
      ...(isUncertain ? [spec('message.arrived', buttons.arrived)] : []),
      spec('message.drop', buttons.drop),
    ],
  });
}

/** The question in words: the pack's, the workshop's, or the leader's own. */
export function questionOf(question: Question, packs: readonly Pack[], language: Language): string {
  const { workshop } = textsIn(language).reflections.round;
  if (question.own !== '') return question.own;
  if (question.reason === 'workshop') return workshop[question.index] ?? workshop[0];
  const questions = guidelineIn(question, packs)?.guideline.questions ?? [];
  return questions[question.index % Math.max(1, questions.length)]?.[language] ?? workshop[0];
}

/** The guideline a question is about, with its pack; undefined where it is about none. */
export function guidelineIn(
  question: Pick<Question, 'pack' | 'guideline'>,
  packs: readonly Pack[],
): { pack: Pack; guideline: Guideline } | undefined {
  const pack = packs.find((one) => one.id === question.pack);
  const guideline = pack && guidelineOf(pack, question.guideline);
  return pack && guideline && { pack, guideline };
}

/** The guideline in a box: how it is cited, its text, whose wording it is. */
export function guidelineBox(question: Question, packs: readonly Pack[], language: Language): CardData[] {
  const found = guidelineIn(question, packs);
  if (!found) return [];
  const { pack, guideline } = found;
  const source = pack.wording === 'own' ? textsIn(language).guidelines.ownWording : undefined;
  return [{ label: citation(pack, guideline, language), text: quotedText(guideline, language).text, source: lines(source) }];
}

function shared({ question, language }: Round, packs: readonly Pack[]): CardData {
  const { round: words } = textsIn(language).reflections;
  return {
    lang: language,
    title: words.title,
    guideline: guidelineBox(question, packs, language),
    question: lines(questionOf(question, packs, language)),
    reason: lines(words.reason[question.reason]),
  };
}

function inputs({ question, language }: Round, { answer }: Own): CardData {
  const { round: words } = textsIn(language).reflections;
  const choices = RATINGS.map((rating) => ({ title: words.ratings[rating - 1] ?? '', value: String(rating) }));
  const label = question.guideline === 0 ? words.rateOwn : words.rate;
  return {
    ratings: [{ id: ROUND_FIELDS.rating, label, value: String(answer.rating ?? ''), choices }],
    areas: [
      {
        id: ROUND_FIELDS.text,
        label: words.text,
        placeholder: words.textPlaceholder,
        value: (answer.text ?? '').slice(0, 4 * LONGEST_ANSWER),
      },
    ],
    toggles: [{ id: ROUND_FIELDS.share, title: words.share, value: String(answer.share ?? false) }],
  };
}
