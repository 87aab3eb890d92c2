import type { ChatMessage } from '#standin/window/backend/wire.ts';

export interface PostThread {
  readonly root: ChatMessage;
  readonly replies: readonly ChatMessage[];
}

/** Oldest thread first, as Teams lists posts; a reply whose first message is gone begins a thread of its own. */
export function threadsOf(messages: readonly ChatMessage[]): readonly PostThread[] {
  const sorted = messages.toSorted((left, right) => left.sentAt.localeCompare(right.sentAt));
  const ids = new Set(sorted.map(({ id }) => id));
  const isReply = ({ replyToId }: ChatMessage): boolean => replyToId !== undefined && ids.has(replyToId);
  return sorted
    .filter((message) => !isReply(message))
    .map((root) => ({ root, replies: sorted.filter(({ replyToId }) => replyToId === root.id) }));
}
