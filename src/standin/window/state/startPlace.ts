import type { Person, TeamEntry, TenantFacts } from '#standin/window/backend/wire.ts';
import type { Place } from './place.ts';
import type { Layout } from './teams.ts';

export function teamsOf(tenant: TenantFacts, me: Person): readonly TeamEntry[] {
  return tenant.teams.filter(({ memberIds }) => memberIds === undefined || memberIds.includes(me.id));
}

/** Teams opens where one left off; the first time that is a channel about something, not "General". */
export function startPlace(tenant: TenantFacts, me: Person, layout: Layout): Place {
  if (layout === 'phone') return { at: 'teams' };
  const channels = teamsOf(tenant, me).flatMap((team) => team.channels);
  const channel = channels.find(({ displayName }) => displayName !== 'General') ?? channels[0];
  return channel === undefined ? { at: 'teams' } : { at: 'channel', channelId: channel.id, tab: 'posts' };
}
