import type { CallEntry } from '#standin/tenant/calls.ts';
import type { ActivityEntry } from './activityLog.ts';
import type { ChatMessage } from './message.ts';

/** What an open Teams window is told. */
export type WindowEvent =
  | {
      readonly type: 'message' | 'messageUpdated' | 'messageDeleted';
      readonly channelId: string;
      readonly message: ChatMessage;
    }
  | { readonly type: 'tabs'; readonly channelId: string }
  | { readonly type: 'call'; readonly call: CallEntry }
  | { readonly type: 'activity'; readonly activity: ActivityEntry };

export interface WindowEvents {
  tell(event: WindowEvent): void;
  listen(listener: (event: WindowEvent) => void): () => void;
}

export function createWindowEvents(): WindowEvents {
  const listeners = new Set<(event: WindowEvent) => void>();
  return {
    tell: (event) => {
      for (const listener of listeners) listener(event);
    },
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
