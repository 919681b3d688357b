import assert from 'node:assert/strict';
import type { Destination, SendResult } from '../../src/delivery/message.ts';
import { startTeams, type Teams } from '../support/outbox-teams.ts';
import { APP_ID, type Script, SERVICE_URL, TENANT_ID } from '../support/teams-side.ts';

const PERSON = '33333333-3333-4333-8333-333333333333';
const CHAT: Destination = {
  tenantId: TENANT_ID,
  conversationId: 'a:chat-1',
  userId: PERSON,
  memberId: '29:person',
  serviceUrl: SERVICE_URL,
  botId: `28:${APP_ID}`,
};
const { conversationId: _none, ...STRANGER } = { ...CHAT, memberId: '' };
const CARD = { type: 'message', attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: { text: 'KANARI' } }] };

type Route = readonly [name: string, send: (teams: Teams) => Promise<SendResult>, before: readonly Script[]];

/** The three ways a message leaves; before the last the chat is opened, which goes well. */
const ROUTES: readonly Route[] = [
  ['a message to a chat', (teams) => teams.notifier.send(CHAT, CARD), []],
  ['an updated card', (teams) => teams.notifier.send(CHAT, CARD, 'card-7'), []],
  ['a message to a chat just opened', (teams) => teams.notifier.send(STRANGER, CARD), [{ status: 201, body: { id: 'a:opened' } }]],
];

const FAILURES: readonly (readonly [name: string, script: Script, expected: Partial<Extract<SendResult, { kind: 'failed' }>>])[] = [
  [
    '400',
    { status: 400, body: { error: { code: 'BadArgument', message: 'KANARI' } } },
    { status: 400, reason: 'BadArgument', uncertain: false },
  ],
  [
    '403',
    { status: 403, body: { error: { code: 'ConversationBlockedByUser' } } },
    { reason: 'ConversationBlockedByUser', uncertain: false },
  ],
  [
    '404',
    { status: 404, body: { error: { code: 'ConversationNotFound' } } },
    { status: 404, reason: 'ConversationNotFound', uncertain: false },
  ],
  ['412', { status: 412 }, { status: 412, uncertain: false }],
  ['429', { status: 429, headers: { 'retry-after': '17' } }, { status: 429, retryAfterSeconds: 17, uncertain: false }],
  ['500', { status: 500 }, { status: 500, uncertain: true }],
  ['502', { status: 502, body: { error: { message: 'KANARI' } } }, { status: 502, uncertain: true }],
  ['503', { status: 503, headers: { 'retry-after': '5' } }, { status: 503, uncertain: true }],
  ['504', { status: 504 }, { status: 504, uncertain: true }],
  ['408', { status: 408 }, { status: 408, uncertain: true }],
  ['a reset', 'reset', { status: undefined, uncertain: true }],
  ['silence', 'hang', { status: undefined, reason: 'ETIMEDOUT', uncertain: true }],
];

