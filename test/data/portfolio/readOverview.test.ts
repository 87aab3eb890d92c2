import { expect, test } from 'vitest';

import { readOverview, readPortfolio } from '#data/portfolio/readPortfolio.ts';
import { projectsList } from '#data/lists/projects.ts';
import { createProvisionedTenant, typeRow, valueOf } from '#test/data/tenant.ts';

const list = 'PMO Projects';
const row = {
  Title: 'Lift control',
  ProjectKey: 'LIF-01',
  Rag: 'Amber',
  ForecastHistory: '2026-11-02:2027-01-12',
};

test('a portfolio is seen as it is kept, but for what only the one project shows', async () => {
  const tenant = await createProvisionedTenant();
  await typeRow(tenant, list, row);
  await typeRow(tenant, list, { Title: 'No key' });
  await typeRow(tenant, list, { Title: 'Gone', ProjectKey: 'GON-01', Archived: 'Yes' });
  const lists = tenant.listsFor('Petra');
  const [seen, kept] = [valueOf(await readOverview(lists)), valueOf(await readPortfolio(lists))];
  expect(seen.projects.map(({ value }) => value)).toEqual(kept.projects.map(({ value }) => value));
  expect(seen.unreadable).toEqual(kept.unreadable);
  expect(projectsList.details).toContain('Latest');
});

test('its rows come without etags, names and details, in one call', async () => {
  const tenant = await createProvisionedTenant();
  await typeRow(tenant, list, { ...row, Latest: 'a sentence only the project’s own page shows' });
  const answers: string[] = [];
  const graph = tenant.graphFor('Petra');
  const lists = {
    ...tenant.listsFor('Petra'),
    graph: {
      ...graph,
      call: async (call: Parameters<typeof graph.call>[0]) => {
        const answer = await graph.call(call);
        answers.push(JSON.stringify(answer));
        return answer;
      },
    },
  };
  const { projects } = valueOf(await readOverview(lists));
  expect(projects.map(({ value }) => value.name)).toEqual(['Lift control']);
  expect(answers).toHaveLength(1);
  expect(answers[0]).toContain('"value":[{"id":"1","fields":{"Title":"Lift control"');
  expect(answers[0]).not.toMatch(/etag|lastModified|a sentence only/u);
});
