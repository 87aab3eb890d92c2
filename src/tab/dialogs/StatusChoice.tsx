import { makeStyles, mergeClasses, Radio, RadioGroup, tokens } from '@fluentui/react-components';

import type { Rag } from '#domain/statusReport/statusReport.ts';
import { StatusMark } from '#tab/parts/StatusMark.tsx';
import { statusWords } from '#words/statusWords.ts';

const choices: readonly Rag[] = ['green', 'amber', 'red'];

const useStyles = makeStyles({
  group: {
    display: 'grid',
    gridTemplateColumns: 'repeat(3, minmax(0, 1fr))',
    gap: '8px',
    alignItems: 'stretch',
    width: '100%',
    '@media (max-width: 480px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  card: {
    boxSizing: 'border-box',
    minHeight: '40px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    alignItems: 'center',
    // Fluent marks the focus of a radio on its circle, which is not shown here.
    ':focus-within': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  chosen: {
    border: `2px solid ${tokens.colorCompoundBrandStroke}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  indicator: { display: 'none' },
  label: {
    paddingLeft: '12px',
    paddingRight: '12px',
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    columnGap: '8px',
    width: '100%',
  },
  tag: {
    marginLeft: 'auto',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});

export interface StatusChoiceProps {
  readonly value: Rag | undefined;
  readonly onChange: (rag: Rag) => void;
  /** Who holds which view: `you, 20 Nov`, `evidence, today`. */
  readonly tags: Readonly<Partial<Record<Rag, string>>>;
  readonly isDisabled: boolean;
}

export function StatusChoice({ value, onChange, tags, isDisabled }: StatusChoiceProps) {
  const styles = useStyles();
  return (
    <RadioGroup
      className={styles.group}
      value={value ?? ''}
      onChange={(_, data) => {
        const chosen = choices.find((choice) => choice === data.value);
        if (chosen !== undefined) onChange(chosen);
      }}
      disabled={isDisabled}
    >
      {choices.map((choice) => (
        <Radio
          key={choice}
          className={mergeClasses(styles.card, value === choice && styles.chosen)}
          value={choice}
          indicator={{ className: styles.indicator }}
          data-testid={`status-${choice}`}
          aria-label={[statusWords(choice), tags[choice]].filter(Boolean).join(', ')}
          label={{
            className: styles.label,
            children: (
              <>
                <StatusMark status={choice} isNeutralWord />
                <span className={styles.tag}>{tags[choice]}</span>
              </>
            ),
          }}
        />
      ))}
    </RadioGroup>
  );
}
