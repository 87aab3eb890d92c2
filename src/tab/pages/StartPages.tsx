import { Button } from '@fluentui/react-components';

import { say } from '#words/say.ts';

import { MessagePage } from './MessagePage.tsx';

/** Outside Teams there is nobody who could sign in, so there is only the way into Teams. */
export function OutsidePage({ teamsLink }: { teamsLink: string }) {
  return (
    <MessagePage title={say('pages.outside.title')} why={say('pages.outside.why')} testId="outside">
      <Button as="a" appearance="primary" href={teamsLink}>
        {say('pages.outside.open')}
      </Button>
    </MessagePage>
  );
}

export function SilentPage() {
  return (
    <MessagePage title={say('pages.silent.title')} why={say('pages.silent.why')} testId="silent">
      <Reload />
    </MessagePage>
  );
}

export function BrokenPage() {
  return (
    <MessagePage title={say('pages.broken.title')} why={say('pages.broken.why')} testId="broken">
      <Reload />
    </MessagePage>
  );
}

function Reload() {
  return <Button onClick={() => globalThis.location.reload()}>{say('start.reload')}</Button>;
}
