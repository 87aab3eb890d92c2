/** What an address of this page asks for. */
export interface StartAsk {
  readonly isDialog: boolean;
  /** The project whose charter is opened; undefined: something new. */
  readonly projectKey: string | undefined;
  /** Came from the page that pins a tab, and goes back there. */
  readonly isPinning: boolean;
  readonly message: { readonly text: string; readonly link: string | undefined };
  /** The channel the dialog was opened in, as the bot knows it. */
  readonly channelId: string | undefined;
}

const teamsHosts = new Set(['teams.microsoft.com', 'teams.cloud.microsoft']);
const channel = /^19:[\w.-]+@thread\.(?:tacv2|skype)$/u;

/** The words of a message stand behind the `#`, which no server sees. Whatever stands there only ever fills a field. */
export function readStartAsk(
  part: string | undefined,
  search: string,
  { pathname, hash }: { readonly pathname: string; readonly hash: string },
): StartAsk {
  const fields = new URLSearchParams(hash.replace(/^#/u, ''));
  const channelId = fields.get('channel') ?? '';
  return {
    isDialog: pathname.startsWith('/dialog/'),
    projectKey: part === undefined ? undefined : keyOf(part),
    isPinning: new URLSearchParams(search).get('from') === 'config',
    message: { text: (fields.get('text') ?? '').slice(0, 2_000), link: teamsLink(fields.get('link') ?? '') },
    channelId: channel.test(channelId) ? channelId : undefined,
  };
}

function keyOf(part: string): string {
  try {
    return decodeURIComponent(part).toUpperCase();
  } catch {
    return part;
  }
}

function teamsLink(link: string): string | undefined {
  const url = URL.parse(link);
  return url?.protocol === 'https:' && teamsHosts.has(url.host) ? url.href : undefined;
}
