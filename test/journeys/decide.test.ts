import type { Browser, FrameLocator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { axeFindings } from './axe.ts';
import { launchBrowser, openAs } from './browser.ts';
import { today } from './chatWindows.ts';
import { typeRow } from './listRows.ts';
import { type RunningApp, startApp } from './startApp.ts';
import { appPage, newHand, petra, windowUrl } from './teamsWindow.ts';

const tove = 'tove.haugen@nordvik.example';
let app: RunningApp;
let browser: Browser;

beforeAll(async () => {
  [app, browser] = await Promise.all([startApp(28_410), launchBrowser()]);
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await app?.stop();
});

interface Asked {
  readonly theme?: string;
  readonly width?: string;
  readonly size?: { readonly width: number; readonly height: number };
}

async function openPortfolio(who: string, { theme = 'light', width, size }: Asked = {}) {
  const phone: Record<string, string> = width === undefined ? {} : { width, toolbar: 'off' };
  const opened = await openAs(
    browser,
    windowUrl(app.teams, who, { view: 'app', page: 'portfolio', theme, ...phone }),
    size,
  );
  const tab = appPage(opened.page);
  await tab.getByTestId('views').waitFor({ timeout: 30_000 });
  return { ...opened, tab };
}

async function openDecide(who: string, asked: Asked = {}) {
  const opened = await openPortfolio(who, asked);
  await opened.tab.getByTestId('views').getByRole('link', { name: 'Decide' }).click();
  await opened.tab.getByTestId('plan-proved').waitFor();
  await opened.tab.getByTestId('looking').waitFor({ state: 'detached' });
  return opened;
}

const optionsOf = (tab: FrameLocator, project: string) =>
  tab.getByRole('radiogroup', { name: `Options of ${project}` });
const chosenOf = (tab: FrameLocator, project: string): Promise<string | null> =>
  optionsOf(tab, project).locator('[data-chosen=true]').getAttribute('data-option');
const plain = async (text: Promise<string>): Promise<string> => (await text).replaceAll('\u00A0', ' ');

/** Notes in the page how long each frame took; answers the median, which says how it goes and not what else the computer does. */
async function watchFrames(page: Page): Promise<() => Promise<number>> {
  const frame = page.frames().at(-1);
  if (frame === undefined) throw new Error('a frame of ours');
  await frame.evaluate(() => {
    const gaps: number[] = [];
    let last = performance.now();
    Reflect.set(window, 'frameGaps', gaps);
    const note = (now: number): void => {
      gaps.push(now - last);
      last = now;
      requestAnimationFrame(note);
    };
    requestAnimationFrame(note);
  });
  return () =>
    frame.evaluate(() => {
      const gaps = (Reflect.get(window, 'frameGaps') as readonly number[]).toSorted((a, b) => a - b);
      return gaps[Math.floor(gaps.length / 2)] ?? Number.POSITIVE_INFINITY;
    });
}

test('from the sentence on the portfolio to a proved plan that could be decided: three clicks', async () => {
  const { page, tab, problems, context } = await openPortfolio(tove);
  const hand = newHand();
  const workers: string[] = [];
  page.on('worker', (worker) => workers.push(worker.url()));
  await hand.click(tab.getByTestId('needs-you').getByRole('button', { name: 'See the options' }));
  await tab.getByText('Proved best').waitFor();
  await expect
    .poll(() => tab.getByTestId('about').innerText())
    .toMatch(
      /^Atlas customer portal × Beacon mobile and 1 project that touches it · weeks \d+–\d+ · load read/u,
    );
  await expect.poll(() => tab.getByTestId('plan-title').innerText()).toBe('Best plan');
  await expect
    .poll(() => tab.getByTestId('plan-stands').innerText())
    .toBe('Nobody over capacity, 2 changes.');
  await expect.poll(() => chosenOf(tab, 'Atlas customer portal')).toBe('now');
  await expect.poll(() => chosenOf(tab, 'Beacon mobile')).toBe('delay4');
  await tab.getByTestId('runner-up').getByText('Runner-up').waitFor();
  await expect.poll(() => tab.getByTestId('effects').innerText()).toMatch(/Mia K\.\s+130 → 100 %/u);
  await expect.poll(() => tab.getByTestId('events').innerText()).toContain('Portal launch');
  expect(workers.some((url) => url.includes('scenarioWorker'))).toBe(true);
  const why = tab.getByTestId('why-decided');
  await hand.click(why);
  await why.fill('One launch at a time.');
  await expect
    .poll(() => tab.getByTestId('what-it-does').innerText())
    .toMatch(/Undo for 10 minutes\. Checked on/u);
  await expect.poll(() => tab.getByTestId('decide').innerText()).toBe('Decide 2 changes');
  await tab.getByTestId('decide').click({ trial: true });
  expect(hand.clicks()).toBe(2);
  expect(problems).toEqual([]);
  await context.close();
});

test('an option taken by hand counts at once, and says how far it is from the plan that was found', async () => {
  const { tab, problems, context } = await openDecide(tove);
  await optionsOf(tab, 'Beacon mobile')
    .getByRole('radio', { name: /^8 weeks later/u })
    .check();
  await expect.poll(() => tab.getByTestId('plan-title').innerText()).toBe('Your choice');
  await expect
    .poll(() => plain(tab.getByTestId('plan-difference').innerText()))
    .toContain('€ 56k less than the best plan.');
  await optionsOf(tab, 'Beacon mobile').getByRole('radio', { name: /^Now/u }).check();
  await expect.poll(() => tab.getByTestId('plan-difference').innerText()).toMatch(/more over capacity/u);
  await expect
    .poll(() => tab.getByTestId('load').innerText())
    .toMatch(/before, [\d.]+ person-weeks over · after, [\d.]+ over/u);
  await tab.getByTestId('back-to-best').click();
  await expect.poll(() => chosenOf(tab, 'Beacon mobile')).toBe('delay4');
  await tab.getByTestId('show-runner-up').click();
  await expect.poll(() => tab.getByTestId('plan-title').innerText()).toBe('Runner-up');
  expect(problems).toEqual([]);
  await context.close();
});

test('the curve and the options are worked by keyboard; the table behind says the same', async () => {
  const { page, tab, context } = await openDecide(tove);
  const curve = tab.getByRole('radiogroup', { name: 'Plans by number of changes' });
  await curve.getByRole('radio', { name: /^2 changes/u }).focus();
  await page.keyboard.press('ArrowLeft');
  await expect.poll(() => tab.getByTestId('plan-title').innerText()).toBe('Plan with 1 change');
  await expect.poll(() => tab.getByTestId('decide').innerText()).toBe('Decide 1 change');
  await page.keyboard.press('ArrowLeft');
  await expect.poll(() => tab.getByTestId('plan-title').innerText()).toBe('As it is today');
  await expect.poll(() => tab.getByTestId('decide').isDisabled()).toBe(true);
  await tab.getByTestId('curve-as-table').click();
  await expect.poll(() => tab.getByTestId('curve').getByRole('row').count()).toBe(4);
  await tab.getByTestId('load-as-table').click();
  await expect.poll(() => tab.getByTestId('load').getByRole('row').count()).toBeGreaterThan(14);
  await optionsOf(tab, 'Atlas customer portal').getByRole('radio', { name: /^Now/u }).focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => chosenOf(tab, 'Atlas customer portal')).toBe('delay2');
  await context.close();
});

