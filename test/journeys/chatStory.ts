import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { launchBrowser, openAs, type Watched } from './browser.ts';
import { isAsked, sendForm } from './chatWindows.ts';
import { projectRow, readRows } from './listRows.ts';
import { type RunningApp, startApp } from './startApp.ts';
import {
  appPage,
  cardsOf,
  composeApp,
  ida,
  jonas,
  noor,
  petra,
  unknownHostCalls,
  windowUrl,
} from './teamsWindow.ts';

interface TenantFacts {
  readonly teams: readonly {
    readonly channels: readonly { readonly id: string; readonly displayName: string }[];
  }[];
}

const project = 'Core switch refresh';
const key = 'COR-01';

async function openCommandOn(message: Locator, command: string): Promise<void> {
  await message.hover();
  await message.getByRole('button', { name: 'More options' }).click();
  await message.page().getByRole('menuitem', { name: command }).click();
}

const messageSaying = (page: Page, words: string): Locator =>
  page.locator('[data-message]').filter({ hasText: words }).first();

const lastBotPost = (page: Page): Locator => page.getByRole('article', { name: 'Post by TS PMO' }).last();

/** Teams asks for it by itself for those the card names; until it came a press is not taken. */
const ownView = (page: Page): Promise<void> => lastBotPost(page).getByText('Evidence says').waitFor();

