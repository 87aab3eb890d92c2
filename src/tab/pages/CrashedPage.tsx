import { LinkButton } from '#tab/parts/LinkButton.tsx';
import { say } from '#words/say.ts';

import { MessagePage } from './MessagePage.tsx';

/** Needs nothing but what stands already: that a script did not come may be what broke. */
export function CrashedPage() {
  return (
    <MessagePage title={say('pages.crashed.title')} why={say('pages.crashed.why')} testId="crashed">
      <LinkButton onClick={() => globalThis.location.reload()}>{say('pages.reload')}</LinkButton>
    </MessagePage>
  );
}
