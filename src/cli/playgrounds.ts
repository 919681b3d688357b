/** The people of the demo, and an Agents Playground for each of them. Must not know the bot. */
import { type ChildProcess, spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { SetupFile } from '../people/setup-file.ts';

const PROGRAM = createRequire(import.meta.url).resolve('@microsoft/m365agentsplayground/cli.js');

export const DEMO_TENANT = '00000000-0000-4000-8000-0000000000d0';

export interface DemoPerson {
  readonly id: string;
  readonly name: string;
  readonly upn: string;
}

const person = (last: string, name: string): DemoPerson => ({
  id: `00000000-0000-4000-8000-0000000000${last}`,
  name,
  upn: `${name.toLowerCase().replace(' ', '.')}@fjordvik.example`,
});

export const COUNSELLOR = person('a1', 'Anna Vik');
export const LEADER = person('b1', 'Berit Lund');
const DEPUTY = person('d1', 'Dag Moe');
const COLLEAGUE = person('e1', 'Eli Strand');
/** The Playground wants at least five others. */
const EVERYBODY = [COUNSELLOR, LEADER, DEPUTY, COLLEAGUE, person('f1', 'Frida Hagen'), person('91', 'Geir Aas')];

/** The channel in somebody's Playground. */
function channelOf({ id }: DemoPerson): string {
  return `19:etikk-${id}@thread.tacv2`;
}

/** The centre of the demo, as `npm run setup` takes it. */
export const DEMO_SETUP: SetupFile = {
  centres: [
    {
      name: 'Karriere Fjordvik (demo)',
      pack: 'fylkesvise-karrieresentre',
      // The channel of the leader's Playground, where rounds and workshops come.
      channel: channelOf(LEADER),
      leaders: [LEADER],
      deputies: [DEPUTY],
      colleagues: [COLLEAGUE],
      coordinators: [],
      members: [COUNSELLOR],
    },
  ],
};

/** Starts a Playground in which `me` writes, on that port; its settings go into the folder. */
export function startPlayground(me: DemoPerson, options: { endpoint: string; port: number; folder: string }): ChildProcess {
  const path = join(options.folder, `${me.id}.yml`);
  writeFileSync(path, JSON.stringify(settingsFor(me)));
  const values = ['-e', options.endpoint, '-c', 'msteams', '-p', String(options.port), '--disable-telemetry'];
  return spawn(process.execPath, [PROGRAM, ...values], {
    stdio: ['ignore', 'ignore', 'inherit'],
    cwd: options.folder,
    // Its client's language is the machine's; the people of the demo are Norwegian. It would open a browser by itself.
    env: { ...process.env, LC_ALL: 'nb_NO.UTF-8', TEAMSAPPTESTER_BROWSER: 'none', M365_AGENTS_PLAYGROUND_CONFIG_PATH: path },
  });
}

/** JSON is YAML too. Ids are those of Teams in form, so that two Playgrounds look like two people of one tenant. */
function settingsFor(me: DemoPerson): unknown {
  const user = ({ id, name, upn }: DemoPerson) => {
    const [givenName = '', surname = ''] = name.split(' ');
    return { id: `29:${id}`, name, userPrincipleName: upn, aadObjectId: id, givenName, surname, email: upn };
  };
  return {
    version: '0.1.1',
    tenantId: DEMO_TENANT,
    bot: { id: '28:droft', name: 'Drøft' },
    currentUser: user(me),
    users: EVERYBODY.filter((one) => one !== me).map(user),
    personalChat: { id: `a:${me.id}` },
    groupChat: { id: `19:group-${me.id}@thread.v2`, name: 'Gruppe' },
    team: {
      id: `19:team-${me.id}@thread.tacv2`,
      name: 'Karriere Fjordvik',
      aadGroupId: '00000000-0000-4000-8000-0000000000f1',
      channels: [{ id: channelOf(me), name: 'Etikk' }],
    },
  };
}
