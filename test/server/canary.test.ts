import { afterAll, beforeAll, expect, test } from 'vitest';

import { fillLists } from '#data/fill/fillLists.ts';
import { demoTeams } from '#demo/company.ts';
import { defaultSettings } from '#domain/settings/pmoSettings.ts';
import type { RunningServer } from '#server/startServer.ts';

import { type CanaryProject, canaryProject } from './canaryPortfolio.ts';
import { asks, type Item, presses } from './canaryAsks.ts';
import { type ChatTenant, people, startChatTenant, unhurried } from './chatTenant.ts';
import {
  anotherServer,
  type ConnectorHand,
  connectorHand,
  noLimits,
  personOf,
  signIn,
} from './connectorHand.ts';

const owner = 'tomas.berg@nordvik.example';
const noLists = 'lena.falk@nordvik.example';
const oneRowLess = 'nils.olsen@nordvik.example';
const noRaid = 'hanna.brandt@nordvik.example';
const revoked = 'pavel.dvorak@nordvik.example';
const unsigned = 'marta.weiss@nordvik.example';
const viewers = [
  owner,
  people.tove,
  people.ida,
  people.petra,
  people.noor,
  noLists,
  oneRowLess,
  noRaid,
  revoked,
  unsigned,
];

const keys = ['AAA-01', 'BBB-02', 'CCC-03', 'DDD-04', 'EEE-05'];
const confidential = new Set(['CCC-03', 'EEE-05']);
const hiddenFromOne = new Set(['DDD-04', 'EEE-05']);

let tenant: ChatTenant;
let server: RunningServer;
let hand: ConnectorHand;
let portfolio: readonly CanaryProject[];
let items: readonly Item[];
let later = 0;

beforeAll(async () => {
  tenant = await startChatTenant({ seed: 'empty' });
  const ida = personOf(people.ida);
  portfolio = keys.map((key, index) =>
    canaryProject(
      key,
      index + 11,
      { id: ida.id, upn: ida.upn, name: ida.displayName },
      confidential.has(key),
    ),
  );
  const lists = tenant.listsFor(people.tove);
  const filled = await fillLists(lists, {
    teams: demoTeams,
    projects: portfolio.map(({ project }) => project),
    reports: portfolio.map(({ report }) => report),
    raid: portfolio.map(({ risk }) => risk),
    milestones: [],
    settings: { ...defaultSettings, features: ['help', 'raid'] as never },
  });
  if (!filled.ok) throw new Error(filled.error.kind);
  // Row ids as SharePoint gave them: the fence is set and looked up by row.
  const rowOf = await itemIds();
  items = [
    ...keys.map((key) => ({ key, itemId: rowOf(key) })),
    { key: 'ZZZ-99', itemId: '9999' },
    { key: 'AAA-01', itemId: rowOf('EEE-05') },
    { key: '', itemId: rowOf('EEE-05') },
  ];
  const acl = (list: string, user: string, item?: string): Promise<unknown> =>
    tenant.control('/acl', { list, user, role: 'none', ...(item === undefined ? {} : { item }) });
  for (const list of ['PMO Projects', 'PMO Status Reports', 'PMO RAID']) await acl(list, noLists);
  for (const key of hiddenFromOne) await acl('PMO Projects', oneRowLess, rowOf(key));
  await acl('PMO RAID', noRaid);

  server = await anotherServer(tenant, {
    bounds: { limits: noLimits, patience: unhurried },
    clock: { now: () => Date.now() + later },
  });
  hand = await connectorHand(tenant, server.port);
  for (const upn of viewers) if (upn !== unsigned) await signIn(tenant, hand, upn);
  // They read everything, are kept in the cache, and lose their rights; a minute passes.
  const early = await hand.send(ask(revoked, { name: 'composeExtension/query', value: { parameters: [] } }));
  if (!early.text.includes('canaryTitleAAA01')) throw new Error('they never saw what they are to lose');
  for (const list of ['PMO Projects', 'PMO Status Reports', 'PMO RAID']) await acl(list, revoked);
  later = 60_001;
});
afterAll(async () => {
  hand.close();
  await server.stop();
  await tenant.stop();
});

const ask = (upn: string, activity: object): object => hand.envelope(personOf(upn), activity);

async function itemIds(): Promise<(key: string) => string> {
  const answer = await tenant.listsFor(people.tove).graph.call({
    method: 'GET',
    path: '/sites/nordvik.sharepoint.com:/sites/pmo:/lists/PMO%20Projects/items?$expand=fields($select=ProjectKey)',
  });
  if (!answer.ok) throw new Error(answer.error.kind);
  const { value } = answer.value as { value: { id: string; fields: { ProjectKey: string } }[] };
  return (key) => value.find(({ fields }) => fields.ProjectKey === key)?.id ?? '';
}

