/** Where messages go when people move: another service address, the app removed in the middle of a send (faults 42, 47). */
import assert from 'node:assert/strict';
import { outcomeOf } from '../../src/delivery/outcome.ts';
import { type Droft, from, startDroft } from '../support/droft.ts';
import { BERIT, sendCase, settle } from '../support/people.ts';
import { activity, TENANT_ID } from '../support/rig.ts';

describe('a place', () => {
  let droft: Droft;
  beforeEach(async () => {
    droft = await startDroft();
    await settle(droft);
  });
  afterEach(() => droft.close());

  const claimed = async () => {
    const { claim } = await droft.kept.records.outbox.claim();
    return claim ?? assert.fail('nothing waits');
  };
  /** The recipient's card waits; nothing has been sent. */
  const queued = async (): Promise<void> => {
    const drain = droft.drain;
    Object.assign(droft, { drain: async () => [] });
    await sendCase(droft);
    Object.assign(droft, { drain });
  };
  const movedTo = (serviceUrl: string, seenAt: number) =>
    droft.kept.records.people(async (tx) => {
      const [place] = await tx.placesOf({ tenantId: TENANT_ID, userId: BERIT.userId });
      if (place) await tx.savePlace({ ...place, serviceUrl, seenAt });
    });

  it('is the newest somebody was heard from, though it changed after the message was queued', async () => {
    await queued();
    await movedTo('https://smba.trafficmanager.net/emea-new/', droft.clock + 1);
    assert.equal((await claimed()).drawn.destination.serviceUrl, 'https://smba.trafficmanager.net/emea-new/');
  });

  it('is not put back by an activity that comes late', async () => {
    await queued();
    const before = (await droft.kept.records.people((tx) => tx.placesOf({ tenantId: TENANT_ID, userId: BERIT.userId })))[0]?.serviceUrl;
    await movedTo('https://smba.trafficmanager.net/emea-old/', 1);
    assert.equal((await claimed()).drawn.destination.serviceUrl, before);
  });

  it('that is gone while a send is under way takes the outcome, and nothing more is sent there', async () => {
    await queued();
    const claim = await claimed();
    await droft.rig.post(activity({ ...from(BERIT), type: 'installationUpdate', action: 'remove', text: undefined }));
    const result = { kind: 'sent', conversationId: BERIT.conversationId, activityId: 'card-9' } as const;
    await droft.kept.records.outbox.settle(claim, outcomeOf({ kind: 'post', result, attempts: 1, random: 0 }));
    await sendCase(droft);
    const requests = droft.rig.connector.requests.filter(({ path }) => decodeURIComponent(path).includes(BERIT.conversationId));
    assert.deepEqual(
      requests.filter(({ method, body }) => method === 'POST' && JSON.stringify(body).includes('D-2026-0002')),
      [],
    );
    assert.equal((await droft.kept.records.outbox.counts()).states.sending, 0);
  });
});
