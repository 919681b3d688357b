import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { createTokens, type Tokens } from '../../src/teams/tokens.ts';
import { type Droft, findAction, startDroft, wordsOf } from '../support/droft.ts';
import { ANNA, BERIT, hand, STRANGER, sendCase, settle } from '../support/people.ts';
import { type TestRecords, testRecords } from '../support/records.ts';
import { type Json, TENANT_ID } from '../support/rig.ts';

const KEY = randomBytes(32).toString('hex');
const PARTS = [TENANT_ID, BERIT.userId, 'case-1', 'take'];

describe('the token of a button', () => {
  let kept: TestRecords;
  let tokens: Tokens;
  before(async () => {
    kept = await testRecords({ now: () => 0, key: KEY });
    tokens = createTokens(kept.records.mark);
  });
  after(() => kept.close());

  it('is good for the person, the deed and the case it was made for, and gives its action id', () => {
    const token = tokens.mint(PARTS);
    assert.equal(tokens.check(token, PARTS), token.split('.')[0]);
  });

  it('gives the same action id however often it is looked at', () => {
    const token = tokens.mint(PARTS);
    assert.deepEqual(new Set([1, 2, 3].map(() => tokens.check(token, PARTS))), new Set([token.split('.')[0]]));
  });

  it('has an action id of its own each time', () => {
    assert.equal(new Set(Array.from({ length: 500 }, () => tokens.check(tokens.mint(PARTS), PARTS))).size, 500);
  });

  for (const [what, parts] of [
    ['another tenant', PARTS.with(0, '55555555-5555-4555-8555-555555555555')],
    ['another person', PARTS.with(1, STRANGER.userId)],
    ['another case', PARTS.with(2, 'case-2')],
    ['another deed', PARTS.with(3, 'close')],
    ['the same parts in another order', PARTS.toReversed()],
    ['fewer parts', PARTS.slice(0, 3)],
    ['one part more', [...PARTS, '']],
    ['no parts', []],
    ['two parts written as one', [TENANT_ID, BERIT.userId, 'case-1,take']],
    ['the parts of a person in capitals', PARTS.with(1, BERIT.userId.toUpperCase())],
  ] as const)
    it(`is not good for ${what}`, () => assert.equal(tokens.check(tokens.mint(PARTS), parts), undefined));

  it('cannot move a letter from one part to the next', () => {
    assert.equal(tokens.check(tokens.mint(['ab', 'c']), ['a', 'bc']), undefined);
    assert.equal(tokens.check(tokens.mint(['a","b']), ['a', 'b']), undefined);
  });

  const forged = (token: string): (readonly [string, string])[] => {
    const [id = '', signature = ''] = token.split('.');
    const last = signature.at(-1) ?? '';
    return [
      ['nothing', ''],
      ['the id alone', id],
      ['the signature alone', `.${signature}`],
      ['another id', `${'A'.repeat(16)}.${signature}`],
      ['another signature', `${id}.${'A'.repeat(43)}`],
      ['the last letter of the signature changed', `${id}.${signature.slice(0, -1)}${last === 'A' ? 'B' : 'A'}`],
      ['a letter cut off', token.slice(0, -1)],
      ['a letter too many', `${token}A`],
      ['a line break behind it', `${token}\n`],
      ['a space before it', ` ${token}`],
      ['a third part', `${token}.${signature}`],
      ['padding', `${token}=`],
      ['letters of more than a byte', `${id}.${'å'.repeat(43)}`],
      ['other letters for the same bytes', `${id}.${signature.replaceAll('-', '+').replaceAll('_', '/')}=`],
      ['a megabyte', 'A'.repeat(1_000_000)],
    ];
  };
  for (const [index, [what]] of forged('a.b').entries())
    it(`is refused with ${what} and throws nothing`, () => {
      const [, value = ''] = forged(tokens.mint(PARTS))[index] ?? [];
      assert.equal(tokens.check(value, PARTS), undefined);
    });

  it('is refused for every single letter that is changed', () => {
    const token = tokens.mint(PARTS);
    for (let at = 0; at < token.length; at++) {
      const other = token[at] === 'x' ? 'y' : 'x';
      assert.equal(tokens.check(token.slice(0, at) + other + token.slice(at + 1), PARTS), undefined, `letter ${at}`);
    }
  });

  it('is good after a new start with the same key, and no good with another', async () => {
    const token = tokens.mint(PARTS);
    for (const [key, wanted] of [
      [KEY, token.split('.')[0]],
      [randomBytes(32).toString('hex'), undefined],
    ] as const) {
      const again = await testRecords({ now: () => 0, key });
      assert.equal(createTokens(again.records.mark).check(token, PARTS), wanted);
      await again.close();
    }
  });

  it('is no mark of another purpose', () => {
    const [id = ''] = tokens.mint(PARTS).split('.');
    const marked = kept.records.mark('activity', JSON.stringify([id, ...PARTS]));
    assert.equal(tokens.check(`${id}.${marked}`, PARTS), undefined);
  });

  it('shows nothing of whom it is for', () => {
    const token = tokens.mint(['Berit Lund', 'berit']);
    assert.match(token, /^[\w-]{16}\.[\w-]{43}$/);
    assert.ok(!Buffer.from(token.replace('.', ''), 'base64url').toString('latin1').includes('erit'));
  });
});

