import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { type Droft, findAction, startDroft, wordsOf } from '../support/droft.ts';
import { activity, type Json } from '../support/rig.ts';

type Card = Readonly<Record<string, unknown>>;

/** What Teams sends along with a press: the values of all inputs of the card, with what was written just now. */
function filled(card: Card, changes: Json = {}): Json {
  const inputs = (card['body'] as Json[]).filter((one) => one['type'] === 'Input.Text');
  return { ...Object.fromEntries(inputs.map((one) => [one['id'], one['value']])), ...changes };
}

describe('thinking aloud, over the wire', () => {
  let droft: Droft;
  before(async () => {
    droft = await startDroft();
  });
  after(() => droft.rig.close());

  /** Presses a button as a person does: some time after the last press, with everything that stands in the card. */
  async function press(card: Card, title: string, changes: Json = {}): Promise<Card> {
    droft.clock += 5000;
    const [next] = (await droft.press(card, title, filled(card, changes))).cards;
    assert.ok(next, `«${title}» brought no card`);
    return next;
  }

  async function firstStep(model: string): Promise<Card> {
    const [choice] = await droft.say('tenk høyt');
    return press(choice ?? {}, model);
  }

  it('opens from an answer with its guideline, and takes the place of the choice', async () => {
    const [answer] = await droft.say('Far ringer og vil vite hvordan det går med dattera på 19. Kan jeg si noe?');
    const choice = await press(answer ?? {}, 'Tenk høyt');
    assert.match(wordsOf(choice), /Fylke 11[\s\S]*Åtte steg[\s\S]*10–20 minutter[\s\S]*HK-dir[\s\S]*Seks steg[\s\S]*SME-modellen/);
    const step = await press(choice, 'Åtte steg');
    assert.equal(droft.rig.connector.requests.at(-1)?.method, 'PUT');
    assert.match(wordsOf(step), /Steg 1 av 8[\s\S]*Utfordringen[\s\S]*Fylke 11/);
  });

  it('is not offered when someone may be in danger', async () => {
    const [acute] = await droft.say('Han sier han skal ta livet sitt i kveld, han har pillene i veska');
    assert.throws(() => findAction(acute, 'Tenk høyt'));
  });

  for (const [said, title] of [
    ['tenk høyt', 'Tenk høyt'],
    ['Tenk høgt!', 'Tenk høgt'],
    ['think aloud', 'Think aloud'],
  ] as const) {
    it(`opens without a guideline when «${said}» is written`, async () => {
      const [choice] = await droft.say(said);
      assert.match(wordsOf(choice), new RegExp(title));
      assert.doesNotMatch(wordsOf(choice), /Fylke|County/);
    });
  }

  it('keeps each text going on and going back, and ends in a note of what was answered', async () => {
    let card = await firstStep('Seks steg');
    card = await press(card, 'Neste', { thought1: 'Kan jeg si noe til faren?' });
    card = await press(card, 'Neste', { thought2: 'Hun er 19 år.' });
    card = await press(card, 'Tilbake', { thought3: 'Hun, faren og jeg.' });
    assert.match(wordsOf(card), /Steg 2 av 6/);
    assert.equal(filled(card)['thought2'], 'Hun er 19 år.');
    card = await press(card, 'Neste', { thought2: 'Hun er 19 år og myndig.' });
    assert.equal(filled(card)['thought3'], 'Hun, faren og jeg.');
    card = await press(card, 'Hopp over', { thought3: 'Dette tar jeg ikke med.' });
    const note = await press(card, 'Avslutt', { thought4: 'Tillit' });
    const words = JSON.stringify(note);
    assert.match(words, /1 Spørsmålet.*Kan jeg si noe til faren\?.*2 Det du vet.*myndig\..*4 Verdier og regler.*Tillit/);
    assert.doesNotMatch(words, /3 De det gjelder|Dette tar jeg ikke med|5 Mulige veier/);
    assert.match(wordsOf(note), /Notatet ditt[\s\S]*Kopier det[\s\S]*Drøft lagrer ingenting av dette/);
    assert.equal(droft.rig.connector.requests.at(-1)?.method, 'PUT');
  });

  it('walks all eight steps to the note', async () => {
    let card = await firstStep('Åtte steg');
    for (let step = 1; step < 8; step++) card = await press(card, 'Neste', { [`thought${step}`]: `tanke ${step}` });
    const note = await press(card, 'Vis notatet', { thought8: 'tanke 8' });
    for (let step = 1; step <= 8; step++) assert.ok(JSON.stringify(note).includes(`"tanke ${step}"`));
  });

  it('has a kind word for a note without a word in it', async () => {
    assert.match(wordsOf(await press(await firstStep('Seks steg'), 'Avslutt')), /Du skrev ikke noe denne gangen/);
  });

  it('points out identifying details in any step of the note, by kind', async () => {
    const card = await press(await firstStep('Seks steg'), 'Neste', { thought1: 'Skal jeg ringe 98 76 54 32?' });
    const words = wordsOf(await press(card, 'Avslutt', { thought2: 'Hun heter Kari Nordmann.' }));
    assert.match(words, /Jeg la merke til et telefonnummer og et navn i notatet/);
  });

  it('leads to the numbers when what is written may tell of danger', async () => {
    const card = await press(await firstStep('Seks steg'), 'Neste', { thought1: 'Han sier han vil ta livet sitt i kveld' });
    assert.match(wordsOf(card), /^Kan noen være i fare, så ring 113/);
    assert.doesNotMatch(wordsOf(await press(card, 'Neste', { thought1: 'Kan jeg si noe til faren?' })), /113/);
  });

  it('leads on from the note: a new start below it, the guidelines, and a card without its texts', async () => {
    const note = await press(await firstStep('Seks steg'), 'Avslutt', { thought1: 'Dette vil jeg ha bort' });
    assert.match(wordsOf(await press(note, 'Begynn på nytt')), /Hvilken vei passer i dag\?/);
    assert.equal(droft.rig.connector.requests.at(-1)?.method, 'POST');
    assert.match(wordsOf(await press(note, 'Retningslinjene')), /Velg en for å lese den/);
    const emptied = await press(note, 'Tøm kortet');
    assert.equal(droft.rig.connector.requests.at(-1)?.method, 'PUT');
    assert.match(wordsOf(emptied), /Kortet er tømt/);
    assert.doesNotMatch(JSON.stringify(emptied), /Dette vil jeg ha bort/);
  });

  it('takes one step for a double press', async () => {
    const card = await firstStep('Seks steg');
    const from = droft.rig.connector.requests.length;
    droft.clock += 5000;
    await droft.press(card, 'Neste', filled(card, { thought1: 'to trykk' }));
    const again = await droft.press(card, 'Neste', filled(card, { thought1: 'to trykk' }));
    assert.equal(droft.rig.connector.requests.length - from, 1);
    assert.deepEqual(again.cards, []);
  });

  it('leaves no trace of what was written but in the card', async () => {
    const canary = `KANARI${randomUUID().replaceAll('-', '')}`;
    const card = await press(await firstStep('Seks steg'), 'Neste', { thought1: `Naboen ${canary}` });
    const note = await press(card, 'Avslutt', { thought2: canary });
    assert.ok(JSON.stringify(note).includes(canary));
    assert.ok(!String(note['fallbackText']).includes(canary));
    const sent = droft.rig.connector.requests.at(-1)?.body as { summary: string; text?: string };
    assert.ok(!`${sent.summary}${sent.text ?? ''}`.includes(canary));
    const everything = [...droft.rig.output, await droft.metrics.text()].join('\n');
    assert.ok(!everything.includes(canary));
  });

  it('answers old and tampered cards of any shape with a card', async () => {
    const values = ['', 'eight', 'eight.9.', 'six.8.', 'eight.3.99', '__proto__.1.', 'constructor', 'eight.1.12345678'];
    const verbs = ['open', 'start', 'next', 'back', 'skip', 'finish', 'clear'];
    for (const value of values) {
      for (const verb of verbs) {
        const data = {
          language: 'nb',
          value,
          numbers: '99,x',
          pack: 'none',
          thought1: '\ud800${x}'.repeat(9000),
          thought99: 'x',
          __proto__: {},
        };
        const from = droft.rig.connector.requests.length;
        const action = { type: 'Action.Execute', verb: `think.${verb}`, data };
        const answer = await droft.rig.post(activity({ type: 'invoke', name: 'adaptiveCard/action', text: undefined, value: { action } }));
        assert.equal(answer.status, 200);
        const body = droft.rig.connector.requests[from]?.body as { attachments: { content: unknown }[] } | undefined;
        assert.match(wordsOf(body?.attachments[0]?.content), /Tenk høyt/, `${verb} ${value}`);
      }
    }
  });

  it('belongs in the personal chat and says so elsewhere', async () => {
    const channel = {
      conversation: {
        conversationType: 'channel',
        isGroup: true,
        tenantId: '22222222-2222-4222-8222-222222222222',
        id: '19:t@thread.tacv2',
      },
    };
    assert.match(wordsOf((await droft.say('tenk høyt', channel))[0]), /Åpne meg i personlig chat/);
    const from = droft.rig.connector.requests.length;
    const action = { type: 'Action.Execute', verb: 'think.finish', data: { language: 'nb', value: 'six.1.', thought1: 'KANARI' } };
    await droft.rig.post(activity({ ...channel, type: 'invoke', name: 'adaptiveCard/action', text: undefined, value: { action } }));
    const sent = JSON.stringify(droft.rig.connector.requests[from]?.body);
    assert.ok(sent.includes('Åpne meg i personlig chat') && !sent.includes('KANARI'));
  });
});
