import { existsSync } from 'node:fs';

import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';

const places = [
  process.env['CHROMIUM_PATH'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];

const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const executablePath = (): string =>
  places.find((place) => place !== undefined && existsSync(place)) ?? chromium.executablePath();

export function launchBrowser(more: readonly string[] = []): Promise<Browser> {
  return chromium.launch({ executablePath: executablePath(), args: [...args, ...more] });
}

/** A browser that keeps its storage in a folder, as everybody's does. */
export function launchPerson(profile: string): Promise<BrowserContext> {
  return chromium.launchPersistentContext(profile, { executablePath: executablePath(), args });
}

/** What went wrong in a page that nobody would see: each of these fails the journey. */
export interface Watched {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly problems: string[];
}

/** One person at one computer. Console errors, content-security violations and crashes are collected as problems. */
export async function openAs(
  browser: Browser,
  url: string,
  size = { width: 1366, height: 768 },
): Promise<Watched> {
  const context = await browser.newContext({ viewport: size, locale: 'en-GB', timezoneId: 'Europe/Oslo' });
  context.setDefaultTimeout(10_000);
  const page = await context.newPage();
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(`page error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error' && !isExpected(message.text()))
      problems.push(`console: ${message.text()}`);
  });
  await page.goto(url);
  return { context, page, problems };
}

/**
 * teams-js asks Microsoft for a list of origins when it is imported; there is no Microsoft here, and it falls back. And whether
 * somebody may write is asked with an etag that can never match: 412 is the good answer.
 */
function isExpected(text: string): boolean {
  return ['res.cdn.office.net', 'net::ERR_NAME_NOT_RESOLVED', 'status of 412'].some((part) =>
    text.includes(part),
  );
}
