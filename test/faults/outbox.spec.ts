/** Messages of the outbox when Teams, the network, the login service or people get in the way. Numbers are rows of the table of faults. */
import assert from 'node:assert/strict';
import type { Became } from '../../src/delivery/deliver.ts';
import type { NewMessage } from '../../src/delivery/message.ts';
import { createOutboxWorker } from '../../src/jobs/outbox-worker.ts';
import { createLog } from '../../src/log.ts';
import type { OutboxOptions } from '../../src/storage/outbox-store.ts';
import { eachDatabase } from '../support/databases.ts';
import { addressOf, message as anyMessage } from '../support/outbox.ts';
import { Chain, drawFromStore, meet } from '../support/outbox-chain.ts';
import { OTHER_SERVICE_URL, startTeams, type Teams } from '../support/outbox-teams.ts';
import { type Script, TENANT_ID } from '../support/teams-side.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

eachDatabase('a message on its way', (open) => {
  let chain: Chain;
  let teams: Teams;
  let told: [number, Became][];
  let database: Awaited<ReturnType<typeof open>>;
  before(async () => {
    database = await open();
  });
  beforeEach(async () => {
    teams = await startTeams();
    told = [];
    const onSettled: OutboxOptions['onSettled'] = async (tx, one, became, { goneActivityId }) => {
      told.push([Number(one.data.n), became]);
      if (goneActivityId) await tx.deleteFrom('case_cards').where('sealed', '=', goneActivityId).execute();
    };
    chain = new Chain(database, teams, { onSettled });
    await chain.clear();
    await chain.tx((tx) => meet(tx, 'user-1'));
    await chain.tx((tx) => meet(tx, 'user-2'));
  });
  afterEach(() => teams.close());

  const to = (userId: string, n: number, changes: Partial<NewMessage> = {}): NewMessage =>
    anyMessage({ tenantId: TENANT_ID, to: { userId }, data: { n }, ...changes });
  const ofCase = (n: number, changes: Partial<NewMessage> = {}) => to('', n, { to: { caseId: 'case-1', side: 'recipient' }, ...changes });
  /** Days go by; whatever would be sent again by itself is sent. */
  async function daysGoBy(): Promise<void> {
    for (let step = 0; step < 40; step++) {
      chain.now += 2 * HOUR;
      await chain.deliverAll();
    }
  }

  describe('34: is not sent when consent was withdrawn after it was queued', () => {
    const withdraw = () => chain.tx((tx) => tx.deleteFrom('actions_done').where('action_id', '=', 'consent').execute());
    beforeEach(async () => {
      await chain.tx((tx) => tx.deleteFrom('actions_done').execute());
      await chain.tx((tx) => tx.insertInto('actions_done').values({ action_id: 'consent', at: 1 }).execute());
      await chain.tx((tx) => meet(tx, 'case-user'));
      chain.draw = async (one, tx) =>
        (await tx.selectFrom('actions_done').select('at').where('action_id', '=', 'consent').executeTakeFirst()) && drawFromStore(one, tx);
    });

    it('before it was claimed', async () => {
      await chain.queue(ofCase(1));
      await withdraw();
      await chain.deliverAll();
      assert.deepEqual([chain.arrived(), await chain.states()], [[], { cancelled: 1 }]);
    });

    it('while it waits to be tried again', async () => {
      teams.connector.script.push({ status: 429 });
      await chain.queue(ofCase(1));
      await chain.deliverAll();
      await withdraw();
      chain.now += HOUR;
      await chain.deliverAll();
      assert.deepEqual([chain.arrived(), await chain.states()], [['POST 1'], { cancelled: 1 }]);
    });

    it('at the same instant: either it was not drawn, or it was claimed before', async () => {
      for (let n = 0; n < 20; n++) {
        await chain.clear();
        await chain.tx((tx) => meet(tx, 'case-user'));
        await chain.tx((tx) =>
          tx
            .insertInto('actions_done')
            .values({ action_id: 'consent', at: 1 })
            .onConflict((c) => c.doNothing())
            .execute(),
        );
        await chain.queue(ofCase(n));
        const [deliveries] = await Promise.all([chain.deliverAll(), withdraw()]);
        assert.deepEqual(await chain.states(), deliveries.length === 1 ? { sent: 1 } : { cancelled: 1 });
      }
    });
  });

  describe('38: waits when Teams says that it is too much', () => {
    const WAITS: readonly (readonly [string | undefined, number])[] = [
      ['1', 2000],
      ['60', 60_000],
      ['3600', HOUR],
      ['86400', HOUR],
      ['Sun, 22 Nov 2026 10:00:00 GMT', 2000],
      ['soon', 2000],
      ['-1', 2000],
      [undefined, 2000],
    ];
    for (const [text, ms] of WAITS) {
      it(`Retry-After ${text ?? 'missing'}: ${ms / 1000} s, with one POST for each try, and others go on`, async () => {
        teams.connector.script.push({ status: 429, ...(text === undefined ? {} : { headers: { 'retry-after': text } }) });
        await chain.queue(to('user-1', 1), to('user-1', 2), to('user-2', 3));
        await chain.deliverAll();
        assert.deepEqual(chain.arrived(), ['POST 1', 'POST 3']);
        chain.now += ms - 1;
        await chain.deliverAll();
        assert.equal(chain.arrived().length, 2);
        chain.now += 1;
        await chain.deliverAll();
        assert.deepEqual(chain.arrived().slice(2), ['POST 1', 'POST 2']);
        assert.deepEqual(await chain.states(), { sent: 3 });
      });
    }

    it('a storm over a day ends in a failure somebody is told of', async () => {
      teams.connector.fallback = { status: 429, headers: { 'retry-after': '1' } };
      await chain.queue(to('user-1', 1));
      await daysGoBy();
      assert.deepEqual([chain.arrived().length, await chain.states(), told], [40, { due: 1 }, []]);
      await daysGoBy();
      assert.deepEqual([chain.arrived().length, await chain.states(), told], [42, { failed: 1 }, [[1, 'failed']]]);
    });
  });

  describe('39, 40: is sent once and then uncertain', () => {
    const LOST: readonly (readonly [string, Script])[] = [
      ['Teams took it and answers 502', { status: 502 }],
      ['Teams took it and answers 504', { status: 504 }],
      ['Teams took it and answers 500', { status: 500 }],
      ['Teams took it and answers 503 with a waiting time', { status: 503, headers: { 'retry-after': '1' } }],
      ['Teams took it and answers 408', { status: 408 }],
      ['the connection breaks after Teams took it', 'reset'],
      ['Teams never answers', 'hang'],
    ];
    for (const [name, script] of LOST) {
      it(`when ${name}`, async () => {
        teams.connector.script.push(script);
        await chain.queue(to('user-1', 1));
        await chain.deliverAll();
        await daysGoBy();
        assert.deepEqual([chain.arrived(), await chain.states(), told], [['POST 1'], { uncertain: 1 }, [[1, 'uncertain']]]);
      });

      it(`but an updated card is put there again when ${name}`, async () => {
        teams.connector.script.push(script);
        await chain.queue(to('user-1', 1, { kind: 'update' }));
        await chain.deliverAll();
        chain.now += HOUR;
        await chain.deliverAll();
        assert.deepEqual([chain.arrived(), await chain.states()], [['PUT 1', 'PUT 1'], { sent: 1 }]);
      });
    }

    it('and a person can have it sent again', async () => {
      teams.connector.script.push('reset');
      await chain.queue(to('user-1', 1));
      await chain.deliverAll();
      const [row] = await chain.tx((tx) => tx.selectFrom('outbox').select('id').execute());
      await chain.tx((tx) => chain.store.resolve(tx, row?.id ?? '', 'resend'));
      await chain.deliverAll();
      assert.deepEqual(chain.arrived(), ['POST 1', 'POST 1']);
    });

    it('unless it was the opening of the chat that failed: that is done again', async () => {
      teams.connector.script.push({ status: 502 }, { status: 201, body: { id: 'a:new' } });
      await chain.queue(to('stranger', 1));
      await chain.deliverAll();
      assert.deepEqual([chain.arrived(), await chain.states()], [['POST open'], { due: 1 }]);
      chain.now += HOUR;
      await chain.deliverAll();
      assert.deepEqual([chain.arrived(), await chain.states()], [['POST open', 'POST open', 'POST 1'], { sent: 1 }]);
    });
  });

  describe('41: follows the table of status codes', () => {
    it('412 again and again: each comes through in its order', async () => {
      teams.connector.script.push({ status: 412 }, { status: 412 }, { status: 201 }, { status: 412 }, { status: 412 });
      await chain.queue(to('user-1', 1), to('user-1', 2), to('user-1', 3));
      for (let n = 0; n < 10; n++) {
        await chain.deliverAll();
        chain.now += HOUR;
      }
      assert.deepEqual(chain.arrived(), ['POST 1', 'POST 1', 'POST 1', 'POST 2', 'POST 2', 'POST 2', 'POST 3']);
    });

    const ENDS: readonly (readonly [number, string, string])[] = [
      ...[
        'BotDisabledByAdmin',
        'ConversationBlockedByUser',
        'BotNotInConversationRoster',
        'InvalidBotApiHost',
        'NotEnoughPermissions',
        'MessageWritesBlocked',
      ].map((code): [number, string, string] => [403, code, 'blocked']),
      [404, 'ConversationNotFound', 'gone'],
    ];
    for (const [status, code, state] of ENDS) {
      it(`${status} ${code}: the conversation is ${state}, all that waits there fails, and nothing more is sent`, async () => {
        teams.connector.script.push({ status, body: { error: { code } } });
        await chain.queue(to('user-1', 1), to('user-1', 2), to('user-2', 3));
        await chain.deliverAll();
        await chain.queue(to('user-1', 4));
        await daysGoBy();
        assert.deepEqual(chain.arrived(), ['POST 1', 'POST 3']);
        assert.deepEqual(await chain.states(), { failed: 3, sent: 1 });
        const place = await chain.tx((tx) =>
          tx.selectFrom('conversations').select('state').where('user_id', '=', 'user-1').executeTakeFirst(),
        );
        assert.equal(place?.state, state);
      });
    }

    for (const status of [400, 413, 404, 409]) {
      it(`${status}: fails at once, alone`, async () => {
        teams.connector.script.push({ status, body: { error: { code: 'Whatever' } } });
        await chain.queue(to('user-1', 1), to('user-1', 2));
        await daysGoBy();
        assert.deepEqual(
          [chain.arrived(), await chain.rows()],
          [
            ['POST 1', 'POST 2'],
            ['failed:1', 'sent:2'],
          ],
        );
      });
    }
  });

  it('42: is what it became when the app is removed meanwhile, and nothing follows it', async () => {
    chain.meanwhile = () =>
      chain.tx(async (tx) => {
        await tx.updateTable('conversations').set({ state: 'gone' }).where('user_id', '=', 'user-1').execute();
        await chain.store.failAll(tx, addressOf(TENANT_ID, 'user-1'), 'GONE');
      });
    for (const [script, first] of [
      [{ status: 201, body: { id: 'x' } }, 'sent'],
      [{ status: 403 }, 'failed'],
      ['reset', 'uncertain'],
    ] as const) {
      await chain.tx((tx) => tx.deleteFrom('outbox').execute());
      await chain.tx((tx) => meet(tx, 'user-1'));
      teams.connector.script.push(script);
      await chain.queue(to('user-1', 1), to('user-1', 2), to('user-1', 3));
      await chain.deliverAll();
      chain.now += DAY;
      await chain.deliverAll();
      assert.deepEqual(await chain.rows(), [`${first}:1`, 'failed:2', 'failed:3']);
    }
    assert.equal(chain.arrived().length, 3);
  });

  describe('47: goes where the newest activity came from', () => {
    it('also when it was queued before', async () => {
      await chain.queue(to('user-1', 1));
      await chain.tx((tx) => meet(tx, 'user-1', OTHER_SERVICE_URL));
      await chain.deliverAll();
      assert.deepEqual([teams.connector.requests.length, teams.other.requests.length], [0, 1]);
    });

    it('and can be sent there when the old address had forgotten the chat', async () => {
      teams.connector.script.push({ status: 404, body: { error: { code: 'ConversationNotFound' } } });
      await chain.queue(to('user-1', 1));
      await chain.deliverAll();
      assert.deepEqual(told, [[1, 'failed']]);
      await chain.tx((tx) => meet(tx, 'user-1', OTHER_SERVICE_URL));
      const [row] = await chain.tx((tx) => tx.selectFrom('outbox').select('id').execute());
      await chain.tx((tx) => chain.store.resolve(tx, row?.id ?? '', 'resend'));
      await chain.deliverAll();
      assert.deepEqual([teams.connector.requests.length, teams.other.requests.length], [1, 1]);
      assert.deepEqual(await chain.states(), { sent: 1 });
    });

    it('and never to a host that is not listed', async () => {
      await chain.tx((tx) => meet(tx, 'user-1', 'https://smba.trafficmanager.net.evil.example/'));
      await chain.queue(to('user-1', 1));
      await daysGoBy();
      assert.deepEqual([chain.arrived(), await chain.states(), told], [[], { failed: 1 }, [[1, 'failed']]]);
    });
  });

  it('48: forgets a card that was deleted and does not post it anew', async () => {
    await chain.tx((tx) => meet(tx, 'case-user'));
    await chain.tx((tx) => tx.insertInto('case_cards').values({ case_id: 'case-1', side: 'recipient', sealed: 'card-1' }).execute());
    chain.draw = async (one, tx) =>
      (await tx.selectFrom('case_cards').select('sealed').executeTakeFirst()) ? drawFromStore(one, tx) : undefined;
    teams.connector.fallback = { status: 404, body: { error: { code: 'ActivityNotFoundInConversation' } } };
    for (let n = 0; n < 5; n++) {
      await chain.queue(ofCase(n, { kind: 'update' }));
      await chain.deliverAll();
      chain.now += HOUR;
    }
    assert.deepEqual([chain.arrived(), await chain.states()], [['PUT 0'], { failed: 1, cancelled: 4 }]);
  });

  describe('49: stays due while there is no token', () => {
    for (const token of ['refused', 'hangs'] as const) {
      it(`(the login service ${token === 'hangs' ? 'does not answer' : 'refuses'}), and everything is sent when there is one`, async () => {
        teams.token = token;
        await chain.queue(...Array.from({ length: 6 }, (_, n) => to(`user-${(n % 2) + 1}`, n)));
        for (let half = 0; half < 10; half++) {
          await chain.deliverAll();
          chain.now += 30_000;
        }
        assert.deepEqual([chain.arrived(), await chain.states()], [[], { due: 6 }]);
        assert.ok(chain.looks <= 20, `${chain.looks} looks in five minutes`);
        teams.token = 'given';
        for (let half = 0; half < 20; half++) {
          await chain.deliverAll();
          chain.now += 30_000;
        }
        assert.deepEqual(await chain.states(), { sent: 6 });
        assert.equal(chain.arrived().length, 6);
      });
    }

    it('and the worker says so once, with a code and no words', async () => {
      teams.token = 'refused';
      await chain.queue(to('user-1', 1), to('user-2', 2));
      const lines: string[] = [];
      const log = createLog('info', { write: (line: string) => void lines.push(line) });
      const worker = createOutboxWorker({ next: () => chain.next(), log, now: Date.now, idleMs: 20 });
      worker.start();
      await new Promise((resolve) => setTimeout(resolve, 500));
      await worker.stop();
      assert.ok(chain.looks < 40, `${chain.looks} looks in half a second`);
      assert.equal(lines.length, 1);
      assert.match(lines[0] ?? '', /SEND_FAILED.*TOKEN|TOKEN.*SEND_FAILED/);
      assert.doesNotMatch(lines.join('') + teams.output.join(''), /KANARI/);
    });

    it('nor while Teams does not know the bot: then five minutes go by between two tries', async () => {
      teams.connector.fallback = { status: 401, body: { error: { code: 'BotNotRegistered' } } };
      await chain.queue(to('user-1', 1), to('user-2', 2));
      for (let minute = 0; minute < 60; minute++) {
        await chain.deliverAll();
        chain.now += 60_000;
      }
      assert.ok(chain.arrived().length <= 12, `${chain.arrived().length} tries in an hour`);
      assert.deepEqual(await chain.states(), { due: 2 });
    });
  });

  describe('62: is gone with its case', () => {
    it('in the same transaction', async () => {
      await chain.queue(ofCase(1), ofCase(2), to('user-1', 3));
      await chain.tx(async (tx) => {
        await tx.deleteFrom('case_keys').where('case_id', '=', 'case-1').execute();
        await chain.store.cancelFor(tx, 'case-1');
      });
      await daysGoBy();
      assert.deepEqual([chain.arrived(), await chain.rows()], [['POST 3'], ['sent:3']]);
    });

    it('and stays when the deletion did not happen', async () => {
      await chain.tx((tx) => meet(tx, 'case-user'));
      await chain.queue(ofCase(1));
      const failing = chain.tx(async (tx) => {
        await chain.store.cancelFor(tx, 'case-1');
        throw new Error('the deletion failed');
      });
      await assert.rejects(failing);
      await chain.deliverAll();
      assert.deepEqual(chain.arrived(), ['POST 1']);
    });

    it('also while it is being sent: nothing names the case, nobody is told', async () => {
      await chain.tx((tx) => meet(tx, 'case-user'));
      await chain.queue(ofCase(1));
      chain.meanwhile = () => chain.tx((tx) => chain.store.cancelFor(tx, 'case-1'));
      teams.connector.script.push({ status: 502 });
      await chain.deliverAll();
      assert.deepEqual([await chain.states(), told], [{ cancelled: 1 }, []]);
      const rows = await chain.tx((tx) => tx.selectFrom('outbox').selectAll().execute());
      assert.doesNotMatch(JSON.stringify(rows), /case-1/);
    });
  });
});
