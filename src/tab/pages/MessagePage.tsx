import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  page: {
    boxSizing: 'border-box',
    minHeight: '100%',
    padding: '64px 24px 24px',
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground1,
  },
  words: {
    width: '100%',
    maxWidth: '460px',
    display: 'flex',
    flexDirection: 'column',
    rowGap: '8px',
    overflowWrap: 'anywhere',
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  why: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground2,
  },
  more: { display: 'flex', flexWrap: 'wrap', gap: '8px', paddingTop: '8px', alignItems: 'center' },
});

export interface MessagePageProps {
  readonly title: string;
  readonly why: string;
  readonly children?: ReactNode;
  readonly testId: string;
}

/** What happened, what is safe, what to do: for every page that cannot be itself. */
export function MessagePage({ title, why, children, testId }: MessagePageProps) {
  const styles = useStyles();
  return (
    <main className={styles.page} data-testid={testId}>
      <div className={styles.words}>
        <h1 className={styles.title}>{title}</h1>
        <p className={styles.why}>{why}</p>
        {children !== undefined && <div className={styles.more}>{children}</div>}
      </div>
    </main>
  );
}
