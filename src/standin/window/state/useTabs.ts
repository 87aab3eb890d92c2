import { useEffect, useState } from 'react';
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
  useEffect(() => {
    let isLeft = false;
    const keep = (tabs: readonly ChannelTab[]): void => {
      if (!isLeft) setKept({ id: channelId, tabs });
    };
    const read = (): void => {
      backend.tabs(channelId).then(keep, () => {
        keep([]);
      });
    };
    read();
    const stop = events.listen((event) => {
      if (event.type === 'reconnected' || (event.type === 'tabs' && event.channelId === channelId)) read();
    });
    return () => {
      isLeft = true;
      stop();
    };
  }, [backend, events, channelId]);
  const isKnown = kept?.id === channelId;
  return { tabs: isKnown ? kept.tabs : [], isKnown };
}
