import assert from 'node:assert/strict';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import sinon from 'sinon';
import { uploadFile } from '../../src/teams/upload.ts';
import { closeAll, listenOn } from '../support/rig.ts';

const GOOD = 'https://fylket-my.sharepoint.com/personal/berit/uploads/1?guid=%27a%27&overwrite=true&tempauth=KANARI';

describe('the address a file may be put at', () => {
  const asked = async (url: string): Promise<string[]> => {
    const calls: string[] = [];
    const isTaken = await uploadFile(url, 'data', async (target) => {
      calls.push(String(target));
      return new Response('', { status: 201 });
    });
    assert.equal(isTaken, calls.length === 1);
    return calls;
  };

  for (const [what, url] of [
    ['a person’s OneDrive', GOOD],
    ['the cloud of the American authorities', 'https://agency-my.sharepoint.us/personal/a/1'],
    ['OneDrive for people', 'https://api.1drv.com/up/1'],
    ['a host in capitals', 'https://FYLKET-MY.SharePoint.com/1'],
    ['the port that https has anyway', 'https://fylket-my.sharepoint.com:443/1'],
  ] as const)
    it(`is ${what}, called once and as it was given`, async () => assert.deepEqual(await asked(url), [new URL(url).href]));

  for (const [what, url] of [
    ['nothing', ''],
    ['no address', 'sharepoint.com'],
    ['half an address', 'https://'],
    ['plain http', GOOD.replace('https', 'http')],
    ['a file', 'file:///etc/passwd'],
    ['data', 'data:text/plain,x.sharepoint.com'],
    ['another host', 'https://example.com/fylket-my.sharepoint.com'],
    ['a host that only ends alike', 'https://evilsharepoint.com/1'],
    ['a host that only begins alike', 'https://fylket-my.sharepoint.com.example.com/1'],
    ['the domain without a host', 'https://sharepoint.com/1'],
    ['an empty label', 'https://.sharepoint.com/1'],
    ['a trailing dot', 'https://fylket-my.sharepoint.com./1'],
    ['a name before the host', 'https://fylket-my.sharepoint.com@example.com/1'],
    ['a name for the host itself', 'https://berit@fylket-my.sharepoint.com/1'],
    ['a backslash', 'https://example.com\\.sharepoint.com/1'],
    ['a fragment', 'https://example.com#.sharepoint.com'],
    ['a question', 'https://example.com?.sharepoint.com'],
    ['another port', 'https://fylket-my.sharepoint.com:8443/1'],
    ['this machine', 'https://127.0.0.1/1'],
    ['this machine by six', 'https://[::1]/1'],
    ['the machine’s own numbers', 'https://169.254.169.254/latest/meta-data'],
    ['look-alike letters', 'https://fylket-my.sharepοint.com/1'],
  ] as const)
    it(`is not ${what}; nothing is called`, async () => assert.deepEqual(await asked(url), []));
});

