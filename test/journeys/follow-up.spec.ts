import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { type Droft, findAction, startDroft, wordsOf } from '../support/droft.ts';
import { activity, type Json } from '../support/rig.ts';

const MINUTE_MS = 60_000;
const TOGETHER = /Lest sammen med det du skrev for litt siden/;
const APART = /Hører dette sammen med det du skrev for litt siden/;
const NEIGHBOUR = 'Vi er naboer, hun jeg skal veilede og jeg';
const FATHER = 'Far ringer og vil vite hvordan det går med dattera på 19. Kan jeg si noe?';
const EDITED = { type: 'messageUpdate', channelData: { eventType: 'editMessage', tenant: { id: '22222222-2222-4222-8222-222222222222' } } };

describe('a message after a doubt, over the wire', () => {
  let droft: Droft;
  beforeEach(async () => {
    droft = await startDroft();
  });
  afterEach(() => droft.rig.close());

  /** The words of the one card that answers. */
  async function say(text: string, changes: Json = {}): Promise<string> {
    const cards = await droft.say(text, changes);
    assert.equal(cards.length, 1);
    return wordsOf(cards[0]);
  }

  it('is read together with it, and the card says so with a way out', async () => {
    assert.doesNotMatch(await say(NEIGHBOUR), TOGETHER);
    const words = await say('men vi hilser bare');
    assert.match(words, TOGETHER);
    assert.match(words, /Les for seg[\s\S]*Fylke 13/);
  });

  it('is read together with all that came before, as long as one message follows the other', async () => {
    await say(NEIGHBOUR);
    await say('men vi hilser bare');
    droft.clock += 14 * MINUTE_MS;
    assert.match(await say('og hun vet det ikke'), TOGETHER);
    droft.clock += 14 * MINUTE_MS;
    assert.match(await say('og jeg er alene på kontoret'), /Fylke 13/);
  });

  it('is a doubt of its own when it is long and clear, and is what the next one follows', async () => {
    await say(NEIGHBOUR);
    assert.doesNotMatch(await say(FATHER), TOGETHER);
    const words = await say('men jeg har ikke svart ham');
    assert.match(words, TOGETHER);
    assert.match(words, /Fylke 11|taushetsplikt/i);
  });

  it('is a doubt of its own after a quarter of an hour', async () => {
    await say(NEIGHBOUR);
    droft.clock += 15 * MINUTE_MS;
    assert.doesNotMatch(await say('men vi hilser bare'), TOGETHER);
  });

  it('is a doubt of its own when somebody else wrote the first, or it was written elsewhere', async () => {
    await say(NEIGHBOUR);
    const other = { id: '29:user-2', name: 'Ola', aadObjectId: '44444444-4444-4444-8444-444444444444' };
    assert.doesNotMatch(await say('men vi hilser bare', { from: other }), TOGETHER);
    const elsewhere = { conversationType: 'personal', tenantId: '22222222-2222-4222-8222-222222222222', id: 'a:conversation-2' };
    assert.doesNotMatch(await say('men vi hilser bare', { conversation: elsewhere }), TOGETHER);
  });

  it('is never read together with anything in a group chat', async () => {
    const group = {
      conversationType: 'groupChat',
      isGroup: true,
      tenantId: '22222222-2222-4222-8222-222222222222',
      id: '19:group@thread.v2',
    };
    await say(NEIGHBOUR, { conversation: group });
    assert.doesNotMatch(await say('men vi hilser bare', { conversation: group }), TOGETHER);
  });

  for (const command of ['ny tvil', 'Ny tvil!', 'ny sak', 'new doubt', 'gløym det'])
    it(`is a doubt of its own after «${command}»`, async () => {
      await say(NEIGHBOUR);
      assert.match(await say(command), /Vi begynner på nytt|Vi byrjar på nytt|We start afresh/);
      assert.doesNotMatch(await say('men vi hilser bare'), TOGETHER);
    });

  it('is a doubt of its own when the app was removed in between', async () => {
    await say(NEIGHBOUR);
    await droft.rig.post(activity({ type: 'installationUpdate', action: 'remove', text: undefined }));
    assert.doesNotMatch(await say('men vi hilser bare'), TOGETHER);
  });

  it('is a doubt of its own when the first message was deleted', async () => {
    await say(NEIGHBOUR, { id: 'message-1' });
    await droft.rig.post(activity({ type: 'messageDelete', id: 'message-1', text: undefined }));
    assert.doesNotMatch(await say('men vi hilser bare'), TOGETHER);
  });

  it('turns the doubt acute where that is what it says', async () => {
    await say(NEIGHBOUR);
    const words = await say('og nå sier hun at hun skal ta livet sitt i kveld');
    assert.match(words, /Kan noen være i fare[\s\S]*113/);
    assert.match(words, TOGETHER);
    assert.ok(words.indexOf('113') < words.search(TOGETHER), 'what to do now comes first');
  });

  it('leaves the doubt where it was when it is a command or sent once more', async () => {
    await say(NEIGHBOUR);
    await say('hjelp');
    await say('takk');
    assert.match(await say('men vi hilser bare'), TOGETHER);
    const again = await startDroft();
    await again.say(NEIGHBOUR);
    assert.doesNotMatch(wordsOf((await again.say(NEIGHBOUR))[0]), TOGETHER);
    await again.rig.close();
  });
});

