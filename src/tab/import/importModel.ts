import type { ImportPlan } from '#data/import/planImport.ts';
import type { ImportNote } from '#data/import/importRow.ts';
import type { SkippedRow } from '#data/import/importTable.ts';
import { say } from '#words/say.ts';

export interface NotedCell {
  readonly rowNumber: number;
  readonly column: string;
  readonly text: string;
  readonly reason: ImportNote['reason'] | SkippedRow['reason'];
}

export interface ImportPreview {
  readonly good: number;
  readonly noted: number;
  readonly skipped: number;
  readonly alreadyThere: number;
  /** New rows that come in, with a note or without. */
  readonly toWrite: number;
  readonly notes: readonly NotedCell[];
}

/** Rows are good, or come in with a note, or are no project: each row once. */
export function importPreview(plan: ImportPlan): ImportPreview {
  const rowsNoted = new Set(plan.notes.map(({ rowNumber }) => rowNumber));
  const noted = plan.toWrite.filter(({ rowNumber }) => rowsNoted.has(rowNumber)).length;
  const left = plan.skipped.map((row) => ({ ...row, column: '', text: '' }));
  return {
    good: plan.toWrite.length - noted,
    noted,
    skipped: plan.skipped.length,
    alreadyThere: plan.alreadyThere,
    toWrite: plan.toWrite.length,
    notes: [...left, ...plan.notes].toSorted((one, other) => one.rowNumber - other.rowNumber),
  };
}

/** In whole minutes; 0 is less than one. */
export const minutesLeft = (ms: number): number => (ms < 45_000 ? 0 : Math.max(1, Math.round(ms / 60_000)));

/** A column without a header is named by where it stands. */
export const columnName = (header: string | undefined, position: number): string =>
  header === undefined || header === '' ? say('import.noHeader', { number: position + 1 }) : header;
