import type { Browser, FrameLocator } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';

import { launchBrowser, openAs } from './browser.ts';
import { projectRow } from './listRows.ts';
import { type RunningApp, startApp } from './startApp.ts';
import { appPage, ida, noor, windowUrl } from './teamsWindow.ts';

let app: RunningApp;
let browser: Browser;

beforeAll(async () => {
  [app, browser] = await Promise.all([startApp(26_460), launchBrowser()]);
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await app?.stop();
});
afterEach(async () => {
  await setFaults();
  await Promise.all(browser.contexts().map((context) => context.close()));
});

async function setFaults(
  ...rules: readonly { fault: string; method?: string; path?: string }[]
): Promise<void> {
  const body = {
    seed: 1,
    rules: rules.map(({ fault, ...match }) => ({ match, rate: 1, fault })),
  };
  const answer = await fetch(`${app.graph}/__control/faults`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  expect(answer.status).toBeLessThan(300);
}

const project = { view: 'app', page: 'portfolio', sub: 'project/COR-01' };

async function open(place: Readonly<Record<string, string>>, as = ida): Promise<FrameLocator> {
  const { page } = await openAs(browser, windowUrl(app.teams, as, place));
  return appPage(page);
}

describe('what SharePoint answers instead of the projects is told, with what is safe and what to do', () => {
  test.each([
    { fault: '403', page: 'no-access', says: /add you/u },
    { fault: '401', page: 'sign-in', says: /Nothing is lost/u },
    { fault: '500', page: 'unavailable', says: /answered 500. Nothing is lost/u },
    { fault: '429:300', page: 'busy', says: /About (?:29\d|300) s/u },
    { fault: 'html200', page: 'unavailable', says: /Nothing is lost/u },
    { fault: 'dropBefore', page: 'offline', says: /Nothing is lost/u },
  ])('$fault', async ({ fault, page, says }) => {
    await setFaults({ fault, path: '/v1.0' });
    const tab = await open({ view: 'app' });
    const told = tab.getByTestId(page);
    await told.waitFor();
    await expect.poll(() => told.innerText()).toMatch(says);
  });
});

test('somebody the site is not shared with reads who can change that, and no project', async () => {
  const tab = await open(project, noor);
  await tab.getByTestId('no-access').waitFor();
  expect(await tab.locator('body').innerText()).not.toContain('Core switch');
});

test('a link to a project that is not there names its key and leads on', async () => {
  const tab = await open({ ...project, sub: 'project/XYZ-99' });
  const told = tab.getByTestId('no-project');
  await told.waitFor();
  await expect.poll(() => told.innerText()).toContain('XYZ-99');
  await tab.getByRole('button', { name: 'Open the portfolio' }).click();
  await tab.getByTestId('projects').waitFor();
});

describe('the weekly update keeps what was typed', () => {
  const typed = 'Typed while the network was down.';

  async function openForm(headline = typed): Promise<FrameLocator> {
    const tab = await open(project);
    await tab.getByRole('button', { name: 'Update', exact: true }).click();
    await tab.getByRole('textbox', { name: /^Headline/u }).fill(headline);
    await tab.getByRole('radio', { name: /^Amber/u }).click();
    return tab;
  }

  test.each(['dropBefore', '500'])('through %s, and saves them by itself once it is over', async (fault) => {
    const headline = `${typed} ${fault}`;
    const tab = await openForm(headline);
    await setFaults({ fault, method: 'PATCH' });
    await tab.getByRole('button', { name: 'Save update' }).click();
    await tab.getByText(headline).first().waitFor();
    const edits = tab.getByTestId('edits');
    await expect.poll(() => edits.getAttribute('data-edits')).toBe('saving');
    expect(await edits.innerText()).not.toBe('');
    expect((await projectRow(app.graph, 'COR-01'))['Headline']).not.toBe(headline);

    await setFaults();
    await expect
      .poll(async () => (await projectRow(app.graph, 'COR-01'))['Headline'], { timeout: 20_000 })
      .toBe(headline);
    await expect.poll(() => edits.getAttribute('data-edits')).toBe('sent');
  });

  test('through 403: it is asked what shall become of them, and another try saves them', async () => {
    const headline = `${typed} 403`;
    const tab = await openForm(headline);
    await setFaults({ fault: '403', method: 'PATCH' });
    await tab.getByRole('button', { name: 'Save update' }).click();
    await tab.getByTestId('needs-you-look').click();
    const item = tab.getByTestId('refused-item');
    await item.getByText(/Not saved yet.*Your words stay here/su).waitFor();
    await expect.poll(() => item.innerText()).toContain(headline);

    await setFaults();
    await item.getByTestId('try-again').click();
    await expect
      .poll(async () => (await projectRow(app.graph, 'COR-01'))['Headline'], { timeout: 10_000 })
      .toBe(headline);
  });

  test('through a red without a headline: it is asked for', async () => {
    const tab = await openForm();
    await tab.getByRole('radio', { name: /^Red/u }).click();
    await tab.getByRole('textbox', { name: /^Headline/u }).fill('');
    await tab.getByRole('button', { name: 'Save update' }).click();
    const asked = tab
      .getByText(/headline/iu)
      .filter({ hasText: /red/iu })
      .first();
    await asked.waitFor();
    await expect.poll(() => asked.isVisible()).toBe(true);
  });

  test('the headline takes as much as its column holds', async () => {
    const tab = await openForm('x'.repeat(400));
    await expect.poll(() => tab.getByRole('textbox', { name: /^Headline/u }).inputValue()).toHaveLength(255);
  });
});

describe('lists that were changed in SharePoint', () => {
  const lists = '/v1.0/sites/nordvik.sharepoint.com:/sites/pmo:/lists';

  async function asOwner(method: string, path: string, body?: unknown): Promise<Record<string, unknown>> {
    const asked = { as: 'tomas.berg@nordvik.example', claims: { scp: 'Sites.Manage.All' } };
    const json = { 'content-type': 'application/json' };
    const granted = await fetch(`${app.graph}/__control/token`, {
      method: 'POST',
      headers: json,
      body: JSON.stringify(asked),
    });
    const { access_token: token } = (await granted.json()) as { access_token: string };
    const answer = await fetch(`${app.graph}${lists}${path === '' ? '' : `/${path}`}`, {
      method,
      headers: { ...json, authorization: `Bearer ${token}` },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    expect(answer.status).toBeLessThan(300);
    const text = await answer.text();
    return text === '' ? {} : (JSON.parse(text) as Record<string, unknown>);
  }

  test('a day that is none is named with its words, and its project stays', async () => {
    const found = await asOwner(
      'GET',
      "PMO Projects/items?$expand=fields&$filter=fields/ProjectKey eq 'COR-01'",
    );
    const [item] = found['value'] as readonly { readonly id: string }[];
    await asOwner('PATCH', `PMO Projects/items/${item?.id ?? ''}`, { fields: { StartOn: 'after Easter' } });
    const tab = await open({ view: 'app' });
    const told = tab.getByTestId('unreadable');
    await told.waitFor();
    await expect.poll(() => told.innerText()).toContain('“after Easter”');
    await tab.getByText('Core switch refresh').first().waitFor();
  });

  test('without a column the portfolio still stands, and set-up names it', async () => {
    const { value } = await asOwner('GET', 'PMO Projects/columns?$select=id,name');
    const column = (value as readonly { readonly id: string; readonly name: string }[]).find(
      ({ name }) => name === 'NextMilestone',
    );
    await asOwner('DELETE', `PMO Projects/columns/${column?.id ?? ''}`);
    const tab = await open({ view: 'app' });
    await tab.getByText('Core switch refresh').first().waitFor();
    await tab.getByRole('button', { name: 'Set-up' }).click();
    await tab.getByTestId('setup').waitFor();
    await expect.poll(() => tab.getByTestId('setup').innerText()).toMatch(/missing: NextMilestone/u);
  });

  test('a list that was renamed is missed by its name, with the command for an administrator', async () => {
    const { id } = await asOwner('GET', 'PMO Projects');
    await asOwner('PATCH', 'PMO Projects', { displayName: 'Old projects' });
    const tab = await open({ view: 'app' });
    const told = tab.getByTestId('setup');
    await told.waitFor();
    await expect.poll(() => told.innerText()).toMatch(/PMO Projects\s+not there yet/u);
    await expect.poll(() => told.innerText()).toContain('npm run provision -- --site');
    await asOwner('PATCH', String(id), { displayName: 'PMO Projects' });
  });

  test('a list of that name that is somebody else’s is left alone and told', async () => {
    const { id } = await asOwner('GET', 'PMO Milestones');
    await asOwner('PATCH', String(id), { displayName: 'Our milestones' });
    await asOwner('POST', '', { displayName: 'PMO Milestones', list: { template: 'genericList' } });
    const tab = await open({ view: 'app' });
    await tab.getByRole('button', { name: 'Set-up' }).click();
    await tab.getByTestId('setup').waitFor();
    await expect
      .poll(() => tab.getByTestId('setup').innerText())
      .toContain('a list of this name is there and not ours');
  });
});
