import { mkdirSync } from 'node:fs';

import type { Browser, Page } from 'playwright-core';

import { launchBrowser, openAs } from './browser.ts';
import { startApp } from './startApp.ts';
import { appPage, composeApp, ida, jonas, openChannel, openPinPage, windowUrl } from './teamsWindow.ts';

/** `npm run pictures`: the pictures of the README, taken from the real thing. With a folder and `--all`, every screen in every theme. */
interface Picture {
  readonly name: string;
  readonly as: string;
  readonly place: Readonly<Record<string, string>>;
  readonly size?: { readonly width: number; readonly height: number };
  readonly isInReadme: boolean;
  readonly open: (page: Page) => Promise<void>;
}

const tove = 'tove.haugen@nordvik.example';
const project = { view: 'app', page: 'portfolio', sub: 'project/COR-01' };
const phone = { width: 390, height: 844 };
const painted = (page: Page): Promise<void> => appPage(page).getByRole('heading').first().waitFor();

/** A page beside the portfolio, once the part that comes last is there. */
function pageOf(name: string, label: string, last: string): Picture {
  const open = async (page: Page): Promise<void> => {
    const tab = appPage(page);
    await tab.getByTestId('views').getByRole('link', { name: label }).click();
    await tab.getByTestId(last).first().waitFor();
  };
  return { name, as: tove, place: { view: 'app' }, isInReadme: true, open };
}

const pictures: readonly Picture[] = [
  {
    name: 'pin-a-tab',
    as: ida,
    place: {},
    isInReadme: true,
    open: async (page) => {
      await openPinPage(page, 'Core switch refresh');
    },
  },
  {
    name: 'project-tab',
    as: ida,
    place: {},
    isInReadme: true,
    open: async (page) => {
      await openPinPage(page, 'Core switch refresh');
      await page.getByRole('button', { name: 'Save', exact: true }).click();
      await appPage(page).getByRole('heading', { name: 'Core switch refresh' }).waitFor();
    },
  },
  {
    name: 'update',
    as: ida,
    place: project,
    isInReadme: true,
    open: async (page) => {
      await appPage(page).getByRole('button', { name: 'Update', exact: true }).click();
      await appPage(page).getByRole('button', { name: 'Save update' }).waitFor();
    },
  },
  {
    name: 'chat',
    as: jonas,
    place: {},
    isInReadme: true,
    open: async (page) => {
      await openChannel(page, 'Core switch refresh');
      await composeApp(page).click();
      await page.getByRole('option', { name: /^Core switch/u }).click();
      await page.getByRole('button', { name: 'Send', exact: true }).click();
      await page.getByRole('group').last().getByRole('button', { name: 'Update' }).waitFor();
      await composeApp(page).click();
      await page.getByRole('searchbox', { name: 'Search TS PMO' }).fill('re');
      await page.getByRole('option').first().waitFor();
    },
  },
  { name: 'portfolio', as: ida, place: { view: 'app' }, isInReadme: true, open: painted },
  pageOf('timeline', 'Timeline', 'timeline'),
  pageOf('capacity', 'Capacity', 'capacity'),
  pageOf('decide', 'Decide', 'decide-form'),
  pageOf('toolkit', 'Toolkit', 'toolkit'),
  pageOf('listening', 'Listening', 'scorecard'),
  {
    name: 'start-something-new',
    as: tove,
    place: { view: 'app' },
    isInReadme: true,
    open: async (page) => {
      const tab = appPage(page);
      await tab.getByTestId('more').click();
      await tab.getByTestId('more-start').click();
      await tab.getByRole('textbox').first().fill('Login bug fix');
    },
  },
  {
    name: 'project-agile',
    as: ida,
    place: { ...project, sub: 'project/ATL-01' },
    isInReadme: false,
    open: painted,
  },
  {
    name: 'project-silent',
    as: ida,
    place: { ...project, sub: 'project/VAN-01' },
    isInReadme: false,
    open: painted,
  },
  { name: 'portfolio-720', as: ida, place: { view: 'app', width: '720' }, isInReadme: false, open: painted },
  { name: 'project-720', as: ida, place: { ...project, width: '720' }, isInReadme: false, open: painted },
  {
    name: 'portfolio-phone',
    as: ida,
    place: { view: 'app', width: 'phone', toolbar: 'off' },
    size: phone,
    isInReadme: false,
    open: painted,
  },
  {
    name: 'project-phone',
    as: ida,
    place: { ...project, width: 'phone', toolbar: 'off' },
    size: phone,
    isInReadme: false,
    open: painted,
  },
];

const [folder = 'docs/pictures', ...flags] = process.argv.slice(2);
const isAll = flags.includes('--all');
mkdirSync(folder, { recursive: true });
const [app, browser] = await Promise.all([startApp(26_330), launchBrowser()]);
try {
  for (const theme of isAll ? ['light', 'dark', 'contrast'] : ['light']) {
    for (const picture of pictures.filter(({ isInReadme }) => isAll || isInReadme))
      await take(browser, picture, theme);
  }
} finally {
  await browser.close();
  await app.stop();
}

async function take(from: Browser, picture: Picture, theme: string): Promise<void> {
  const { page, context } = await openAs(
    from,
    windowUrl(app.teams, picture.as, { ...picture.place, theme }),
    picture.size,
  );
  await picture.open(page);
  await page.waitForTimeout(1_200);
  await page.screenshot({ path: `${folder}/${picture.name}${isAll ? `-${theme}` : ''}.png` });
  await context.close();
}
