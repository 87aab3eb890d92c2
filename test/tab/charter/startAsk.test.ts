import { describe, expect, test } from 'vitest';

import { readStartAsk } from '#tab/charter/startAsk.ts';

const at = (pathname: string, hash = '') => ({ pathname, hash });

describe('what an address asks of "Start something new"', () => {
  test('a page of the tab, a project’s charter, the way back to the page that pins', () => {
    expect(readStartAsk(undefined, '', at('/tab/start'))).toEqual({
      isDialog: false,
      projectKey: undefined,
      isPinning: false,
      message: { text: '', link: undefined },
      channelId: undefined,
    });
    expect(readStartAsk('atl-01', '', at('/tab/start/atl-01')).projectKey).toBe('ATL-01');
    expect(readStartAsk('%E0%A4%A', '', at('/tab/start/x')).projectKey).toBe('%E0%A4%A');
    expect(readStartAsk(undefined, '?from=config', at('/tab/start')).isPinning).toBe(true);
  });

  test('a message and its channel, as the bot put them behind the #', () => {
    const fields = new URLSearchParams({
      text: 'We own no spare & it shows',
      link: 'https://teams.microsoft.com/l/message/19:x/1',
      channel: '19:abc@thread.tacv2',
    });
    expect(readStartAsk(undefined, '', at('/dialog/start', `#${fields.toString()}`))).toMatchObject({
      isDialog: true,
      message: {
        text: 'We own no spare & it shows',
        link: 'https://teams.microsoft.com/l/message/19:x/1',
      },
      channelId: '19:abc@thread.tacv2',
    });
  });

  test.each([
    ['link', 'javascript:alert(1)'],
    ['link', 'https://evil.example/l/message/1'],
    ['channel', '19:abc@evil.example'],
    ['channel', '../../me'],
  ])('a %s that is none of Teams’ is left out: %s', (name, value) => {
    const asked = readStartAsk(
      undefined,
      '',
      at('/dialog/start', `#${new URLSearchParams({ [name]: value }).toString()}`),
    );
    expect([asked.message.link, asked.channelId]).toEqual([undefined, undefined]);
  });
});
