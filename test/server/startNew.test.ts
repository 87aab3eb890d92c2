import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { createItem } from '#data/lists/createItem.ts';
import { kickOffPost, postKeyText } from '#data/posts/postKey.ts';
import { readPosts } from '#data/posts/readPosts.ts';
import { createJob, type Job } from '#server/jobs/job.ts';
import { readQuestion } from '#server/botQuestion.ts';
import { readStartAsk } from '#tab/charter/startAsk.ts';
import { routeOfSubPage } from '#tab/routes.ts';
import { cardHand } from '#test/server/cardHand.ts';
import { chatRoom } from '#test/server/chatRoom.ts';
import { type ChatTenant, people, startChatTenant } from '#test/server/chatTenant.ts';
import { jobDepsFor, valueOf, writeRow } from '#test/server/jobs/jobTenant.ts';

let tenant: ChatTenant;
let job: Job;
const { newestCard, words } = cardHand(() => tenant);

beforeAll(async () => {
  tenant = await startChatTenant();
  job = createJob(jobDepsFor(tenant), 0);
  await job.posts();
}, 60_000);
afterAll(() => tenant.stop());

const messagePayload = (content: string) => ({
  id: '1700000000001',
  replyToId: null,
  linkToMessage: 'https://teams.microsoft.com/l/message/19:x@thread.tacv2/1700000000001',
  body: { contentType: 'html', content },
});

async function opened(more: object): Promise<URL> {
  const value = { commandId: 'startNew', commandContext: 'compose', ...more };
  const { body } = await tenant.as(people.ida).invoke('composeExtension/fetchTask', value);
  return new URL(body.task.value.url);
}

const askOf = (url: URL) => readStartAsk(undefined, url.search, url);

describe('the command', () => {
  test('opens the page in a dialog, and says in which channel', async () => {
    const url = await opened({});
    expect([url.pathname, url.search]).toEqual(['/dialog/start', '']);
    expect(askOf(url)).toMatchObject({ isDialog: true, channelId: tenant.channelId, message: { text: '' } });
  });

  test('on a message brings its words and its link behind the #', async () => {
    const asked = askOf(
      await opened({ messagePayload: messagePayload('<p>We own <b>no</b> spare &amp; it shows</p>') }),
    );
    expect(asked.message).toEqual({
      text: 'We own no spare & it shows',
      link: 'https://teams.microsoft.com/l/message/19:x@thread.tacv2/1700000000001',
    });
    expect(asked.channelId).toBe(tenant.channelId);
  });

  test('stays a short address, however long the message is', async () => {
    const url = await opened({ messagePayload: messagePayload('漢字😀 '.repeat(5_000)) });
    expect(url.href.length).toBeLessThan(1_990);
    expect(askOf(url).channelId).toBe(tenant.channelId);
  });

  test('asks nobody to sign in once it is done: what was started says so itself', async () => {
    const value = {
      commandId: 'startNew',
      commandContext: 'message',
      data: { kind: 'started', key: 'COR-01', itemId: '1' },
    };
    const { body } = await tenant.as(people.noor).invoke('composeExtension/submitAction', value);
    expect(JSON.stringify(body ?? {})).not.toMatch(/auth|COR-01|Core switch/u);
  });
});

describe('the bot', () => {
  test.each(['start', 'Start something new', '<at>TS PMO</at> start', 'new project', 'charter', 'starten'])(
    'understands %j',
    (text) => {
      expect(readQuestion(text).kind).toBe('start');
    },
  );

  test.each(['start atlas', 'charter of rights', 'new project office'])('takes %j for a name', (text) => {
    expect(readQuestion(text).kind).toBe('other');
  });

  test('answers anybody, without asking who they are, with the way to the page', async () => {
    const room = chatRoom(tenant, people.petra);
    await room.say('start something new');
    expect(await room.lastWords()).toContain('Five short questions');
    const message = (await room.messages()).findLast(({ from }) => from.kind === 'bot');
    expect(JSON.stringify(message)).toContain(encodeURIComponent('{"subEntityId":"start"}'));
  });

  test('the page its button leads to is the one that starts', () => {
    expect(routeOfSubPage('start')).toEqual({ name: 'start', part: undefined, search: '' });
  });
});

const ask = async (change: object = {}, projectKey = 'COR-01') => {
  const lists = tenant.listsFor(people.ida);
  const post = {
    kind: 'Status' as const,
    projectKey,
    conversationId: tenant.channelId,
    activityId: undefined,
    serviceUrl: undefined,
    state: 'Asked' as const,
    shownEtag: undefined,
    openForms: [],
    shows: [],
    postedOn: undefined,
    ...change,
  };
  const key = postKeyText({ kind: 'Status', projectKey, activityId: kickOffPost });
  return valueOf(await createItem(lists.posts, post, key)).kept.id;
};

const stateOf = async (id: string) =>
  valueOf(await readPosts(tenant.listsFor(people.tove), ['Kind', 'Status'])).find((post) => post.id === id)
    ?.value;

describe('the kick-off card', () => {
  test('is sent once, into the project’s own channel, with its goal and first milestones', async () => {
    const id = await ask();
    expect(await job.posts()).toMatchObject({ sent: 1, refused: 0 });
    expect(await job.posts()).toMatchObject({ sent: 0, refused: 0 });
    const { card } = await newestCard();
    expect(words(card)).toContain('Something new has started');
    expect(words(card)).toContain('Core switch refresh');
    expect(JSON.stringify(card)).not.toContain('Action.Execute');
    expect(await stateOf(id)).toMatchObject({ state: 'Sent' });
  });

  test.each([
    ['another channel', { conversationId: '19:other@thread.tacv2' }, 'notItsChannel'],
    ['a project nobody knows', {}, 'noSuchProject'],
  ])('is not sent to or for %s', async (_, change, why) => {
    const projectKey = why === 'noSuchProject' ? 'ZZZ-99' : 'BRA-01';
    const id = await ask(change, projectKey);
    expect(await job.posts()).toMatchObject({ sent: 0, refused: 1 });
    expect(await stateOf(id)).toMatchObject({ state: 'Withdrawn', shownEtag: `refused: ${why}` });
  });

  test('of a confidential project is not sent at all', async () => {
    await writeRow(tenant, people.tove, 'PMO Projects', {
      Title: 'Quiet works',
      ProjectKey: 'QUI-77',
      Confidential: true,
      ChannelLink: `https://teams.microsoft.com/l/channel/${encodeURIComponent(tenant.channelId)}/x`,
    });
    const id = await ask({}, 'QUI-77');
    await job.posts();
    expect(await stateOf(id)).toMatchObject({ state: 'Withdrawn', shownEtag: 'refused: confidential' });
  });
});