describe('«Les for seg»', () => {
  let droft: Droft;
  beforeEach(async () => {
    droft = await startDroft();
  });
  afterEach(() => droft.rig.close());

  async function together(): Promise<Json> {
    await droft.say(NEIGHBOUR);
    const [card] = await droft.say('og faren ringer og vil vite hvordan det går');
    assert.match(wordsOf(card), TOGETHER);
    return card ?? {};
  }

  it('reads the last message alone, in place of the card, and what comes next follows that one', async () => {
    const { cards, invoke } = await droft.press(await together(), 'Les for seg');
    assert.doesNotMatch(wordsOf(cards[0]), TOGETHER);
    assert.match(wordsOf(cards[0]), /Fylke 11/);
    assert.equal(invoke['type'], 'application/vnd.microsoft.card.adaptive');
    const [next] = await droft.say('men jeg har ikke svart ham');
    assert.match(wordsOf(next), /Lest sammen[\s\S]*Fylke 11/);
  });

  it('has a number in its button and nothing a person wrote', async () => {
    const action = findAction(await together(), 'Les for seg');
    assert.match(String((action['data'] as Json)['value']), /^\d{1,16}$/);
    assert.doesNotMatch(JSON.stringify(action), /faren|naboer/);
  });

  it('reads the message its card is about, also when more was written since', async () => {
    const card = await together();
    await droft.say('men jeg har ikke svart');
    const { cards } = await droft.press(card, 'Les for seg');
    assert.match(wordsOf(cards[0]), /Fylke 11/);
  });

  it('says so when the message is forgotten: after a quarter of an hour, «ny tvil» or a forged number', async () => {
    const card = await together();
    droft.clock += 16 * MINUTE_MS;
    assert.match(wordsOf((await droft.press(card, 'Les for seg')).cards[0]), /Den meldingen har jeg ikke lenger/);
    const fresh = await together();
    assert.match(wordsOf((await droft.press(fresh, 'Les for seg', { value: '1' })).cards[0]), /Den meldingen har jeg ikke lenger/);
    await droft.say('ny tvil');
    assert.match(wordsOf((await droft.press(fresh, 'Les for seg')).cards[0]), /Den meldingen har jeg ikke lenger/);
  });

  it('reads nobody else’s message', async () => {
    const action = findAction(await together(), 'Les for seg');
    const from = droft.rig.connector.requests.length;
    const other = { id: '29:user-2', name: 'Ola', aadObjectId: '44444444-4444-4444-8444-444444444444' };
    const value = { action: { type: 'Action.Execute', verb: action['verb'], data: action['data'] } };
    await droft.rig.post(activity({ type: 'invoke', name: 'adaptiveCard/action', from: other, value }));
    assert.match(JSON.stringify(droft.rig.connector.requests[from]?.body), /Den meldingen har jeg ikke lenger/);
  });
});

