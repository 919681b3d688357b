/** Text and card data that try to become more than text (faults 23, 24, 25, 31, 37): cards, log, numbers and channels. */
import assert from 'node:assert/strict';
import { type Droft, inputsOf, startDroft, wordsOf } from '../support/droft.ts';
import { activity, type Json, TENANT_ID } from '../support/rig.ts';

const CANARY = 'kanarifuglen';
const GROUP = { conversation: { conversationType: 'groupChat', isGroup: true, tenantId: TENANT_ID, id: '19:meeting@thread.v2' } };
const CHANNEL = { conversation: { conversationType: 'channel', isGroup: true, tenantId: TENANT_ID, id: '19:team@thread.tacv2' } };

const ATTACKS: readonly string[] = [
  `\${${CANARY}}`,
  `\${$root.summary} \${1+1} \${json('{"type":"Action.OpenUrl"}')}`,
  `[trykk her](https://${CANARY}.no)`,
  `<at>${CANARY}</at> @everyone`,
  `{{DATE(2026-11-22T10:00:00Z, SHORT)}} ${CANARY}`,
  `<script>${CANARY}</script><img src=x onerror=alert(1)>`,
  `"}],"type":"Action.OpenUrl","url":"https://${CANARY}.no"`,
  `**${CANARY}** _a_ \`b\` ~~c~~ # d`,
  `__proto__ constructor toString ${CANARY}`,
  '\\n\\u0000 \\" \\',
];

function press(verb: string, data: Json, changes: Json = {}): Json {
  const value = { action: { type: 'Action.Execute', verb, data } };
  return activity({ type: 'invoke', name: 'adaptiveCard/action', text: undefined, replyToId: 'card-1', value, ...changes });
}

describe('a doubt with an attack in it', () => {
  let droft: Droft;
  before(async () => {
    droft = await startDroft();
  });
  after(() => droft.rig.close());

  for (const attack of ATTACKS) {
    it(`is answered, and nothing of it becomes more than plain words: ${attack.replaceAll(CANARY, '…').slice(0, 40)}`, async () => {
      const from = droft.rig.connector.requests.length;
      const [card] = await droft.say(`Naboen min ${attack} er veisøkeren min, kan jeg være veilederen hans?`);
      assert.match(wordsOf(card), /Fylke/);
      const sent = JSON.stringify(droft.rig.connector.requests[from]?.body);
      // Unseen, as the value of an input, it goes with the card as it was written; Teams works nothing out there but dates.
      const [hidden] = Object.values(inputsOf(card)).filter((value) => value !== '');
      const drawn = sent.replace(JSON.stringify(hidden), '');
      assert.doesNotMatch(drawn, /OpenUrl[^}]*kanarifuglen|kanarifuglen\.no|<at>|onerror|"mention"/);
      assert.doesNotMatch(sent, /\{\{DATE|"type":"mention"/);
      // What is quoted from the text stands in text runs, which know no markdown.
      for (const block of sent.match(/"type":"TextBlock"[^}]*\}/g) ?? []) assert.ok(!block.includes(CANARY), block);
      assert.ok(!JSON.stringify(actionsOf(card)).includes(CANARY));
    });
  }

  it('is nowhere in the log, the numbers or an address', async () => {
    const written = [...droft.rig.output, await droft.metrics.text(), ...droft.rig.connector.requests.map((request) => request.path)];
    assert.ok(!written.join('\n').includes(CANARY));
  });

  it('is not read from mentions, attachments, names or channel data', async () => {
    const [card] = await droft.say('Naboen min er veisøkeren min', {
      from: { id: '29:user-1', name: CANARY, aadObjectId: '33333333-3333-4333-8333-333333333333' },
      entities: [{ type: 'mention', text: `<at>${CANARY}</at>`, mentioned: { id: 'x', name: CANARY } }],
      attachments: [{ contentType: 'text/html', content: `<p>${CANARY}</p>`, contentUrl: `https://${CANARY}.no/x`, name: CANARY }],
      channelData: { tenant: { id: TENANT_ID }, note: CANARY },
    });
    assert.ok(!JSON.stringify(card).includes(CANARY));
    assert.deepEqual(droft.rig.strayHosts, []);
  });
});

