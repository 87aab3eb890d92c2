import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';

import { launchBrowser } from './browser.ts';
import { button, channelOf, chatWindows, rowCalled, today, type Width } from './chatWindows.ts';
import { type RunningApp, startApp } from './startApp.ts';
import { appPage, cardsOf, composeApp, ida, jonas, petra } from './teamsWindow.ts';

let app: RunningApp;
let browser: Browser;
const windows = chatWindows(() => ({ browser, teams: app.teams }));
beforeAll(async () => {
  [app, browser] = await Promise.all([startApp(27_740), launchBrowser()]);
}, 120_000);
afterEach(() => windows.close());
afterAll(async () => {
  await browser?.close();
  await app?.stop();
});

const rowOf = (project: string) => rowCalled(app.graph, project);

describe.each<{ width: Width; project: string; found: string; typed: string }>([
  { width: 'desktop', project: 'Core switch refresh', found: 'Login bug fix', typed: 'logni bug' },
  { width: 'phone', project: 'Branch Wi-Fi', found: 'Depot printers', typed: 'depot pritners' },
])('on a $width', ({ width, project, found, typed }) => {
  const headline = `Said in the chat on a ${width}`;

  async function posts(upn: string): Promise<Page> {
    const page = await windows.open(upn, width, { channel: await channelOf(app.graph, project) });
    await page.getByRole('textbox', { name: /Start a post/u }).waitFor();
    return page;
  }

  async function updateStatus(page: Page): Promise<void> {
    await composeApp(page).click();
    await button(page, 'Update status').click();
    await appPage(page)
      .getByRole('radio', { name: new RegExp(project, 'u') })
      .first()
      .click();
    await appPage(page).getByTestId('pick').click();
  }

  test('a link pasted by who may only read becomes a card of that moment, which leads to the project', async () => {
    const page = await posts(petra);
    const link = `${app.app}/p/${String((await rowOf(project))['ProjectKey'])}`;
    await page.getByRole('textbox', { name: /Start a post/u }).fill(`How is ${link} doing? `);
    await cardsOf(page, project).last().waitFor();
    await button(page, 'Send').click();
    const sent = page.locator('[data-message]').filter({ hasText: 'doing?' }).last();
    await sent.getByText('a link card does not renew itself').waitFor();
    expect(await sent.innerText()).not.toMatch(/€|Evidence says/u);
    // Teams keeps it for half an hour: nothing on it is pressed, it only leads on.
    await expect
      .poll(() => sent.getByRole('group').getByRole('link').allInnerTexts())
      .toEqual(['Open project']);
    expect(await sent.getByRole('group').getByRole('button').count()).toBe(0);
  });

  test('“Update status”: the form in a dialog, the list has it, and the card is put into the message', async () => {
    const page = await posts(ida);
    await updateStatus(page);
    const dialog = appPage(page);
    await dialog.getByRole('radio', { name: /^Amber/u }).click();
    await dialog.getByRole('textbox', { name: /^Headline/u }).fill(headline);
    await dialog.getByRole('button', { name: 'Save update' }).click();
    await cardsOf(page, project).last().getByText(headline).waitFor();
    await expect
      .poll(() => rowOf(project))
      .toMatchObject({ Rag: 'Amber', Headline: headline, ReportedOn: today });
    await button(page, 'Send').click();
    await page.locator('[data-message]').filter({ hasText: headline }).last().waitFor();
  });

  test('“Update status” of who may only read names whom to ask, and shows no form', async () => {
    const page = await posts(petra);
    await updateStatus(page);
    await expect.poll(() => appPage(page).getByTestId('update-read-only').innerText()).toContain('Ida');
  });

  test('a card found with a typing mistake and sent: All as planned, and Undo', async () => {
    const status = async () => {
      const { ReportedOn, Rag, Headline } = await rowOf(found);
      return { ReportedOn, Rag, Headline };
    };
    const before = await status();
    const page = await posts(jonas);
    await composeApp(page).click();
    await page.getByRole('searchbox', { name: 'Search TS PMO' }).fill(typed);
    await page.getByRole('option', { name: new RegExp(`^${found}`, 'u') }).click();
    await button(page, 'Send').click();
    const card = page.locator('[data-message]').last();
    await card.getByText('Evidence says', { exact: true }).waitFor(); // the own view; a press before it is lost
    await button(card, 'Update').click();
    await button(card, 'All as planned').click();
    await card.getByText('Saved: Jonas B. updated').waitFor();
    expect((await status()).ReportedOn).toBe(today);
    await button(card, 'Undo').click();
    await card.getByText('Undone').waitFor();
    expect(await status()).toEqual(before);
  });
});

test('nothing went wrong unseen', () => {
  expect(windows.wrong).toEqual([]);
});
