/** Which guideline a team reflects on next, and why. Pure. */
import type { Pack } from '../guidelines/guideline.ts';
import type { Theme } from './plan.ts';
import type { Question, Reason, Round } from './round.ts';

/** What the loop knows of a centre: numbers that may be shown, and the team's own map. */
export interface Signals {
  /** People with doubts by guideline in the newest published table, rounded; too few are left out. */
  readonly doubts: ReadonlyMap<number, number>;
  /** Guidelines the team's newest map calls weak, the weakest first. */
  readonly weak: readonly number[];
}

export const NO_SIGNALS: Signals = { doubts: new Map(), weak: [] };
/** The workshop asks three questions of every guideline. */
export const WORKSHOP_QUESTIONS = 3;

export interface Choosing {
  readonly theme: Theme;
  readonly pack: Pack;
  /** The newest first. */
  readonly earlier: readonly Pick<Round, 'question'>[];
  readonly signals: Signals;
}

/** The next question of a plan. */
export function chooseQuestion(choosing: Choosing): Question {
  const { theme, pack } = choosing;
  if (theme.kind === 'own') return { pack: pack.id, guideline: 0, index: 0, reason: 'own', own: theme.question };
  if (theme.kind === 'guideline') return asked(choosing, theme.guideline, 'chosen');
  if (theme.kind === 'workshop') return workshopQuestion(choosing);
  const best = theme.kind === 'loop' ? byNeed(choosing) : undefined;
  return best ? asked(choosing, best.number, best.reason) : asked(choosing, inTurn(choosing), 'turn');
}

/** The guideline asked about longest ago; the pack's own order decides between those never asked. */
function inTurn({ pack, earlier }: Choosing): number {
  const age = (number: number): number => {
    const index = earlier.findIndex(({ question }) => question.guideline === number && question.pack === pack.id);
    return index < 0 ? Number.POSITIVE_INFINITY : index;
  };
  const numbers = pack.guidelines.map((one) => one.number);
  return numbers.reduce((oldest, number) => (age(number) > age(oldest) ? number : oldest), numbers[0] ?? 0);
}

/** Half of the pack is asked about before anything comes again, so that one busy guideline does not take every round. */
function byNeed(choosing: Choosing): { number: number; reason: Reason } | undefined {
  const { pack, earlier, signals } = choosing;
  const rest = Math.floor(pack.guidelines.length / 2);
  const lately = earlier.slice(0, rest).flatMap(({ question }) => (question.pack === pack.id ? [question.guideline] : []));
  const open = pack.guidelines.map((one) => one.number).filter((number) => !lately.includes(number));
  const most = open.reduce<number | undefined>(
    (best, number) => (doubtsOf(signals, number) > doubtsOf(signals, best) ? number : best),
    undefined,
  );
  if (most !== undefined) return { number: most, reason: 'doubts' };
  const weak = signals.weak.find((number) => open.includes(number));
  return weak === undefined ? undefined : { number: weak, reason: 'map' };
}

function doubtsOf({ doubts }: Signals, number: number | undefined): number {
  return number === undefined ? 0 : (doubts.get(number) ?? 0);
}

function asked({ pack, earlier }: Choosing, guideline: number, reason: Reason): Question {
  const questions = pack.guidelines.find((one) => one.number === guideline)?.questions.length ?? 1;
  const last = earlier.find(
    ({ question }) => question.guideline === guideline && question.pack === pack.id && question.reason !== 'workshop',
  );
  return { pack: pack.id, guideline, index: last ? (last.question.index + 1) % questions : 0, reason, own: '' };
}

/** The three questions in turn, and then the next guideline. */
function workshopQuestion(choosing: Choosing): Question {
  const { pack, earlier } = choosing;
  const [last] = earlier;
  const isSame = last?.question.reason === 'workshop' && last.question.pack === pack.id && last.question.index < WORKSHOP_QUESTIONS - 1;
  if (last && isSame) return { ...last.question, index: last.question.index + 1 };
  return { pack: pack.id, guideline: inTurn(choosing), index: 0, reason: 'workshop', own: '' };
}
