import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import type { Scenario } from '#domain/scenario/scenario.ts';
import { launchBrowser, openAs } from '#test/journeys/browser.ts';
import { startChatTenant } from '#test/server/chatTenant.ts';

import { buildFreshTab } from './freshTab.ts';
import { type Metric, percentileOf } from './metric.ts';
import { portfolioOf } from './scenarioPortfolios.ts';

const milliseconds = 3_000;

interface Watching {
  readonly idle: readonly number[];
  readonly searching: readonly number[];
  readonly told: number;
  readonly value: number | undefined;
}

/** Does the page go on moving while its worker searches 500 projects? From our server, under the policy of our pages. */
export async function measureFrames(): Promise<Metric> {
  const tab = await buildFreshTab();
  const worker = readdirSync(join(tab.folder, 'assets')).find((name) => name.startsWith('scenarioWorker'));
  if (worker === undefined) throw new Error('the tab was built without its worker');
  const tenant = await startChatTenant({ seed: 'empty', tabFolder: tab.folder });
  const browser = await launchBrowser();
  try {
    const { page, problems } = await openAs(browser, `${tenant.config.publicUrl}/tab/decide`);
    const asked = { address: `/assets/${worker}`, scenario: portfolioOf(500, 7), milliseconds };
    const { idle, searching, told, value } = await page.evaluate(watchFrames, asked);
    const refused = problems.filter((problem) => problem.includes('Content Security Policy'));
    if (refused.length > 0) throw new Error(refused.join('\n'));
    if (value === undefined) throw new Error('the worker found nothing');
    const [quiet, busy] = [percentileOf(idle, 95), percentileOf(searching, 95)];
    return {
      metric: 'scenario-frame-ms',
      value: busy,
      unit: 'ms between frames (p95) while 500 projects are searched',
      against: 'the same page at rest',
      ratio: busy / quiet,
      note: `median ${percentileOf(searching, 50).toFixed(1)} ms, worst ${Math.max(...searching).toFixed(1)} ms, told ${told} times`,
    };
  } finally {
    await browser.close();
    await tenant.stop();
    rmSync(tab.folder, { recursive: true, force: true });
  }
}

/** Runs in the page. */
async function watchFrames(asked: {
  readonly address: string;
  readonly scenario: Scenario;
  readonly milliseconds: number;
}): Promise<Watching> {
  // oxlint-disable-next-line unicorn/consistent-function-scoping -- only this function travels to the page
  const framesUntil = async (isOver: () => boolean): Promise<number[]> => {
    const frames: number[] = [];
    for (let last = performance.now(); !isOver();) {
      const now = await new Promise<number>((resolve) => void requestAnimationFrame(resolve));
      frames.push(now - last);
      last = now;
    }
    return frames.slice(1);
  };
  const start = performance.now();
  const idle = await framesUntil(() => performance.now() - start > 1_500);
  const { trustedTypes } = globalThis as unknown as {
    trustedTypes: {
      createPolicy(name: string, rules: object): { createScriptURL(url: string): string };
    };
  };
  const policy = trustedTypes.createPolicy('scenario-worker', { createScriptURL: () => asked.address });
  const worker = new Worker(policy.createScriptURL(''), { type: 'module' });
  let [isDone, told] = [false, 0];
  let value: number | undefined;
  worker.addEventListener('error', () => {
    isDone = true;
  });
  worker.addEventListener('message', ({ data }: MessageEvent) => {
    told += 1;
    if (data.kind !== 'done') return;
    value = data.result.best?.value;
    isDone = true;
  });
  worker.postMessage({ scenario: asked.scenario, milliseconds: asked.milliseconds }, []);
  const searching = await framesUntil(() => isDone);
  return { idle, searching, told, value };
}
