import { useEffect, useState } from 'react';
import type { PreviewedAttachment } from '#standin/window/backend/wire.ts';
import { useSignIn } from '#standin/window/state/useSignIn.ts';
import { useTeams } from '#standin/window/state/teams.ts';
import { firstAppLink } from './appLink.ts';
import { askExtension } from './askExtension.ts';

interface LinkPreview {
  readonly isBusy: boolean;
  readonly attachment: PreviewedAttachment | undefined;
  readonly dismiss: () => void;
}

/** A link of the app's domains in a message becomes the app's card (`composeExtension/queryLink`). */
export function useLinkPreview(conversationId: string, text: string): LinkPreview {
  const { backend, tenant } = useTeams();
  const { ssoToken } = useSignIn();
  const url = firstAppLink(text, tenant.app);
  const [found, setFound] = useState<{ url: string; attachment: PreviewedAttachment | undefined }>();
  useEffect(() => {
    if (url === undefined) return;
    let isStale = false;
    const ask = async (): Promise<void> => {
      const value = { url };
      const answer = await askExtension({
        backend,
        conversationId,
        name: 'composeExtension/queryLink',
        value,
        ssoToken,
      });
      if (!isStale)
        setFound({ url, attachment: answer.kind === 'results' ? answer.attachments[0] : undefined });
    };
    const timer = setTimeout(() => void ask(), 200);
    return () => {
      isStale = true;
      clearTimeout(timer);
    };
  }, [backend, conversationId, ssoToken, url]);
  const isCurrent = found !== undefined && found.url === url;
  return {
    isBusy: url !== undefined && !isCurrent,
    attachment: isCurrent ? found.attachment : undefined,
    dismiss: () => {
      if (url !== undefined) setFound({ url, attachment: undefined });
    },
  };
}
