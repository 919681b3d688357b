/** What the benchmark of cases works on: settings for a store of its own, tenants with their people, cases that were sent. */
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { readPackOverrides } from '../assets.ts';
import type { CaseDesk, Who } from '../cases/ports.ts';
import { sendCase } from '../cases/send.ts';
import { type Config, readConfig } from '../config.ts';
import { loadPacks } from '../guidelines/packs/index.ts';
import { createLog, type Log } from '../log.ts';
import type { Records } from '../records.ts';
import type { BenchPerson } from './bench-teams.ts';

const PACK = 'fylkesvise-karrieresentre';

/** Faults of the program are shown; nothing else of its log is. */
export const LOG: Log = createLog('error');

/** What is written in each case: the doubt, and the answer to it. */
export const DOUBT = 'Far ringer og vil vite hvordan det går med dattera på 19. Kan jeg si noe?';
export const CASE_TEXT = `${DOUBT} Hun har ikke sagt om det er greit at jeg snakker med familien, og han betaler husleia hennes. `.repeat(
  2,
);
export const ANSWER_TEXT = 'Si at du ikke kan si om hun går hos oss, og tilby ham en generell samtale. Spør henne neste gang. '.repeat(2);

/** A tenant with one centre: a leader and counsellors. */
export interface BenchTenant {
  readonly leader: BenchPerson;
  readonly counsellors: readonly BenchPerson[];
}

/** Settings for the real program, anonymous, with a key of its own: a database that is in use is refused for its key. */
export function benchConfig(folder: string, databaseUrl?: string): Config {
  return readConfig({
    DROFT_ANONYMOUS: '1',
    DROFT_DATA_DIR: join(folder, 'data'),
    DROFT_PACKS_DIR: join(folder, 'packs'),
    DROFT_ENCRYPTION_KEY: randomBytes(32).toString('hex'),
    DATABASE_URL: databaseUrl,
  });
}

/** The packs of the settings. */
export function benchPacks(config: Config): ReturnType<typeof loadPacks> {
  return loadPacks(config.guidelines, readPackOverrides(config.packsDir));
}

/** The tenant with that number and its people; the same every time. */
export function tenantOf(number: number, counsellors: number): BenchTenant {
  const idOf = (last: number): string => `00000000-0000-4000-8${String(number).padStart(3, '0')}-${String(last).padStart(12, '0')}`;
  const person = (last: number, name: string): BenchPerson => ({
    tenantId: idOf(0),
    userId: idOf(last),
    name,
    conversationId: `a:${number}-${last}`,
  });
  const others = Array.from({ length: counsellors }, (_, index) => person(index + 2, `Rådgiver ${index + 1}`));
  return { leader: person(1, 'Berit Lund'), counsellors: others };
}

/** Puts the tenant's centre in place; its people can be reached at that address. */
export async function settleTenant(records: Records, { leader, counsellors }: BenchTenant, serviceUrl: string): Promise<void> {
  const at = Date.now();
  const { tenantId } = leader;
  const roles = [
    { userId: leader.userId, role: 'leader' } as const,
    ...counsellors.map(({ userId }) => ({ userId, role: 'member' }) as const),
  ];
  await records.people(async (tx) => {
    await tx.saveCentre(tenantId, { id: 'c1', name: 'Karriere Fjordvik', pack: PACK, conversationId: undefined, roles }, at);
    for (const { userId, name, conversationId } of [leader, ...counsellors]) {
      await tx.savePerson(tenantId, { userId, name, upn: '' }, at);
      await tx.savePlace({
        tenantId,
        conversationId,
        scope: 'personal',
        userId,
        memberId: `29:${userId}`,
        serviceUrl,
        botId: '28:bench',
        name: '',
        locale: 'nb-NO',
        language: 'nb',
        seenAt: at,
      });
    }
  });
}

/** Sends a case from one to the other as the press of «Send» does, and gives its id. */
export async function sendBenchCase(desk: CaseDesk, { from, to }: { from: BenchPerson; to: BenchPerson }): Promise<string> {
  const who: Who = { tenantId: from.tenantId, userId: from.userId };
  const draft = {
    recipient: to.userId,
    hidden: false,
    mayForward: true,
    text: CASE_TEXT,
    pack: PACK,
    guidelines: [13],
    route: 'leader',
    acute: false,
    aboutLeader: false,
    language: 'nb',
  } as const;
  const place = { conversationId: from.conversationId, activityId: `form-${randomBytes(8).toString('hex')}` };
  const sent = await sendCase(who, draft, { actionId: randomBytes(12).toString('base64url'), place, desk });
  if (sent.kind !== 'sent') throw new Error(`a case could not be sent: ${sent.kind}`);
  return sent.view.case.id;
}
