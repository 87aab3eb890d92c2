export interface LogMessage {
  readonly text: string;
  readonly link: string | undefined;
}

const teamsHosts = new Set(['teams.microsoft.com', 'teams.cloud.microsoft']);

/** What the bot put behind the `#`: the words of the message and where it stands. Both only ever fill a field. */
export function readLogMessage(hash: string): LogMessage {
  const fields = new URLSearchParams(hash.replace(/^#/u, ''));
  return { text: (fields.get('text') ?? '').slice(0, 2_000), link: teamsLink(fields.get('link') ?? '') };
}

function teamsLink(link: string): string | undefined {
  const url = URL.parse(link);
  return url?.protocol === 'https:' && teamsHosts.has(url.host) ? url.href : undefined;
}
