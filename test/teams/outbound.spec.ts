/** Sending: one POST per message on every route, a time limit, allowed addresses only, errors without words. */
import assert from 'node:assert/strict';
import type { ConversationReference, TurnContext } from 'botbuilder';
import { SendError } from '../../src/teams/outbound.ts';
import { APP_ID, activity, type Rig, type Script, SERVICE_URL, startRig, TENANT_ID } from '../support/rig.ts';

const CANARY = 'kanarifugl4417';
const failures: unknown[] = [];
let logic: (context: TurnContext) => Promise<void>;
/** The SDK's first retry would come after a second, so this one's limit must be longer; the hasty one's is for silence. */
let rig: Rig;
let hasty: Rig;

async function reply(context: TurnContext): Promise<void> {
  await context.sendActivity('svar');
}

describe('sending', () => {
  before(async () => {
    const options = {
      logic: (context: TurnContext) => logic(context),
      onTurnFailed: async (_context: TurnContext, error: unknown) => void failures.push(error),
    };
    rig = await startRig({ ...options, timeoutMs: 8000 });
    hasty = await startRig({ ...options, timeoutMs: 200 });
  });
  after(async () => {
    await rig.close();
    await hasty.close();
  });
  beforeEach(() => {
    failures.length = 0;
    logic = reply;
    for (const { connector } of [rig, hasty]) {
      connector.requests.length = 0;
      connector.fallback = { status: 201, body: { id: 'sent-1' } };
    }
  });

  describe('sends once, whatever the answer', () => {
    const scripts: Readonly<Record<string, Script>> = {
      '502': { status: 502 },
      '503': { status: 503 },
      '429': { status: 429, headers: { 'retry-after': '1' } },
      'a broken connection': 'reset',
      'a redirect': { status: 307, headers: { location: 'http://127.0.0.1:9/evil' } },
    };
    const reference = (): Partial<ConversationReference> => ({
      channelId: 'msteams',
      serviceUrl: SERVICE_URL,
      conversation: { id: 'a:conversation-1', isGroup: false, conversationType: 'personal', name: '' },
    });
    // Parsed, since the SDK's type asks for a first activity that Teams does not need.
    const conversation = JSON.parse(
      JSON.stringify({ isGroup: false, bot: { id: `28:${APP_ID}`, name: '' }, members: [], tenantId: TENANT_ID, channelData: {} }),
    );
    const routes: Readonly<Record<string, (rig: Rig) => Promise<void>>> = {
      'a reply in a turn': async (rig) => {
        await rig.post(activity());
        if (failures.length > 0) throw failures[0];
      },
      'a proactive message': async (rig) => {
        await rig.edge.adapter.continueConversationAsync(APP_ID, reference(), reply);
        if (failures.length > 0) throw failures[0];
      },
      'a new conversation': (rig) =>
        rig.edge.adapter.createConversationAsync(
          APP_ID,
          'msteams',
          SERVICE_URL,
          'https://api.botframework.com',
          conversation,
          async () => undefined,
        ),
    };
    for (const [failure, script] of Object.entries(scripts)) {
      for (const [route, run] of Object.entries(routes)) {
        it(`${route}, answered with ${failure}`, async () => {
          rig.connector.fallback = script;
          await assert.rejects(() => run(rig), SendError);
          assert.equal(rig.connector.requests.length, 1);
          assert.deepEqual(rig.strayHosts, []);
        });
      }
    }
    for (const [route, run] of Object.entries(routes)) {
      it(`${route}, ended at the time limit when nothing is answered`, async () => {
        hasty.connector.fallback = 'hang';
        const started = performance.now();
        await assert.rejects(() => run(hasty), { name: 'DroftError', reason: 'ETIMEDOUT', uncertain: true });
        assert.ok(performance.now() - started < 2000);
        assert.equal(hasty.connector.requests.length, 1);
      });
    }
  });

  it('names status, Teams code and waiting time of a failed send, and holds nothing that was sent or answered', async () => {
    rig.connector.fallback = { status: 429, headers: { 'retry-after': '7' }, body: { error: { code: 'Throttled', message: CANARY } } };
    logic = async (context) => void (await context.sendActivity(CANARY));
    await rig.post(activity());
    const [error] = failures;
    assert.ok(error instanceof SendError);
    assert.deepEqual([error.statusCode, error.reason, error.retryAfterSeconds, error.uncertain], [429, 'Throttled', 7, false]);
    assert.doesNotMatch(JSON.stringify([error, error.message, error.stack, Object.getOwnPropertyNames(error)]), new RegExp(CANARY));
    assert.equal(error.cause, undefined);
  });

  it('counts a 502 as uncertain and a 403 as certain', () => {
    assert.equal(new SendError({ statusCode: 502 }).uncertain, true);
    assert.equal(new SendError({ reason: 'ECONNRESET' }).uncertain, true);
    assert.equal(new SendError({ statusCode: 403 }).uncertain, false);
    assert.equal(new SendError({ reason: 'ECONNREFUSED' }).uncertain, false);
  });

  it('never calls an address outside the list, also for stored ones', async () => {
    for (const serviceUrl of ['https://evil.example/', 'http://smba.trafficmanager.net/', 'https://smba.trafficmanager.net.evil.no/', '']) {
      const stored = {
        channelId: 'msteams',
        serviceUrl,
        conversation: { id: 'a:1', isGroup: false, conversationType: 'personal', name: '' },
      };
      await assert.rejects(rig.edge.adapter.continueConversationAsync(APP_ID, stored, reply));
    }
    assert.equal(rig.connector.requests.length, 0);
    assert.deepEqual(rig.strayHosts, []);
  });
});
