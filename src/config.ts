/**
 * Settings: read once from the environment, checked whole, frozen. Every fault is named at once; no value is shown.
 * The only file, with main.ts and cli/, that knows the names of environment variables.
 */
import { z } from 'zod';
import { DroftError } from './errors.ts';
import { LOG_LEVELS, type LogLevel } from './log.ts';

const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const LOOPBACK = new Set(['127.0.0.1', '::1', 'localhost']);
/** Teams' own service hosts (Bot Connector documentation; GCC host from the same). */
const SERVICE_HOSTS = 'smba.trafficmanager.net,*.botframework.com,smba.infra.gcc.teams.microsoft.com';

/** How Teams proves who it is: a registered bot, or nothing at all on this machine for the Playground. */
export type Identity =
  | { readonly kind: 'anonymous' }
  | { readonly kind: 'SingleTenant'; readonly appId: string; readonly password: string; readonly tenantId: string }
  | { readonly kind: 'UserAssignedMSI'; readonly appId: string; readonly tenantId: string };

export interface Config {
  readonly host: string;
  readonly port: number;
  readonly identity: Identity;
  /** Entra tenant ids that may use the bot, lower case; empty only in anonymous mode (any). */
  readonly allowedTenants: readonly string[];
  /** Host names replies may be sent to; `*.x` = any name under x. */
  readonly serviceHosts: readonly string[];
  /** Guideline packs, the default first. */
  readonly guidelines: readonly string[];
  /** Folder with a centre's own packs and imported wording; need not exist. */
  readonly packsDir: string;
  readonly logLevel: LogLevel;
  /** What goes into the Teams app package; checked when it is made, not at start. */
  readonly appPackage: {
    readonly domain: string | undefined;
    readonly organisation: string | undefined;
    readonly websiteUrl: string | undefined;
    readonly privacyUrl: string | undefined;
    readonly termsUrl: string | undefined;
  };
  /** Bearer token for `/metrics` from other than loopback; without it only loopback may read. */
  readonly metricsToken: string | undefined;
}

const blank = (value: unknown): unknown => (typeof value === 'string' && value.trim() === '' ? undefined : value);
const text = z.preprocess(blank, z.string().trim().optional());
const guid = z.preprocess(blank, z.string().trim().regex(GUID, 'must be a GUID').optional());
const httpsUrl = z.preprocess(blank, z.url({ protocol: /^https$/, error: 'must be an https address' }).optional());
const PORT_RULE = 'must be a whole number from 1 to 65535';
const list = (fallback: string) =>
  z.preprocess(blank, z.string().default(fallback)).transform((value) =>
    value
      .split(',')
      .map((part) => part.trim())
      .filter(Boolean),
  );

/** Every setting, in the order of `.env.example`; a test compares the two. */
const SETTINGS = z.object({
  PORT: z
    .preprocess(
      blank,
      z
        .string()
        .trim()
        .regex(/^\d{1,5}$/, PORT_RULE)
        .default('3978'),
    )
    .transform(Number)
    .refine((port) => port >= 1 && port <= 65_535, PORT_RULE),
  HOST: z.preprocess(
    blank,
    z
      .string()
      .regex(/^[\w.:-]+$/, 'must be a host name or address')
      .default('127.0.0.1'),
  ),
  MicrosoftAppId: guid,
  MicrosoftAppPassword: text,
  MicrosoftAppType: z.preprocess(
    blank,
    z.enum(['SingleTenant', 'UserAssignedMSI'], 'must be exactly SingleTenant or UserAssignedMSI').optional(),
  ),
  MicrosoftAppTenantId: guid,
  DROFT_ALLOWED_TENANTS: list('').refine((ids) => ids.every((id) => GUID.test(id)), 'must be GUIDs parted by commas'),
  DROFT_SERVICE_HOSTS: list(SERVICE_HOSTS).refine(
    (hosts) => hosts.every((host) => /^(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)+$/i.test(host)),
    'must be host names parted by commas',
  ),
  DROFT_GUIDELINES: list('fylkesvise-karrieresentre,nasjonalt-kvalitetsrammeverk').refine(
    (ids) => ids.length > 0 && ids.every((id) => /^[a-z0-9-]+$/.test(id)),
    'must be names of packs parted by commas',
  ),
  DROFT_PACKS_DIR: z.preprocess(blank, z.string().trim().default('./.droft/packs')),
  DROFT_ANONYMOUS: z.preprocess(blank, z.enum(['0', '1'], 'must be 0 or 1').default('0')),
  DROFT_METRICS_TOKEN: z.preprocess(blank, z.string().min(16, 'must be at least 16 characters').optional()),
  LOG_LEVEL: z.preprocess(blank, z.enum(LOG_LEVELS, `must be one of ${LOG_LEVELS.join(', ')}`).default('info')),
  DROFT_DOMAIN: z.preprocess(
    blank,
    z
      .string()
      .regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/i, 'must be a host name')
      .optional(),
  ),
  DROFT_ORGANISATION: z.preprocess(blank, z.string().trim().max(32, 'must be at most 32 characters').optional()),
  DROFT_WEBSITE_URL: httpsUrl,
  DROFT_PRIVACY_URL: httpsUrl,
  DROFT_TERMS_URL: httpsUrl,
  // Trimmed: «set NODE_ENV=production && …» in a Windows shell leaves a blank behind it.
  NODE_ENV: z.preprocess(blank, z.string().trim().toLowerCase().default('development')),
});

