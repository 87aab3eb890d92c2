import { Button } from '@fluentui/react-components';
import { useState } from 'react';

import { useTabDeps } from '#tab/tabDeps.ts';
import { copyText } from '#teams/share.ts';
import { say } from '#words/say.ts';

import { useFirstRunStyles } from './firstRun.styles.ts';
import type { StartProblem } from './useSmallStart.ts';

/** What happened, what is safe, and whom to ask. */
export function StartProblemBox({ problem }: { problem: StartProblem }) {
  const styles = useFirstRunStyles();
  if (problem.kind === 'noAccess') return <ForAdmin />;
  return (
    <output className={styles.problem} data-testid="start-problem">
      {problem.kind === 'notOurList'
        ? say('firstRun.problem.notOurs', { list: problem.list })
        : say(`firstRun.problem.${problem.kind}`)}
    </output>
  );
}

/** The one command, and words to send with it. */
function ForAdmin() {
  const styles = useFirstRunStyles();
  const { config } = useTabDeps();
  const [copied, setCopied] = useState<'command' | 'message'>();
  const command = `npm run provision -- --site ${config.siteUrl}`;
  const copy = async (what: 'command' | 'message'): Promise<void> => {
    const text = what === 'command' ? command : say('firstRun.message', { site: config.siteUrl, command });
    setCopied((await copyText(text)) ? what : undefined);
  };
  return (
    <div className={styles.problem} aria-live="polite" data-testid="start-problem">
      <h2 className={styles.head}>{say('firstRun.problem.noAccess.title')}</h2>
      <p className={styles.quiet}>{say('firstRun.problem.noAccess')}</p>
      <code className={styles.code}>{command}</code>
      <div className={styles.buttons}>
        <Button size="small" onClick={() => void copy('command')}>
          {say(copied === 'command' ? 'firstRun.copied' : 'firstRun.copyCommand')}
        </Button>
        <Button size="small" onClick={() => void copy('message')}>
          {say(copied === 'message' ? 'firstRun.copied' : 'firstRun.copyMessage')}
        </Button>
      </div>
    </div>
  );
}
