import { z } from 'zod';

import { cutLine, plainLine } from '#cards/escapeText.ts';

import type { TeamsActivity } from './activity.ts';

/** The message a command was chosen on. */
export interface LoggedMessage {
  /** Its words alone, on one line. */
  readonly text: string;
  readonly link: string | undefined;
  /** The conversation with the thread it stands in, as a bot answers there. */
  readonly threadId: string;
}

const id = z.string().regex(/^[\w:.@-]{1,200}$/u);

const payload = z.looseObject({
  messagePayload: z.looseObject({
    id,
    replyToId: id.nullish().catch(undefined),
    linkToMessage: z.string().max(2_000).optional().catch(undefined),
    body: z
      .looseObject({ contentType: z.string().catch('html'), content: z.string().catch('') })
      .catch({ contentType: 'text', content: '' }),
  }),
});

/** Undefined where the command was not chosen on a message. */
export function readMessage({ value, conversation }: TeamsActivity): LoggedMessage | undefined {
  const read = payload.safeParse(value);
  if (!read.success) return undefined;
  const { id: messageId, replyToId, linkToMessage, body } = read.data.messagePayload;
  const [conversationId = ''] = conversation.id.split(';messageid=');
  const rootId = replyToId ?? messageId;
  const isChannel = conversation.conversationType === 'channel';
  return {
    text: body.contentType === 'text' ? plainLine(body.content) : wordsOfHtml(body.content),
    link: teamsLink(linkToMessage) ?? linkOf(conversationId, messageId, rootId),
    threadId: isChannel ? `${conversationId};messageid=${rootId}` : conversationId,
  };
}

const teamsHosts = new Set(['teams.microsoft.com', 'teams.cloud.microsoft']);

function teamsLink(link: string | undefined): string | undefined {
  const url = link === undefined ? null : URL.parse(link);
  return url?.protocol === 'https:' && teamsHosts.has(url.host) ? url.href : undefined;
}

function linkOf(conversationId: string, messageId: string, rootId: string): string {
  const link = new URL('https://teams.microsoft.com/l/message/');
  link.pathname += `${encodeURIComponent(conversationId)}/${encodeURIComponent(messageId)}`;
  if (rootId !== messageId) link.searchParams.set('parentMessageId', rootId);
  return link.href;
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  '#39': "'",
};

/** Tags go, and what is no prose with them; what the writer typed as `<` comes as an entity and stays. Never parsed as a page. */
export function wordsOfHtml(html: string): string {
  const bare = html
    .slice(0, 50_000)
    .replaceAll(/<(script|style|attachment|codeblock)\b[^>]*>[\s\S]*?<\/\1\s*>/giu, ' ')
    .replaceAll(/<\/?(?:at|b|i|u|s|em|strong|span|a|code|font|sub|sup)\b[^>]*>/giu, '')
    .replaceAll(/<[^>]*>/gu, ' ');
  return plainLine(
    bare.replaceAll(/&(#39|\w{2,4});/gu, (whole, name: string) => entities[name.toLowerCase()] ?? whole),
  );
}

const longestText = 600;
/** Addresses are cut by some clients from about 2,000 signs on. */
const longestFragment = 1_700;

/**
 * What the page is told, behind a `#`: what stands there is not sent to any server and so is in nobody's log. It fills a text field
 * and nothing else.
 */
export function messageFragment(message: LoggedMessage | undefined): string {
  if (message === undefined) return '';
  for (let most = longestText; most > 0; most = Math.floor(most * 0.7)) {
    const fields = new URLSearchParams({ text: cutLine(message.text, most), link: message.link ?? '' });
    const fragment = `#${fields.toString()}`;
    if (fragment.length <= longestFragment) return fragment;
  }
  return '';
}
