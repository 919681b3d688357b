/** Who may do what with a case, against forged, old, foreign and simultaneous presses (faults 9, 30, 31, 32, 33, 35, 36, 37). */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Acted, act } from '../../src/cases/act.ts';
import { eraseSentBy } from '../../src/cases/forget.ts';
import type { MoveKind } from '../../src/cases/machine.ts';
import { type Draft, type Sent, sendCase as send } from '../../src/cases/send.ts';
import type { Role } from '../../src/people/people.ts';
import type { Database } from '../../src/storage/database.ts';
import { eachDatabase } from '../support/databases.ts';
import { type Actor, type Card, type Droft, findAction, from, startDroft, wordsOf } from '../support/droft.ts';
import { ANNA, BERIT, DOUBT, ELI, hand, received, STRANGER, sendCase, settle } from '../support/people.ts';
import { type TestRecords, testRecords } from '../support/records.ts';
import { activity, type Json, TENANT_ID } from '../support/rig.ts';

const NO_CASE = 'f'.repeat(32);
const OTHER_TENANT = '99999999-9999-4999-8999-999999999999';
const GROUP = { conversation: { conversationType: 'groupChat', isGroup: true, tenantId: TENANT_ID, id: '19:meeting@thread.v2' } };
const CHANNEL = { conversation: { conversationType: 'channel', isGroup: true, tenantId: TENANT_ID, id: '19:team@thread.tacv2' } };
const VERBS = [
  ...['case.open', 'case.take', 'case.answer', 'case.message', 'case.forwardOpen', 'case.forward', 'case.closeOpen', 'case.close'],
  ...['case.withdrawOpen', 'case.withdraw', 'case.refuseLearning', 'case.allowLearning'],
];
const RECIPIENTS = ['take', 'answer', 'forward', 'close'] as const;
const SENDERS = ['message', 'withdraw', 'refuseLearning', 'allowLearning'] as const;

/** Everything a press could have changed, but for where cards stand. */
async function stateOf(database: Database): Promise<string> {
  return database.transaction(async (tx) =>
    JSON.stringify([
      await tx.selectFrom('cases').selectAll().orderBy('id').execute(),
      await tx.selectFrom('case_texts').selectAll().orderBy('id').execute(),
      await tx.selectFrom('case_moves').selectAll().orderBy('id').execute(),
      await tx.selectFrom('outbox').select(['id', 'state', 'case_id']).orderBy('id').execute(),
      await tx.selectFrom('roles').selectAll().orderBy('user_id').execute(),
    ]),
  );
}

