import assert from 'node:assert/strict';
import { findChromium, type Playground, startPlayground } from '../support/playground.ts';

const CHROMIUM = findChromium();
/** A card in a narrow Teams window, or on a telephone. */
const NARROW = 330;

if (CHROMIUM) {
  describe('thinking aloud in the Playground, as a person sees it', function () {
    this.timeout(120_000);
    let playground: Playground;

    before(async () => {
      playground = await startPlayground(CHROMIUM);
    });
    after(() => playground.close());

    /** Writes in the field of the step one is at; the other steps' fields are in the card, unseen. */
    async function think(text: string): Promise<void> {
      const field = playground.page.getByLabel('Tankene dine').last();
      await field.fill(text);
    }

    async function shown(): Promise<string> {
      return playground.page.getByLabel('Tankene dine').last().inputValue();
    }

    /** A picture of the newest card, as wide as it stands and squeezed to a telephone's width. */
    async function pictures(name: string): Promise<void> {
      const card = playground.page.locator('.ac-adaptiveCard').last();
      await card.screenshot({ path: `test-output/${name}.png` });
      const before = (await card.getAttribute('style')) ?? '';
      await card.evaluate((element, style) => element.setAttribute('style', style), `${before}; width: ${NARROW}px`);
      assert.ok(await card.evaluate((element) => element.scrollWidth <= element.clientWidth + 1), `${name} does not fit in ${NARROW} px`);
      await card.screenshot({ path: `test-output/${name}-${NARROW}.png` });
      await card.evaluate((element, style) => element.setAttribute('style', style), before);
    }

    it('opens from an answer with a choice of two models', async () => {
      await playground.write('Far ringer og vil vite hvordan det går med dattera på 19. Kan jeg si noe?', /Fylke 11/);
      assert.match(await playground.press('Tenk høyt', /Hvilken vei passer i dag/), /Fylke 11[\s\S]*Åtte steg[\s\S]*Seks steg/);
      await pictures('think-1-choice');
    });

    it('shows one step with its questions and one field, and none of the hidden ones', async () => {
      assert.match(await playground.press('Seks steg', /Steg 1 av 6/), /Spørsmålet/);
      const fields = playground.page.locator('.ac-adaptiveCard').last().locator('textarea');
      assert.equal(await fields.filter({ visible: true }).count(), 1);
      await pictures('think-2-step');
    });

    it('brings the texts of hidden fields along with every press, line breaks and all', async () => {
      await think('Kan jeg si noe til faren?\nHun er voksen, men han betaler.');
      await playground.press('Neste', /Steg 2 av 6/);
      await think('Hun er 19 år. 🙈 «Æøå»');
      await playground.press('Neste', /Steg 3 av 6/);
      await think('Hun, faren og jeg');
      await pictures('think-3-written');
      await playground.press('Tilbake', /Steg 2 av 6/);
      assert.equal(await shown(), 'Hun er 19 år. 🙈 «Æøå»');
      await playground.press('Tilbake', /Steg 1 av 6/);
      assert.equal(await shown(), 'Kan jeg si noe til faren?\nHun er voksen, men han betaler.');
      await playground.press('Neste', /Steg 2 av 6/);
      await playground.press('Neste', /Steg 3 av 6/);
      assert.equal(await shown(), 'Hun, faren og jeg');
    });

    it('ends in a note with what was answered', async () => {
      await playground.press('Hopp over', /Steg 4 av 6/);
      await think('Tillit. Kari Nordmann skal kunne stole på meg.');
      const note = await playground.press('Avslutt', /Notatet ditt/);
      assert.doesNotMatch(note, /113/);
      assert.match(note, /1 Spørsmålet[\s\S]*faren\?\n\s*Hun er voksen[\s\S]*2 Det du vet[\s\S]*4 Verdier og regler[\s\S]*Tillit/);
      assert.doesNotMatch(note, /Hun, faren og jeg|5 Mulige veier/);
      assert.match(note, /Jeg la merke til et navn i notatet[\s\S]*Drøft lagrer ingenting av dette/);
      await pictures('think-4-note');
    });

    it('empties the card when asked to', async () => {
      assert.doesNotMatch(await playground.press('Tøm kortet', /Kortet er tømt/), /Tillit|faren/);
      await pictures('think-5-emptied');
    });

    it('opens from a typed command, in nynorsk, in eight steps', async () => {
      await playground.write('tenk høgt', /Kva veg passar i dag/);
      assert.match(await playground.press('Åtte steg', /Steg 1 av 8/), /Utfordringa/);
      await pictures('think-6-nynorsk');
    });
  });
}
