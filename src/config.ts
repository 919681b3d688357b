/**
 * Settings: read once from the environment, checked whole, frozen. Every fault is named at once; no value is shown.
 * With settings.ts, main.ts and cli/ the only ones that know the names of environment variables.
 */
import type { z } from 'zod';
import { DroftError } from './errors.ts';
import type { LogLevel } from './log.ts';
import { blank, SETTINGS, type Settings } from './settings.ts';

const LOOPBACK = new Set(['127.0.0.1', '::1', 'localhost']);

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
  /** PostgreSQL's address; undefined = SQLite in `dataDir`. */
  readonly databaseUrl: string | undefined;
  /** Folder for the embedded database, its lock and the list of what was erased. */
  readonly dataDir: string;
  /** 32 bytes as hexadecimal digits; undefined only in anonymous mode, where one is made and kept in `dataDir`. */
  readonly encryptionKey: string | undefined;
  /** Entra object ids that may set up, lower case. */
  readonly admins: readonly string[];
  /** Days from a case's end until its texts are erased, 1–365. */
  readonly retentionDays: number;
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
    databaseUrl: settings.DATABASE_URL,
    dataDir: settings.DROFT_DATA_DIR,
    encryptionKey: settings.DROFT_ENCRYPTION_KEY,
    admins: Object.freeze(settings.DROFT_ADMINS.map((id) => id.toLowerCase())),
    retentionDays: settings.DROFT_RETENTION_DAYS,
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
  if (!given('DROFT_ENCRYPTION_KEY')) faults.push('DROFT_ENCRYPTION_KEY: needed with an app id (openssl rand -hex 32)');
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
