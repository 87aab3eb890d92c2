import { useEffect, useMemo, useState } from 'react';

import { mayWriteList } from '#data/lists/mayWrite.ts';
import { toolkitList } from '#data/lists/toolkit.ts';
import type { Snapshot, SyncedRow } from '#data/sync/engine.ts';
import type { ToolkitItem, ToolkitKind } from '#domain/toolkit/toolkitItem.ts';
import { useLive } from '#tab/parts/useLive.ts';
import { useTabDeps } from '#tab/tabDeps.ts';

export type ToolkitRow = SyncedRow<ToolkitItem>;

/** All of it, read while a screen shows something of it. */
export function useToolkit(): Snapshot<ToolkitItem> {
  const { engine } = useTabDeps();
  return useLive(useMemo(() => engine.allRowsOf<ToolkitItem>(toolkitList.title), [engine]));
}

/** Undefined while SharePoint has not said yet. */
export function useMayWriteToolkit(): boolean | undefined {
  const { lists } = useTabDeps();
  const [mayWrite, setMayWrite] = useState<boolean>();
  useEffect(() => {
    let isHere = true;
    void mayWriteList(lists.toolkit).then((answer) => {
      if (isHere) setMayWrite(answer);
    });
    return () => {
      isHere = false;
    };
  }, [lists]);
  return mayWrite;
}

export const rowsOfKind = (rows: readonly ToolkitRow[], kind: ToolkitKind): readonly ToolkitRow[] =>
  rows.filter(({ value }) => value.kind === kind);

export interface ToolkitWriter {
  readonly edit: (row: ToolkitRow, change: (now: ToolkitItem) => ToolkitItem, words: string) => void;
  readonly add: (item: ToolkitItem, words: string) => void;
}

/** On screen at once, with an undo in the toast. */
export function useToolkitWriter(): ToolkitWriter {
  const { engine, notices } = useTabDeps();
  return {
    edit: (row, change, words) => void notices.did(engine.editRow(toolkitList.title, row.id, change), words),
    add: (item, words) => void notices.did(engine.createRow(toolkitList.title, item), words),
  };
}
