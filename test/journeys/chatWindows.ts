import type { Browser, Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

import { channelIdOf } from '#data/posts/channelIdOf.ts';
import { dayInZone } from '#domain/calendar/today.ts';

import { openAs, type Watched } from './browser.ts';
import { readRows } from './listRows.ts';
import { unknownHostCalls, windowUrl } from './teamsWindow.ts';

/** The widths a chat is used at. */
export const widths = {
  desktop: { width: 1366, height: 768 },
  phone: { width: 390, height: 844 },
} as const;
export type Width = keyof typeof widths;

/** The day the demo's PMO writes on. */
export const today = dayInZone('Europe/Oslo', Date.now());

/** The windows of one test, and what went wrong unseen in all that were closed. */
export function chatWindows(places: () => { readonly browser: Browser; readonly teams: string }) {
  const wrong: unknown[] = [];
  let opened: Watched[] = [];
  return {
    wrong,
    async open(upn: string, width: Width, place: Readonly<Record<string, string>>): Promise<Page> {
      const { browser, teams } = places();
      const watched = await openAs(browser, windowUrl(teams, upn, { ...place, width }), widths[width]);
      opened.push(watched);
      return watched.page;
    },
    async close(): Promise<void> {
      const closing = opened;
      opened = [];
      for (const { page, problems, context } of closing) {
        wrong.push(...problems.filter((one) => !one.includes('status of 403')));
        wrong.push(...((await unknownHostCalls(page)) as readonly unknown[]));
        await context.close();
      }
    },
  };
}

export const button = (place: Locator | Page, name: string): Locator =>
  place.getByRole('button', { name, exact: true });

/** Who is told that SharePoint is slow sends once more: one form does nothing twice. */
export async function sendForm(post: Locator): Promise<void> {
  const send = button(post, 'Send');
  const slow = post.getByText('SharePoint is slow just now');
  await send.click();
  await expect
    .poll(async () => {
      if (await slow.isVisible()) await send.click({ timeout: 1_000 });
      return send.count();
    })
    .toBe(0);
}

/** Whether somebody else was ahead of what was sent. Whoever sees neither that nor that it is saved looks again. */
export async function isAsked(post: Locator): Promise<boolean> {
  const asked = post.getByText('You wanted');
  if ((await asked.or(post.getByText('Saved: ')).count()) === 0)
    await button(post, 'Refresh').click({ timeout: 1_000 });
  return (await asked.count()) > 0;
}

export async function rowCalled(graph: string, project: string): Promise<Record<string, unknown>> {
  const [row = {}] = await readRows(graph, 'PMO Projects', `fields/Title eq '${project}'`);
  return row;
}

export const channelOf = async (graph: string, project: string): Promise<string> =>
  channelIdOf(String((await rowCalled(graph, project))['ChannelLink'])) ?? '';
