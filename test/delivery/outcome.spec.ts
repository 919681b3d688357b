import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { SendResult } from '../../src/delivery/message.ts';
import {
  BACKOFF_MOST_MS,
  backoffMs,
  MAX_TRIES,
  type Outcome,
  outcomeOf,
  PAUSE_TOKEN_MS,
  PAUSE_UNREGISTERED_MS,
  type Tried,
} from '../../src/delivery/outcome.ts';

type Failed = Extract<SendResult, { kind: 'failed' }>;

const HOUR = 3_600_000;

function failed(changes: Partial<Failed>): Failed {
  return { kind: 'failed', status: undefined, reason: undefined, retryAfterSeconds: undefined, uncertain: false, ...changes };
}

function outcomeAfter(changes: Partial<Failed>, tried: Partial<Tried> = {}): Outcome {
  return outcomeOf({ kind: 'post', result: failed(changes), attempts: 1, random: 0.5, ...tried });
}

/** Status and code → what becomes of a post and of an update. «due*» lets the messages behind it pass. */
const TABLE: readonly (readonly [Partial<Failed>, string, string])[] = [
  [{ status: 400, reason: 'BadArgument' }, 'failed', 'failed'],
  [{ status: 401, reason: 'BotNotRegistered' }, 'due', 'due'],
  [{ status: 403, reason: 'BotDisabledByAdmin' }, 'failed blocked', 'failed blocked'],
  [{ status: 403, reason: 'ConversationBlockedByUser' }, 'failed blocked', 'failed blocked'],
  [{ status: 403, reason: 'BotNotInConversationRoster' }, 'failed blocked', 'failed blocked'],
  [{ status: 403, reason: 'MessageWritesBlocked' }, 'failed blocked', 'failed blocked'],
  [{ status: 403 }, 'failed blocked', 'failed blocked'],
  [{ status: 404, reason: 'ConversationNotFound' }, 'failed gone', 'failed gone'],
  [{ status: 404, reason: 'ActivityNotFoundInConversation' }, 'failed', 'failed forgets'],
  [{ status: 404 }, 'failed', 'failed'],
  [{ status: 409 }, 'failed', 'failed'],
  [{ status: 412, reason: 'PreconditionFailed' }, 'due', 'due'],
  [{ status: 413, reason: 'MessageSizeTooBig' }, 'failed', 'failed'],
  [{ status: 429, reason: 'Throttled' }, 'due', 'due'],
  [{ status: 302 }, 'failed', 'failed'],
  [{ status: 408, uncertain: true }, 'uncertain', 'due*'],
  [{ status: 500, reason: 'ServiceError', uncertain: true }, 'uncertain', 'due*'],
  [{ status: 502, uncertain: true }, 'uncertain', 'due*'],
  [{ status: 503, uncertain: true }, 'uncertain', 'due*'],
  [{ status: 504, uncertain: true }, 'uncertain', 'due*'],
  [{ reason: 'ETIMEDOUT', uncertain: true }, 'uncertain', 'due*'],
  [{ reason: 'ECONNRESET', uncertain: true }, 'uncertain', 'due*'],
  [{ uncertain: true }, 'uncertain', 'due*'],
  [{ reason: 'ECONNREFUSED' }, 'due', 'due'],
  [{ reason: 'ENOTFOUND' }, 'due', 'due'],
  [{ reason: 'EAI_AGAIN' }, 'due', 'due'],
  [{ reason: 'TOKEN' }, 'due', 'due'],
  // Opening a chat: nothing was posted.
  [{ status: 502 }, 'due', 'due'],
  [{ status: 408 }, 'due', 'due'],
  [{ reason: 'ETIMEDOUT' }, 'due', 'due'],
  [{ reason: 'DRAW' }, 'failed', 'failed'],
  [{ reason: 'FORBIDDEN' }, 'failed', 'failed'],
  [{ reason: 'UNSENT' }, 'failed', 'failed'],
  // Taken, but the answer could not be read.
  [{ status: 201, uncertain: true }, 'sent', 'sent'],
];

function inWords(outcome: Outcome): string {
  const { state, holdsAddress, conversation, forgetsCard } = outcome;
  return [
    state === 'due' && !holdsAddress ? 'due*' : state,
    ...(conversation === 'kept' ? [] : [conversation]),
    ...(forgetsCard ? ['forgets'] : []),
  ].join(' ');
}

