import type { Browser } from 'playwright-core';

import { openAs } from './browser.ts';
import type { RunningApp } from './startApp.ts';
import { appPage, windowUrl } from './teamsWindow.ts';

interface Place {
  readonly theme?: string;
  readonly language?: string;
  readonly width?: string;
  readonly size?: { readonly width: number; readonly height: number };
}

/** One view of the portfolio, reached as people reach it. */
export async function openPortfolioView(
  { browser, app }: { readonly browser: Browser; readonly app: RunningApp },
  who: string,
  view: string,
  { size, ...rest }: Place = {},
) {
  const place = { view: 'app', page: 'portfolio', ...rest };
  const opened = await openAs(browser, windowUrl(app.teams, who, place), size);
  const tab = appPage(opened.page);
  await tab.getByTestId('views').getByRole('link', { name: view }).click();
  await tab.getByTestId(view.toLowerCase()).waitFor();
  return { ...opened, tab };
}
