import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { type Droft, inputsOf, startDroft, wordsOf } from '../support/droft.ts';
import { activity, type Json } from '../support/rig.ts';

describe('a doubt, over the wire', () => {
  let droft: Droft;
  before(async () => {
    droft = await startDroft();
  });
  after(() => droft.rig.close());

  it('gets one card with guideline, why, questions and whom to talk to', async () => {
    const cards = await droft.say('Far ringer og vil vite hvordan det går med dattera på 19. Kan jeg si noe?');
    assert.equal(cards.length, 1);
    const words = wordsOf(cards[0]);
    for (const wanted of [
      'Fylke 11',
      'Karriereveilederen har taushetsplikt.',
      'Jeg la merke til',
      'Å tenke med',
      'Drøft det med',
      'lagrer ikke det du skrev',
    ])
      assert.ok(words.includes(wanted), wanted);
  });

  it('is answered in the language it was written in', async () => {
    assert.match(
      wordsOf((await droft.say('Mora ringde og ville vite korleis det går med guten. Kan eg seie noko til ho?'))[0]),
      /Å tenkje med/,
    );
    assert.match(
      wordsOf((await droft.say('Her father called and wants to know how she is doing. Can I tell him anything?'))[0]),
      /To think with/,
    );
  });

  it('leads on: other guidelines, one of them, and back to the list', async () => {
    const [card] = await droft.say('Far ringer og vil vite hvordan det går med dattera på 19');
    const list = await droft.press(card ?? {}, 'Andre retningslinjer');
    assert.match(wordsOf(list.cards[0]), /Nærmest det du skrev[\s\S]*Fylke 1 ·/);
    const one = await droft.press(list.cards[0] ?? {}, 'Fylke 13 · Habilitet');
    assert.match(wordsOf(one.cards[0]), /Slik leser vi den/);
    assert.match(wordsOf((await droft.press(one.cards[0] ?? {}, 'Retningslinjene')).cards[0]), /Velg en for å lese den/);
  });

  it('can be put right: «Traff ikke», a choice, and the chosen guideline in place of the list', async () => {
    const [card] = await droft.say('Far ringer og vil vite hvordan det går med dattera på 19');
    const choose = await droft.press(card ?? {}, 'Traff ikke');
    const chosen = await droft.press(choose.cards[0] ?? {}, 'Vis denne', { choice: '13' });
    assert.match(wordsOf(chosen.cards[0]), /Takk\. Her er den du valgte\.[\s\S]*Fylke 13/);
    assert.equal(chosen.invoke['type'], 'application/vnd.microsoft.card.adaptive');
    assert.equal(droft.rig.connector.requests.at(-1)?.method, 'PUT');
    assert.match(await droft.metrics.text(), /droft_corrections_total\{pack="county",shown="11",chosen="13",week="2026-W47"\} 1/);
  });

  it('asks again when nothing was chosen', async () => {
    const [card] = await droft.say('Far ringer og vil vite hvordan det går med dattera på 19 år');
    const choose = await droft.press(card ?? {}, 'Traff ikke');
    const again = await droft.press(choose.cards[0] ?? {}, 'Vis denne', { choice: '' });
    assert.match(wordsOf(again.cards[0]), /Da bommet jeg/);
  });

  it('about danger leads with what to do now and the numbers', async () => {
    const words = wordsOf((await droft.say('Han sier han skal ta livet sitt i kveld, han har pillene i veska'))[0]);
    assert.ok(words.indexOf('113') > 0 && words.indexOf('113') < words.indexOf('Fylke'), 'the number comes before the guideline');
    for (const wanted of ['112', '116 117', '116 123', 'sist kontrollert', 'barnevernet']) assert.ok(words.includes(wanted), wanted);
  });

  it('is read again when the message was edited', async () => {
    const cards = await droft.say('Jeg er i slekt med deltakeren min', {
      type: 'messageUpdate',
      channelData: { eventType: 'editMessage', tenant: { id: '22222222-2222-4222-8222-222222222222' } },
    });
    assert.match(wordsOf(cards[0]), /Fylke 13/);
  });

  it('takes effect once when Teams delivers it twice', async () => {
    const from = droft.rig.connector.requests.length;
    const body = activity({ text: 'Vi er naboer, hun og jeg' });
    await Promise.all([droft.rig.post(body), droft.rig.post(body), droft.rig.post(body)]);
    assert.equal(droft.rig.connector.requests.length - from, 1);
  });

  it('gives one effect for a double press with new ids, and another after a while', async () => {
    const [card] = await droft.say('Vi er naboer, hun og jeg, og hun kommer i morgen');
    const from = droft.rig.connector.requests.length;
    await droft.press(card ?? {}, 'Andre retningslinjer');
    await droft.press(card ?? {}, 'Andre retningslinjer');
    assert.equal(droft.rig.connector.requests.length - from, 1);
    droft.clock += 10_000;
    await droft.press(card ?? {}, 'Andre retningslinjer');
    assert.equal(droft.rig.connector.requests.length - from, 2);
  });

  it('leaves no trace of its words but in the reply', async () => {
    const canary = `KANARI${randomUUID().replaceAll('-', '')}`;
    const [card] = await droft.say(`Naboen min ${canary} er veisøkeren min`);
    assert.ok(card);
    const everything = [...droft.rig.output, await droft.metrics.text()].join('\n');
    assert.ok(!everything.includes(canary));
  });
});

