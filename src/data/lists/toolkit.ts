import type { ToolkitItem } from '#domain/toolkit/toolkitItem.ts';

import { choice, indexed, longText, number, titleColumn } from './columns.ts';
import { jsonCell } from './jsonCell.ts';
import type { ListShape } from './listShape.ts';
import { emptyToNull } from './personCells.ts';

const kinds = ['Practice', 'Template', 'Tool', 'Trial', 'Glossary', 'Question', 'Holiday'] as const;

const columns = [indexed(choice('Kind', kinds)), longText('Body'), longText('Fits'), number('Weight')];

export const toolkitList: ListShape<ToolkitItem> = {
  title: 'PMO Toolkit',
  columns,
  reads: ['ClientKey', titleColumn, ...columns.map(({ name }) => name)],
  rowToValue: (row) => {
    const title = row.requiredText(titleColumn);
    const kind = row.choice('Kind', kinds);
    if (kind === undefined && row.text('Kind') === undefined) row.note('columnMissing', 'Kind');
    if (title === undefined || kind === undefined) return undefined;
    return {
      clientKey: row.text('ClientKey'),
      title,
      kind,
      body: row.text('Body'),
      fits: row.json('Fits', (json) => json ?? undefined),
      weight: row.number('Weight'),
    };
  },
  valueToRow: (item) => ({
    Title: item.title,
    Kind: item.kind,
    Body: emptyToNull(item.body),
    Fits: jsonCell(item.fits),
    Weight: item.weight ?? null,
  }),
};
