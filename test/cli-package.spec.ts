/** The app package an administrator uploads to Teams, made as by hand with `npm run package`. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inflateSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { packageFiles } from '../src/cli/app-package.ts';
import { readConfig } from '../src/config.ts';
import { DroftError } from '../src/errors.ts';

type Env = Readonly<Record<string, string>>;

const COMMAND = fileURLToPath(new URL('../src/cli/package.ts', import.meta.url));

let folder: string;
before(() => {
  folder = mkdtempSync(join(tmpdir(), 'droft-package-'));
});
after(() => rmSync(folder, { recursive: true }));

/** Runs the command in an empty folder with these settings alone. */
function run(env: Env): { status: number | null; stderr: string } {
  return spawnSync(process.execPath, [COMMAND], {
    cwd: folder,
    env: { PATH: process.env.PATH ?? '', ...env },
    encoding: 'utf8',
    timeout: 30_000,
  });
}

interface Picture {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue and alpha of each pixel; empty unless the file is 8-bit RGBA. */
  readonly pixels: readonly (readonly number[])[];
}

/** A PNG file read by its specification (header, then rows that are filtered against their neighbours). */
function pictureOf(file: Uint8Array): Picture {
  const bytes = Buffer.from(file);
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  if (bytes[24] !== 8 || bytes[25] !== 6) return { width, height, pixels: [] };
  const parts: Buffer[] = [];
  for (let at = 8; at < bytes.length; at += 12 + bytes.readUInt32BE(at)) {
    if (bytes.toString('latin1', at + 4, at + 8) === 'IDAT') parts.push(bytes.subarray(at + 8, at + 8 + bytes.readUInt32BE(at)));
  }
  const raw = inflateSync(Buffer.concat(parts));
  const row = width * 4;
  const flat = Buffer.alloc(row * height);
  for (let at = 0; at < flat.length; at++) {
    const [y, x] = [Math.floor(at / row), at % row];
    const left = x < 4 ? 0 : (flat[at - 4] ?? 0);
    const up = flat[at - row] ?? 0;
    const corner = x < 4 ? 0 : (flat[at - row - 4] ?? 0);
    flat[at] = (raw[y * (row + 1) + 1 + x] ?? 0) + predicted(raw[y * (row + 1)] ?? 0, left, up, corner);
  }
  return { width, height, pixels: Array.from({ length: width * height }, (_, index) => [...flat.subarray(index * 4, index * 4 + 4)]) };
}

/** What a PNG row filter adds: 0 nothing, 1 left, 2 up, 3 their mean, 4 the nearest of the three (Paeth). */
function predicted(filter: number, left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [byLeft, byUp, byCorner] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  const paeth = byLeft <= byUp && byLeft <= byCorner ? left : byUp <= byCorner ? up : corner;
  return [0, left, up, Math.floor((left + up) / 2), paeth][filter] ?? Number.NaN;
}

/** A settings table that gives a good package. */
const PACKAGE: Env = {
  MicrosoftAppId: '11111111-1111-4111-8111-111111111111',
  MicrosoftAppType: 'UserAssignedMSI',
  MicrosoftAppTenantId: '22222222-2222-4222-8222-222222222222',
  DROFT_DOMAIN: 'droft.karriere.no',
  DROFT_ORGANISATION: 'Karriere "Sør" & vest',
  DROFT_WEBSITE_URL: 'https://karriere.no/droft',
  DROFT_PRIVACY_URL: 'https://karriere.no/personvern',
  DROFT_TERMS_URL: 'https://karriere.no/vilkar',
};

describe('npm run package', () => {
  it('names every setting that is missing', () => {
    const { MicrosoftAppId, MicrosoftAppType, MicrosoftAppTenantId } = PACKAGE;
    const { status, stderr } = run({ MicrosoftAppId, MicrosoftAppType, MicrosoftAppTenantId } as Env);
    const settings = Object.keys(PACKAGE).filter((name) => name.startsWith('DROFT_'));
    assert.deepEqual([status, (stderr.match(/DROFT_\w+(?=: is empty)/g) ?? []).sort()], [1, settings.sort()], stderr);
  });

  for (const domain of ['a1b2.ngrok-free.app', 'x-3978.euw.devtunnels.ms', 'bot.example.com']) {
    it(`refuses ${domain}, which Teams would not take, without showing it`, () => {
      const { status, stderr } = run({ ...PACKAGE, DROFT_DOMAIN: domain });
      assert.deepEqual([status, /^MANIFEST_INVALID: .*DROFT_DOMAIN/s.test(stderr), stderr.includes(domain)], [1, true, false], stderr);
    });
  }

  it('writes no package when something is wrong', () => {
    run({ ...PACKAGE, DROFT_TERMS_URL: '' });
    assert.equal(existsSync(join(folder, 'droft.zip')), false);
  });

  it('refuses a manifest that breaks Microsoft’s schema, and says where', () => {
    const spoilt = (name: string): Uint8Array => {
      const file = readFileSync(new URL(`../manifest/${name}`, import.meta.url));
      return name === 'manifest.json' ? Buffer.from(file.toString().replace('#2F5D50', 'green')) : file;
    };
    assert.throws(
      () => packageFiles(readConfig({ ...PACKAGE, DROFT_ENCRYPTION_KEY: '0'.repeat(64) }), spoilt),
      (error: unknown) => error instanceof DroftError && error.code === 'MANIFEST_INVALID' && /accentColor/.test(error.message),
    );
  });

  describe('with good settings', () => {
    let files: Record<string, Uint8Array>;
    before(() => {
      const { status, stderr } = run(PACKAGE);
      assert.equal(status, 0, stderr);
      files = unzipSync(readFileSync(join(folder, 'droft.zip')));
    });
    const fileOf = (name: string): Uint8Array => files[name] ?? new Uint8Array();
    const textOf = (name: string): string => new TextDecoder().decode(fileOf(name));

    it('packs the manifest, two icons and three languages', () => {
      assert.deepEqual(Object.keys(files).sort(), ['color.png', 'en.json', 'manifest.json', 'nb.json', 'nn.json', 'outline.png']);
    });

    it('leaves no placeholder', () =>
      assert.deepEqual(
        Object.keys(files).filter((name) => textOf(name).includes('{{')),
        [],
      ));

    it('fills in the settings as they are written', () => {
      const { id, bots, developer, validDomains } = JSON.parse(textOf('manifest.json'));
      assert.deepEqual(
        [id, bots[0].botId, developer.name, developer.privacyUrl, validDomains],
        [PACKAGE.MicrosoftAppId, PACKAGE.MicrosoftAppId, PACKAGE.DROFT_ORGANISATION, PACKAGE.DROFT_PRIVACY_URL, [PACKAGE.DROFT_DOMAIN]],
      );
    });

    for (const [name, side] of [
      ['color.png', 192],
      ['outline.png', 32],
    ] as const) {
      it(`has ${name} in the size Teams asks for`, () => {
        const { width, height } = pictureOf(fileOf(name));
        assert.deepEqual([width, height], [side, side]);
      });
    }

    it('has an outline icon that is white on transparent', () => {
      const colours = pictureOf(fileOf('outline.png')).pixels.map(([red, green, blue, alpha]) =>
        alpha === 0 ? 'transparent' : `${red},${green},${blue}`,
      );
      assert.deepEqual([...new Set(colours)].sort(), ['255,255,255', 'transparent']);
    });
  });
});
