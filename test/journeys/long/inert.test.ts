import type { Browser, Frame, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { everyCard } from '#cards/everyCard.ts';
import { fillLists } from '#data/fill/fillLists.ts';
import { demoTeams } from '#demo/company.ts';
import { day } from '#domain/calendar/day.ts';
import type { Project } from '#domain/project/project.ts';
import { defaultSettings } from '#domain/settings/pmoSettings.ts';
import { coreSwitch, onCard, scene } from '#test/cards/projects.ts';
import { type ChatTenant, people, startChatTenant } from '#test/server/chatTenant.ts';

import { launchBrowser, openAs } from '#test/journeys/browser.ts';
import { hostileTexts } from '#test/journeys/hostileTexts.ts';
import { appPage, ida, windowUrl } from '#test/journeys/teamsWindow.ts';

// Several at once where a cell is long, so that a few projects hold all of them in each column.
const groupSize = 4;
const groups = Array.from({ length: Math.ceil(hostileTexts.length / groupSize) }, (_, at) =>
  hostileTexts.slice(at * groupSize, (at + 1) * groupSize).join(' '),
);
const keyOf = (at: number): string => `XSS-${String(at + 1).padStart(2, '0')}`;

let tenant: ChatTenant;
let browser: Browser;

beforeAll(async () => {
  [tenant, browser] = await Promise.all([
    startChatTenant({ seed: 'empty', tabFolder: 'dist/tab' }),
    launchBrowser(),
  ]);
  const lead = { id: 'a1', upn: 'x@nordvik.example' };
  // SharePoint itself takes no control characters.
  const texts = [...groups, ...hostileTexts].map((text) => text.replaceAll(/\p{Cc}/gu, ' '));
  const projects = texts.map((text, at): Project =>
    typedBy(text, keyOf(at), { ...lead, name: text.slice(0, 200) }),
  );
  const filled = await fillLists(tenant.listsFor(people.tove), {
    teams: demoTeams.map((team, at) =>
      Object.assign(structuredClone(team), { name: (hostileTexts[at] ?? team.name).slice(0, 200) }),
    ),
    projects,
    reports: projects.slice(0, groups.length).flatMap(({ latest }) => (latest === undefined ? [] : [latest])),
    milestones: groups.map((text, at) => ({
      projectKey: keyOf(at),
      title: text.replaceAll(/\p{Cc}/gu, ' ').slice(0, 250),
      baseline: day('2026-12-11'),
      forecast: day('2026-12-18'),
      actual: undefined,
      weight: 1,
      isBusinessEvent: true,
      dependsOn: [],
      forecastHistory: [],
    })),
    settings: { ...defaultSettings, pmoName: hostileTexts[8] ?? '' },
  });
  if (!filled.ok) throw new Error(JSON.stringify(filled.error));
}, 120_000);
afterAll(async () => {
  await browser.close();
  await tenant.stop();
});

function typedBy(text: string, key: string, lead: NonNullable<Project['lead']>): Project {
  const line = text.slice(0, 250);
  const { latest } = coreSwitch;
  return {
    ...coreSwitch,
    key,
    name: line,
    lead,
    sponsor: lead,
    headline: line,
    needHelp: text,
    nextMilestone: line,
    businessGoal: text,
    businessEvent: line,
    reason: text,
    links: [text, `javascript:window.__ran=1//${text}`],
    channelLink: `javascript:window.__ran=1`,
    ...(latest === undefined
      ? {}
      : {
          latest: {
            ...latest,
            projectKey: key,
            headline: line,
            next: text,
            needHelp: text,
            businessText: text,
            technicalText: text,
            author: lead,
          },
        }),
  };
}

/** What would have come alive, in whatever frame. A function, because the policy forbids evaluating text. */
function alive(): string[] {
  const found: string[] = [];
  if (Reflect.get(window, '__ran') !== undefined) found.push('ran');
  for (const node of document.querySelectorAll('*')) {
    const tag = node.localName;
    for (const { name, value } of node.attributes) {
      if (name.startsWith('on')) found.push(`${tag} ${name}`);
      if (
        /^[\s\p{Cc}]*(?:j\s*a\s*v\s*a\s*s\s*c\s*r\s*i\s*p\s*t|vbscript|data:text)/iu.test(value) &&
        /href|src|action|data/u.test(name)
      )
        found.push(`${tag} ${name}=${value.slice(0, 30)}`);
      if (/^(?:https?:)?\/\/evil\.example/u.test(value)) found.push(`${tag} ${name} to a stranger`);
    }
    if (tag === 'script' && !(node as HTMLScriptElement).src.startsWith(location.origin))
      found.push('script');
    if (['at', 'base', 'object', 'embed', 'marquee', 'math', 'template', 'meta-refresh'].includes(tag))
      found.push(tag);
    if (tag === 'iframe' && (node as HTMLIFrameElement).srcdoc !== '') found.push('srcdoc');
    if (tag === 'meta' && node.getAttribute('http-equiv') === 'refresh') found.push('refresh');
  }
  return found;
}

async function aliveIn(page: Page): Promise<string[]> {
  const frames: Frame[] = page
    .frames()
    .filter((frame) => !frame.isDetached() && frame.url() !== 'about:blank');
  return (await Promise.all(frames.map((frame) => frame.evaluate(alive)))).flat();
}

interface Watch {
  readonly page: Page;
  readonly dialogs: string[];
  readonly strangers: string[];
  close(): Promise<void>;
}

async function open(url: string): Promise<Watch> {
  const { page, context } = await openAs(browser, url);
  const dialogs: string[] = [];
  const strangers: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    if (request.url().includes('evil.example')) strangers.push(request.url());
  });
  return { page, dialogs, strangers, close: () => context.close() };
}

