import { useCallback, useEffect, useState } from 'react';
import type { ChatMessage } from '#standin/window/backend/wire.ts';
import { useTeams } from './teams.ts';

/** The messages of a channel or chat, kept fresh by Teams' events. `undefined` until they are there. */
export function useMessages(conversationId: string): readonly ChatMessage[] | undefined {
  const { backend, events } = useTeams();
  const [kept, setKept] = useState<{ id: string; messages: readonly ChatMessage[] }>();
  const read = useCallback(async () => {
    const messages = await backend.messages(conversationId).catch(() => []);
    setKept({ id: conversationId, messages });
  }, [backend, conversationId]);
  useEffect(() => {
    void read();
    return events.listen(({ type, channelId }) => {
      if (type === 'reconnected' || (type.startsWith('message') && channelId === conversationId)) void read();
    });
  }, [events, conversationId, read]);
  return kept?.id === conversationId ? kept.messages : undefined;
}