describe('putting a file there', () => {
  interface Got {
    readonly path: string;
    readonly method: string;
    readonly headers: IncomingMessage['headers'];
    readonly body: Buffer;
  }
  let server: Server;
  let port: number;
  let got: Got[];
  let answer: (response: ServerResponse) => void;
  beforeEach(async () => {
    got = [];
    answer = (response) => {
      response.writeHead(201);
      response.end();
    };
    server = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        const { url: path = '', method = '', headers } = request;
        got.push({ path, method, headers, body: Buffer.concat(chunks) });
        answer(response);
      });
    });
    port = await listenOn(server);
  });
  afterEach(async () => {
    sinon.restore();
    await closeAll(server);
  });

  /** The real fetch, to this machine as a DNS entry would take it. */
  const put: typeof fetch = (target, init) => {
    const { pathname, search } = new URL(String(target));
    return fetch(`http://127.0.0.1:${port}${pathname}${search}`, init);
  };
  const status = (code: number, headers: Record<string, string> = {}): void => {
    answer = (response) => {
      response.writeHead(code, headers);
      response.end('KANARI');
    };
  };

  it('sends the bytes whole, with their range, and says that it was taken', async () => {
    const text = `{"navn":"Kåre Ødegård 🙂 ${'x'.repeat(5000)}"}`;
    assert.equal(await uploadFile(GOOD, text, put), true);
    const [one] = got;
    const size = Buffer.byteLength(text);
    assert.deepEqual([got.length, one?.method, one?.path], [1, 'PUT', GOOD.slice(GOOD.indexOf('/personal'))]);
    assert.deepEqual(
      [one?.headers['content-range'], one?.headers['content-length'], one?.headers['content-type']],
      [`bytes 0-${size - 1}/${size}`, String(size), 'application/octet-stream'],
    );
    assert.equal(one?.body.toString(), text);
  });

  it('sends no key of ours along', async () => {
    await uploadFile(GOOD, 'data', put);
    assert.deepEqual(
      Object.keys(got[0]?.headers ?? {}).filter((name) => /auth|cookie|token|refer/.test(name)),
      [],
    );
  });

  for (const code of [200, 201, 202])
    it(`is taken with ${code}`, async () => {
      status(code);
      assert.equal(await uploadFile(GOOD, 'data', put), true);
    });

  for (const code of [400, 401, 403, 404, 409, 413, 429, 500, 503, 507])
    it(`is not taken with ${code}, and is not tried again`, async () => {
      status(code);
      assert.equal(await uploadFile(GOOD, 'data', put), false);
      assert.equal(got.length, 1);
    });

  for (const code of [301, 302, 303, 307, 308])
    it(`follows no redirect (${code}), not even to the same host`, async () => {
      for (const location of [`http://127.0.0.1:${port}/elsewhere`, '/elsewhere']) {
        got = [];
        status(code, { location });
        assert.equal(await uploadFile(GOOD, 'data', put), false);
        assert.deepEqual(
          got.map((one) => one.path.startsWith('/personal')),
          [true],
        );
      }
    });

  it('is not taken when the connection breaks', async () => {
    answer = (response) => void response.socket?.destroy();
    assert.equal(await uploadFile(GOOD, 'data', put), false);
  });

  it('is not taken when nobody listens', async () => {
    await closeAll(server);
    assert.equal(await uploadFile(GOOD, 'data', put), false);
  });

  it('gives up when its time is over, and lets go of the connection', async () => {
    const end = new AbortController();
    const timeout = sinon.stub(AbortSignal, 'timeout').returns(end.signal);
    const asked = Promise.withResolvers<ServerResponse>();
    answer = asked.resolve;
    const uploading = uploadFile(GOOD, 'data', put);
    const closed = asked.promise.then((response) => new Promise((resolve) => response.on('close', resolve)));
    await asked.promise;
    end.abort(new DOMException('over', 'TimeoutError'));
    assert.equal(await uploading, false);
    await closed;
    assert.deepEqual(timeout.args, [[10_000]]);
  });

  it('does not wait for what comes after the answer', async () => {
    answer = (response) => {
      response.writeHead(200);
      response.write('a first part, and never the end');
    };
    assert.equal(await uploadFile(GOOD, 'data', put), true);
  });

  it('takes the whole of a large file, and says so when the host finds it too large', async () => {
    const text = 'æ'.repeat(3_000_000);
    assert.equal(await uploadFile(GOOD, text, put), true);
    assert.equal(got[0]?.body.length, 6_000_000);
    status(413);
    assert.equal(await uploadFile(GOOD, text, put), false);
  });

  for (const [what, thrown] of [
    ['an error', new Error(GOOD)],
    ['a text', GOOD],
    ['nothing', undefined],
  ] as const)
    it(`never throws when the call throws ${what}`, async () => {
      assert.equal(await uploadFile(GOOD, 'data', () => Promise.reject(thrown)), false);
      const thrower = (): never => {
        throw thrown;
      };
      assert.equal(await uploadFile(GOOD, 'data', thrower), false);
    });
});
