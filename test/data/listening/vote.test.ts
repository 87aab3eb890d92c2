import { beforeEach, expect, test } from 'vitest';

import { createItem } from '#data/lists/createItem.ts';
import { readRow } from '#data/lists/readRow.ts';
import { vote } from '#data/listening/vote.ts';
import type { ListeningItem } from '#domain/listening/listeningItem.ts';
import { saidKey } from '#domain/listening/saidOn.ts';
import { day } from '#domain/calendar/day.ts';
import { createProvisionedTenant, type TestTenant } from '#test/data/tenant.ts';

const said: ListeningItem = {
  title: 'Three of us asked Mia for the same week.',
  kind: 'PainPoint',
  body: undefined,
  teamKey: 'PLA',
  voterIds: [],
  theme: undefined,
  state: 'Heard',
  answer: undefined,
  messageLink: undefined,
};
const [ida, jonas] = ['id-of-ida', 'id-of-jonas'];
let tenant: TestTenant;
let rowId: string;

beforeEach(async () => {
  tenant = await createProvisionedTenant();
  const made = await createItem(tenant.listsFor('Ida').listening, said, saidKey(day('2026-11-18'), 'a'));
  if (!made.ok) throw new Error(JSON.stringify(made.error));
  rowId = made.value.kept.id;
});

async function voters(): Promise<readonly string[]> {
  const row = await readRow(tenant.listsFor('Ida').listening, rowId);
  return row.ok ? (row.value.kept?.value.voterIds ?? []) : [];
}

test('[LI1] a person votes once, however often they press, and may take it back', async () => {
  const lists = tenant.listsFor('Ida');
  await vote(lists, rowId, ida, true);
  await vote(lists, rowId, ida.toUpperCase(), true);
  expect(await voters()).toEqual([ida.toUpperCase()]);
  await vote(lists, rowId, ida, false);
  expect(await voters()).toEqual([]);
});

test('[LI1] two who vote in the same moment both count', async () => {
  tenant.before('PATCH', 'PMO Listening', async () => vote(tenant.listsFor('Jonas'), rowId, jonas, true));
  expect(await vote(tenant.listsFor('Ida'), rowId, ida, true)).toMatchObject({ ok: true });
  expect((await voters()).toSorted()).toEqual([ida, jonas].toSorted());
});

test('[LI1] a vote whose answer got lost counts once', async () => {
  tenant.fault('PATCH', 'PMO Listening', 'apply504');
  await vote(tenant.listsFor('Ida'), rowId, ida, true);
  expect(await voters()).toEqual([ida]);
});

test('[LI1] who may only read is told, and nothing changes', async () => {
  const refused = await vote(tenant.listsFor('Petra'), rowId, 'id-of-petra', true);
  expect(refused).toMatchObject({ ok: false, error: { kind: 'noAccess' } });
  expect(await voters()).toEqual([]);
});
