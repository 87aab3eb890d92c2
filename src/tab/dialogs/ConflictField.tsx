import { makeStyles, mergeClasses, Radio, RadioGroup, tokens } from '@fluentui/react-components';

import { say } from '#words/say.ts';

const useStyles = makeStyles({
  group: { display: 'grid', gridTemplateColumns: 'repeat(2, minmax(0, 1fr))', gap: '8px', width: '100%' },
  card: {
    boxSizing: 'border-box',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  chosen: { border: `2px solid ${tokens.colorCompoundBrandStroke}` },
  value: { display: 'block', fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  whose: {
    display: 'block',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

const words = (value: string): string => (value === '' ? say('update.conflict.empty') : value);

export interface ConflictFieldProps {
  readonly label: string;
  readonly mine: string;
  readonly theirs: string;
  /** Whose they are, and since when. */
  readonly mineWords: string;
  readonly theirWords: string;
  readonly choice: 'mine' | 'theirs' | undefined;
  readonly onChoose: (choice: 'mine' | 'theirs') => void;
}

/** Both values, kept and shown; a person chooses. */
export function ConflictField({ label, choice, onChoose, ...both }: ConflictFieldProps) {
  const styles = useStyles();
  const card = (side: 'mine' | 'theirs', value: string, whose: string) => (
    <Radio
      value={side}
      className={mergeClasses(styles.card, choice === side && styles.chosen)}
      data-testid={`conflict-${side}`}
      label={
        <>
          <span className={styles.value}>{words(value)}</span>
          <span className={styles.whose}>{whose}</span>
        </>
      }
    />
  );
  return (
    <RadioGroup
      className={styles.group}
      aria-label={label}
      value={choice ?? ''}
      onChange={(_, data) => onChoose(data.value === 'theirs' ? 'theirs' : 'mine')}
    >
      {card('mine', both.mine, both.mineWords)}
      {card('theirs', both.theirs, both.theirWords)}
    </RadioGroup>
  );
}
