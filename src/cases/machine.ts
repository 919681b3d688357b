/** The state machine of a case: which move is allowed to whom in which state, and what the case is afterwards. Pure. */
import type { Side } from '../delivery/message.ts';
import type { Case, CaseState, Learning } from './case.ts';

/** A move by somebody. What was written is not part of it. */
export type Move =
  | { readonly kind: 'see' }
  | { readonly kind: 'take' }
  | { readonly kind: 'answer' }
  | { readonly kind: 'forward'; readonly to: string }
  | { readonly kind: 'close'; readonly learning: boolean }
  | { readonly kind: 'message' }
  | { readonly kind: 'withdraw' }
  | { readonly kind: 'refuseLearning' }
  | { readonly kind: 'allowLearning' }
  | { readonly kind: 'remind' }
  | { readonly kind: 'escalate'; readonly to: string }
  | { readonly kind: 'expire' };

export type MoveKind = Move['kind'];
export type Actor = Side | 'system';

/** Nothing more is awaited from anybody. */
const OPEN: readonly CaseState[] = ['sent', 'seen', 'taken', 'answered'];
const UNTOUCHED: readonly CaseState[] = ['sent', 'seen'];

interface Rule {
  readonly actor: Actor;
  readonly from: readonly CaseState[];
  /** The state afterwards; `same` leaves it. */
  readonly to: CaseState | 'same';
}

const RULES: Readonly<Record<MoveKind, Rule>> = {
  see: { actor: 'recipient', from: ['sent'], to: 'seen' },
  take: { actor: 'recipient', from: UNTOUCHED, to: 'taken' },
  answer: { actor: 'recipient', from: OPEN, to: 'answered' },
  forward: { actor: 'recipient', from: OPEN, to: 'sent' },
  close: { actor: 'recipient', from: OPEN, to: 'closed' },
  message: { actor: 'sender', from: OPEN, to: 'same' },
  withdraw: { actor: 'sender', from: OPEN, to: 'withdrawn' },
  refuseLearning: { actor: 'sender', from: ['closed'], to: 'same' },
  allowLearning: { actor: 'sender', from: ['closed'], to: 'same' },
  remind: { actor: 'system', from: UNTOUCHED, to: 'same' },
  escalate: { actor: 'system', from: UNTOUCHED, to: 'sent' },
  expire: { actor: 'system', from: OPEN, to: 'expired' },
};

export const MOVES = Object.keys(RULES) as readonly MoveKind[];

/** Whether the case still awaits something. */
export function isOpen(state: CaseState): boolean {
  return OPEN.includes(state);
}

/** Whether nobody has done anything with it yet: reminders go on. */
export function isUntouched(state: CaseState): boolean {
  return UNTOUCHED.includes(state);
}

/** Whether this side may make this move now; only then is its button shown. */
export function mayMove(one: Case, actor: Actor, kind: MoveKind): boolean {
  const rule = RULES[kind];
  if (rule.actor !== actor || !rule.from.includes(one.state) || one.erasedAt !== undefined) return false;
  if (kind === 'forward' || kind === 'escalate') return one.mayForward;
  if (kind === 'refuseLearning') return one.learning === 'offered';
  if (kind === 'allowLearning') return one.learning === 'refused';
  return true;
}

/**
 * The case after the move, its version one higher; undefined where the move is not allowed. A case is never passed on to
 * somebody it must not reach, nor to the one who has it.
 */
export function move(one: Case, { actor, move: made, at }: { actor: Actor; move: Move; at: number }): Case | undefined {
  if (!mayMove(one, actor, made.kind)) return undefined;
  if ('to' in made && (one.excluded.includes(made.to) || made.to === one.recipient)) return undefined;
  const rule = RULES[made.kind];
  const state = rule.to === 'same' ? one.state : rule.to;
  return {
    ...one,
    state,
    version: one.version + 1,
    changedAt: at,
    recipient: 'to' in made ? made.to : one.recipient,
    reminders: 'to' in made ? 0 : one.reminders + (made.kind === 'remind' ? 1 : 0),
    learning: learningAfter(one, made),
    actedAt: one.actedAt ?? (actor === 'recipient' && made.kind !== 'see' ? at : undefined),
    closedAt: isOpen(state) ? undefined : (one.closedAt ?? at),
  };
}

function learningAfter(one: Case, made: Move): Learning {
  if (made.kind === 'close') return made.learning ? 'offered' : 'none';
  if (made.kind === 'refuseLearning') return 'refused';
  if (made.kind === 'allowLearning') return 'offered';
  return one.learning;
}