/** Names of all settings, for the test that compares them with `.env.example`. */
export const SETTING_NAMES: readonly string[] = Object.keys(SETTINGS.shape);

/**
 * The checked settings. `env` is a parameter so that tests need not touch the process.
 * Throws CONFIG_INVALID naming every faulty setting, or CONFIG_ANONYMOUS_REFUSED. No value appears in either.
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const parsed = SETTINGS.safeParse(env);
  const faults = [...(parsed.success ? [] : faultLines(parsed.error)), ...missingBesideAppId(env)];
  if (!parsed.success || faults.length > 0) throw new DroftError('CONFIG_INVALID', faults);
  const settings = parsed.data;
  const identity = readIdentity(settings);
  return Object.freeze({
    host: settings.HOST,
    port: settings.PORT,
    identity: Object.freeze(identity),
    allowedTenants: Object.freeze(allowedTenants(settings.DROFT_ALLOWED_TENANTS, identity)),
    serviceHosts: Object.freeze(identity.kind === 'anonymous' ? [...LOOPBACK] : settings.DROFT_SERVICE_HOSTS),
    guidelines: Object.freeze([...new Set(settings.DROFT_GUIDELINES)]),
    packsDir: settings.DROFT_PACKS_DIR,
    logLevel: settings.LOG_LEVEL,
    appPackage: Object.freeze({
      domain: settings.DROFT_DOMAIN,
      organisation: settings.DROFT_ORGANISATION,
      websiteUrl: settings.DROFT_WEBSITE_URL,
      privacyUrl: settings.DROFT_PRIVACY_URL,
      termsUrl: settings.DROFT_TERMS_URL,
    }),
    metricsToken: settings.DROFT_METRICS_TOKEN,
  });
}

/** `NAME: what it must be`, a line each; zod's messages here are our own and hold no value. */
function faultLines(error: z.ZodError): string[] {
  return error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
}

/** What an app id needs beside it. Looks only at what is there, so that it can be told together with faulty values. */
function missingBesideAppId(env: Readonly<Record<string, string | undefined>>): string[] {
  const given = (name: string): boolean => blank(env[name]) !== undefined;
  if (!given('MicrosoftAppId')) return [];
  const faults: string[] = [];
  if (!given('MicrosoftAppType')) faults.push('MicrosoftAppType: needed with an app id (SingleTenant or UserAssignedMSI)');
  if (!given('MicrosoftAppTenantId')) faults.push('MicrosoftAppTenantId: needed with an app id');
  if (env.MicrosoftAppType === 'SingleTenant' && !given('MicrosoftAppPassword'))
    faults.push('MicrosoftAppPassword: needed for SingleTenant');
  if (env.DROFT_ANONYMOUS === '1') faults.push('DROFT_ANONYMOUS: must be 0 or empty with an app id');
  return faults;
}

/** Where imported packs lie, for the command that writes one before anything else is set. */
export function readPacksDir(env: Readonly<Record<string, string | undefined>>): string {
  return SETTINGS.shape.DROFT_PACKS_DIR.parse(env.DROFT_PACKS_DIR);
}

type Settings = z.infer<typeof SETTINGS>;

function readIdentity(settings: Settings): Identity {
  const { MicrosoftAppId: appId, MicrosoftAppPassword: password, MicrosoftAppType: type, MicrosoftAppTenantId: tenantId } = settings;
  if (!appId || !tenantId) return readAnonymous(settings);
  if (type === 'SingleTenant' && password) return { kind: type, appId, password, tenantId };
  return { kind: 'UserAssignedMSI', appId, tenantId };
}

function readAnonymous(settings: Settings): Identity {
  const reasons: string[] = [];
  if (settings.DROFT_ANONYMOUS !== '1') reasons.push('MicrosoftAppId is empty and DROFT_ANONYMOUS is not 1');
  if (!LOOPBACK.has(settings.HOST)) reasons.push('HOST is not a loopback address');
  if (settings.NODE_ENV === 'production') reasons.push('NODE_ENV is production');
  if (settings.MicrosoftAppPassword || settings.MicrosoftAppType)
    reasons.push('MicrosoftAppPassword or MicrosoftAppType is set, but MicrosoftAppId is empty');
  if (reasons.length > 0) throw new DroftError('CONFIG_ANONYMOUS_REFUSED', reasons);
  return { kind: 'anonymous' };
}

function allowedTenants(listed: readonly string[], identity: Identity): string[] {
  const own = identity.kind === 'anonymous' ? [] : [identity.tenantId];
  return [...new Set([...own, ...listed].map((id) => id.toLowerCase()))];
}
