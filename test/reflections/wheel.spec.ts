import assert from 'node:assert/strict';
import { MEETINGS } from '../../src/language/texts/learning/learning.ts';
import { NO_SIGNALS } from '../../src/reflections/choose.ts';
import type { Question } from '../../src/reflections/round.ts';
import { agendaOf, wheelFrom } from '../../src/reflections/wheel.ts';
import { agendaText } from '../../src/teams/cards/wheel.ts';
import { CENTRE } from '../support/learning-views.ts';
import { PACKS } from '../support/views.ts';

const [COUNTY] = PACKS;

function asked(guideline: number): { question: Question } {
  return { question: { pack: COUNTY.id, guideline, index: 0, reason: 'turn', own: '' } };
}

describe('the year wheel', () => {
  it('has twelve months from the given one, over the turn of the year', () => {
    const months = wheelFrom('2026-11', { pack: COUNTY, earlier: [], signals: NO_SIGNALS }).map((one) => one.month);
    assert.deepEqual([months[0], months[1], months[2], months[11], months.length], ['2026-11', '2026-12', '2027-01', '2027-10', 12]);
  });

  it('goes through the guidelines in turn where nothing is known', () => {
    const wheel = wheelFrom('2026-01', { pack: COUNTY, earlier: [], signals: NO_SIGNALS });
    assert.deepEqual(
      wheel.map((one) => one.guideline),
      [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
    );
    assert.ok(wheel.every((one) => one.reason === 'turn'));
  });

  it('begins with what the team has most doubts about, then what its map calls weak', () => {
    const signals = { doubts: new Map([[13, 10]]), weak: [7, 2] };
    const wheel = wheelFrom('2026-01', { pack: COUNTY, earlier: [], signals });
    assert.deepEqual(
      wheel.slice(0, 3).map((one) => [one.guideline, one.reason]),
      [
        [13, 'doubts'],
        [7, 'map'],
        [2, 'map'],
      ],
    );
    assert.equal(wheel.slice(1, 6).filter((one) => one.guideline === 13).length, 0);
  });

  it('says where a guideline was asked about long ago, and takes its next question', () => {
    const earlier = COUNTY.guidelines.map((one) => asked(one.number));
    const [first] = wheelFrom('2026-01', { pack: COUNTY, earlier, signals: NO_SIGNALS });
    assert.deepEqual([first?.guideline, first?.reason, first?.index], [13, 'longAgo', 1]);
  });

  it('is the same for the same signals', () => {
    const turning = { pack: COUNTY, earlier: [asked(3)], signals: { doubts: new Map([[9, 5]]), weak: [1] } };
    assert.deepEqual(wheelFrom('2026-05', turning), wheelFrom('2026-05', turning));
  });
});

describe('an agenda', () => {
  const [month] = wheelFrom('2026-11', { pack: COUNTY, earlier: [], signals: { doubts: new Map([[13, 5]]), weak: [] } });
  if (!month) throw new Error('the wheel is empty');

  it('takes another question and an exercise of its own for each meeting', () => {
    const agendas = MEETINGS.map((meeting) => agendaOf(month, meeting, { pack: COUNTY, points: [13] }));
    assert.equal(new Set(agendas.map((one) => one.index)).size, MEETINGS.length);
    assert.deepEqual(
      agendas.map((one) => one.exercise.kind),
      ['think', 'card', 'workshop'],
    );
    assert.equal(agendaOf(month, 'peers', { pack: COUNTY, points: [1] }).exercise.kind, 'think');
  });

  it('has opening, guideline with a question, exercise and closing in its text', () => {
    for (const meeting of MEETINGS) {
      const agenda = agendaOf(month, meeting, { pack: COUNTY, points: [] });
      const text = agendaText(agenda, { language: 'nb', centre: CENTRE, pack: COUNTY });
      assert.match(text, /november 2026 · Karriere Fjordvik\nTema: Fylke 13/);
      assert.match(text, /1\. Åpning\n[\s\S]*2\. Retningslinjen\n[\s\S]*Spørsmål: [\s\S]*3\. Øvelse\n[\s\S]*4\. Avslutning\n/);
    }
  });
});
