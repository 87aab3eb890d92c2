import { expect, test } from 'vitest';

import { answerPlaces } from '#data/listening/answerPlaces.ts';
import { messagePlace } from '#data/listening/messagePlace.ts';
import { readPostKey } from '#data/posts/postKey.ts';
import { channelLinkFor } from '#demo/company.ts';
import { demoListening } from '#demo/listening.ts';
import { demoPortfolio } from '#demo/portfolio.ts';
import { day } from '#domain/calendar/day.ts';
import type { ListeningItem } from '#domain/listening/listeningItem.ts';

const today = day('2026-11-23');
const { projects } = demoPortfolio(today);
const channel = /channel\/([^/]+)\//u.exec(channelLinkFor('Core switch refresh') ?? '')?.[1] ?? '';
const at = (message: string, query = ''): string =>
  `https://teams.microsoft.com/l/message/${channel}/${message}${query}`;
const note = (change: Partial<ListeningItem>): ListeningItem => ({
  title: 'Who has free hands?',
  kind: 'PainPoint',
  body: undefined,
  teamKey: 'NET',
  voterIds: [],
  theme: undefined,
  state: 'Done',
  answer: 'See the capacity view.',
  messageLink: at('1763450000000'),
  clientKey: 'SAID:2026-11-18:A',
  ...change,
});

test('[LI1] a link says the channel and the thread; a reply stands in the thread it answers', () => {
  const channelId = decodeURIComponent(channel);
  expect(messagePlace(at('1763450000000'))).toEqual({
    channelId,
    threadId: `${channelId};messageid=1763450000000`,
  });
  expect(messagePlace(at('1763450000009', '?parentMessageId=1763450000000'))?.threadId).toBe(
    `${channelId};messageid=1763450000000`,
  );
});

test.each([
  undefined,
  '',
  'https://evil.example/l/message',
  'https://teams.microsoft.com/l/message/19%3Ameeting_x%40thread.v2/1763450000000',
  at('1763450000000;drop'),
  'https://teams.microsoft.com/l/message/%E0%A4%A/1',
])('[LI1] %s is no place in a channel', (link) => {
  expect(messagePlace(link)).toBeUndefined();
});

test('[LI1] each thread is answered once, in the channel of its own project, under a key that reads', () => {
  const places = answerPlaces(
    [
      note({}),
      note({
        clientKey: 'SAID:2026-11-18:B',
        messageLink: at('1763450000005', '?parentMessageId=1763450000000'),
      }),
      note({ clientKey: 'SAID:2026-11-18:C', messageLink: at('1763460000000') }),
    ],
    projects,
  );
  expect(places.map(({ noteKey, projectKey }) => [noteKey, projectKey])).toEqual([
    ['SAID:2026-11-18:A', 'COR-01'],
    ['SAID:2026-11-18:C', 'COR-01'],
  ]);
  for (const { noteKey, projectKey } of places)
    expect(readPostKey(`ANSWER|${noteKey}|${projectKey}`)).toEqual({
      kind: 'Answer',
      what: noteKey,
      projectKey,
    });
});

test('[LI1] nothing is posted for a note without link or key, of another team, or in a confidential project’s channel', () => {
  const secret = projects.map((project) => Object.assign({}, project, { isConfidential: true }));
  expect(answerPlaces([note({ messageLink: undefined })], projects)).toEqual([]);
  expect(answerPlaces([note({ clientKey: undefined })], projects)).toEqual([]);
  expect(answerPlaces([note({ teamKey: 'PLA' })], projects)).toEqual([]);
  expect(answerPlaces([note({})], secret)).toEqual([]);
});

test('[LI1] what the demo’s people said in a channel has a project there', () => {
  const linked = demoListening(today).filter(({ value }) => value.messageLink !== undefined);
  const notes = linked.map(({ value, clientKey }) => Object.assign({}, value, { clientKey }));
  expect(answerPlaces(notes, projects)).toHaveLength(linked.length);
});