test('the detector sees what comes alive where nothing is escaped', async () => {
  const { page, context } = await openAs(browser, 'about:blank');
  const caught: boolean[] = [];
  for (const text of hostileTexts) {
    await page.setContent(`<body>${text}</body>`, { waitUntil: 'domcontentloaded' }).catch(() => undefined);
    const found = await page.evaluate(alive).catch(() => ['navigated away']);
    caught.push(found.length > 0);
  }
  await context.close();
  expect(hostileTexts.length).toBeGreaterThanOrEqual(80);
  expect(caught.filter(Boolean).length).toBeGreaterThanOrEqual(50);
}, 60_000);

const wordsByKey = (rows: Element[]): [string, string][] =>
  rows.map((row) => [row.getAttribute('data-key') ?? '', row.textContent]);

const activeIn = (grid: Locator): Promise<string | null> => grid.getAttribute('aria-activedescendant');

test('in every text column, the portfolio shows them as letters', async () => {
  const watch = await open(windowUrl(tenant.teamsUrl, ida, { view: 'app', page: 'portfolio' }));
  const grid = appPage(watch.page).getByTestId('projects');
  const rows = grid.locator('tr[data-key]');
  await rows.first().waitFor();
  await grid.focus();
  // Only the rows in sight are there: page by page until each was seen.
  const shown = new Map<string, string>();
  const look = async (): Promise<void> => {
    for (const [key, words] of await rows.evaluateAll(wordsByKey)) shown.set(key, words);
    expect({ alive: await aliveIn(watch.page), ...seen(watch) }).toEqual(nothing);
  };
  await look();
  while (shown.size < groups.length + hostileTexts.length) {
    const last = await activeIn(grid);
    await watch.page.keyboard.press('PageDown');
    await expect.poll(() => activeIn(grid)).not.toBe(last);
    await grid.locator(`[id="${await activeIn(grid)}"]`).waitFor();
    await look();
  }
  expect(shown.size).toBe(groups.length + hostileTexts.length);
  expect([...shown.values()].join('\n')).toContain('<script>window.__ran=1</script>');
  await watch.close();
}, 60_000);

test('and so does each project’s page', async () => {
  const watch = await open(
    windowUrl(tenant.teamsUrl, ida, { view: 'app', page: 'portfolio', sub: `project/${keyOf(0)}` }),
  );
  for (let at = 0; at < groups.length; at += 1) {
    const sub = `project/${keyOf(at)}`;
    if (at > 0)
      await watch.page.goto(windowUrl(tenant.teamsUrl, ida, { view: 'app', page: 'portfolio', sub }));
    await appPage(watch.page).getByRole('heading', { level: 1 }).first().waitFor();
    await appPage(watch.page).getByRole('button', { name: 'Update', exact: true }).first().waitFor();
    expect({ at, alive: await aliveIn(watch.page), ...seen(watch) }).toEqual({ at, ...nothing });
  }
  await watch.close();
}, 180_000);

test('every card with them in it, drawn by the renderer in a channel, is letters too and links to us alone', async () => {
  const lead = { id: 'a1', upn: 'x', name: '' };
  for (const [at, text] of groups.entries()) {
    const project = typedBy(text, keyOf(at), { ...lead, name: text });
    const cards = everyCard({
      shown: onCard(project),
      before: coreSwitch,
      scene,
      person: text,
      pmoName: text,
    });
    const attachments = Object.values(cards).map((content) => ({
      contentType: 'application/vnd.microsoft.card.adaptive',
      content,
    }));
    for (let from = 0; from < attachments.length; from += 6) {
      const answer = await fetch(
        `${tenant.teamsUrl}/api/channels/${encodeURIComponent(tenant.channelId)}/messages`,
        {
          method: 'POST',
          headers: { 'content-type': 'application/json', 'x-standin-user': ida },
          body: JSON.stringify({ text: 'Cards', attachments: attachments.slice(from, from + 6) }),
        },
      );
      expect(answer.status).toBe(201);
    }
  }
  const watch = await open(windowUrl(tenant.teamsUrl, ida, { view: 'channel', channel: tenant.channelId }));
  await watch.page.locator('.ac-adaptiveCard').nth(100).waitFor({ timeout: 30_000 });
  await watch.page.waitForTimeout(1_000);
  const links = await watch.page
    .locator('.ac-adaptiveCard a')
    .evaluateAll((all) => all.map((one) => one.getAttribute('href')));
  expect({ alive: await aliveIn(watch.page), links, ...seen(watch) }).toEqual({ ...nothing, links: [] });
  await watch.close();
}, 120_000);

const nothing = { alive: [], dialogs: [], strangers: [] };
const seen = ({ dialogs, strangers }: Watch) => ({ dialogs, strangers });
