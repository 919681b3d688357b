/** Reading what comes in: properties that hold for any JSON. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readInbound } from '../../src/teams/inbound.ts';
import { activity } from '../support/rig.ts';

const BOT = { type: 'mention', mentioned: { id: '28:bot', name: 'Drøft' }, text: '<at>Drøft</at>' };

describe('reading anything', () => {
  it('never throws, for any JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), (body) => assert.equal(typeof readInbound(body).kind, 'string')),
      { numRuns: 2000 },
    );
  });

  it('never throws, for activities with any fields replaced by anything', () => {
    const types = ['message', 'messageUpdate', 'invoke', 'installationUpdate', 'conversationUpdate'];
    const keys = [...Object.keys(activity()), 'value', 'action', 'membersAdded', 'name'];
    const changes = fc.dictionary(fc.constantFrom(...keys), fc.jsonValue());
    fc.assert(
      fc.property(fc.constantFrom(...types), changes, (type, changed) => {
        assert.equal(typeof readInbound({ ...activity(), ...changed, type }).kind, 'string');
      }),
      { numRuns: 3000 },
    );
  });

  it('never gives a text longer than it got', () => {
    const piece = fc.constantFrom('<at>Drøft</at>', '&amp;', '&nbsp;', 'lt;', '&', ' ', 'å', '\u0000', '\ud800');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const inbound = readInbound(activity({ text: pieces.join(''), entities: [BOT] }));
        assert.ok(inbound.kind === 'message' && inbound.text.length <= pieces.join('').length);
      }),
    );
  });
});