describe('what becomes of a message after a try', () => {
  for (const [result, post, update] of TABLE) {
    it(`${result.status ?? 'no status'} ${result.reason ?? ''}${result.uncertain ? ' (nobody knows)' : ''}: ${post}, as an update ${update}`, () => {
      assert.equal(inWords(outcomeAfter(result)), post);
      assert.equal(inWords(outcomeAfter(result, { kind: 'update' })), update);
    });
  }

  it('tells where a sent one stands, unless Teams did not name it', () => {
    const sent = (activityId: string) =>
      outcomeOf({ kind: 'post', result: { kind: 'sent', conversationId: 'a:1', activityId }, attempts: 1, random: 0 });
    assert.deepEqual(sent('17').ids, { conversationId: 'a:1', activityId: '17' });
    assert.deepEqual([sent('').state, sent('').ids], ['sent', undefined]);
  });

  it('waits as long as Teams asks, up to an hour, and never less than its own wait', () => {
    const wait = (retryAfterSeconds: number | undefined, attempts = 1): number =>
      outcomeAfter({ status: 429, retryAfterSeconds }, { attempts, random: 0 }).waitMs;
    assert.equal(wait(undefined), 2000);
    assert.equal(wait(1), 2000);
    assert.equal(wait(30), 30_000);
    assert.equal(wait(3600), HOUR);
    assert.equal(wait(999_999), HOUR);
    assert.equal(wait(1, 8), 256_000);
  });

  it('stands still altogether when Teams does not know the bot, and when there is no token', () => {
    const unregistered = outcomeAfter({ status: 401 });
    assert.deepEqual([unregistered.pauseAllMs, unregistered.waitMs], [PAUSE_UNREGISTERED_MS, PAUSE_UNREGISTERED_MS]);
    assert.equal(outcomeAfter({ reason: 'TOKEN' }).pauseAllMs, PAUSE_TOKEN_MS);
    assert.ok(TABLE.every(([one]) => one.status === 401 || one.reason === 'TOKEN' || outcomeAfter(one).pauseAllMs === 0));
  });

  it('is tried for about a day', () => {
    const total = (random: number): number =>
      Array.from({ length: MAX_TRIES - 1 }, (_, index) => outcomeAfter({ status: 429 }, { attempts: index + 1, random }).waitMs).reduce(
        (sum, ms) => sum + ms,
      );
    assert.ok(total(0.5) > 23 * HOUR && total(0.5) < 25 * HOUR, `${total(0.5) / HOUR} h`);
    assert.ok(total(0) > 15 * HOUR && total(0.999) < 33 * HOUR);
    assert.equal(outcomeAfter({ status: 429 }, { attempts: MAX_TRIES }).state, 'failed');
    assert.equal(outcomeAfter({ status: 502, uncertain: true }, { attempts: MAX_TRIES, kind: 'update' }).state, 'failed');
  });

  const tries = fc.record({
    kind: fc.constantFrom<Tried['kind'][]>('post', 'update'),
    attempts: fc.integer({ min: 1, max: 100 }),
    random: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
    result: fc.record({
      kind: fc.constant('failed' as const),
      status: fc.option(fc.integer({ min: 100, max: 599 }), { nil: undefined }),
      reason: fc.option(fc.constantFrom(...TABLE.flatMap(([one]) => one.reason ?? [])), { nil: undefined }),
      retryAfterSeconds: fc.option(fc.nat(10_000_000), { nil: undefined }),
      uncertain: fc.boolean(),
    }),
  });

  it('never sends a post again that may have arrived', () => {
    fc.assert(
      fc.property(tries, (tried) => {
        const outcome = outcomeOf(tried);
        if (tried.kind === 'post' && tried.result.uncertain) assert.ok(outcome.state === 'uncertain' || outcome.state === 'sent');
        // An update may be repeated, so it is never left to a person whether to.
        if (tried.kind === 'update') assert.notEqual(outcome.state, 'uncertain');
      }),
    );
  });

  it('ends, and waits between two seconds and an hour', () => {
    fc.assert(
      fc.property(tries, (tried) => {
        const { state, waitMs, pauseAllMs } = outcomeOf(tried);
        if (state !== 'due') return assert.equal(waitMs, 0);
        assert.ok(waitMs >= 2000 && waitMs <= BACKOFF_MOST_MS && waitMs >= pauseAllMs);
        assert.ok(tried.attempts < MAX_TRIES);
      }),
    );
  });

  it('waits longer with every try, up to the hour', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2000 }), fc.double({ min: 0, max: 1, noNaN: true }), (attempts, random) => {
        assert.ok(backoffMs(attempts, random) <= backoffMs(attempts + 1, random));
        assert.ok(backoffMs(attempts, random) <= BACKOFF_MOST_MS);
      }),
    );
  });
});
