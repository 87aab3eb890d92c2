import { mergeClasses } from '@fluentui/react-components';
import { CheckmarkCircleFilled, LockClosedRegular } from '@fluentui/react-icons';

import type { CellShown } from './optionRows.ts';
import { useOptionsStyles } from './optionsTable.styles.ts';

export interface OptionCellProps {
  readonly cell: CellShown;
  readonly group: string;
  readonly onTake: () => void;
}

/** One option of one project, drawn as a cell and worked as a radio. */
export function OptionCell({ cell, group, onTake }: OptionCellProps) {
  const styles = useOptionsStyles();
  const { isChosen, isRunnerUp, isClosed, money, sub, short, words } = cell;
  return (
    <label
      className={mergeClasses(
        styles.cell,
        isRunnerUp && styles.runnerUp,
        isClosed && !isChosen && styles.closed,
        isChosen && styles.chosen,
      )}
      title={cell.why}
      data-option={cell.id}
      data-chosen={isChosen}
    >
      <input
        type="radio"
        className={styles.radio}
        name={group}
        aria-label={words}
        checked={isChosen}
        disabled={isClosed && !isChosen}
        onChange={onTake}
      />
      <span className={styles.short} aria-hidden="true">
        {short}
      </span>
      {cell.isLocked ? (
        <LockClosedRegular aria-hidden="true" />
      ) : (
        <span className={styles.money} aria-hidden="true">
          {money}
        </span>
      )}
      {sub !== '' && (
        <span className={mergeClasses(styles.sub, isChosen && styles.chosenSub)} aria-hidden="true">
          {sub}
        </span>
      )}
      {isChosen && <CheckmarkCircleFilled className={styles.check} fontSize={12} aria-hidden="true" />}
    </label>
  );
}
