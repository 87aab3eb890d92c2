import { sharing } from '@microsoft/teams-js';

const longestTeamsLink = 1_900; // Teams on Windows cuts longer ones

/** The one link of a project: it unfurls in chat, and a browser opens Teams with it. */
export function projectLink(origin: string, projectKey: string): string {
  return `${origin}/p/${encodeURIComponent(projectKey)}`;
}

export interface TeamsPage {
  readonly appId: string;
  readonly page: string;
  readonly subPage?: string | undefined;
  readonly webUrl: string;
  readonly label: string;
}

/** A link that opens a page of our personal app. The label is left out where it would make the link too long. */
export function teamsLink({ appId, page, subPage, webUrl, label }: TeamsPage): string {
  const link = new URL(`https://teams.microsoft.com/l/entity/${appId}/${encodeURIComponent(page)}`);
  link.searchParams.set('webUrl', webUrl);
  if (subPage !== undefined) link.searchParams.set('context', JSON.stringify({ subEntityId: subPage }));
  const bare = link.href;
  link.searchParams.set('label', label);
  return link.href.length < longestTeamsLink ? link.href : bare;
}

/** Teams advises against its own clipboard call; a host that refuses the browser's gets the old way. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text);
  }
}

export type Shared = 'offered' | 'copied' | 'failed';

/** Teams' own "share to a chat or channel" where the host has it; else the link is in the clipboard to paste. */
export async function shareLink(url: string, message: string): Promise<Shared> {
  if (sharing.isSupported()) {
    try {
      await sharing.shareWebContent({ content: [{ type: 'URL', url, message, preview: true }] });
      return 'offered';
    } catch {
      // The person closed it, or the host only said it could: the link still helps.
    }
  }
  return (await copyText(url)) ? 'copied' : 'failed';
}

function copyBySelection(text: string): boolean {
  const field = document.createElement('textarea');
  field.value = text;
  field.readOnly = true;
  document.body.append(field);
  field.select();
  const isCopied = document.execCommand('copy');
  field.remove();
  return isCopied;
}
