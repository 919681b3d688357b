import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Case } from '../../src/cases/case.ts';
import { type Asking, candidates, excludedFor, onwards, standIn } from '../../src/cases/recipients.ts';
import { actualRecipient, blankCase, type Draft, draftFault } from '../../src/cases/send.ts';
import { type Centre, centresOf, type Directory, holders, homeCentre, ROLES, type Role } from '../../src/people/people.ts';

const AT = 1_800_000_000_000;

type Roles = Partial<Record<Role, readonly string[]>>;

function centre(id: string, roles: Roles): Centre {
  const held = ROLES.flatMap((role) => (roles[role] ?? []).map((userId) => ({ userId, role })));
  return { id, name: `Senter ${id}`, pack: 'pack', conversationId: undefined, roles: held };
}

function directoryOf(centres: readonly Centre[], away: Readonly<Record<string, number>> = {}): Directory {
  const ids = [...new Set(centres.flatMap((one) => one.roles.map(({ userId }) => userId)))];
  return { centres, people: new Map(ids.map((userId) => [userId, { userId, name: userId, upn: '', pausedUntil: away[userId] }])) };
}

const asking = (userId: string, changes: Partial<Asking> = {}): Asking => ({ userId, route: 'leader', aboutLeader: false, ...changes });
const offered = (directory: Directory, one: Asking): string[] =>
  candidates(directory, one).map(({ person, role, centre: at }) => `${person.userId} ${role} ${at.id}`);
const WHO = { tenantId: 't', userId: 'anna' };
const DRAFT: Draft = {
  recipient: 'berit',
  hidden: false,
  mayForward: true,
  text: 'x',
  pack: 'pack',
  guidelines: [],
  route: 'leader',
  acute: false,
  aboutLeader: false,
  language: 'nb',
};
const caseOf = (directory: Directory, draft: Partial<Draft> = {}, who = WHO): Case =>
  blankCase(directory, who, { draft: { ...DRAFT, ...draft }, at: AT });

const C1 = centre('c1', { leader: ['berit'], deputy: ['dag'], colleague: ['eli'], member: ['anna'] });
const C2 = centre('c2', { leader: ['lars'], deputy: ['siv'], colleague: ['kim'], member: ['mia'] });
const ONE = directoryOf([C1]);
const TWO = directoryOf([C1, C2]);

describe('the centre a counsellor is at', () => {
  it('is the one they have a role at, else the only one, else asked for', () => {
    assert.deepEqual(
      [homeCentre(TWO, 'mia')?.id, homeCentre(ONE, 'nobody')?.id, homeCentre(TWO, 'nobody')?.id, homeCentre(directoryOf([]), 'x')],
      ['c2', 'c1', undefined, undefined],
    );
  });
  it('is, with several, the one they counsel at', () => {
    const directory = directoryOf([centre('c1', { deputy: ['anna'] }), centre('c2', { member: ['anna'] })]);
    assert.equal(homeCentre(directory, 'anna')?.id, 'c2');
    assert.equal(homeCentre(directoryOf([centre('c1', { deputy: ['dag'] }), centre('c2', { leader: ['dag'] })]), 'dag')?.id, 'c1');
  });
});

