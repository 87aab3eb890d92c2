import { amountOf, type DecimalMark, decimalMarkOf } from './amountCells.ts';
import { type DayOrder, dayOrderOf } from './dayCells.ts';
import type { ColumnRef, ImportMapping } from './importMapping.ts';
import type { SourceCell, SourceTable } from './importTableShape.ts';

/** How the columns of one table are to be read; what only the whole column tells is worked out once. */
export interface TableReading {
  readonly mapping: ImportMapping;
  positionOf(ref: ColumnRef): number | undefined;
  dayOrderOf(ref: ColumnRef): DayOrder;
  decimalMarkOf(ref: ColumnRef): DecimalMark;
  /** Percentages kept as 0 to 1. */
  isShareOfOne(ref: ColumnRef): boolean;
}

export function tableReading({ header, rows }: SourceTable, mapping: ImportMapping): TableReading {
  const positionOf = onceAColumn((ref) => positionIn(header, ref));
  const cellsOf = (ref: ColumnRef): readonly SourceCell[] => {
    const position = positionOf(ref) ?? -1;
    return rows.flatMap(({ cells }) => cells[position] ?? []);
  };
  const markOf = onceAColumn((ref) => mapping.decimalMark ?? decimalMarkOf(cellsOf(ref)));
  return {
    mapping,
    positionOf,
    dayOrderOf: onceAColumn((ref) => mapping.dayOrder ?? dayOrderOf(cellsOf(ref))),
    decimalMarkOf: markOf,
    isShareOfOne: onceAColumn((ref) => {
      const amounts = cellsOf(ref).flatMap((cell) => amountOf(cell, markOf(ref)) ?? []);
      return amounts.some((amount) => amount % 1 !== 0) && amounts.every((amount) => amount <= 1);
    }),
  };
}

export function positionIn(header: readonly string[], { column, nth = 1 }: ColumnRef): number | undefined {
  const positions = [...header.keys()].filter((position) => header[position] === column);
  return positions[nth - 1];
}

function onceAColumn<T>(decide: (ref: ColumnRef) => T): (ref: ColumnRef) => T {
  const known = new Map<string, T>();
  return (ref) => {
    const name = `${ref.nth ?? 1} ${ref.column}`;
    const seen = known.get(name);
    if (seen !== undefined) return seen;
    const decided = decide(ref);
    known.set(name, decided);
    return decided;
  };
}
