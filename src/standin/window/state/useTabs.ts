import { useCallback, useEffect, useState } from 'react';
import type { ChannelTab } from '#standin/window/backend/wire.ts';
import { useTeams } from './teams.ts';

interface Tabs {
  readonly tabs: readonly ChannelTab[];
  readonly isKnown: boolean;
}

/** The pinned tabs of a channel, kept fresh by Teams' events. */
export function useTabs(channelId: string): Tabs {
  const { backend, events } = useTeams();
  const [kept, setKept] = useState<{ id: string; tabs: readonly ChannelTab[] }>();
  const read = useCallback(async () => {
    const tabs = await backend.tabs(channelId).catch(() => []);
    setKept({ id: channelId, tabs });
  }, [backend, channelId]);
  useEffect(() => {
    void read();
    return events.listen((event) => {
      if (event.type === 'reconnected' || (event.type === 'tabs' && event.channelId === channelId))
        void read();
    });
  }, [events, channelId, read]);
  const isKnown = kept?.id === channelId;
  return { tabs: isKnown ? kept.tabs : [], isKnown };
}
