import { sharing } from '@microsoft/teams-js';

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
