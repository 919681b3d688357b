/** The set-up of a tenant as one file: read and checked whole, every fault named, and written again. */
import { z } from 'zod';
import { DroftError } from '../errors.ts';
import { type Centre, type Directory, holders, type Person, personOf, ROLES, type Role } from './people.ts';
import type { PeopleTx } from './ports.ts';
import { cleanName, LONGEST_NAME, MOST_PEOPLE, newCentreId, SHORTEST_NAME } from './setup.ts';

const ID_RULE = 'must be an Entra object id (a GUID)';
const person = z.strictObject(
  {
    id: z.string(ID_RULE).regex(/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i, ID_RULE),
    name: z.string('must be a name').trim().min(1, 'must not be empty').max(120, 'must be at most 120 characters'),
    upn: z.string('must be a sign-in name').trim().max(200, 'must be at most 200 characters').optional(),
  },
  'must be an object with id and name',
);
const people = z.array(person, 'must be a list of people').max(500, 'must hold at most 500 people').default([]);
const few = people.refine((list) => list.length <= MOST_PEOPLE, `must hold at most ${MOST_PEOPLE} people`);
const NAME_RULE = `must be a name of ${SHORTEST_NAME} to ${LONGEST_NAME} characters`;

const centre = z.strictObject(
  {
    name: z.string(NAME_RULE).transform(cleanName).pipe(z.string().min(SHORTEST_NAME, NAME_RULE).max(LONGEST_NAME, NAME_RULE)),
    pack: z.string('must be the id of a guideline pack'),
    /** The conversation id of its channel, as an export shows it. */
    channel: z.string('must be a conversation id').max(300, 'must be at most 300 characters').optional(),
    leaders: few,
    deputies: few,
    colleagues: few,
    members: people,
    /** Files of an earlier version have none. */
    coordinators: few.default([]),
    /** Its rounds of reflection; reflections/plan-file.ts says what they hold. Without them those that are set up stay. */
    rounds: z.array(z.unknown(), 'must be a list of rounds').max(20, 'must hold at most 20 rounds').optional(),
  },
  'must be an object',
);
const FILE = z.strictObject(
  { centres: z.array(centre, 'must be a list of centres').max(200, 'must hold at most 200 centres') },
  'must be an object',
);

/** The file's content once it is checked. */
export type SetupFile = z.infer<typeof FILE>;

const LISTS = {
  leader: 'leaders',
  deputy: 'deputies',
  colleague: 'colleagues',
  member: 'members',
  coordinator: 'coordinators',
} as const satisfies Record<Role, keyof SetupFile['centres'][number]>;

/** The checked content. Throws SETUP_INVALID naming every faulty place and what it must be; no value is shown. */
export function parseSetup(text: string, packs: readonly string[]): SetupFile {
  const content = jsonOf(text);
  const parsed = FILE.safeParse(content);
  // Both at once, so that nobody has to mend a file twice.
  const faults = [...(parsed.success ? [] : parsed.error.issues.map(faultLine)), ...acrossFaults(content, packs)];
  if (!parsed.success || faults.length > 0) throw new DroftError('SETUP_INVALID', faults);
  return parsed.data;
}

/** What is wrong between a centre and the packs, or two centres; whatever else is wrong with the file. */
function acrossFaults(content: unknown, packs: readonly string[]): string[] {
  const { centres } = (content ?? {}) as { centres?: unknown };
  const named = (Array.isArray(centres) ? centres : []).map((one) => {
    const { name, pack } = (one ?? {}) as { name?: unknown; pack?: unknown };
    return { name: typeof name === 'string' ? cleanName(name) : '', pack };
  });
  return named.flatMap(({ name, pack }, index) => [
    ...(typeof pack !== 'string' || packs.includes(pack) ? [] : [`centres.${index}.pack: must be one of ${packs.join(', ')}`]),
    ...(name === '' || named.findIndex((other) => isSameName(other.name, name)) === index
      ? []
      : [`centres.${index}.name: stands twice in the file`]),
  ]);
}

function jsonOf(text: string): unknown {
  try {
    // Windows puts a mark before the text.
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    throw new DroftError('SETUP_INVALID', ['the file is not JSON']); // the parser's message quotes the file
  }
}

/** An unknown key is a name the person chose: it is counted, not repeated. */
function faultLine(issue: z.core.$ZodIssue): string {
  const place = issue.path.join('.') || 'the file';
  return issue.code === 'unrecognized_keys' ? `${place}: holds ${issue.keys.length} unknown field(s)` : `${place}: ${issue.message}`;
}

function isSameName(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}

/** Makes the tenant's set-up what the file says; a centre of the same name stays the same centre, one that is not named goes. */
export async function importSetup(tx: PeopleTx, file: SetupFile, { tenantId, at }: { tenantId: string; at: number }): Promise<void> {
  const before = await tx.directory(tenantId);
  const kept = new Set<string>();
  for (const one of file.centres) {
    const known = before.centres.find((other) => isSameName(other.name, one.name));
    const id = known?.id ?? newCentreId(`${tenantId} ${one.name} ${at}`);
    kept.add(id);
    for (const role of ROLES)
      for (const { id: userId, name, upn = '' } of one[LISTS[role]])
        await tx.savePerson(tenantId, { userId: userId.toLowerCase(), name, upn }, at);
    await tx.saveCentre(tenantId, { id, name: one.name, pack: one.pack, conversationId: one.channel, roles: rolesOf(one) }, at);
  }
  for (const { id } of before.centres) if (!kept.has(id)) await tx.removeCentre(tenantId, id);
}

function rolesOf(one: SetupFile['centres'][number]): Centre['roles'] {
  return ROLES.flatMap((role) => one[LISTS[role]].map(({ id }) => ({ userId: id.toLowerCase(), role })));
}

/** The file that says what is set up. */
export function exportSetup(directory: Directory): SetupFile {
  const shown = ({ userId, name, upn }: Person) => ({ id: userId, name: name || userId, ...(upn === '' ? {} : { upn }) });
  const list = (one: Centre, role: Role) => holders(one, role).map((userId) => shown(personOf(directory, userId)));
  return {
    centres: directory.centres.map((one) => ({
      name: one.name,
      pack: one.pack,
      ...(one.conversationId === undefined ? {} : { channel: one.conversationId }),
      leaders: list(one, 'leader'),
      deputies: list(one, 'deputy'),
      colleagues: list(one, 'colleague'),
      members: list(one, 'member'),
      coordinators: list(one, 'coordinator'),
    })),
  };
}
