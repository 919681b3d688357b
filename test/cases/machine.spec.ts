import assert from 'node:assert/strict';
import fc from 'fast-check';
import { CASE_STATES, type Case, type CaseState } from '../../src/cases/case.ts';
import { type Actor, isOpen, isUntouched, MOVES, type Move, type MoveKind, mayMove, move } from '../../src/cases/machine.ts';

const ACTORS = ['sender', 'recipient', 'system'] as const satisfies readonly Actor[];
const AT = 1_800_000_000_000;

function caseWith(changes: Partial<Case> = {}): Case {
  return {
    id: 'case-1',
    tenantId: 'tenant',
    reference: 'D-2026-0001',
    centreId: 'c1',
    pack: 'pack',
    guidelines: [1],
    route: 'leader',
    acute: false,
    language: 'nb',
    hidden: false,
    recipient: 'leader',
    mayForward: true,
    excluded: ['barred'],
    state: 'sent',
    version: 1,
    reminders: 0,
    learning: 'none',
    createdAt: AT,
    actedAt: undefined,
    closedAt: undefined,
    changedAt: AT,
    erasedAt: undefined,
    ...changes,
  };
}

/** Written by hand: for each actor, the states a move may be made in and the state it leads to. What is not here is refused. */
const TABLE: Readonly<Record<Actor, Partial<Record<MoveKind, Partial<Record<CaseState, CaseState>>>>>> = {
  sender: {
    message: { sent: 'sent', seen: 'seen', taken: 'taken', answered: 'answered' },
    withdraw: { sent: 'withdrawn', seen: 'withdrawn', taken: 'withdrawn', answered: 'withdrawn' },
    refuseLearning: { closed: 'closed' },
    allowLearning: { closed: 'closed' },
  },
  recipient: {
    see: { sent: 'seen' },
    take: { sent: 'taken', seen: 'taken' },
    answer: { sent: 'answered', seen: 'answered', taken: 'answered', answered: 'answered' },
    forward: { sent: 'sent', seen: 'sent', taken: 'sent', answered: 'sent' },
    close: { sent: 'closed', seen: 'closed', taken: 'closed', answered: 'closed' },
  },
  system: {
    remind: { sent: 'sent', seen: 'seen' },
    escalate: { sent: 'sent', seen: 'sent' },
    expire: { sent: 'expired', seen: 'expired', taken: 'expired', answered: 'expired' },
  },
};

function made(kind: MoveKind, { to = 'next', learning = false } = {}): Move {
  if (kind === 'forward' || kind === 'escalate') return { kind, to };
  return kind === 'close' ? { kind, learning } : { kind };
}

/** The learning state in which the move is about something. */
function readyFor(kind: MoveKind): Case['learning'] {
  if (kind === 'refuseLearning') return 'offered';
  return kind === 'allowLearning' ? 'refused' : 'none';
}

describe('the moves of a case, each in each state by each', () => {
  it('knows as many moves as the table has', () => {
    assert.deepEqual([...MOVES].sort(), ACTORS.flatMap((actor) => Object.keys(TABLE[actor])).sort());
  });

  for (const kind of MOVES) {
    const each = (change: (state: CaseState) => Partial<Case>) =>
      ACTORS.flatMap((actor) =>
        CASE_STATES.map((state) => {
          const one = caseWith({ state, learning: readyFor(kind), ...(isOpen(state) ? {} : { closedAt: AT }), ...change(state) });
          const moved = move(one, { actor, move: made(kind), at: AT + 1 });
          assert.equal(mayMove(one, actor, kind), moved !== undefined, `${actor} ${state}`);
          if (moved) assert.deepEqual([moved.version, moved.changedAt], [2, AT + 1]);
          return [actor, state, moved?.state];
        }),
      );
    it(`${kind}: by whom, in which states, and where it leads`, () => {
      const wanted = ACTORS.flatMap((actor) => CASE_STATES.map((state) => [actor, state, TABLE[actor][kind]?.[state]]));
      assert.deepEqual(
        each(() => ({})),
        wanted,
      );
    });
    it(`${kind}: by nobody once it is erased`, () => {
      const nothing = ACTORS.flatMap((actor) => CASE_STATES.map((state) => [actor, state, undefined]));
      assert.deepEqual(
        each(() => ({ erasedAt: AT })),
        nothing,
      );
    });
  }

  it('names what is open and what is untouched', () => {
    assert.deepEqual(CASE_STATES.filter(isOpen), ['sent', 'seen', 'taken', 'answered']);
    assert.deepEqual(CASE_STATES.filter(isUntouched), ['sent', 'seen']);
  });
});