test(
  'ruled out, kept, left out and added: the search answers each, and nobody waits for it',
  { timeout: 60_000 },
  async () => {
    const { page, tab, problems, context } = await openDecide(tove);
    const usualGap = await watchFrames(page);
    const menu = async (project: string, item: RegExp): Promise<void> => {
      await tab.getByRole('button', { name: `More for ${project}` }).click();
      await tab
        .getByRole('menuitemcheckbox', { name: item })
        .or(tab.getByRole('menuitem', { name: item }))
        .click();
      await page.keyboard.press('Escape');
    };
    await menu('Beacon mobile', /^4 weeks later/u);
    await expect.poll(() => chosenOf(tab, 'Beacon mobile')).toBe('delay8');
    await tab.getByText('Proved best').waitFor();
    await menu('Beacon mobile', /^4 weeks later/u);
    await expect.poll(() => chosenOf(tab, 'Beacon mobile')).toBe('delay4');
    await optionsOf(tab, 'Beacon mobile')
      .getByRole('radio', { name: /^8 weeks later/u })
      .check();
    await menu('Beacon mobile', /^Keep the chosen option/u);
    await tab.getByText('kept by you').waitFor();
    await tab.getByText('Proved best').waitFor();
    await expect.poll(() => chosenOf(tab, 'Beacon mobile')).toBe('delay8');
    await optionsOf(tab, 'Atlas customer portal')
      .getByRole('radio', { name: /^4 weeks later/u })
      .check();
    await menu('Atlas customer portal', /^Keep the chosen option/u);
    await menu('Beacon mobile', /^Keep the chosen option/u);
    await tab.getByTestId('back-to-best').click();
    await tab.getByText('Proved: no plan fits').waitFor();
    await tab.getByText('Add a project that may move').waitFor();
    await tab.getByTestId('start-over').click();
    await tab.getByText('Proved best').waitFor();
    await menu('API gateway renewal', /^Leave this project as it is/u);
    await expect.poll(() => tab.getByTestId('option-row').count()).toBe(2);
    for (const name of ['Ember dashboard', 'Intranet search', 'Core switch refresh']) {
      await tab.getByTestId('add-project').click();
      await tab.getByRole('dialog').getByRole('searchbox').fill(name);
      await tab.getByRole('dialog').getByRole('radio').first().check();
      await tab.getByTestId('add-chosen').click();
      await optionsOf(tab, name).waitFor();
    }
    await tab.getByTestId('looking').waitFor({ state: 'detached' });
    await tab.getByTestId('start-over').click();
    await expect.poll(() => chosenOf(tab, 'Atlas customer portal')).toBe('now');
    expect(await usualGap()).toBeLessThan(60);
    expect(problems).toEqual([]);
    await context.close();
  },
);

