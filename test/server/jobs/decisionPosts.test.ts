import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { channelIdOf } from '#data/posts/channelIdOf.ts';
import { scenarioPostKey } from '#data/posts/scenarioPost.ts';
import { type KeptPost, readPosts } from '#data/posts/readPosts.ts';
import { channelLinkFor } from '#demo/company.ts';
import type { ProjectChange } from '#domain/decision/change.ts';
import { createJob, type Job } from '#server/jobs/job.ts';
import type { JobDeps } from '#server/jobs/jobDeps.ts';
import { cardHand } from '#test/server/cardHand.ts';
import {
  type ChatTenant,
  people,
  present,
  type ShownCard,
  startChatTenant,
} from '#test/server/chatTenant.ts';

import { jobDepsFor, patchRow, valueOf, writeRow } from './jobTenant.ts';

let tenant: ChatTenant;
let job: Job;
const { words } = cardHand(() => tenant);
const beaconChannel = channelIdOf(channelLinkFor('Beacon mobile')) ?? '';

beforeAll(async () => {
  tenant = await startChatTenant();
  job = createJob(jobDepsFor(tenant), 0);
  await job.posts();
}, 60_000);
afterAll(() => tenant.stop());

const ask = (clientKey: string): Promise<string> =>
  writeRow(tenant, people.tove, 'PMO Posts', {
    Kind: 'Decision',
    State: 'Asked',
    ProjectKey: 'BEA-01',
    ConversationId: beaconChannel,
    ClientKey: clientKey,
  });

const decide = (clientKey: string, change: Readonly<Record<string, unknown>> = {}): Promise<string> =>
  writeRow(tenant, people.tove, 'PMO Decisions', {
    Title: `Beacon waits, ${clientKey}`,
    ClientKey: clientKey,
    ProjectKey: 'BEA-01',
    Kind: 'Delay',
    State: 'Decided',
    Weeks: 8,
    Why: 'Atlas carries the spring campaign.',
    ...change,
  });

async function postNow(id: string): Promise<KeptPost> {
  const found = valueOf(await readPosts(tenant.listsFor(people.tove), ['Kind', 'Decision']));
  return present(found.find((one) => one.id === id));
}

async function cardsSaying(part: string): Promise<readonly ShownCard[]> {
  const messages = await tenant.as(people.ida).messages(beaconChannel);
  const cards = messages.flatMap(({ attachments }) => attachments.map(({ content }) => content));
  return cards.filter((card) => words(card).includes(part));
}

describe('[SC5] a card about a decision', () => {
  test('waits for a decision that is still on its way, and is then sent once', async () => {
    const id = await ask('DECISION|D1.BEA-01|BEA-01');
    expect(await job.posts()).toMatchObject({ sent: 0, problem: 'onItsWay' });
    expect((await postNow(id)).value.state).toBe('Asked');
    await decide('D1.BEA-01');
    expect(await job.posts()).toMatchObject({ sent: 1 });
    expect(await job.posts()).toMatchObject({ sent: 0 });
    expect(await cardsSaying('Decided: Beacon waits, D1.BEA-01')).toHaveLength(1);
  });

  test('whose decision never came is given up after an hour, and its asker can read why', async () => {
    const id = await ask('DECISION|D2.BEA-01|BEA-01');
    const later: JobDeps = jobDepsFor(tenant, { clock: { now: () => Date.now() + 61 * 60_000 } });
    await createJob(later, 0).posts();
    expect((await postNow(id)).value).toMatchObject({ state: 'Withdrawn', shownEtag: 'refused: noSuchRow' });
  });

  test('is taken back when the decision is undone', async () => {
    const decision = await decide('D3.BEA-01');
    const post = await ask('DECISION|D3.BEA-01|BEA-01');
    await job.posts();
    await patchRow(tenant, people.tove, 'PMO Decisions', decision, { State: 'Undone' });
    await patchRow(tenant, people.tove, 'PMO Posts', post, { State: 'Withdrawn' });
    expect(await job.posts()).toMatchObject({ takenBack: 1 });
    expect(await cardsSaying('D3.BEA-01')).toEqual([]);
  });

  test('that was undone before it was sent is never sent', async () => {
    await decide('D4.BEA-01', { State: 'Undone' });
    const post = await ask('DECISION|D4.BEA-01|BEA-01');
    await job.posts();
    expect((await postNow(post)).value.shownEtag).toBe('refused: notDecided');
    expect(await cardsSaying('D4.BEA-01')).toEqual([]);
  });

  test('keeps a why to itself that may speak of a confidential project', async () => {
    const scenario = { v: 1, id: 'D5', at: 0, plan: [], moves: { demand: [] }, isWhyKept: true };
    await decide('D5.BEA-01', { Scenario: JSON.stringify(scenario), Why: 'Nightingale comes first.' });
    await ask('DECISION|D5.BEA-01|BEA-01');
    await job.posts();
    const [card] = await cardsSaying('D5.BEA-01');
    expect(words(present(card))).not.toContain('Nightingale');
  });
});

const keyOf = (changes: readonly ProjectChange[]): string => present(scenarioPostKey(changes, 'BEA-01'));

describe('[SC5] a proposal', () => {
  const proposal: readonly ProjectChange[] = [
    { projectKey: 'BEA-01', kind: 'Delay', weeks: 4 },
    { projectKey: 'API-01', kind: 'Delay', weeks: 2 },
  ];

  test('is told from the lists, decides nothing, names no money, and leads to the options', async () => {
    await ask(keyOf(proposal));
    expect(await job.posts()).toMatchObject({ sent: 1 });
    expect(await job.posts()).toMatchObject({ sent: 0 });
    const [card] = await cardsSaying('Proposed');
    const told = words(present(card));
    expect(told).toContain('Nothing is decided.');
    expect(JSON.stringify(card)).toContain('"Beacon mobile","value":"4 weeks later"');
    expect(told).toMatch(/Takes 1\.\d person-weeks off QA/u);
    expect(JSON.stringify(card)).not.toMatch(/€|\d+k/u);
    const [open] = present(card).actions as unknown as readonly { readonly url: string }[];
    const link = new URL(present(open).url);
    expect(link.searchParams.get('context')).toBe(
      JSON.stringify({ subEntityId: 'decide?plan=BEA-01%2B4%2CAPI-01%2B2' }),
    );
  });

  test('counts a confidential project and does not name it', async () => {
    const hidden = await writeRow(tenant, people.tove, 'PMO Projects', {
      Title: 'Nightingale merger',
      ProjectKey: 'NIG-01',
      ClientKey: 'NIG-01',
      Stage: 'Running',
      Confidential: true,
    });
    expect(hidden).not.toBe('');
    await ask(keyOf([...proposal, { projectKey: 'NIG-01', kind: 'Stop' }]));
    expect(await job.posts()).toMatchObject({ sent: 1 });
    const [card] = await cardsSaying('and 1 more project');
    expect(words(present(card))).not.toContain('Nightingale');
  });

  test.each([
    ['of a project that is not there', [{ projectKey: 'NOP-99', kind: 'Stop' as const }], 'noSuchProject'],
  ])('%s is not sent', async (_what, changes, why) => {
    const id = await ask(keyOf(changes));
    await job.posts();
    expect((await postNow(id)).value.shownEtag).toBe(`refused: ${why}`);
  });

  test('that is no proposal is no decision either', async () => {
    const id = await ask('DECISION|PLAN:BEA-01*8|BEA-01');
    await job.posts();
    expect((await postNow(id)).value.shownEtag).toBe('refused: noSuchRow');
  });
});
