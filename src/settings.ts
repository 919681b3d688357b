/** Every setting by name, with what it must be. Reads nothing; config.ts makes of it what the program uses. */
import { z } from 'zod';
import { LOG_LEVELS } from './log.ts';

const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
/** Teams' own service hosts (Bot Connector documentation; GCC host from the same). */
const SERVICE_HOSTS = 'smba.trafficmanager.net,*.botframework.com,smba.infra.gcc.teams.microsoft.com';

/** An empty value counts as none. */
export const blank = (value: unknown): unknown => (typeof value === 'string' && value.trim() === '' ? undefined : value);
const text = z.preprocess(blank, z.string().trim().optional());
const guid = z.preprocess(blank, z.string().trim().regex(GUID, 'must be a GUID').optional());
const httpsUrl = z.preprocess(blank, z.url({ protocol: /^https$/, error: 'must be an https address' }).optional());
const RETENTION_RULE = 'must be a whole number from 1 to 365';
const PORT_RULE = 'must be a whole number from 1 to 65535';
const list = (fallback: string) =>
  z.preprocess(blank, z.string().default(fallback)).transform((value) =>
    value
      .split(',')
      .map((part) => part.trim())
      .filter(Boolean),
  );

/** Every setting, in the order of `.env.example`; a test compares the two. */
export const SETTINGS = z.object({
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
  DATABASE_URL: z.preprocess(
    blank,
    z
      .string()
      .regex(/^postgres(?:ql)?:\/\/\S+$/, 'must begin with postgres://')
      .optional(),
  ),
  DROFT_DATA_DIR: z.preprocess(blank, z.string().trim().default('./.droft/data')),
  DROFT_ENCRYPTION_KEY: z.preprocess(
    blank,
    z
      .string()
      .trim()
      .regex(/^[0-9a-f]{64}$/i, 'must be 64 hexadecimal digits (openssl rand -hex 32)')
      .optional(),
  ),
  DROFT_ADMINS: list('').refine((ids) => ids.every((id) => GUID.test(id)), 'must be GUIDs parted by commas'),
  DROFT_RETENTION_DAYS: z
    .preprocess(
      blank,
      z
        .string()
        .trim()
        .regex(/^\d{1,3}$/, RETENTION_RULE)
        .default('90'),
    )
    .transform(Number)
    .refine((days) => days >= 1 && days <= 365, RETENTION_RULE),
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

/** The settings once they are checked. */
export type Settings = z.infer<typeof SETTINGS>;
