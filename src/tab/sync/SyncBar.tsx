import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

import { LinkButton } from '#tab/parts/LinkButton.tsx';
import { Said } from '#tab/parts/Said.tsx';
import { say } from '#words/say.ts';

import type { SyncFact } from './syncFacts.ts';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexDirection: 'column',
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground1,
    ':not(:empty)': { borderBottom: `1px solid ${tokens.colorNeutralStroke1}` }, // a line of its own would push the page down
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  fact: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '0 12px',
    padding: '6px 24px',
    ':not(:first-child)': { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
    '@media (max-width: 720px)': { padding: '6px 12px' },
  },
  words: { flex: '0 1 auto', minWidth: 0 },
  badge: {
    padding: '0 8px',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorBrandStroke1}`,
    color: tokens.colorBrandForeground1,
    fontWeight: tokens.fontWeightSemibold,
  },
});

export interface SyncBarProps {
  readonly facts: readonly SyncFact[];
  readonly onLook: () => void;
  readonly onSignIn: () => void;
}

/** Above every page, and only while there is something to say. */
export function SyncBar({ facts, onLook, onSignIn }: SyncBarProps) {
  const styles = useStyles();
  return (
    <output className={styles.bar} data-testid="sync">
      {facts.map((fact) => (
        <div key={fact.kind} className={styles.fact} data-fact={fact.kind}>
          {wordsOf(fact, styles)}
          {fact.kind === 'needsYou' && (
            <LinkButton onClick={onLook} testId="needs-you-look">
              {say('sync.needsYou.look')}
            </LinkButton>
          )}
          {fact.kind === 'signIn' && (
            <LinkButton onClick={onSignIn} testId="sync-sign-in">
              {say('sync.signIn.button')}
            </LinkButton>
          )}
          {fact.kind === 'unreadable' && (
            <LinkButton onClick={() => location.reload()}>{say('sync.reload')}</LinkButton>
          )}
        </div>
      ))}
    </output>
  );
}

function wordsOf(fact: SyncFact, styles: ReturnType<typeof useStyles>): ReactNode {
  switch (fact.kind) {
    case 'needsYou':
      return <span className={styles.badge}>{say('sync.needsYou.badge', { count: fact.count })}</span>;
    case 'offline':
      return (
        <span className={styles.words}>
          {fact.count === 0 ? (
            <Said message="sync.offline" />
          ) : (
            <Said message="sync.offlineUnsent" values={{ count: fact.count }} />
          )}
        </span>
      );
    case 'signIn':
    case 'notDurable':
      return (
        <span className={styles.words}>
          <Said message={`sync.${fact.kind}`} values={{ count: fact.count }} />
        </span>
      );
    case 'waiting':
      return (
        <span className={styles.words}>
          {say('sync.waiting', { count: fact.count, seconds: fact.seconds })}
        </span>
      );
    case 'unreadable':
      return <span className={styles.words}>{say('sync.unreadable', { count: fact.count })}</span>;
    case 'clock':
      return (
        <span className={styles.words}>
          {say('sync.clock', { hours: fact.hours, direction: fact.direction })}
        </span>
      );
  }
}
