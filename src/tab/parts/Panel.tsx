import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type ReactNode, useId } from 'react';

const useStyles = makeStyles({
  panel: {
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusXLarge,
    minWidth: 0,
  },
  padded: { padding: '12px 16px' },
  head: { display: 'flex', alignItems: 'baseline', columnGap: '8px', marginBottom: '8px', minHeight: '20px' },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1,
  },
  note: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  end: { marginLeft: 'auto' },
});

export interface PanelProps {
  readonly title: string;
  /** Mostly an age. */
  readonly note?: string | undefined;
  readonly action?: ReactNode;
  readonly children: ReactNode;
  readonly testId?: string;
}

/** A titled area of the project tab. */
export function Panel({ title, note, action, children, testId }: PanelProps) {
  const styles = useStyles();
  const titleId = useId();
  return (
    <section
      className={mergeClasses(styles.panel, styles.padded)}
      aria-labelledby={titleId}
      data-testid={testId}
    >
      <div className={styles.head}>
        <h2 id={titleId} className={styles.title}>
          {title}
        </h2>
        {note !== undefined && <span className={styles.note}>{note}</span>}
        {action !== undefined && <span className={styles.end}>{action}</span>}
      </div>
      {children}
    </section>
  );
}