describe('the conditions of a move', () => {
  for (const kind of ['forward', 'escalate'] as const) {
    const actor = kind === 'forward' ? 'recipient' : 'system';
    it(`${kind} wants the sender's leave`, () => {
      assert.equal(move(caseWith({ mayForward: false }), { actor, move: { kind, to: 'next' }, at: AT }), undefined);
    });
    it(`${kind} never reaches an excluded person nor the one who has it`, () => {
      for (const to of ['barred', 'leader']) assert.equal(move(caseWith(), { actor, move: { kind, to }, at: AT }), undefined);
    });
    it(`${kind} begins anew with the reminders and keeps what the sender decided`, () => {
      const one = caseWith({ reminders: 1, hidden: true });
      const moved = move(one, { actor, move: { kind, to: 'next' }, at: AT + 5 });
      assert.deepEqual(moved, {
        ...one,
        recipient: 'next',
        reminders: 0,
        version: 2,
        changedAt: AT + 5,
        state: 'sent',
        actedAt: kind === 'forward' ? AT + 5 : undefined,
      });
    });
  }

  it('refuses a learning point only where one is offered, and allows it only where it was refused', () => {
    const may = (kind: MoveKind, learning: Case['learning']): boolean => mayMove(caseWith({ state: 'closed', learning }), 'sender', kind);
    assert.deepEqual(
      (['none', 'offered', 'refused'] as const).map((one) => [may('refuseLearning', one), may('allowLearning', one)]),
      [
        [false, false],
        [true, false],
        [false, true],
      ],
    );
  });

  it('offers a learning point by closing with one', () => {
    const closed = (learning: boolean): Case | undefined =>
      move(caseWith(), { actor: 'recipient', move: { kind: 'close', learning }, at: AT });
    assert.deepEqual([closed(true)?.learning, closed(false)?.learning], ['offered', 'none']);
  });

  it('counts a reminder as nobody having acted', () => {
    const reminded = move(caseWith(), { actor: 'system', move: { kind: 'remind' }, at: AT + 1 });
    assert.deepEqual([reminded?.reminders, reminded?.actedAt, reminded?.state], [1, undefined, 'sent']);
  });
});

const PEOPLE = ['leader', 'deputy', 'colleague', 'barred', 'sender'];
const step = fc.record({
  actor: fc.constantFrom(...ACTORS),
  kind: fc.constantFrom(...MOVES),
  to: fc.constantFrom(...PEOPLE),
  learning: fc.boolean(),
  later: fc.integer({ min: 0, max: 1e9 }),
});
/** Long enough to end, and with actors who mostly may, or nearly every step would be refused. */
const sequence = fc.array(
  step.map((one) => ({ ...one, actor: one.later % 4 === 0 ? one.actor : actorOf(one.kind) })),
  { maxLength: 40 },
);
function actorOf(kind: MoveKind): Actor {
  return ACTORS.find((actor) => kind in TABLE[actor]) ?? 'system';
}

const start = fc.record({
  mayForward: fc.boolean(),
  excluded: fc.constantFrom(['barred', 'sender'], ['sender']),
  hidden: fc.boolean(),
  acute: fc.boolean(),
});

