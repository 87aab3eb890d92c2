import type { Page } from 'playwright-core';

import { projectsList } from '#data/lists/projects.ts';
import type { StoredRow } from '#data/sync/storedList.ts';
import { defaultSettings } from '#domain/settings/pmoSettings.ts';
import { pmoToday } from '#domain/settings/pmoToday.ts';
import { launchBrowser } from '#test/journeys/browser.ts';
import { openDevicePage, startDeviceSite } from '#test/journeys/deviceSite.ts';

import { type Metric, percentileOf } from './metric.ts';
import { scaleProjects } from '#demo/scalePortfolio.ts';

const port = 27_460;
const projectCount = 5_000;
const rounds = 9;

/** Reading the portfolio from the device: our one value, and beside it a record a row, each in its own database. */
export async function measureDeviceStore(): Promise<Metric> {
  const [browser, site] = await Promise.all([launchBrowser(), startDeviceSite(port)]);
  try {
    const page = await openDevicePage(await browser.newContext(), site);
    await page.evaluate(() => globalThis.device.open({ tenantId: 'bench', id: 'bench' }));
    await page.evaluate((rows) => globalThis.device.writeRows('PMO Projects', rows), storedRows());
    await keepRowByRow(page);
    const { ours, theirs } = await readBoth(page);
    const [value, against] = [percentileOf(ours, 50), percentileOf(theirs, 50)];
    return {
      metric: 'snapshot-read-5000',
      value,
      unit: 'ms',
      against: `the same rows, one record each: ${against.toFixed(1)} ms`,
      ratio: value / against,
      note: `median of ${rounds}, taken in turns in one page`,
    };
  } finally {
    await browser.close();
    await site.stop();
  }
}

function storedRows(): StoredRow[] {
  const details = new Set(projectsList.details);
  return scaleProjects(projectCount, pmoToday(defaultSettings, Date.now())).map((project, index) => {
    const cells = Object.entries(projectsList.valueToRow(project));
    return {
      id: String(index + 1),
      etag: `"${index},1"`,
      modifiedAt: '2026-11-20T08:00:00Z',
      modifiedBy: 'Ida Nyberg',
      fields: Object.fromEntries(cells.filter(([name, cell]) => cell !== null && !details.has(name))),
    };
  });
}

function keepRowByRow(page: Page): Promise<void> {
  return page.evaluate(async () => {
    const rows = await globalThis.device.rows('PMO Projects');
    if (rows.length !== 5_000) throw new Error(`the device holds ${rows.length} rows`);
    const opening = indexedDB.open('row-by-row', 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore('rows', { keyPath: 'id' });
    await new Promise((resolve) => (opening.onsuccess = resolve));
    const transaction = opening.result.transaction('rows', 'readwrite');
    for (const row of rows) transaction.objectStore('rows').put(row);
    await new Promise((resolve) => (transaction.oncomplete = resolve));
    Object.assign(globalThis, { rowByRow: opening.result });
  });
}

function readBoth(page: Page): Promise<{ ours: number[]; theirs: number[] }> {
  return page.evaluate(async (times) => {
    const rowByRow = Reflect.get(globalThis, 'rowByRow') as IDBDatabase;
    const took = { ours: [] as number[], theirs: [] as number[] };
    for (let round = 0; round < times; round += 1) {
      const started = performance.now();
      const asked = rowByRow.transaction('rows').objectStore('rows').getAll();
      await new Promise((resolve) => (asked.onsuccess = resolve));
      const between = performance.now();
      const rows = await globalThis.device.rows('PMO Projects');
      const ended = performance.now();
      if (rows.length !== asked.result.length) throw new Error('not all rows were read');
      took.theirs.push(between - started);
      took.ours.push(ended - between);
    }
    return took;
  }, rounds);
}
