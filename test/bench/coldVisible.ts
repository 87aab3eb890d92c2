import { availableParallelism, loadavg } from 'node:os';

import type { Browser } from 'playwright-core';

import { sitePath } from '#data/lists/listPath.ts';
import { launchBrowser } from '#test/journeys/browser.ts';
import { windowUrl } from '#test/journeys/teamsWindow.ts';
import { type ChatTenant, people } from '#test/server/chatTenant.ts';

import { type Metric, percentileOf } from './metric.ts';
import { fillNaiveLists } from './naiveLists.ts';
import type { Told } from './naivePage.tsx';
import { servePage } from './servedPage.ts';
import { markRows, rowsAfterMs, slowDown } from './slowLaptop.ts';
import { startSlowGraph } from './slowGraph.ts';

const visits = 3;
const columns = [
  'Title',
  'Rag',
  'ReportedOn',
  'HealthHistory',
  'ForecastFinish',
  'BaselineFinish',
  'Budget',
  'SpentToDate',
  'DoneHistory',
  'LeadName',
];

interface TokenAnswer {
  readonly access_token: string;
}

/** Rows of a first visit, beside those of a client that reads everything first: in turns, in new browsers, with the same slow Graph. */
export async function measureColdVisible(tenant: ChatTenant): Promise<Metric> {
  const lists = tenant.listsFor(people.tove);
  const { access_token: token } = (await tenant.control('/token', { as: people.tove })) as TokenAnswer;
  const graph = await startSlowGraph(tenant.standinUrl);
  const told: Told = {
    graph: tenant.standinUrl,
    token,
    sitePath: sitePath(lists.siteUrl),
    lists: await fillNaiveLists(lists),
    columns,
  };
  const naive = await servePage(import.meta.resolve('./naivePage.tsx'), told);
  const inOurWindow = windowUrl(tenant.teamsUrl, people.tove, { view: 'app' });
  const ours: number[] = [];
  const theirs: number[] = [];
  const asked = { ours: 0, theirs: 0 };
  try {
    for (let visit = 0; visit < visits; visit += 1) {
      const before = graph.calls();
      theirs.push(await rowsOf(naive.origin, 'td', naive.origin));
      const between = graph.calls();
      ours.push(await rowsOf(inOurWindow, '[data-testid=projects] tr[data-key]', tenant.config.publicUrl));
      asked.theirs = between - before;
      asked.ours = graph.calls() - between;
    }
  } finally {
    naive.stop();
    graph.stop();
  }

  async function rowsOf(url: string, rows: string, origin: string): Promise<number> {
    const { host } = new URL(tenant.standinUrl);
    const browser = await launchBrowser([`--host-resolver-rules=MAP ${host} 127.0.0.1:${graph.port}`]);
    try {
      return await firstRows(browser, url, rows, origin);
    } finally {
      await browser.close();
    }
  }

  const [value, against] = [percentileOf(ours, 50), percentileOf(theirs, 50)];
  return {
    metric: 'cold-visible',
    value,
    unit: 'ms',
    against: `a client that reads list by list, page by page, and then shows: ${against.toFixed(0)} ms`,
    ratio: value / against,
    note: `from each page's own start, CPU ×4, Fast 4G, Graph after 100 ms, 500 projects; medians of ${visits}; ${asked.ours} calls against ${asked.theirs}; the other one is given its token, and draws a plain table; this computer had ${loadavg()[0]?.toFixed(0)} things to do at once on ${availableParallelism()} cores`,
  };
}

async function firstRows(browser: Browser, url: string, rows: string, origin: string): Promise<number> {
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
  await page.addInitScript(markRows, rows);
  await slowDown(page);
  await page.goto(url, { waitUntil: 'commit' });
  return rowsAfterMs(page, origin);
}
