import { Button } from '@fluentui/react-components';

import { useIsPmo } from '#tab/listening/useIsPmo.ts';
import { useTabDeps } from '#tab/tabDeps.ts';
import { say } from '#words/say.ts';

/** An empty portfolio's other next step, for who may take it: one team, one focus. */
export function StartSmallOffer() {
  const { router } = useTabDeps();
  if (!useIsPmo()) return undefined;
  return <Button onClick={() => router.go('/tab/setup')}>{say('firstRun.title')}</Button>;
}