describe('what people send that is no doubt', () => {
  let droft: Droft;
  before(async () => {
    droft = await startDroft();
  });
  after(() => droft.rig.close());

  const rows: readonly (readonly [string, string, RegExp])[] = [
    ['a greeting', 'Hei!', /Er du i tvil om noe/],
    ['thanks', 'tusen takk', /Bare hyggelig/],
    ['help', 'hjelp', /Slik bruker du Drøft/],
    ['help in English', 'Help', /How to use Drøft/],
    ['help in nynorsk', 'kva kan du?', /Slik bruker du Drøft[\s\S]*Til dømes/],
    ['the list', 'retningslinjer', /Velg en for å lese den/],
    ['one number', '13', /Fylke 13/],
    ['one number by name', 'vis retningslinje 4', /Fylke 4/],
    ['a national number', 'nasjonal 8', /Nasjonal 8/],
    ['a number that does not exist', 'retningslinje 44', /nummerert fra 1 til 13/],
    ['the card of the day', 'dagens kort', /Dagens kort/],
    ['a search', 'søk gave', /Jeg fant|fant ingen/],
    ['a search without a word', 'søk', /Skriv «søk» og et ord/],
    ['a term', 'hva er veisøker?', /Den som søker veiledning/],
    ['the word pairs', 'karriereknappene', /Meg i kontekst/],
    ['the ethical commitment', 'what is the ethical commitment?', /Drøft does not reproduce it/],
    ['what is stored', 'hva lagres', /Hva Drøft lagrer/],
    ['nothing but spaces', '   ', /Her kom det ingen ord/],
    ['nothing but emoji', '🙈🙉', /Her kom det ingen ord/],
    ['zero-width characters', '\u200b\u200b\u2060', /Her kom det ingen ord/],
    ['NUL and lone surrogates', '\u0000\ud800', /Her kom det ingen ord/],
    ['more than can be read', 'ord '.repeat(50_000), /Jeg leser inntil 20.000 tegn/],
    ['a question about the office', 'Hva er passordet til wifi på kontoret?', /ikke hjelpe med/],
  ];
  for (const [name, text, wanted] of rows) {
    it(`answers ${name}`, async () => {
      const cards = await droft.say(text);
      assert.equal(cards.length, 1);
      assert.match(wordsOf(cards[0]), wanted);
    });
  }

  it('takes a text that merely holds a command word as a doubt', async () => {
    for (const text of [
      'Skal jeg slette notatene hennes når hun ber om hjelp?',
      'søk om jobb for ham, er det min oppgave når han ikke vil selv?',
    ]) {
      assert.doesNotMatch(wordsOf((await droft.say(text))[0]), /Slik bruker du Drøft|Søk i retningslinjene/);
    }
  });

  it('shows Markdown, HTML and template signs as nothing but words', async () => {
    for (const text of [
      '**fet** [lenke](https://evil.no) ${$root} {{DATE(2026)}} naboen min er veisøkeren',
      '<b>naboen</b> <script>alert(1)</script> er veisøkeren min',
    ]) {
      const [card] = await droft.say(text);
      // Unseen, as the value of an input, it may go with the card; nothing of it is drawn.
      const [hidden] = Object.values(inputsOf(card)).filter((value) => value !== '');
      assert.doesNotMatch(JSON.stringify(card).replace(JSON.stringify(hidden), ''), /evil\.no|<script>|\$\{/);
      assert.equal(((card ?? {})['body'] as Json[] | undefined)?.at(-1)?.['isVisible'], false);
    }
  });

  it('answers an unknown button with a way on', async () => {
    const from = droft.rig.connector.requests.length;
    await droft.rig.post(
      activity({
        type: 'invoke',
        name: 'adaptiveCard/action',
        value: { action: { type: 'Action.Execute', verb: 'case.shred', data: { language: 'nb', v: '0' } } },
      }),
    );
    const body = droft.rig.connector.requests[from]?.body as { attachments: { content: unknown }[] };
    assert.match(wordsOf(body.attachments[0]?.content), /Dette kortet er gammelt/);
  });

  it('survives card data of any shape', async () => {
    for (const data of [null, 7, 'text', [], { numbers: 'x,y', pack: {}, language: 'xx' }, { numbers: '-1,999', choice: '99' }]) {
      for (const verb of ['guideline.show', 'choose.set', 'category.show', 'terms.show', 'example.try', 'daily.another']) {
        const answer = await droft.rig.post(
          activity({ type: 'invoke', name: 'adaptiveCard/action', value: { action: { type: 'Action.Execute', verb, data } } }),
        );
        assert.equal(answer.status, 200, `${verb} ${JSON.stringify(data)}`);
      }
    }
  });
});

describe('in a channel', () => {
  let droft: Droft;
  const channel = {
    conversation: {
      conversationType: 'channel',
      isGroup: true,
      tenantId: '22222222-2222-4222-8222-222222222222',
      id: '19:team@thread.tacv2;messageid=1',
    },
  };
  before(async () => {
    droft = await startDroft();
  });
  after(() => droft.rig.close());

  it('gives the guideline only, quotes nothing and invites to the personal chat', async () => {
    const mention = {
      type: 'mention',
      text: '<at>Drøft</at>',
      mentioned: { id: '28:11111111-1111-4111-8111-111111111111', name: 'Drøft' },
    };
    const [card] = await droft.say(
      '<at>Drøft</at> Naboen min Fredrikke Solvang skal til veiledning hos meg i morgen. Er jeg inhabil når vi kjenner hverandre?',
      {
        ...channel,
        entities: [mention],
      },
    );
    const words = wordsOf(card);
    assert.match(words, /Fylke 13[\s\S]*Åpne Drøft i personlig chat/);
    assert.doesNotMatch(words, /Fredrikke|i morgen|Jeg la merke til|Drøft det med/);
  });

  it('sends danger to the phone and out of the channel', async () => {
    const words = wordsOf((await droft.say('Han sier han skal ta livet sitt i kveld', channel))[0]);
    assert.match(words, /113[\s\S]*ikke i kanalen/);
  });

  it('answers a mention that says nothing with a way on', async () => {
    assert.match(wordsOf((await droft.say('hva er passordet til wifi?', channel))[0]), /Nevn meg med et ord eller et nummer/);
  });
});

describe('installing', () => {
  let droft: Droft;
  before(async () => {
    droft = await startDroft();
  });
  after(() => droft.rig.close());

  it('says hello once though Teams tells of it twice', async () => {
    const from = droft.rig.connector.requests.length;
    await droft.rig.post(activity({ type: 'installationUpdate', action: 'add', text: undefined }));
    await droft.rig.post(
      activity({ type: 'conversationUpdate', text: undefined, membersAdded: [{ id: '28:11111111-1111-4111-8111-111111111111' }] }),
    );
    assert.equal(droft.rig.connector.requests.length - from, 1);
    const body = droft.rig.connector.requests[from]?.body as { attachments: { content: unknown }[] };
    assert.match(wordsOf(body.attachments[0]?.content), /Hei, jeg er Drøft/);
  });

  it('greets a team with what belongs in a channel, and not each new member', async () => {
    const team = {
      conversation: {
        conversationType: 'channel',
        isGroup: true,
        tenantId: '22222222-2222-4222-8222-222222222222',
        id: '19:other@thread.tacv2',
      },
      text: undefined,
    };
    const from = droft.rig.connector.requests.length;
    await droft.rig.post(activity({ type: 'installationUpdate', action: 'add', ...team }));
    await droft.rig.post(activity({ type: 'conversationUpdate', membersAdded: [{ id: '29:someone' }], ...team }));
    assert.equal(droft.rig.connector.requests.length - from, 1);
    const body = droft.rig.connector.requests[from]?.body as { attachments: { content: unknown }[] };
    assert.match(wordsOf(body.attachments[0]?.content), /Saker hører hjemme i den personlige chatten/);
  });

  it('is silent on removal, typing, reactions and unknown kinds', async () => {
    const from = droft.rig.connector.requests.length;
    for (const changes of [
      { type: 'installationUpdate', action: 'remove' },
      { type: 'typing' },
      { type: 'messageReaction', reactionsAdded: [{ type: 'like' }] },
      { type: 'messageDelete' },
      { type: 'somethingNew' },
    ]) {
      assert.equal((await droft.rig.post(activity({ text: undefined, ...changes }))).status, 200);
    }
    assert.equal(droft.rig.connector.requests.length - from, 0);
  });
});

describe('when something fails inside', () => {
  it('says sorry with a code, and the words are nowhere in log or reply', async () => {
    const droft = await startDroft({
      count: () => {
        throw new Error('KANARIFEIL boom');
      },
    });
    try {
      const [card] = await droft.say('Naboen min KANARIFEIL er veisøkeren min');
      assert.match(wordsOf(card), /Noe gikk galt hos meg[\s\S]*TURN_FAILED/);
      assert.doesNotMatch([...droft.rig.output, JSON.stringify(card)].join('\n'), /KANARIFEIL/);
    } finally {
      await droft.rig.close();
    }
  });
});
