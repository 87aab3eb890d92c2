import { Button } from '@fluentui/react-components';
import { useState } from 'react';

import { provision } from '#data/provision/provision.ts';
import { useTabDeps } from '#tab/tabDeps.ts';
import { say } from '#words/say.ts';

import { useFirstRunStyles } from './firstRun.styles.ts';

type Told = 'none' | 'busy' | 'noAccess' | 'other';

/** Where the app and the person may, the missing lists are made right here; else the command beside it is the way. */
export function MakeHere({ onMade }: { onMade: () => void }) {
  const styles = useFirstRunStyles();
  const { lists } = useTabDeps();
  const [told, setTold] = useState<Told>('none');
  const make = async (): Promise<void> => {
    setTold('busy');
    const made = await provision(lists.graph, lists.siteUrl);
    if (made.ok) onMade();
    setTold(made.ok ? 'none' : made.error.kind === 'noAccess' ? 'noAccess' : 'other');
  };
  return (
    <>
      <Button disabled={told === 'busy'} onClick={() => void make()} data-testid="make-here">
        {say(told === 'busy' ? 'firstRun.starting' : 'firstRun.makeHere')}
      </Button>
      <output className={styles.quiet}>
        {told === 'noAccess' || told === 'other' ? say(`firstRun.makeHere.${told}`) : ''}
      </output>
    </>
  );
}
