import { useState } from 'react';

import { csvText } from '#data/export/csvText.ts';
import { exportLists } from '#data/export/exportLists.ts';
import { excelFile } from '#documents/excelFile.ts';
import { dayInZone } from '#domain/calendar/today.ts';
import { useTabDeps } from '#tab/tabDeps.ts';
import { say } from '#words/say.ts';

import { handOver } from './handOver.ts';

export type ExportState =
  | { readonly kind: 'idle' | 'working' | 'problem' }
  | { readonly kind: 'done'; readonly rows: number; readonly lists: number };

export interface Exporting {
  readonly state: ExportState;
  /** All lists as one Excel file. */
  readonly everything: () => Promise<void>;
  readonly oneAsCsv: (list: string) => Promise<void>;
}

/** Reads what the person may read, and hands it over as a file. */
export function useExport(): Exporting {
  const { lists, clock } = useTabDeps();
  const [state, setState] = useState<ExportState>({ kind: 'idle' });
  const fileName = say('export.file', { day: dayInZone('UTC', clock.now()) });

  const run = async (only: string | undefined): Promise<void> => {
    setState({ kind: 'working' });
    const read = await exportLists(lists, (list) => only === undefined || list === only);
    if (!read.ok) {
      setState({ kind: 'problem' });
      return;
    }
    const tables = read.value;
    const [first] = tables;
    if (only === undefined)
      handOver(
        await excelFile(tables.map(({ list, columns, rows }) => ({ name: list, rows: [columns, ...rows] }))),
        `${fileName}.xlsx`,
      );
    else if (first !== undefined)
      handOver(new Blob([csvText(first)], { type: 'text/csv;charset=utf-8' }), `${fileName} ${only}.csv`);
    const rows = tables.reduce((sum, table) => sum + table.rows.length, 0);
    setState({ kind: 'done', rows, lists: tables.length });
  };
  return { state, everything: () => run(undefined), oneAsCsv: (list) => run(list) };
}
