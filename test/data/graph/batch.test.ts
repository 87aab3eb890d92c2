import { expect, test } from 'vitest';

import { sendBatch } from '#data/graph/batch.ts';
import type { GraphCall } from '#data/graph/graphClient.ts';
import { equals, itemsQuery, listPath } from '#data/lists/listPath.ts';
import { createProvisionedTenant, siteUrl, typeRow, valueOf } from '#test/data/tenant.ts';

const path = `${listPath(siteUrl, 'PMO Projects')}/items`;
const byKey = (key: string): GraphCall => ({
  method: 'GET',
  path: `${path}?${itemsQuery(['ProjectKey'], equals('ProjectKey', key))}`,
});

test('answers come in the order they were asked, over more than one batch, each on its own', async () => {
  const tenant = await createProvisionedTenant();
  const keys = Array.from({ length: 45 }, (_, number) => `ABC-${number + 10}`);
  for (const key of keys) await typeRow(tenant, 'PMO Projects', { Title: key, ProjectKey: key });
  const missing: GraphCall = { method: 'GET', path: `${listPath(siteUrl, 'Nobody')}/items` };
  const answers = valueOf(await sendBatch(tenant.graphFor('Ida'), [...keys.map(byKey), missing]));
  const found = answers.slice(0, 45).map((answer) => {
    const page = valueOf(answer) as { value: { fields: { ProjectKey: string } }[] };
    return page.value[0]?.fields.ProjectKey;
  });
  expect(found).toEqual(keys);
  expect(answers[45]).toEqual({ ok: false, error: { kind: 'notFound', what: missing.path } });
  expect(tenant.calls().filter(({ url }) => url.endsWith('/$batch'))).toHaveLength(3);
});

test('a call that is throttled inside is asked again, after the time it was told, and the others are not', async () => {
  const tenant = await createProvisionedTenant();
  const waits: number[] = [];
  tenant.fault('GET', 'ABC-02', '429:1');
  const graph = tenant.graphFor('Ida', { onWait: (seconds) => void waits.push(seconds) });
  const answers = valueOf(await sendBatch(graph, [byKey('ABC-01'), byKey('ABC-02')]));
  expect(answers.every(({ ok }) => ok)).toBe(true);
  expect(waits).toEqual([1]);
  expect(tenant.calls().filter(({ url }) => decodeURIComponent(url).includes('ABC-01'))).toHaveLength(1);
});

test('a quote in a key is part of the key', async () => {
  const tenant = await createProvisionedTenant();
  const [answer] = valueOf(await sendBatch(tenant.graphFor('Ida'), [byKey("X' or fields/Title ne '")]));
  expect(answer).toMatchObject({ ok: true, value: { value: [] } });
});

test('a call that depends on one that was throttled is asked again with it, and behind it', async () => {
  const tenant = await createProvisionedTenant();
  await typeRow(tenant, 'PMO Projects', { Title: 'Atlas', ProjectKey: 'ATL-01' });
  tenant.fault('GET', 'token=latest', '429:1');
  const delta: GraphCall = { method: 'GET', path: `${path}/delta?token=latest` };
  const [first, rows] = valueOf(
    await sendBatch(tenant.graphFor('Ida'), [delta, { ...byKey('ATL-01'), after: 0 }]),
  );
  expect(first?.ok).toBe(true);
  expect(rows).toMatchObject({ ok: true, value: { value: [{ fields: { ProjectKey: 'ATL-01' } }] } });
});

test('a call that depends on one that is refused is not done', async () => {
  const tenant = await createProvisionedTenant();
  const refused: GraphCall = { method: 'GET', path: `${path}?$filter=nonsense` };
  const answers = valueOf(
    await sendBatch(tenant.graphFor('Ida'), [refused, { ...byKey('ATL-01'), after: 0 }]),
  );
  expect(answers.map(({ ok }) => ok)).toEqual([false, false]);
  expect(tenant.calls().filter(({ url }) => decodeURIComponent(url).includes('ATL-01'))).toEqual([]);
});

test('a link that Graph gave may be asked in a batch', async () => {
  const tenant = await createProvisionedTenant();
  const link = `https://graph.microsoft.com/v1.0${path}?$top=1`;
  const [answer] = valueOf(await sendBatch(tenant.graphFor('Ida'), [{ method: 'GET', path: link }]));
  expect(answer?.ok).toBe(true);
});
