import assert from 'node:assert/strict';
import { findChromium } from '../support/playground.ts';
import { startTeamPlayground, type TeamPlayground } from '../support/team-playground.ts';

const CHROMIUM = findChromium();
/** Monday 30 November 2026, nine in Norway. */
const MONDAY = Date.UTC(2026, 10, 30, 8);

if (CHROMIUM) {
  describe('a workshop with three groups, in the leader’s Playground', function () {
    this.timeout(180_000);
    let team: TeamPlayground;

    before(async () => {
      team = await startTeamPlayground(CHROMIUM, MONDAY);
    });
    after(() => team.close());

    /** As a hand does it: the Playground takes notice of a field when it is left. */
    const type = async (card: RegExp, field: number, text: string): Promise<void> => {
      await team.page.locator('.ac-adaptiveCard').filter({ hasText: card }).last().locator('textarea').nth(field).click();
      await team.page.keyboard.type(text);
      await team.page.keyboard.press('Tab');
    };
    const toChannel = () => team.page.getByText('Etikk').first().click();
    const toChat = () => team.page.getByText('Personal Chat').first().click();

    it('is started by cards, and every group gets its own in the channel', async () => {
      await team.write('refleksjon', /Refleksjon i teamet/);
      await team.picture('workshop-1-reflection');
      await team.turn('Verksted', /Hvor mange grupper er dere/);
      await team.choose('Hvor mange grupper er dere?', '3 grupper');
      await team.turn('Start verkstedet', /0 av 3 grupper har skrevet/);
      await team.picture('workshop-2-started');
      await team.forward(1000);
      await toChannel();
      for (const group of [1, 2, 3]) await team.wait(new RegExp(`Gruppe ${group} ·`));
      await team.picture('workshop-3-groups');
    });

    it('keeps what a group writes on its card', async () => {
      await type(/Gruppe 1 ·/, 3, 'Vi trenger tid til faglig påfyll.');
      await team.turn('Lagre notatet', /Lagret\. Dere kan skrive mer/);
      await team.picture('workshop-4-note');
    });

    it('comes to a map over all guidelines', async () => {
      await toChat();
      await team.turn('Oppdater', /1 av 3 grupper har skrevet/);
      await team.turn('Sett status', /Kategori 1 av/);
      await team.picture('workshop-5-status');
      for (
        let step = 0;
        step < 8 && (await team.page.getByRole('button', { name: 'Lagre og gå videre', exact: true }).count()) > 0;
        step++
      ) {
        await team.page.getByRole('button', { name: 'Lagre og gå videre', exact: true }).last().click();
        await team.page.waitForTimeout(700);
      }
      assert.match(await team.wait(/Kartet er lagret/), /Her står vi/);
      await team.picture('workshop-6-map');
    });

    it('ends with measures and a summary in the channel', async () => {
      await team.write('verksted', /Refleksjon i teamet|Verkstedet ved/);
      await team.turn('Verksted', /Verkstedet ved Karriere Fjordvik/);
      await team.turn('Legg til tiltak', /Nytt tiltak/);
      await type(/Nytt tiltak/, 0, 'Lage en fast rutine for habilitet.');
      await team.page.getByLabel('Frist').filter({ visible: true }).last().fill('2026-12-14');
      await team.page.keyboard.press('Escape');
      await team.picture('workshop-7-measure');
      assert.match(await team.turn('Lagre', /fast rutine for habilitet/), /14\. desember/);
      await team.write('verksted', /Refleksjon i teamet/);
      await team.turn('Verksted', /Ett tiltak/);
      await team.turn('Avslutt verkstedet', /Avslutte verkstedet/);
      await team.turn('Ja, avslutt', /Verkstedet er avsluttet/);
      await team.picture('workshop-8-closed');
      await team.forward(1000);
      await toChannel();
      assert.match(await team.wait(/Dette kom verkstedet fram til/), /fast rutine for habilitet[\s\S]*faglig påfyll/);
      await team.picture('workshop-9-summary');
    });
  });
}
