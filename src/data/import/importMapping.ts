import type { Stage } from '#domain/project/project.ts';
import type { Rag } from '#domain/statusReport/statusReport.ts';

import type { DayOrder } from './dayCells.ts';
import type { DecimalMark } from './amountCells.ts';

/** A column of the file; where two have one name, `nth` says which (1 is the first). */
export interface ColumnRef {
  readonly column: string;
  readonly nth?: number;
  /** Where to look if this one says nothing. */
  readonly otherwise?: ColumnRef;
}

/** What can be taken from one column. */
export type ImportField =
  | 'sourceId'
  | 'projectName'
  | 'team'
  | 'teamName'
  | 'lead'
  | 'sponsor'
  | 'stage'
  | 'comment'
  | 'startOn'
  | 'baselineFinish'
  | 'forecastFinish'
  | 'budget'
  | 'spentToDate'
  | 'earnedPercent'
  | 'businessGoal';

/** How one organisation's file speaks of projects. */
export interface ImportMapping {
  /** What `--map` calls it; also the beginning of every ClientKey. */
  readonly name: string;
  /** `sourceId` is the file's own id of a project: makes an import safe to repeat, and is never our key. Without it the name is. */
  readonly columns: Readonly<Partial<Record<ImportField, ColumnRef>>>;
  /** Where the file has only short names of teams. */
  readonly teamNames?: Readonly<Record<string, string>>;
  /** Whose opinion counts first; without `by` it is the lead's. Only words of `ragByWord` are a colour; everything else is unknown, never green. */
  readonly ratings: readonly (ColumnRef & { readonly by?: string })[];
  readonly ragByWord: Readonly<Record<string, Rag>>;
  readonly stageByWord?: Readonly<Record<string, Stage>>;
  /** What one unit in the file is in money. */
  readonly moneyUnit: number;
  /** ISO 4217, of every amount in the file; undefined where the file does not say. */
  readonly currency: string | undefined;
  /** Decided by the column's cells where it is not said. */
  readonly dayOrder?: DayOrder;
  readonly decimalMark?: DecimalMark;
}
