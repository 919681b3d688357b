import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { type Config, readConfig, readPacksDir } from '../src/config.ts';
import { DroftError, type ErrorCode } from '../src/errors.ts';
import { SETTING_NAMES } from '../src/settings.ts';

type Env = Readonly<Record<string, string | undefined>>;

const APP_ID = '11111111-1111-4111-8111-111111111111';
const TENANT = 'AAAAAAAA-2222-4222-8222-222222222222';
const OTHER_TENANT = 'BBBBBBBB-3333-4333-8333-333333333333';
const ANONYMOUS: Env = { DROFT_ANONYMOUS: '1' };
const MSI: Env = {
  MicrosoftAppId: APP_ID,
  MicrosoftAppType: 'UserAssignedMSI',
  MicrosoftAppTenantId: TENANT,
  DROFT_ENCRYPTION_KEY: 'ab'.repeat(32),
};
const SINGLE: Env = { ...MSI, MicrosoftAppType: 'SingleTenant', MicrosoftAppPassword: 'a-password' };

/** The error that these settings are refused with. */
function refusal(env: Env, code: ErrorCode): DroftError {
  let thrown: unknown;
  assert.throws(
    () => readConfig(env),
    (error: unknown) => {
      thrown = error;
      return error instanceof DroftError && error.code === code;
    },
  );
  return thrown as DroftError;
}

/** Names of the settings a refusal speaks of, sorted. */
function named(error: DroftError): string[] {
  return [...new Set(error.details.map((line) => line.split(':')[0] ?? ''))].sort();
}

/** Every object in a value that may still be changed. */
function unfrozen(value: unknown, path = 'config'): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const below = Object.entries(value).flatMap(([key, inner]) => unfrozen(inner, `${path}.${key}`));
  return Object.isFrozen(value) ? below : [path, ...below];
}

describe('settings that are left out', () => {
  it('get the documented defaults', () => {
    assert.deepEqual(readConfig(ANONYMOUS), {
      host: '127.0.0.1',
      port: 3978,
      identity: { kind: 'anonymous' },
      allowedTenants: [],
      serviceHosts: ['127.0.0.1', '::1', 'localhost'],
      guidelines: ['fylkesvise-karrieresentre', 'nasjonalt-kvalitetsrammeverk'],
      packsDir: './.droft/packs',
      logLevel: 'info',
      databaseUrl: undefined,
      dataDir: './.droft/data',
      encryptionKey: undefined,
      admins: [],
      retentionDays: 90,
      appPackage: { domain: undefined, organisation: undefined, websiteUrl: undefined, privacyUrl: undefined, termsUrl: undefined },
      metricsToken: undefined,
    } satisfies Config);
  });

  it('mean the same as settings that are empty or blank', () => {
    const blank = Object.fromEntries(SETTING_NAMES.map((name, index) => [name, index % 2 === 0 ? '' : '   ']));
    assert.deepEqual(readConfig({ ...blank, ...ANONYMOUS }), readConfig(ANONYMOUS));
  });

  it('let a registered bot reply to the hosts of Teams alone', () => {
    assert.deepEqual(readConfig(SINGLE).serviceHosts, [
      'smba.trafficmanager.net',
      '*.botframework.com',
      'smba.infra.gcc.teams.microsoft.com',
    ]);
  });
});

/** One wrong value for each setting that can be wrong, each with a mark that must not come out again. */
const WRONG: Readonly<Record<string, string>> = {
  PORT: 'KANARI-1',
  HOST: 'KANARI 2',
  MicrosoftAppId: 'KANARI-3',
  MicrosoftAppType: 'KANARI-4',
  MicrosoftAppTenantId: 'KANARI-5',
  DROFT_ALLOWED_TENANTS: `${OTHER_TENANT},KANARI-6`,
  DROFT_SERVICE_HOSTS: 'KANARI_7/',
  DROFT_GUIDELINES: 'KANARI 8',
  DATABASE_URL: 'mysql://KANARI-19',
  DROFT_ENCRYPTION_KEY: 'KANARI-20',
  DROFT_ADMINS: `${OTHER_TENANT},KANARI-21`,
  DROFT_RETENTION_DAYS: '0',
  DROFT_ANONYMOUS: 'KANARI-9',
  DROFT_METRICS_TOKEN: 'KANARI-10',
  LOG_LEVEL: 'KANARI-11',
  DROFT_DOMAIN: 'KANARI 12',
  DROFT_ORGANISATION: `KANARI-13 ${'x'.repeat(32)}`,
  DROFT_WEBSITE_URL: 'http://KANARI-14',
  DROFT_PRIVACY_URL: 'KANARI-15',
  DROFT_TERMS_URL: 'ftp://KANARI-16',
};

