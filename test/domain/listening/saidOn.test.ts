import { expect, test } from 'vitest';

import { day } from '#domain/calendar/day.ts';
import { saidKey, saidOn } from '#domain/listening/saidOn.ts';

const on = (known: Parameters<typeof saidOn>[0], timeZone = 'Europe/London') => saidOn(known, timeZone);
/** Sunday noon in London, which is Monday in Auckland. */
const sentAt = Date.UTC(2026, 10, 22, 12, 30);
const link = (message: number | string, rest = '?tenantId=1&groupId=2') =>
  `https://teams.microsoft.com/l/message/19%3Aabc%40thread.tacv2/${message}${rest}`;

test('[LI1] the key of a note the app writes tells its day again, and no time of it', () => {
  const key = saidKey(day('2026-11-22'), 'x7b');
  expect(key).toBe('SAID:2026-11-22:X7B');
  expect(on({ clientKey: key, messageLink: undefined })).toBe('2026-11-22');
});

test.each([
  undefined,
  '',
  'RAID:2026-11-22:X',
  'RESAID:2026-11-22:X',
  'SAID:2026-02-30:X',
  'SAID:22.11.2026:X',
  'SAID:2026-11-22',
])('[LI1] the key %s tells no day', (clientKey) => {
  expect(on({ clientKey, messageLink: undefined })).toBeUndefined();
  expect(on({ clientKey, messageLink: link(sentAt) })).toBe('2026-11-22');
});

test('[LI1] a key knows better than the message it was said in', () => {
  expect(on({ clientKey: 'SAID:2026-11-20:X', messageLink: link(sentAt) })).toBe('2026-11-20');
});

test.each(['', '?tenantId=1', '#top'])(
  '[LI1] a message is as old as its link says, with “%s” behind it',
  (rest) => {
    expect(on({ messageLink: link(sentAt, rest) })).toBe('2026-11-22');
  },
);

test('[LI1] the day of a message is the PMO’s day', () => {
  expect(on({ messageLink: link(sentAt) }, 'Pacific/Auckland')).toBe('2026-11-23');
});

test.each([
  undefined,
  '',
  link('hello'),
  link(sentAt, '5'),
  link(sentAt, '/replies'),
  link(1_763_812),
  `https://teams.microsoft.com/l/channel/19%3Aabc/${sentAt}`,
  `https://teams.microsoft.com/l/message/${sentAt}`,
])('[LI1] the link %s tells no day', (messageLink) => {
  expect(on({ messageLink })).toBeUndefined();
});
