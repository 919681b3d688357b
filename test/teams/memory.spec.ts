import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Origin } from '../../src/teams/inbound.ts';
import { createMemory, type DoubtMemory, type Recall } from '../../src/teams/memory.ts';

const MINUTE_MS = 60_000;
const KEEP_MS = 15 * MINUTE_MS;

function origin(changes: Partial<Origin> = {}): Origin {
  const nobody = { memberId: '', userName: '', placeName: '', pressedId: '' };
  return { scope: 'personal', tenantId: 't', conversationId: 'c', activityId: 'a', userId: 'u', ...nobody, ...changes };
}

interface Rig {
  readonly memory: DoubtMemory;
  readonly timers: { run: () => void; ms: number }[];
  clock: number;
  /** The memory of a person, who must be known. */
  of(changes?: Partial<Origin>): Recall;
  say(text: string, changes?: Partial<Origin>): void;
  texts(changes?: Partial<Origin>): string[];
}

function rig({ most = 2000, mostCharacters = 20_000 } = {}): Rig {
  const timers: Rig['timers'] = [];
  const later = (run: () => void, ms: number): void => void timers.push({ run, ms });
  const self: Rig = {
    memory: createMemory({ most, mostCharacters, keepMs: KEEP_MS, now: () => self.clock, later }),
    timers,
    clock: 1_000_000,
    of: (changes) => {
      const recall = self.memory.of(origin(changes));
      assert.ok(recall);
      return recall;
    },
    say: (text, changes) => {
      const recall = self.of(changes);
      recall.hold([...recall.messages(), recall.message(text, text)]);
    },
    texts: (changes) =>
      self
        .of(changes)
        .messages()
        .map((message) => message.text),
  };
  return self;
}

describe('the memory of what was just written', () => {
  it('gives back what a person wrote, in order', () => {
    const test = rig();
    test.say('en');
    test.say('to');
    assert.deepEqual(test.texts(), ['en', 'to']);
  });

  it('keeps persons, conversations and tenants apart', () => {
    const test = rig();
    test.say('en');
    for (const other of [{ userId: 'v' }, { conversationId: 'd' }, { tenantId: 's' }]) assert.deepEqual(test.texts(other), []);
  });

  it('is nobody’s where it is not known who or where that is', () => {
    const { memory } = rig();
    assert.equal(memory.of(origin({ userId: '' })), undefined);
    assert.equal(memory.of(origin({ conversationId: '' })), undefined);
  });

  it('lasts a quarter of an hour and not longer', () => {
    const test = rig();
    test.say('en');
    test.clock += KEEP_MS;
    assert.deepEqual(test.texts(), ['en']);
    test.clock += 1;
    assert.deepEqual(test.texts(), []);
    assert.equal(test.memory.size(), 0);
  });

  it('does not last longer because the clock was set back', () => {
    const test = rig();
    test.say('en');
    test.clock -= 60 * MINUTE_MS;
    assert.deepEqual(test.texts(), ['en']);
    test.clock += KEEP_MS + 1;
    assert.deepEqual(test.texts(), []);
  });

  it('lets go of a doubt when its time is over though nobody writes', () => {
    const test = rig();
    test.say('en');
    test.clock += MINUTE_MS;
    test.say('to', { userId: 'v' });
    assert.equal(test.timers.length, 1, 'one timer for all');
    test.clock += KEEP_MS - MINUTE_MS + 1;
    test.timers.shift()?.run();
    assert.equal(test.memory.size(), 1);
    assert.equal(test.timers[0]?.ms, MINUTE_MS, 'and the next when the next is due');
    test.clock += MINUTE_MS;
    test.timers.shift()?.run();
    assert.deepEqual([test.memory.size(), test.timers.length], [0, 0]);
  });

  it('forgets at once when told to, one message or everything, or everybody in a conversation', () => {
    const test = rig();
    test.say('en');
    test.say('to');
    test.of().drop('en');
    assert.deepEqual(test.texts(), ['to']);
    test.of().forget();
    assert.deepEqual(test.texts(), []);
    test.say('tre');
    test.say('fire', { userId: 'v' });
    test.say('fem', { conversationId: 'd' });
    test.memory.forgetConversation(origin());
    assert.deepEqual([test.texts(), test.texts({ userId: 'v' }), test.texts({ conversationId: 'd' })], [[], [], ['fem']]);
  });

  it('does not give the rest a longer time when one message is dropped', () => {
    const test = rig();
    test.say('en');
    test.say('to');
    test.clock += KEEP_MS;
    test.of().drop('en');
    test.clock += 1;
    assert.deepEqual(test.texts(), []);
  });

  it('never uses a reference twice, nor one from before a restart', () => {
    const test = rig();
    const references = Array.from({ length: 50 }, (_, index) => test.of().message(String(index), 'x').reference);
    assert.equal(new Set(references).size, 50);
    const restarted = rig();
    restarted.clock = test.clock + 1000;
    assert.ok(!references.includes(restarted.of().message('n', 'x').reference));
  });

  it('holds at most so many doubts, the newest', () => {
    const test = rig({ most: 3 });
    for (const userId of ['a', 'b', 'c', 'd']) test.say(userId, { userId });
    assert.deepEqual(test.texts({ userId: 'a' }), []);
    assert.deepEqual(test.texts({ userId: 'd' }), ['d']);
  });

  it('holds no more than its bounds, for any course of events', () => {
    const event = fc.record({
      user: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
      length: fc.integer({ min: 0, max: 60 }),
      wait: fc.nat(KEEP_MS),
    });
    fc.assert(
      fc.property(fc.array(event, { maxLength: 60 }), (events) => {
        const test = rig({ most: 3, mostCharacters: 100 });
        for (const { user, length, wait } of events) {
          test.clock += wait;
          test.say('x'.repeat(length), { userId: user });
          const held = test.texts({ userId: user });
          assert.ok(test.memory.size() <= 3 && held.join('').length <= 100 && held.length <= 20);
          assert.equal(held.at(-1)?.length, length, 'the newest message is always held');
        }
      }),
      { numRuns: 200 },
    );
  });
});
