import assert from 'node:assert/strict';
import { type Claim, type DeliverPorts, type Delivery, deliverNext, type Settled } from '../../src/delivery/deliver.ts';
import type { Message, SendResult } from '../../src/delivery/message.ts';
import type { Outcome } from '../../src/delivery/outcome.ts';
import { DroftError } from '../../src/errors.ts';

const MESSAGE: Message = {
  id: 'm1',
  tenantId: 't',
  to: { userId: 'u' },
  kind: 'post',
  card: 'case.sent',
  data: {},
  dueAt: 0,
  state: 'sending',
  attempts: 0,
};
const CLAIM: Claim<string> = {
  message: MESSAGE,
  attemptId: 'try-1',
  drawn: { destination: { tenantId: 't', userId: 'u', memberId: '', serviceUrl: '', botId: '' }, content: 'card' },
};
const SENT: SendResult = { kind: 'sent', conversationId: 'a:1', activityId: '7' };

interface Heard {
  readonly calls: string[];
  readonly outcomes: Outcome[];
}

function ports(changes: Partial<DeliverPorts<string, string>> = {}): { heard: Heard; ports: DeliverPorts<string, string> } {
  const heard: Heard = { calls: [], outcomes: [] };
  return {
    heard,
    ports: {
      claim: async () => ({ claim: CLAIM }),
      prepare: ({ content }) => `prepared ${content}`,
      send: async (_drawn, prepared) => {
        heard.calls.push(`send ${prepared}`);
        return SENT;
      },
      settle: async (claim, outcome): Promise<Settled> => {
        heard.calls.push(`settle ${claim.attemptId}`);
        heard.outcomes.push(outcome);
        return { became: outcome.state, others: 0 };
      },
      random: () => 0.5,
      sleep: async (ms) => void heard.calls.push(`sleep ${ms}`),
      ...changes,
    },
  };
}

async function delivered(given: DeliverPorts<string, string>): Promise<Delivery> {
  const step = await deliverNext(given);
  assert.ok(step.done);
  return step.done;
}

describe('delivering one message', () => {
  it('claims, sends once and notes the outcome', async () => {
    const { heard, ports: given } = ports();
    const delivery = await delivered(given);
    assert.deepEqual(heard.calls, ['send prepared card', 'settle try-1']);
    assert.equal(delivery.settled?.became, 'sent');
    assert.deepEqual(delivery.outcome.ids, { conversationId: 'a:1', activityId: '7' });
  });

  it('says how long to wait when nothing may be sent', async () => {
    const step = await deliverNext(ports({ claim: async () => ({ claim: undefined, waitMs: 250 }) }).ports);
    assert.deepEqual(step, { done: undefined, waitMs: 250 });
  });

  it('passes on that the store did not answer', async () => {
    const claim = async (): Promise<never> => {
      throw new DroftError('STORAGE_UNAVAILABLE');
    };
    await assert.rejects(deliverNext(ports({ claim }).ports), { code: 'STORAGE_UNAVAILABLE' });
  });

  it('sends nothing when the card cannot be drawn, and says so', async () => {
    const { heard, ports: given } = ports({
      prepare: () => {
        throw new Error('KANARI');
      },
    });
    const delivery = await delivered(given);
    assert.deepEqual(heard.calls, ['settle try-1']);
    assert.deepEqual([heard.outcomes[0]?.state, heard.outcomes[0]?.reason], ['failed', 'DRAW']);
    assert.doesNotMatch(JSON.stringify(delivery), /KANARI/);
  });

  it('is uncertain when sending threw after all', async () => {
    const { heard, ports: given } = ports({
      send: async () => {
        throw new Error('KANARI');
      },
    });
    assert.equal((await delivered(given)).settled?.became, 'uncertain');
    assert.equal(heard.outcomes[0]?.reason, 'THROWN');
  });

  it('counts this try among the tries', async () => {
    const busy: SendResult = { kind: 'failed', status: 429, reason: undefined, retryAfterSeconds: undefined, uncertain: false };
    const waitAfter = async (attempts: number): Promise<number> => {
      const claim = { ...CLAIM, message: { ...MESSAGE, attempts } };
      return (await delivered(ports({ claim: async () => ({ claim }), send: async () => busy }).ports)).outcome.waitMs;
    };
    assert.equal(await waitAfter(0), 3000);
    assert.equal(await waitAfter(1), 6000);
  });

  it('tries again to note the outcome, and never sends again for it', async () => {
    let faults = 2;
    const { heard, ports: given } = ports();
    const settle: typeof given.settle = async (claim, outcome) => {
      faults -= 1;
      if (faults >= 0) throw new DroftError('STORAGE_UNAVAILABLE', ['57P01']);
      return given.settle(claim, outcome);
    };
    const delivery = await delivered({ ...given, settle });
    assert.deepEqual(heard.calls, ['send prepared card', 'sleep 200', 'sleep 800', 'settle try-1']);
    assert.equal(delivery.fault, undefined);
  });

  it('leaves it to the lease when the outcome cannot be noted', async () => {
    const { heard, ports: given } = ports({
      settle: async () => {
        throw new DroftError('STORAGE_UNAVAILABLE');
      },
    });
    const delivery = await delivered(given);
    assert.deepEqual([delivery.settled, delivery.fault], [undefined, 'STORAGE_UNAVAILABLE']);
    assert.deepEqual(heard.calls, ['send prepared card', 'sleep 200', 'sleep 800', 'sleep 3000']);
  });
});
