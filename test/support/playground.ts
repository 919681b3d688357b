/**
 * Drives the demo as a person would: `npm run demo`'s own program, the Agents Playground, headless Chromium.
 * Knows nothing of what the bot should say.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
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
  /** Waits until a card with these words has come by itself, and gives its words. */
  wait(wanted: RegExp): Promise<string>;
  /** Writes into the last visible field with that label. */
  fill(label: string, text: string): Promise<void>;
  /** Chooses in the last visible list with that label; the Playground draws a text box with a list under it, not a `<select>`. */
  choose(label: string, title: string): Promise<void>;
  /** Presses the last button with that title and waits until the words stand on some card, also in its place. */
  turn(title: string, wanted: RegExp): Promise<string>;
  /** Saves a picture of the window under `test-output/`. */
  picture(name: string): Promise<void>;
  close(): Promise<void>;
}

/** Starts the demo and opens the counsellor's side in the browser. */
export async function startPlayground(executablePath: string): Promise<Playground> {
  const { counsellor, close } = await startTwoPlaygrounds(executablePath);
  return { ...counsellor, close };
}

export interface TwoPlaygrounds {
  readonly counsellor: Playground;
  readonly leader: Playground;
  close(): Promise<void>;
}

/** Starts the demo and opens both sides, each in a window of its own. */
export async function startTwoPlaygrounds(executablePath: string): Promise<TwoPlaygrounds> {
  const demo = spawn(process.execPath, [DEMO], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [counsellorUrl = '', leaderUrl = ''] = await printedAddresses(demo);
  const browser = await chromium.launch({ executablePath, args: FLAGS });
  mkdirSync(PICTURES, { recursive: true });
  const close = (): Promise<void> => stop(browser, demo);
  const open = async (url: string): Promise<Playground> => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 1500 }, locale: 'nb-NO' });
    await page.goto(url);
    return { ...handsOn(page), close };
  };
  return { counsellor: await open(counsellorUrl), leader: await open(leaderUrl), close };
}

/** One side alone, at an address that will soon answer. */
export async function openPage(executablePath: string, url: string): Promise<Playground> {
  for (let tries = 0; tries < 300 && !(await fetch(url).catch(() => undefined))?.ok; tries++) await wait(200);
  const browser = await chromium.launch({ executablePath, args: FLAGS });
  mkdirSync(PICTURES, { recursive: true });
  const page = await browser.newPage({ viewport: { width: 1280, height: 1500 }, locale: 'nb-NO' });
  await page.goto(url);
  return { ...handsOn(page), close: () => browser.close() };
}

function handsOn(page: Page): Omit<Playground, 'close'> {
  const waitFor = async (wanted: RegExp): Promise<string> => {
    const found = cards(page).filter({ hasText: wanted }).last();
    await found.waitFor({ timeout: 20_000 });
    await found.scrollIntoViewIfNeeded();
    return found.innerText();
  };
  const click = (title: string): Promise<void> => page.getByRole('button', { name: title, exact: true }).last().click();
  return {
    page,
    wait: waitFor,
    write: async (message, wanted) => {
      const before = await cards(page).count();
      const box = page.locator('textarea:not(.ac-adaptiveCard *), [contenteditable=true]:not(.ac-adaptiveCard *)').first();
      await box.fill(message);
      await box.press('Enter');
      return waitForCard(page, wanted, before);
    },
    press: async (title, wanted) => {
      const before = await cards(page).count();
      await click(title);
      return waitForCard(page, wanted, before);
    },
    turn: async (title, wanted) => {
      await click(title);
      return waitFor(wanted);
    },
    fill: (label, text) =>
      page.getByLabel(labelled(label)).and(page.locator('input, textarea')).filter({ visible: true }).last().fill(text),
    choose: async (label, title) => {
      const list = page.getByLabel(labelled(label)).and(page.getByRole('combobox')).filter({ visible: true }).last();
      await list.click();
      await page.getByRole('option', { name: title, exact: true }).last().click();
    },
    picture: async (name) => void (await page.screenshot({ path: `${PICTURES}${name}.png` })),
  };
}

/** A label as the Playground shows it: with a star behind it if the field must be filled. */
function labelled(label: string): RegExp {
  return new RegExp(`^${label.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}\\s*\\*?$`);
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

/** The two addresses the demo prints when everything answers: the counsellor's, then the leader's. */
function printedAddresses(demo: ChildProcess): Promise<string[]> {
  return new Promise((resolve, reject) => {
    let printed = '';
    demo.stdout?.on('data', (chunk: Buffer) => {
      printed += chunk.toString();
      const urls = [...printed.matchAll(/http:\/\/127\.0\.0\.1:\d+/g)].map(([url]) => url);
      if (urls.length >= 2) resolve(urls);
    });
    demo.once('exit', (code) => reject(new Error(`the demo ended with exit code ${code}`)));
  });
}
