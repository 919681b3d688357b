/** Buttons and messages when Teams' message service is slow, refuses or breaks off: answered in time, one POST, no crash. */
import assert from 'node:assert/strict';
import { setTimeout as wait } from 'node:timers/promises';
import { type Droft, startDroft, wordsOf } from '../support/droft.ts';
import { activity, type Json, type Script } from '../support/rig.ts';

/** Shorter than Teams' limit, longer than what an invoke may wait for. */
const SEND_LIMIT_MS = 3500;
const INVOKE_LIMIT_MS = 3000;
const TIMED_OUT_AFTER_MS = SEND_LIMIT_MS + 300;

function press(verb: string, data: Json = {}): Json {
  const action = { type: 'Action.Execute', verb, data: { verb, v: '1', language: 'nb', pack: '', numbers: '13', value: '', ...data } };
  return activity({ type: 'invoke', name: 'adaptiveCard/action', text: undefined, replyToId: 'card-1', value: { action } });
}

const FAILURES: readonly [string, Script][] = [
  ['is slow', 'hang'],
  ['breaks off', 'reset'],
  ...[400, 401, 403, 404, 409, 412, 413, 429, 500, 502, 503, 504].map((status): [string, Script] => [
    `answers ${status}`,
    { status, body: { error: { code: 'KANARI', message: 'KANARI' } }, headers: { 'retry-after': '3600' } },
  ]),
];

describe('a pressed button, when the message service', () => {
  let droft: Droft;
  before(async () => {
    droft = await startDroft({}, { timeoutMs: SEND_LIMIT_MS });
    await droft.say('hei');
  });
  after(() => droft.rig.close());

  for (const [name, script] of FAILURES) {
    for (const verb of ['help.show', 'daily.another', 'no.such.verb']) {
      it(`${name}, is answered in time, with one request and no loose end (${verb})`, async () => {
        droft.clock += 60_000;
        const { connector } = droft.rig;
        const from = connector.requests.length;
        connector.script.push(script);
        const started = performance.now();
        const answer = await droft.rig.post(press(verb));
        const ms = performance.now() - started;
        assert.equal(answer.status, 200);
        assert.ok(ms < INVOKE_LIMIT_MS, `${ms} ms`);
        assert.equal(connector.requests.length - from, 1);
        const { type, value } = JSON.parse(answer.body) as { type: string; value: unknown };
        if (verb === 'daily.another') assert.equal(type, 'application/vnd.microsoft.card.adaptive');
        else if (script === 'hang') assert.deepEqual([type, value], ['application/vnd.microsoft.activity.message', '']);
        else assert.match(String(value), /SEND_FAILED[\s\S]*113/);
      });
    }
  }

  it('fails after the answer, leaves a line in the log and goes on', async () => {
    droft.clock += 60_000;
    droft.rig.connector.script.push('hang');
    await droft.rig.post(press('terms.list'));
    await wait(TIMED_OUT_AFTER_MS - 2000);
    await droft.say('hei');
    const lines = droft.rig.output.filter((line) => line.includes('late send failed'));
    assert.ok(lines.length >= 1);
    assert.match(lines.at(-1) ?? '', /SEND_FAILED/);
    assert.doesNotMatch(droft.rig.output.join(''), /KANARI/);
  });
});

describe('a pressed button that Teams sends as a message', () => {
  let droft: Droft;
  const submit = (verb: string): Json => activity({ text: undefined, replyToId: 'card-1', value: { verb, language: 'nb', pack: '' } });
  before(async () => {
    droft = await startDroft();
  });
  after(() => droft.rig.close());

  it('gets its card below when the pressed card is gone', async () => {
    droft.rig.connector.script.push({ status: 404 });
    const from = droft.rig.connector.requests.length;
    assert.equal((await droft.rig.post(submit('daily.another'))).status, 200);
    const [put, post] = droft.rig.connector.requests.slice(from);
    assert.deepEqual([put?.method, post?.method], ['PUT', 'POST']);
    assert.match(JSON.stringify(post?.body), /Dagens kort/);
  });

  it('gets an apology and no second try when nobody can know', async () => {
    droft.clock += 60_000;
    droft.rig.connector.script.push({ status: 502 });
    const from = droft.rig.connector.requests.length;
    await droft.rig.post(submit('daily.another'));
    const requests = droft.rig.connector.requests.slice(from);
    assert.deepEqual(
      requests.map((request) => request.method),
      ['PUT', 'POST'],
    );
    assert.match(JSON.stringify(requests[1]?.body), /SEND_FAILED/);
  });
});

describe('a typed message, when the message service fails', () => {
  for (const [name, script] of FAILURES.filter(([, script]) => script !== 'hang')) {
    it(`gets its answer sent once, an apology, and the next message an answer (${name})`, async () => {
      const droft = await startDroft();
      try {
        droft.rig.connector.script.push(script);
        const from = droft.rig.connector.requests.length;
        const answer = await droft.rig.post(activity({ text: 'Naboen min KANARITEKST er veisøkeren min' }));
        assert.deepEqual([answer.status, answer.body], [200, '']);
        assert.equal(droft.rig.connector.requests.length - from, 2);
        assert.match(JSON.stringify(droft.rig.connector.requests.at(-1)?.body), /SEND_FAILED/);
        assert.match(wordsOf((await droft.say('hei'))[0]), /Hei/);
        assert.doesNotMatch(droft.rig.output.join(''), /KANARI/);
      } finally {
        await droft.rig.close();
      }
    });
  }

  it('survives that the apology fails too', async () => {
    const droft = await startDroft();
    try {
      droft.rig.connector.script.push({ status: 500 }, 'reset');
      assert.equal((await droft.rig.post(activity({ text: 'hjelp' }))).status, 200);
      assert.match(wordsOf((await droft.say('hei'))[0]), /Hei/);
    } finally {
      await droft.rig.close();
    }
  });
});
