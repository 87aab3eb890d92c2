import { expect, test } from 'vitest';

import type { Project } from '#domain/project/project.ts';
import type { TeamsActivity } from '#server/activity.ts';
import type { ChatDeps } from '#server/deps.ts';
import { searchQuery } from '#server/searchQuery.ts';
import { coreSwitch } from '#test/cards/projects.ts';

import type { Body, Found } from './chatTenant.ts';
import { slowGraph } from './slowGraph.ts';

const ida = { id: 'a1', upn: 'ida.nyberg@nordvik.example', name: 'Ida Nyberg' };

/** Core 1 … `count`, and one that is Ida's. */
const projects = (count: number): Project[] => [
  ...Array.from({ length: count }, (_, index): Project => {
    const lead = { id: 'b2', upn: '', name: 'Lena Falk' };
    return { ...coreSwitch, key: `C${index + 1}-01`, name: `Core ${index + 1}`, lead };
  }),
  { ...coreSwitch, key: 'IDA-01', name: "Ida's o'clock", lead: ida },
];

const typed = (text: string, skip = 0): TeamsActivity => ({
  type: 'invoke',
  name: 'composeExtension/query',
  serviceUrl: 'https://smba.trafficmanager.net/emea/',
  from: { id: '29:a1', aadObjectId: ida.id, name: ida.name },
  conversation: { id: '19:x' },
  value: { parameters: [{ name: 'text', value: text }], queryOptions: { skip, count: 25 } },
});

async function search(deps: ChatDeps, text: string, skip = 0): Promise<Found> {
  const { body } = await searchQuery(typed(text, skip), deps);
  return (JSON.parse(Buffer.isBuffer(body) ? body.toString() : JSON.stringify(body)) as Body)
    .composeExtension;
}
const nonceOf = (found: Found) => String(found.attachments[0]?.content.refresh.action.data['nonce']);
const titles = (found: Found): string[] => found.attachments.map((one) => one.preview.content.title);

test('with 300 ms to Graph and a portfolio of seconds, the first letters are answered within one second', async () => {
  const { deps, asked } = slowGraph(projects(30), { few: 300, whole: 4_000 });
  const started = performance.now();
  const found = await search(deps, 'core 1');
  expect(performance.now() - started).toBeLessThan(1_000);
  expect(titles(found)[0]).toBe('Core 1');
  expect(asked).toEqual([`startswith(fields/Title,'core 1')`, 'all']);
});

test('5,000 projects read at once are answered within one second too', async () => {
  const { deps } = slowGraph(projects(5_000), { few: 300, whole: 300 });
  const started = performance.now();
  expect(titles(await search(deps, 'core 4999'))).toContain('Core 4999');
  expect(performance.now() - started).toBeLessThan(1_000);
});

test('the whole portfolio answers when it is there in time: a typo is forgiven at the first search', async () => {
  const { deps } = slowGraph(projects(30), { few: 10, whole: 60 });
  expect(titles(await search(deps, 'ocre 7'))).toEqual(['Core 7']);
});

test('with nothing typed the first answer holds one’s own projects', async () => {
  const { deps, asked } = slowGraph(projects(30), { few: 10, whole: 4_000 });
  expect(titles(await search(deps, ''))).toEqual(["Ida's o'clock"]);
  expect(asked[0]).toBe(`fields/LeadId eq 'a1'`);
});

test('a quote in what is typed stays inside the filter', async () => {
  const { deps, asked } = slowGraph(projects(3), { few: 10, whole: 4_000 });
  expect(titles(await search(deps, "ida's o'c"))).toEqual(["Ida's o'clock"]);
  expect(asked[0]).toBe(`startswith(fields/Title,'ida''s o''c')`);
});

test('nothing found by the index and no portfolio after 1.8 seconds is said, not guessed', async () => {
  const { deps } = slowGraph(projects(3), { few: 10, whole: 4_000 });
  const started = performance.now();
  const found = await search(deps, 'ocre');
  expect(performance.now() - started).toBeLessThan(2_500);
  expect(found).toEqual({ type: 'message', text: expect.stringContaining('Type one more letter') });
});

test('25 a page; the page after them goes on where they end, and after the last there is nothing more', async () => {
  const { deps, asked } = slowGraph(projects(30), { few: 10, whole: 60 });
  const second = titles(await search(deps, 'core', 25));
  const first = titles(await search(deps, 'core'));
  expect(first).toHaveLength(25);
  expect(second).toHaveLength(5);
  expect(new Set([...first, ...second]).size).toBe(30);
  expect(await search(deps, 'core', 50)).toMatchObject({ type: 'result', attachments: [] });
  expect(asked).toEqual(['all']); // a further page is a further page of everything
});

test('with nothing typed one’s own come first, then what changed last', async () => {
  const { deps } = slowGraph(projects(30), { few: 10, whole: 20 });
  await search(deps, 'core', 25);
  expect(titles(await search(deps, '')).slice(0, 3)).toEqual(["Ida's o'clock", 'Core 30', 'Core 29']);
});

test('after a minute the list is read again', async () => {
  const { deps, asked, pass } = slowGraph(projects(3), { few: 10, whole: 20 });
  await search(deps, 'core', 25);
  pass(59_900);
  await search(deps, 'core', 25);
  expect(asked).toEqual(['all']);
  pass(200);
  await search(deps, 'core', 25);
  expect(asked).toEqual(['all', 'all']);
});

test('a card found again is a new card: its buttons carry a nonce of their own, all else is the same', async () => {
  const { deps } = slowGraph(projects(3), { few: 10, whole: 20 });
  await search(deps, 'core', 25);
  const one = await search(deps, 'core 2');
  const other = await search(deps, 'core 2');
  expect(nonceOf(one)).not.toBe(nonceOf(other));
  const text = JSON.stringify(one);
  expect(text.split(nonceOf(one))).toHaveLength(4); // refresh, button and fallback
  expect(JSON.stringify(other)).toBe(text.replaceAll(nonceOf(one), nonceOf(other)));
});

test('a minute later the kept cards say the new time', async () => {
  const { deps, pass } = slowGraph(projects(3), { few: 10, whole: 20 });
  await search(deps, 'core', 25);
  expect(JSON.stringify(await search(deps, 'core 2'))).toMatch(/As of Mon 23 Nov, \d\d:00/u);
  pass(40_000);
  expect(JSON.stringify(await search(deps, 'core 2'))).toMatch(/As of Mon 23 Nov, \d\d:01/u);
});
