import type { ChatMessage } from '#standin/window/backend/wire.ts';
import { messageLink } from '#standin/window/protocol/deepLink.ts';

/** The message as Teams hands it to an app when a command is chosen on it: HTML, in Graph's words. */
export function messagePayload(message: ChatMessage, tenantId: string): Record<string, unknown> {
  const { id, channelId, replyToId, sentAt, editedAt, from, text, attachments } = message;
  return {
    id,
    replyToId: replyToId ?? null,
    createdDateTime: sentAt,
    lastModifiedDateTime: editedAt ?? null,
    deleted: false,
    messageType: 'message',
    subject: null,
    summary: null,
    importance: 'normal',
    locale: 'en-gb',
    linkToMessage: messageLink({ channelId, messageId: id, rootId: replyToId ?? id, tenantId }),
    from: {
      device: null,
      conversation: null,
      user:
        from.kind === 'user'
          ? { id: from.id, displayName: from.displayName, userIdentityType: 'aadUser' }
          : null,
      application:
        from.kind === 'bot'
          ? { id: from.id, displayName: from.displayName, applicationIdentityType: 'bot' }
          : null,
    },
    body: { contentType: 'html', content: htmlOf(text) },
    attachments,
    mentions: [],
    reactions: [],
  };
}

function htmlOf(text: string): string {
  const escaped = text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
  return `<div>${escaped
    .split('\n')
    .map((line) => `<div>${line === '' ? '&nbsp;' : line}</div>`)
    .join('')}</div>`;
}
