import type { ServerConfig } from './config.ts';

/** An address that is not on the list was about to be called: a mistake of ours, or somebody's link. Nothing was sent. */
export class NotOnTheList extends Error {
  constructor(origin: string) {
    super(`not an address this server speaks to: ${origin}`);
    this.name = 'NotOnTheList';
  }
}

/** The only fetch of this server: it reaches these origins, follows no redirect away from them, and sends nothing anywhere else. */
export function fetchOnly(origins: readonly string[], send: typeof fetch = fetch): typeof fetch {
  const allowed = new Set(origins.map((origin) => new URL(origin).origin));
  return async (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input);
    if (!allowed.has(url.origin) || url.username !== '' || url.password !== '')
      throw new NotOnTheList(url.origin);
    return send(input, { ...init, redirect: 'error' });
  };
}

/** Microsoft's services in the cloud; beside a stand-in its one origin and nothing else. */
export function microsoftOrigins({ standinUrl, serviceUrlHosts }: ServerConfig): readonly string[] {
  if (standinUrl !== undefined) return [standinUrl];
  return [
    'https://graph.microsoft.com',
    'https://login.microsoftonline.com',
    'https://login.botframework.com',
    'https://token.botframework.com',
    ...serviceUrlHosts.map((host) => `https://${host}`),
  ];
}
