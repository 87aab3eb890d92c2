import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { type KeptPost, readPosts } from '#data/posts/readPosts.ts';
import { createJob, type Job } from '#server/jobs/job.ts';
import { type ChatTenant, people, present, startChatTenant } from '#test/server/chatTenant.ts';
import { cardHand } from '#test/server/cardHand.ts';

import { askForDecision, cardsIn, jobDepsFor, patchRow, valueOf, writeRow } from './jobTenant.ts';

let tenant: ChatTenant;
let job: Job;
const { newestCard, words, sharedCard, cardOf } = cardHand(() => tenant);

beforeAll(async () => {
  tenant = await startChatTenant();
  job = createJob(jobDepsFor(tenant), 0);
  await job.posts();
}, 60_000);
afterAll(() => tenant.stop());

async function postNow(id: string): Promise<KeptPost> {
  for (const kind of ['Decision', 'Answer', 'Digest', 'Nudge', 'Status']) {
    const found = valueOf(await readPosts(tenant.listsFor(people.tove), ['Kind', kind]));
    const post = found.find((one) => one.id === id);
    if (post !== undefined) return post;
  }
  throw new Error(`no post ${id}`);
}

describe('a post somebody asked for', () => {
  test('a decision is sent once to its project’s own channel', async () => {
    const id = await askForDecision(tenant, 'Wait for the optics');
    expect(await job.posts()).toMatchObject({ sent: 1 });
    expect(await job.posts()).toMatchObject({ sent: 0 });
    const { id: messageId, card } = await newestCard();
    expect(words(card)).toContain('Decided: Wait for the optics');
    expect(words(card)).toContain('Delay by 2 weeks');
    expect((await postNow(id)).value).toMatchObject({ state: 'Sent', activityId: messageId });
  });

  test('an answer to a request for help names who took it up', async () => {
    const help = await writeRow(tenant, people.ida, 'PMO Help', {
      Title: 'A second optics supplier',
      ClientKey: 'HELP-ANSWERED',
      ProjectKey: 'COR-01',
      State: 'Taken',
      TakenByName: 'Tove Haugen',
    });
    expect(help).not.toBe('');
    await writeRow(tenant, people.tove, 'PMO Posts', {
      Kind: 'Answer',
      State: 'Asked',
      ProjectKey: 'COR-01',
      ConversationId: tenant.channelId,
      ClientKey: 'ANSWER|HELP-ANSWERED|COR-01',
    });
    expect(await job.posts()).toMatchObject({ sent: 1 });
    const { card } = await newestCard();
    expect(words(card)).toContain('A second optics supplier');
    expect(words(card)).toContain('Tove H. took it up');
  });

  test('[LI2] whoever hit a roadblock is told, in the thread, that it is out of the way', async () => {
    await writeRow(tenant, people.ida, 'PMO RAID', {
      Title: 'The gate list does not know us',
      ClientKey: 'RAID|GATE',
      ProjectKey: 'COR-01',
      Kind: 'Roadblock',
      State: 'Closed',
      Response: 'The gate knows you now. Thank you for telling us.',
    });
    await writeRow(tenant, people.tove, 'PMO Posts', {
      Kind: 'Answer',
      State: 'Asked',
      ProjectKey: 'COR-01',
      ConversationId: tenant.channelId,
      ClientKey: 'ANSWER|RAID|GATE|COR-01',
    });
    expect(await job.posts()).toMatchObject({ sent: 1 });
    const { card } = await newestCard();
    expect(words(card)).toContain('The gate list does not know us');
    expect(words(card)).toContain('The gate knows you now. Thank you for telling us.');
  });

  test('a risk, or a roadblock that is still in the way, is no answer', async () => {
    const row = { ProjectKey: 'COR-01', Title: 'x', Response: 'Soon.' };
    await writeRow(tenant, people.ida, 'PMO RAID', {
      ...row,
      ClientKey: 'R-1',
      Kind: 'Risk',
      State: 'Closed',
    });
    await writeRow(tenant, people.ida, 'PMO RAID', {
      ...row,
      ClientKey: 'R-2',
      Kind: 'Roadblock',
      State: 'Open',
    });
    const ask = (what: string) =>
      writeRow(tenant, people.tove, 'PMO Posts', {
        Kind: 'Answer',
        State: 'Asked',
        ProjectKey: 'COR-01',
        ConversationId: tenant.channelId,
        ClientKey: `ANSWER|${what}|COR-01`,
      });
    const asked = [await ask('R-1'), await ask('R-2')];
    expect(await job.posts()).toMatchObject({ sent: 0, refused: 2 });
    const why = await Promise.all(asked.map(async (id) => (await postNow(id)).value.shownEtag));
    expect(why).toEqual(['refused: noSuchRow', 'refused: notAnswered']);
  });

  test('through /api/wake it is there without waiting for the minute', async () => {
    await askForDecision(tenant, 'Woken up');
    const woken = await Promise.all(
      [1, 2, 3].map(() => fetch(`${tenant.config.publicUrl}/api/wake`, { method: 'POST' })),
    );
    expect(woken.map(({ status }) => status)).toEqual([202, 202, 202]);
    await expect.poll(() => cardsIn(tenant, tenant.channelId, 'Woken up'), { timeout: 8_000 }).toBe(1);
  });
});

