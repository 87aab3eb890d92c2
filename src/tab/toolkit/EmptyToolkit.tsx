import { Button } from '@fluentui/react-components';
import { useState } from 'react';

import { MessagePage } from '#tab/pages/MessagePage.tsx';
import { useTabDeps } from '#tab/tabDeps.ts';
import { say } from '#words/say.ts';

/** One next step: the contents we ship, filled in by whoever looks after the list. */
export function EmptyToolkit({ mayWrite, pmo }: { mayWrite: boolean | undefined; pmo: string }) {
  const { lists, engine } = useTabDeps();
  const [state, setState] = useState<'asked' | 'filling' | 'problem'>('asked');
  const fill = async (): Promise<void> => {
    setState('filling');
    const { fillToolkit } = await import('#data/toolkit/fillToolkit.ts');
    const filled = await fillToolkit(lists, { again: true });
    setState(filled.ok ? 'asked' : 'problem');
    await engine.refresh();
  };
  return (
    <MessagePage title={say('toolkit.empty')} why={say('toolkit.emptyWhy')} testId="toolkit">
      {mayWrite === true ? (
        <Button appearance="primary" disabled={state === 'filling'} onClick={() => void fill()}>
          {say(state === 'filling' ? 'toolkit.filling' : 'toolkit.fill')}
        </Button>
      ) : (
        <p>{say('toolkit.emptyReader', { pmo })}</p>
      )}
      {state === 'problem' && <p role="alert">{say('toolkit.fillProblem')}</p>}
    </MessagePage>
  );
}
