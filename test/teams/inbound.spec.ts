/** What an activity means, and what of it is left out. */
import assert from 'node:assert/strict';
import { type Inbound, readInbound } from '../../src/teams/inbound.ts';
import { activity, type Json, TENANT_ID } from '../support/rig.ts';

const BOT = { type: 'mention', mentioned: { id: '28:bot', name: 'Drøft' }, text: '<at>Drøft</at>' };

function read(changes: Json = {}): Inbound {
  return readInbound(activity(changes));
}

function textOf(changes: Json): string {
  const inbound = read(changes);
  assert.equal(inbound.kind, 'message');
  return inbound.kind === 'message' ? inbound.text : '';
}

function dataOf(changes: Json): Readonly<Record<string, string>> {
  const inbound = read(changes);
  assert.equal(inbound.kind, 'action');
  return inbound.kind === 'action' ? inbound.data : {};
}

const press = (data: unknown, verb: unknown = 'case.send'): Json => ({
  type: 'invoke',
  name: 'adaptiveCard/action',
  value: { action: { type: 'Action.Execute', verb, data }, trigger: 'manual' },
});

describe('reading what comes in', () => {
  it('names where a message came from', () => {
    assert.deepEqual(read({ id: '17', locale: 'nb-NO' }), {
      kind: 'message',
      origin: {
        scope: 'personal',
        tenantId: TENANT_ID,
        conversationId: 'a:conversation-1',
        activityId: '17',
        userId: '33333333-3333-4333-8333-333333333333',
        memberId: '29:user-1',
        userName: 'Kari',
        placeName: '',
        pressedId: '',
        locale: 'nb-NO',
        timestamp: '2026-11-22T10:00:00.000Z',
      },
      text: 'hei',
      edited: false,
    });
  });

  it('reads a date made by the SDK like the string it came from', () => {
    assert.equal(read({ timestamp: new Date('2026-11-22T10:00:00Z') }).origin.timestamp, '2026-11-22T10:00:00.000Z');
    assert.equal(read({ timestamp: new Date('x') }).origin.timestamp, undefined);
  });

  it('leaves out a locale that is none', () => {
    assert.equal(read({ locale: 'nb\nNO' }).origin.locale, undefined);
  });

  it('falls back to the channel id of a person without an Entra id', () => {
    assert.equal(read({ from: { id: 'user-id-0' } }).origin.userId, 'user-id-0');
  });

  it('counts a conversation as personal only when nothing says otherwise', () => {
    const scopes = [
      { conversationType: 'personal' },
      { conversationType: 'channel' },
      { conversationType: 'groupChat' },
      { isGroup: true },
      {},
      { conversationType: 'meeting' },
    ];
    assert.deepEqual(
      scopes.map((conversation) => read({ conversation }).origin.scope),
      ['personal', 'channel', 'groupChat', 'groupChat', 'personal', 'groupChat'],
    );
  });

  it('removes mentions named in the entities, and only those', () => {
    assert.equal(textOf({ text: '<at>Drøft</at>&nbsp;hva sier 3? <at>Kari</at>', entities: [BOT] }), 'hva sier 3? <at>Kari</at>');
  });

  it('removes nothing an entity claims to be a mention without the tag', () => {
    assert.equal(textOf({ text: 'ikke fjern ikke', entities: [{ type: 'mention', text: 'ikke' }] }), 'ikke fjern ikke');
  });

  it('decodes once, so that written code stays written', () => {
    assert.equal(textOf({ text: 'a &lt;b&gt; &amp;lt; &quot;c&#39;' }), 'a <b> &lt; "c\'');
  });

  it('never reads the names of others, nor attachments', () => {
    const inbound = read({
      text: '',
      attachments: [{ contentType: 'text/html', content: 'kanari' }],
      entities: [{ ...BOT, mentioned: { name: 'kanari' } }],
      recipient: { id: '28:bot', name: 'kanari' },
    });
    assert.doesNotMatch(JSON.stringify(inbound), /kanari/);
  });

  it('keeps an empty message a message', () => {
    assert.equal(textOf({ text: undefined }), '');
    assert.equal(textOf({ text: ' \n' }), '');
    assert.equal(textOf({ text: 5 }), '');
  });

  it('takes no text in other formats', () => {
    assert.equal(textOf({ text: 'hei', textFormat: 'xml' }), '');
    assert.equal(textOf({ text: 'hei', textFormat: undefined }), 'hei');
  });

  it('tells an edit from a deletion undone', () => {
    const edited = read({ type: 'messageUpdate', text: 'ny', channelData: { eventType: 'editMessage' } });
    assert.deepEqual([edited.kind, 'edited' in edited && edited.edited], ['message', true]);
    assert.equal(read({ type: 'messageUpdate', channelData: { eventType: 'undeleteMessage' } }).kind, 'ignored');
  });

  for (const type of ['messageReaction', 'typing', 'endOfConversation', 'event', 'trace', 'tull', '__proto__']) {
    it(`ignores ${type}`, () => assert.equal(read({ type }).kind, 'ignored'));
  }

  it('tells that a message was deleted, by its id', () => {
    const inbound = read({ type: 'messageDelete', id: '17', text: 'borte' });
    assert.deepEqual([inbound.kind, inbound.origin.activityId, 'text' in inbound], ['deleted', '17', false]);
  });

  it('reads a press on a card', () => {
    const inbound = read(press({ caseId: '1', count: 5, list: ['x'], nothing: null, inner: { a: 'b' } }));
    assert.deepEqual(
      [inbound.kind, 'verb' in inbound && inbound.verb, 'invoke' in inbound && inbound.invoke],
      ['action', 'case.send', true],
    );
    assert.deepEqual(dataOf(press({ caseId: '1', count: 5, list: ['x'], nothing: null, inner: { a: 'b' } })), { caseId: '1' });
  });

  it('reads a press that comes as a message, with inputs beside the verb', () => {
    const inbound = read({ text: undefined, value: { verb: 'doIt', x: 'y' } });
    assert.deepEqual([inbound.kind, 'invoke' in inbound && inbound.invoke], ['action', false]);
    assert.deepEqual(dataOf({ value: { verb: 'doIt', x: 'y' } }), { x: 'y' });
  });

  it("lets an input not replace the card's own data", () => {
    assert.deepEqual(dataOf({ value: { caseId: 'forged', note: 'n', action: { verb: 'doIt', data: { caseId: 'own' } } } }), {
      caseId: 'own',
      note: 'n',
    });
  });

  it('keeps at most 30 strings of at most 30 000 characters', () => {
    const many = Object.fromEntries(Array.from({ length: 50 }, (_, index) => [`k${index}`, 'v']));
    assert.equal(Object.keys(dataOf(press(many))).length, 30);
    assert.equal(dataOf(press({ long: 'å'.repeat(40_000) })).long?.length, 30_000);
    assert.deepEqual(dataOf(press({ ['k'.repeat(101)]: 'v' })), {});
  });

  for (const verb of ['Send', 'send it', 'send;', '', 5, null, 'a'.repeat(42), '__proto__']) {
    it(`takes no verb like ${JSON.stringify(verb).slice(0, 12)}`, () => {
      assert.equal(read(press({}, verb)).kind, 'unsupported-invoke');
      assert.equal(read({ value: { verb } }).kind, 'message');
    });
  }

  it('knows no other invokes', () => {
    for (const name of ['composeExtension/query', 'task/fetch', 'signin/verifyState', undefined]) {
      assert.equal(read({ type: 'invoke', name, value: { action: { verb: 'send' } } }).kind, 'unsupported-invoke');
    }
  });

  it('tells installed from removed', () => {
    const changes = { type: 'installationUpdate', from: { id: '29:admin' } };
    const origin = read(changes).origin;
    assert.deepEqual(read({ ...changes, action: 'add', id: origin.activityId }), {
      kind: 'installed',
      origin: { ...origin },
      removed: false,
      addedBy: '29:admin',
    });
    const removed = read({ ...changes, action: 'remove' });
    assert.equal('removed' in removed && removed.removed, true);
    assert.equal(read({ ...changes, action: 'tull' }).kind, 'ignored');
  });

  it('tells whether the bot itself was added', () => {
    const members = (ids: readonly string[]) =>
      read({ type: 'conversationUpdate', recipient: { id: '28:bot' }, membersAdded: ids.map((id) => ({ id })) });
    const [own, other, none] = [members(['29:x', '28:bot']), members(['29:x']), members([])];
    assert.deepEqual(['bot' in own && own.bot, 'bot' in other && other.bot, none.kind], [true, false, 'ignored']);
  });
});
