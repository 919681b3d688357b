import assert from 'node:assert/strict';
import { mayTellOfDanger } from '../../src/consultations/danger.ts';
import { MODEL } from '../support/views.ts';

describe('notes that may tell of danger', () => {
  for (const text of ['Han sier han vil ta livet sitt i kveld', 'han slår henne', 'han har tatt piller']) {
    it(`are noticed among others: «${text}»`, () => assert.ok(mayTellOfDanger(['Far ringte', text, 'si nei takk'], MODEL, 'nb')));
  }

  for (const text of ['Hun er 19 år.', 'hun blir lei seg', 'Hun er voksen, men han betaler.', 'eleven, læreren, mor', 'magen sier nei']) {
    it(`are not seen where there are none: «${text}»`, () => assert.ok(!mayTellOfDanger([text], MODEL, 'nb')));
  }

  it('are none when nothing is written', () => assert.ok(!mayTellOfDanger([], MODEL, 'nb')));
});