describe('the right to a case', () => {
  let droft: Droft;
  let cards: { own: Card; got: Card };
  let id = '';
  beforeEach(async () => {
    droft = await startDroft();
    droft.clock = Date.UTC(2026, 10, 23, 9);
    await settle(droft);
    const { own, sent } = await sendCase(droft);
    // Seen, so that looking at it changes nothing any more.
    cards = { own, got: await hand(droft, BERIT).press(await hand(droft, BERIT).say('mine saker'), 'D-2026-0001') };
    assert.ok(sent.length > 0);
    id = String((findAction(own, 'Trekk tilbake').data as Json).case);
    await droft.drain();
  });
  afterEach(() => droft.close());

  const state = (): Promise<string> => stateOf(droft.kept.database);
  const unchanged = async (before: string, why = ''): Promise<void> =>
    assert.ok((await state()) === before, `something was changed ${why}`);
  /** Presses with any verb and data; what was answered and sent, word for word. */
  const press = async (
    who: Actor,
    verb: unknown,
    data: unknown,
    changes: Json = {},
  ): Promise<{ status: number; all: string; shown: string }> => {
    droft.clock += 5000;
    const before = droft.rig.connector.requests.length;
    const value = { action: { type: 'Action.Execute', verb, data } };
    const one = { type: 'invoke', name: 'adaptiveCard/action', text: undefined, replyToId: 'card-1', id: 'press', value };
    // Teams names every activity anew; where the answer names it, it must not make two answers differ.
    const answer = await droft.rig.post(activity({ ...one, id: crypto.randomUUID(), ...from(who), ...changes }));
    const sent = droft.rig.connector.requests.slice(before).map(({ method, path, body }) => ({ method, path, body }));
    const all = JSON.stringify([answer.body, sent])
      .replaceAll(/"replyToId":"[^"]*"/g, '')
      .replaceAll(/\/activities\/[\w-]{36}/g, '/activities/id');
    const cards = sent.flatMap(({ body }) => (body as { attachments?: unknown[] }).attachments ?? []);
    return { status: answer.status, all, shown: JSON.stringify([answer.body, cards]) };
  };
  const mint = (who: Actor, deed: string, caseId = id): string => droft.services.desk.tokens.mint([TENANT_ID, who.userId, caseId, deed]);
  const dataFor = (who: Actor, deed: string, changes: Json = {}): Json => ({
    ...{ v: '1', language: 'nb', case: id, action: mint(who, deed), value: 'recipient' },
    ...{ message: 'Innsmuglet', learning: 'Innsmuglet', offer: 'true', to: ELI.userId },
    ...changes,
  });

  it('is answered with the same bytes for a stranger, another tenant and a case that does not exist', async () => {
    await droft.kept.database.transaction(async (tx) => {
      const row = await tx.selectFrom('cases').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
      await tx
        .insertInto('cases')
        .values({ ...row, id: 'a'.repeat(32), tenant: OTHER_TENANT, recipient: STRANGER.userId })
        .execute();
    });
    const before = await state();
    for (const verb of VERBS)
      for (const value of ['sender', 'recipient']) {
        const deed = verb.replace(/^case\./, '');
        const answer = (caseId: string) =>
          press(STRANGER, verb, dataFor(STRANGER, deed, { case: caseId, value, action: mint(STRANGER, deed, caseId) }));
        const none = await answer(NO_CASE);
        assert.match(none.all, /Fant ingen slik sak/);
        for (const caseId of [id, 'a'.repeat(32)]) assert.deepEqual(await answer(caseId), none, `${verb} ${value}`);
      }
    await unchanged(before);
  });

  it('is gone for everybody once it is erased, as if it had never been', async () => {
    await eraseSentBy({ tenantId: TENANT_ID, userId: ANNA.userId }, droft.kept.records.cases);
    await droft.drain();
    const before = await state();
    for (const who of [ANNA, BERIT, STRANGER])
      for (const verb of VERBS) {
        const answer = (caseId: string) =>
          press(who, verb, dataFor(who, verb.slice(5), { case: caseId, action: mint(who, verb.slice(5), caseId) }));
        assert.deepEqual(await answer(id), await answer(NO_CASE), `${who.name} ${verb}`);
      }
    await unchanged(before);
  });

  it('of somebody who had it before is to know that it is elsewhere, and no more', async () => {
    const step = await hand(droft, BERIT).press(cards.got, 'Send videre');
    await hand(droft, BERIT).press(step, 'Send videre nå', { to: ELI.userId });
    await droft.drain();
    const before = await state();
    for (const verb of VERBS) {
      const { all } = await press(BERIT, verb, dataFor(BERIT, verb.slice(5)));
      assert.match(all, /D-2026-0001 er hos en annen/);
      assert.doesNotMatch(all, /Far ringer|Anna Vik|Eli Strand/);
    }
    assert.doesNotMatch(wordsOf(await hand(droft, BERIT).say('mine saker')), /D-2026-0001/);
    await unchanged(before);
  });

  for (const [who, kinds] of [
    [ANNA, RECIPIENTS],
    [BERIT, SENDERS],
  ] as const)
    it(`of ${who.name} ends where the other side's begins, also with a token that is good`, async () => {
      const before = await state();
      for (const kind of kinds)
        for (const value of ['sender', 'recipient', '', 'system'])
          assert.equal((await press(who, `case.${kind}`, dataFor(who, kind, { value }))).status, 200);
      await unchanged(before);
    });

  it('needs a token of this person, this case and this deed', async () => {
    const before = await state();
    const good = mint(BERIT, 'answer');
    const [nonce = '', mark = ''] = good.split('.');
    const bad = [
      ...['', 'x', `${nonce}.`, `.${mark}`, `${nonce}.${'A'.repeat(43)}`, `${'A'.repeat(16)}.${mark}`, `${good} `, good.toLowerCase()],
      ...[
        mint(ANNA, 'answer'),
        mint(BERIT, 'take'),
        mint(BERIT, 'answer', NO_CASE),
        mint(BERIT, ''),
        [good],
        { good },
        null,
        1,
        'x'.repeat(40_000),
      ],
    ];
    for (const action of bad) await press(BERIT, 'case.answer', dataFor(BERIT, 'answer', { action }));
    for (const key of ['action', 'case'])
      for (const value of [undefined, null, [id], { id }, 7, true, 'x'.repeat(40_000)])
        await press(BERIT, 'case.answer', dataFor(BERIT, 'answer', { [key]: value }));
    await unchanged(before);
    await press(BERIT, 'case.answer', dataFor(BERIT, 'answer'));
    await assert.rejects(unchanged(before), 'while a good one does it');
  });

  it('does not let a case go on to whom it may not', async () => {
    const before = await state();
    for (const to of [
      ANNA.userId,
      BERIT.userId,
      STRANGER.userId,
      '',
      ELI.userId.toUpperCase(),
      [ELI.userId],
      null,
      '*',
      'x'.repeat(40_000),
    ])
      await press(BERIT, 'case.forward', dataFor(BERIT, 'forward', { to }));
    await unchanged(before);
  });

  it('is not shaken by anything a press can bring', async () => {
    const before = await state();
    const value = fc.oneof(fc.string(), fc.jsonValue(), fc.constantFrom(id, NO_CASE, 'sender', 'recipient', '__proto__', 'constructor'));
    const key = fc.constantFrom(
      'case',
      'action',
      'value',
      'message',
      'to',
      'verb',
      'language',
      'pack',
      'numbers',
      'text',
      '__proto__',
      'toString',
    );
    const verb = fc.oneof(fc.constantFrom(...VERBS, 'message.resend', 'data.erase', 'setup.remove', 'case.send'), fc.jsonValue());
    const data = fc.oneof({ weight: 4, arbitrary: fc.dictionary(key, value) }, { weight: 1, arbitrary: fc.jsonValue() });
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(BERIT, ANNA, STRANGER), verb, data, async (who, name, brought) => {
        const { status } = await press(who, name, brought);
        assert.ok([200, 400, 501].includes(status), String(status));
        await unchanged(before);
      }),
      { numRuns: 150 },
    );
  });

  for (const [where, place] of [
    ['a group chat', GROUP],
    ['a channel', CHANNEL],
  ] as const) {
    it(`is not to be used in ${where}, where others read along`, async () => {
      const before = await state();
      for (const verb of [
        ...VERBS,
        'cases.list',
        'data.show',
        'data.file',
        'data.erase',
        'message.resend',
        'case.write',
        'case.preview',
        'case.send',
      ])
        for (const who of [BERIT, ANNA]) {
          const { shown } = await press(who, verb, dataFor(who, verb.slice(5), { text: 'Far ringer' }), place);
          assert.match(shown, /personlige chatten|Fant ingen|gammelt/, verb);
          assert.doesNotMatch(shown, /Far ringer|D-2026-0001|Anna Vik|Berit Lund|Eli Strand/, verb);
        }
      await unchanged(before);
    });
    it(`is neither shown nor begun by what is written in ${where}`, async () => {
      for (const text of ['mine saker', 'mine data', 'slett mine data', 'pause', 'oppsett']) {
        const words = (await droft.say(text, { ...from(ANNA), ...place })).map(wordsOf).join();
        assert.match(words, /personlige chatten/, text);
        assert.doesNotMatch(words, /D-2026|Far ringer|Berit/);
      }
      const said = (await droft.say(DOUBT, { ...from(ANNA), ...place }))[0] ?? {};
      assert.doesNotMatch(JSON.stringify(said), /Far ringer|dattera|case\.write/, 'not quoted, not carried, no way to a case');
    });
  }

  it('is one press, however often it is delivered', async () => {
    const data = dataFor(BERIT, 'answer', { message: 'En gang.' });
    await Promise.all(Array.from({ length: 5 }, () => press(BERIT, 'case.answer', data)));
    for (let times = 0; times < 3; times++) assert.match((await press(BERIT, 'case.answer', data)).all, /En gang\./);
    const sent = await droft.drain();
    assert.equal(sent.filter((one) => one.method === 'POST' && one.conversationId === ANNA.conversationId).length, 1);
    const texts = await droft.kept.database.transaction((tx) => tx.selectFrom('case_texts').select('kind').execute());
    assert.deepEqual(texts.map((one) => one.kind).sort(), ['message', 'sender', 'text']);
  });

  it('is one case and one message, however often Send is pressed and delivered', async () => {
    const anna = hand(droft, ANNA);
    const preview = await anna.press(await anna.press(await anna.say(DOUBT), 'Drøft med leder'), 'Se hva som sendes');
    await Promise.all(Array.from({ length: 6 }, () => anna.pressed(preview, 'Send')));
    droft.clock += 10_000;
    assert.match(wordsOf(await anna.press(preview, 'Send')), /D-2026-0002/);
    assert.equal((await droft.drain()).filter((one) => one.conversationId === BERIT.conversationId).length, 1);
  });

  it('ended meanwhile leaves an old card without effect, and gives back what was written too late', async () => {
    const anna = hand(droft, ANNA);
    await anna.press(await anna.press(cards.own, 'Trekk tilbake'), 'Trekk saken tilbake');
    const before = await state();
    for (const title of ['Jeg tar den', 'Send videre', 'Avslutt'])
      assert.match(wordsOf(await hand(droft, BERIT).press(cards.got, title)), /Trukket/);
    const late = await hand(droft, BERIT).press(cards.got, 'Send svar', { message: 'Et langt svar som tok en time' });
    assert.match(wordsOf(late), /Kortet var gammelt/);
    await unchanged(before);
    assert.match(JSON.stringify(late), /Et langt svar som tok en time/);
  });

  /** A second case, which Teams does not let through to Berit. */
  const refused = async () => {
    const anna = hand(droft, ANNA);
    const preview = await anna.press(await anna.press(await anna.say(DOUBT), 'Drøft med leder'), 'Se hva som sendes');
    await anna.press(preview, 'Send');
    droft.rig.connector.script.push({ status: 403, body: { error: { code: 'MessageWritesBlocked' } } });
    return { anna, told: received(await droft.drain(), ANNA) };
  };

  it('of a recipient who cannot be reached goes back to the sender, who decides; nobody else can', async () => {
    const { told, anna } = await refused();
    assert.match(wordsOf(told.card), /D-2026-0002 kom ikke fram[\s\S]*Berit Lund/);
    const messageId = String((findAction(told.card, 'Send på nytt').data as Json).case);
    const before = await state();
    for (const who of [BERIT, STRANGER]) {
      const action = droft.services.desk.tokens.mint([TENANT_ID, who.userId, NO_CASE, 'message']);
      assert.match((await press(who, 'message.resend', { case: messageId, action, language: 'nb' })).all, /Fant ingen slik sak/);
      const stolen = (findAction(told.card, 'Send på nytt').data as Json).action;
      assert.match((await press(who, 'message.resend', { case: messageId, action: stolen, language: 'nb' })).all, /Fant ingen slik sak/);
    }
    await unchanged(before);
    droft.clock += 2 * 60 * 60_000;
    await hand(droft, BERIT).say('hei');
    assert.match(wordsOf(await anna.press(told.card, 'Send på nytt')), /Jeg prøver en gang til/);
    assert.match(wordsOf(received(await droft.drain(), BERIT).card), /D-2026-0002/);
  });

  it('of a recipient who could not be reached is theirs as soon as they write again', async () => {
    const { anna, told } = await refused();
    await hand(droft, BERIT).say('hei');
    await anna.press(told.card, 'Send på nytt');
    assert.match(wordsOf(received(await droft.drain(), BERIT).card), /D-2026-0002/);
  });
});

