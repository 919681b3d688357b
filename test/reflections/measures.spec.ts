import assert from 'node:assert/strict';
import { csvLine } from '../../src/overview/csv.ts';
import type { Centre } from '../../src/people/people.ts';
import { askAt, askedAbout, doneMeasure, dueFaults, measureFaults, movedMeasure, possibleOwners } from '../../src/reflections/measures.ts';
import { minutesFile } from '../../src/teams/actions/minutes.ts';
import { PACKS } from '../support/views.ts';
import { sampleMap, sampleMeasure, sampleWorkshop } from '../support/workshop-views.ts';

/** Monday 23 November 2026, 10:00 in Norway. */
const NOW = Date.UTC(2026, 10, 23, 9);
const KNOWN = { guidelines: [1, 13], people: ['berit'], now: NOW };
const RIGHT = { text: 'x', guideline: 13, owner: 'berit', due: '2026-11-23' };
const at = (ms: number): string => new Date(ms).toISOString().slice(0, 16);

function centre(roles: Centre['roles']): Centre {
  return { id: 'c', name: 'c', pack: PACKS[0].id, conversationId: undefined, roles };
}

describe('a measure', () => {
  it('is made of a text, perhaps a guideline, perhaps an owner, and a date from today on', () => {
    assert.deepEqual(measureFaults(RIGHT, KNOWN), []);
    assert.deepEqual(measureFaults({ ...RIGHT, guideline: 0, owner: undefined }, KNOWN), []);
    const wrong = { text: ' ', guideline: 7, owner: 'frode', due: '2026-11-22' };
    assert.deepEqual(measureFaults(wrong, KNOWN), ['empty', 'guideline', 'owner', 'past']);
    assert.deepEqual(measureFaults({ ...RIGHT, text: 'x'.repeat(301), due: '2026-02-30' }, KNOWN), ['tooLong', 'due']);
  });

  it('counts the date in Norway', () => {
    assert.deepEqual(dueFaults('2026-11-23', Date.UTC(2026, 10, 23, 22, 59)), []);
    assert.deepEqual(dueFaults('2026-11-23', Date.UTC(2026, 10, 23, 23, 0)), ['past']);
  });

  it('is asked about at eight on its date, or on the next working day', () => {
    assert.equal(at(askAt('2026-12-07', NOW)), '2026-12-07T07:00');
    assert.equal(at(askAt('2026-12-05', NOW)), '2026-12-07T07:00');
    assert.equal(at(askAt('2026-12-25', NOW)), '2026-12-28T07:00');
    assert.equal(at(askAt('2027-05-17', NOW)), '2027-05-18T06:00');
    assert.equal(at(askAt('2027-07-05', NOW)), '2027-07-05T06:00');
  });

  it('is not asked about the moment it is written', () => {
    assert.equal(at(askAt('2026-11-23', NOW)), '2026-11-24T07:00');
    assert.equal(at(askAt('2026-11-27', Date.UTC(2026, 10, 27, 12))), '2026-11-30T07:00');
  });

  it('is done for good, or asked about again on another date', () => {
    assert.deepEqual([doneMeasure(sampleMeasure()).state, doneMeasure(sampleMeasure()).askAt], ['done', undefined]);
    const moved = movedMeasure(sampleMeasure({ askAt: undefined }), '2026-12-08', NOW);
    assert.deepEqual([moved.due, at(moved.askAt ?? 0)], ['2026-12-08', '2026-12-08T07:00']);
  });

  it('is asked of its owner, else of who leads, else of who stands in', () => {
    const roles = [
      { userId: 'berit', role: 'leader' },
      { userId: 'dag', role: 'deputy' },
      { userId: 'eli', role: 'member' },
    ] as const;
    assert.deepEqual(askedAbout({ owner: 'eli' }, centre(roles)), ['eli']);
    assert.deepEqual(askedAbout({ owner: undefined }, centre(roles)), ['berit']);
    assert.deepEqual(askedAbout({ owner: 'gone' }, centre(roles)), ['berit']);
    assert.deepEqual(askedAbout({ owner: undefined }, centre(roles.slice(1))), ['dag']);
  });

  it('can be given to the people of the centre, each named once', () => {
    const people = new Map(['Å', 'A'].map((name) => [name, { userId: name, name, upn: '', pausedUntil: undefined }]));
    const roles = [
      { userId: 'Å', role: 'leader' },
      { userId: 'Å', role: 'member' },
      { userId: 'A', role: 'colleague' },
      { userId: 'unknown', role: 'member' },
    ] as const;
    const owners = possibleOwners({ centres: [], people }, centre(roles));
    assert.deepEqual(
      owners.map((one) => one.name),
      ['A', 'Å'],
    );
  });
});

describe('the minutes', () => {
  const held = {
    workshop: sampleWorkshop(2, 'nb'),
    centre: centre([]),
    pack: PACKS[0],
    notes: [
      { group: 1, part: 0, text: '=HYPERLINK("http://x";"y")', version: 1 },
      { group: 2, part: 3, text: '  @SUM(1)\n-2', version: 1 },
    ],
    cards: new Map(),
    map: sampleMap(),
    measures: [sampleMeasure({ text: '+1;2"', guideline: 0, owner: undefined })],
    names: new Map([['berit', 'Berit Lund']]),
  };
  const rows = minutesFile(held, 'nb').split('\r\n');

  it('begin with a byte order mark, and put every field in quotes between semicolons', () => {
    assert.ok(rows[0]?.startsWith('\ufeff"Hva";"Gruppe"'));
    for (const row of rows.slice(1, -1)) assert.match(row, /^(?:"(?:[^"]|"")*"(?:;|$)){8}$/);
    assert.equal(rows.length, 1 + 2 + PACKS[0].guidelines.length + 1 + 1);
  });

  it('let no text become a formula', () => {
    assert.ok(rows[1]?.includes(`"'=HYPERLINK(""http://x"";""y"")"`));
    assert.ok(rows[2]?.includes(`"'  @SUM(1) -2"`));
    assert.ok(rows.at(-2)?.includes(`"'+1;2"""`));
    for (const start of ['=', '+', '-', '@', '\t', '\r']) assert.equal(csvLine([`${start}1`])[1], "'", JSON.stringify(start));
  });
});
