import type { RequestHandler } from 'express';

import type { ServerConfig } from './config.ts';

const readableKey = /^[A-Z0-9][A-Z0-9-]{0,31}$/u;

/** `/p/ATL-01`: the link of a project. It opens Teams and knows nothing itself: any key gets the same answer. */
export function projectLinkPage(config: ServerConfig): RequestHandler {
  return (request, response) => {
    response.redirect(302, linkToTeams(config, keyOf(request.params['key'])));
  };
}

/** The key in a link of ours; undefined for any other link. */
export function keyInProjectLink(config: Pick<ServerConfig, 'publicUrl'>, link: string): string | undefined {
  const url = URL.parse(link);
  if (url?.origin !== new URL(config.publicUrl).origin) return undefined;
  const match = /^\/p\/([^/]+)\/?$/u.exec(url.pathname);
  return match === null ? undefined : keyOf(safeDecode(match[1] ?? ''));
}

/** Buttons on cards: Teams itself follows its own links, beside a stand-in too. */
export const linkInTeams = (config: ServerConfig, key?: string): string =>
  deepLink(config, 'https://teams.microsoft.com', key);

/** The page that starts something new, in the personal app. */
export const startLinkInTeams = (config: ServerConfig): string =>
  pageLink(config, 'https://teams.microsoft.com', 'start');

/** From a browser: to wherever Teams is. */
export const linkToTeams = (config: ServerConfig, key?: string): string =>
  deepLink(config, config.teamsOrigin, key);

const deepLink = (config: ServerConfig, origin: string, key: string | undefined): string =>
  pageLink(config, origin, key === undefined ? undefined : `project/${key}`);

/** To the page where it is decided, with what is proposed on it. */
export const decideLinkInTeams = (config: ServerConfig, asked: URLSearchParams): string =>
  pageLink(config, 'https://teams.microsoft.com', `decide?${asked.toString()}`);

function pageLink(config: ServerConfig, origin: string, subPage: string | undefined): string {
  const link = new URL(`${origin}/l/entity/${config.clientId}/portfolio`);
  link.searchParams.set('tenantId', config.tenantId);
  link.searchParams.set('webUrl', `${config.publicUrl}/tab/${subPage ?? 'portfolio'}`);
  if (subPage !== undefined) link.searchParams.set('context', JSON.stringify({ subEntityId: subPage }));
  return link.href;
}

function keyOf(text: unknown): string | undefined {
  const key = typeof text === 'string' ? text.toUpperCase() : '';
  return readableKey.test(key) ? key : undefined;
}

function safeDecode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
