import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import type { AxeResults } from 'axe-core';
import type { Frame, Page } from 'playwright-core';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

export interface AxeFinding {
  readonly frame: string;
  readonly rule: string;
  readonly nodes: readonly string[];
}

/**
 * axe over every frame of a page on its own. It answers what it found and how many nodes it looked at: a modal that hides the
 * page makes axe pass on nothing.
 */
export async function axeFindings(page: Page): Promise<{ findings: AxeFinding[]; nodesChecked: number }> {
  const findings: AxeFinding[] = [];
  let nodesChecked = 0;
  for (const frame of page.frames()) {
    const results = await runAxe(frame);
    nodesChecked += results.passes.reduce((sum, { nodes }) => sum + nodes.length, 0);
    for (const { id, nodes } of results.violations) {
      findings.push({
        frame: new URL(frame.url()).pathname,
        rule: id,
        nodes: nodes.map(({ html }) => html.slice(0, 160)),
      });
    }
  }
  return { findings, nodesChecked };
}

async function runAxe(frame: Frame): Promise<AxeResults> {
  await frame.evaluate(axeSource);
  return frame.evaluate(async () => {
    const axe = Reflect.get(window, 'axe') as typeof import('axe-core');
    // Fluent's focus sentinels are hidden from readers and hand the focus on at once; they are not ours to change.
    return axe.run(
      { exclude: ['[data-tabster-dummy]'] },
      {
        iframes: false,
        resultTypes: ['violations', 'passes'],
      },
    );
  });
}
