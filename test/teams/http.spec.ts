/** The HTTP door: routes, refusals without words, counting; a good request works after each of them. */
import assert from 'node:assert/strict';
import { DroftError } from '../../src/errors.ts';
import { raw } from '../support/raw.ts';
import { activity, bearer, type Rig, startRig } from '../support/rig.ts';

const CANARY = 'kanarifugl9955';
let rig: Rig;

async function get(path: string, init: RequestInit = {}): Promise<{ status: number; body: string; server: string | null }> {
  const answer = await fetch(`${rig.url}${path}`, init);
  return { status: answer.status, body: await answer.text(), server: answer.headers.get('server') };
}

async function goodRequestWorks(): Promise<void> {
  assert.deepEqual(await rig.post(activity()), { status: 200, body: '' });
}

describe('the HTTP door', () => {
  before(async () => {
    rig = await startRig();
  });
  afterEach(async () => {
    await goodRequestWorks();
  });
  after(async () => {
    await rig.close();
    assert.ok(rig.output.length > 0);
    assert.doesNotMatch(rig.output.join(''), new RegExp(CANARY), 'words of a request in log or output');
  });

  it('answers health, readiness and metrics', async () => {
    assert.deepEqual(await get('/healthz'), { status: 200, body: 'ok', server: 'droft' });
    assert.equal((await get('/readyz')).status, 200);
    assert.equal((await get('/metrics')).body, 'droft_up 1');
  });

  it('is not ready when told so', async () => {
    const other = await startRig({ http: { ready: () => false } });
    const answer = await fetch(`${other.url}/readyz`);
    await other.close();
    assert.equal(answer.status, 503);
  });

  it('shows metrics to a proxied stranger only with the token', async () => {
    const token = 'metrics-token-1234567';
    const other = await startRig({
      http: { config: { identity: { kind: 'anonymous' }, allowedTenants: [], serviceHosts: [], metricsToken: token } },
    });
    const ask = async (headers: Record<string, string>) => (await fetch(`${other.url}/metrics`, { headers })).status;
    const forwarded = { 'x-forwarded-for': '10.0.0.1' };
    const statuses = [
      await ask({}),
      await ask(forwarded),
      await ask({ ...forwarded, authorization: 'Bearer feil' }),
      await ask({ ...forwarded, authorization: `Bearer ${token}` }),
    ];
    await other.close();
    assert.deepEqual(statuses, [200, 404, 404, 200]);
  });

  describe('knows no other routes, and repeats no path', () => {
    for (const path of [
      '/unknown',
      '/api/messages/',
      '/api//messages',
      '/API/messages',
      '/api/messages%2f',
      '/%zz',
      '/',
      '/api/messages/../../etc',
    ]) {
      it(path, async () => {
        const answer = await raw(rig.port, `GET ${path}?${CANARY} HTTP/1.1\r\nHost: x\r\n\r\n`);
        assert.deepEqual([answer.status, answer.body], [404, '']);
      });
    }
    for (const method of ['GET', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'HEAD']) {
      it(`${method} on the message route`, async () => {
        const { status, body } = await get('/api/messages', { method });
        assert.deepEqual({ status, body }, { status: 405, body: '' });
      });
    }
  });

  const malformed: Readonly<Record<string, string>> = {
    'broken JSON': `{"text":"${CANARY}"`,
    'nothing at all': '',
    'an empty object': '{}',
    'an empty list': '[]',
    'a string': `"${CANARY}"`,
    'a wrong type': '{"type":5}',
    'a hundred thousand brackets': '['.repeat(100_000),
    'deep but whole nesting': `{"a":${'['.repeat(100_000)}${']'.repeat(100_000)}}`,
    'a key that reaches prototypes': `{"__proto__":{"x":1},"text":"${CANARY}"}`,
    'two types, the last one wrong': '{"type":"message","type":5}',
  };
  for (const [name, body] of Object.entries(malformed)) {
    it(`answers 400 without a word to ${name}`, async () => {
      assert.deepEqual(await rig.post(body), { status: 400, body: '' });
    });
  }

  it('answers 400 without a word to bytes that are no UTF-8', async () => {
    const headers = { 'content-type': 'application/json', authorization: bearer(rig.metadata.channel) };
    const answer = await fetch(`${rig.url}/api/messages`, { method: 'POST', headers, body: Buffer.from([0x22, 0xff, 0xfe, 0x22]) });
    assert.deepEqual([answer.status, await answer.text()], [400, '']);
  });

  it('answers 403 without a word to another tenant', async () => {
    assert.deepEqual(await rig.post(activity({ text: CANARY, conversation: { id: 'c', tenantId: 'x' }, channelData: {} })), {
      status: 403,
      body: '',
    });
  });

  it('asks for a token before anything else', async () => {
    assert.deepEqual(await rig.post('{', { authorization: undefined, 'content-type': 'text/plain' }), { status: 401, body: '' });
  });

  it('runs a turn for unknown types and a thousand attachments, and fetches none of them', async () => {
    const attachments = Array.from({ length: 1000 }, () => ({ contentType: 'image/png', contentUrl: 'http://127.0.0.1:9/x' }));
    assert.equal((await rig.post(activity({ attachments }))).status, 200);
    assert.equal((await rig.post(activity({ type: 'tull' }))).status, 200);
    assert.deepEqual([rig.connector.requests.length, rig.strayHosts], [0, []]);
  });

  it('answers 500 without a word when the receiver throws or forgets to answer', async () => {
    for (const receive of [() => Promise.reject(new Error(CANARY)), () => Promise.resolve()]) {
      const other = await startRig({ http: { receive } });
      const answer = await other.post(activity({ text: CANARY }));
      await other.close();
      assert.deepEqual(answer, { status: 500, body: '' });
      assert.match(other.output.join(''), /"code":"TURN_FAILED"/);
      assert.doesNotMatch(other.output.join(''), new RegExp(CANARY));
    }
  });

  it('counts every refusal but logs one line a minute for each kind', async () => {
    let nowMs = 0;
    const other = await startRig({ http: { now: () => nowMs } });
    for (let request = 0; request < 20; request += 1) await other.post('{}');
    nowMs = 60_000;
    await other.post('{}');
    await other.close();
    assert.equal(other.refused.filter((code) => code === 'REQUEST_MALFORMED').length, 21);
    const counts = other.output.filter((line) => line.includes('requests refused')).map((line) => JSON.parse(line).count);
    assert.deepEqual(counts, [1, 20]);
  });

  it('says when the port is taken', async () => {
    const { createServer } = await import('../../src/teams/http.ts');
    const log = { info: () => undefined, warn: () => undefined, error: () => undefined, debug: () => undefined };
    const config = { identity: { kind: 'anonymous' }, allowedTenants: [], serviceHosts: [], metricsToken: undefined } as const;
    const second = createServer({ receive: async () => undefined, config, log, ready: () => true, metricsText: async () => '' });
    await assert.rejects(second.listen(rig.port, '127.0.0.1'), (error) => error instanceof DroftError && error.code === 'PORT_TAKEN');
  });
});