describe('is not sent, and its asker can read why:', () => {
  test.each([
    ['to a channel of another project', { ConversationId: '19:other@thread.tacv2' }, 'notItsChannel'],
    ['to a person’s own chat', { ConversationId: 'a:someone' }, 'notItsChannel'],
    ['about a project there is not', { ProjectKey: 'NOP-99' }, 'unreadable'],
    ['as another kind than its key says', { Kind: 'Answer' }, 'unreadable'],
    ['a status somebody made up', { Kind: 'Status' }, 'unreadable'],
  ])('%s', async (_what, change, why) => {
    const id = await askForDecision(tenant, `Refused ${why}`, change);
    await job.posts();
    const { value } = await postNow(id);
    expect(value).toMatchObject({ state: 'Withdrawn', shownEtag: `refused: ${why}` });
    expect(await cardsIn(tenant, tenant.channelId, `Refused ${why}`)).toBe(0);
  });

  test('a decision nobody has taken yet', async () => {
    await writeRow(tenant, people.tove, 'PMO Decisions', {
      Title: 'Still open',
      ClientKey: 'OPEN-DECISION',
      ProjectKey: 'COR-01',
      State: 'Asked',
    });
    const id = await writeRow(tenant, people.ida, 'PMO Posts', {
      Kind: 'Decision',
      State: 'Asked',
      ProjectKey: 'COR-01',
      ConversationId: tenant.channelId,
      ClientKey: 'DECISION|OPEN-DECISION|COR-01',
    });
    await job.posts();
    expect((await postNow(id)).value.shownEtag).toBe('refused: notDecided');
  });
});

describe('Withdrawn', () => {
  test('before it is sent: nothing is posted', async () => {
    const id = await askForDecision(tenant, 'Never to be seen');
    await patchRow(tenant, people.ida, 'PMO Posts', id, { State: 'Withdrawn' });
    await job.posts();
    expect(await cardsIn(tenant, tenant.channelId, 'Never to be seen')).toBe(0);
  });

  test('after it was sent: the card is replaced, once', async () => {
    const id = await askForDecision(tenant, 'Seen for a minute');
    await job.posts();
    const { value } = await postNow(id);
    await patchRow(tenant, people.ida, 'PMO Posts', id, { State: 'Withdrawn' });
    expect(await job.posts()).toMatchObject({ takenBack: 1 });
    expect(words(await cardOf(present(value.activityId)))).toContain('This was withdrawn');
    expect(await cardsIn(tenant, tenant.channelId, 'Seen for a minute')).toBe(0);
    expect(await job.posts()).toMatchObject({ takenBack: 0 });
  });

  test('a row that names somebody else’s message takes nothing back but its own', async () => {
    const victim = await sharedCard('core switch');
    const id = await askForDecision(tenant, 'A decoy');
    await job.posts();
    await patchRow(tenant, people.ida, 'PMO Posts', id, { State: 'Withdrawn', ActivityId: victim.id });
    const before = await cardOf(victim.id);
    await job.posts();
    expect(await cardOf(victim.id)).toEqual(before);
    expect(await cardsIn(tenant, tenant.channelId, 'A decoy')).toBe(0);
  });

  test('a row that was never sent and names a message takes nothing back', async () => {
    const victim = await sharedCard('core switch');
    const before = await cardOf(victim.id);
    await askForDecision(tenant, 'Another decoy', {
      State: 'Withdrawn',
      ActivityId: victim.id,
      ServiceUrl: `${tenant.standinUrl}/connector/`,
    });
    await job.posts();
    expect(await cardOf(victim.id)).toEqual(before);
  });
});