eachDatabase('two at the same instant', (open) => {
  const AT = Date.UTC(2026, 10, 23, 9);
  const [anna, berit] = [ANNA, BERIT].map(({ userId }) => ({ tenantId: TENANT_ID, userId })) as [Who, Who];
  type Who = { tenantId: string; userId: string };
  let kept: TestRecords;
  let presses = 0;
  const press = (): string => `press-${process.hrtime.bigint()}-${presses++}`;
  before(async () => {
    kept = await testRecords({ now: () => AT, database: await open(() => AT) });
    const roles: { userId: string; role: Role }[] = [
      { userId: BERIT.userId, role: 'leader' },
      { userId: ELI.userId, role: 'colleague' },
      { userId: ANNA.userId, role: 'member' },
    ];
    const centre = { id: 'c1', name: 'Senter', pack: 'p', conversationId: undefined, roles };
    await kept.records.people((tx) => tx.saveCentre(TENANT_ID, centre, AT));
  });
  after(() => kept.close());

  const choices = { hidden: false, mayForward: true, acute: false, aboutLeader: false, pack: 'p', guidelines: [1] };
  const DRAFT: Draft = { ...choices, recipient: BERIT.userId, text: 'En sak', route: 'leader', language: 'nb' };
  const sendOne = (actionId = press()): Promise<Sent> => send(anna, DRAFT, { actionId, desk: kept.records.cases });
  const fresh = async (): Promise<string> => {
    const sent = await sendOne();
    assert.ok('view' in sent);
    return sent.view.case.id;
  };
  const doIt = (who: Who, caseId: string, kind: MoveKind, actionId = press()): Promise<Acted> => {
    const made = kind === 'forward' ? { kind, to: ELI.userId } : kind === 'close' ? { kind, learning: false } : { kind };
    const text = kind === 'answer' || kind === 'message' ? `Ord ${actionId}` : '';
    return act(who, { caseId, side: who === anna ? 'sender' : 'recipient', move: made as never, text, actionId }, kept.records.cases);
  };
  /** The case at the end; its history must be one row of steps, each from where the one before it led. */
  const end = (caseId: string) =>
    kept.records.cases.transaction(async (tx) => {
      const one = await tx.find(TENANT_ID, caseId);
      assert.ok(one);
      const moves = await tx.moves(one);
      assert.equal(one.version, moves.length);
      for (const [index, step] of moves.entries()) if (index > 0) assert.equal(step.from, moves[index - 1]?.to);
      return { one, moves: moves.map((step) => step.move), texts: await tx.texts(one) };
    });
  const kinds = (acted: readonly { kind: string }[]): string[] => acted.map((one) => one.kind).sort();

  it('who send the same draft make one case and one message', async () => {
    const actionId = press();
    const sent = await Promise.all(Array.from({ length: 6 }, () => sendOne(actionId)));
    assert.deepEqual(kinds(sent), [...Array(5).fill('repeat'), 'sent']);
    assert.equal(new Set(sent.map((one) => 'view' in one && one.view.case.reference)).size, 1);
    const rows = await kept.database.transaction((tx) => tx.selectFrom('outbox').selectAll().execute());
    const { one } = await end(String(sent.flatMap((each) => ('view' in each ? [each.view.case.id] : []))[0]));
    assert.equal(rows.filter((row) => row.case_id === one.id && row.kind === 'post').length, 1);
  });

  it('who send two drafts get two references', async () => {
    const sent = await Promise.all(Array.from({ length: 4 }, () => sendOne()));
    assert.equal(new Set(sent.map((one) => 'view' in one && one.view.case.reference)).size, 4);
  });

  it('who press the same button do it once', async () => {
    const [caseId, actionId] = [await fresh(), press()];
    assert.deepEqual(kinds(await Promise.all([1, 2, 3].map(() => doIt(berit, caseId, 'answer', actionId)))), ['done', 'repeat', 'repeat']);
    const { moves, texts } = await end(caseId);
    assert.deepEqual([moves, texts.length], [['send', 'answer'], 2]);
  });

  for (const [first, second, winners] of [
    ['take', 'take', 1],
    ['close', 'withdraw', 1],
    ['withdraw', 'withdraw', 1],
    ['take', 'withdraw', undefined],
    ['forward', 'withdraw', undefined],
    ['forward', 'forward', 1],
    ['answer', 'message', 2],
  ] as const)
    it(`who ${first} and ${second} leave a case that is one thing or the other`, async () => {
      for (let round = 0; round < 8; round++) {
        const caseId = await fresh();
        const by = (kind: MoveKind): Who => ((SENDERS as readonly string[]).includes(kind) ? anna : berit);
        const acted = await Promise.all([doIt(by(first), caseId, first), doIt(by(second), caseId, second)]);
        const { one, moves, texts } = await end(caseId);
        // A case that is passed on answers the one who did it with «elsewhere»; it was done all the same.
        const done = moves.length - 1;
        if (winners !== undefined) assert.equal(done, winners, kinds(acted).join());
        if ([first, second].includes('withdraw' as never) && first !== 'close') assert.equal(one.state, 'withdrawn');
        if (first === 'answer') assert.equal(texts.length, 3);
      }
    });

  it('of whom one erases and one writes leave no word behind', async () => {
    for (let round = 0; round < 8; round++) {
      const caseId = await fresh();
      await Promise.all([eraseSentBy(anna, kept.records.cases), doIt(berit, caseId, 'answer')]);
      const rows = await kept.database.transaction(async (tx) => [
        ...(await tx.selectFrom('case_texts').selectAll().where('case_id', '=', caseId).execute()),
        ...(await tx.selectFrom('case_keys').selectAll().where('case_id', '=', caseId).execute()),
        ...(await tx.selectFrom('case_cards').selectAll().where('case_id', '=', caseId).execute()),
        ...(await tx.selectFrom('outbox').selectAll().where('case_id', '=', caseId).execute()),
      ]);
      assert.deepEqual(rows, []);
    }
  });
});
