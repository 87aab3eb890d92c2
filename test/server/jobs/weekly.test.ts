import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { readRows } from '#data/lists/readRows.ts';
import { equals } from '#data/lists/listPath.ts';
import { isStuckClaim } from '#data/posts/isStuckClaim.ts';
import { readPosts } from '#data/posts/readPosts.ts';
import { findProject } from '#data/project/findProject.ts';
import { isoWeekOf } from '#domain/calendar/isoWeek.ts';
import { day } from '#domain/calendar/day.ts';
import { createJob } from '#server/jobs/job.ts';
import {
  actionOf,
  type ChatTenant,
  people,
  present,
  type ShownCard,
  startChatTenant,
  textsOf,
} from '#test/server/chatTenant.ts';

import { askForDecision, cardsIn, jobDepsFor, patchRow, valueOf, writeRow } from './jobTenant.ts';

const key = 'COR-01';
const week = isoWeekOf(day(new Date().toISOString().slice(0, 10)));
let tenant: ChatTenant;
beforeAll(async () => {
  tenant = await startChatTenant();
  await silence(key);
}, 60_000);
afterAll(() => tenant.stop());

/** As if nobody had reported this week. */
async function silence(projectKey: string): Promise<void> {
  const { id } = valueOf(await findProject(tenant.listsFor(people.tove), projectKey));
  await patchRow(tenant, people.tove, 'PMO Projects', id, { ReportedOn: '2026-10-05', Latest: null });
}

const idaId = async (): Promise<string> =>
  present(valueOf(await findProject(tenant.listsFor(people.tove), key)).value.lead).id;
const nudges = async () => valueOf(await readPosts(tenant.listsFor(people.tove), ['Kind', 'Nudge']));
const nudgeOf = async (projectKey: string) =>
  (await nudges()).filter(({ value }) => value.projectKey === projectKey);
/** As if none had been asked for: its key stays used. */
async function removeNudge(projectKey: string): Promise<void> {
  for (const { id, clientKey } of await nudgeOf(projectKey))
    await patchRow(tenant, people.tove, 'PMO Posts', id, {
      ClientKey: `${clientKey}|before`,
      Archived: 'Yes',
    });
}

const words = (card: unknown): string => textsOf(card).join('\n');

