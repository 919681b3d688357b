import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readMaterial } from '../../src/cli/material.ts';
import { type Consultation, consult, MAX_TEXT } from '../../src/consultations/consult.ts';
import {
  carriesOn,
  consultAfter,
  consultTogether,
  isFollowUp,
  isSameText,
  pointsBack,
  type Read,
} from '../../src/consultations/follow-up.ts';
import { BETWEEN_TWO, FOLLOW_UPS } from '../support/follow-ups.ts';
import { MODEL } from '../support/views.ts';

const DOUBT = 'Far ringer og vil vite hvordan det går med dattera på 19. Kan jeg si noe?';
const LONG = 'I formiddag satt det seks deltakere på gruppa mi og diskuterte lærlingplasser';

/** A reading as the model might give it. */
function reading(changes: Partial<Consultation> = {}): Consultation {
  return {
    route: 'colleague',
    reason: 'judgement',
    aboutLeader: false,
    raiseWithClient: false,
    referElsewhere: false,
    language: 'nb',
    guidelines: [{ number: 11, score: 0.8, because: [] }],
    confident: true,
    identifying: [],
    ...changes,
  };
}

const read: Read = (text, fallback = 'nb') => consult(text, MODEL, { set: 'county', fallbackLanguage: fallback });

describe('a message after a doubt', () => {
  const readings = { alone: reading(), together: reading() };

  for (const text of [
    'og nå ringer moren også',
    'men han betaler for kurset, og jeg vet ikke om det endrer på noe for meg eller for henne i denne saken',
    'ja, det har jeg allerede gjort flere ganger denne uka',
    'hva om hun hadde vært sytten da hun begynte hos oss i høst',
    'òg systera hennar har ringt hit tre gonger denne veka',
    'but I have already told him that she was here yesterday',
    'also, he pays for the course and wants to know what he gets',
    'Hun vet ikke at han ringer hit',
    'ho har bede meg om å ikkje seie noko',
    'They have not spoken for half a year',
  ])
    it(`carries on when it begins like “${text.slice(0, 24)}”`, () => assert.ok(isFollowUp({ earlier: DOUBT, text }, readings)));

  it('carries on when a few words speak of somebody it does not name', () => {
    for (const text of ['har prøvd å ringe henne', 'tror hun er redd for noe', 'det skjedde igjen i dag', 'her mother pays for it'])
      assert.ok(isFollowUp({ earlier: 'Mother of my client phones', text }, readings), text);
  });

  it('is a message of its own when it is short and points to nothing', () => {
    for (const text of ['hei', 'ok', 'ja', 'takk for det', 'NAV spør meg hvorfor', 'hva er klokka'])
      assert.ok(!isFollowUp({ earlier: DOUBT, text }, readings), text);
  });

  it('is a new doubt when it stands alone and is clear alone', () => {
    assert.ok(!isFollowUp({ earlier: DOUBT, text: LONG }, readings));
    assert.ok(!isFollowUp({ earlier: DOUBT, text: 'Kan jeg ta imot en gave fra en deltaker?' }, readings));
  });

  it('is a new doubt when «hun» comes with somebody new', () => {
    assert.ok(!pointsBack({ earlier: DOUBT, text: 'Hun er kollega med svogeren til rektor' }));
    assert.ok(pointsBack({ earlier: 'Rektor leste notatene mine i går', text: 'Han er rektor på nabokontoret også' }));
  });

  it('is a new doubt when it begins with «hun» and tells a long story', () => {
    assert.ok(!pointsBack({ earlier: DOUBT, text: `Hun ${'vet ikke '.repeat(10)}` }));
  });

  it('does not take a word that only begins like a continuing one', () => {
    for (const text of [
      'Ordføreren vil ha navn på alle som står utenfor',
      'Jakken hennes lå igjen hos oss etter kurset',
      'Button on the form is missing again today',
    ])
      assert.ok(!carriesOn(text), text);
  });

  it('carries on with more words about «hun» only when it is unsure alone and sure together', () => {
    const text = 'Hun har sagt til meg at hun ikke vil ha det slik lenger nå';
    const unsure = reading({ confident: false });
    assert.ok(isFollowUp({ earlier: DOUBT, text }, { alone: unsure, together: reading() }));
    assert.ok(!isFollowUp({ earlier: DOUBT, text }, { alone: unsure, together: unsure }));
    assert.ok(!isFollowUp({ earlier: DOUBT, text }, { alone: reading(), together: reading() }));
  });

  it('is a message of its own when it asks what a guideline says, whatever it points to', () => {
    const info = { alone: reading({ route: 'info', reason: 'information' }), together: reading() };
    assert.ok(!isFollowUp({ earlier: DOUBT, text: 'hva står det om hans rett til innsyn' }, info));
  });
});