test('who may not write decisions tries everything, and is told whom to ask', async () => {
  const { tab, context } = await openDecide(petra);
  await expect
    .poll(() => tab.getByTestId('may-not-decide').innerText())
    .toContain('ask Technical Services PMO');
  expect(await tab.getByTestId('decide').count()).toBe(0);
  await expect
    .poll(() => tab.getByTestId('breathes').innerText())
    .toContain('members of the people site only');
  const text = await tab.getByTestId('decide-page').innerText();
  for (const name of ['Mia', 'Kask', 'Omar', 'Elin']) expect(text).not.toContain(name);
  await optionsOf(tab, 'Beacon mobile')
    .getByRole('radio', { name: /^8 weeks later/u })
    .check();
  await expect.poll(() => tab.getByTestId('plan-title').innerText()).toBe('Your choice');
  await context.close();
});

test('the capacity page leads to the options of its hot spot', async () => {
  const { tab, context } = await openPortfolio(tove);
  await tab.getByTestId('views').getByRole('link', { name: 'Capacity' }).click();
  await tab.getByTestId('compare-options').click();
  await tab.getByText('Proved best').waitFor();
  await expect.poll(() => tab.getByTestId('option-row').count()).toBe(3);
  await context.close();
});

describe('accessible', { timeout: 60_000 }, () => {
  test.each(['light', 'dark', 'contrast'])('axe finds nothing: %s', async (theme) => {
    const { page, tab, context } = await openDecide(tove, { theme });
    await optionsOf(tab, 'Atlas customer portal')
      .getByRole('radio', { name: /^8 weeks later/u })
      .check();
    await tab.getByTestId('back-to-best').waitFor();
    const looked = await axeFindings(page);
    expect(looked.findings).toEqual([]);
    expect(looked.nodesChecked).toBeGreaterThan(150);
    await context.close();
  });

  test.each([
    ['720 px', { size: { width: 720, height: 900 } }],
    ['a phone', { width: 'phone', size: { width: 390, height: 844 } }],
  ] as const)('%s: nothing is wider than the page, and the decision is in reach', async (_, asked) => {
    const { page, tab, context } = await openDecide(tove, asked);
    const wider = await page
      .frames()
      .at(-1)
      ?.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(wider).toBeLessThanOrEqual(0);
    await tab.getByTestId('decide').scrollIntoViewIfNeeded();
    await tab.getByTestId('decide').click({ trial: true });
    await context.close();
  });
});

test('a budget of the quarter that the PMO set is counted: what is dearer says by how much', async () => {
  const quarter = `${today.slice(0, 4)}-Q${Math.ceil(Number(today.slice(5, 7)) / 3)}`;
  await typeRow(app.graph, 'PMO Settings', {
    ClientKey: 'budgetByQuarter',
    Value: JSON.stringify({ [quarter]: 500_000 }),
  });
  const { tab, problems, context } = await openDecide(tove);
  await tab
    .getByTestId('about')
    .getByText(/the other projects leave €.0 of the budget of 1 quarter/u)
    .waitFor();
  await tab.getByText('if people and money were not limited').waitFor();
  await optionsOf(tab, 'Atlas customer portal').getByRole('radio').first().click();
  await optionsOf(tab, 'Beacon mobile').getByRole('radio').first().click();
  await tab.getByTestId('plan-difference').getByText('over the budget of the quarters').waitFor();
  expect(problems).toEqual([]);
  await context.close();
}, 60_000);