describe('the weekly word', () => {
  test('[WO4] goes once to the lead’s own chat, however often the job runs, and on two machines', async () => {
    const jobs = [createJob(jobDepsFor(tenant), 0), createJob(jobDepsFor(tenant), 0)];
    await Promise.all(jobs.map((job) => job.weekly()));
    await Promise.all(jobs.map((job) => job.weekly()));
    const [nudge, ...more] = await nudgeOf(key);
    expect(more).toEqual([]);
    expect(nudge).toMatchObject({ clientKey: `NUDGE|${key}|${week}`, value: { state: 'Sent' } });
    const chat = `a:${await idaId()}`;
    expect(nudge?.value.conversationId).toBe(chat);
    const messages = await tenant.as(people.ida).messages(chat);
    const asked = messages.filter(({ attachments }) =>
      words(attachments[0]?.content).includes('Core switch'),
    );
    expect(asked).toHaveLength(1);
    const card = asked[0]?.attachments[0]?.content as unknown as ShownCard;
    expect(card.actions.map(({ title }) => title)).toEqual(['All as planned', 'Need help', 'Not now']);
  });

  test('goes to nobody whose report is there, and never about a confidential project', async () => {
    const asked = new Set((await nudges()).map(({ value }) => value.projectKey));
    const rows = valueOf(await readRows(tenant.listsFor(people.tove).projects)).rows.map(
      ({ value }) => value,
    );
    const wrong = rows.filter(
      ({ key: one, isConfidential, reportedOn }) =>
        asked.has(one) && (isConfidential || (reportedOn !== undefined && isoWeekOf(reportedOn) >= week)),
    );
    expect(wrong.map((one) => one.key)).toEqual([]);
    expect(rows.some(({ isConfidential }) => isConfidential)).toBe(true);
  });

  test('“Not now” takes the question away, for the lead alone', async () => {
    const [nudge] = await nudgeOf(key);
    const { activityId, conversationId } = present(nudge).value;
    const messages = await tenant.as(people.ida).messages(conversationId);
    const message = present(messages.find(({ id }) => id === activityId));
    const card = message.attachments[0]?.content as unknown as ShownCard;
    const { verb, data } = actionOf(card, 'Not now');
    const press = { action: { type: 'Action.Execute', verb, data }, trigger: 'manual' };
    const stranger = await tenant.as(people.jonas).invoke('adaptiveCard/action', press, {});
    expect(JSON.stringify(stranger.body.value)).toContain('This was for Ida N.');
    await tenant.as(people.ida).invoke('composeExtension/query', { parameters: [] });
    const answer = await pressIn(people.ida, conversationId, press, present(activityId));
    expect(answer).toContain('All quiet until next week');
    const after = await tenant.as(people.ida).messages(conversationId);
    expect(words(after.find(({ id }) => id === activityId)?.attachments[0]?.content)).toContain('All quiet');
    await createJob(jobDepsFor(tenant), 0).weekly();
    expect(await nudgeOf(key)).toHaveLength(1);
  });

  test('is answered by “All as planned”, and the question becomes the card of the project', async () => {
    const key2 = 'BRA-01';
    await silence(key2);
    await createJob(jobDepsFor(tenant), 0).weekly();
    const [nudge] = await nudgeOf(key2);
    const { activityId, conversationId } = present(nudge).value;
    const messages = await tenant.as(people.ida).messages(conversationId);
    const card = messages.find(({ id }) => id === activityId)?.attachments[0]
      ?.content as unknown as ShownCard;
    const { verb, data } = actionOf(card, 'All as planned');
    const press = { action: { type: 'Action.Execute', verb, data }, trigger: 'manual' };
    expect(await pressIn(people.ida, conversationId, press, present(activityId))).toContain('Saved');
    const after = await tenant.as(people.ida).messages(conversationId);
    const renewed = words(after.find(({ id }) => id === activityId)?.attachments[0]?.content);
    expect(renewed).toContain('Branch Wi-Fi');
    expect(renewed).toContain('updated by Ida N.');
    expect(renewed).not.toContain('doing this week');
  });

  test('goes to the project’s channel where its lead has not added the app', async () => {
    const { id } = valueOf(await findProject(tenant.listsFor(people.tove), 'FIR-01'));
    await patchRow(tenant, people.tove, 'PMO Projects', id, {
      LeadId: '0e5de001-7a11-4b0e-8a5e-0000000000ff',
      ReportedOn: '2026-10-05',
      Latest: null,
    });
    await removeNudge('FIR-01');
    await createJob(jobDepsFor(tenant), 0).weekly();
    const [nudge] = await nudgeOf('FIR-01');
    expect(nudge?.value.conversationId).toMatch(/^19:/u);
    expect(nudge?.value.state).toBe('Sent');
  });

  test('a second one that a person asks for under another name is not sent', async () => {
    const asked = { Kind: 'Nudge', State: 'Asked', ProjectKey: key, ConversationId: tenant.channelId };
    await writeRow(tenant, people.jonas, 'PMO Posts', { ...asked, ClientKey: `NUDGE|${key}|${week}|AGAIN` });
    await writeRow(tenant, people.jonas, 'PMO Posts', { ...asked, ClientKey: `NUDGE|${key}|2026-W02` });
    expect(await createJob(jobDepsFor(tenant), 0).posts()).toMatchObject({ sent: 0, refused: 2 });
  });
});

async function pressIn(
  upn: string,
  conversationId: string,
  press: object,
  replyToId: string,
): Promise<string> {
  const answer = await fetch(`${tenant.teamsUrl}/api/invoke`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-standin-user': upn },
    body: JSON.stringify({ conversationId, name: 'adaptiveCard/action', value: press, replyToId }),
  });
  await tenant.settled();
  return JSON.stringify(await answer.json());
}

describe('a digest', () => {
  test('of a team tells what changed, the unchanged in one line, and nothing confidential', async () => {
    await writeRow(tenant, people.ida, 'PMO Posts', {
      Kind: 'Digest',
      State: 'Asked',
      ProjectKey: key,
      ConversationId: tenant.channelId,
      ClientKey: `DIGEST|NET|${week}|${key}`,
    });
    expect(await createJob(jobDepsFor(tenant), 0).posts()).toMatchObject({ sent: 1 });
    const messages = await tenant.as(people.ida).messages(tenant.channelId);
    const shown = words(messages.findLast(({ from }) => from.kind === 'bot')?.attachments[0]?.content);
    expect(shown).toContain('This week: Network');
    expect(shown).toContain('what would help?');
    expect(shown).toContain('Core switch refresh');
  });

  test('is asked for each week where the PMO set so', async () => {
    const value = JSON.stringify([{ of: 'ALL', channelOf: 'ATL-01' }]);
    await writeRow(tenant, people.tove, 'PMO Settings', { ClientKey: 'digests', Value: value });
    await createJob(jobDepsFor(tenant), 0).weekly();
    await createJob(jobDepsFor(tenant), 0).weekly();
    const digests = valueOf(await readPosts(tenant.listsFor(people.tove), ['Kind', 'Digest']));
    const [digest, ...more] = digests.filter(({ value: post }) => post.projectKey === 'ATL-01');
    expect(more).toEqual([]);
    expect(digest).toMatchObject({ clientKey: `DIGEST|ALL|${week}|ATL-01`, value: { state: 'Sent' } });
    const place = present(digest).value.conversationId;
    const messages = await tenant.as(people.tove).messages(place);
    const shown = words(messages.find(({ id }) => id === digest?.value.activityId)?.attachments[0]?.content);
    expect(shown).toContain('This week in the portfolio');
    const hidden = valueOf(await readRows(tenant.listsFor(people.tove).projects))
      .rows.map(({ value: project }) => project)
      .filter(({ isConfidential }) => isConfidential);
    for (const { name } of hidden) expect(shown).not.toContain(name);
  });
});

