import type { PageTarget } from './effects.ts';
import { fieldsOf, textOf } from './read.ts';

const teamsOrigins = new Set(['https://teams.microsoft.com', 'https://teams.cloud.microsoft']);

/** `https://teams.microsoft.com/l/entity/<appId>/<entityId>?context={"subEntityId":…,"channelId":…}` */
export function readDeepLink(url: string, teamsOrigin: string): PageTarget | undefined {
  if (!URL.canParse(url)) return undefined;
  const { origin, pathname, searchParams } = new URL(url);
  if (!teamsOrigins.has(origin) && origin !== teamsOrigin) return undefined;
  const [, l, entity, appId, entityId] = pathname.split('/');
  if (l !== 'l' || entity !== 'entity' || appId === undefined || entityId === undefined) return undefined;
  const context = contextOf(searchParams.get('context'));
  return {
    appId: decodeURIComponent(appId),
    pageId: decodeURIComponent(entityId),
    subPageId: textOf(context['subEntityId']) ?? textOf(context['subPageId']),
    channelId: textOf(context['channelId']),
  };
}

export interface MessagePlace {
  readonly channelId: string;
  readonly messageId: string;
  /** The message that began the thread. */
  readonly rootId: string;
}

export function messageLink({
  channelId,
  messageId,
  rootId,
  tenantId,
}: MessagePlace & { readonly tenantId: string }): string {
  const query = new URLSearchParams({ tenantId, parentMessageId: rootId });
  const path = `${encodeURIComponent(channelId)}/${encodeURIComponent(messageId)}`;
  return `https://teams.microsoft.com/l/message/${path}?${query}`;
}

export function readMessageLink(url: string, teamsOrigin: string): MessagePlace | undefined {
  if (!URL.canParse(url)) return undefined;
  const { origin, pathname, searchParams } = new URL(url);
  if (!teamsOrigins.has(origin) && origin !== teamsOrigin) return undefined;
  const [, l, message, channelId, messageId] = pathname.split('/').map(decodeURIComponent);
  if (l !== 'l' || message !== 'message' || channelId === undefined || messageId === undefined)
    return undefined;
  return { channelId, messageId, rootId: searchParams.get('parentMessageId') ?? messageId };
}

function contextOf(json: string | null): Readonly<Record<string, unknown>> {
  try {
    return fieldsOf(JSON.parse(json ?? '{}'));
  } catch {
    return {};
  }
}

export interface LinkParts {
  readonly appId: string;
  readonly entityId: string;
  readonly subEntityId?: string | undefined;
  readonly channelId?: string | undefined;
  readonly label?: string | undefined;
  readonly webUrl?: string | undefined;
}

export function deepLink({ appId, entityId, subEntityId, channelId, label, webUrl }: LinkParts): string {
  const query = new URLSearchParams();
  if (webUrl !== undefined) query.set('webUrl', webUrl);
  if (label !== undefined) query.set('label', label);
  if (subEntityId !== undefined || channelId !== undefined) {
    query.set('context', JSON.stringify({ subEntityId, channelId }));
  }
  const path = `${encodeURIComponent(appId)}/${encodeURIComponent(entityId)}`;
  return `https://teams.microsoft.com/l/entity/${path}?${query}`;
}
