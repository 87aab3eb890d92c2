import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { launchBrowser, openAs, type Watched } from './browser.ts';
import { sendForm } from './chatWindows.ts';
import { projectRow, readRows, reportRows } from './listRows.ts';
import { type RunningApp, startApp } from './startApp.ts';
import {
  addTab,
  appPage,
  cardsOf,
  composeApp,
  ida,
  jonas,
  newHand,
  noor,
  openChannel,
  unknownHostCalls,
  windowUrl,
} from './teamsWindow.ts';

export interface SpineStory {
  readonly title: string;
  readonly portBase: number;
  readonly options: readonly string[];
  readonly channel: string;
  readonly project: string;
  readonly key: string;
  /** What is typed to find the project. */
  readonly typed: string;
  /** Is it the one chosen already, when the tab is pinned in this channel? */
  readonly isPreselected: boolean;
  /** Words of the project's row that nobody without access may ever see. */
  readonly secrets: readonly string[];
}

/** One project's status on its whole way: list → tab → card in chat → back, by three people at three computers. */
export function tellSpine(story: SpineStory): void {
  describe(`the spine, ${story.title}`, () => {
    let app: RunningApp;
    let browser: Browser;
    let idas: Watched;
    let jonass: Watched;
    let beforeUpdate: Record<string, unknown>;

    beforeAll(async () => {
      [app, browser] = await Promise.all([startApp(story.portBase, story.options), launchBrowser()]);
      idas = await openAs(browser, windowUrl(app.teams, ida));
      jonass = await openAs(browser, windowUrl(app.teams, jonas));
      await openChannel(idas.page, story.channel);
      await openChannel(jonass.page, story.channel);
    }, 120_000);

    afterAll(async () => {
      await browser?.close();
      await app?.stop();
    });

    test('a project manager pins a project in a channel in at most 4 clicks, and the tab paints', async () => {
      const { page } = idas;
      const hand = newHand();
      await hand.click(addTab(page));
      await hand.click(page.getByRole('dialog').getByRole('button', { name: /TS PMO/u }));
      if (story.isPreselected) {
        await appPage(page)
          .getByRole('radio', { name: new RegExp(story.project, 'u'), checked: true })
          .waitFor();
      } else {
        await appPage(page).getByRole('searchbox').fill(story.typed);
        await hand.click(
          appPage(page)
            .getByRole('radio', { name: new RegExp(story.project, 'u') })
            .first(),
        );
      }
      await hand.click(page.getByRole('button', { name: 'Save', exact: true }));
      await page.getByRole('tab', { name: new RegExp(story.project, 'u'), selected: true }).waitFor();
      await appPage(page).getByRole('heading', { name: story.project, level: 1 }).waitFor();
      expect(hand.clicks()).toBeLessThanOrEqual(4);
    });

    test('when nothing changed the weekly update takes at most 3 clicks, and list and history have it', async () => {
      beforeUpdate = await projectRow(app.graph, story.key);
      const hand = newHand();
      const tab = appPage(idas.page);
      await hand.click(tab.getByRole('button', { name: 'Update', exact: true }));
      await hand.click(tab.getByRole('button', { name: 'All as planned' }));
      await tab.getByText('Saved', { exact: false }).first().waitFor();
      expect(hand.clicks()).toBeLessThanOrEqual(3);

      const reportedOn = await today();
      await expect.poll(async () => (await projectRow(app.graph, story.key))['ReportedOn']).toBe(reportedOn);
      const after = await projectRow(app.graph, story.key);
      expect(JSON.parse(String(after['Latest']))).toMatchObject({ source: 'tab' });
      expect({
        Rag: after['Rag'],
        Headline: after['Headline'],
        ForecastFinish: after['ForecastFinish'],
      }).toEqual({
        Rag: beforeUpdate['Rag'],
        Headline: beforeUpdate['Headline'],
        ForecastFinish: beforeUpdate['ForecastFinish'],
      });
      // Filed after it is said to be saved.
      await expect
        .poll(async () => (await reportRows(app.graph, story.key)).map((row) => row['ReportedOn']))
        .toContain(reportedOn);
    });

    test('undo puts back what the update replaced', async () => {
      const tab = appPage(idas.page);
      await tab.getByRole('button', { name: 'Undo' }).click();
      await expect
        .poll(async () => statusOf(await projectRow(app.graph, story.key)))
        .toEqual(statusOf(beforeUpdate));
    });

    test('five fields change the status, in the list and in the tab', async () => {
      const tab = appPage(idas.page);
      await tab.getByRole('button', { name: 'Update', exact: true }).click();
      await tab.getByRole('radio', { name: /^Amber/u }).click();
      await tab
        .getByRole('textbox', { name: /^Headline/u })
        .fill('The second supplier has the parts; site B is booked.');
      await tab.getByRole('textbox', { name: /^Next/u }).fill('Walk the runbook with the night shift');
      await tab.getByRole('textbox', { name: /^Help wanted/u }).fill('A van on Friday');
      await tab.getByRole('button', { name: 'Save update' }).click();
      await tab.getByText('The second supplier has the parts; site B is booked.').first().waitFor();

      await expect
        .poll(() => projectRow(app.graph, story.key))
        .toMatchObject({
          Rag: 'Amber',
          Headline: 'The second supplier has the parts; site B is booked.',
          NeedHelp: 'A van on Friday',
        });
      const row = await projectRow(app.graph, story.key);
      const reportsToday = async (): Promise<Record<string, unknown>[]> =>
        (await reportRows(app.graph, story.key)).filter(
          (report) => report['Archived'] !== 'Yes' && report['ReportedOn'] === row['ReportedOn'],
        );
      await expect
        .poll(reportsToday)
        .toMatchObject([{ Rag: 'Amber', Next: 'Walk the runbook with the night shift', Source: 'tab' }]);
    });

    test('a card found by a few letters is sent, and shows what the list says', async () => {
      const { page } = idas;
      await page.getByRole('tab', { name: 'Posts' }).click();
      await page
        .getByRole('main')
        .getByRole('textbox', { name: /Start a post/u })
        .waitFor();
      await composeApp(page).click();
      await page.getByRole('searchbox', { name: 'Search TS PMO' }).fill(story.typed);
      await page.getByRole('option', { name: new RegExp(`^${story.project}`, 'u') }).click();
      await page.getByRole('button', { name: 'Send', exact: true }).click();
      const card = cardsOf(page, story.project).last();
      await card.getByText('▲ Amber').first().waitFor();
      await expect
        .poll(() => card.innerText())
        .toContain('The second supplier has the parts; site B is booked.');
    });

    test('"Share status" shows what the chat will see, and the bot posts exactly that', async () => {
      const { page } = idas;
      const before = await cardsOf(page, story.project).count();
      await composeApp(page).click();
      await page.getByRole('button', { name: 'Share status' }).click();
      await appPage(page).getByRole('searchbox').fill(story.typed);
      await appPage(page)
        .getByRole('radio', { name: new RegExp(story.project, 'u') })
        .first()
        .click();
      await appPage(page).getByRole('button', { name: 'Continue' }).click();
      await appPage(page).getByText('The second supplier has the parts; site B is booked.').first().waitFor();
      await appPage(page).getByRole('button', { name: 'Put in the message' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Send' }).click();
      await expect.poll(() => cardsOf(page, story.project).count()).toBeGreaterThan(before);
      await jonass.page.getByRole('article', { name: 'Post by TS PMO' }).last().waitFor();
      await expect
        .poll(() => readRows(app.graph, 'PMO Posts', `fields/ProjectKey eq '${story.key}'`))
        .toHaveLength(1);
    });

    test('a second person updates from the card; list, tab and both cards agree', async () => {
      const { page } = jonass;
      const post = page.getByRole('article', { name: 'Post by TS PMO' }).last();
      await post.getByRole('button', { name: 'Update', exact: true }).click();
      await post.getByRole('radio', { name: /Red/u }).click();
      await post
        .getByRole('textbox', { name: /Headline/u })
        .fill('The van broke down; site B moves by a week.');
      await sendForm(post);
      await post.getByText('Saved: Jonas B. updated', { exact: false }).waitFor();

      await expect
        .poll(() => projectRow(app.graph, story.key))
        .toMatchObject({
          Rag: 'Red',
          Headline: 'The van broke down; site B moves by a week.',
        });
      const idasCard = idas.page.getByRole('article', { name: 'Post by TS PMO' }).last();
      await idasCard.getByText('◆ Red').first().waitFor();
      await idas.page.getByRole('tab', { name: new RegExp(story.project, 'u') }).click();
      await appPage(idas.page).getByText('The van broke down; site B moves by a week.').first().waitFor();
    });

    test('somebody without access sees the shared card and nothing more, and a press says so kindly', async () => {
      expect(await whatNoorLearns(app, browser, story)).toEqual([]);
    });

    test('nothing went wrong unseen: no console error, no violation of the policy, no host call the stand-in does not know', async () => {
      for (const { page, problems } of [idas, jonass]) {
        expect(problems).toEqual([]);
        expect(await unknownHostCalls(page)).toEqual([]);
      }
    });

    async function today(): Promise<string> {
      const rows = await readRows(app.graph, 'PMO Settings', "fields/ClientKey eq 'asOf'");
      const asOf = rows[0]?.['Value'];
      if (typeof asOf === 'string') return JSON.parse(asOf) as string;
      return new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Oslo' }).format(Date.now());
    }
  });
}

const statusOf = ({
  Rag,
  ReportedOn,
  Headline,
  Latest,
  ForecastHistory,
}: Record<string, unknown>): unknown => ({
  Rag,
  ReportedOn,
  Headline,
  ForecastHistory,
  latest: JSON.parse(String(Latest)) as unknown,
});

/** Presses, opens, looks at every byte that came: the secrets that were in it. */
async function whatNoorLearns(app: RunningApp, browser: Browser, story: SpineStory): Promise<string[]> {
  const seen: string[] = [];
  const { page, context } = await openAs(browser, windowUrl(app.teams, noor));
  page.on(
    'response',
    (response) =>
      void response
        .text()
        .then((text) => seen.push(text))
        .catch(() => undefined),
  );
  await openChannel(page, story.channel);
  const post = page.getByRole('article', { name: 'Post by TS PMO' }).last();
  await post.getByText(story.project).first().waitFor();
  await post.getByRole('button', { name: 'Update', exact: true }).click();
  await post.getByText('You can read this card, not the project').waitFor();
  await openTabAsNoor(page, story);
  await page.waitForTimeout(500);
  const everything = [await page.content(), ...seen].join('\n');
  await context.close();
  return story.secrets.filter((secret) => everything.includes(secret));
}

async function openTabAsNoor(page: Page, story: SpineStory): Promise<void> {
  await page.getByRole('tab', { name: new RegExp(story.project, 'u') }).click();
  await appPage(page).getByRole('heading', { level: 1 }).waitFor();
  expect(await appPage(page).getByText(story.project).count()).toBe(0);
}
