import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId } from 'react';

import { useHidden } from '#tab/parts/visuallyHidden.ts';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: '144px minmax(0, 1fr) 16px',
    columnGap: '10px',
    alignItems: 'center',
    border: 'none',
    margin: 0,
    padding: 0,
    minWidth: 0,
    '@media (max-width: 480px)': { gridTemplateColumns: 'minmax(0, 1fr) 24px', rowGap: '4px' },
  },
  label: {
    '@media (max-width: 480px)': { gridColumn: '1 / -1' },
  },
  cells: {
    display: 'flex',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    minWidth: 0,
  },
  open: { border: `1px solid ${tokens.colorStatusWarningBorder2}` },
  cell: {
    position: 'relative',
    flex: '1 1 0',
    minWidth: 0,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    padding: '4px 3px',
    minHeight: '26px',
    textAlign: 'center',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '14px',
    cursor: 'pointer',
    borderInlineStartWidth: '1px',
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: tokens.colorNeutralStroke2,
    ':first-child': { borderInlineStartWidth: 0 },
    ':hover': {
      backgroundColor: tokens.colorNeutralBackground1Hover,
      color: tokens.colorNeutralForeground1Hover,
    },
    ':focus-within': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px', zIndex: 1 },
  },
  chosen: {
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorNeutralForeground1,
    boxShadow: `inset 0 0 0 2px ${tokens.colorCompoundBrandStroke}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  points: { textAlign: 'end', color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
  problem: {
    gridColumn: '1 / -1',
    margin: '2px 0 0',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

export interface SegmentsProps {
  readonly label: string;
  readonly choices: readonly { readonly id: string; readonly words: string }[];
  readonly value: string | undefined;
  /** What the answer counts, at the end of the line. */
  readonly points: number | undefined;
  readonly pointsWords: string;
  readonly problem: string | undefined;
  readonly isDisabled: boolean;
  readonly onChange: (id: string) => void;
  readonly testId: string;
}

/** One of a few answers in a row, with what it counts. */
export function Segments(props: SegmentsProps) {
  const { label, choices, value, points, pointsWords, problem, isDisabled, onChange, testId } = props;
  const styles = useStyles();
  const { hidden } = useHidden();
  const name = useId();
  return (
    <div
      className={styles.row}
      role="radiogroup"
      aria-labelledby={`${name}-label`}
      aria-describedby={problem === undefined ? undefined : `${name}-problem`}
      data-testid={testId}
    >
      <span id={`${name}-label`} className={styles.label}>
        {label}
      </span>
      <div className={mergeClasses(styles.cells, problem !== undefined && styles.open)}>
        {choices.map(({ id, words }) => (
          <label key={id} className={mergeClasses(styles.cell, id === value && styles.chosen)}>
            <input
              className={hidden}
              type="radio"
              data-gap={problem !== undefined}
              name={name}
              value={id}
              checked={id === value}
              disabled={isDisabled}
              onChange={() => onChange(id)}
            />
            <bdi>{words}</bdi>
          </label>
        ))}
      </div>
      <span className={styles.points}>
        <span aria-hidden="true">{points ?? '–'}</span>
        <span className={hidden}>{pointsWords}</span>
      </span>
      {problem !== undefined && (
        <p id={`${name}-problem`} className={styles.problem}>
          {problem}
        </p>
      )}
    </div>
  );
}
