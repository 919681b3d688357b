/** Which bodies get past the door. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isServiceUrlAllowed, type Rules, refusal } from '../../src/teams/guards.ts';
import { activity, type Json, SERVICE_HOSTS, TENANT_ID } from '../support/rig.ts';

const RULES: Rules = { allowedTenants: [TENANT_ID], serviceHosts: SERVICE_HOSTS, anonymous: false };
const PLAYGROUND: Rules = { allowedTenants: [], serviceHosts: ['127.0.0.1', 'localhost'], anonymous: true };
const LOCAL = 'http://localhost:56150/_connector';

/** Objects in objects, so many levels of them. */
function nested(levels: number): unknown {
  return JSON.parse(`${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`);
}

function check(
  title: string,
  table: Readonly<Record<string, unknown>>,
  { expected, rules = RULES }: { expected: string | undefined; rules?: Rules },
): void {
  describe(title, () => {
    for (const [name, body] of Object.entries(table)) it(name, () => assert.equal(refusal(body, rules), expected));
  });
}

const changed = (changes: Json): unknown => JSON.parse(JSON.stringify(activity(changes)));

describe('the guards', () => {
  check(
    'let pass',
    {
      'an ordinary message': changed({}),
      'a tenant in capitals': changed({ conversation: { id: 'c', tenantId: TENANT_ID.toUpperCase() } }),
      'a tenant named only in channelData': changed({ conversation: { id: 'c' } }),
      'a tenant named only in the conversation': changed({ channelData: undefined }),
      'a service address with port 443': changed({ serviceUrl: 'https://smba.trafficmanager.net:443/emea/' }),
      'a host under a wildcard': changed({ serviceUrl: 'https://europe.botframework.com/' }),
      'a membership event from no person': changed({ type: 'conversationUpdate', from: { id: '28:x' } }),
      'a card as deep as Teams makes them': changed({ value: nested(38) }),
    },
    { expected: undefined },
  );

  check(
    'call malformed',
    {
      nothing: undefined,
      null: null,
      'a string': 'x',
      'a number': 5,
      'an empty object': {},
      'an empty list': [],
      'an activity in a list': [changed({})],
      'a type that is a number': { type: 5 },
      'a blank type': changed({ type: ' ' }),
      'no id': changed({ id: undefined }),
      'a channel that is null': changed({ channelId: null }),
      'a channel that is empty': changed({ channelId: '' }),
      'a channel that is a number': changed({ channelId: 5 }),
      'no service address': changed({ serviceUrl: undefined }),
      'an empty service address': changed({ serviceUrl: '' }),
      'a conversation without id': changed({ conversation: { tenantId: TENANT_ID } }),
      'a conversation that is a string': changed({ conversation: 'a:1' }),
      'a sender that is null': changed({ from: null }),
      'no recipient': changed({ recipient: undefined }),
      'a tenant that is a list': changed({ conversation: { id: 'c', tenantId: [TENANT_ID] } }),
      'channelData that is a string': changed({ channelData: 'x' }),
      'nesting too deep': changed({ value: nested(41) }),
      'nesting of a hundred thousand levels': JSON.parse(`{"value":${'['.repeat(100_000)}${']'.repeat(100_000)}}`),
      'a __proto__ key': JSON.parse(`{"value":{"__proto__":{"admin":true}},${JSON.stringify(activity()).slice(1)}`),
      'a constructor key': JSON.parse(`{"constructor":{"prototype":{}},${JSON.stringify(activity()).slice(1)}`),
      'a prototype key in a list': changed({ entities: [{ prototype: 1 }] }),
    },
    { expected: 'REQUEST_MALFORMED' },
  );

  check(
    'forbid',
    {
      'the emulator channel': changed({ channelId: 'emulator' }),
      'web chat': changed({ channelId: 'webchat' }),
      'the channel with a hard-wired key address': changed({ channelId: 'AseChannel' }),
      'the channel in capitals': changed({ channelId: 'MSTEAMS' }),
      'another tenant': changed({ conversation: { id: 'c', tenantId: 'x' }, channelData: { tenant: { id: 'x' } } }),
      'two tenants that differ': changed({ channelData: { tenant: { id: '44444444-4444-4444-8444-444444444444' } } }),
      'no tenant': changed({ conversation: { id: 'c' }, channelData: {} }),
      'a message from someone without an Entra id': changed({ from: { id: '29:x' } }),
      'a press from someone with an empty Entra id': changed({ type: 'invoke', from: { id: '29:x', aadObjectId: '' } }),
    },
    { expected: 'REQUEST_FORBIDDEN' },
  );

  describe('forbid the service address', () => {
    const addresses = [
      'http://smba.trafficmanager.net/',
      'https://smba.trafficmanager.net.evil.no/',
      'https://evil-smba.trafficmanager.net/',
      'https://user@smba.trafficmanager.net/',
      'https://smba.trafficmanager.net@evil.no/',
      'https://smba.trafficmanager.net:8443/',
      'https://smba.trafficmanager.net./',
      'https://smba.trafficmanager.net\\@evil.no/',
      'https://smba。trafficmanager。net/',
      'https://ѕmba.trafficmanager.net/',
      'https://xn--mba-1xd.botframework.com/',
      'https://botframework.com/',
      'https://.botframework.com/',
      'https://evilbotframework.com/',
      'https://127.0.0.1/',
      'https://2130706433/',
      'https://10.0.0.1.botframework.com.evil.no/',
      ' https://smba.trafficmanager.net/',
      'https://smba.trafficmanager.net/\n',
      'https://smba.trafficmanager.net/?x=1',
      'smba.trafficmanager.net',
      `https://smba.trafficmanager.net/${'a'.repeat(500)}`,
    ];
    for (const serviceUrl of addresses)
      it(JSON.stringify(serviceUrl.slice(0, 60)), () => assert.equal(refusal(changed({ serviceUrl }), RULES), 'REQUEST_FORBIDDEN'));
  });

  check(
    'let pass from the Playground',
    {
      'the Teams channel': changed({ serviceUrl: LOCAL }),
      'the emulator channel too': changed({ serviceUrl: LOCAL, channelId: 'emulator' }),
      'a tenant that is no GUID': changed({
        serviceUrl: LOCAL,
        conversation: { id: 'c', tenantId: '0001' },
        channelData: { tenant: { id: '0001' } },
      }),
      'an installation': changed({ type: 'installationUpdate', action: 'add', serviceUrl: LOCAL, textFormat: undefined, text: undefined }),
      'an IPv6 address of this machine': changed({ serviceUrl: 'http://[::1]:3000/' }),
    },
    { expected: undefined, rules: PLAYGROUND },
  );

  check(
    'forbid from the Playground',
    {
      "Teams' own address": changed({}),
      'https to this machine': changed({ serviceUrl: 'https://localhost/' }),
      'a name that begins like this machine': changed({ serviceUrl: 'http://localhost.evil.no/' }),
      'a user name that looks like this machine': changed({ serviceUrl: 'http://127.0.0.1@evil.no/' }),
      'web chat here too': changed({ serviceUrl: LOCAL, channelId: 'webchat' }),
      'tenants that differ': changed({ serviceUrl: LOCAL, channelData: { tenant: { id: 'x' } } }),
    },
    { expected: 'REQUEST_FORBIDDEN', rules: PLAYGROUND },
  );

  it('let nobody in when a real bot lists no tenants', () => {
    assert.equal(refusal(changed({}), { ...RULES, allowedTenants: [] }), 'REQUEST_FORBIDDEN');
  });

  it('answer every JSON value without throwing, and let none of them in by chance', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 8 }), (body) => refusal(body, RULES) !== undefined),
      { numRuns: 2000 },
    );
  });

  it('answer every activity with one field replaced by anything', () => {
    const keys = Object.keys(activity());
    fc.assert(
      fc.property(fc.constantFrom(...keys), fc.jsonValue(), fc.boolean(), (key, value, anonymous) => {
        assert.doesNotThrow(() => refusal({ ...activity(), [key]: value }, { ...RULES, anonymous }));
      }),
      { numRuns: 2000 },
    );
  });

  it('allow no address that the URL parser takes to another host', () => {
    const piece = fc.constantFrom(
      'https://',
      'smba.trafficmanager.net',
      '.botframework.com',
      '@',
      ':',
      '\\',
      '/',
      '.',
      'evil.no',
      '#',
      '?',
      '%2e',
      '443',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 7 }), (pieces) => {
        const url = pieces.join('');
        if (!isServiceUrlAllowed(url, RULES)) return;
        const parsed = new URL(url);
        assert.ok(parsed.hostname === 'smba.trafficmanager.net' || parsed.hostname.endsWith('.botframework.com'));
        assert.deepEqual([parsed.protocol, parsed.port, parsed.username], ['https:', '', '']);
      }),
      { numRuns: 5000 },
    );
  });
});
