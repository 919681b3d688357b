import assert from 'node:assert/strict';
import { loadModel } from '../../src/assets.ts';
import { consult } from '../../src/consultations/consult.ts';
import type { Likelihoods } from '../../src/matching/model.ts';
import { decide, reasonFor } from '../../src/triage/decide.ts';
import { dangerSigns, ownLeaderNamed, threatSigns } from '../../src/triage/rules.ts';

/** Chances with the named ones set; the rest small. */
function likely(route: Partial<Likelihoods['route']>, more: Partial<Likelihoods> = {}): Likelihoods {
  const county = Array.from({ length: 14 }, (_, number) => (number === 11 ? 0.9 : 0.1 / 13));
  if ((route.none ?? 0) > 0.5) county[0] = route.none ?? 0;
  return {
    county,
    national: county.slice(0, 13),
    route: { acute: 0, leader: 0.1, colleague: 0.1, info: 0.1, none: 0, ...route },
    aboutLeader: 0,
    raiseWithClient: 0,
    referElsewhere: 0,
    ...more,
  };
}

describe('choosing a route', () => {
  it('calls it acute from a low chance, and from a lower one when a word for danger is there', () => {
    assert.equal(decide('Vi snakket om jobb', likely({ acute: 0.25, colleague: 0.7 })).route, 'acute');
    assert.equal(decide('Han snakket om selvmord', likely({ acute: 0.1, colleague: 0.9 })).route, 'acute');
    assert.equal(decide('Vi snakket om jobb', likely({ acute: 0.1, colleague: 0.9 })).route, 'colleague');
    assert.equal(decide('Han snakket om selvmord', likely({ acute: 0.005, info: 0.9 })).route, 'info');
  });

  it('puts danger before everything else, also before out of scope', () => {
    assert.equal(decide('x', likely({ acute: 0.4, none: 0.6 })).route, 'acute');
  });

  it('always points on to other help in an acute case', () => {
    assert.equal(decide('x', likely({ acute: 0.9 })).referElsewhere, true);
  });

  it('says it is about the own leader only when such a word is there or the model is very sure', () => {
    assert.equal(decide('Rektor ba meg om det', likely({ leader: 0.8 }, { aboutLeader: 0.6 })).aboutLeader, true);
    assert.equal(decide('Han ba meg om det', likely({ leader: 0.8 }, { aboutLeader: 0.6 })).aboutLeader, false);
    assert.equal(decide('Han ba meg om det', likely({ leader: 0.8 }, { aboutLeader: 0.95 })).aboutLeader, true);
  });

  it('says so sooner where the text says «lederen min»', () => {
    const doubtful = likely({ leader: 0.8 }, { aboutLeader: 0.25 });
    for (const text of ['lederen min åpnet mappa', 'leiaren min les loggane', 'my line manager asked me to'])
      assert.equal(decide(text, doubtful).aboutLeader, true, text);
    for (const text of ['rektor åpnet mappa', 'han er lojal mot sjefen sin', 'lederen var på ferie'])
      assert.equal(decide(text, doubtful).aboutLeader, false, text);
    assert.equal(decide('lederen min er på ferie', likely({ colleague: 0.8 }, { aboutLeader: 0.05 })).aboutLeader, false);
  });

  it('sets no flag for a mere question or what is out of scope', () => {
    for (const route of ['info', 'none'] as const) {
      const triage = decide('sjefen min', likely({ [route]: 0.95 }, { aboutLeader: 1, raiseWithClient: 1, referElsewhere: 1 }));
      assert.deepEqual([triage.aboutLeader, triage.raiseWithClient, triage.referElsewhere], [false, false, false]);
    }
  });

  it('gives a reason that fits route and guideline', () => {
    assert.equal(reasonFor('leader', 13), 'tie');
    assert.equal(reasonFor('leader', 9), 'interest');
    assert.equal(reasonFor('colleague', 3), 'reaction');
    assert.equal(reasonFor('info', 5), 'information');
    assert.equal(reasonFor('acute', 7), 'danger');
    assert.equal(decide('Han truet meg på parkeringsplassen', likely({ leader: 0.9 })).reason, 'threat');
  });
});

describe('the readable rules', () => {
  const danger = [
    'Hun vil ikke leve lenger',
    'ho har blåmerke på armane',
    'He has a knife in his bag',
    'Han låser henne inne',
    'ho skal tvangsgiftast',
    'han tok overdose i går',
    'kjører full nå',
  ];
  for (const text of danger) it(`see danger in «${text}»`, () => assert.equal(dangerSigns(text), true));

  it('see none in ordinary work', () => {
    for (const text of ['Vi skrev CV og snakket om fagbrev', 'She wants to become a nurse', 'Eg gruar meg til møtet'])
      assert.equal(dangerSigns(text), false, text);
  });

  it('know words for a leader, threats and being followed', () => {
    for (const text of ['Sjefen min', 'rektor sa', 'Leiaren vår', 'my manager', 'avdelingslederen'])
      assert.equal(ownLeaderNamed(text), true, text);
    assert.equal(ownLeaderNamed('kollegaen min sa'), false);
    assert.equal(threatSigns('far sa at eg får angre på dette'), true);
    assert.equal(threatSigns('vi hadde en fin samtale'), false);
  });

  it('read any text in time that grows with its length', () => {
    for (const bit of ['a', 'selvmor', 'truer ', 'a-', 'ÆØÅ']) assert.equal(typeof dangerSigns(bit.repeat(20_000)), 'boolean');
  });
});

describe('routes of judged texts', () => {
  const MODEL = loadModel();
  const rows: readonly (readonly [string, string])[] = [
    ['Han sier han skal ta livet sitt i kveld', 'acute'],
    ['Hun har blåmerker og tør ikke gå hjem til mannen sin', 'acute'],
    ['Guten seier at far slår veslebror med belte', 'acute'],
    ['Hva betyr habilitet?', 'info'],
    ['What does guideline 12 say about documentation?', 'info'],
    ['Rektor vil at jeg skal få flere elever til å velge linja vår så den ikke legges ned', 'leader'],
    ['Jeg mistet notatboka med navnene på alle deltakerne på bussen', 'leader'],
    ['Jeg kjente at jeg ble irritert på ham i går og det plager meg', 'colleague'],
    ['Hvor finner jeg busstider til Arendal?', 'none'],
    ['Can you write a poem about my cat?', 'none'],
  ];
  for (const [text, wanted] of rows) {
    it(`are ${wanted} for «${text}»`, () => assert.equal(consult(text, MODEL, { set: 'county', fallbackLanguage: 'nb' }).route, wanted));
  }
});
