/** Where in Teams something was said. */
export interface MessagePlace {
  readonly channelId: string;
  /** As a bot answers in that thread. */
  readonly threadId: string;
}

/**
 * `https://teams.microsoft.com/l/message/{channel}/{message}?parentMessageId={first of the thread}`. Undefined for a link to a chat: the
 * app answers only in channels, where everybody could read what was said.
 */
export function messagePlace(link: string | undefined): MessagePlace | undefined {
  const url = URL.parse(link ?? '');
  const [, channel, message] = /^\/l\/message\/([^/]+)\/(\d{1,20})$/u.exec(url?.pathname ?? '') ?? [];
  if (url === null || channel === undefined || message === undefined) return undefined;
  const channelId = decoded(channel);
  if (!/^19:[\w.-]+@thread\.(?:tacv2|skype)$/u.test(channelId)) return undefined;
  const parent = url.searchParams.get('parentMessageId') ?? '';
  const first = /^\d{1,20}$/u.test(parent) ? parent : message;
  return { channelId, threadId: `${channelId};messageid=${first}` };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
