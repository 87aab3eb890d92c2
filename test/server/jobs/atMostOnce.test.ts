import { afterAll, beforeAll, expect, test } from 'vitest';

import { createGraphClient } from '#data/graph/graphClient.ts';
import { openLists } from '#data/lists/lists.ts';
import { type KeptPost, readPosts } from '#data/posts/readPosts.ts';
import { standinBotToken } from '#server/botToken.ts';
import { createConversations } from '#server/conversations.ts';
import { jobGraphToken } from '#server/graphToken.ts';
import type { JobDeps } from '#server/jobs/jobDeps.ts';
import { sendAsked } from '#server/jobs/sendAsked.ts';
import { takeBack } from '#server/jobs/takeBack.ts';
import { microsoftServices } from '#server/microsoft.ts';
import { type ChatTenant, people, startChatTenant } from '#test/server/chatTenant.ts';

import { dice, type DroppingConnector, startDroppingConnector } from './droppingConnector.ts';
import { askForDecision, jobDepsFor, patchRow, valueOf } from './jobTenant.ts';

let tenant: ChatTenant;
let connector: DroppingConnector;
beforeAll(async () => {
  tenant = await startChatTenant();
  connector = await startDroppingConnector(tenant.standinUrl, dice(7));
}, 60_000);
afterAll(async () => {
  await connector.stop();
  await tenant.stop();
});

/** One of several jobs, each with its own connections; it waits for nothing, so that many rounds fit in a test. */
function oneJob(): JobDeps {
  const { config, standinUrl } = tenant;
  const token = standinBotToken({ ...config, standinUrl });
  return jobDepsFor(tenant, {
    serviceUrl: connector.url,
    lists: openLists({
      graph: createGraphClient({
        getToken: jobGraphToken(config, {}),
        target: standinUrl,
        longestWaitSeconds: 0,
      }),
      siteUrl: config.siteUrl,
      clock: Date,
      newKey: () => crypto.randomUUID().toUpperCase(),
    }),
    conversations: createConversations({
      botToken: () => token(microsoftServices(config).botScope),
      isServiceUrlAllowed: (url) => url === connector.url,
      tenantId: config.tenantId,
      botId: config.clientId,
    }),
  });
}

const posts = async (): Promise<readonly KeptPost[]> =>
  valueOf(await readPosts(tenant.listsFor(people.tove), ['Kind', 'Decision']));

const rounds = 200;
const writing = 'PMO%20Posts|PMO Posts';
const faults = ['429:0', '500', '503', '504', 'applyThenDrop', 'applyThen504', 'lateDuplicate', 'dropBefore'];

test(`two jobs at once, ${rounds} times, everything failing now and then: no post twice`, async () => {
  const jobs = [oneJob(), oneJob()];
  const random = dice(11);
  const titleOf = new Map<string, string>();
  const withdrawn = new Set<string>();
  for (let round = 0; round < rounds; round += 1) {
    await tenant.control('/faults', { seed: 0, rules: [] });
    if (round % 2 === 0) {
      const title = `Round ${round} ends`;
      titleOf.set(await askForDecision(tenant, title), title);
    }
    const asked = [...titleOf.keys()];
    if (round % 9 === 8) {
      const id = asked[Math.floor(random() * asked.length)] ?? '';
      await patchRow(tenant, people.ida, 'PMO Posts', id, { State: 'Withdrawn' });
      withdrawn.add(id);
    }
    connector.rate = 0.4;
    const rules = faults.map((fault) => ({ match: { path: writing }, rate: 0.04, fault }));
    await tenant.control('/faults', { seed: round, rules });
    await Promise.all(jobs.map((deps) => sendAsked(deps).then(() => takeBack(deps))));
  }

  await tenant.control('/faults', { seed: 0, rules: [] });
  connector.rate = 0;
  for (const deps of jobs) {
    await sendAsked(deps);
    await takeBack(deps);
  }

  const ended = await posts();
  expect(ended).toHaveLength(rounds / 2);
  const all = await tenant.as(people.ida).messages(tenant.channelId);
  const states = new Map<string, number>();
  const wrong: string[] = [];
  for (const post of ended) {
    const title = titleOf.get(post.id) ?? '';
    const messages = all
      .filter(({ attachments }) => JSON.stringify(attachments).includes(`Decided: ${title}`))
      .map(({ id }) => id);
    const { state, activityId } = post.value;
    states.set(state, (states.get(state) ?? 0) + 1);
    if (messages.length > 1) wrong.push(`${title}: posted ${messages.length} times`);
    if (state === 'Sent' && messages[0] !== activityId) wrong.push(`${title}: not where its row says`);
    if (withdrawn.has(post.id) && state !== 'Withdrawn') wrong.push(`${title}: ${state}, and was withdrawn`);
    if (state === 'Withdrawn' && activityId !== undefined && messages.length > 0)
      wrong.push(`${title}: withdrawn, and still there`);
  }
  expect(wrong).toEqual([]);
  expect(states.get('Asked')).toBeUndefined();
  // The faults did bite: some were posted and nobody heard of it, and those stay claims for ever.
  expect(connector.swallowed.count).toBeGreaterThan(0);
  expect(states.get('Claimed')).toBeGreaterThan(0);
  expect(states.get('Sent')).toBeGreaterThan(rounds / 8);
}, 240_000);
