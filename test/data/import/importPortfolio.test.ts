import { expect, test } from 'vitest';

import { importPortfolio } from '#data/import/importPortfolio.ts';
import { readPortfolio } from '#data/portfolio/readPortfolio.ts';
import { readProject } from '#data/project/readProject.ts';
import { saveStatus } from '#data/statusReport/saveStatus.ts';
import { day } from '#domain/calendar/day.ts';
import { createProvisionedTenant, rowsOf, type TestTenant, typeRow, valueOf } from '#test/data/tenant.ts';

import { type MajorProject, majorProjectsCsv } from './majorProjectsCsv.ts';

const map = 'uk-major-projects';
const today = day('2023-03-31');
const fortyProjects: readonly MajorProject[] = Array.from({ length: 40 }, (_, number) => ({
  id: `XX_${number}`,
  name: `Bridge number ${number}`,
  ipa: number % 2 === 0 ? 'Amber' : '',
}));
const run = async (tenant: TestTenant, projects: readonly MajorProject[]) =>
  importPortfolio(tenant.listsFor('Tomas'), {
    bytes: new TextEncoder().encode(majorProjectsCsv(projects)),
    map,
    today,
  });

test('a file becomes projects, their team and their filed reports', async () => {
  const tenant = await createProvisionedTenant();
  expect(valueOf(await run(tenant, fortyProjects))).toMatchObject({
    created: 40,
    alreadyThere: 0,
    currency: 'GBP',
    skipped: [],
  });
  const { projects, teams } = valueOf(await readPortfolio(tenant.listsFor('Petra')));
  expect(projects).toHaveLength(40);
  expect(teams.map(({ key }) => key)).toEqual(['DFT']);
  const read = valueOf(await readProject(tenant.listsFor('Petra'), projects[0]?.value.key ?? ''));
  expect(read.reports).toEqual([read.project.value.latest]);
  expect(read.unfiled).toBe(false);
});

test('importing again adds only what is new, and leaves what people wrote since', async () => {
  const tenant = await createProvisionedTenant();
  valueOf(await run(tenant, fortyProjects));
  const lists = tenant.listsFor('Ida');
  const [first] = valueOf(await readPortfolio(lists)).projects;
  const update = { rag: 'red' as const, headline: 'Ours now', next: '', needHelp: '' };
  const by = { author: { id: '', upn: '', name: 'Ida' }, source: 'tab' as const, operationId: 'op-1' };
  tenant.today('2026-11-18');
  valueOf(await saveStatus(lists, first?.id ?? '', update, by));

  const again = valueOf(await run(tenant, [...fortyProjects, { id: 'YY_1', name: 'Bridge too far' }]));
  expect(again).toMatchObject({ created: 1, alreadyThere: 40 });
  const { projects } = valueOf(await readPortfolio(lists));
  expect(projects).toHaveLength(41);
  expect(projects.find(({ id }) => id === first?.id)?.value.headline).toBe('Ours now');
  expect(projects.at(-1)?.value).toMatchObject({ key: 'BRI-41', name: 'Bridge too far' });
});

test('an import that broke off, was throttled and lost answers ends as one that did not', async () => {
  const tenant = await createProvisionedTenant();
  tenant.fault('POST', 'PMO Projects/items', '429:0', 9);
  tenant.fault('POST', 'PMO Status Reports/items', 'applyThenDrop', 1);
  tenant.fault('POST', 'PMO Status Reports/items', '500', 1);
  await run(tenant, fortyProjects);
  valueOf(await run(tenant, fortyProjects));
  expect(await rowsOf(tenant, 'PMO Projects')).toHaveLength(40);
  expect(await rowsOf(tenant, 'PMO Status Reports')).toHaveLength(20);
});

test('a row that could not be written is the answer, never left out in silence', async () => {
  const tenant = await createProvisionedTenant();
  tenant.fault('POST', 'PMO Projects/items', '500', 81); // it tries three times
  expect(await run(tenant, fortyProjects)).toEqual({
    ok: false,
    error: { kind: 'unavailable', status: 500 },
  });
  expect(valueOf(await run(tenant, fortyProjects)).created).toBe(1);
});

test('keys that are taken are not given again', async () => {
  const tenant = await createProvisionedTenant();
  await typeRow(tenant, 'PMO Projects', { Title: 'Bridge of ours', ProjectKey: 'bri-01' });
  valueOf(await run(tenant, [{ name: 'Bridge of theirs' }]));
  const { projects } = valueOf(await readPortfolio(tenant.listsFor('Petra')));
  expect(projects.map(({ value }) => value.key)).toEqual(['BRI-01', 'BRI-02']);
});

test('a mapping nobody wrote is refused with those that are there', async () => {
  const tenant = await createProvisionedTenant();
  const refused = await importPortfolio(tenant.listsFor('Tomas'), {
    bytes: new Uint8Array(),
    map: 'mars',
    today,
  });
  expect(refused).toEqual({
    ok: false,
    error: { kind: 'noSuchMapping', known: [map, 'canada-it-projects'] },
  });
});
