import { expect, test } from 'vitest';

import { readActivity } from '#server/activity.ts';

const envelope = {
  serviceUrl: 'https://smba.trafficmanager.net/emea/',
  from: { id: '29:1' },
  conversation: { id: 'a:1' },
};

test.each([
  ['an installation', { type: 'installationUpdate', action: 'add' }],
  ['a change of members', { type: 'conversationUpdate' }],
  ['a message', { type: 'message', text: 'help' }],
])('%s is read, which Teams sends without a value', (_, what) => {
  expect(readActivity({ ...envelope, ...what })).toMatchObject(what);
});
