import { useEffect, useState } from 'react';
import { useTeams } from '#standin/window/state/teams.ts';

/** Channels somebody wrote in while they were not open. */
export function useUnread(): ReadonlySet<string> {
  const { events, place } = useTeams();
  const openId = place.at === 'channel' ? place.channelId : undefined;
  const [unread, setUnread] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => {
    const stop = events.listen(({ type, channelId }) => {
      if (type !== 'message' || channelId === undefined || channelId === openId) return;
      setUnread((before) => new Set([...before, channelId]));
    });
    return () => {
      stop();
      // What was open has been read.
      setUnread((before) => without(before, openId));
    };
  }, [events, openId]);
  return without(unread, openId);
}

function without(ids: ReadonlySet<string>, id: string | undefined): ReadonlySet<string> {
  return id === undefined || !ids.has(id) ? ids : new Set([...ids].filter((other) => other !== id));
}
