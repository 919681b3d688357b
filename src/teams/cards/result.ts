/** What a team said, in the channel: numbers with their chart and the same in words, texts that may be shown, a question to go on with. */
import { showDate } from '../../calendar/working-time.ts';
import type { Pack } from '../../guidelines/guideline.ts';
import type { Language } from '../../language/language.ts';
import { textsIn } from '../../language/texts/index.ts';
import type { Earlier } from '../../reflections/draw.ts';
import type { Result, Round } from '../../reflections/round.ts';
import type { CardData, CardView } from './card.ts';
import { fitted } from './fit.ts';
import { button, lines } from './parts.ts';
import { guidelineBox, guidelineIn, questionOf } from './round.ts';

/** The ends of what a mean can be shown as; see `roundedMean`. */
const LOWEST = 1.5;
const HIGHEST = 4.5;
/** Bytes all texts together may take of a card; what is more would leave the team without a result. */
const MOST_TEXTS = 18_000;

/** The result of a closed round. */
export function resultCard(
  round: Round,
  { result, earlier, packs }: { result: Result; earlier: readonly Earlier[]; packs: readonly Pack[] },
): CardView {
  const { language } = round;
  const { result: words } = textsIn(language).reflections;
  return {
    template: 'result',
    summary: `${words.title}: ${result.people === undefined ? words.few(round.k) : words.people(result.people)}`,
    data: {
      lang: language,
      top: lines(showDate(round.date, language)),
      title: words.title,
      guideline: asked(round, packs),
      ...numbers(round, result, earlier),
      quotes: result.texts.length === 0 ? [] : [{ title: words.texts, rows: lines(...fitted(result.texts, MOST_TEXTS)) }],
      next: [{ title: words.next, text: nextQuestion(round, packs) }],
      buttons: [button(language, { title: textsIn(language).button.guidelines, verb: 'guidelines.list' })],
    },
  };
}

/** A mean in words: «3,5», and at the ends of the scale what lies beyond them too. */
export function meanWords(mean: number, language: Language): string {
  const { meanEnd } = textsIn(language).reflections.result;
  if (mean <= LOWEST) return meanEnd.low;
  if (mean >= HIGHEST) return meanEnd.high;
  return decimal(mean, language);
}

function numbers(round: Round, result: Result, earlier: readonly Earlier[]): CardData {
  const { language, k } = round;
  const { result: words } = textsIn(language).reflections;
  if (result.people === undefined) return { facts: lines(words.few(k)), paragraphs: lines(words.fewLead), charts: [], footer: [] };
  const mean = result.mean === undefined ? undefined : words.mean(meanWords(result.mean, language));
  const charts = [...spread(result, language), ...trend(round, result, earlier)];
  return {
    facts: lines(words.people(result.people), mean),
    paragraphs: lines(result.bands.length === 0 ? words.spreadNone(k) : undefined),
    charts,
    footer: lines(words.scale, words.rounding(k)),
  };
}

/** How answers are spread, in bands of at least k people. */
function spread({ bands }: Result, language: Language): CardData[] {
  const { result: words } = textsIn(language).reflections;
  if (bands.length === 0) return [];
  const points = bands.map((band) => ({ x: words.band(band), y: String(band.count) }));
  const rows = bands.map((band) => words.bandRow({ band: words.band(band), count: band.count }));
  return [chart(words.spread, points, rows)];
}

/** The mean of this round and those before it. */
function trend(round: Round, { mean }: Result, earlier: readonly Earlier[]): CardData[] {
  const { language } = round;
  const { result: words } = textsIn(language).reflections;
  if (mean === undefined) return [];
  const all = [...earlier, { date: round.date, mean }];
  const points = all.map((one) => ({ x: shortDate(one.date), y: String(one.mean) }));
  const rows = all.map((one) => words.trendRow({ date: showDate(one.date, language), mean: meanWords(one.mean, language) }));
  return [chart(words.trend, points, rows)];
}

/** A chart with the same in words: as its fallback where charts are not drawn, and below it for who cannot see it. */
export function chart(title: string, points: readonly CardData[], rows: readonly string[]): CardData {
  return { title, xTitle: '', yTitle: '', points, rows: lines(...rows), spoken: lines(rows.join(' · ')) };
}

function asked({ question, language }: Round, packs: readonly Pack[]): CardData[] {
  const [box] = guidelineBox(question, packs, language);
  return [{ label: box?.['label'] ?? '', text: questionOf(question, packs, language) }].map((one) => ({
    ...one,
    label: one.label === '' ? textsIn(language).reflections.round.title : one.label,
  }));
}

/** The guideline's next question, for talking together. */
function nextQuestion({ question, language }: Round, packs: readonly Pack[]): string {
  const count = guidelineIn(question, packs)?.guideline.questions.length ?? 0;
  const { workshop } = textsIn(language).reflections.round;
  if (count === 0) return workshop[2];
  const index = question.reason === 'workshop' ? 0 : (question.index + 1) % count;
  return questionOf({ ...question, index, reason: 'turn' }, packs, language);
}

function shortDate(date: string): string {
  const [, month = '', day = ''] = date.split('-');
  return `${Number(day)}.${Number(month)}.`;
}

function decimal(value: number, language: Language): string {
  return language === 'en' ? String(value) : String(value).replace('.', ',');
}
