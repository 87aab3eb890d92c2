import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  page: {
    flexGrow: 1,
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    justifyContent: 'center',
    gap: '4px',
    padding: '24px',
    textAlign: 'center',
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground2,
  },
  icon: { fontSize: '48px', lineHeight: 1, color: tokens.colorNeutralForeground3 },
  title: { margin: '8px 0 0', fontSize: tokens.fontSizeBase400, color: tokens.colorNeutralForeground1 },
});

interface EmptyPageProps {
  readonly icon: ReactNode;
  readonly title: string;
  readonly children: ReactNode;
}

export function EmptyPage({ icon, title, children }: EmptyPageProps) {
  const styles = useStyles();
  return (
    <div className={styles.page}>
      <span className={styles.icon}>{icon}</span>
      <h1 className={styles.title}>{title}</h1>
      <div>{children}</div>
    </div>
  );
}
