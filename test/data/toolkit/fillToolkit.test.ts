import { describe, expect, test } from 'vitest';

import { readRows } from '#data/lists/readRows.ts';
import { fillToolkit } from '#data/toolkit/fillToolkit.ts';
import { shippedToolkit } from '#data/toolkit/shippedToolkit.ts';
import { createProvisionedTenant, type TestTenant, valueOf } from '#test/data/tenant.ts';

const place = '/sites/nordvik.sharepoint.com:/sites/pmo:/lists/PMO%20Toolkit/items';

const toolkitOf = async (tenant: TestTenant) =>
  valueOf(await readRows(tenant.listsFor('Petra').toolkit)).rows;

describe('what we ship', () => {
  test('comes into an empty toolkit as it is', async () => {
    const tenant = await createProvisionedTenant();
    const lists = tenant.listsFor('Tomas');
    expect(await fillToolkit(lists)).toEqual({ ok: true, value: shippedToolkit.length });
    const rows = await toolkitOf(tenant);
    expect(rows.map(({ value }) => value)).toEqual(
      shippedToolkit.map((item) => ({ ...item, clientKey: item.clientKey })),
    );
    expect(rows.flatMap(({ problems }) => problems)).toEqual([]);
  });

  test('comes once: what the PMO changed or took out stays changed and out', async () => {
    const tenant = await createProvisionedTenant();
    const lists = tenant.listsFor('Tomas');
    valueOf(await fillToolkit(lists));
    const [first, second] = await toolkitOf(tenant);
    const graph = tenant.graphFor('Tomas');
    valueOf(
      await graph.call({
        method: 'PATCH',
        path: `${place}/${first?.id ?? ''}`,
        body: { fields: { Weight: 77 } },
      }),
    );
    valueOf(await graph.call({ method: 'DELETE', path: `${place}/${second?.id ?? ''}` }));
    expect(await fillToolkit(lists)).toEqual({ ok: true, value: 0 });
    const after = await toolkitOf(tenant);
    expect(after).toHaveLength(shippedToolkit.length - 1);
    expect(after[0]?.value.weight).toBe(77);
  });

  test('asked for again, it brings back what is missing and changes nothing that is there', async () => {
    const tenant = await createProvisionedTenant();
    const lists = tenant.listsFor('Tomas');
    valueOf(await fillToolkit(lists));
    expect(await fillToolkit(lists, { again: true })).toEqual({ ok: true, value: 0 });
    expect(await toolkitOf(tenant)).toHaveLength(shippedToolkit.length);
  });

  test('who may not write the toolkit fills nothing in', async () => {
    const tenant = await createProvisionedTenant();
    expect(await fillToolkit(tenant.listsFor('Petra'))).toMatchObject({ ok: false });
    expect(await toolkitOf(tenant)).toEqual([]);
  });
});

describe('its words', () => {
  const texts = shippedToolkit.map((item) => JSON.stringify([item.title, item.body, item.fits]));

  test.each(texts)('[WO3] %s blames nobody', (text) => {
    expect(text).not.toMatch(/\b(?:late|overdue|violation|violates|must|failed to)\b/iu);
  });

  test('each has a key of its own, and no text is longer than its column', () => {
    expect(new Set(shippedToolkit.map(({ clientKey }) => clientKey)).size).toBe(shippedToolkit.length);
    for (const { title, clientKey } of shippedToolkit) {
      expect(title.length).toBeLessThanOrEqual(255);
      expect(clientKey).toBe(clientKey.toUpperCase());
      expect(clientKey.length).toBeLessThanOrEqual(100);
    }
  });
});
