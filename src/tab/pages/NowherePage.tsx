import { Button } from '@fluentui/react-components';

import { useTabDeps } from '#tab/tabDeps.ts';
import { say } from '#words/say.ts';

import { MessagePage } from './MessagePage.tsx';

/** An address that no version has. */
export function NowherePage() {
  const { router } = useTabDeps();
  return (
    <MessagePage title={say('pages.nowhere.title')} why={say('pages.nowhere.why')} testId="nowhere">
      <Button onClick={() => router.go('/tab/portfolio')}>{say('pages.noProject.open')}</Button>
    </MessagePage>
  );
}