/** The oracle: SharePoint itself, asked with the person's own token and beside our server. */
async function visibleTo(upn: string): Promise<ReadonlySet<string>> {
  const seen = new Set<string>();
  if (upn === unsigned) return seen; // may read, and has not let us
  const { graph } = tenant.listsFor(upn);
  for (const { key, itemId } of items.slice(0, keys.length)) {
    const path = `/sites/nordvik.sharepoint.com:/sites/pmo:/lists/PMO%20Projects/items/${itemId}`;
    if ((await graph.call({ method: 'GET', path })).ok) seen.add(key);
  }
  return seen;
}

const shows = (patterns: readonly RegExp[], text: string): boolean => patterns.some((one) => one.test(text));

test('the canary matrix: role by endpoint by item, and nothing is shown that SharePoint would not', async () => {
  let cells = 0;
  let shown = 0;
  const leaks: string[] = [];
  for (const upn of viewers) {
    const visible = await visibleTo(upn);
    const channelBefore = await channelText();
    const look = async (what: string, item: Item, activity: object, isForChat: boolean): Promise<void> => {
      const { status, text } = await hand.send(ask(upn, activity));
      cells += 1;
      if (status >= 500) leaks.push(`${upn} ${what} ${item.key}: ${status}`);
      for (const { project, any, forNoChat } of portfolio) {
        if (!shows(any, text)) continue;
        shown += 1;
        if (!visible.has(project.key)) leaks.push(`${upn} ${what} ${item.key}: ${project.key} is not theirs`);
        if (!isForChat) continue;
        const inChat = chatPartOf(text);
        if (shows(forNoChat, inChat))
          leaks.push(`${upn} ${what} ${item.key}: ${project.key}, money or people in a chat`);
        if (project.isConfidential && shows(any, inChat))
          leaks.push(`${upn} ${what} ${item.key}: ${project.key} is confidential`);
      }
    };
    for (const item of items)
      await Promise.all(
        [...asks(item, tenant.config.publicUrl), ...presses(item)].map(({ what, activity, isForChat }) =>
          look(what, item, activity, isForChat),
        ),
      );
    const posted = (await channelText()).slice(channelBefore.length);
    for (const { project, any, forNoChat } of portfolio) {
      const isTold = shows(any, posted);
      if (isTold && (project.isConfidential || !visible.has(project.key)))
        leaks.push(`${upn} posted ${project.key}`);
      if (shows(forNoChat, posted)) leaks.push(`${upn} posted money or people of ${project.key}`);
    }
  }
  expect(leaks).toEqual([]);
  expect(cells).toBeGreaterThanOrEqual(1_500);
  // The detector sees: those who may are shown a great deal.
  expect(shown).toBeGreaterThan(300);
}, 180_000);

test('no such project and not yours are the same bytes', async () => {
  const hidden = { key: 'DDD-04', itemId: items.find(({ key }) => key === 'DDD-04')?.itemId ?? '' };
  const missing = { key: 'ZZZ-98', itemId: '9998' };
  for (const upn of [oneRowLess, noLists, people.noor])
    for (const [at, { what, activity }] of aboutRow(hidden).entries()) {
      const one = await hand.send(ask(upn, activity));
      const other = await hand.send(ask(upn, aboutRow(missing)[at]?.activity ?? {}));
      expect({ what, upn, text: same(other.text) }).toEqual({ what, upn, text: same(one.text) });
      expect(other.status).toBe(one.status);
    }
});

test('what needs no sign-in says nothing of any project', async () => {
  const paths = items.flatMap(({ key }) => [`/p/${key}`, `/tab/project/${key}`, `/nowhere/${key}`]);
  for (const path of [
    '/',
    '/healthz',
    '/config.json',
    '/favicon.ico',
    '/privacy',
    '/terms',
    '/dialog/share',
    ...paths,
  ]) {
    const answer = await fetch(`http://127.0.0.1:${server.port}${path}`, { redirect: 'manual' });
    const said = `${await answer.text()} ${JSON.stringify([...answer.headers])}`;
    expect(
      portfolio.filter(({ any }) => shows(any, said)).map(({ project }) => `${path} ${project.key}`),
    ).toEqual([]);
  }
});

const aboutRow = (item: Item) =>
  [...asks(item, tenant.config.publicUrl), ...presses(item)].filter(({ isAboutRow }) => isAboutRow);

/** What names the row that was asked for, and the minute. */
const same = (text: string): string => text.replaceAll(/DDD-04|ZZZ-98|\d\d:\d\d/gu, '…');

async function channelText(): Promise<string> {
  return JSON.stringify(await tenant.as(people.tove).messages(tenant.channelId)).slice(0, -1);
}

/** Of a search the preview is the searcher's own; its card is what goes into the message. */
function chatPartOf(text: string): string {
  return JSON.stringify(JSON.parse(text), (name, value: unknown) => (name === 'preview' ? undefined : value));
}
