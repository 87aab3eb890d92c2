import { rmSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

import { afterAll, beforeAll, expect, test } from 'vitest';

import { buildFreshTab, type FreshTab } from './freshTab.ts';

let tab: FreshTab;
beforeAll(async () => {
  tab = await buildFreshTab();
});
afterAll(() => rmSync(tab.folder, { recursive: true, force: true }));

test('what has to be there before the portfolio’s first rows weighs at most 170 kB, gzipped', () => {
  const bytes = tab.firstScripts.map(({ code }) => gzipSync(code, { level: 9 }).length);
  expect(bytes.reduce((sum, of) => sum + of, 0)).toBeLessThan(170_000);
});

test('the first rows are among it; no parser of messages, no sign-in library and no dialog is', () => {
  const modules = tab.firstScripts.flatMap(({ moduleIds }) => moduleIds);
  const holds = (part: string): boolean => modules.some((id) => id.includes(part));
  expect(holds('/tab/portfolio/ProjectGrid.tsx')).toBe(true);
  expect(holds('/words/bundledCatalog.ts')).toBe(true);
  for (const later of [
    'icu-messageformat-parser/index.js',
    'icu-skeleton-parser',
    '/words/en/',
    '@azure/msal-browser',
    '@fluentui/react-dialog',
    '@fluentui/react-input',
    '/tab/dialogs/',
    '/cards/',
  ])
    expect([later, holds(later)]).toEqual([later, false]);
});
