import { expect, test } from 'vitest';

import { erasedCells, erasePerson } from '#data/export/erasePerson.ts';
import { rowsNaming, wholePerson } from '#data/export/personRows.ts';
import { fillLists } from '#data/fill/fillLists.ts';
import { provisionPeople } from '#data/provision/provision.ts';
import { readStaffing } from '#data/portfolio/readStaffing.ts';
import { readPortfolio } from '#data/portfolio/readPortfolio.ts';
import { personNamed } from '#demo/company.ts';
import { demoPortfolio } from '#demo/portfolio.ts';
import { day } from '#domain/calendar/day.ts';
import { openLists } from '#data/lists/lists.ts';
import { createProvisionedTenant, peopleSiteUrl, type TestTenant, valueOf } from '#test/data/tenant.ts';

const mia = personNamed('Mia Kask');
const lena = personNamed('Lena Falk');
const nothing = (): void => undefined;
const replacement = 'Somebody who asked to be taken out';

async function filledTenant(): Promise<TestTenant> {
  const tenant = await createProvisionedTenant();
  valueOf(await provisionPeople(tenant.graphFor('Tomas'), peopleSiteUrl));
  const demo = demoPortfolio(day('2026-11-23'));
  const keys = new Set(['ATL-01', 'BEA-01']);
  const ofThem = <T extends { readonly projectKey: string | undefined }>(rows: readonly T[]): T[] =>
    rows.filter(({ projectKey }) => projectKey !== undefined && keys.has(projectKey));
  const projects = demo.projects.filter(({ key }) => keys.has(key));
  valueOf(
    await fillLists(listsFor(tenant, 'Tomas'), {
      ...demo,
      projects,
      milestones: [],
      reports: ofThem(demo.reports).slice(0, 6),
      raid: ofThem(demo.raid),
      toolkit: [],
      decisions: [],
      help: [],
    }),
  );
  return tenant;
}

const listsFor = (tenant: TestTenant, person: 'Tomas' | 'Ida' | 'Petra') =>
  openLists({ ...tenant.listsFor(person), peopleSiteUrl });

test('every row that carries the id or the address is found, on both sites', async () => {
  const tenant = await filledTenant();
  const rows = valueOf(await rowsNaming(listsFor(tenant, 'Tomas'), lena));
  const lists = new Set(rows.map(({ list }) => list));
  expect(lists).toEqual(
    new Set(['PMO Listening', 'PMO Teams', 'PMO Projects', 'PMO Status Reports', 'PMO RAID', 'PMO People']),
  );
  const ofMia = valueOf(await rowsNaming(listsFor(tenant, 'Tomas'), { id: mia.id, upn: '' }));
  expect(ofMia.map(({ list }) => list)).toContain('PMO Allocations');
  expect(wholePerson(ofMia, mia.id)).toEqual(mia);
  expect(wholePerson(ofMia, mia.upn.toUpperCase())).toEqual(mia);
});

test('taking somebody out leaves no row that names them, and everything else as it was', async () => {
  const tenant = await filledTenant();
  const lists = listsFor(tenant, 'Tomas');
  const before = valueOf(await readPortfolio(lists)).projects.map(({ value }) => value);
  for (const person of [lena, mia]) {
    const rows = valueOf(await rowsNaming(lists, person));
    const left = await erasePerson(lists, rows, {
      person,
      replacement,
      newKey: lists.newKey,
      onDone: nothing,
    });
    expect(left).toEqual([]);
    expect(valueOf(await rowsNaming(lists, person))).toEqual([]);
  }
  const after = valueOf(await readPortfolio(lists));
  expect(after.unreadable).toEqual([]);
  expect(after.projects.flatMap(({ problems }) => problems)).toEqual([]);
  for (const [index, { value }] of after.projects.entries()) {
    expect({ ...value, lead: 0, latest: 0 }).toEqual({ ...before[index], lead: 0, latest: 0 });
    expect(value.latest?.headline).toBe(before[index]?.latest?.headline);
  }
  expect(after.projects.find(({ value }) => value.key === 'ATL-01')?.value.lead?.name).toBe(replacement);
  const { people } = valueOf(await readStaffing(lists, { withPeople: true }));
  expect(people.kind === 'read' && people.members.map(({ person }) => person.name)).not.toContain(mia.name);
  expect(people.kind === 'read' && people.allocations.some(({ personId }) => personId === mia.id)).toBe(
    false,
  );
});

test('a row somebody changed meanwhile is read again, and what may not be written is told', async () => {
  const tenant = await filledTenant();
  const lists = listsFor(tenant, 'Tomas');
  const rows = valueOf(await rowsNaming(lists, mia));
  tenant.fault('PATCH', '/items/', '412');
  const how = { person: mia, replacement, newKey: lists.newKey, onDone: nothing };
  expect(await erasePerson(lists, rows, how)).toEqual([]);

  const ofLena = valueOf(await rowsNaming(lists, lena));
  const asPetra = await erasePerson(listsFor(tenant, 'Petra'), ofLena, { ...how, person: lena });
  expect(asPetra).toEqual(ofLena);
});

test('somebody who is no member of the second site finds only what stands on the first', async () => {
  const tenant = await filledTenant();
  const rows = valueOf(await rowsNaming(listsFor(tenant, 'Petra'), mia));
  expect(rows.filter(({ siteUrl }) => siteUrl === peopleSiteUrl)).toEqual([]);
});

test('a name alone is no mark: another person of that name stays', () => {
  const now = { LeadId: 'other', LeadUpn: 'other@x.example', LeadName: mia.name };
  expect(erasedCells('PMO Projects', now, { person: mia, replacement })).toEqual({});
});

test('inside JSON the marks go and the name is replaced, and it still reads', () => {
  const Latest = JSON.stringify({ headline: 'Tests run', author: mia });
  const cells = erasedCells('PMO Projects', { Latest }, { person: mia, replacement });
  expect(JSON.parse(String(cells['Latest']))).toEqual({
    headline: 'Tests run',
    author: { id: '', upn: '', name: replacement },
  });
});

test('[CA1] a member of the second site reads people, others read that they may not', async () => {
  const tenant = await filledTenant();
  const read = async (person: 'Ida' | 'Petra', withPeople: boolean) => {
    const { people } = valueOf(await readStaffing(listsFor(tenant, person), { withPeople }));
    return people.kind;
  };
  expect(await read('Ida', true)).toBe('read');
  expect(await read('Ida', false)).toBe('none');
  expect(await read('Petra', true)).toBe('fenced');
  expect(valueOf(await readStaffing(tenant.listsFor('Ida'), { withPeople: true })).people.kind).toBe('none');
});
