import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';

import { defaultSettings } from '#domain/settings/pmoSettings.ts';
import { pmoToday } from '#domain/settings/pmoToday.ts';
import { demoTeams } from '#demo/company.ts';
import { fillLists } from '#data/fill/fillLists.ts';
import { staleBundles } from '#main/staleBundles.ts';
import { type ChatTenant, people, startChatTenant } from '#test/server/chatTenant.ts';

import { measureCardBuild } from './cardBuild.ts';
import { measureColdVisible } from './coldVisible.ts';
import { measureDeviceStore } from './deviceStore.ts';
import { buildFreshTab } from './freshTab.ts';
import { measureGrid } from './grid.ts';
import { laterMetrics } from './laterMetrics.ts';
import { printMetric } from './metric.ts';
import { measureRules } from './rules.ts';
import { scaleProjects } from '#demo/scalePortfolio.ts';
import { measureSearch } from './search.ts';
import { measureSync } from './sync.ts';
import { measureOpening } from './tabOpening.ts';
import { measureFirstRows } from './warmOpening.ts';

/** `npm run bench`: PERFORMANCE's figures, one JSON object a line; what is going on goes to stderr. */
const tell = (line: string): void => void process.stderr.write(`${line}\n`);

// `npm run bench -- load`: what the server bears, by itself; it takes minutes.
if (process.argv.includes('load')) {
  await import('./load.ts');
  process.exit();
}

// `npm run bench -- scenario`: the best plan beside HiGHS; minutes too, with --quick one.
if (process.argv.includes('scenario')) {
  await import('./scenario.ts');
  process.exit();
}

// `npm run bench -- tab`: what the tab asks of Graph and how soon it shows, without the rest; some three minutes.
const isTabAlone = process.argv.includes('tab');

if (!isTabAlone) {
  tell('Rules and cards …');
  for (const metric of measureRules()) printMetric(metric);
  printMetric(measureCardBuild());
  tell('The grid beside Fluent’s …');
  printMetric(await measureGrid());
}

tell('The tab in a browser, 500 projects …');
if (staleBundles().includes('window'))
  execFileSync('vite', ['build', '--mode', 'window', '--logLevel', 'warn']);
const tab = await buildFreshTab();
const tenant = await startChatTenant({ seed: 'empty', tabFolder: tab.folder });
try {
  await fill(tenant, 500);
  for (const metric of await measureOpening(tenant, tab.signInFiles)) printMetric(metric);
  printMetric(await measureFirstRows(tenant));
  for (const metric of await measureSync(tenant)) printMetric(metric);
  tell('A first visit beside a client that reads everything first …');
  printMetric(await measureColdVisible(tenant));
  if (!isTabAlone) {
    tell('Search in 5,000 projects …');
    await fill(tenant, 5_000);
    printMetric(await measureSearch(tenant));
  }
} finally {
  await tenant.stop();
  rmSync(tab.folder, { recursive: true, force: true });
}
printMetric(await measureDeviceStore());
if (!isTabAlone) for (const metric of laterMetrics) printMetric(metric);

async function fill(of: ChatTenant, count: number): Promise<void> {
  const settings = { ...defaultSettings, keepOnDevice: 'everything' as const };
  const projects = scaleProjects(count, pmoToday(settings, Date.now()));
  const filled = await fillLists(of.listsFor(people.tove), {
    teams: demoTeams,
    projects,
    milestones: [],
    reports: [],
    settings,
  });
  if (!filled.ok) throw new Error(`the lists could not be filled: ${filled.error.kind}`);
}
