import { Button } from '@fluentui/react-components';
import { useState } from 'react';

import type { NeedsYouItem } from '#data/sync/engine.ts';
import { copyText } from '#teams/share.ts';
import { say } from '#words/say.ts';

import { mineAsText } from './trayModel.ts';

export function CopyMine({ item }: { item: NeedsYouItem }) {
  const [isCopied, setIsCopied] = useState(false);
  return (
    <Button
      appearance="subtle"
      onClick={() => void copyText(mineAsText(item)).then(setIsCopied)}
      data-testid="copy-mine"
    >
      {say(isCopied ? 'sync.conflict.copied' : 'sync.conflict.copy')}
    </Button>
  );
}
