import type { RaidItem } from '#domain/raid/raidItem.ts';

import {
  choice,
  dayText,
  indexed,
  longText,
  number,
  person,
  projectKeyColumn,
  text,
  titleColumn,
} from './columns.ts';
import type { ListShape } from './listShape.ts';
import { emptyToNull, personCells } from './personCells.ts';
import type { RowReader } from './rowReader.ts';

const kinds = ['Risk', 'Assumption', 'Issue', 'Dependency', 'Lesson', 'Roadblock'] as const;
const states = ['Open', 'Watching', 'Closed'] as const;

const columns = [
  projectKeyColumn,
  indexed(choice('Kind', kinds)),
  number('Probability'),
  number('Impact'),
  ...person('Owner'),
  indexed(dayText('DueOn')),
  indexed(choice('State', states)),
  longText('Response'),
  text('OtherProject'),
  longText('MessageLink'),
];

export const raidList: ListShape<RaidItem> = {
  title: 'PMO RAID',
  columns,
  reads: ['ClientKey', titleColumn, ...columns.map(({ name }) => name)],
  rowToValue: (row) => {
    const title = row.requiredText(titleColumn);
    const projectKey = row.requiredText('ProjectKey')?.toUpperCase();
    if (title === undefined || projectKey === undefined) return undefined;
    return {
      clientKey: row.text('ClientKey'),
      projectKey,
      title,
      kind: row.choice('Kind', kinds) ?? 'Risk',
      probability: oneToFive(row, 'Probability'),
      impact: oneToFive(row, 'Impact'),
      owner: row.person('Owner'),
      dueOn: row.day('DueOn'),
      state: row.choice('State', states) ?? 'Open',
      response: row.text('Response'),
      otherProject: row.key('OtherProject'),
      messageLink: row.text('MessageLink'),
    };
  },
  valueToRow: (item) => ({
    Title: item.title,
    ProjectKey: item.projectKey.toUpperCase(),
    Kind: item.kind,
    Probability: item.probability ?? null,
    Impact: item.impact ?? null,
    ...personCells('Owner', item.owner),
    DueOn: item.dueOn ?? null,
    State: item.state,
    Response: emptyToNull(item.response),
    OtherProject: emptyToNull(item.otherProject?.toUpperCase()),
    MessageLink: emptyToNull(item.messageLink),
  }),
};

/** A 9 would make a risk worse than any other; it is told and left out. */
function oneToFive(row: RowReader, column: string): number | undefined {
  const judged = row.number(column);
  if (judged === undefined || (judged >= 1 && judged <= 5)) return judged;
  row.note('numberUnreadable', column);
  return undefined;
}
