import type { Rag } from '#domain/statusReport/statusReport.ts';

/** A column of the file; where two have one name, `nth` says which (1 is the first). */
export interface ColumnRef {
  readonly column: string;
  readonly nth?: number;
}

/** How one organisation's file speaks of projects. */
export interface ImportMapping {
  /** What `--map` calls it. */
  readonly name: string;
  /** The file's own id of a project: makes an import safe to repeat, and is never our key. */
  readonly sourceId: ColumnRef;
  readonly projectName: ColumnRef;
  readonly team: ColumnRef;
  /** Where the file has only short names of teams. */
  readonly teamNames: Readonly<Record<string, string>>;
  /** Whose opinion counts first. Only these words are a colour; everything else is unknown, never green. */
  readonly ratings: readonly (ColumnRef & { readonly by: string })[];
  readonly ragByWord: Readonly<Record<string, Rag>>;
  readonly comment: ColumnRef;
  readonly startOn: ColumnRef;
  readonly forecastFinish: ColumnRef;
  readonly budget: ColumnRef;
  /** What one unit in the file is in money. */
  readonly budgetUnit: number;
  /** ISO 4217, of every amount in the file. */
  readonly currency: string;
  readonly businessGoal: ColumnRef;
  /** `31.03.2025` */
  readonly dayOrder: 'dmy';
}
