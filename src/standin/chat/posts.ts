import type { WindowEvents } from './events.ts';
import type { ChatMessage, MessageDraft } from './message.ts';
import type { MessageStore } from './messageStore.ts';

/** Messages as the open windows see them: every change is kept, then told. */
export type Posts = MessageStore;

export function createPosts(store: MessageStore, events: WindowEvents): Posts {
  const tell = (type: 'message' | 'messageUpdated' | 'messageDeleted', message: ChatMessage): void =>
    events.tell({ type, channelId: message.channelId, message });
  return {
    ...store,
    add: (draft: MessageDraft): ChatMessage => {
      const message = store.add(draft);
      tell('message', message);
      return message;
    },
    change: (id, change) => {
      const message = store.change(id, change);
      if (message !== undefined) tell('messageUpdated', message);
      return message;
    },
    remove: (id) => {
      const message = store.remove(id);
      if (message !== undefined) tell('messageDeleted', message);
      return message;
    },
  };
}
