import { Button } from '@fluentui/react-components';

import { MessagePage } from '#tab/pages/MessagePage.tsx';
import { say } from '#words/say.ts';

/** In every tab of the person who left. */
export function SignedOutPage() {
  return (
    <MessagePage title={say('sync.signedOut.title')} why={say('sync.signedOut.why')} testId="signed-out">
      <Button onClick={() => location.reload()}>{say('sync.signedOut.again')}</Button>
    </MessagePage>
  );
}