describe('whom a case can go to', () => {
  it('begins with the leader, or the colleague, and stays at the centre', () => {
    assert.deepEqual(offered(TWO, asking('anna')), ['berit leader c1', 'dag deputy c1', 'eli colleague c1']);
    assert.deepEqual(offered(TWO, asking('mia', { route: 'colleague' })), ['kim colleague c2', 'siv deputy c2', 'lars leader c2']);
  });

  it('about the own leader leaves that one out, and goes on to the other centres', () => {
    const about = asking('anna', { aboutLeader: true });
    assert.deepEqual(excludedFor(TWO, about), ['anna', 'berit']);
    assert.deepEqual(offered(TWO, about), ['dag deputy c1', 'eli colleague c1', 'lars leader c2', 'siv deputy c2']);
  });

  it('about the own leader leaves out the leaders of every centre the person is at, in all their roles', () => {
    const directory = directoryOf([
      centre('c1', { leader: ['berit'], colleague: ['lars'], member: ['anna'] }),
      centre('c2', { leader: ['lars'], deputy: ['berit', 'siv'], colleague: ['anna'] }),
    ]);
    assert.deepEqual(offered(directory, asking('anna', { aboutLeader: true })), ['siv deputy c2']);
  });

  it('about the leader of the only centre leaves them out for somebody at no centre too', () => {
    assert.deepEqual(offered(ONE, asking('frode', { aboutLeader: true })), ['dag deputy c1', 'eli colleague c1']);
  });

  it('never offers the sender, also one who leads or stands in', () => {
    assert.deepEqual(offered(TWO, asking('berit')), ['dag deputy c1', 'eli colleague c1']);
    assert.deepEqual(offered(TWO, asking('dag')), ['berit leader c1', 'eli colleague c1']);
    assert.deepEqual(excludedFor(TWO, asking('berit', { aboutLeader: true })), ['berit']);
  });

  it('offers the leaders of the other centres where nobody is left at the own', () => {
    const alone = directoryOf([centre('c1', { leader: ['anna'] }), C2]);
    assert.deepEqual(offered(alone, asking('anna')), ['lars leader c2', 'siv deputy c2']);
  });

  it('offers nobody where there is nobody', () => {
    assert.deepEqual(offered(directoryOf([]), asking('anna')), []);
    assert.deepEqual(offered(directoryOf([centre('c1', { leader: ['anna'] })]), asking('anna')), []);
    assert.deepEqual(offered(directoryOf([centre('c1', { leader: ['b'], member: ['anna'] })]), asking('anna', { aboutLeader: true })), []);
  });

  it('offers everybody of every centre where the centre is not known, each once', () => {
    const directory = directoryOf([C1, centre('c2', { leader: ['berit'], deputy: ['siv'] })]);
    assert.deepEqual(offered(directory, asking('frode')), ['berit leader c1', 'dag deputy c1', 'eli colleague c1', 'siv deputy c2']);
  });

  it('refuses by the draft what the list leaves out, also where it was found by search', () => {
    const leader = 'b'.repeat(8).concat('-bbbb-4bbb-8bbb-', 'b'.repeat(12));
    const directory = directoryOf([centre('c1', { leader: [leader], deputy: ['dag'], member: ['anna'] })]);
    const fault = (recipient: string, aboutLeader = false) => draftFault(directory, WHO, { ...DRAFT, recipient, aboutLeader });
    assert.deepEqual(
      [fault(leader), fault(leader, true), fault('anna'), fault('who')],
      [undefined, 'badRecipient', 'badRecipient', 'badRecipient'],
    );
    assert.equal(fault('9'.repeat(8).concat('-9999-4999-8999-', '9'.repeat(12))), undefined);
  });
});

describe('whom a case can go on to', () => {
  const ids = (directory: Directory, one: Case, sender?: string): string[] =>
    onwards(directory, one, sender).map(({ person }) => person.userId);

  it('is the others at its centre, without its sender and without the one who has it', () => {
    assert.deepEqual(ids(TWO, caseOf(TWO), 'anna'), ['dag', 'eli']);
    const fromDag = caseOf(TWO, {}, { tenantId: 't', userId: 'dag' });
    assert.deepEqual(ids(TWO, fromDag, 'dag'), ['eli']);
  });

  it('never is the leader it is about', () => {
    const one = caseOf(TWO, { aboutLeader: true, recipient: 'dag' });
    assert.deepEqual(ids(TWO, one, 'anna'), ['eli']);
  });

  it('is nobody at other centres once its own is taken away', () => {
    const one = caseOf(TWO);
    assert.deepEqual(ids(directoryOf([C2]), one, 'anna'), []);
    assert.equal(standIn(directoryOf([C2]), one, { sender: 'anna', at: AT }), undefined);
  });
});

