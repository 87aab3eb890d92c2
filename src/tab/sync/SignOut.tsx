import { LinkButton } from '#tab/parts/LinkButton.tsx';
import { say } from '#words/say.ts';

import { useSignOut } from './useSignOut.tsx';

export function SignOut() {
  const { signOut, question } = useSignOut();
  return (
    <>
      <LinkButton onClick={signOut} testId="sign-out">
        {say('sync.signOut')}
      </LinkButton>
      {question}
    </>
  );
}
