import type { FrameLocator, Locator, Page } from 'playwright-core';

/** How a person works the Teams window. Clicks are counted, because the journeys promise how few they take. */
export interface Hand {
  readonly clicks: () => number;
  click(what: Locator): Promise<void>;
}

export function newHand(): Hand {
  let clicks = 0;
  return {
    clicks: () => clicks,
    click: async (what) => {
      clicks += 1;
      await what.click();
    },
  };
}

export const windowUrl = (teams: string, as: string, rest: Readonly<Record<string, string>> = {}): string =>
  `${teams}/?${new URLSearchParams({ as, ...rest }).toString()}`;

export const ida = 'ida.nyberg@nordvik.example';
export const jonas = 'jonas.beck@nordvik.example';
export const petra = 'petra.lund@nordvik.example';
export const noor = 'noor.aziz@partner.example';

/** The page of our app that is open in the window, tab or dialog: the newest one. */
export const appPage = (page: Page): FrameLocator => page.frameLocator('iframe').last();

export async function openChannel(page: Page, name: string): Promise<void> {
  await page.getByRole('region', { name: 'Teams' }).getByRole('button', { name, exact: true }).click();
}

export const addTab = (page: Page): Locator => page.getByRole('button', { name: 'Add a tab' });
export const composeApp = (page: Page): Locator =>
  page.getByRole('main').getByRole('button', { name: 'TS PMO' });
export const cardsOf = (page: Page, project: string): Locator => page.getByRole('group', { name: project });

/** What the stand-in could not answer: each of these fails the journey that made it. */
export const unknownHostCalls = (page: Page): Promise<unknown> =>
  page.evaluate(() => Reflect.get(window, '__unknownHostCalls') as unknown);

/** "+", TS PMO: the page that asks which project belongs in the channel. */
export async function openPinPage(page: Page, channel: string): Promise<void> {
  await openChannel(page, channel);
  await addTab(page).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /TS PMO/u })
    .click();
  await appPage(page).getByRole('radio').first().waitFor();
}
