/** The HTTP door against bodies and connections that are too large, too slow, packed or broken off. */
import assert from 'node:assert/strict';
import { connect, type Socket } from 'node:net';
import { gzipSync } from 'node:zlib';
import { raw } from '../support/raw.ts';
import { activity, bearer, type Rig, startRig } from '../support/rig.ts';

const CANARY = 'kanarifugl6120';
const BODY_LIMIT = 512 * 1024;
let rig: Rig;

function head(lines: readonly string[]): string {
  return [
    'POST /api/messages HTTP/1.1',
    'Host: x',
    `Authorization: ${bearer(rig.metadata.channel)}`,
    'Content-Type: application/json',
    ...lines,
    '',
    '',
  ].join('\r\n');
}

function connected(port: number): Promise<Socket> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => resolve(socket));
  });
}

async function goodRequestWorks(): Promise<void> {
  assert.deepEqual(await rig.post(activity()), { status: 200, body: '' });
}

describe('the limits of the HTTP door', () => {
  before(async () => {
    rig = await startRig({ http: { bodyTimeoutMs: 150 } });
  });
  afterEach(goodRequestWorks);
  after(async () => {
    await rig.close();
    assert.ok(rig.output.length > 0);
    assert.doesNotMatch(rig.output.join(''), new RegExp(CANARY), 'words of a request in log or output');
  });

  const encodings: Readonly<Record<string, Record<string, string>>> = {
    gzip: { 'content-encoding': 'gzip' },
    'an encoding that is none': { 'content-encoding': 'identity' },
    'text/plain': { 'content-type': 'text/plain' },
    'a form': { 'content-type': 'application/x-www-form-urlencoded' },
    'JSON in Latin-1': { 'content-type': 'application/json; charset=iso-8859-1' },
  };
  for (const [name, headers] of Object.entries(encodings)) {
    it(`takes no body as ${name}`, async () => {
      assert.deepEqual(await rig.post(activity({ text: CANARY }), headers), { status: 415, body: '' });
    });
  }

  it('unpacks no gzip bomb', async () => {
    const bomb = gzipSync(Buffer.alloc(60 * 1024 * 1024, 'a'));
    const before = process.memoryUsage().rss;
    const headers = { 'content-type': 'application/json', 'content-encoding': 'gzip', authorization: bearer(rig.metadata.channel) };
    const answer = await fetch(`${rig.url}/api/messages`, { method: 'POST', headers, body: bomb });
    assert.equal(answer.status, 415);
    assert.ok(process.memoryUsage().rss - before < 50 * 1024 * 1024);
  });

  it('takes a message of just under the limit', async () => {
    const filler = 'a'.repeat(BODY_LIMIT - JSON.stringify(activity({ text: '' })).length - 100);
    assert.equal((await rig.post(activity({ text: filler }))).status, 200);
  });

  it('refuses a declared body over the limit before reading it', async () => {
    const answer = await raw(rig.port, head([`Content-Length: ${BODY_LIMIT + 1}`]));
    assert.deepEqual([answer.status, answer.body], [413, '']);
    assert.match(answer.head, /connection: close/i);
  });

  it('stops a streamed body at the limit', async () => {
    const chunk = `10000\r\n${'a'.repeat(0x10000)}\r\n`;
    const answer = await raw(rig.port, `${head(['Transfer-Encoding: chunked'])}${chunk.repeat(9)}`);
    assert.equal(answer.status, 413);
  });

  it('closes the connection of a caller that goes on sending', async () => {
    const started = performance.now();
    await raw(rig.port, head(['Content-Length: 99999999']), (socket) => {
      const timer = setInterval(() => socket.write('a'.repeat(1000)), 20);
      socket.on('close', () => clearInterval(timer));
    });
    assert.ok(performance.now() - started < 2000);
  });

  it('waits for a slow body only so long', async () => {
    const answer = await raw(rig.port, `${head(['Content-Length: 100'])}{"text":"${CANARY}`);
    assert.deepEqual([answer.status, answer.body], [408, '']);
  });

  it('survives a caller that leaves in the middle of the body', async () => {
    const refused = rig.refused.length;
    const answer = await raw(rig.port, `${head(['Content-Length: 100'])}{"text":"${CANARY}`, (socket) =>
      setTimeout(() => socket.destroy(), 30),
    );
    assert.equal(answer.status, 0);
    assert.equal(rig.refused.length, refused);
  });

  it('answers others while a hundred connections say nothing', async () => {
    const sockets = await Promise.all(Array.from({ length: 100 }, () => connected(rig.port)));
    await goodRequestWorks();
    for (const socket of sockets) socket.destroy();
  });

  it('refuses two lengths, length with chunks, and headers of 20 kB', async () => {
    const answers = await Promise.all([
      raw(rig.port, `${head(['Content-Length: 5', 'Content-Length: 6'])}hello`),
      raw(rig.port, `${head(['Content-Length: 5', 'Transfer-Encoding: chunked'])}0\r\n\r\n`),
      raw(rig.port, head([`X-Filler: ${'a'.repeat(20_000)}`])),
    ]);
    assert.deepEqual(
      answers.map(({ status, body }) => [status, body]),
      [
        [400, ''],
        [400, ''],
        [431, ''],
      ],
    );
  });

  it('opens no WebSocket', async () => {
    const answer = await raw(
      rig.port,
      'GET /api/messages HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Key: eA==\r\nSec-WebSocket-Version: 13\r\n\r\n',
    );
    assert.deepEqual([answer.status, answer.body], [0, '']);
  });
});
