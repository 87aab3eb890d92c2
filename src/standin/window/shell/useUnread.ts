import { useEffect, useState } from 'react';
import { useTeams } from '#standin/window/state/teams.ts';

/** Channels somebody wrote in while they were not open. */
export function useUnread(): ReadonlySet<string> {
  const { events, place } = useTeams();
  const openId = place.at === 'channel' ? place.channelId : undefined;
  const [unread, setUnread] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => {
    setUnread((before) => (openId !== undefined && before.has(openId) ? without(before, openId) : before));
    return events.listen(({ type, channelId }) => {
      if (type !== 'message' || channelId === undefined || channelId === openId) return;
      setUnread((before) => new Set([...before, channelId]));
    });
  }, [events, openId]);
  return unread;
}

function without(ids: ReadonlySet<string>, id: string): ReadonlySet<string> {
  return new Set([...ids].filter((other) => other !== id));
}
