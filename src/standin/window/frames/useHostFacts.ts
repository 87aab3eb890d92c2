import { useMemo } from 'react';
import type { HostFacts } from '#standin/window/protocol/frame.ts';
import { useTeams } from '#standin/window/state/teams.ts';

interface PagePlace {
  readonly id: string;
  readonly subId?: string | undefined;
  readonly channelId?: string | undefined;
}

export function useHostFacts({ id, subId, channelId }: PagePlace): HostFacts {
  const { tenant, me, theme, language, layout } = useTeams();
  return useMemo(() => {
    const team = tenant.teams.find(({ channels }) => channels.some((channel) => channel.id === channelId));
    const channel = team?.channels.find((candidate) => candidate.id === channelId);
    return {
      theme: theme === 'light' ? 'default' : theme,
      locale: language,
      sessionId: crypto.randomUUID(),
      appId: tenant.appId,
      manifestVersion: tenant.app.version,
      tenantId: tenant.tenantId,
      user: me,
      page: { id, subId },
      channel: team === undefined || channel === undefined ? undefined : { ...channel, team },
      isMobile: layout === 'phone',
    };
  }, [tenant, me, theme, language, layout, id, subId, channelId]);
}