describe('faulty settings', () => {
  it('are all named at once', () => {
    assert.deepEqual(named(refusal({ ...SINGLE, ...WRONG }, 'CONFIG_INVALID')), Object.keys(WRONG).sort());
  });

  it('are named together with those that are missing', () => {
    const error = refusal({ MicrosoftAppId: APP_ID, MicrosoftAppType: 'SingleTenant', PORT: 'x' }, 'CONFIG_INVALID');
    assert.deepEqual(named(error), ['DROFT_ENCRYPTION_KEY', 'MicrosoftAppPassword', 'MicrosoftAppTenantId', 'PORT']);
  });

  it('are never shown with their values, nor is the password', () => {
    const error = refusal({ ...WRONG, MicrosoftAppPassword: 'KANARI-17', NODE_ENV: 'KANARI-18' }, 'CONFIG_INVALID');
    assert.doesNotMatch(`${error.stack} ${JSON.stringify(error)}`, /KANARI/i);
  });

  for (const [name, value] of Object.entries(WRONG)) {
    it(`stop the start when ${name} alone is wrong`, () => {
      const env = name.startsWith('Microsoft') ? { ...SINGLE, [name]: value } : { ...MSI, [name]: value };
      assert.deepEqual(named(refusal(env, 'CONFIG_INVALID')), [name]);
    });
  }

  for (const port of ['0', '65536', '-1', '80.5', '1e3', '0x50', '80 81']) {
    it(`stop the start when the port is ${port}`, () => {
      assert.deepEqual(named(refusal({ ...ANONYMOUS, PORT: port }, 'CONFIG_INVALID')), ['PORT']);
    });
  }

  for (const type of ['SingleTennant', 'singletenant', 'MultiTenant', '', ' SingleTenant']) {
    it(`stop the start when the app type is “${type}”`, () => {
      assert.deepEqual(named(refusal({ ...SINGLE, MicrosoftAppType: type }, 'CONFIG_INVALID')), ['MicrosoftAppType']);
    });
  }

  for (const hosts of ['*', '*.com', 'https://smba.trafficmanager.net', 'a.no;b.no']) {
    it(`stop the start when replies may go to “${hosts}”`, () => {
      assert.deepEqual(named(refusal({ ...SINGLE, DROFT_SERVICE_HOSTS: hosts }, 'CONFIG_INVALID')), ['DROFT_SERVICE_HOSTS']);
    });
  }
});

describe('settings that are right', () => {
  it('cannot be changed afterwards, however deep', () => {
    const configs = [ANONYMOUS, SINGLE, MSI].map(readConfig);
    assert.deepEqual(unfrozen(Object.freeze(configs)), []);
  });

  for (const port of [' 1', '8080 ', '65535']) {
    it(`listen on port ${port.trim()} for PORT=“${port}”`, () => assert.equal(readConfig({ ...ANONYMOUS, PORT: port }).port, Number(port)));
  }

  it('keep the order of the guideline packs', () => {
    assert.deepEqual(readConfig({ ...ANONYMOUS, DROFT_GUIDELINES: ' egen-pakke , en-annen,' }).guidelines, ['egen-pakke', 'en-annen']);
  });

  it('replace the hosts of Teams with those that are listed', () => {
    assert.deepEqual(readConfig({ ...SINGLE, DROFT_SERVICE_HOSTS: 'bot.a.no, *.b.no' }).serviceHosts, ['bot.a.no', '*.b.no']);
  });

  it('allow the bot’s own tenant and the listed ones, in lower case and once each', () => {
    const { allowedTenants } = readConfig({ ...SINGLE, DROFT_ALLOWED_TENANTS: `${OTHER_TENANT}, ${TENANT}` });
    assert.deepEqual(allowedTenants, [TENANT.toLowerCase(), OTHER_TENANT.toLowerCase()]);
  });

  it('tell where imported packs lie before anything else is set', () => {
    assert.equal(readPacksDir({ DROFT_PACKS_DIR: '/srv/packs' }), '/srv/packs');
  });
});

describe('who the bot is', () => {
  it('is a single tenant with its password', () => {
    assert.deepEqual(readConfig(SINGLE).identity, { kind: 'SingleTenant', appId: APP_ID, password: 'a-password', tenantId: TENANT });
  });

  it('is a managed identity without a password', () => {
    assert.deepEqual(readConfig(MSI).identity, { kind: 'UserAssignedMSI', appId: APP_ID, tenantId: TENANT });
  });

  for (const [name, env] of [
    ['MicrosoftAppTenantId', SINGLE],
    ['MicrosoftAppTenantId', MSI],
    ['MicrosoftAppPassword', SINGLE],
    ['DROFT_ENCRYPTION_KEY', MSI],
  ] as const) {
    it(`is not known without ${name} for ${env.MicrosoftAppType}`, () => {
      assert.deepEqual(named(refusal({ ...env, [name]: '' }, 'CONFIG_INVALID')), [name]);
    });
  }

  it('cannot be both registered and anonymous', () => {
    assert.deepEqual(named(refusal({ ...SINGLE, ...ANONYMOUS }, 'CONFIG_INVALID')), ['DROFT_ANONYMOUS']);
  });

  for (const [name, env] of [
    ['unless it is asked for', {}],
    ['when it is switched off', { DROFT_ANONYMOUS: '0' }],
    ['on an address others can reach', { ...ANONYMOUS, HOST: '0.0.0.0' }],
    ['in production', { ...ANONYMOUS, NODE_ENV: 'production' }],
    ['with a password but no app id', { ...ANONYMOUS, MicrosoftAppPassword: 'KANARI' }],
    ['with an app type but no app id', { ...ANONYMOUS, MicrosoftAppType: 'SingleTenant' }],
  ] as const) {
    it(`is not left open ${name}`, () => assert.doesNotMatch(refusal(env, 'CONFIG_ANONYMOUS_REFUSED').message, /KANARI|0\.0\.0\.0/));
  }
});

describe('.env.example', () => {
  it('lists every setting in the order of the program, and no other', () => {
    const example = readFileSync(new URL('../.env.example', import.meta.url), 'utf8');
    assert.deepEqual(example.match(/^\w+(?==)/gm), SETTING_NAMES);
  });
});
