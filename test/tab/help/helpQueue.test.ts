import { expect, test } from 'vitest';

import type { SyncedRow } from '#data/sync/engine.ts';
import { channelLinkFor } from '#demo/company.ts';
import { addDays } from '#domain/calendar/day.ts';
import type { HelpRequest } from '#domain/help/helpRequest.ts';
import { answerPlace, helpQueue } from '#tab/help/helpQueue.ts';
import { channelIdOf } from '#data/posts/channelIdOf.ts';
import { ida, projectWith, today } from '#test/domain/projects.ts';

const rowOf = <T>(id: string, value: T): SyncedRow<T> => ({
  id,
  etag: '"1"',
  value,
  modifiedAt: '',
  modifiedBy: undefined,
  problems: [],
  edits: 'sent',
});
const request = (known: Partial<HelpRequest>): HelpRequest => ({
  clientKey: 'HELP|1',
  projectKey: 'PAY-01',
  title: 'A room',
  askedBy: ida,
  askedOn: addDays(today, -1),
  state: 'Open',
  takenBy: undefined,
  doneOn: undefined,
  messageLink: undefined,
  ...known,
});

test('[LI2] the queue holds the list’s requests and what stands only in a report, each with its project', () => {
  const project = projectWith({ needHelp: 'A data engineer', needHelpSince: addDays(today, -3) });
  const rows = [rowOf('7', request({})), rowOf('8', request({ state: 'Done' }))];
  const queue = helpQueue(rows, [rowOf('1', project)], today, 2);
  expect(
    queue.map(({ id, waitingDays, isPastPromise, project: of }) => [id, waitingDays, isPastPromise, of?.id]),
  ).toEqual([
    ['report PAY-01', 3, true, '1'],
    ['7', 1, false, '1'],
  ]);
  expect(queue.map(({ row }) => row?.id)).toEqual([undefined, '7']);
});

const channelLink = channelLinkFor('Core switch refresh');
const channelId = channelIdOf(channelLink) ?? '';
const messageIn = (channel: string): string =>
  `https://teams.microsoft.com/l/message/${encodeURIComponent(channel)}/1700000000001?parentMessageId=1699`;

test('[LI2] an answer goes to the thread it was raised in, if that is in the project’s own channel', () => {
  const project = projectWith({ channelLink });
  expect(answerPlace(project, messageIn(channelId))).toEqual({
    conversationId: `${channelId};messageid=1699`,
    isThread: true,
  });
  expect(answerPlace(project, undefined)).toEqual({ conversationId: channelId, isThread: false });
  expect(answerPlace(project, messageIn('19:other@thread.tacv2'))).toEqual({
    conversationId: channelId,
    isThread: false,
  });
});

test('[LI2] nothing is posted of a confidential project, of one without a channel, and of none', () => {
  expect(answerPlace(projectWith({ channelLink, isConfidential: true }), undefined)).toBeUndefined();
  expect(answerPlace(projectWith({}), messageIn(channelId))).toBeUndefined();
  expect(answerPlace(undefined, messageIn(channelId))).toBeUndefined();
});
