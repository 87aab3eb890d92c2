import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { axeFindings } from '#test/journeys/axe.ts';
import { launchBrowser } from '#test/journeys/browser.ts';
import { readScreen, wordsBeyond } from '#test/journeys/onScreen.ts';
import { openPortfolioView } from '#test/journeys/portfolioView.ts';
import { type RunningApp, startApp } from '#test/journeys/startApp.ts';

const tove = 'tove.haugen@nordvik.example';
let app: RunningApp;
let browser: Browser;

beforeAll(async () => {
  [app, browser] = await Promise.all([startApp(28_015), launchBrowser()]);
}, 120_000);
afterAll(async () => {
  await browser.close();
  await app.stop();
});

const openView = (who: string, view: string, place?: Parameters<typeof openPortfolioView>[3]) =>
  openPortfolioView({ browser, app }, who, view, place);

describe('at 400 %', () => {
  test.each(['Timeline', 'Capacity', 'Risks', 'Report', 'Decide'])(
    'nothing of %s is cut off, and only what scrolls in itself is wider than the page',
    async (view) => {
      const size = { width: 320, height: 800 };
      const { page, tab, context } = await openView(tove, view, { width: 'phone', size });
      const frame = page.frames().at(-1);
      if (frame === undefined) throw new Error('no page of ours');
      await expect
        .poll(async () => (await tab.getByRole('main').first().innerText()).length)
        .toBeGreaterThan(100);
      await expect.poll(() => wordsBeyond(frame)).toEqual([]);
      expect((await readScreen(frame)).cut.filter((words) => words.includes('too wide'))).toEqual([]);
      const cut = await tab
        .getByRole('main')
        .first()
        .evaluate((main) =>
          [...main.querySelectorAll<HTMLElement>('a, label, button, [role=rowheader]')]
            .filter(({ scrollWidth, clientWidth }) => clientWidth > 0 && scrollWidth > clientWidth + 1)
            .map(({ textContent }) => textContent),
        );
      expect(cut).toEqual([]);
      await context.close();
    },
  );
});

describe('from right to left', () => {
  const arabic = { language: 'ar-sa' };

  test('on the timeline the word Today stands over its day', async () => {
    const { tab, context } = await openView(tove, 'Timeline', arabic);
    const away = await tab
      .getByTestId('timeline-grid')
      .getByText('Today', { exact: true })
      .evaluate((name) => {
        const plot = name.parentElement?.getBoundingClientRect() ?? new DOMRect();
        const { left, width } = name.getBoundingClientRect();
        return left + width / 2 - (plot.left + (plot.width * Number.parseFloat(name.style.left)) / 100);
      });
    expect(Math.abs(away)).toBeLessThan(2);
    await context.close();
  });

  test('in the heat map an arrow key goes where it points, and the words of the chart stay in it', async () => {
    const { page, tab, context } = await openView(tove, 'Capacity', arabic);
    const cell = tab.getByTestId('heat-map').locator('[data-cell="1:2"]');
    await cell.click();
    await tab.getByTestId('capacity-panel').getByRole('heading', { name: 'Data', exact: true }).waitFor();
    await cell.focus();
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => tab.locator(':focus').getAttribute('data-cell')).toBe('1:3');
    const [from, to] = [await cell.boundingBox(), await tab.locator(':focus').boundingBox()];
    expect(to?.x).toBeLessThan(from?.x ?? 0);
    const outside = await tab.getByTestId('capacity-panel').evaluate((panel) => {
      const { left, right } = panel.getBoundingClientRect();
      return [...panel.querySelectorAll('svg text')]
        .map((text) => ({ words: text.textContent, box: text.getBoundingClientRect() }))
        .filter(({ box }) => box.left < left || box.right > right)
        .map(({ words }) => words);
    });
    expect(outside).toEqual([]);
    await context.close();
  });
});

describe.each(['light', 'dark', 'contrast'])('in the %s theme', (theme) => {
  test.each([
    ['Capacity', 1366, 768],
    ['Timeline', 1366, 768],
    ['Risks', 1366, 768],
    ['Capacity', 390, 844],
    ['Timeline', 720, 768],
  ])('axe finds nothing on %s at %s × %s', async (view, width, height) => {
    const { page, tab, problems, context } = await openView(tove, view, { theme, size: { width, height } });
    await tab
      .getByRole(view === 'Timeline' ? 'grid' : 'table')
      .or(tab.getByRole('treegrid'))
      .first()
      .waitFor();
    const { findings, nodesChecked } = await axeFindings(page);
    expect(findings).toEqual([]);
    expect(nodesChecked).toBeGreaterThan(100);
    expect(problems).toEqual([]);
    await context.close();
  });
});
