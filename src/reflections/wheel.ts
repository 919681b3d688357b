/** The year wheel: for each month a theme, and what each kind of meeting can do with it. Pure: the same signals give the same wheel. */
import type { Pack } from '../guidelines/guideline.ts';
import type { Meeting } from '../language/texts/learning/learning.ts';
import { chooseQuestion, type Signals, WORKSHOP_QUESTIONS } from './choose.ts';
import type { Question, Reason } from './round.ts';

export const MONTHS = 12;

/** The theme of a month. */
export interface WheelMonth {
  /** YYYY-MM. */
  readonly month: string;
  readonly guideline: number;
  /** The first of the guideline's questions for this month. */
  readonly index: number;
  readonly reason: Reason;
}

export interface Turning {
  readonly pack: Pack;
  /** What the team was asked, the newest first. */
  readonly earlier: readonly { readonly question: Question }[];
  readonly signals: Signals;
}

/** What is done with the theme beside the guideline itself. */
export type Exercise = { readonly kind: 'think' | 'card' } | { readonly kind: 'workshop'; readonly index: number };

export interface Agenda extends WheelMonth {
  readonly meeting: Meeting;
  readonly exercise: Exercise;
}

/** Different meetings in the same month talk about different questions. */
const OFFSET: Readonly<Record<Meeting, number>> = { department: 0, peers: 1, talk: 2 };

/** Twelve months from the given one (YYYY-MM): what the loop asks for first, then what was asked longest ago. */
export function wheelFrom(first: string, { pack, earlier, signals }: Turning): WheelMonth[] {
  const asked = [...earlier];
  const isKnown = (number: number): boolean => earlier.some(({ question }) => question.guideline === number && question.pack === pack.id);
  return Array.from({ length: MONTHS }, (_, ahead) => {
    const question = chooseQuestion({ theme: { kind: 'loop' }, pack, earlier: asked, signals });
    asked.unshift({ question });
    // Never asked is another reason than asked long ago; what the wheel itself proposes has not been asked.
    const reason = question.reason === 'turn' && isKnown(question.guideline) ? 'longAgo' : question.reason;
    return { month: monthAfter(first, ahead), guideline: question.guideline, index: question.index, reason };
  });
}

/** The agenda of a meeting in a month. `points`: guidelines with a learning point that may be put before the team. */
export function agendaOf(at: WheelMonth, meeting: Meeting, { pack, points }: { pack: Pack; points: readonly number[] }): Agenda {
  const count = pack.guidelines.find((one) => one.number === at.guideline)?.questions.length ?? 1;
  return { ...at, meeting, index: (at.index + OFFSET[meeting]) % Math.max(1, count), exercise: exerciseOf(at, meeting, points) };
}

function exerciseOf({ month, guideline }: WheelMonth, meeting: Meeting, points: readonly number[]): Exercise {
  if (meeting === 'talk') return { kind: 'think' };
  if (meeting === 'peers') return { kind: points.includes(guideline) ? 'card' : 'think' };
  return { kind: 'workshop', index: (Number(month.slice(5)) - 1) % WORKSHOP_QUESTIONS };
}

function monthAfter(first: string, ahead: number): string {
  const [year = 0, month = 1] = first.split('-').map(Number);
  const index = year * MONTHS + month - 1 + ahead;
  return `${Math.floor(index / MONTHS)}-${String((index % MONTHS) + 1).padStart(2, '0')}`;
}
