import { expect } from 'vitest';
import type { FrameLocator, Page } from 'playwright-core';

import type { RunningApp } from './startApp.ts';
import { appPage } from './teamsWindow.ts';

/** How a person changes a project, and how a test plays the network. */
export interface Said {
  readonly status?: 'Green' | 'Amber' | 'Red';
  readonly headline?: string;
  readonly next?: string;
}

export const projectPlace = (key: string) => ({ view: 'app', page: 'portfolio', sub: `project/${key}` });

export async function report(page: Page, { status = 'Amber', headline, next }: Said): Promise<void> {
  const tab = appPage(page);
  await tab.getByRole('button', { name: 'Update', exact: true }).click();
  await tab.getByRole('radio', { name: new RegExp(`^${status}`, 'u') }).click();
  if (headline !== undefined) await tab.getByRole('textbox', { name: /^Headline/u }).fill(headline);
  if (next !== undefined) await tab.getByRole('textbox', { name: /^Next/u }).fill(next);
  await tab.getByRole('button', { name: 'Save update' }).click();
}

/** Until the dialogs' scripts are here, which come a moment after the page: without them nobody writes offline. */
export async function scriptsRest(page: Page): Promise<void> {
  const fetched = (): Promise<number> =>
    appPage(page)
      .locator('html')
      .evaluate(() => performance.getEntriesByType('resource').length);
  let before = -1;
  await page.waitForTimeout(1_500);
  for (let now = await fetched(); now !== before; now = await fetched()) {
    before = now;
    await page.waitForTimeout(500);
  }
}

export const shows = (page: Page, words: string): Promise<void> =>
  appPage(page).getByText(words).first().waitFor();

/** Until nothing of this page is on its way. */
export const allSent = (page: Page): Promise<void> =>
  appPage(page).locator('[data-testid=edits][data-edits=sent]').waitFor({ state: 'attached' });

export const fact = (page: Page, kind: string): ReturnType<FrameLocator['locator']> =>
  appPage(page).locator(`[data-testid=sync] [data-fact=${kind}]`);

export async function setFaults(
  app: RunningApp,
  ...rules: readonly { readonly fault: string; readonly method?: string; readonly path?: string }[]
): Promise<void> {
  const body = { seed: 1, rules: rules.map(({ fault, ...match }) => ({ match, rate: 1, fault })) };
  const answer = await fetch(`${app.graph}/__control/faults`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  expect(answer.status).toBeLessThan(300);
}
