import { Button } from '@fluentui/react-components';
import { useState, useSyncExternalStore } from 'react';

import { useTabDeps } from '#tab/tabDeps.ts';
import { say } from '#words/say.ts';

import { MessagePage } from './MessagePage.tsx';

/** Consent is a button a person presses, never a window that opens by itself. */
export function SignInPage({ onSignedIn }: { onSignedIn: () => void }) {
  const { tokens } = useTabDeps();
  const state = useSyncExternalStore(tokens.state.subscribe, tokens.state.getSnapshot);
  const [isDeclined, setIsDeclined] = useState(false);
  if (state === 'hostTooOld')
    return (
      <MessagePage title={say('pages.tooOld.title')} why={say('pages.tooOld.why')} testId="host-too-old" />
    );
  const signIn = async (): Promise<void> => {
    const isSignedIn = await tokens.signIn();
    setIsDeclined(!isSignedIn);
    if (isSignedIn) onSignedIn();
  };
  if (state === 'consentNeeded')
    return (
      <MessagePage title={say('pages.consent.title')} why={say('pages.consent.why')} testId="consent">
        <Button appearance="primary" onClick={() => void signIn()}>
          {say('pages.consent.button')}
        </Button>
        {isDeclined && <output>{say('pages.consent.declined')}</output>}
      </MessagePage>
    );
  return (
    <MessagePage title={say('pages.signIn.title')} why={say('pages.signIn.why')} testId="sign-in">
      <Button onClick={onSignedIn}>{say('pages.tryAgain')}</Button>
    </MessagePage>
  );
}
