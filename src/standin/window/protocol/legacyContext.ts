import type { FrameContext, HostFacts } from './frame.ts';

/** `getContext` answers one flat object, still in the words of teams-js 1; teams-js maps it to `app.Context`. */
export function legacyContext(context: FrameContext, facts: HostFacts): Readonly<Record<string, unknown>> {
  return {
    locale: facts.locale,
    theme: facts.theme,
    appSessionId: facts.sessionId,
    sessionId: facts.sessionId,
    ringId: 'general',
    hostName: 'Teams',
    hostClientType: facts.isMobile ? 'android' : 'web',
    appId: facts.appId,
    manifestVersion: facts.manifestVersion,
    entityId: facts.page.id,
    subEntityId: facts.page.subId ?? '',
    frameContext: context,
    userObjectId: facts.user.id,
    loginHint: facts.user.upn,
    userPrincipalName: facts.user.upn,
    userDisplayName: facts.user.displayName,
    tid: facts.tenantId,
    userLicenseType: 'Unknown',
    tenantSKU: 'unknown',
    isFullScreen: false,
    isMultiWindow: false,
    dialogParameters: {},
    hostAncestors: [],
    ...channelPart(facts),
  };
}

function channelPart({ channel }: HostFacts): Readonly<Record<string, unknown>> {
  if (channel === undefined) return {};
  return {
    channelId: channel.id,
    channelName: channel.displayName,
    channelType: 'Regular',
    teamId: channel.id,
    teamName: channel.team.displayName,
    groupId: channel.team.id,
    hostTeamGroupId: channel.team.id,
  };
}
