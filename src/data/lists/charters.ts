import type { Charter } from '#domain/charter/charter.ts';

import { longText, projectKeyColumn, titleColumn } from './columns.ts';
import { jsonCell } from './jsonCell.ts';
import type { ListShape } from './listShape.ts';

/** A document library: its rows come with the files that are uploaded, and are only ever changed. */
export const chartersLibrary: ListShape<Charter> = {
  title: 'PMO Charters',
  template: 'documentLibrary',
  columns: [projectKeyColumn, longText('Answers')],
  reads: [titleColumn, 'ProjectKey', 'Answers'],
  rowToValue: (row) => {
    const projectKey = row.requiredText('ProjectKey')?.toUpperCase();
    if (projectKey === undefined) return undefined;
    return {
      projectKey,
      title: row.text(titleColumn) ?? projectKey,
      answers: row.json('Answers', (json) => json ?? undefined),
    };
  },
  valueToRow: (charter) => ({
    Title: charter.title,
    ProjectKey: charter.projectKey.toUpperCase(),
    Answers: jsonCell(charter.answers),
  }),
};