describe('a button with a token', () => {
  let droft: Droft;
  beforeEach(async () => {
    droft = await startDroft();
    await settle(droft);
  });
  afterEach(() => droft.close());

  const cases = () =>
    droft.kept.database.transaction((tx) => tx.selectFrom('cases').select(['state', 'version', 'recipient']).orderBy('id').execute());

  it('whose token is forged, cut, missing or made for somebody else takes no case', async () => {
    const { sent } = await sendCase(droft);
    const card = sent.find((one) => one.conversationId === BERIT.conversationId)?.card ?? {};
    const good = String((findAction(card, 'Jeg tar den').data as Json).action);
    const others = droft.services.desk.tokens.mint([TENANT_ID, ANNA.userId, 'x', 'take']);
    for (const action of ['', good.slice(1), `${good}x`, others, 'null']) {
      droft.clock += 5000;
      await hand(droft, BERIT).press(card, 'Jeg tar den', { action });
      // She is shown the case as it stands, so she has seen it.
      assert.deepEqual(
        (await cases()).map((one) => one.state),
        ['seen'],
        action,
      );
    }
    droft.clock += 5000;
    await hand(droft, BERIT).press(card, 'Jeg tar den');
    assert.deepEqual(
      (await cases()).map((one) => one.state),
      ['taken'],
    );
  });

  it('is used up by one press, though it comes again much later and on another card', async () => {
    const anna = hand(droft, ANNA);
    const preview = await anna.press(
      await anna.press(await anna.say('Far ringer og vil vite hvordan det går. Kan jeg si noe?'), 'Drøft med leder'),
      'Se hva som sendes',
      {},
      'form-1',
    );
    for (const [wait, activityId] of [
      [0, 'form-1'],
      [60_000, 'form-1'],
      [24 * 60 * 60_000, 'card-of-tomorrow'],
    ] as const) {
      droft.clock += wait;
      await anna.press(preview, 'Send', {}, activityId);
      assert.equal((await cases()).length, 1);
    }
  });

  it('cannot be pressed by another from their own chat', async () => {
    const anna = hand(droft, ANNA);
    const form = await anna.press(await anna.say('Far ringer og vil vite hvordan det går. Kan jeg si noe?'), 'Drøft med leder');
    const preview = await anna.press(form, 'Se hva som sendes', {}, 'form-1');
    const told = await hand(droft, STRANGER).press(preview, 'Send', {}, 'form-1');
    assert.deepEqual(await cases(), []);
    assert.match(wordsOf(told), /Ingenting er sendt ennå[\s\S]*En sak fra Frode Fremmed/);
    assert.deepEqual(await droft.drain(), []);
  });
});
