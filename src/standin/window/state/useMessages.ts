import { useEffect, useState } from 'react';
import type { ChatMessage } from '#standin/window/backend/wire.ts';
import { useTeams } from './teams.ts';

/** The messages of a channel or chat, kept fresh by Teams' events. `undefined` until they are there. */
export function useMessages(conversationId: string): readonly ChatMessage[] | undefined {
  const { backend, events } = useTeams();
  const [kept, setKept] = useState<{ id: string; messages: readonly ChatMessage[] }>();
  useEffect(() => {
    let isLeft = false;
    const keep = (messages: readonly ChatMessage[]): void => {
      if (!isLeft) setKept({ id: conversationId, messages });
    };
    const read = (): void => {
      backend.messages(conversationId).then(keep, () => {
        keep([]);
      });
    };
    read();
    const stop = events.listen(({ type, channelId }) => {
      if (type === 'reconnected' || (type.startsWith('message') && channelId === conversationId)) read();
    });
    return () => {
      isLeft = true;
      stop();
    };
  }, [backend, events, conversationId]);
  return kept?.id === conversationId ? kept.messages : undefined;
}
