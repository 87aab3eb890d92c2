import { beforeEach, expect, test } from 'vitest';

import { createItem } from '#data/lists/createItem.ts';
import type { Lists } from '#data/lists/lists.ts';
import { recordPost } from '#data/posts/recordPost.ts';
import { newProject } from '#domain/project/newProject.ts';
import { createProject } from '#data/project/createProject.ts';
import { readPortfolio } from '#data/portfolio/readPortfolio.ts';
import { createProvisionedTenant, rowsOf, type TestTenant, typeRow, valueOf } from '#test/data/tenant.ts';

const list = 'PMO Projects';
let tenant: TestTenant;
let lists: Lists;
beforeEach(async () => {
  tenant = await createProvisionedTenant();
  lists = tenant.listsFor('Ida');
});

test.each(['applyThenDrop', '500', '504'])('a create that is answered by %s creates once', async (fault) => {
  tenant.fault('POST', `${list}/items`, fault);
  const created = valueOf(await createItem(lists.projects, newProject('ATL-01', 'Atlas'), 'K1'));
  expect(created.kept.value.name).toBe('Atlas');
  expect(await rowsOf(tenant, list)).toHaveLength(1);
});

test('a create whose answer was lost, and whose look-up finds nothing yet, still creates once', async () => {
  tenant.fault('POST', `${list}/items`, 'applyThenDrop');
  tenant.fault('GET', 'ClientKey eq', '500'); // the look-up does not get through either
  const first = await createItem(lists.projects, newProject('ATL-01', 'Atlas'), 'K1');
  expect(first).toEqual({ ok: false, error: { kind: 'unavailable', status: 500 } });
  const again = valueOf(await createItem(lists.projects, newProject('ATL-01', 'Atlas'), 'K1'));
  expect(again.isNew).toBe(false);
  expect(await rowsOf(tenant, list)).toHaveLength(1);
});

test('a refusal that is no duplicate is the answer', async () => {
  const tooLong = newProject('ATL-01', 'A'.repeat(300));
  expect(await createItem(lists.projects, tooLong, 'K1')).toMatchObject({
    ok: false,
    error: { kind: 'refused' },
  });
});

test('a new project gets the next free key of its name; archived ones keep theirs', async () => {
  await typeRow(tenant, list, { Title: 'Atlas', ProjectKey: 'atl-01' });
  await typeRow(tenant, list, { Title: 'Atlantic', ProjectKey: 'ATL-02', Archived: 'Yes' });
  const created = valueOf(await createProject(lists, { name: 'Atlas two', method: 'Agile', teamKey: 'net' }));
  expect(created.value).toMatchObject({
    key: 'ATL-03',
    name: 'Atlas two',
    method: 'Agile',
    teamKey: 'NET',
    stage: 'Starting',
  });
  expect(valueOf(await readPortfolio(lists)).projects.map(({ value }) => value.key)).toEqual([
    'ATL-01',
    'ATL-03',
  ]);
});

test('of five who create at once each gets a key of their own', async () => {
  const created = await Promise.all(
    Array.from({ length: 5 }, () => createProject(lists, { name: 'Depot move' })),
  );
  const keys = created.map((one) => valueOf(one).value.key);
  expect(keys.toSorted()).toEqual(['DEP-01', 'DEP-02', 'DEP-03', 'DEP-04', 'DEP-05']);
});

test('a project whose creation got no answer is there once', async () => {
  tenant.fault('POST', `${list}/items`, 'applyThenDrop');
  expect(valueOf(await createProject(lists, { name: 'Depot move' })).value.key).toBe('DEP-01');
  expect(await rowsOf(tenant, list)).toHaveLength(1);
});

test('a post is remembered once by what it is', async () => {
  const key = { kind: 'Status', projectKey: 'ATL-01', activityId: '1700000000000' } as const;
  const post = {
    conversationId: '19:channel@thread.tacv2',
    activityId: '1700000000000',
    serviceUrl: 'http://localhost:5302/connector/',
    state: 'Sent' as const,
    shownEtag: '"1,2"',
    shows: ['headline', 'nextAndFinish'],
    postedOn: undefined,
    openForms: [],
  };
  expect(valueOf(await recordPost(lists, key, post))).toMatchObject({
    isNew: true,
    kept: { value: post },
  });
  expect(valueOf(await recordPost(lists, key, post))).toMatchObject({
    isNew: false,
    kept: { value: post },
  });
  expect(await rowsOf(tenant, 'PMO Posts')).toHaveLength(1);
});
