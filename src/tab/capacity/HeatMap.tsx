import { mergeClasses } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronRightRegular } from '@fluentui/react-icons';
import { type KeyboardEvent, useMemo, useRef, useState } from 'react';

import { say } from '#words/say.ts';

import type { CapacityModel } from './capacityModel.ts';
import { weekNumber, weekWords } from './cellModel.ts';
import { type HeatCell, type HeatRow, heatRows, openAtFirst } from './heatRows.ts';
import { useHeatStyles } from './heatMap.styles.ts';
import { onwardKey } from '#tab/parts/arrowKeys.ts';
import { cellSelector, type Place, placeAfter } from '#tab/parts/gridKeys.ts';
import type { Chosen } from './panelModel.ts';

export interface HeatMapProps {
  readonly model: CapacityModel;
  readonly weeksShown: number;
  readonly chosen: Chosen | undefined;
  readonly onChoose: (chosen: Chosen) => void;
}

/** Skills, and people where one may see them, by week. One stop of the Tab key; arrows move inside. */
export function HeatMap({ model, weeksShown, chosen, onChoose }: HeatMapProps) {
  const styles = useHeatStyles();
  const table = useRef<HTMLTableElement>(null);
  const [open, setOpen] = useState(() => openAtFirst(model));
  const [at, setAt] = useState<Place>({ row: 0, column: 0 });
  const rows = useMemo(() => heatRows(model, open, weeksShown), [model, open, weeksShown]);
  const weeks = model.grid.weeks.slice(0, weeksShown);
  const active = { row: Math.min(at.row, rows.length - 1), column: Math.min(at.column, weeks.length) };

  const toggle = (key: string): void =>
    setOpen((before) => {
      const next = new Set(before);
      if (!next.delete(key)) next.add(key);
      return next;
    });
  const act = (row: HeatRow, column: number): void => {
    const cell = column === 0 ? undefined : row.cells[column - 1];
    if (cell?.chosen !== undefined) onChoose(cell.chosen);
    else if (row.people > 0) toggle(row.groupKey);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const row = rows[active.row];
    if (row === undefined) return;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      act(row, active.column);
      return;
    }
    const key = onwardKey(event.key);
    const opens = key === (row.isOpen ? 'ArrowLeft' : 'ArrowRight');
    if (active.column === 0 && row.people > 0 && opens) {
      event.preventDefault();
      toggle(row.groupKey);
      return;
    }
    const next = placeAfter({ key, ctrlKey: event.ctrlKey }, active, {
      rows: rows.length,
      columns: weeks.length + 1,
    });
    if (next === undefined) return;
    event.preventDefault();
    setAt(next);
    table.current?.querySelector<HTMLElement>(cellSelector(next))?.focus();
  };
  return (
    <div className={styles.scroller}>
      <table
        ref={table}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- as ARIA's own treegrid is made
        role="treegrid"
        aria-label={say(model.hasPeople ? 'capacity.gridPeople' : 'capacity.grid')}
        className={styles.table}
        onKeyDown={onKeyDown}
        data-testid="heat-map"
      >
        <colgroup>
          <col className={styles.nameColumn} />
          {weeks.map((week) => (
            <col key={week} className={styles.weekColumn} />
          ))}
        </colgroup>
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(styles.week, styles.corner)}>
              {say(model.hasPeople ? 'capacity.rowHeadPeople' : 'capacity.rowHead')}
            </th>
            {weeks.map((week, index) => (
              <th key={week} scope="col" className={styles.week} title={weekWords(week)}>
                {index === 0 ? say('capacity.week', { week: weekNumber(week) }) : weekNumber(week)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <Row
              key={row.id}
              row={row}
              index={index}
              activeColumn={index === active.row ? active.column : undefined}
              chosen={chosen}
              onPress={(column) => {
                setAt({ row: index, column });
                act(row, column);
              }}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface RowProps {
  readonly row: HeatRow;
  readonly index: number;
  readonly activeColumn: number | undefined;
  readonly chosen: Chosen | undefined;
  readonly onPress: (column: number) => void;
}

function Row({ row, index, activeColumn, chosen, onPress }: RowProps) {
  const styles = useHeatStyles();
  const isSkill = row.kind === 'skill';
  const Chevron = row.isOpen ? ChevronDownRegular : ChevronRightRegular;
  return (
    <tr aria-level={isSkill ? 1 : 2} aria-expanded={row.people > 0 ? row.isOpen : undefined}>
      <th
        scope="row"
        className={mergeClasses(
          styles.name,
          styles.focus,
          !isSkill && styles.person,
          row.people > 0 && styles.canOpen,
        )}
        tabIndex={activeColumn === 0 ? 0 : -1}
        data-cell={`${index}:0`}
        onClick={() => onPress(0)}
      >
        {row.people > 0 && <Chevron className={styles.chevron} aria-hidden="true" />}
        {row.name}
        {row.people > 0 && (
          <span className={styles.count}>{say('capacity.people', { count: row.people })}</span>
        )}
      </th>
      {row.cells.map((cell, place) => (
        <td
          key={cell.week}
          className={mergeClasses(
            styles.cell,
            styles.focus,
            styles[cell.heat],
            cell.isClash && styles.clash,
            cell.isClash && styles.clashEdge,
            cell.isClash && row.cells[place - 1]?.isClash !== true && styles.clashFirst,
            cell.isClash && row.cells[place + 1]?.isClash !== true && styles.clashLast,
          )}
          tabIndex={activeColumn === place + 1 ? 0 : -1}
          data-cell={`${index}:${place + 1}`}
          data-heat={cell.heat}
          aria-label={cell.words}
          aria-selected={isChosen(cell, chosen)}
          title={cell.words}
          onClick={() => onPress(place + 1)}
        >
          {cell.figure}
        </td>
      ))}
    </tr>
  );
}

function isChosen({ chosen: here }: HeatCell, chosen: Chosen | undefined): boolean {
  if (here === undefined || chosen === undefined || here.kind === 'hotSpot') return false;
  return JSON.stringify(here) === JSON.stringify(chosen);
}