/** Each command, link and press of the chat, by people with different rights, on a desk and on a phone. */
export function tellChat(story: {
  readonly width: 'desktop' | 'phone';
  readonly size: { readonly width: number; readonly height: number };
  readonly portBase: number;
}): void {
  describe(`chat on a ${story.width}`, () => {
    let app: RunningApp;
    let browser: Browser;
    let channelId: string;
    const opened: Watched[] = [];

    beforeAll(async () => {
      [app, browser] = await Promise.all([startApp(story.portBase), launchBrowser()]);
      const facts = (await (await fetch(`${app.teams}/api/tenant`)).json()) as TenantFacts;
      const channels = facts.teams.flatMap((team) => team.channels);
      channelId = channels.find(({ displayName }) => displayName === project)?.id ?? '';
    }, 120_000);

    afterAll(async () => {
      await browser?.close();
      await app?.stop();
    });

    async function posts(upn: string): Promise<Page> {
      const url = windowUrl(app.teams, upn, { channel: channelId, width: story.width });
      const watched = await openAs(browser, url, story.size);
      opened.push(watched);
      await watched.page.locator('[data-message]').first().waitFor();
      return watched.page;
    }

    test('a project manager logs a message as a risk: its words and link are kept, and the thread is told', async () => {
      const page = await posts(ida);
      await openCommandOn(messageSaying(page, 'Lab rehearsal passed'), 'Log in TS PMO');
      const dialog = appPage(page);
      await dialog.getByTestId('log-dialog').waitFor();
      await expect.poll(() => dialog.getByTestId('log-text').inputValue()).toContain('Lab rehearsal passed');
      await expect.poll(() => dialog.getByTestId('log-project').inputValue()).toBe(project);
      await dialog.getByTestId('log-probability').fill('4');
      await dialog.getByTestId('log-impact').fill('5');
      await dialog.getByTestId('log-save').click();
      const signIn = page.getByRole('button', { name: /Sign in once/u });
      const told = page.getByRole('group', { name: /Logged as a risk/u });
      await signIn.or(told).first().waitFor();
      if (await signIn.isVisible()) await signIn.click();
      await told.waitFor();
      const rows = await readRows(app.graph, 'PMO RAID', `fields/ProjectKey eq '${key}'`);
      const logged = rows.find(({ Title }) => String(Title).startsWith('Lab rehearsal passed'));
      expect(logged).toMatchObject({ Kind: 'Risk', State: 'Open', Probability: 4, Impact: 5 });
      expect(logged?.['MessageLink']).toMatch(/^https:\/\/teams\.microsoft\.com\/l\/message\//u);
      await expect.poll(() => told.innerText()).toContain('logged by Ida N.');
    });

    test('she shares the status, sees her own view, and turns it to the business side', async () => {
      const page = await posts(ida);
      await composeApp(page).click();
      await page.getByRole('button', { name: 'Share status' }).click();
      await appPage(page).getByRole('searchbox').fill('core');
      await appPage(page)
        .getByRole('radio', { name: new RegExp(project, 'u') })
        .first()
        .click();
      await appPage(page).getByRole('button', { name: 'Continue' }).click();
      await appPage(page).getByRole('button', { name: 'Put in the message' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Send' }).click();
      const post = lastBotPost(page);
      await post.getByText('Evidence says').waitFor();
      await post.getByRole('button', { name: 'Business view' }).click();
      await post.getByText('What it means').waitFor();
      await expect.poll(() => post.innerText()).toMatch(/≈ €.\d+k.* past “End of vendor support”/u);
      await post.getByRole('button', { name: 'Technical view' }).click();
      await post.getByText('Why they differ').waitFor();
    });

    test('the sponsor, who may read, asks for help from the card; the PMO has it, the project stays', async () => {
      const page = await posts(petra);
      const before = await projectRow(app.graph, key);
      const post = lastBotPost(page);
      await ownView(page);
      await post.getByRole('button', { name: 'Ask for help' }).click();
      await post.getByRole('textbox', { name: /What would help/u }).fill('An hour with the vendor');
      await post.getByRole('button', { name: 'Ask for help' }).click();
      await post.getByText('asked Technical Services PMO for help').waitFor();
      await post.getByText('your account may read it only').waitFor();
      const rows = await readRows(app.graph, 'PMO Help', "fields/State eq 'Open'");
      expect(rows.filter(({ Title }) => Title === 'An hour with the vendor')).toMatchObject([
        { ProjectKey: key, AskedByUpn: petra },
      ]);
      expect(await projectRow(app.graph, key)).toEqual(before);
    });

    test('she cannot update, is told who can, and keeps what she can press', async () => {
      const page = await posts(petra);
      const post = lastBotPost(page);
      await ownView(page);
      await post.getByRole('button', { name: 'Update', exact: true }).click();
      await post.getByText('You can read this project, not update it').waitFor();
      await expect.poll(() => post.innerText()).toMatch(/Ida N\. or Technical Services PMO can update it/u);
      await post.getByRole('button', { name: 'Business view' }).click();
      await post.getByText('What it means').waitFor();
      await post.getByText('You can read this project, not update it').waitFor();
      expect(await post.getByRole('button', { name: 'Update', exact: true }).count()).toBe(0);
      await expect.poll(() => post.getByRole('button', { name: 'Ask for help' }).count()).toBe(1);
    });

    test('two people update at once: what the second types stays, they see both and choose', async () => {
      const [idas, jonass] = [await posts(ida), await posts(jonas)];
      await ownView(idas);
      for (const page of [idas, jonass])
        await lastBotPost(page).getByRole('button', { name: 'Update', exact: true }).click();
      const fill = async (page: Page, rag: RegExp, headline: string): Promise<void> => {
        const post = lastBotPost(page);
        await post.getByRole('radio', { name: rag }).click();
        await post.getByRole('textbox', { name: /Headline/u }).fill(headline);
      };
      await fill(idas, /Green/u, 'Ida sees it green');
      await fill(jonass, /Red/u, 'Jonas sees it red');
      await sendForm(lastBotPost(idas));
      await lastBotPost(idas).getByText('Saved: Ida N. updated').waitFor();
      // Jonas still types: the card is not renewed under his hands.
      await jonass.waitForTimeout(1_500);
      const his = lastBotPost(jonass);
      expect(await his.getByRole('textbox', { name: /Headline/u }).inputValue()).toBe('Jonas sees it red');
      await sendForm(his);
      await expect.poll(() => isAsked(his)).toBe(true);
      await his.getByRole('button', { name: /^Use mine/u }).click();
      await expect.poll(async () => (await projectRow(app.graph, key))['Headline']).toBe('Jonas sees it red');
      // Nobody types any more: everybody has it, Ida without a press.
      await lastBotPost(idas).getByText('Jonas sees it red').waitFor();
    });

    test('a guest sees the card that was shared and nothing more, by press, link and command', async () => {
      const page = await posts(noor);
      const post = lastBotPost(page);
      await expect.poll(() => post.innerText()).toContain(project);
      expect(await post.innerText()).not.toMatch(/€|Evidence says/u);
      await post.getByRole('button', { name: 'Ask for help' }).click();
      await post.getByText('You can read this card, not the project').waitFor();

      await page.getByRole('textbox', { name: /Start a post/u }).fill(`${app.app}/p/${key} `);
      await page.getByText('A TS PMO project').first().waitFor();
      expect(await cardsOf(page, project).count()).toBeLessThanOrEqual(1);

      await openCommandOn(messageSaying(page, 'Lab rehearsal passed'), 'Log in TS PMO');
      await appPage(page).getByRole('heading', { level: 1 }).waitFor();
      expect(await appPage(page).getByTestId('log-dialog').count()).toBe(0);
      expect(await appPage(page).getByText(project).count()).toBe(0);
    });

    test('the bot answers in its own chat without a sign-in being seen', async () => {
      const watched = await openAs(
        browser,
        windowUrl(app.teams, jonas, { view: 'app', page: 'conversations', width: story.width }),
        story.size,
      );
      opened.push(watched);
      const { page } = watched;
      await page.getByRole('textbox', { name: /message/iu }).fill('status atlas');
      await page.keyboard.press('Enter');
      await cardsOf(page, 'Atlas customer portal').first().waitFor();
      expect(await page.getByRole('button', { name: 'Sign in' }).count()).toBe(0);
    });

    test('nothing went wrong unseen', async () => {
      for (const { page, problems } of opened) {
        expect(problems.filter((problem) => !problem.includes('403'))).toEqual([]);
        expect(await unknownHostCalls(page)).toEqual([]);
      }
    });
  });
}