describe('«Les sammen»', () => {
  let droft: Droft;
  beforeEach(async () => {
    droft = await startDroft();
  });
  afterEach(() => droft.rig.close());

  /** The card for a message that was read alone after a doubt. */
  async function apart(text: string): Promise<Json> {
    await droft.say(NEIGHBOUR);
    const [card] = await droft.say(text);
    assert.match(wordsOf(card), APART);
    return card ?? {};
  }

  it('is offered on a message read alone, and reads it with the doubt before it, in place of the card', async () => {
    const { cards, invoke } = await droft.press(await apart('jeg er den eneste veilederen på stedet'), 'Les sammen');
    assert.equal(invoke?.statusCode, 200);
    assert.match(wordsOf(cards[0]), TOGETHER);
    assert.match(wordsOf(cards[0]), /Fylke 13/);
    assert.match(wordsOf((await droft.say('og vi hilser bare'))[0]), /Lest sammen[\s\S]*Fylke 13/);
  });

  it('is offered on small talk too, and leaves the doubt in memory', async () => {
    const card = await apart('printeren er tom for papir igjen');
    assert.match(wordsOf((await droft.press(card, 'Les sammen')).cards[0]), TOGETHER);
  });

  it('is not offered on a first message, nor on one that says what to do now', async () => {
    assert.doesNotMatch(wordsOf((await droft.say(FATHER))[0]), APART);
    assert.doesNotMatch(wordsOf((await droft.say('Eleven sier at stefaren slår henne med belte, hun tør ikke gå hjem'))[0]), APART);
  });

  it('can be undone with «Les for seg», and done again', async () => {
    const first = await droft.press(await apart(FATHER), 'Les sammen');
    const second = await droft.press(first.cards[0] ?? {}, 'Les for seg');
    assert.doesNotMatch(wordsOf(second.cards[0]), TOGETHER);
    assert.match(wordsOf((await droft.say('men jeg har ikke svart ham'))[0]), /Lest sammen[\s\S]*Fylke 11/);
  });

  it('says kindly that it has forgotten, after a quarter of an hour or «ny tvil»', async () => {
    const card = await apart(FATHER);
    droft.clock += 16 * MINUTE_MS;
    assert.match(wordsOf((await droft.press(card, 'Les sammen')).cards[0]), /Den meldingen har jeg ikke lenger/);
  });
});

describe('an edited message', () => {
  let droft: Droft;
  beforeEach(async () => {
    droft = await startDroft();
  });
  afterEach(() => droft.rig.close());

  const words = async (text: string, changes: Json = {}): Promise<string> => wordsOf((await droft.say(text, changes))[0]);

  it('takes the place of what it said before', async () => {
    await words(NEIGHBOUR, { id: 'm1' });
    assert.match(await words(FATHER, { ...EDITED, id: 'm1' }), /Fylke 11/);
    assert.match(await words('men jeg har ikke svart ham'), /Lest sammen[\s\S]*Fylke 11/);
  });

  it('is read with what came after it', async () => {
    await words(NEIGHBOUR, { id: 'm1' });
    await words('men vi hilser bare', { id: 'm2' });
    assert.match(await words(FATHER, { ...EDITED, id: 'm1' }), /Lest sammen[\s\S]*Fylke 11/);
  });

  it('is still read with what came before it', async () => {
    await words(NEIGHBOUR, { id: 'm1' });
    await words('men vi hilser bare', { id: 'm2' });
    assert.match(await words('men vi hilser ikke', { ...EDITED, id: 'm2' }), /Lest sammen[\s\S]*Fylke 13/);
  });

  it('is forgotten when it was edited into a command, nothing or too much', async () => {
    for (const text of ['hjelp', ' ', 'ord '.repeat(6000)]) {
      await words('ny tvil');
      await words(NEIGHBOUR, { id: `m-${text.length}` });
      await words(text, { ...EDITED, id: `m-${text.length}` });
      assert.doesNotMatch(await words('men vi hilser bare'), TOGETHER, text.slice(0, 5));
    }
  });

  it('of which nothing is remembered is a doubt of its own', async () => {
    await words(NEIGHBOUR, { id: 'm1' });
    assert.doesNotMatch(await words('men vi hilser bare', { ...EDITED, id: 'older' }), TOGETHER);
  });
});

describe('what is remembered', () => {
  it('leaves no trace in log, metrics or cards, whatever is done with it', async () => {
    const droft = await startDroft();
    const canary = `KANARI${randomUUID().replaceAll('-', '')}`;
    try {
      await droft.say(`${NEIGHBOUR} ${canary}`, { id: 'm1' });
      const [card] = await droft.say(`men vi hilser bare ${canary}`, { id: 'm2' });
      await droft.press(card ?? {}, 'Les for seg');
      await droft.say(`og hun vet det ikke ${canary}`, { ...EDITED, id: 'm2' });
      await droft.rig.post(activity({ type: 'messageDelete', id: 'm2', text: undefined }));
      await droft.say('ny tvil');
      await droft.rig.post(activity({ type: 'installationUpdate', action: 'remove', text: undefined }));
      assert.ok(![...droft.rig.output, await droft.metrics.text()].join('\n').includes(canary));
      const buttons = droft.rig.connector.requests.flatMap(({ body }) => JSON.stringify(body).match(/"data":\{[^}]*\}/g) ?? []);
      assert.ok(buttons.length > 0);
      assert.ok(!buttons.join('\n').includes(canary));
    } finally {
      await droft.rig.close();
    }
  });
});
