import { LockClosedRegular } from '@fluentui/react-icons';
import { useId } from 'react';

import { LinkButton } from '#tab/parts/LinkButton.tsx';
import type { OptionName } from '#domain/scenario/scenarioOf.ts';
import { say } from '#words/say.ts';

import { OptionCell } from './OptionCell.tsx';
import { headWords, type OptionRow } from './optionRows.ts';
import { useOptionsStyles } from './optionsTable.styles.ts';
import { RowMenu } from './RowMenu.tsx';
import type { Wishes } from './wishes.ts';

export interface OptionsTableProps {
  readonly rows: readonly OptionRow[];
  readonly wishes: Wishes;
  readonly onWish: (change: Partial<Wishes>) => void;
  readonly onTake: (option: OptionName) => void;
  readonly openProject: (key: string) => void;
}

/** Who may move × what could be done with it, with what it is worth then. */
export function OptionsTable(props: OptionsTableProps) {
  const { rows } = props;
  const styles = useOptionsStyles();
  return (
    <section aria-label={say('decide.options')} data-testid="options">
      <div className={styles.head} aria-hidden="true">
        <span />
        <span className={styles.cells}>
          {(rows[0]?.cells ?? []).map(({ id, option }) => (
            <span key={id} className={styles.headCell}>
              {headWords(option, 'head')}
            </span>
          ))}
        </span>
        <span className={styles.headInPlan}>{say('decide.head.inPlan')}</span>
      </div>
      <ul className={styles.table}>
        {rows.map((row) => (
          <Row key={row.key} row={row} {...props} />
        ))}
      </ul>
    </section>
  );
}

function Row({ row, wishes, onWish, onTake, openProject }: OptionsTableProps & { readonly row: OptionRow }) {
  const styles = useOptionsStyles();
  const group = useId();
  const inPlan = useId();
  return (
    <li className={styles.row} data-key={row.key} data-testid="option-row">
      <div className={styles.name}>
        <div className={styles.nameText}>
          <span className={styles.title} title={row.name}>
            {row.name}
          </span>
          <span className={styles.small}>
            {row.isMandatory && <LockClosedRegular className={styles.lock} aria-hidden="true" />}
            {row.note}
          </span>
          {row.isPinned && (
            <LinkButton
              onClick={() => onWish({ pinned: wishes.pinned.filter(({ key }) => key !== row.key) })}
              isPressed
            >
              {say('decide.pinned')}
            </LinkButton>
          )}
        </div>
        <RowMenu row={row} wishes={wishes} onWish={onWish} openProject={openProject} />
      </div>
      <div
        className={styles.cells}
        role="radiogroup"
        aria-label={say('decide.optionsFor', { project: row.name })}
        aria-describedby={inPlan}
      >
        {row.cells.map((cell) => (
          <OptionCell key={cell.id} cell={cell} group={group} onTake={() => onTake(cell.option)} />
        ))}
      </div>
      <div id={inPlan} className={styles.inPlan} data-testid="in-plan">
        {row.inPlan}
      </div>
    </li>
  );
}