test('a report that stands only on its project is filed', async () => {
  const lists = tenant.listsFor(people.tove);
  const found = valueOf(await findProject(lists, 'ATL-01'));
  const latest = present(found.value.latest);
  const old = valueOf(await readRows(lists.statusReports, equals('ProjectKey', 'ATL-01')));
  const row = present(old.rows.find(({ value }) => value.week === latest.week));
  await patchRow(tenant, people.tove, 'PMO Status Reports', row.id, { Headline: 'An older word' });
  const job = createJob(jobDepsFor(tenant), 0);
  expect(await job.file()).toMatchObject({ filed: 1 });
  expect(await job.file()).toMatchObject({ filed: 0 });
  const now = valueOf(await readRows(lists.statusReports, equals('ProjectKey', 'ATL-01')));
  expect(now.rows.find(({ id }) => id === row.id)?.value.headline).toBe(latest.headline);
});

test('a claim that never said it arrived is shown after ten minutes, and never sent again', async () => {
  const id = await askForDecision(tenant, 'Lost on the way', { State: 'Claimed' });
  const lists = tenant.listsFor(people.ida);
  const posts = valueOf(await readPosts(lists, ['ProjectKey', key]));
  expect(posts.filter((post) => isStuckClaim(post, Date.now()))).toEqual([]);
  const later = Date.now() + 11 * 60_000;
  expect(posts.filter((post) => isStuckClaim(post, later))).toMatchObject([{ id, askedBy: 'Ida Nyberg' }]);
  await createJob(jobDepsFor(tenant), 0).posts();
  expect(await cardsIn(tenant, tenant.channelId, 'Lost on the way')).toBe(0);
});

test('the job may do what it has to, and nothing else', async () => {
  const { lists } = jobDepsFor(tenant);
  const site = '/sites/nordvik.sharepoint.com:/sites/pmo:';
  const tried = async (method: 'GET' | 'POST', list: string) => {
    const path = `${site}/lists/${encodeURIComponent(list)}/items`;
    const body =
      method === 'POST' ? { body: { fields: { Title: 'x', ClientKey: crypto.randomUUID() } } } : {};
    return (await lists.graph.call({ method, path, ...body })).ok;
  };
  expect(await tried('GET', 'PMO Projects')).toBe(true);
  expect(await tried('POST', 'PMO Projects')).toBe(false);
  expect(await tried('POST', 'PMO Decisions')).toBe(false);
  // An answer to a roadblock reads its row.
  expect(await tried('GET', 'PMO RAID')).toBe(true);
  expect(await tried('POST', 'PMO RAID')).toBe(false);
  expect(await tried('POST', 'PMO Toolkit')).toBe(false);
  expect(await tried('POST', 'PMO Teams')).toBe(false);
  expect(await tried('GET', 'PMO Charters')).toBe(false);
  expect((await lists.graph.call({ method: 'GET', path: site })).ok).toBe(false);
});

test('two real processes at once, twenty posts, SharePoint failing now and then: each is there once', async () => {
  const titles = Array.from({ length: 20 }, (_, index) => `Two processes ${index} ends`);
  for (const title of titles) await askForDecision(tenant, title);
  const faults = ['429:0', 'applyThenDrop', '503', 'lateDuplicate'];
  const rules = faults.map((fault) => ({ match: { path: 'PMO Posts' }, rate: 0.05, fault }));
  await tenant.control('/faults', { seed: 5, rules });
  const { config } = tenant;
  const env = {
    ...process.env,
    TENANT_ID: config.tenantId,
    CLIENT_ID: config.clientId,
    SITE_URL: config.siteUrl,
    PUBLIC_URL: config.publicUrl,
    STANDIN_URL: tenant.standinUrl,
    LOG_LEVEL: 'silent',
  };
  const run = () =>
    promisify(execFile)(process.execPath, ['src/main/job.ts', 'posts', '--once'], { env }).catch(
      (error: unknown) => error,
    );
  await Promise.all([run(), run()]);
  await tenant.control('/faults', { seed: 0, rules: [] });
  await run();
  const counts = await Promise.all(titles.map((title) => cardsIn(tenant, tenant.channelId, title)));
  expect(counts).toEqual(titles.map(() => 1));
}, 60_000);
