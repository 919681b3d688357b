/** The rounds of a centre in the set-up file: read and checked whole, every fault named, put in place, and written again. */
import { z } from 'zod';
import { ZONE } from '../calendar/norway.ts';
import { DroftError } from '../errors.ts';
import type { Pack } from '../guidelines/guideline.ts';
import { LANGUAGES } from '../language/language.ts';
import type { Centre } from '../people/people.ts';
import { LEAST_K } from './numbers.ts';
import { nextRound, type Plan, type PlanSettings, planFaults } from './plan.ts';
import type { ReflectDesk, ReflectTx } from './ports.ts';

const theme = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.enum(['rotation', 'loop', 'workshop']) }),
  z.strictObject({ kind: z.literal('guideline'), guideline: z.number() }),
  z.strictObject({ kind: z.literal('own'), question: z.string() }),
]);
const ROUNDS = z.strictObject({
  rule: z.strictObject({
    weekdays: z.array(z.number()),
    time: z.string(),
    zone: z.string().default(ZONE),
    everyWeeks: z.number().default(1),
    start: z.string(),
    end: z.string().optional(),
    pauses: z
      .strictObject({ holidays: z.boolean().default(true), july: z.boolean().default(true), christmas: z.boolean().default(true) })
      .default({ holidays: true, july: true, christmas: true }),
  }),
  theme: theme.default({ kind: 'rotation' }),
  windowHours: z.number().default(24),
  remind: z.boolean().default(true),
  language: z.enum(LANGUAGES).default('nb'),
  k: z.number().default(LEAST_K),
});

/** What is wrong with each part, for whoever writes the file. */
const RULES: Readonly<Record<ReturnType<typeof planFaults>[number], string>> = {
  weekdays: 'rule.weekdays: must be numbers from 1 (Monday) to 7, each once',
  time: 'rule.time: must be HH:MM, and not from 02:00 to 02:59',
  zone: 'rule.zone: must be a time zone like Europe/Oslo',
  everyWeeks: 'rule.everyWeeks: must be a whole number from 1 to 52',
  start: 'rule.start: must be a date, YYYY-MM-DD',
  end: 'rule.end: must be a date after the start',
  never: 'rule: there would never be a round',
  windowHours: 'windowHours: must be 4, 24, 72 or 168',
  theme: 'theme: must be a guideline of the pack',
  question: 'theme.question: must have 1 to 300 characters',
  language: 'language: must be nb, nn or en',
  k: 'k: must be a whole number from 5 to 50',
};

/** A centre's rounds as the file has them; undefined where it says nothing of them, so that they stay as they are. */
export interface FileCentre {
  readonly name: string;
  readonly pack: string;
  readonly channel?: string | undefined;
  readonly rounds?: readonly unknown[] | undefined;
}

/** The checked rounds by the centre's name in lower case. Throws SETUP_INVALID naming every faulty place; no value is shown. */
export function parsePlans(centres: readonly FileCentre[], packs: readonly Pack[]): Map<string, PlanSettings[]> {
  const faults: string[] = [];
  const plans = centres.flatMap((one, index) => {
    if (one.rounds === undefined) return [];
    const place = `centres.${index}.rounds`;
    if (one.rounds.length > 0 && one.channel === undefined) faults.push(`${place}: need a channel`);
    const pack = packs.find((candidate) => candidate.id === one.pack);
    const settings = one.rounds.flatMap((round, at) => {
      const read = readRound(round, pack);
      if ('faults' in read) faults.push(...read.faults.map((fault) => `${place}.${at}.${fault}`));
      return 'faults' in read ? [] : [read.settings];
    });
    return [[keyOf(one.name), settings] as const];
  });
  if (faults.length > 0) throw new DroftError('SETUP_INVALID', faults);
  return new Map(plans);
}

/** Makes the centres' rounds what the file says: those that are the same go on, others are stopped, new ones begin. */
export async function importPlans(plans: ReadonlyMap<string, readonly PlanSettings[]>, tenantId: string, desk: ReflectDesk): Promise<void> {
  await desk.transaction(async (tx) => {
    const { centres } = await tx.directory(tenantId);
    for (const centre of centres) {
      const wanted = plans.get(keyOf(centre.name));
      if (wanted) await putInPlace(tx, centre, { wanted, tenantId, desk });
    }
  });
}

/** The active rounds of a centre as the file has them. */
export async function exportPlans(tenantId: string, desk: ReflectDesk): Promise<Map<string, PlanSettings[]>> {
  return desk.transaction(async (tx) => {
    const { centres } = await tx.directory(tenantId);
    const active = (await tx.plans(tenantId)).filter((plan) => plan.state === 'active');
    return new Map(centres.map((centre) => [keyOf(centre.name), active.filter((plan) => plan.centreId === centre.id).map(settingsOf)]));
  });
}

/** How a centre is found again: by its name, as the rest of the file does. */
export function keyOf(name: string): string {
  return name.trim().toLowerCase();
}

type Read = { readonly settings: PlanSettings } | { readonly faults: readonly string[] };

function readRound(round: unknown, pack: Pack | undefined): Read {
  const parsed = ROUNDS.safeParse(round);
  if (!parsed.success)
    return { faults: parsed.error.issues.map((issue) => `${issue.path.join('.') || 'it'}: is missing or not what it must be`) };
  const { rule, ...rest } = parsed.data;
  const settings: PlanSettings = { ...rest, rule: { ...rule, end: rule.end } };
  const faults = planFaults(settings, pack?.guidelines.map((one) => one.number) ?? []);
  return faults.length > 0 ? { faults: faults.map((fault) => RULES[fault]) } : { settings };
}

async function putInPlace(
  tx: ReflectTx,
  centre: Centre,
  { wanted, tenantId, desk }: { wanted: readonly PlanSettings[]; tenantId: string; desk: ReflectDesk },
): Promise<void> {
  const { conversationId } = centre;
  const active = (await tx.plans(tenantId)).filter((plan) => plan.centreId === centre.id && plan.state === 'active');
  const same = (plan: Plan, settings: PlanSettings): boolean =>
    plan.conversationId === conversationId && JSON.stringify(settingsOf(plan)) === JSON.stringify(settingsOf(settings));
  for (const plan of active)
    if (!wanted.some((one) => same(plan, one))) await tx.savePlan({ ...plan, state: 'stopped', nextAt: undefined });
  if (conversationId === undefined) return;
  const now = await tx.now();
  for (const settings of wanted) {
    if (active.some((plan) => same(plan, settings))) continue;
    const identity = { id: desk.newId(), tenantId, centreId: centre.id, conversationId, version: 1, createdAt: now };
    const fresh: Plan = { ...settings, ...identity, state: 'active', pausedUntil: undefined, nextAt: undefined };
    await tx.insertPlan({ ...fresh, nextAt: nextRound(fresh, now) });
  }
}

/** The settings alone, always in the same order. */
function settingsOf({ rule, theme: about, windowHours, remind, language, k }: PlanSettings): PlanSettings {
  const { weekdays, time, zone, everyWeeks, start, end, pauses } = rule;
  const { holidays, july, christmas } = pauses;
  const whole = { weekdays, time, zone, everyWeeks, start, end, pauses: { holidays, july, christmas } };
  return { rule: whole, theme: about, windowHours, remind, language, k };
}
