/**
 * The guideline pack a person or a channel is answered from first: that of their centre. Asked of the store at most once in
 * half a minute for a tenant; where it does not answer, the installation's own order stands.
 */
import { type Directory, homeCentre } from '../people/people.ts';
import type { Inbound } from './inbound.ts';
import type { Services } from './reply.ts';

const KEEP_MS = 30_000;
const MOST_TENANTS = 500;

interface Kept {
  readonly at: number;
  readonly directory: Promise<Directory | undefined>;
}

const kept = new WeakMap<object, Map<string, Kept>>();

/** The services with the centre's pack first. */
export async function withHomePack(inbound: Inbound, services: Services): Promise<Services> {
  const { origin } = inbound;
  if (services.packs.length < 2 || (inbound.kind !== 'message' && inbound.kind !== 'action')) return services;
  const directory = await directoryOf(origin.tenantId, services);
  if (!directory) return services;
  const [channel = ''] = origin.conversationId.split(';messageid=');
  const centre =
    origin.scope === 'personal'
      ? homeCentre(directory, origin.userId)
      : directory.centres.find((one) => one.conversationId !== undefined && one.conversationId === channel);
  const own = services.packs.find((pack) => pack.id === centre?.pack);
  if (!own || own === services.packs[0]) return services;
  return { ...services, packs: [own, ...services.packs.filter((pack) => pack !== own)] };
}

function directoryOf(tenantId: string, { desk }: Services): Promise<Directory | undefined> {
  const tenants = kept.get(desk) ?? new Map<string, Kept>();
  kept.set(desk, tenants);
  const known = tenants.get(tenantId);
  if (known && desk.now() - known.at < KEEP_MS && desk.now() >= known.at) return known.directory;
  if (tenants.size >= MOST_TENANTS) tenants.clear();
  // A doubt is answered also while the store does not: the log has its own line for that.
  const directory = desk.people((tx) => tx.directory(tenantId)).catch(() => undefined);
  tenants.set(tenantId, { at: desk.now(), directory });
  return directory;
}
