import assert from 'node:assert/strict';
import { findChromium, type Playground, startPlayground } from '../support/playground.ts';

const CHROMIUM = findChromium();

if (!CHROMIUM) {
  process.stdout.write('\n  No Chromium found: the browser tests are left out. Install it, or set CHROMIUM_PATH.\n');
} else {
  describe('in the Playground, as a person sees it', function () {
    this.timeout(120_000);
    let playground: Playground;

    before(async () => {
      playground = await startPlayground(CHROMIUM);
    });
    after(() => playground.close());

    it('welcomes', async () => {
      await playground.page.getByText('I am Drøft').or(playground.page.getByText('jeg er Drøft')).first().waitFor({ timeout: 20_000 });
      await playground.picture('1-welcome');
    });

    it('answers a doubt in bokmål', async () => {
      const card = await playground.write('Far ringer og vil vite hvordan det går med dattera på 19. Kan jeg si noe?', /Fylke 11/);
      assert.match(card, /Karriereveilederen har taushetsplikt\.[\s\S]*Å tenke med[\s\S]*Drøft det med/);
      await playground.picture('2-doubt-nb');
    });

    it('shows the other guidelines at a press, and one of them at the next', async () => {
      assert.match(await playground.press('Andre retningslinjer', /Nærmest det du skrev/), /Velg en for å lese den/);
      await playground.picture('3-other-guidelines');
      assert.match(await playground.press('Fylke 13 · Habilitet', /Slik leser vi den/), /Fylke 13/);
      await playground.picture('4-one-guideline');
    });

    it('puts a miss right in place', async () => {
      await playground.write('Far ringer og vil vite hvordan det går med dattera på 19 år nå', /Fylke 11/);
      await playground.press('Traff ikke', /Da bommet jeg/);
      await playground.page.getByRole('combobox').last().click();
      await playground.page.getByRole('option', { name: 'Fylke 13 · Habilitet' }).last().click();
      await playground.picture('5-missed');
      assert.match(await playground.press('Vis denne', /Takk\. Her er den du valgte/), /Fylke 13/);
    });

    it('answers a doubt in nynorsk', async () => {
      assert.match(
        await playground.write('Notata mine ligg i ei delt mappe som heile kommunen kan opne. Kva gjer eg no?', /Fylke 12/),
        /Å tenkje med/,
      );
      await playground.picture('6-doubt-nn');
    });

    it('answers a doubt in English', async () => {
      assert.match(
        await playground.write('My cousin is on my list of clients for Monday. Should I just take the session?', /County 13/),
        /To think with/,
      );
      await playground.picture('7-doubt-en');
    });

    it('leads with what to do when someone may be in danger', async () => {
      assert.match(
        await playground.write('Han sier han skal ta livet sitt i kveld, han har pillene i veska', /Kan noen være i fare/),
        /113/,
      );
      await playground.picture('8-acute');
    });

    it('helps', async () => {
      assert.match(await playground.write('hjelp', /Slik bruker du Drøft/), /retningslinjer[\s\S]*dagens kort/);
      await playground.picture('9-help');
    });

    it('answers a mention in a channel with the guideline only', async () => {
      await playground.page.getByText('General').first().click();
      const box = playground.page.locator('textarea, [contenteditable=true]').first();
      await box.click();
      await playground.page.keyboard.type('@');
      await playground.page.getByRole('menuitem', { name: 'Drøft' }).click();
      await playground.page.keyboard.type(' naboen min er veisøkeren min, går det greit?');
      await playground.page.getByRole('button', { name: 'Post', exact: true }).click();
      const card = playground.page.locator('.ac-adaptiveCard').filter({ hasText: 'Åpne Drøft i personlig chat' }).last();
      await card.waitFor({ timeout: 20_000 });
      assert.match(await card.innerText(), /Fylke 13/);
      assert.doesNotMatch(await card.innerText(), /Jeg la merke til|naboen min/);
      await playground.picture('10-channel');
    });
  });
}
