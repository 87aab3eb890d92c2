import { Button } from '@fluentui/react-components';

import { type LaterPage as What } from '#tab/routes.ts';
import { useTabDeps } from '#tab/tabDeps.ts';
import { say } from '#words/say.ts';

import { MessagePage } from './MessagePage.tsx';

/** A page that a later version brings, or an address that no version has. */
export function LaterPage({ what }: { what: What | undefined }) {
  const { router } = useTabDeps();
  return (
    <MessagePage
      title={what === undefined ? say('pages.nowhere.title') : say('pages.later.title', { page: what })}
      why={say('pages.later.why')}
      testId="later"
    >
      <Button onClick={() => router.go('/tab/portfolio')}>{say('pages.noProject.open')}</Button>
    </MessagePage>
  );
}
