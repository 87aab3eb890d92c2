import { projectsList } from '#data/lists/projects.ts';

import type { ServerRows } from './serverRows.ts';
import type { StoredRow } from './storedList.ts';

/** A project row whose stamp moved says that somebody changed children of it. */
export function onChildStamp(rows: ServerRows, tell: (projectKey: string) => void): void {
  const seen = new Map<string, StoredRow>();
  rows.subscribe(projectsList.title, () => {
    for (const row of rows.all(projectsList.title).values()) {
      const before = seen.get(row.id);
      if (before === row) continue;
      seen.set(row.id, row);
      const key = row.fields['ProjectKey'];
      const hasMoved = before !== undefined && before.fields['ChildStamp'] !== row.fields['ChildStamp'];
      if (hasMoved && typeof key === 'string') tell(key);
    }
  });
}
