import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Suspense, useEffect, useState } from 'react';

import { say } from '#words/say.ts';

import { later } from './later.ts';
import { useHidden } from './visuallyHidden.ts';

// Most people never see it, and it would stand between everybody and their first rows.
const SkeletonWords = later(() => import('./NoAnswer.tsx'), 'SkeletonWords');

const quietMs = 3_000;

const useStyles = makeStyles({
  page: {
    boxSizing: 'border-box',
    minHeight: '100%',
    padding: '16px 24px',
    display: 'flex',
    flexDirection: 'column',
    rowGap: '12px',
    backgroundColor: tokens.colorNeutralBackground3,
  },
  block: {
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusXLarge,
    animationName: { '0%': { opacity: 1 }, '50%': { opacity: 0.55 }, '100%': { opacity: 1 } },
    animationDuration: '1.8s',
    animationIterationCount: 'infinite',
    '@media (prefers-reduced-motion: reduce)': { animationName: 'none' },
  },
  title: { width: '220px', height: '40px', borderRadius: tokens.borderRadiusMedium },
  tall: { height: '220px' },
  row: { display: 'grid', gridTemplateColumns: '1.15fr 1fr 1fr', columnGap: '12px' },
  low: { height: '106px' },
});

/** The shape of the page while its lists are read; where that takes long, why. */
export function PageSkeleton() {
  const styles = useStyles();
  const { hidden } = useHidden();
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const long = setTimeout(() => setLong(true), quietMs);
    return () => clearTimeout(long);
  }, []);
  return (
    <main className={styles.page} aria-busy="true" data-testid="skeleton">
      <output className={hidden}>{say('start.loading')}</output>
      <Suspense>{isLong && <SkeletonWords />}</Suspense>
      <div className={mergeClasses(styles.block, styles.title)} />
      <div className={mergeClasses(styles.block, styles.tall)} />
      <div className={styles.row}>
        <div className={mergeClasses(styles.block, styles.low)} />
        <div className={mergeClasses(styles.block, styles.low)} />
        <div className={mergeClasses(styles.block, styles.low)} />
      </div>
      <div className={mergeClasses(styles.block, styles.tall)} />
    </main>
  );
}
