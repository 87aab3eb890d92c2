import { useMemo } from 'react';
import { deepLink, readDeepLink, readMessageLink } from '#standin/window/protocol/deepLink.ts';
import type { PageTarget } from '#standin/window/protocol/effects.ts';
import { teamsOf } from './startPlace.ts';
import { useTeams } from './teams.ts';

interface LinkTarget {
  readonly pageId: string;
  readonly channelId: string | undefined;
  readonly subPageId: string;
  readonly label: string;
  readonly webUrl: string | undefined;
}

interface Navigation {
  readonly openPage: (target: PageTarget) => void;
  /** Links of Teams and of the app open inside; all others in a browser tab. */
  readonly openLink: (url: string) => void;
  readonly openChat: (members: readonly string[], message: string | undefined) => void;
  readonly linkTo: (target: LinkTarget) => string;
}

export function useNavigation(): Navigation {
  const { tenant, me, backend, place, go, say } = useTeams();
  return useMemo(() => {
    const { app } = tenant;
    const allChannels = teamsOf(tenant, me).flatMap(({ channels }) => channels);

    const openTab = async (
      isWanted: (tab: { entityId: string; websiteUrl?: string }) => boolean,
      sub?: string,
      first?: string,
    ): Promise<boolean> => {
      const here = first ?? (place.at === 'channel' ? place.channelId : undefined);
      const ids = [...new Set([...(here === undefined ? [] : [here]), ...allChannels.map(({ id }) => id)])];
      const tabs = await Promise.all(ids.map(async (id) => await backend.tabs(id).catch(() => [])));
      const tab = tabs.flat().find(isWanted);
      if (tab === undefined) return false;
      go({ at: 'channel', channelId: tab.channelId, tab: tab.id, sub });
      return true;
    };

    const openPage = ({ appId, pageId, subPageId, channelId }: PageTarget): void => {
      if (appId !== undefined && appId !== tenant.appId) {
        say('That app is not installed in this stand-in.', 'error');
        return;
      }
      const isStatic = app.staticTabs?.some(({ entityId }) => entityId === pageId) ?? false;
      if (pageId === undefined || (isStatic && channelId === undefined)) {
        go({ at: 'app', page: pageId, sub: subPageId });
        return;
      }
      void openTab(({ entityId }) => entityId === pageId, subPageId, channelId).then((isFound) => {
        if (!isFound) go({ at: 'app', page: undefined, sub: subPageId });
      });
    };

    const openLink = (url: string): void => {
      const target = readDeepLink(url, location.origin);
      if (target !== undefined) {
        openPage(target);
        return;
      }
      const message = readMessageLink(url, location.origin);
      if (message !== undefined) {
        const { channelId } = message;
        if (allChannels.some(({ id }) => id === channelId)) go({ at: 'channel', channelId, tab: 'posts' });
        else say('You are not in the team where that was said.', 'error');
        return;
      }
      if (!URL.canParse(url) || !['http:', 'https:'].includes(new URL(url).protocol)) return;
      const isOwn = new URL(url).origin === tenant.appOrigin;
      if (!isOwn) {
        open(url, '_blank', 'noopener');
        return;
      }
      void openTab(({ websiteUrl }) => websiteUrl !== undefined && isSamePage(websiteUrl, url)).then(
        (isFound) => {
          if (!isFound) go({ at: 'app', page: undefined, sub: ownSubPage(url) });
        },
      );
    };

    return {
      openPage,
      openLink,
      openChat: (members, message) => {
        say(
          `Teams would open a chat with ${members.join(', ')}${message === undefined ? '' : `: “${message}”`}`,
        );
      },
      linkTo: ({ pageId, channelId, subPageId, label, webUrl }) =>
        webUrl ??
        deepLink({ appId: tenant.appId, entityId: pageId, subEntityId: subPageId, channelId, label }),
    };
  }, [tenant, me, backend, place, go, say]);
}

function isSamePage(left: string, right: string): boolean {
  if (!URL.canParse(left)) return false;
  const a = new URL(left);
  const b = new URL(right);
  return a.origin === b.origin && a.pathname === b.pathname;
}

/** In Teams the app's own page at `/p/KEY` sends the browser to this sub-page; a frame cannot follow it out and back. */
function ownSubPage(url: string): string | undefined {
  const key = /^\/p\/([^/]+)$/u.exec(new URL(url).pathname)?.[1];
  return key === undefined ? undefined : `project/${decodeURIComponent(key)}`;
}
