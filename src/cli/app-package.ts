/** Fills the Teams manifest from the settings and checks it against Microsoft's schema. Gives files, writes none. */
import { createRequire } from 'node:module';
import Ajv, { type ValidateFunction } from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import type { Config } from '../config.ts';
import { DroftError } from '../errors.ts';

/** Files of the package by name, as text or bytes. */
export type PackageFiles = Readonly<Record<string, Uint8Array>>;

const LANGUAGES = ['nb', 'nn', 'en'] as const;
const SCHEMAS = '@microsoft/app-manifest/build/json-schemas/teams/v1.19';

/**
 * The files of the app package. `read` gives a file of `manifest/`. Throws MANIFEST_INVALID with everything that is
 * wrong: settings that are missing, placeholders that are left, places where the schema is broken.
 */
export function packageFiles(config: Config, read: (name: string) => Uint8Array): PackageFiles {
  const values = placeholderValues(config);
  const unset = settingFaults(config, values);
  if (unset.length > 0) throw new DroftError('MANIFEST_INVALID', unset);
  const manifest = fill(text(read('manifest.json')), values);
  const files: Record<string, Uint8Array> = {
    'manifest.json': encode(manifest),
    'color.png': read('color.png'),
    'outline.png': read('outline.png'),
  };
  const faults = [...leftOver(manifest), ...schemaFaults('MicrosoftTeams.schema.json', manifest, 'manifest.json')];
  for (const language of LANGUAGES) {
    const name = `${language}.json`;
    const words = text(read(name));
    faults.push(...schemaFaults('MicrosoftTeams.Localization.schema.json', words, name));
    files[name] = encode(words);
  }
  if (faults.length > 0) throw new DroftError('MANIFEST_INVALID', faults);
  return files;
}

function placeholderValues(config: Config): Record<string, string | undefined> {
  const { domain, organisation, websiteUrl, privacyUrl, termsUrl } = config.appPackage;
  return {
    APP_ID: config.identity.kind === 'anonymous' ? undefined : config.identity.appId,
    ORGANISATION: organisation,
    DOMAIN: domain,
    WEBSITE_URL: websiteUrl,
    PRIVACY_URL: privacyUrl,
    TERMS_URL: termsUrl,
  };
}

/** The setting that fills each placeholder. */
const SETTING_OF: Readonly<Record<string, string>> = {
  APP_ID: 'MicrosoftAppId',
  ORGANISATION: 'DROFT_ORGANISATION',
  DOMAIN: 'DROFT_DOMAIN',
  WEBSITE_URL: 'DROFT_WEBSITE_URL',
  PRIVACY_URL: 'DROFT_PRIVACY_URL',
  TERMS_URL: 'DROFT_TERMS_URL',
};

function settingFaults(config: Config, values: Readonly<Record<string, string | undefined>>): string[] {
  const faults = Object.entries(values)
    .filter(([, value]) => value === undefined)
    .map(([name]) => `${SETTING_OF[name] ?? name}: is empty; see .env.example`);
  if (tunnel(config.appPackage.domain)) faults.push('DROFT_DOMAIN: must be your own host name, no tunnel or example');
  return faults;
}

/** Teams' store refuses tunnels and shared hosts as domains. */
function tunnel(domain: string | undefined): boolean {
  return domain !== undefined && /(?:ngrok|devtunnels\.ms|localhost|example\.(?:com|no|org))/i.test(domain);
}

function fill(template: string, values: Readonly<Record<string, string | undefined>>): string {
  return template.replace(/\{\{([A-Z_]+)\}\}/g, (whole, name: string) =>
    values[name] === undefined ? whole : JSON.stringify(values[name]).slice(1, -1),
  );
}

function leftOver(manifest: string): string[] {
  return [...manifest.matchAll(/\{\{[^}]*\}\}/g)].map(([hole]) => `placeholder ${hole} is left`);
}

function schemaFaults(schema: string, content: string, file: string): string[] {
  const validate = validator(schema);
  if (validate(JSON.parse(content))) return [];
  return (validate.errors ?? []).map((error) => `${file}${error.instancePath}: ${error.message ?? 'is wrong'}`);
}

/** The localisation schema has a pattern that is valid only without the u flag. */
function validator(schema: string): ValidateFunction {
  const ajv = new Ajv.default({ strict: false, allErrors: true, unicodeRegExp: false });
  addFormats.default(ajv as never);
  return ajv.compile(createRequire(import.meta.url)(`${SCHEMAS}/${schema}`));
}

function text(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

function encode(content: string): Uint8Array {
  return new TextEncoder().encode(content);
}
