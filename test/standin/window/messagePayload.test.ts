import { expect, test } from 'vitest';

import { messagePayload } from '#standin/window/channel/messagePayload.ts';
import { readMessageLink } from '#standin/window/protocol/deepLink.ts';

const message = {
  id: '17',
  channelId: '19:a@thread.tacv2',
  replyToId: '16',
  from: { kind: 'user' as const, id: 'u1', displayName: 'Ida Nyberg' },
  sentAt: '2026-11-23T08:10:00Z',
  text: 'a <b> & "c"\n\nd',
  attachments: [],
};

test('a message goes to an app as HTML, its own signs escaped, with its thread and its link', () => {
  const payload = messagePayload(message, 't1');
  expect(payload).toMatchObject({
    id: '17',
    replyToId: '16',
    from: { user: { id: 'u1', userIdentityType: 'aadUser' }, application: null },
    body: {
      contentType: 'html',
      content: '<div><div>a &lt;b&gt; &amp; &quot;c&quot;</div><div>&nbsp;</div><div>d</div></div>',
    },
  });
  const place = readMessageLink(String(payload['linkToMessage']), 'http://localhost:5300');
  expect(place).toEqual({ channelId: '19:a@thread.tacv2', messageId: '17', rootId: '16' });
});

test.each(['https://evil.example/l/message/a/b', 'https://teams.microsoft.com/l/entity/a/b', 'no link'])(
  '%s is no link to a message',
  (url) => {
    expect(readMessageLink(url, 'http://localhost:5300')).toBeUndefined();
  },
);