describe('who stands in', () => {
  const instead = (directory: Directory, one = caseOf(directory), sender = 'anna') => standIn(directory, one, { sender, at: AT });
  const deputies = (deputy: readonly string[], away: Record<string, number> = {}): Directory =>
    directoryOf([centre('c1', { leader: ['berit'], deputy, colleague: ['eli'], member: ['anna'] })], away);

  it('is the first deputy who is there', () => {
    assert.equal(instead(deputies(['dag', 'siv'])), 'dag');
    assert.equal(instead(deputies(['dag', 'siv'], { dag: AT + 1 })), 'siv');
    assert.equal(instead(deputies(['dag', 'siv'], { dag: AT })), 'dag', 'the pause is over');
    assert.equal(instead(deputies(['dag'], { dag: AT + 1 })), undefined);
    assert.equal(instead(deputies([])), undefined);
  });

  it('is nobody without the leave of the sender', () => {
    const directory = deputies(['dag']);
    assert.equal(instead(directory, caseOf(directory, { mayForward: false })), undefined);
  });

  it('is not the deputy who sent it, has it, or is who it is about', () => {
    const directory = deputies(['dag', 'siv']);
    assert.equal(instead(directory, caseOf(directory, {}, { tenantId: 't', userId: 'dag' }), 'dag'), 'siv');
    assert.equal(instead(directory, caseOf(directory, { recipient: 'dag' })), 'siv');
    const both = directoryOf([centre('c1', { leader: ['berit', 'dag'], deputy: ['dag'], colleague: ['eli'], member: ['anna'] })]);
    assert.equal(instead(both, caseOf(both, { recipient: 'eli', aboutLeader: true })), undefined);
  });

  it('is the other of two leaders who stand in for each other', () => {
    const directory = directoryOf([centre('c1', { leader: ['berit', 'dag'], deputy: ['berit', 'dag'], member: ['anna'] })]);
    assert.equal(instead(directory), 'dag');
  });

  it('takes the place of the chosen one before it is sent, only where that one is away and it may go on', () => {
    const gets = (directory: Directory, draft: Partial<Draft> = {}) =>
      actualRecipient(directory, WHO, { draft: { ...DRAFT, ...draft }, at: AT });
    assert.equal(gets(deputies(['dag'])), 'berit');
    assert.equal(gets(deputies(['dag'], { berit: AT + 1 })), 'dag');
    assert.equal(gets(deputies(['dag'], { berit: AT + 1 }), { mayForward: false }), 'berit');
    assert.equal(gets(deputies(['dag'], { berit: AT + 1, dag: AT + 1 })), 'berit');
    assert.equal(gets(deputies(['anna'], { berit: AT + 1 })), 'berit');
  });
});

const NAMES = ['p0', 'p1', 'p2', 'p3', 'p4', 'p5'];
const names = fc.uniqueArray(fc.constantFrom(...NAMES), { maxLength: 3 });
const roles = fc.record({ leader: names, deputy: names, colleague: names, member: names });
const directories = fc
  .tuple(fc.array(roles, { maxLength: 3 }), fc.dictionary(fc.constantFrom(...NAMES), fc.constantFrom(AT - 1, AT + 1)))
  .map(([list, away]) =>
    directoryOf(
      list.map((one, index) => centre(`c${index}`, one)),
      away,
    ),
  );
const askings = fc.record({
  userId: fc.constantFrom(...NAMES),
  route: fc.constantFrom('leader' as const, 'colleague' as const),
  aboutLeader: fc.boolean(),
});

describe('in any directory', () => {
  const holds = (check: (directory: Directory, one: Asking) => void): void =>
    fc.assert(fc.property(directories, askings, check), { numRuns: 1000 });

  it('nobody is offered twice, nor the sender, nor the leader it is about', () =>
    holds((directory, one) => {
      const ids = candidates(directory, one).map(({ person }) => person.userId);
      assert.equal(new Set(ids).size, ids.length);
      assert.ok(!ids.includes(one.userId));
      const bosses = centresOf(directory, one.userId).flatMap((own) => holders(own, 'leader'));
      if (one.aboutLeader)
        assert.deepEqual(
          ids.filter((id) => bosses.includes(id)),
          [],
        );
    }));

  it('somebody is offered wherever anybody can be asked', () =>
    holds((directory, one) => {
      const barred = excludedFor(directory, one);
      const chiefs = directory.centres.flatMap((at) => [...holders(at, 'leader'), ...holders(at, 'deputy')]);
      const hasAnybody = chiefs.some((id) => !barred.includes(id));
      if (hasAnybody) assert.ok(candidates(directory, one).length > 0);
    }));

  it('a case never goes on to its sender, the leader it is about, or where it is; its stand-in is a deputy who is there', () =>
    holds((directory, one) => {
      for (const { person } of candidates(directory, one)) {
        const who = { tenantId: 't', userId: one.userId };
        const sent = caseOf(directory, { ...one, recipient: person.userId }, who);
        const barred = [...excludedFor(directory, one), sent.recipient];
        const next = onwards(directory, sent, one.userId).map((other) => other.person.userId);
        assert.equal(new Set(next).size, next.length);
        assert.deepEqual(
          next.filter((id) => barred.includes(id)),
          [],
        );
        const instead = standIn(directory, sent, { sender: one.userId, at: AT });
        if (instead === undefined) continue;
        assert.ok(next.includes(instead));
        assert.ok(directory.centres.some((at) => holders(at, 'deputy').includes(instead)));
        assert.notEqual(directory.people.get(instead)?.pausedUntil, AT + 1);
      }
    }));
});
