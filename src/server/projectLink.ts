import type { RequestHandler } from 'express';

import type { ServerConfig } from './config.ts';

const readableKey = /^[A-Z0-9][A-Z0-9-]{0,31}$/u;

/** `/p/ATL-01`: the link of a project. It opens Teams and knows nothing itself: any key gets the same answer. */
export function projectLinkPage(config: ServerConfig): RequestHandler {
  return (request, response) => {
    const key = keyOf(request.params['key']);
    response.redirect(302, key === undefined ? portfolioLink(config) : teamsProjectLink(config, key));
  };
}

/** The link people share and copy. */
export const projectLink = (config: Pick<ServerConfig, 'publicUrl'>, key: string): string =>
  `${config.publicUrl}/p/${encodeURIComponent(key)}`;

/** The key in a link of ours; undefined for any other link. */
export function keyInProjectLink(config: Pick<ServerConfig, 'publicUrl'>, link: string): string | undefined {
  const url = URL.parse(link);
  if (url?.origin !== new URL(config.publicUrl).origin) return undefined;
  const match = /^\/p\/([^/]+)\/?$/u.exec(url.pathname);
  return match === null ? undefined : keyOf(safeDecode(match[1] ?? ''));
}

export const portfolioLink = (config: ServerConfig): string => teamsLink(config, undefined);
export const teamsProjectLink = (config: ServerConfig, key: string): string =>
  teamsLink(config, `project/${key}`);

function teamsLink(config: ServerConfig, subPage: string | undefined): string {
  const link = new URL(`${config.teamsOrigin}/l/entity/${config.clientId}/portfolio`);
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