describe('the notifier', () => {
  let teams: Teams;
  beforeEach(async () => {
    teams = await startTeams();
  });
  afterEach(async () => {
    await teams.close();
    assert.equal(teams.apologies, 0, 'nothing may be thrown into the adapter');
    assert.doesNotMatch(teams.output.join(''), /KANARI/);
  });

  it('posts to a chat that is known', async () => {
    assert.deepEqual(await teams.notifier.send(CHAT, CARD), { kind: 'sent', conversationId: 'a:chat-1', activityId: 'sent-1' });
    const [post, ...others] = teams.posts();
    assert.deepEqual([post?.method, post?.path, others.length], ['POST', '/emea/v3/conversations/a%3Achat-1/activities', 0]);
    const body = post?.body as Record<string, unknown>;
    assert.deepEqual([body.type, body.attachments], ['message', CARD.attachments]);
    assert.deepEqual(
      [body.from, body.recipient],
      [
        { id: `28:${APP_ID}`, name: '' },
        { id: '29:person', name: '' },
      ],
    );
    assert.equal(post?.headers.authorization, 'Bearer outgoing');
  });

  it('puts a card in place of an earlier one', async () => {
    teams.connector.fallback = { status: 200, body: {} };
    assert.deepEqual(await teams.notifier.send(CHAT, CARD, 'card-7'), { kind: 'sent', conversationId: 'a:chat-1', activityId: 'card-7' });
    const [put, ...others] = teams.posts();
    assert.deepEqual([put?.method, put?.path, others.length], ['PUT', '/emea/v3/conversations/a%3Achat-1/activities/card-7', 0]);
  });

  it('opens the chat of a person it has not met, and posts there', async () => {
    teams.connector.script.push({ status: 201, body: { id: 'a:opened' } });
    assert.deepEqual(await teams.notifier.send(STRANGER, CARD), { kind: 'sent', conversationId: 'a:opened', activityId: 'sent-1' });
    const [open, post] = teams.posts();
    assert.deepEqual([open?.method, open?.path], ['POST', '/emea/v3/conversations']);
    assert.deepEqual(open?.body, {
      isGroup: false,
      bot: { id: `28:${APP_ID}`, name: '' },
      members: [{ id: PERSON, name: '', aadObjectId: PERSON }],
      tenantId: TENANT_ID,
      channelData: { tenant: { id: TENANT_ID } },
    });
    assert.equal(post?.path, '/emea/v3/conversations/a%3Aopened/activities');
  });

  it('posts to a channel without a person', async () => {
    await teams.notifier.send({ ...CHAT, conversationId: '19:x@thread.tacv2', userId: '', memberId: '' }, CARD);
    const body = teams.posts()[0]?.body as Record<string, unknown>;
    assert.deepEqual([body.recipient, (body.conversation as Record<string, unknown>).conversationType], [undefined, 'channel']);
  });

  it('changes nothing of the activity it was given', async () => {
    const given = structuredClone(CARD);
    await teams.notifier.send(CHAT, given, 'card-7');
    assert.deepEqual(given, CARD);
  });

  for (const [route, send, first] of ROUTES) {
    for (const [failure, script, expected] of FAILURES) {
      it(`sends ${route} once and tells what is known: ${failure}`, async () => {
        teams.connector.script.push(...first, script);
        const result = await send(teams);
        assert.ok(result.kind === 'failed');
        for (const [key, value] of Object.entries(expected)) assert.equal(result[key as keyof typeof result], value, key);
        assert.equal(teams.posts().length, first.length + 1);
        assert.doesNotMatch(JSON.stringify(result), /KANARI/);
      });
    }

    it(`sends ${route} not at all without a token`, async () => {
      teams.connector.script.push(...first);
      for (const token of ['refused', 'hangs'] as const) {
        teams.token = token;
        const { kind, ...rest } = await send(teams);
        assert.deepEqual([kind, rest], ['failed', { status: undefined, reason: 'TOKEN', retryAfterSeconds: undefined, uncertain: false }]);
      }
      assert.equal(teams.posts().length, 0);
    });

    for (const code of ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN']) {
      it(`knows that ${route} was not taken: ${code}`, async () => {
        teams.network = code;
        const result = await send(teams);
        assert.ok(result.kind === 'failed');
        assert.deepEqual([result.reason, result.uncertain, result.status], [code, false, undefined]);
      });
    }
  }

  for (const script of [{ status: 502 }, { status: 408 }, 'reset', 'hang'] as const) {
    it(`is sure that nothing was posted when the chat could not be opened (${typeof script === 'string' ? script : script.status})`, async () => {
      teams.connector.script.push(script);
      const result = await teams.notifier.send(STRANGER, CARD);
      assert.ok(result.kind === 'failed');
      assert.equal(result.uncertain, false);
      assert.equal(teams.posts().length, 1, 'one try to open, no post');
    });
  }

  it('posts nothing to a chat Teams did not name', async () => {
    teams.connector.script.push({ status: 201, body: {} });
    const result = await teams.notifier.send(STRANGER, CARD);
    assert.deepEqual([result.kind, 'reason' in result && result.reason], ['failed', 'NO_CONVERSATION']);
    assert.equal(teams.posts().length, 1);
  });

  it('reads a waiting time in whole seconds, and nothing else', async () => {
    for (const [text, seconds] of [
      ['1', 1],
      ['3600', 3600],
      ['Sun, 22 Nov 2026 10:00:00 GMT', undefined],
      ['-5', undefined],
      ['soon', undefined],
    ] as const) {
      teams.connector.script.push({ status: 429, headers: { 'retry-after': text } });
      const result = await teams.notifier.send(CHAT, CARD);
      assert.equal(result.kind === 'failed' ? result.retryAfterSeconds : 'sent', seconds);
    }
  });

  it('has been taken when only the answer cannot be read', async () => {
    teams.connector.script.push({ status: 201, headers: { 'content-type': 'application/json' }, body: undefined });
    assert.deepEqual(await teams.notifier.send(CHAT, CARD), { kind: 'sent', conversationId: 'a:chat-1', activityId: '' });
  });

  for (const serviceUrl of [
    'https://evil.example/',
    'http://smba.trafficmanager.net/',
    'https://smba.trafficmanager.net.evil.example/',
    '',
  ]) {
    it(`sends nothing to an address that is not allowed («${serviceUrl}»)`, async () => {
      const result = await teams.notifier.send({ ...CHAT, serviceUrl }, CARD);
      assert.deepEqual(result, { kind: 'failed', status: undefined, reason: 'FORBIDDEN', retryAfterSeconds: undefined, uncertain: false });
      assert.equal(teams.posts().length, 0);
    });
  }

  it('sends nothing to a tenant that is not allowed any more', async () => {
    await teams.close();
    teams = await startTeams({ allowedTenants: [TENANT_ID] });
    const result = await teams.notifier.send({ ...CHAT, tenantId: '99999999-9999-4999-8999-999999999999' }, CARD);
    assert.equal(result.kind === 'failed' && result.reason, 'FORBIDDEN');
    assert.equal((await teams.notifier.send({ ...CHAT, tenantId: TENANT_ID.toUpperCase() }, CARD)).kind, 'sent');
    assert.equal(teams.posts().length, 1);
  });

  it('cannot send what the SDK cannot write, and knows that it did not', async () => {
    const loop: Record<string, unknown> = {};
    loop.loop = loop;
    const result = await teams.notifier.send(CHAT, { type: 'message', channelData: loop });
    assert.ok(result.kind === 'failed');
    assert.deepEqual([result.reason, result.uncertain, teams.posts().length], ['UNSENT', false, 0]);
  });

  it('keeps eight sends at once apart', async () => {
    teams.connector.script.push('hang');
    teams.token = 'given';
    const results = await Promise.all(Array.from({ length: 8 }, () => teams.notifier.send(CHAT, CARD)));
    assert.equal(results.filter((result) => result.kind === 'sent').length, 7);
    assert.equal(teams.posts().length, 8);
  });
});

describe('the notifier without identity, for the Playground', () => {
  it('sends to this machine and nowhere else', async () => {
    const teams = await startTeams({ identity: { kind: 'anonymous' }, serviceHosts: ['localhost', '127.0.0.1', '::1'] });
    try {
      const local = { ...CHAT, serviceUrl: `http://127.0.0.1:${teams.connector.port}/` };
      assert.equal((await teams.notifier.send(local, CARD)).kind, 'sent');
      const result = await teams.notifier.send(CHAT, CARD);
      assert.equal(result.kind === 'failed' && result.reason, 'FORBIDDEN');
      assert.deepEqual(
        teams.posts().map((post) => [post.path, post.headers.authorization]),
        [['/v3/conversations/a%3Achat-1/activities', undefined]],
      );
    } finally {
      await teams.close();
    }
  });
});
