import type { app } from '@microsoft/teams-js';

/** Where in Teams we stand, in the few words the screens need. */
export interface Place {
  readonly kind: 'channel' | 'personal' | 'chat' | 'meeting' | 'config' | 'dialog';
  /** The Microsoft team's Entra group, and the channel, when there is one. */
  readonly groupId: string | undefined;
  readonly teamName: string | undefined;
  readonly channelName: string | undefined;
  readonly channelId?: string | undefined;
  /** What a deep link or the tab's own entity asks for: `project/ATL-01`, `project:ATL-01`. */
  readonly pageId: string;
  readonly subPageId: string | undefined;
  readonly locale: string;
  readonly loginHint: string | undefined;
  readonly user: { readonly id: string; readonly upn: string; readonly tenantId: string } | undefined;
}

export function placeOf(context: app.Context): Place {
  return {
    kind: kindOf(context),
    groupId: context.team?.groupId,
    teamName: context.team?.displayName,
    channelName: context.channel?.displayName,
    channelId: context.channel?.id,
    pageId: context.page.id,
    subPageId: context.page.subPageId === '' ? undefined : context.page.subPageId,
    locale: context.app.locale,
    loginHint: context.user?.loginHint,
    user: context.user && {
      id: context.user.id,
      upn: context.user.userPrincipalName ?? context.user.loginHint ?? '',
      tenantId: context.user.tenant?.id ?? '',
    },
  };
}

function kindOf({ page, channel, chat, meeting }: app.Context): Place['kind'] {
  // teams-js writes these frame contexts as a string enum; the words are Teams' own.
  const frame: string = page.frameContext;
  if (frame === 'settings') return 'config';
  if (frame === 'task') return 'dialog';
  if (meeting !== undefined) return 'meeting';
  if (channel !== undefined) return 'channel';
  return chat === undefined ? 'personal' : 'chat';
}