/** Runs the whole, giving each allowed step with the case before and after it. */
function run(begin: Partial<Case>, steps: readonly { actor: Actor; kind: MoveKind; to: string; learning: boolean; later: number }[]) {
  const taken: { before: Case; after: Case; kind: MoveKind; actor: Actor }[] = [];
  const begun = caseWith(begin);
  let [one, at] = [begun, AT];
  for (const { actor, kind, to, learning, later } of steps) {
    at += later;
    const before = one;
    const frozen = structuredClone(before);
    const after = move(before, { actor, move: made(kind, { to, learning }), at });
    assert.deepEqual(before, frozen, 'a move changed the case it was given');
    if (!after) continue;
    assert.equal(after.changedAt, at);
    taken.push({ before, after, kind, actor });
    one = after;
  }
  return { begun, one, taken };
}

describe('any row of moves', () => {
  const holds = (check: (ran: ReturnType<typeof run>) => void): void =>
    fc.assert(
      fc.property(start, sequence, (begin, steps) => check(run(begin, steps))),
      { numRuns: 500 },
    );

  it('raises the version by one for each move and skips none', () =>
    holds(({ one, taken }) => {
      for (const { before, after } of taken) assert.equal(after.version, before.version + 1);
      assert.equal(one.version, 1 + taken.length);
    }));

  it('lets nothing but the decision on a learning point happen to what has ended', () =>
    holds(({ taken }) => {
      for (const { before, after, kind } of taken) {
        if (isOpen(before.state)) continue;
        assert.ok(kind === 'refuseLearning' || kind === 'allowLearning', `${kind} in ${before.state}`);
        assert.equal(after.state, before.state);
        assert.equal(after.closedAt, before.closedAt);
      }
    }));

  it('never reaches somebody it must not, and never stays where it was passed on from', () =>
    holds(({ taken }) => {
      for (const { before, after, kind } of taken) {
        assert.ok(!after.excluded.includes(after.recipient));
        const isPassedOn = kind === 'forward' || kind === 'escalate';
        assert.equal(after.recipient !== before.recipient, isPassedOn);
        if (isPassedOn) assert.deepEqual([before.mayForward, after.state, after.reminders], [true, 'sent', 0]);
      }
    }));

  it('counts reminders of the present recipient alone', () =>
    holds(({ taken }) => {
      let count = 0;
      for (const { after, kind } of taken) {
        count = kind === 'forward' || kind === 'escalate' ? 0 : count + (kind === 'remind' ? 1 : 0);
        assert.equal(after.reminders, count);
      }
    }));

  it('notes the first act of a recipient, once', () =>
    holds(({ one, taken }) => {
      const first = taken.find(({ actor, kind }) => actor === 'recipient' && kind !== 'see');
      for (const { before, after } of taken) if (before.actedAt !== undefined) assert.equal(after.actedAt, before.actedAt);
      assert.equal(one.actedAt, first?.after.changedAt);
    }));

  it('has an end exactly while it is not open, and that end does not move', () =>
    holds(({ one, taken }) => {
      for (const { after } of taken) assert.equal(after.closedAt === undefined, isOpen(after.state));
      const ended = taken.find(({ after }) => !isOpen(after.state));
      assert.equal(one.closedAt, ended?.after.changedAt);
    }));

  it('leaves alone what was agreed when it was sent', () =>
    holds(({ begun, one }) => {
      const fixed = ({ id, tenantId, reference, hidden, mayForward, excluded, createdAt, language, route, acute }: Case) => [
        ...[id, tenantId, reference, hidden, mayForward, excluded],
        ...[createdAt, language, route, acute],
      ];
      assert.deepEqual(fixed(one), fixed(begun));
    }));

  it('does all of this on rows that get somewhere', () => {
    const met = new Set<string>();
    for (const [begin, steps] of fc.sample(fc.tuple(start, sequence), { numRuns: 500, seed: 7 }))
      for (const { kind, after } of run(begin, steps).taken) met.add(kind).add(after.state);
    assert.deepEqual(
      [...MOVES, ...CASE_STATES].filter((one) => !met.has(one)),
      [],
    );
  });
});