describe('what is said of a message and the doubt before it', () => {
  const calm = reading();
  const danger = reading({ route: 'acute', reason: 'danger', guidelines: [{ number: 7, score: 0.9, because: [] }] });
  /** Reads a text as told, by what it is: the doubt, the message, or both. */
  const told =
    (before: Consultation, alone: Consultation, together: Consultation): Read =>
    (text) =>
      text.includes('\n') ? together : text === DOUBT ? before : alone;
  const pair = { earlier: DOUBT, text: 'og i dag har hun tatt med seg tablettene' };

  it('is acute when the message makes it so', () => {
    assert.equal(consultAfter(pair, told(calm, danger, danger)).consultation.route, 'acute');
  });

  it('is acute when the danger drowns in the two together', () => {
    assert.equal(consultAfter(pair, told(calm, danger, calm)).consultation.route, 'acute');
    assert.equal(consultAfter(pair, told(danger, calm, calm)).consultation.route, 'acute');
  });

  it('is not acute for a mere guess about a fragment without a word of danger', () => {
    assert.equal(consultAfter(pair, told(calm, { ...danger, confident: false }, calm)).consultation.route, 'colleague');
    const withWord = { ...pair, text: 'og i dag hadde han med seg en kniv' };
    assert.equal(consultAfter(withWord, told(calm, { ...danger, confident: false }, calm)).consultation.route, 'acute');
  });

  it('is in the language of the message, and warns of its details alone', () => {
    const found = [{ type: 'name', start: 0, end: 4 }] as const;
    const alone = reading({ language: 'en', identifying: found });
    const { consultation } = consultAfter(pair, told(calm, alone, reading({ identifying: [...found, ...found] })));
    assert.deepEqual([consultation.language, consultation.identifying], ['en', found]);
  });

  it('is said of the message alone when both are more than can be read', () => {
    const long = { earlier: 'x'.repeat(MAX_TEXT - 2), text: 'og så' };
    assert.equal(consultAfter(long, read).isTogether, false);
    assert.equal(consultTogether(long, read).isTogether, false);
  });

  it('is of both when they are known to belong together', () => {
    assert.equal(consultTogether({ earlier: DOUBT, text: LONG }, told(calm, reading(), calm)).isTogether, true);
  });

  it('turns acute with the real model', () => {
    for (const text of ['og nå sier hun at hun skal ta livet sitt i kveld', 'Han slår henne, og i går hadde hun blåmerker på halsen'])
      assert.equal(consultAfter({ earlier: 'Veisøkeren min kommer aldri til avtalene', text }, read).consultation.route, 'acute', text);
  });

  it('is never less careful than the message alone, whatever stood before', () => {
    const dangers = [
      'Han sier han skal ta livet sitt i kveld, han har pillene i veska',
      'og faren slår henne når hun kommer hjem, hun har blåmerker',
      'She says he hits her and has locked her in the flat',
    ];
    const before = fc.constantFrom(...FOLLOW_UPS.map(([doubt]) => doubt));
    fc.assert(
      fc.property(before, fc.constantFrom(...dangers), (earlier, text) => {
        assert.equal(read(text).route, 'acute');
        assert.equal(consultAfter({ earlier, text }, read).consultation.route, 'acute');
      }),
      { numRuns: 30 },
    );
  });

  it('is the same every time, for any two texts', () => {
    const text = fc.string({ maxLength: 60, unit: 'grapheme' });
    fc.assert(
      fc.property(text, text, (earlier, message) => {
        assert.deepEqual(consultAfter({ earlier, text: message }, read), consultAfter({ earlier, text: message }, read));
      }),
      { numRuns: 60 },
    );
  });
});

describe('on messages made up for it', () => {
  it('sees three of five for what they are', () => {
    const seen = FOLLOW_UPS.filter(([earlier, text]) => consultAfter({ earlier, text }, read).isTogether);
    assert.ok(seen.length >= FOLLOW_UPS.length * 0.6, `${seen.length} of ${FOLLOW_UPS.length}`);
  });

  it('takes at most one in fifty new doubts for more of the same, where they name whom they are about', () => {
    const doubts = [...new Set(FOLLOW_UPS.map(([doubt]) => doubt))];
    const others = BETWEEN_TWO.map(([, text]) => text).filter((text) => !/\b(?:han|hun|ho|he|she|det|ham|henne|her)\b/i.test(text));
    assert.ok(others.length >= 10, 'enough of them');
    const pairs = doubts.flatMap((earlier) => others.map((text) => ({ earlier, text })));
    const wrong = pairs.filter((pair) => consultAfter(pair, read).isTogether);
    assert.ok(wrong.length <= pairs.length / 50, `${wrong.length} of ${pairs.length}`);
  });

  it('takes at most one in fifty pieces of small talk for more of the same', () => {
    const smallTalk = readMaterial()
      .examples.filter((example) => example.route === 'none')
      .filter((_, index) => index % 12 === 0);
    const pairs = smallTalk.map(({ text }, index) => ({ earlier: FOLLOW_UPS[index % FOLLOW_UPS.length]?.[0] ?? '', text }));
    const wrong = pairs.filter((pair) => consultAfter(pair, read).isTogether);
    assert.ok(wrong.length <= pairs.length / 50, `${wrong.length} of ${pairs.length}`);
  });
});

describe('two texts', () => {
  it('are the same when only signs, spaces and letter cases differ', () => {
    assert.ok(isSameText('Vi er naboer, hun og jeg', 'vi er naboer  hun og jeg!'));
    assert.ok(!isSameText('Vi er naboer', 'Vi var naboer'));
  });
});
