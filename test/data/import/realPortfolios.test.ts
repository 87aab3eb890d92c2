import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { expect, test } from 'vitest';

import { importPortfolio } from '#data/import/importPortfolio.ts';
import { readPortfolio } from '#data/portfolio/readPortfolio.ts';
import { day } from '#domain/calendar/day.ts';
import { type Standing, whatMattersFirst } from '#domain/portfolio/whatMattersFirst.ts';
import { createProvisionedTenant, valueOf } from '#test/data/tenant.ts';

/** Two portfolios as governments published them. They are not ours to keep in here: where they are not beside us, that is said. */
const folder = resolve(import.meta.dirname, '../../../../shared/data/projects');
const isThere = existsSync(folder);
if (!isThere) console.log('the published portfolios are not here: two tests of the import were not run');

async function imported(file: string, map: string, on: string): Promise<readonly Standing[]> {
  const today = day(on);
  const tenant = await createProvisionedTenant();
  tenant.today(on);
  const bytes = readFileSync(resolve(folder, file));
  const done = valueOf(await importPortfolio(tenant.listsFor('Tomas'), { bytes, map, today }));
  expect(done.skipped).toEqual([]);
  const { projects, unreadable } = valueOf(await readPortfolio(tenant.listsFor('Petra')));
  expect(unreadable).toEqual([]);
  return whatMattersFirst(
    projects.map(({ value }) => value),
    today,
  );
}

const named = (standings: readonly Standing[], name: string) =>
  standings.find(({ project }) => project.name.startsWith(name));
function counted(standings: readonly Standing[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { project, health } of standings) {
    const what = `${project.rag ?? 'none'}, evidence ${health.evidence}`;
    counts[what] = (counts[what] ?? 0) + 1;
  }
  return counts;
}

test.runIf(isThere)(
  'the United Kingdom’s 244 major projects on 31 March 2023 read as a count by hand says',
  async () => {
    const standings = await imported('uk-major-projects-2023.csv', 'uk-major-projects', '2023-03-31');
    // Counted in the file itself: the Authority's colour, else the owner's; twelve are withheld or too young.
    expect(counted(standings)).toEqual({
      'red, evidence unknown': 23,
      'none, evidence noNews': 12,
      'amber, evidence unknown': 183,
      'green, evidence unknown': 26,
    });
    expect(standings.slice(0, 23).every(({ project }) => project.rag === 'red')).toBe(true);
    expect(named(standings, 'Cerberus')?.project).toMatchObject({
      teamKey: 'HO',
      startOn: '2019-10-01',
      forecastFinish: '2025-03-31',
      budget: 198_000_000,
    });
    expect(named(standings, 'Brimstone 3')?.project.budget).toBeUndefined(); // withheld, not zero
    expect(named(standings, 'YOI Education')?.health).toMatchObject({ evidence: 'unknown', gap: 'agree' }); // one report is no evidence of anything
  },
  60_000,
);

test.runIf(isThere)(
  'Canada’s 495 projects on 25 April 2022 have no status at all, and none is shown as green',
  async () => {
    const standings = await imported('canada-it-projects-2022.csv', 'canada-it-projects', '2022-04-25');
    expect(counted(standings)).toEqual({ 'none, evidence noNews': 495 });
    expect(named(standings, 'Youth Employment and Skills Strategy Data')?.project).toMatchObject({
      teamKey: 'ESDC',
      forecastFinish: '2024-12-23',
      budget: 6_217_962,
    });
    expect(named(standings, 'Collaborative Voyage')?.project.forecastFinish).toBe('2024-03-31');
  },
  60_000,
);
