import assert from 'node:assert/strict';
import { createLog } from '../../src/log.ts';
import type { Place } from '../../src/people/ports.ts';
import { createRoster } from '../../src/teams/roster.ts';
import { APP_ID, type Rig, SERVICE_URL, startRig, TENANT_ID } from '../support/rig.ts';

const CHANNEL: Place = {
  tenantId: TENANT_ID,
  conversationId: '19:etikk@thread.tacv2',
  scope: 'channel',
  userId: '',
  memberId: '',
  serviceUrl: SERVICE_URL,
  botId: `28:${APP_ID}`,
  name: 'Etikk',
  locale: '',
  language: '',
  seenAt: 0,
};
const KARI = { id: '29:1', name: 'Kari Vik', aadObjectId: 'AAAAAAAA-0000-4000-8000-000000000001', userPrincipalName: 'kari@x.no' };

describe('the people of a team', () => {
  let rig: Rig;
  let roster: (place: Place) => Promise<readonly { userId: string; name: string; upn: string }[]>;
  const lines: string[] = [];
  before(async () => {
    rig = await startRig();
    roster = createRoster({ edge: rig.edge, appId: APP_ID, log: createLog('debug', { write: (line: string) => void lines.push(line) }) });
  });
  after(() => rig.close());

  it('are read page by page, with the ids of Entra; who has none is left out', async () => {
    rig.connector.script.push(
      { status: 200, body: { continuationToken: 'more', members: [KARI, { id: '28:bot', name: 'Drøft' }] } },
      { status: 200, body: { members: [{ id: '29:2', name: ' Per\u202e ', objectId: 'b', email: 'per@x.no' }] } },
    );
    assert.deepEqual(await roster(CHANNEL), [
      { userId: 'aaaaaaaa-0000-4000-8000-000000000001', name: 'Kari Vik', upn: 'kari@x.no' },
      { userId: 'b', name: 'Per', upn: 'per@x.no' },
    ]);
    assert.match(rig.connector.requests.at(-1)?.path ?? '', /continuationToken=more/);
  });

  it('are asked for five times at most, however many pages Teams promises', async () => {
    const before = rig.connector.requests.length;
    rig.connector.fallback = { status: 200, body: { continuationToken: 'again', members: [KARI] } };
    assert.equal((await roster(CHANNEL)).length, 5);
    assert.equal(rig.connector.requests.length - before, 5);
  });

  it('are none where Teams refuses or breaks off, and the log names nobody', async () => {
    for (const script of [{ status: 403 }, 'reset'] as const) {
      rig.connector.script.push(script);
      assert.deepEqual(await roster(CHANNEL), []);
    }
    assert.deepEqual(await roster({ ...CHANNEL, serviceUrl: 'https://evil.example/' }), []);
    assert.deepEqual(rig.strayHosts, []);
    assert.match(lines.join(''), /roster not read/);
    assert.doesNotMatch(lines.join(''), /Kari|x\.no|evil/);
  });
});
