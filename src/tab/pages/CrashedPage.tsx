import { LinkButton } from '#tab/parts/LinkButton.tsx';
import { say } from '#words/say.ts';

import { MessagePage } from './MessagePage.tsx';

/** Needs nothing but what stands already: that a script did not come may be what broke. */
export function CrashedPage() {
  return (
    <MessagePage title={say('start.crashed.title')} why={say('start.crashed.why')} testId="crashed">
      <LinkButton onClick={() => globalThis.location.reload()}>{say('start.reload')}</LinkButton>
    </MessagePage>
  );
}
