import assert from 'node:assert/strict';
import { consult } from '../../src/consultations/consult.ts';
import { textsIn } from '../../src/language/texts/index.ts';
import { BETWEEN_TWO } from '../support/follow-ups.ts';
import { findChromium, type Playground, startPlayground } from '../support/playground.ts';
import { MODEL } from '../support/views.ts';

const CHROMIUM = findChromium();
const NEIGHBOUR = 'Vi er naboer, hun jeg skal veilede og jeg';

/** A doubt in bokmål that lies between two guidelines, with its question and first answer. */
function between(): { text: string; question: string; answer: string; number: number } {
  for (const [, text] of BETWEEN_TWO) {
    const { clarify, language } = consult(text, MODEL, { set: 'county', fallbackLanguage: 'nb' });
    if (!clarify || language !== 'nb') continue;
    const [question, answer] = textsIn('nb').clarify.between[clarify.between];
    return { text, question, answer, number: clarify.numbers[0] };
  }
  throw new Error('no text in BETWEEN_TWO lies between two guidelines for this model');
}

function literally(text: string): RegExp {
  return new RegExp(text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
}

if (CHROMIUM) {
  describe('more about the same, in the Playground', function () {
    this.timeout(120_000);
    let playground: Playground;

    before(async () => {
      playground = await startPlayground(CHROMIUM);
    });
    after(() => playground.close());

    it('reads a second message together with the first', async () => {
      await playground.write(NEIGHBOUR, /Fylke 13/);
      const card = await playground.write('men vi hilser bare', /Lest sammen med det du skrev for litt siden/);
      assert.match(card, /Fylke 13/);
      await playground.picture('follow-up-1-together');
    });

    it('reads it alone at a press', async () => {
      await playground.write('og faren ringer og vil vite hvordan det går', /Lest sammen/);
      const before = await playground.page.getByText('Lest sammen').count();
      await playground.page.getByRole('button', { name: 'Les for seg', exact: true }).last().click();
      await playground.page
        .getByText(/Fylke 11 · Taushetsplikt/)
        .last()
        .waitFor({ timeout: 20_000 });
      await playground.picture('follow-up-2-alone');
      assert.ok((await playground.page.getByText('Lest sammen').count()) <= before);
    });

    it('asks «hva om», and one more', async () => {
      await playground.write('ny tvil', /Vi begynner på nytt/);
      await playground.write(`${NEIGHBOUR}, og hun er blid`, /Fylke 13/);
      const first = await playground.press('Hva om …?', /Samme retningslinje/);
      await playground.picture('follow-up-3-what-if');
      await playground.page.getByRole('button', { name: 'En til', exact: true }).last().click();
      const card = playground.page.locator('.ac-adaptiveCard').filter({ hasText: 'Samme retningslinje' }).last();
      await card.filter({ hasNotText: first.split('\n')[1] ?? '' }).waitFor({ timeout: 20_000 });
      await playground.picture('follow-up-4-one-more');
    });

    it('asks one question where two guidelines are close, and answers by what is pressed', async () => {
      const { text, question, answer, number } = between();
      await playground.write('ny tvil', /Vi begynner på nytt/);
      await playground.write(text, literally(question));
      await playground.picture('follow-up-5-question');
      assert.match(await playground.press(answer, literally(`Fylke ${number} ·`)), /Å tenke med/);
      await playground.picture('follow-up-6-answered');
    });

    it('gives the candidates for «something else»', async () => {
      await playground.page.getByRole('button', { name: 'Noe annet', exact: true }).last().click();
      await playground.page.getByText('Eller velg et område').last().waitFor({ timeout: 20_000 });
      await playground.page.getByText('Eller velg et område').last().scrollIntoViewIfNeeded();
      await playground.picture('follow-up-7-something-else');
    });

    it('shows the card for one guideline', async () => {
      await playground.write('kort 13', /Dagens kort[\s\S]*Fylke 13/);
      await playground.picture('follow-up-8-card');
    });

    it('turns acute', async () => {
      await playground.write('ny tvil', /Vi begynner på nytt/);
      await playground.write(NEIGHBOUR, /Fylke 13/);
      await playground.write('og nå sier hun at hun skal ta livet sitt i kveld', /Kan noen være i fare[\s\S]*Lest sammen/);
      await playground.picture('follow-up-9-acute');
    });
  });
}
