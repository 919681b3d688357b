/** The SDK behind its closed doors: forged tokens, what leaves in an answer, what reaches the output. */
import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import { ActivityTypes, type TurnContext } from 'botbuilder';
import { silencedCalls } from '../../src/teams/quiet.ts';
import { APP_ID, activity, bearer, claims, createKeys, type Json, type Rig, startRig, TENANT_ID } from '../support/rig.ts';

const CANARY = 'kanarifugl7301';
const HOUR = 3600;
const now = (): number => Math.floor(Date.now() / 1000);
const encoded = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** Turns of the shared rig: what the logic does next, and how often it ran. */
const turn: { runs: number; logic: (context: TurnContext) => Promise<void> } = {
  runs: 0,
  logic: async () => undefined,
};
let rig: Rig;

async function reply(context: TurnContext): Promise<void> {
  await context.sendActivity('svar');
}

describe('the adapter', () => {
  before(async () => {
    rig = await startRig({
      logic: (context) => {
        turn.runs += 1;
        return turn.logic(context);
      },
    });
  });
  after(() => rig.close());
  beforeEach(() => {
    Object.assign(turn, { runs: 0, logic: reply });
    rig.connector.requests.length = 0;
    rig.connector.script.length = 0;
    rig.connector.fallback = { status: 201, body: { id: 'sent-1' } };
  });

  it('runs the turn and sends the reply when the token is good', async () => {
    const answer = await rig.post(activity());
    assert.deepEqual(answer, { status: 200, body: '' });
    assert.equal(rig.connector.requests.length, 1);
    assert.equal(rig.connector.requests[0]?.headers.authorization, 'Bearer outgoing');
  });

  describe('refuses with 401, no body, no turn and no call', () => {
    const other = createKeys();
    const forged = (header: Json, payload: Json, sign: (data: string) => string): string => {
      const data = `${encoded(header)}.${encoded(payload)}`;
      return `Bearer ${data}.${sign(data)}`;
    };
    const hmac = (secret: string) => (data: string) => createHmac('sha256', secret).update(data).digest('base64url');
    const table: Readonly<Record<string, (rig: Rig) => string | undefined>> = {
      'no token at all': () => undefined,
      'an empty Bearer': () => 'Bearer ',
      'a token that is no JWT': () => 'Bearer tull',
      'three parts of nothing': () => 'Bearer a.b.c',
      'Basic credentials': () => 'Basic YTpi',
      'a lower-case scheme': ({ metadata }) => bearer(metadata.channel).replace('Bearer', 'bearer'),
      'a token expired ten minutes ago': ({ metadata }) => bearer(metadata.channel, { exp: now() - 600 }),
      'a token not valid yet': ({ metadata }) => bearer(metadata.channel, { nbf: now() + 600 }),
      'a token without an end': ({ metadata }) => bearer(metadata.channel, { exp: undefined }),
      'a token until the year 3000': ({ metadata }) => bearer(metadata.channel, { exp: 32_503_680_000 }),
      'a token for two days': ({ metadata }) => bearer(metadata.channel, { exp: now() + 48 * HOUR }),
      'another issuer': ({ metadata }) => bearer(metadata.channel, { iss: 'https://evil.example' }),
      'another audience': ({ metadata }) => bearer(metadata.channel, { aud: TENANT_ID }),
      'a list of audiences': ({ metadata }) => bearer(metadata.channel, { aud: [APP_ID] }),
      'an unknown key id': ({ metadata }) => bearer(metadata.channel, {}, { kid: 'ukjent' }),
      'another key under the right key id': ({ metadata }) => bearer(other, {}, { kid: metadata.channel.kid }),
      'HS256 with the public key as secret': ({ metadata }) =>
        forged({ alg: 'HS256', kid: metadata.channel.kid, typ: 'JWT' }, claims(), hmac(metadata.channel.publicPem)),
      'alg none without a signature': ({ metadata }) => forged({ alg: 'none', kid: metadata.channel.kid }, claims(), () => ''),
      'alg none with a signature': ({ metadata }) => forged({ alg: 'none', kid: metadata.channel.kid }, claims(), hmac('x')),
      'RS256 claimed over an HMAC': ({ metadata }) =>
        forged({ alg: 'RS256', kid: metadata.channel.kid }, claims(), hmac(metadata.channel.publicPem)),
      "the emulator's issuer": ({ metadata }) =>
        bearer(metadata.emulator, { iss: `https://sts.windows.net/${TENANT_ID}/`, ver: '1.0', appid: APP_ID, tid: TENANT_ID }),
      "the bot's own outgoing token": ({ metadata }) =>
        bearer(metadata.emulator, {
          iss: `https://sts.windows.net/${TENANT_ID}/`,
          aud: 'https://api.botframework.com',
          ver: '1.0',
          appid: APP_ID,
          tid: TENANT_ID,
        }),
      'a token without a service address': ({ metadata }) => bearer(metadata.channel, { serviceurl: undefined }),
      'a token for another service address': ({ metadata }) =>
        bearer(metadata.channel, { serviceurl: 'https://smba.trafficmanager.net/amer/' }),
    };
    for (const [name, authorization] of Object.entries(table)) {
      it(name, async () => {
        const answer = await rig.post(activity({ text: CANARY }), { authorization: authorization(rig) });
        assert.deepEqual(answer, { status: 401, body: '' });
        assert.equal(turn.runs, 0);
        assert.equal(rig.connector.requests.length, 0);
      });
    }
  });

  it('never fetches keys from where a token says, nor any emulator keys', async () => {
    const { metadata } = rig;
    const hits = metadata.hits.length;
    const url = `${metadata.endpoints.ToBotFromEmulatorOpenIdMetadataUrl}?stolen`;
    const answer = await rig.post(activity(), {
      authorization: bearer(metadata.emulator, {}, { jku: url, x5u: url, kid: metadata.emulator.kid }),
    });
    assert.deepEqual(answer, { status: 401, body: '' });
    assert.equal(metadata.hits.slice(hits).filter((path) => path.includes('stolen')).length, 0);
    assert.equal(metadata.hits.filter((path) => path.startsWith('/em')).length, 0);
  });

  it('answers an invoke with its own status and body', async () => {
    turn.logic = async (context) =>
      void (await context.sendActivity({ type: ActivityTypes.InvokeResponse, value: { status: 200, body: { statusCode: 200 } } }));
    const answer = await rig.post(activity({ type: 'invoke', name: 'adaptiveCard/action', value: { action: { verb: 'go' } } }));
    assert.deepEqual(answer, { status: 200, body: '{"statusCode":200}' });
  });

  it('answers 500 without a word when even the apology fails', async () => {
    const broken = await startRig({
      logic: async () => {
        throw new Error(CANARY);
      },
      onTurnFailed: async (_context, error) => {
        throw error;
      },
    });
    const answer = await broken.post(activity({ text: CANARY }));
    await broken.close();
    assert.deepEqual(answer, { status: 500, body: '' });
    assert.match(broken.output.join(''), /TURN_FAILED/);
    assert.doesNotMatch(broken.output.join(''), new RegExp(CANARY));
  });

  it('sends replies out even when the body asks to have them back', async () => {
    const answer = await rig.post(
      activity({ deliveryMode: 'expectReplies', callerId: 'urn:botframework:evil', relatesTo: { serviceUrl: 'https://evil.example' } }),
    );
    assert.deepEqual(answer, { status: 200, body: '' });
    assert.equal(rig.connector.requests.length, 1);
  });

  it('starts with a managed identity, and refuses strangers there too', async () => {
    const managed = await startRig({ identity: { kind: 'UserAssignedMSI', appId: APP_ID, tenantId: TENANT_ID } });
    const good = await managed.post(activity());
    const stranger = await managed.post(activity(), { authorization: bearer(createKeys()) });
    await managed.close();
    assert.deepEqual([good.status, stranger.status], [200, 401]);
  });

  it('gives the turn real dates', async () => {
    let timestamp: unknown;
    turn.logic = async (context) => {
      timestamp = context.activity.timestamp;
    };
    await rig.post(activity({ timestamp: '2026-11-22T10:00:00.000Z' }));
    assert.deepEqual(timestamp, new Date('2026-11-22T10:00:00.000Z'));
  });

  it('takes the Playground without a token only in anonymous mode', async () => {
    const open = await startRig({ identity: { kind: 'anonymous' } });
    const local = activity({
      serviceUrl: `http://127.0.0.1:${open.connector.port}/_connector`,
      conversation: { id: 'c', conversationType: 'personal' },
      channelData: {},
    });
    const withoutToken = await open.post(local, { authorization: undefined });
    const elsewhere = await open.post(activity(), { authorization: undefined });
    await open.close();
    assert.deepEqual([withoutToken.status, elsewhere.status], [200, 403]);
  });

  // Mocha runs groups after single tests, so this comes last.
  describe('after all of that', () => {
    it("keeps the SDK's own console output away", () => {
      assert.ok(silencedCalls() > 0);
      assert.doesNotMatch(rig.output.join(''), /Available keys|BEGIN RSA|BEGIN PUBLIC/);
    });

    it('let no word of any request into log or output', () => {
      assert.ok(rig.output.length > 0);
      assert.doesNotMatch(rig.output.join(''), new RegExp(CANARY));
    });
  });
});
