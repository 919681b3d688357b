import assert from 'node:assert/strict';
import { DEMO_TENANT } from '../../src/cli/playgrounds.ts';
import { findChromium } from '../support/playground.ts';
import type { Json } from '../support/rig.ts';
import { startTeamPlayground, type TeamPlayground } from '../support/team-playground.ts';

const CHROMIUM = findChromium();
const HOUR = 3_600_000;
/** Monday 30 November 2026, ten to nine in Norway. */
const MONDAY = Date.UTC(2026, 10, 30, 7, 50);

if (CHROMIUM) {
  describe('a round of reflection, in the leader’s Playground', function () {
    this.timeout(180_000);
    let team: TeamPlayground;
    let roundId = '';

    before(async () => {
      team = await startTeamPlayground(CHROMIUM, MONDAY);
    });
    after(() => team.close());

    const answers = async (ratings: readonly number[]): Promise<string[]> => {
      const said: string[] = [];
      for (const [index, rating] of ratings.entries()) {
        const data: Json = {
          verb: 'round.answer',
          language: 'nb',
          case: roundId,
          rating: String(rating),
          text: `Tanke ${index}`,
          share: String(index < 2),
        };
        said.push(JSON.stringify(await team.pressAs(index + 1, 'round.answer', data)));
      }
      return said;
    };

    it('is set up by cards', async () => {
      await team.write('refleksjon', /Refleksjon i teamet/);
      await team.press('Sett opp runder', /Refleksjonsrunder for Karriere Fjordvik/);
      await team.picture('round-1-form');
      assert.match(await team.turn('Lagre', /Lagret/), /Tirsdager kl\. 09\.00, annenhver uke[\s\S]*Neste runde: tirsdag 1\. desember 2026/);
      await team.picture('round-2-plan');
    });

    it('is asked in the channel when its time comes', async () => {
      await team.forward(24 * HOUR + 11 * 60_000);
      await team.page.getByText('Etikk').first().click();
      assert.match(await team.wait(/To minutter til å tenke/), /Fylke 1[\s\S]*minst 5 har svart/);
      await team.picture('round-3-question');
    });

    it('is answered by each in the card, and shows no count before there are five', async () => {
      roundId = await team.app.records.reflections.transaction(async (tx) => {
        const [plan] = await tx.plans(DEMO_TENANT);
        return (plan && (await tx.rounds(plan, 1))[0]?.id) ?? '';
      });
      await team.page.getByText('4 – ganske godt').last().click();
      assert.match(await team.turn('Send svaret', /svaret er lagret/), /Færre enn 5 har svart/);
      await team.picture('round-4-answered');
      const said = await answers([2, 3, 4, 4, 5, 5]);
      assert.deepEqual(
        said.map((one) => /Minst 5 har svart/.test(one)),
        [false, false, false, true, true, true],
      );
    });

    it('ends with a result in numbers of five and more, and the texts that may be shown', async () => {
      await team.forward(24 * HOUR);
      const result = await team.wait(/Dette sa teamet/);
      assert.match(result, /Minst 5 svarte[\s\S]*I snitt rundt 4 av 5/);
      assert.match(result, /Tanke [01]/);
      assert.doesNotMatch(result, /Tanke [2-9]/);
      await team.picture('round-5-result');
    });
  });
}
