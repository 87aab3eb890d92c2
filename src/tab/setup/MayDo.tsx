import { useState } from 'react';

import { LinkButton } from '#tab/parts/LinkButton.tsx';
import { StatusMark } from '#tab/parts/StatusMark.tsx';
import { useTabDeps } from '#tab/tabDeps.ts';
import { copyText } from '#teams/share.ts';
import { say } from '#words/say.ts';

import { useFirstRunStyles } from './firstRun.styles.ts';

/** Which permission is there, which is not, who can grant it, and that one may start without it. */
export function MayDo() {
  const styles = useFirstRunStyles();
  const { host } = useTabDeps();
  const [isCopied, setIsCopied] = useState(false);
  const isInTeam = host.place.kind === 'channel';
  const copy = async (): Promise<void> => setIsCopied(await copyText(say('firstRun.may.postMessage')));
  return (
    <section className={styles.side} aria-labelledby="may-do">
      <h2 id="may-do" className={styles.sideTitle}>
        {say('firstRun.may')}
      </h2>
      <ul className={styles.list}>
        <Right isThere title={say('firstRun.may.lists')} how={say('firstRun.may.listsHow')} />
        <Right isThere title={say('firstRun.may.who')} how={say('firstRun.may.whoHow')} />
        <Right isThere={false} title={say('firstRun.may.make')} how={say('firstRun.may.makeUnknown')} />
        <Right
          isThere={isInTeam}
          title={say('firstRun.may.post')}
          how={say(isInTeam ? 'firstRun.may.postYes' : 'firstRun.may.postNot')}
        >
          {!isInTeam && (
            <LinkButton onClick={() => void copy()}>
              {say(isCopied ? 'firstRun.copied' : 'firstRun.may.copyPost')}
            </LinkButton>
          )}
        </Right>
      </ul>
    </section>
  );
}

interface RightProps {
  readonly isThere: boolean;
  readonly title: string;
  readonly how: string;
  readonly children?: React.ReactNode;
}

function Right({ isThere, title, how, children }: RightProps) {
  const styles = useFirstRunStyles();
  return (
    <li className={styles.right}>
      <StatusMark status={isThere ? 'green' : 'noNews'} size="mark" label={how} />
      <div>
        <h3 className={styles.head}>{title}</h3>
        <p className={styles.quiet}>{how}</p>
        {children}
      </div>
    </li>
  );
}