describe('card data from a forger', () => {
  let droft: Droft;
  before(async () => {
    droft = await startDroft();
  });
  beforeEach(() => {
    droft.clock += 60_000;
  });
  after(() => droft.rig.close());

  /** The newest card; ids around it are drawn at random and could hold any figures. */
  const last = (): string =>
    JSON.stringify((droft.rig.connector.requests.at(-1)?.body as { attachments?: unknown } | undefined)?.attachments);

  it('is not written into the next card', async () => {
    for (const verb of ['choose.open', 'choose.set', 'guidelines.list', 'category.show', 'candidate.show', 'terms.show', 'example.try']) {
      const data = { language: 'nb', pack: CANARY, numbers: `${CANARY},999,1e300`, value: CANARY, choice: CANARY, [CANARY]: CANARY };
      const answer = await droft.rig.post(press(verb, data));
      assert.equal(answer.status, 200);
      assert.ok(!last().includes(CANARY) && !answer.body.includes(CANARY), verb);
      assert.doesNotMatch(last(), /999|1e\+?300/);
    }
  });

  it('cannot make a card too large to send', async () => {
    for (const verb of ['choose.open', 'choose.set', 'candidate.show']) {
      const answer = await droft.rig.post(press(verb, { language: 'nb', numbers: '1,'.repeat(14_000), value: 'x'.repeat(29_000) }));
      assert.doesNotMatch(last() + answer.body, /CARD_INVALID/, verb);
    }
  });

  it('cannot fill the numbers with lines of its own', async () => {
    const lines = async (): Promise<number> => (await droft.metrics.text()).split('\n').filter((line) => line.startsWith('droft_')).length;
    await droft.rig.post(press('choose.set', { language: 'nb', numbers: '13', choice: '9' }));
    const before = await lines();
    for (let i = 0; i < 50; i++) {
      droft.clock += 60_000;
      await droft.rig.post(press('choose.set', { language: 'nb', pack: `p${i}`, numbers: String(1000 + i), choice: '9' }));
    }
    assert.ok((await lines()) - before <= 1);
  });

  it('reaches no prototype', async () => {
    for (const verb of ['constructor', 'toString', 'hasOwnProperty', 'valueOf'])
      assert.equal((await droft.rig.post(press(verb, { language: 'constructor', pack: 'toString', numbers: 'valueOf' }))).status, 200);
    assert.equal(Reflect.get({}, CANARY), undefined);
  });

  it('that names a category of old shows all guidelines', async () => {
    await droft.rig.post(press('category.show', { language: 'nb', pack: '', value: 'ingen-slik' }));
    assert.match(last(), /Fylke 1 ·[\s\S]*Fylke 13 ·/);
  });
});

describe('outside the personal chat', () => {
  let droft: Droft;
  before(async () => {
    droft = await startDroft();
  });
  after(() => droft.rig.close());

  for (const [name, scope] of [
    ['a channel', CHANNEL],
    ['a group chat', GROUP],
  ] as const) {
    it(`quotes no one's words in ${name}, whatever is written`, async () => {
      for (const text of [
        `Naboen ${CANARY} er veisøkeren min`,
        `søk ${CANARY}`,
        `hva er ${CANARY}`,
        `retningslinje ${CANARY}`,
        CANARY,
        `Han ${CANARY} sier han skal ta livet sitt i kveld`,
        `slett alt ${CANARY}`,
      ]) {
        const cards = await droft.say(text, scope);
        assert.equal(cards.length, 1, text);
        assert.ok(!JSON.stringify(cards).toLowerCase().includes(CANARY), text);
        assert.doesNotMatch(wordsOf(cards[0]), /Jeg la merke til/, text);
      }
    });

    it(`asks no questions about a case on a button pressed in ${name}, and invites to the personal chat`, async () => {
      for (const verb of ['guideline.show', 'candidate.show']) {
        droft.clock += 60_000;
        await droft.rig.post(press(verb, { language: 'nb', numbers: '13', value: 'leader.l' }, scope));
        const body = JSON.stringify(droft.rig.connector.requests.at(-1)?.body);
        assert.match(body, /personlig chat/, verb);
        assert.doesNotMatch(body, /Drøft det med/, verb);
      }
    });
  }

  it('takes a conversation of unknown kind for one with others in it', async () => {
    const cards = await droft.say(`Naboen ${CANARY} er veisøkeren min`, {
      conversation: { conversationType: 'meeting', tenantId: TENANT_ID, id: '19:x' },
    });
    assert.ok(!JSON.stringify(cards).includes(CANARY));
  });
});

function actionsOf(card: unknown): unknown {
  return (card as { actions?: unknown }).actions ?? [];
}
