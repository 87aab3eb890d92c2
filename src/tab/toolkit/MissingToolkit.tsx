import { Button } from '@fluentui/react-components';
import { useState } from 'react';

import { MessagePage } from '#tab/pages/MessagePage.tsx';
import { useTabDeps } from '#tab/tabDeps.ts';
import { copyText } from '#teams/share.ts';
import { say } from '#words/say.ts';

/** An offer with its command, never an error. */
export function MissingToolkit({ pmo }: { pmo: string }) {
  const { config } = useTabDeps();
  const [isCopied, setCopied] = useState(false);
  const command = `npm run provision -- --site ${config.siteUrl}`;
  return (
    <MessagePage title={say('toolkit.missing')} why={say('toolkit.missingWhy', { pmo })} testId="toolkit">
      <code>{command}</code>
      <Button onClick={() => void copyText(command).then(setCopied)}>
        {say(isCopied ? 'setup.copied' : 'setup.copyCommand')}
      </Button>
    </MessagePage>
  );
}
