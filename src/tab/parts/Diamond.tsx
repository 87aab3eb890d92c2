import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';

import { percent } from './Bar.tsx';

const useStyles = makeStyles({
  diamond: {
    boxSizing: 'border-box',
    width: '9px',
    height: '9px',
    transform: 'rotate(45deg)',
    border: `1.5px solid ${tokens.colorNeutralForeground1}`,
  },
  placed: { position: 'absolute', top: '50%', marginLeft: '-4.5px', marginTop: '-4.5px' },
  inline: { display: 'inline-block', margin: '0 8px 0 4px' },
  baseline: {
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1.5px solid ${tokens.colorNeutralForeground2}`,
  },
  forecast: { backgroundColor: tokens.colorNeutralForeground1 },
  done: {
    backgroundColor: tokens.colorNeutralForeground3,
    border: `1.5px solid ${tokens.colorNeutralForeground3}`,
  },
});

export interface DiamondProps {
  readonly kind: 'baseline' | 'forecast' | 'done';
  /** Share of the width; without it the mark stands in a line of words. */
  readonly at?: number;
}

/** Open = baseline, filled = forecast, grey filled = done. */
export function Diamond({ kind, at }: DiamondProps) {
  const styles = useStyles();
  return (
    <span
      aria-hidden="true"
      className={mergeClasses(styles.diamond, at === undefined ? styles.inline : styles.placed, styles[kind])}
      style={at === undefined ? undefined : { left: percent(at) }}
    />
  );
}
