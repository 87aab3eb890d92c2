import { useMemo, useState } from 'react';

import { bringBack } from '#data/export/bringBack.ts';
import type { ExportedTable } from '#data/export/exportedTable.ts';
import { readExport } from '#data/export/readExport.ts';
import type { GraphProblem } from '#data/graph/graphProblem.ts';
import { type ColumnChoice, guessColumns, type GuessedField, mappingOf } from '#data/import/guessMapping.ts';
import { type ImportPace, paceAfter, paceFrom } from '#data/import/importPace.ts';
import type { SourceTable } from '#data/import/importTableShape.ts';
import { type ImportGround, type ImportPlan, planImport, readImportGround } from '#data/import/planImport.ts';
import { readTable } from '#data/import/readTable.ts';
import {
  importIdOf,
  type ImportDone,
  type ImportProgress,
  runImport,
  undoImport,
} from '#data/import/runImport.ts';
import type { Day } from '#domain/calendar/day.ts';
import { useTabDeps } from '#tab/tabDeps.ts';
import { waitingUntilOf } from '#tab/parts/useWaitSeconds.ts';

export interface OpenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly table: SourceTable;
}

export type ImportStep =
  | { readonly kind: 'choose'; readonly notATable?: string; readonly reading?: string }
  | { readonly kind: 'columns'; readonly file: OpenFile; readonly choice: ColumnChoice }
  | {
      readonly kind: 'export';
      readonly fileName: string;
      readonly tables: readonly ExportedTable[];
      readonly problem?: GraphProblem;
    }
  | { readonly kind: 'brought'; readonly rows: number }
  | {
      readonly kind: 'running';
      readonly fileName: string;
      readonly pace: ImportPace;
    }
  | {
      readonly kind: 'stopped';
      readonly file: OpenFile;
      readonly choice: ColumnChoice;
      readonly problem: GraphProblem;
    }
  | {
      readonly kind: 'done';
      readonly done: ImportDone;
      readonly importId: string;
      readonly undoProblem?: GraphProblem;
    }
  | { readonly kind: 'undoing' }
  | { readonly kind: 'undone'; readonly projects: number };

export interface Importing {
  readonly step: ImportStep;
  /** Of the columns as they are chosen; undefined until there is a name to import. */
  readonly plan: ImportPlan | undefined;
  readonly open: (file: File) => Promise<void>;
  readonly choose: (field: GuessedField, position: number | undefined) => void;
  readonly start: () => Promise<void>;
  readonly undo: () => Promise<void>;
  readonly bringExport: () => Promise<void>;
  readonly startOver: () => void;
}

/** From a file to projects in the lists, step by step. */
export function useImport(firstGround: ImportGround, today: Day): Importing {
  const { lists, clock, engine } = useTabDeps();
  const [ground, setGround] = useState(firstGround);
  const [step, setStep] = useState<ImportStep>({ kind: 'choose' });
  const shown = step.kind === 'columns' || step.kind === 'stopped' ? step : undefined;
  const [table, choice] = [shown?.file.table, shown?.choice];
  const plan = useMemo(() => {
    if (table === undefined || choice?.projectName === undefined) return undefined;
    const planned = planImport(ground, { table, mapping: mappingOf(table, choice), today });
    return planned.ok ? planned.value : undefined;
  }, [ground, table, choice, today]);

  const open = async (file: File): Promise<void> => {
    setStep({ kind: 'choose', reading: file.name });
    const bytes = new Uint8Array(await file.arrayBuffer());
    const tables = await readExport(bytes);
    if (tables !== undefined) {
      setStep({ kind: 'export', fileName: file.name, tables });
      return;
    }
    const read = await readTable(bytes);
    setStep(
      read === undefined
        ? { kind: 'choose', notATable: file.name }
        : { kind: 'columns', file: { name: file.name, bytes, table: read }, choice: guessColumns(read) },
    );
  };

  const choose = (field: GuessedField, position: number | undefined): void => {
    if (step.kind !== 'columns') return;
    const { [field]: _, ...others } = step.choice;
    // A column is taken once: who chooses it here takes it from where it was.
    const kept = Object.fromEntries(Object.entries(others).filter(([, other]) => other !== position));
    setStep({ ...step, choice: position === undefined ? others : { ...kept, [field]: position } });
  };

  const showRunning = (fileName: string): ((progress: ImportProgress) => void) => {
    let pace = paceFrom(clock.now());
    return (progress) => {
      pace = paceAfter(pace, progress, { now: clock.now(), waitingUntil: waitingUntilOf(engine) });
      setStep({ kind: 'running', fileName, pace });
    };
  };

  const start = async (): Promise<void> => {
    if (shown === undefined || plan === undefined) return;
    const { file } = shown;
    const onProgress = showRunning(file.name);
    onProgress({ doneRows: 0, allRows: 0 });
    const importId = await importIdOf(file.bytes, plan.mapping.name);
    const ran = await runImport(lists, ground, plan, importId, onProgress);
    void engine.refresh(); // written beside the engine: the portfolio waits for nobody's minute
    if (ran.ok) {
      setStep({ kind: 'done', done: ran.value, importId });
      return;
    }
    const again = await readImportGround(lists);
    if (again.ok) setGround(again.value);
    setStep({ kind: 'stopped', file, choice: shown.choice, problem: ran.error });
  };

  const bringExport = async (): Promise<void> => {
    if (step.kind !== 'export') return;
    const { fileName, tables } = step;
    const onProgress = showRunning(fileName);
    const allRows = tables.reduce((sum, { rows }) => sum + rows.length, 0);
    let doneRows = 0;
    onProgress({ doneRows, allRows });
    const brought = await bringBack(lists, tables, (rows) => {
      doneRows += rows;
      onProgress({ doneRows, allRows });
    });
    void engine.refresh();
    setStep(
      brought.ok
        ? { kind: 'brought', rows: doneRows }
        : { kind: 'export', fileName, tables, problem: brought.error },
    );
  };

  const undo = async (): Promise<void> => {
    if (step.kind !== 'done') return;
    setStep({ kind: 'undoing' });
    const undone = await undoImport(lists, step.importId);
    void engine.refresh();
    setStep(
      undone.ok
        ? { kind: 'undone', projects: undone.value }
        : { kind: 'done', done: step.done, importId: step.importId, undoProblem: undone.error },
    );
    const again = await readImportGround(lists);
    if (again.ok) setGround(again.value);
  };

  return { step, plan, open, choose, start, undo, bringExport, startOver: () => setStep({ kind: 'choose' }) };
}
