/**
 * Drives the demo as a person would: `npm run demo`'s own program, the Agents Playground, headless Chromium.
 * Knows nothing of what the bot should say.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';

const DEMO = fileURLToPath(new URL('../../src/cli/demo.ts', import.meta.url));
const PICTURES = fileURLToPath(new URL('../../test-output/', import.meta.url));
const BROWSERS = [process.env['CHROMIUM_PATH'] ?? '', '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Path of an installed Chromium, or undefined. */
export function findChromium(): string | undefined {
  return BROWSERS.find((path) => path !== '' && existsSync(path));
}

export interface Playground {
  readonly page: Page;
  /** Writes a message and waits until a new card holds the words. */
  write(message: string, wanted: RegExp): Promise<string>;
  /** Presses the last button with that title and waits until a new card holds the words. */
  press(title: string, wanted: RegExp): Promise<string>;
  /** Saves a picture of the window under `test-output/`. */
  picture(name: string): Promise<void>;
  close(): Promise<void>;
}

/** Starts the demo and opens it in the browser. */
export async function startPlayground(executablePath: string): Promise<Playground> {
  const demo = spawn(process.execPath, [DEMO], { stdio: ['ignore', 'pipe', 'inherit'] });
  const url = await printedAddress(demo);
  const browser = await chromium.launch({ executablePath, args: FLAGS });
  const page = await browser.newPage({ viewport: { width: 1280, height: 1500 } });
  await page.goto(url);
  mkdirSync(PICTURES, { recursive: true });
  return {
    page,
    write: async (message, wanted) => {
      const before = await cards(page).count();
      const box = page.locator('textarea, [contenteditable=true]').first();
      await box.fill(message);
      await box.press('Enter');
      return waitForCard(page, wanted, before);
    },
    press: async (title, wanted) => {
      const before = await cards(page).count();
      await page.getByRole('button', { name: title, exact: true }).last().click();
      return waitForCard(page, wanted, before);
    },
    picture: async (name) => void (await page.screenshot({ path: `${PICTURES}${name}.png` })),
    close: () => stop(browser, demo),
  };
}

async function stop(browser: Browser, demo: ChildProcess): Promise<void> {
  await browser.close();
  const ended = new Promise((resolve) => demo.once('exit', resolve));
  demo.kill('SIGTERM');
  await ended;
}

function cards(page: Page): ReturnType<Page['locator']> {
  return page.locator('.ac-adaptiveCard');
}

/** The words of the newest card that has the wanted words; waits for a card more than there were before. */
async function waitForCard(page: Page, wanted: RegExp, before: number): Promise<string> {
  const newest = cards(page).nth(before).or(cards(page).last()).filter({ hasText: wanted }).last();
  await newest.waitFor({ timeout: 20_000 });
  await newest.scrollIntoViewIfNeeded();
  return newest.innerText();
}

/** The address the demo prints when both programs answer. */
function printedAddress(demo: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = '';
    demo.stdout?.on('data', (chunk: Buffer) => {
      printed += chunk.toString();
      const url = /http:\/\/127\.0\.0\.1:\d+/.exec(printed)?.[0];
      if (url) resolve(url);
    });
    demo.once('exit', (code) => reject(new Error(`the demo ended with exit code ${code}`)));
  });
}
